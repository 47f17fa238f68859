package simulate

import (
	"fmt"
	"strings"
)

// band is where a figure of the campaign has to lie.
type band struct {
	name      string
	low, high float64 // both still good
	words     string  // how the band is written
	temper    string  // "free" or "historical" when it is asked of such a run alone, "ladder" of a ladder
	of        string  // whom it is asked of, or everybody
}

// some is as much as there can be between none and one of many.
const some = 1e-6

// bands are what the campaign must come to; figures are in per cent unless their name
// says otherwise. Other scenarios have none.
var bands = []band{
	{name: "leads", low: 2, high: 45, words: "2-45", temper: "free"},
	{name: "leads", low: 40, high: 65, words: "40-65", temper: "historical", of: "stalin"},
	{name: "best", low: 8, high: 22, words: "8-22", temper: "free"},
	{name: "out of the party", low: 50 + some, high: 100, words: "over 50", temper: "historical", of: "trotsky"},
	{name: "order", low: 2, high: 30, words: "2-30"},
	{name: "falls from the Politburo a game", low: 0.5, high: 4, words: "0.5-4"},
	{name: "line motions carried a game", low: 3, high: 8, words: "3-8"},
	{name: "events that fell", low: 100, high: 100, words: "all"},
	{name: "choices that were taken", low: 100, high: 100, words: "all"},
	{name: "pledges broken a game", low: some, high: 1000, words: "some"},
	{name: "games with precedent", low: some, high: 100 - some, words: "some, not all"},
	{name: "resignations offered a game", low: some, high: 1000, words: "some"},
	{name: "recantations a game", low: some, high: 1000, words: "some"},
	{name: "returns a game", low: some, high: 1000, words: "some"},
	{name: "dissent", low: 0, high: 30, words: "0-30"},
	{name: "collapse", low: 1, high: 10, words: "1-10"},
	{name: "half-time leader leads", low: 30, high: 55, words: "30-55"},
	{name: "lead changes a round", low: 0.1, high: 0.4, words: "0.10-0.40"},
	{name: "decisions with an alternative", low: 50 + some, high: 100, words: "over 50"},
	{name: "points lost without", low: 1, high: 8, words: "1-8"},
	{name: "points lost by a persona", low: 4, high: 1000, words: "at least 4", of: "loner"},
	{name: "best against the level below", low: 20, high: 100, words: "at least 20", temper: "ladder"},
	{name: "lower bound against the level below", low: 14.3, high: 100, words: "over 14.3", temper: "ladder"},
	{name: "best of the highest level", low: 22, high: 100, words: "at least 22", temper: "ladder"},
	{name: "best against chance", low: 60 + some, high: 100, words: "over 60", temper: "ladder"},
}

// bandScenario is the scenario whose figures have bands.
const bandScenario = "after_lenin"

// Figure is one number of a report and the band in which it has to lie.
type Figure struct {
	Name    string  `json:"name"`
	Of      string  `json:"of,omitempty"`
	Value   float64 `json:"value"`
	Band    string  `json:"band"`
	Verdict string  `json:"verdict"` // "", "low" or "high"
}

// figure is the number with its verdict, and whether it has a band.
func (r *Report) figure(name, of string, value float64) (Figure, bool) {
	if r.Scenario != bandScenario {
		return Figure{}, false
	}
	for _, b := range bands {
		if b.name != name || b.of != "" && b.of != of || !r.asked(b.temper) {
			continue
		}
		f := Figure{Name: name, Of: of, Value: rounded(value), Band: b.words}
		switch {
		case value < b.low:
			f.Verdict = "low"
		case value > b.high:
			f.Verdict = "high"
		}
		return f, true
	}
	return Figure{}, false
}

// asked reports whether a band is one for this run. Where seats play differently, or by
// chance, there is nothing to be asked.
func (r *Report) asked(temper string) bool {
	switch temper {
	case "":
		return r.alike != ""
	case "ladder":
		return r.alike == ""
	}
	return r.alike == temper
}

// figures judges what a plain run measures.
func (r *Report) figures() []Figure {
	list := []Figure{}
	add := func(name, of string, value float64) {
		if f, banded := r.figure(name, of, value); banded {
			list = append(list, f)
		}
	}
	for _, man := range r.men {
		add("leads", man, 100*r.Leads[man])
		add("best", man, 100*r.Best[man])
		add("out of the party", man, 100*share(r.Ends[man]["expelled"]+r.Ends[man]["exiled"], r.Finished))
	}
	for _, order := range sortedKeys(r.OrderShares) {
		add("order", order, 100*r.OrderShares[order].Share)
	}
	add("falls from the Politburo a game", "", r.aGame(r.Ousted))
	add("returns a game", "", r.aGame(r.rises()))
	add("line motions carried a game", "", r.aGame(r.Votes["line"].Carried))
	add("events that fell", "", 100*share(len(r.Events)-len(r.Never.Events), len(r.Events)))
	add("choices that were taken", "", 100*share(len(r.Choices)-len(r.Never.Choices), len(r.Choices)))
	add("pledges broken a game", "", r.aGame(r.Pledges.Broken))
	for _, p := range sortedKeys(r.SetIn) {
		add("games with precedent", p, 100*share(r.SetIn[p], r.Finished))
	}
	add("resignations offered a game", "", r.aGame(r.Standing.Offered))
	add("recantations a game", "", r.aGame(r.Standing.Recanted))
	for _, h := range r.halls {
		add("dissent", h, r.Halls[h].Mean)
	}
	add("collapse", "", 100*share(r.Collapse, r.Finished))
	return list
}

func (r *Report) aGame(n int) float64 { return float64(n) / float64(max(1, r.Finished)) }

func (r *Report) rises() int {
	n := 0
	for _, man := range r.men {
		for _, rung := range rungWords {
			n += r.Rises[man][rung]
		}
	}
	return n
}

// sign marks a figure that lies outside its band: "! low, 2-30". It is empty for one
// that is as it must be, and for one without a band.
func (r *Report) sign(name, of string) string {
	for _, f := range r.Figures {
		if f.Name == name && f.Of == of && f.Verdict != "" {
			return fmt.Sprintf("! %s, must be %s", f.Verdict, f.Band)
		}
	}
	return ""
}

// outside lists the figures outside their bands, and counts all that have one.
func (r *Report) outside() string {
	if len(r.Figures) == 0 {
		return ""
	}
	var lines []string
	for _, f := range r.Figures {
		if f.Verdict != "" {
			lines = append(lines, fmt.Sprintf("! %s %.4g is %s, must be %s\n", strings.TrimSpace(f.Name+" "+f.Of), f.Value, f.Verdict, f.Band))
		}
	}
	return fmt.Sprintf("\n%d of %d figures lie outside their bands\n%s", len(lines), len(r.Figures), strings.Join(lines, ""))
}
