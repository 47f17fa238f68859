package simulate

import (
	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Restricted is how one player does who may not do something, or has a habit, among
// full players: in every seat in turn.
type Restricted struct {
	Name   string          `json:"name"`
	Cost   Mean            `json:"cost"`   // points less than a full player in the same seat and game
	Margin Mean            `json:"margin"` // points over par
	Best   Share           `json:"best"`
	Leads  Share           `json:"leads"`
	Seats  map[string]Mean `json:"seats"` // the cost by seat
}

// restrict measures every restriction. Each takes a third of the games: one seat is
// restricted in each, in rotation, and compared with the same seat in the same game
// when it is not. In a strong plan, who does without an order is of the highest level;
// habits leave nothing to search for, so that theirs never are.
func (p Plan) restrict(m *Measures, full []outcome) {
	free := full
	if p.Strong {
		free, _ = p.playAll(p.third(), func(n int) trial { return p.oneIn(n, p.strengthen) })
	}
	m.Full = p.restricted("nothing", free[:p.third()], free)
	var every ai.Verbs
	for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
		if counts(v) {
			every = every.With(v)
			m.Without = append(m.Without, p.restrictTo(verbWord(v), free, func(s *ai.Style) {
				p.strengthen(s)
				s.Without = s.Without.With(v)
			}))
		}
	}
	m.Idle = p.restrictTo("all", free, func(s *ai.Style) {
		p.strengthen(s)
		s.Without = every
	})
	for _, persona := range ai.Personas() {
		m.Personas = append(m.Personas, p.restrictTo(persona.String(), full, func(s *ai.Style) { s.Persona = persona }))
	}
}

func (p Plan) strengthen(s *ai.Style) {
	if p.Strong {
		s.Level = highest()
	}
}

// third is a third of the games, rounded so that every seat has as many if it can.
func (p Plan) third() int {
	seats := len(p.Book.Contenders)
	return min(p.Games, max(1, (p.Games/3+seats-1)/seats)*seats)
}

func (p Plan) restrictTo(name string, full []outcome, by func(*ai.Style)) Restricted {
	outcomes, _ := p.playAll(p.third(), func(n int) trial { return p.oneIn(n, by) })
	return p.restricted(name, outcomes, full)
}

// oneIn is the n-th game with the style of one seat changed.
func (p Plan) oneIn(n int, by func(*ai.Style)) trial {
	one := p.trialOf(n)
	one.styles = append([]ai.Style(nil), p.Styles...)
	by(&one.styles[p.restrictedIn(n)])
	return one
}

// restrictedIn is the seat that is restricted in the n-th game.
func (p Plan) restrictedIn(n int) int { return n % len(p.Book.Contenders) }

// restricted compares games with the same games among full players.
func (p Plan) restricted(name string, outcomes, full []outcome) Restricted {
	var cost, margin []float64
	bySeat := make([][]float64, len(p.Book.Contenders))
	best, leads := 0, 0
	for n := range outcomes {
		if outcomes[n].broken != "" || full[n].broken != "" {
			continue
		}
		seat := p.restrictedIn(n)
		now, was := outcomes[n].ledgers[seat], full[n].ledgers[seat]
		lost := float64(was.Sum-now.Sum) / 10
		cost, bySeat[seat] = append(cost, lost), append(bySeat[seat], lost)
		margin = append(margin, float64(now.Margin)/10)
		best += one(now.Best)
		leads += one(now.Leads)
	}
	r := Restricted{name, meanOf(cost), meanOf(margin), shareOf(best, len(cost)), shareOf(leads, len(cost)), map[string]Mean{}}
	for seat, list := range bySeat {
		r.Seats[p.Book.Contenders[seat].ID] = meanOf(list)
	}
	return r
}
