package match

import "afterlenin/game/rules"

// BeforeRounds is the round of the first page: the position at the start.
const BeforeRounds = -1

// Page is the public position at a round's end, as the next one begins.
type Page struct {
	Round     int // from 0, or BeforeRounds
	Lines     [rules.MaxIssues]int8
	Meters    [rules.MaxMeters]int16
	Stances   [rules.MaxSeats][rules.MaxIssues]int8
	Prestige  [rules.MaxSeats]int8
	Odium     [rules.MaxSeats]int8
	Rungs     [rules.MaxSeats]rules.Rung
	Committee [rules.MaxSeats + 1]int16                // shares of 1000; the last is attached to nobody
	Counts    [rules.MaxBlocs][rules.MaxSeats + 1]int8 // per cent at the last count
	Leader    rules.Seat
}

// History is a page for the start and one for each round that ended.
func (m *Match) History() []Page { return m.history }

func pageOf(t *rules.Table, round int) Page {
	p := Page{Round: round, Lines: t.Lines, Meters: t.Meters, Committee: t.Committee, Leader: t.Leader}
	for i := range t.Men {
		man := &t.Men[i]
		p.Stances[i], p.Prestige[i], p.Odium[i], p.Rungs[i] = man.Stance, man.Prestige, man.Odium, man.Rung
	}
	for i := range t.Blocs {
		p.Counts[i] = t.Blocs[i].Count
	}
	return p
}
