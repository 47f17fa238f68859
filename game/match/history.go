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
	Ledgers   [rules.MaxSeats]rules.Ledger             // as far as everybody can count them
	Leader    rules.Seat
}

// History is a page for the start and one for each round that ended.
func (m *Match) History() []Page { return m.history }

// LedgerHistory is everybody's true ledgers beside each page of the history; they are
// told when the game is over, and not before.
func (m *Match) LedgerHistory() ([][]rules.Ledger, bool) {
	if !m.Over() {
		return nil, false
	}
	return m.counts, true
}

// turnPage writes down where things stand at a round's end.
func (m *Match) turnPage(round int) {
	page := pageOf(&m.state.Table, round)
	m.book.OpenLedgers(&m.state.Table, page.Ledgers[:len(m.book.Contenders)])
	m.history = append(m.history, page)
	m.counts = append(m.counts, m.book.Score(&m.state))
}

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
