package match

import "afterlenin/game/rules"

// stop is the beginning of a phase: what was written down by then.
type stop struct {
	round  int
	phase  rules.Phase
	motion int8

	steps, marks, log, history int

	seen [rules.MaxSeats]int // how far in the log each seat had looked
}

func (m *Match) lastStop() stop { return m.stops[len(m.stops)-1] }

// newStop remembers that a phase begins here.
func (m *Match) newStop() {
	t := &m.state.Table
	m.base = m.state
	m.lookedAway()
	m.stops = append(m.stops, stop{int(t.Round), t.Phase, t.Motion,
		len(m.moves), len(m.record.Marks), len(m.log), len(m.history), m.seen()})
}

// backToStop takes the game back to the beginning of the phase. What is cut off the
// lists is not written over, so an earlier copy of the match stays whole.
func (m *Match) backToStop() {
	s := m.lastStop()
	m.state = m.base
	m.moves = m.moves[:s.steps:s.steps]
	for n := len(m.veils); n > 0 && m.veils[n-1].move >= s.steps; n-- {
		m.veils = m.veils[: n-1 : n-1]
	}
	m.record.Steps = m.record.Steps[:s.steps:s.steps]
	m.record.Marks = m.record.Marks[:s.marks:s.marks]
	m.log = m.log[:s.log:s.log]
	m.history = m.history[:s.history:s.history]
	m.counts = m.counts[:s.history:s.history]
}
