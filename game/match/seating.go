package match

import (
	"slices"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// seat puts players on the seats; a seat without one is a computer's.
func (m *Match) seat(players []Player) {
	seated := make([]Player, len(m.book.Contenders))
	copy(seated, players)
	m.record.Seats = seated
	for p := range m.choosers {
		m.choosers[p] = nil
	}
}

// CompanyOf is what these players are like on the whole; a game keeps that of its beginning, so
// that nobody's par changes while it is played.
func CompanyOf(players []Player) rules.Company {
	styles := make([]ai.Style, len(players)) // a person plays to win
	for p, who := range players {
		if !who.Person {
			styles[p], _ = ai.ParseStyle(who.Style)
		}
	}
	return ai.Company(styles)
}

// Players is who plays the seats.
func (m *Match) Players() []Player { return slices.Clone(m.record.Seats) }

// IsPerson reports whether a person plays the seat.
func (m *Match) IsPerson(p rules.Seat) bool {
	return p >= 0 && int(p) < len(m.record.Seats) && m.record.Seats[p].Person
}

// Replace gives a seat to another player, from the next decision on: to a computer
// when a team is absent, and back. Orders that were given stay.
func (m *Match) Replace(p rules.Seat, by Player) {
	if p < 0 || int(p) >= len(m.record.Seats) {
		return
	}
	m.record.Seats = slices.Clone(m.record.Seats)
	m.record.Seats[p] = by
	m.choosers[p] = nil
	m.Cover()
	m.unsaved = true
	m.save()
}

// chooser is the mind of a computer's seat, made when it is first asked.
func (m *Match) chooser(p rules.Seat) Chooser {
	if m.choosers[p] == nil {
		m.choosers[p] = m.minds(p, m.record.Seats[p])
	}
	return m.choosers[p]
}

func (m *Match) persons() int {
	n := 0
	for _, p := range m.record.Seats {
		if p.Person {
			n++
		}
	}
	return n
}
