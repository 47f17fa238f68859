package simulate

import (
	"fmt"
	"math"
	"strings"
)

// band is where a figure of the campaign has to lie.
type band struct {
	name      string
	low, high float64 // both still good
	words     string  // how the band is written
	temper    string  // "free" or "historical" when it is asked of such a run alone, "ladder" of a ladder
	of        string  // whom it is asked of, or everybody
	seen      bool    // it asks whether something was seen at all: a run of fullRun games says so for sure
}

// fullRun is how many games must show whatever can happen.
const fullRun = 1000

// some is as much as there can be between none and one of many.
const some = 1e-6

// bands are what the campaign must come to; figures are in per cent unless their name
// says otherwise. Other scenarios have none.
var bands = []band{
	{name: "leads", low: 2, high: 45, words: "2-45", temper: "free"},
	{name: "leads", low: 40, high: 65, words: "40-65", temper: "historical", of: "stalin"},
	{name: "best", low: 8, high: 22, words: "8-22", temper: "free"},
	{name: "best", low: 8, high: 22, words: "8-22", temper: "historical"},
	{name: "out of the party", low: 50 + some, high: 100, words: "over 50", temper: "historical", of: "trotsky"},
	{name: "order", low: 2, high: 30, words: "2-30"},
	{name: "falls from the Politburo a game", low: 0.5, high: 4, words: "0.5-4"},
	{name: "line motions carried a game", low: 3, high: 8, words: "3-8"},
	{name: "events that fell", low: 100, high: 100, words: "all", seen: true},
	{name: "choices that were taken", low: 100, high: 100, words: "all", seen: true},
	{name: "pledges broken a game", low: some, high: 1000, words: "some", seen: true},
	{name: "games with precedent", low: some, high: 100 - some, words: "some, not all", seen: true},
	{name: "resignations offered a game", low: some, high: 1000, words: "some", seen: true},
	{name: "recantations a game", low: some, high: 1000, words: "some", seen: true},
	{name: "returns a game", low: some, high: 1000, words: "some", seen: true},
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
	Sure    bool    `json:"sure"`    // its interval of 95 per cent, too, lies outside
}

// reading is a number and the interval in which it lies with a certainty of 95 per cent.
type reading struct{ value, low, high float64 }

// counted reads a number of cases as so many a game; cases come by chance (S. Poisson).
func (r *Report) counted(n int) reading {
	wide := 1.96 * math.Sqrt(float64(n)) / float64(max(1, r.Finished))
	return reading{r.aGame(n), r.aGame(n) - wide, r.aGame(n) + wide}
}

// exactly is a number without an interval.
func exactly(x float64) reading { return reading{x, x, x} }

// inHundred reads a share in per cent.
func inHundred(s Share) reading { return reading{100 * s.Share, 100 * s.Low, 100 * s.High} }

func around(m Mean) reading { return reading{m.Mean, m.Mean - 1.96*m.Error, m.Mean + 1.96*m.Error} }

// figure is the number with its verdict, and whether it has a band.
func (r *Report) figure(name, of string, x reading) (Figure, bool) {
	if r.Scenario != bandScenario {
		return Figure{}, false
	}
	for _, b := range bands {
		if b.name != name || b.of != "" && b.of != of || !r.asked(b.temper) {
			continue
		}
		f := Figure{Name: name, Of: of, Value: rounded(x.value), Band: b.words}
		switch {
		case x.value < b.low:
			f.Verdict, f.Sure = "low", x.high < b.low
		case x.value > b.high:
			f.Verdict, f.Sure = "high", x.low > b.high
		}
		if b.seen {
			f.Sure = r.Finished >= fullRun
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
	add := func(name, of string, x reading) {
		if f, banded := r.figure(name, of, x); banded {
			list = append(list, f)
		}
	}
	games := func(n int) reading { return inHundred(shareOf(n, r.Finished)) }
	for _, man := range r.men {
		add("leads", man, inHundred(withCases(r.Leads[man], r.Finished)))
		add("best", man, inHundred(withCases(r.Best[man], r.Finished)))
		add("out of the party", man, games(r.Ends[man]["expelled"]+r.Ends[man]["exiled"]))
	}
	for _, order := range sortedKeys(r.OrderShares) {
		add("order", order, exactly(100*r.OrderShares[order].Share))
	}
	add("falls from the Politburo a game", "", r.counted(r.Ousted))
	add("returns a game", "", r.counted(r.rises()))
	add("line motions carried a game", "", r.counted(r.Votes["line"].Carried))
	add("events that fell", "", exactly(100*share(len(r.Events)-len(r.Never.Events), len(r.Events))))
	add("choices that were taken", "", exactly(100*share(len(r.Choices)-len(r.Never.Choices), len(r.Choices))))
	add("pledges broken a game", "", r.counted(r.Pledges.Broken))
	for _, p := range sortedKeys(r.SetIn) {
		add("games with precedent", p, games(r.SetIn[p]))
	}
	add("resignations offered a game", "", r.counted(r.Standing.Offered))
	add("recantations a game", "", r.counted(r.Standing.Recanted))
	for _, h := range r.halls {
		add("dissent", h, exactly(r.Halls[h].Mean))
	}
	add("collapse", "", games(r.Collapse))
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

// sign marks a figure that lies outside its band: "! low, must be 2-30", or with ?
// when its interval reaches into the band. It is empty for one that is as it must be,
// and for one without a band.
func (r *Report) sign(name, of string) string {
	for _, f := range r.Figures {
		if f.Name == name && f.Of == of && f.Verdict != "" {
			return fmt.Sprintf("%s %s, must be %s", f.mark(), f.Verdict, f.Band)
		}
	}
	return ""
}

func (f *Figure) mark() string {
	if f.Sure {
		return "!"
	}
	return "?"
}

// outside lists the figures outside their bands, and counts all that have one.
func (r *Report) outside() string {
	if len(r.Figures) == 0 {
		return ""
	}
	var sure, unsure []string
	for i := range r.Figures {
		f := &r.Figures[i]
		line := fmt.Sprintf("%s %s %.4g is %s, must be %s\n", f.mark(), strings.TrimSpace(f.Name+" "+f.Of), f.Value, f.Verdict, f.Band)
		switch {
		case f.Verdict == "":
		case f.Sure:
			sure = append(sure, line)
		default:
			unsure = append(unsure, line)
		}
	}
	return fmt.Sprintf("\n%d of %d figures lie outside their bands, %d more perhaps\n%s", len(sure), len(r.Figures), len(unsure),
		strings.Join(append(sure, unsure...), ""))
}
