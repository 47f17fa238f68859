package match

import "afterlenin/game/rules"

// Waiting is what the game waits for.
type Waiting struct {
	Seat   rules.Seat // NoSeat when the game is over
	Person bool       // else Step decides
	For    rules.Verb // Aim, Choose, Seal (any orders), Answer, Second (or the chair's Agenda), Vote, Speak
}

// Over reports whether nothing is waited for any more.
func (w Waiting) Over() bool { return w.Seat == rules.NoSeat }

// Private reports whether the decision is to be made out of sight of the others.
func (w Waiting) Private() bool {
	return w.For == rules.Aim || w.For == rules.Seal || w.For == rules.Answer
}

var awaited = [...]rules.Verb{
	rules.Opening: rules.Aim, rules.Bulletin: rules.Choose, rules.Orders: rules.Seal,
	rules.AgendaOf: rules.Second, rules.RollCall: rules.Vote, rules.Hall: rules.Speak, rules.Over: rules.NoVerb,
}

// Waiting says whose decision comes next. A computer answers an offer of a pledge
// before anything else, even when its orders are sealed. Then computers decide, so
// that their offers lie in people's trays; then people, in the order of the seats.
func (m *Match) Waiting() Waiting {
	t := &m.state.Table
	if t.Phase == rules.Over {
		return Waiting{Seat: rules.NoSeat}
	}
	if p := m.mustAnswer(); p != rules.NoSeat {
		return Waiting{p, false, rules.Answer}
	}
	if p := m.first(t.Turn, false); p != rules.NoSeat {
		return Waiting{p, false, awaited[t.Phase]}
	}
	return Waiting{m.first(t.Turn, true), true, awaited[t.Phase]}
}

// mustAnswer is a computer's seat to which a pledge is offered, or NoSeat.
func (m *Match) mustAnswer() rules.Seat {
	if m.state.Table.Phase != rules.Orders {
		return rules.NoSeat
	}
	if i := m.offerTo(func(p rules.Seat) bool { return !m.IsPerson(p) }); i >= 0 {
		return m.state.Pledges[i].B
	}
	return rules.NoSeat
}

// offerTo is the index of an open offer to one of these seats, or -1.
func (m *Match) offerTo(one func(rules.Seat) bool) int {
	for i := range m.state.Pledges {
		if o := &m.state.Pledges[i]; o.Live == rules.Offered && one(o.B) {
			return i
		}
	}
	return -1
}

// first is the first seat of the set that a person plays, or does not, or NoSeat.
func (m *Match) first(of rules.Seats, person bool) rules.Seat {
	for p := range m.book.Contenders {
		if seat := rules.Seat(p); of.Has(seat) && m.IsPerson(seat) == person {
			return seat
		}
	}
	return rules.NoSeat
}
