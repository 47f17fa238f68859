package match

import (
	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Chooser decides for a computer's seat, from what the seat may know. It is asked
// again until the seat has nothing more to decide, so in the phase of orders it must
// come to Seal; an open offer it answers first. *ai.Player is one.
type Chooser interface {
	Choose(o *rules.Observation) (rules.Move, []rules.Part)
}

// ponderer is a Chooser that may need longer than a moment. It thinks a little each time
// it is asked, and reports whether Choose has only to say what it has come to. Whether
// it was asked before changes no choice.
type ponderer interface {
	Ponder(o *rules.Observation) bool
}

// dealer is a Chooser that says, when it refuses a pledge, what it would agree to.
type dealer interface {
	Instead(o *rules.Observation, refused int) (rules.Pledge, bool)
}

// minder is a Chooser that says whom it minds above all the others in this game, or NoSeat.
type minder interface {
	Minds(me rules.Seat) rules.Seat
}

// Minded is the man whom the computer in a seat minded above all the others, once the game is
// over: before, nobody is told. It is NoSeat where there is none, and for a person.
func (m *Match) Minded(p rules.Seat) rules.Seat {
	if !m.Over() || m.record.Seats[p].Person {
		return rules.NoSeat
	}
	if x, ok := m.chooser(p).(minder); ok {
		return x.Minds(p)
	}
	return rules.NoSeat
}

// CounterOffer is what the computer that refused the last offer said that it would agree
// to. It is for the ears of the man who made the offer, and forgotten with the next move.
func (m *Match) CounterOffer(to rules.Seat) (rules.Pledge, bool) {
	return m.counter, m.counter.Live != rules.NoPledge && m.counter.A == to
}

// Ponder lets the computer that decides next think a little, and reports whether Step
// takes but a moment now: also when it is nobody's turn who would have to think. A window
// calls it until its time is up, and draws in between.
func (m *Match) Ponder() bool {
	w := m.Waiting()
	if w.Over() || w.Person {
		return true
	}
	c, slow := m.chooser(w.Seat).(ponderer)
	if !slow {
		return true
	}
	o := m.Observation(w.Seat)
	return c.Ponder(&o)
}

// thinker is the computer player of a seat. A style that nobody knows, say of a later
// version, is played as the normal one.
func (m *Match) thinker(p rules.Seat, who Player) Chooser {
	style, ok := ai.ParseStyle(who.Style)
	if !ok {
		style = ai.Style{Level: ai.Normal}
	}
	return ai.New(m.book, style, ai.SeedOf(m.record.Seed, p))
}
