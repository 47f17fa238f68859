package rules

// Suppose changes numbers of a state that somebody imagines, without any event: a
// holder is written as the person's index plus one, a patron as the seat's plus one.
func (b *Book) Suppose(s *State, list []Delta) {
	c := b.clerk(s, nil)
	for _, d := range list {
		switch {
		case d.Ref.Kind == RefHolder:
			c.vacate(Person(d.N-1), Post(d.Ref.A))
			c.set(d.Ref, int(d.N)-1)
		case d.Ref.Kind == RefPatron:
			c.set(d.Ref, int(d.N)-1)
		case d.Ref.A == EveryBloc:
			c.inEveryBloc(d)
		default:
			c.raise(d.Ref, int(d.N))
		}
	}
}

// EveryBloc stands for all blocs at once in the Ref of a Delta.
const EveryBloc = -1

func (c clerk) inEveryBloc(d Delta) {
	for i := range c.b.Blocs {
		c.raise(Ref{d.Ref.Kind, int8(i), d.Ref.B}, int(d.N))
	}
}

// Pretend carries out an order whose effect is certain, as the reveal would, in a
// state that somebody imagines. It does nothing for orders that depend on chance or
// on a vote.
func (b *Book) Pretend(s *State, o *Observation, m Move) {
	switch m.Do {
	case Court, Argue, Recruit, Shift, Gesture, Use:
		b.clerk(s, nil).do(b.look(o), m)
	}
}

// PretendCarried carries a motion in a state that somebody imagines, with all that
// follows: spoils, precedents, lost votes, promises that its mover breaks by it. The votes of
// the state stay as they are.
func (b *Book) PretendCarried(s *State, m Motion) {
	c := b.clerk(s, nil)
	c.moverBreaks(m, func(*Pledge) bool { return true })
	if s.Table.Motion < 0 {
		s.Table.Motions[0], s.Table.Motion = m, 0
	}
	c.carry(m)
}

// Pledge lets a pledge stand in a state that somebody imagines.
func (b *Book) Pledge(s *State, p Pledge) {
	p.Live, p.Since, p.Until = Binding, s.Table.Round, b.lastRoundOf(s.Table.Round)
	s.Pledges[pairOf(p.A, p.B)] = p
}

// SupposeEffects carries out effects in a state that somebody imagines.
func (b *Book) SupposeEffects(s *State, list []Effect) {
	b.clerk(s, nil).perform(list, NoEvent)
}

// Offices writes every seat's Office into list, which has room for every seat.
func (b *Book) Offices(s *State, list []Ledger) { b.offices(s, list) }
