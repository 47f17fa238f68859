package match

import "afterlenin/game/rules"

// Entry is one event of the log: when it happened, and by which move it was caused.
type Entry struct {
	Event rules.Event
	Round int // from 0
	Phase rules.Phase
	At    int // its place in the whole log
	Move  int // index of the move that caused it
}

// noteEvents appends what the last move caused. A move can end phases and begin a
// round, so each entry says itself when it happened.
func (m *Match) noteEvents(happened []rules.Event) {
	round, phase := m.lastStop().round, m.lastStop().phase
	for _, e := range happened {
		if e.What == rules.RoundBegan {
			round = int(e.N)
		}
		phase = phaseAt(m.book, e, phase)
		m.log = append(m.log, Entry{e, round, phase, len(m.log), len(m.moves) - 1})
	}
}

// phaseAt is the phase in which the event happens when it came after others of phase p.
func phaseAt(b *rules.Book, e rules.Event, p rules.Phase) rules.Phase {
	switch e.What {
	case rules.RoundBegan, rules.EventFell:
		return rules.Bulletin
	case rules.OnTheTable:
		return rules.AgendaOf
	case rules.Voted:
		return rules.RollCall
	case rules.GatheringOpened:
		if n := int(e.N); n < 0 || b.Gatherings[n].Kind == rules.Plenum {
			return rules.AgendaOf
		}
		return rules.Hall
	case rules.GameEnded:
		return rules.Over
	}
	return p
}

// Log is everything the seat was ever shown, in order. Log(NoSeat) is LogPublic.
func (m *Match) Log(p rules.Seat) []Entry { return m.logFrom(0, p) }

// LogPublic is what everybody was shown.
func (m *Match) LogPublic() []Entry { return m.logFrom(0, rules.NoSeat) }

// Since is what the seat was shown since its turn before this one: see Uncover.
func (m *Match) Since(p rules.Seat) []Entry {
	if p < 0 || int(p) >= len(m.since) {
		return nil
	}
	return m.logFrom(m.since[p], p)
}

func (m *Match) logFrom(from int, p rules.Seat) []Entry {
	var seen []Entry
	for _, e := range m.log[min(from, len(m.log)):] {
		if e.Event.SeenBy == rules.Everybody || e.Event.SeenBy.Has(p) {
			seen = append(seen, e)
		}
	}
	return seen
}
