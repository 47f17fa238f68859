package match

import "afterlenin/game/rules"

// Curtain reports whether a curtain must hang before the private part of the screen:
// when two or more people play and the next decision is a private one of somebody
// other than the seat that is uncovered. The end of a phase covers everything, since
// the others came to the screen meanwhile.
func (m *Match) Curtain() bool {
	w := m.Waiting()
	return m.persons() > 1 && w.Person && w.Private() && m.open != w.Seat
}

// Open is the seat whose private part may be shown now, or NoSeat. A person who plays
// alone needs no curtain.
func (m *Match) Open() rules.Seat {
	if m.persons() != 1 {
		return m.open
	}
	for p := range m.record.Seats {
		if m.record.Seats[p].Person {
			return rules.Seat(p)
		}
	}
	return rules.NoSeat
}

// Uncover opens the private part for the holder of a seat, and begins its turn: Since
// is from now on what happened after its turn before. Uncovering it again in the same
// phase begins no new turn. Call it also for a person who plays alone.
func (m *Match) Uncover(p rules.Seat) {
	if !m.IsPerson(p) {
		return
	}
	m.open = p
	if m.turn[p] == len(m.stops) {
		return
	}
	m.turn[p] = len(m.stops)
	m.since[p] = m.seen()[p]
	m.looked[p] = len(m.log)
}

// seen is how far in the log each seat has looked in turns that are over: those of phases that are, and of whoever has
// sealed. A game that is taken up again in the middle of a turn, or taken back, tells it again.
func (m *Match) seen() (seen [rules.MaxSeats]int) {
	copy(seen[:], m.record.Seen)
	return seen
}

// sealed ends the turn of one seat.
func (m *Match) sealed(p rules.Seat) {
	seen := m.seen()
	seen[p] = max(seen[p], m.looked[p])
	m.record.Seen = append([]int(nil), seen[:len(m.record.Seats)]...)
}

// lookedAway ends the turns of a phase.
func (m *Match) lookedAway() {
	for p, n := range m.looked {
		if n > 0 {
			m.sealed(rules.Seat(p))
		}
	}
	m.looked = [rules.MaxSeats]int{}
}

// Cover hangs the curtain again, say when somebody leaves the keyboard.
func (m *Match) Cover() { m.open = rules.NoSeat }

// clampSeen keeps what was looked at within a log that has become shorter.
func (m *Match) clampSeen() {
	if m.record.Seen != nil {
		seen := make([]int, len(m.book.Contenders))
		for p := range min(len(seen), len(m.record.Seen)) {
			seen[p] = min(m.record.Seen[p], len(m.log))
		}
		m.record.Seen = seen
	}
	for p := range m.since {
		m.since[p], m.looked[p] = min(m.since[p], len(m.log)), min(m.looked[p], len(m.log))
	}
}
