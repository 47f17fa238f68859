package match

import (
	"fmt"

	"afterlenin/game/rules"
)

// Step lets at most so many computers' decisions happen, and reports whether a
// computer is to decide next. A window steps once a tick, a simulator in a loop.
func (m *Match) Step(decisions int) bool {
	for ; decisions > 0; decisions-- {
		w := m.Waiting()
		if w.Over() || w.Person {
			break
		}
		m.decide(w)
	}
	w := m.Waiting()
	more := !w.Over() && !w.Person
	if !more && m.unsaved {
		m.save()
	}
	return more
}

// Slip is a computer's decision that the rules refused. There should be none.
type Slip struct {
	At      int // how many moves had been made
	Move    rules.Move
	Refusal rules.Refusal
}

// Slips is the decisions of computers that were refused; another legal move was made
// in their place.
func (m *Match) Slips() []Slip { return m.slips }

func (m *Match) decide(w Waiting) {
	o := m.Observation(w.Seat)
	if w.For == rules.Answer {
		m.answer(&o)
		return
	}
	move, because := m.chooser(w.Seat).Choose(&o)
	if m.tries(move, because) {
		return
	}
	for _, other := range m.book.Legal(&o, nil) {
		if m.tries(other, nil) {
			return
		}
	}
	panic(fmt.Sprintf("seat %d has no legal move in phase %d of round %d", w.Seat, o.Table.Phase, o.Table.Round))
}

// answer lets a computer answer an offer. One that does something else says no.
func (m *Match) answer(o *rules.Observation) {
	offer := m.offerTo(func(p rules.Seat) bool { return p == o.Me })
	move, because := m.chooser(o.Me).Choose(o)
	if move.Do == rules.Answer && m.tries(move, because) {
		if move.B == 0 {
			m.bargain(o, offer)
		}
		return
	}
	no := rules.Move{By: o.Me, Do: rules.Answer, A: int16(offer)}
	if !m.tries(no, nil) {
		panic(fmt.Sprintf("seat %d cannot refuse offer %d", o.Me, offer))
	}
}

// bargain lets a computer that has refused say what it would agree to.
func (m *Match) bargain(o *rules.Observation, refused int) {
	if d, ok := m.chooser(o.Me).(dealer); ok {
		if q, would := d.Instead(o, refused); would {
			m.counter = q
		}
	}
}

// tries makes the move of a computer, or notes the slip.
func (m *Match) tries(move rules.Move, because []rules.Part) bool {
	no := m.commit(move, because)
	if no != nil {
		m.slips = append(m.slips, Slip{len(m.moves), move, *no})
	}
	return no == nil
}
