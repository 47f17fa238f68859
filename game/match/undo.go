package match

import (
	"slices"

	"afterlenin/game/rules"
)

// CanUndo reports whether the seat has an order to take back: one it gave in this
// phase and has not sealed.
func (m *Match) CanUndo(p rules.Seat) bool { return m.lastOrder(p) >= 0 }

// lastOrder is the index of the last order the seat may take back, or -1.
func (m *Match) lastOrder(p rules.Seat) int {
	t := &m.state.Table
	if t.Phase != rules.Orders || !t.Turn.Has(p) || !m.IsPerson(p) {
		return -1
	}
	for i := len(m.moves) - 1; i >= m.lastStop().steps; i-- {
		if m.moves[i].By == p && m.moves[i].Do.IsOrder() {
			return i
		}
	}
	return -1
}

// Undo takes back the last order of the seat, and reports whether there was one. The
// other moves of the phase are made again: no order has an effect before the reveal,
// so nobody else can notice.
func (m *Match) Undo(p rules.Seat) bool {
	drop := m.lastOrder(p)
	if drop < 0 {
		return false
	}
	before := *m
	m.backToStop()
	for i := before.lastStop().steps; i < len(before.moves); i++ {
		if i == drop {
			continue
		}
		if m.commit(before.moves[i], before.record.Steps[i].Because) != nil {
			*m = before
			return false
		}
	}
	m.clampSeen()
	m.save()
	return true
}

// seenBefore is how far each seat had looked when a phase began; nil: nobody had. Of a game that was taken up again
// it is not known of whoever has looked since: he is told what happened since the orders before.
func (m *Match) seenBefore(to stop) []int {
	if m.record.Seen == nil {
		return nil
	}
	orders := 0
	for _, s := range m.stops {
		if s.phase == rules.Orders && s.steps < to.steps {
			orders = s.log
		}
	}
	seen := append([]int(nil), to.seen[:len(m.record.Seats)]...)
	for p := range seen {
		if seen[p] > to.log {
			seen[p] = orders
		}
	}
	return seen
}

// Rewind takes the game back to the beginning of this phase or, when nothing was
// decided in it, of the one before. It is for whoever leads the room; everybody's
// decisions since then are gone. It reports whether there was anything to take back.
func (m *Match) Rewind() bool {
	if len(m.moves) == 0 {
		return false
	}
	to := m.lastStop()
	for i := len(m.stops) - 1; to.steps == len(m.moves) && i >= 0; i-- {
		to = m.stops[i]
	}
	m.backTo(to.steps, to)
	return true
}

// LastAnswer is who gave the last answer of a person, if all saw it: to an event, a second, a vote, a speech. NoSeat: the last
// thing that a person did was done in private, or nobody has done anything.
func (m *Match) LastAnswer() rules.Seat {
	if i := m.lastAnswer(); i >= 0 {
		return m.moves[i].By
	}
	return rules.NoSeat
}

func (m *Match) lastAnswer() int {
	for i := len(m.moves) - 1; i >= 0; i-- {
		if !m.IsPerson(m.moves[i].By) {
			continue
		}
		switch m.moves[i].Do {
		case rules.Choose, rules.Second, rules.Agenda, rules.Vote, rules.Speak:
			return i
		}
		return -1
	}
	return -1
}

// TakeBack takes the game back to before LastAnswer, and reports whether there was one. What computers decided after it is gone
// too; they decide again. It is for whoever leads the room.
func (m *Match) TakeBack() bool {
	i := m.lastAnswer()
	if i < 0 {
		return false
	}
	to := m.lastStop()
	for n := len(m.stops) - 1; to.steps > i && n >= 0; n-- {
		to = m.stops[n]
	}
	m.backTo(i, to)
	return true
}

// backTo plays the game anew as far as so many moves, the last of which were made in the phase that began at the stop.
func (m *Match) backTo(steps int, began stop) {
	seen, before := m.seenBefore(began), slices.Clone(m.stops)
	_ = m.replay(m.record.UpTo(steps)) // these very moves were made before
	for i := range m.stops {           // but nobody looked while they were made again
		m.stops[i].seen = before[i].seen
	}
	m.record.Seen = seen
	m.clampSeen()
	m.unsaved = true
	m.save()
}
