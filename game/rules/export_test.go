package rules

// SeenThrough asks the sight that a seat has of a true state for all there is to ask for.
func (b *Book) SeenThrough(s *State, p Seat) Own {
	x := s.sightOf(p)
	l := b.lookAt(s, &x)
	o := Own{Me: x.me, Hand: *x.hand}
	for i := range o.Pledges {
		o.Pledges[i] = *x.pledge(i)
	}
	for i := range o.Patron {
		o.Patron[i], o.Firm[i] = Unknown, -1
	}
	for i := range b.People[len(b.Contenders):] {
		who := Person(len(b.Contenders) + i)
		o.Patron[i], o.Firm[i] = l.patron(who), int8(l.firm(who))
	}
	for q := range o.Aims {
		o.Aims[q] = x.aim(Seat(q))
	}
	return o
}

// Answers is what a condition comes to as it stands, and with the marks of settling.
func (b *Book) Answers(s *State, e Expr) (plain, marked int) {
	r := b.reads(s)
	return r.eval(e), r.eval(e.settling())
}

// CarryOut carries out an order as the reveal does.
func CarryOut(b *Book, s *State, m Move, ev *Events) { b.clerk(s, ev).carryOutOne(m, 0) }
