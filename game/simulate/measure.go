package simulate

import (
	"math"
	"slices"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Measures is what --report adds to a report: how the lead goes, what the decisions
// are like, what each order is worth, what is luck.
type Measures struct {
	Leads      map[string]Share              `json:"leads"` // by seat
	Best       map[string]Share              `json:"best"`
	Lead       Lead                          `json:"lead"`
	Decisions  []Decisions                   `json:"decisions"`
	Searched   []Decisions                   `json:"decisions_of_the_highest_level"` // none in a short run
	Entropy    map[string]map[string]float64 `json:"entropy"`                        // bits by man and act; "all" for all of them
	MostBits   float64                       `json:"most_bits"`
	Places     []Place                       `json:"places"`
	Full       Restricted                    `json:"full"`
	Without    []Restricted                  `json:"without"`
	Idle       Restricted                    `json:"idle"` // without any order or pledge: where orders make up for each other, all of Without together cost no more
	Personas   []Restricted                  `json:"personas"`
	Luck       Luck                          `json:"luck"`
	Kingmaking Kingmaking                    `json:"kingmaking"`
}

// Lead is how the lead goes over the games.
type Lead struct {
	Completed Share `json:"completed"` // games at whose end somebody leads
	Rounds    Mean  `json:"rounds"`
	Settled   Mean  `json:"settled"` // round in which the winner takes the lead for good
	Decisive  Mean  `json:"decisive"`
	Changes   Mean  `json:"changes"` // a round
	Drama     Mean  `json:"drama"`
	HalfTime  Share `json:"half_time"`
}

// Decisions is what the decisions of one kind are like.
type Decisions struct {
	Kind        string  `json:"kind"`
	AGame       float64 `json:"a_game"`
	Options     float64 `json:"options"` // legal moves a decision
	Alternative Share   `json:"alternative"`
	Hangs       Share   `json:"hangs_on_first_reason"`
}

// Place is one place, from 1, in the order in which a round's orders are carried out.
type Place struct {
	Place     int   `json:"place"`
	Orders    int   `json:"orders"`
	Overtaken Share `json:"overtaken"`
}

// Measure plays the games of the plan, and more of them with restricted players, and
// measures everything that there is a measure for.
func Measure(p Plan) Report {
	outcomes, t := p.playAll(p.Games, p.trialOf)
	r := p.report(outcomes, t)
	m := &Measures{Lead: leadOf(outcomes), Decisions: t.decisions(), Places: t.places()}
	m.Entropy, m.MostBits = r.entropies()
	m.Leads, m.Best = sharesOf(r.Leads, r.Finished), sharesOf(r.Best, r.Finished)
	m.Searched = p.searched()
	p.restrict(m, outcomes)
	m.Luck = p.luck()
	m.Kingmaking = p.kingmaking(outcomes)
	r.Measures = m
	r.Figures = append(r.Figures, r.measured()...)
	return r
}

// searchedOneIn is how many games of a plan there are to one among players of the highest
// level, which takes as long as a hundred others.
const searchedOneIn = 42

// searched is what decisions are like to players of the highest level. They try in
// imagined worlds what judgement only guesses, votes too, and so weigh every kind of
// decision in points: whether two options are nearly equal is theirs to say.
func (p Plan) searched() []Decisions {
	games := p.Games / searchedOneIn
	if games == 0 {
		return nil
	}
	styles := slices.Clone(p.Styles)
	for i := range styles {
		styles[i] = ai.Style{Level: highest(), Temper: styles[i].Temper}
	}
	p.Styles = styles
	_, t := p.playAll(games, p.trialOf)
	return t.decisions()
}

// highest is the highest level there is.
func highest() ai.Level {
	levels := ai.Levels()
	return levels[len(levels)-1]
}

// sharesOf adds the intervals to shares of so many games.
func sharesOf(shares map[string]float64, games int) map[string]Share {
	list := map[string]Share{}
	for man, x := range shares {
		list[man] = withCases(x, games)
	}
	return list
}

func leadOf(outcomes []outcome) Lead {
	var rounds, settled, decisive, changes, drama []float64
	led, half := 0, 0
	for _, o := range outcomes {
		c := o.course
		if o.broken != "" {
			continue
		}
		rounds = append(rounds, float64(c.rounds))
		changes = append(changes, float64(c.changes)/float64(max(1, c.rounds-1)))
		if c.winner < 0 {
			continue
		}
		led++
		half += one(c.halfway)
		settled = append(settled, float64(c.settled))
		decisive = append(decisive, c.decisive())
		drama = append(drama, c.drama)
	}
	return Lead{shareOf(led, len(rounds)), meanOf(rounds), meanOf(settled), meanOf(decisive), meanOf(changes), meanOf(drama), shareOf(half, led)}
}

// questionWords are the kinds of decision, in the order of a round.
var questionWords = [questions]string{"ambition", "bulletin", "orders", "agenda", "roll-call", "hall", "answer"}

// decisions is what each kind of decision is like, and all of them together.
func (t *tally) decisions() []Decisions {
	var list []Decisions
	var all asked
	for q, a := range t.asked {
		all.add(a)
		list = append(list, t.decision(questionWords[q], a))
	}
	return append(list, t.decision("all", all))
}

func (t *tally) decision(kind string, a asked) Decisions {
	return Decisions{kind, rounded(float64(a.times) / float64(max(1, t.games))), rounded(float64(a.options) / float64(max(1, a.times))),
		shareOf(a.close, a.weighed), shareOf(a.hangs, a.reasoned)}
}

// places is how often an order came too late, by its place in the reveal.
func (t *tally) places() []Place {
	var list []Place
	for i := range t.b.Contenders {
		list = append(list, Place{i + 1, t.placed[i].given, shareOf(t.placed[i].overtaken, t.placed[i].given)})
	}
	return list
}

// entropies is how evenly each man's orders are spread over the kinds of order in each
// act, and the most that it could be.
func (r *Report) entropies() (bits map[string]map[string]float64, most float64) {
	bits = map[string]map[string]float64{}
	kinds := 0
	for p, man := range r.men {
		bits[man] = map[string]float64{}
		var all []int
		for act, name := range r.acts {
			given := r.tally.ordersIn(act, p)
			bits[man][name] = entropy(given)
			if all == nil {
				all = make([]int, len(given))
			}
			sum(all, given)
		}
		bits[man]["all"] = entropy(all)
		kinds = len(all)
	}
	return bits, rounded(math.Log2(float64(max(1, kinds))))
}

// ordersIn counts a seat's orders in an act by kind.
func (t *tally) ordersIn(act, p int) []int {
	var list []int
	for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
		if counts(v) {
			list = append(list, t.given[act][p][v])
		}
	}
	return list
}

// measured judges what the measures come to.
func (r *Report) measured() []Figure {
	list := []Figure{}
	add := func(name, of string, x reading) {
		if f, banded := r.figure(name, of, x); banded {
			list = append(list, f)
		}
	}
	m := r.Measures
	add("half-time leader leads", "", inHundred(m.Lead.HalfTime))
	add("lead changes a round", "", around(m.Lead.Changes))
	if n := len(m.Searched); n > 0 {
		add("decisions with an alternative", "", inHundred(m.Searched[n-1].Alternative))
	}
	for _, x := range m.Without {
		add("points lost without", x.Name, around(x.Cost))
	}
	for _, x := range m.Personas {
		add("points lost by a persona", x.Name, around(Mean{Mean: -x.Margin.Mean, Error: x.Margin.Error}))
	}
	return list
}
