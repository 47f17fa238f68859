package rules

// sight is what one seat may know besides the table: what its Observation holds, or as much of a
// true state, of which nothing is copied. What is secret is asked for through the functions of
// this file alone, which let through what the seat may know (TestSightIsWhatIsObserved).
type sight struct {
	me      Seat
	hand    *Hand
	given   int8 // orders of the hand that count as given
	pledges *[MaxPledges]Pledge
	patrons *[MaxOfficials]Seat
	firm    *[MaxOfficials]int8
	knows   People // officials whose patrons he may know
	own     *Own   // what was told of others' aims, or nil: as hands has it
	hands   *[MaxSeats]Hand
}

// sight is what the Observation holds.
func (o *Own) sight() sight {
	return sight{me: o.Me, hand: &o.Hand, given: o.Hand.OrdersN, pledges: &o.Pledges, patrons: &o.Patron, firm: &o.Firm, knows: ^People(0), own: o}
}

// sightOf is what the seat may know of a true state, as long as it stays as it is.
func (s *State) sightOf(p Seat) sight {
	h := &nobodysHand
	if p >= 0 {
		h = &s.Hands[p]
	}
	return sight{me: p, hand: h, given: h.OrdersN, pledges: &s.Pledges, patrons: &s.Hidden.Patron, firm: &s.Hidden.Firm, knows: h.Knows, hands: &s.Hands}
}

// nobodysHand is that of a spectator. It is never written to.
var nobodysHand = Hand{}

// orders are those that the observer has given this round.
func (x *sight) orders() []Move { return x.hand.Orders[:x.given] }

// pledge is the one at the place, or none if the observer does not know of it. Who else has
// learnt of it is not his to know.
func (x *sight) pledge(at int) *Pledge {
	if p := &x.pledges[at]; p.knownTo(x.me) {
		return p
	}
	return &noPledge
}

// noPledge is what is seen of one that is not known. It is never written to.
var noPledge = Pledge{Live: NoPledge}

// between is the pledge of the two, as pledge has it.
func (x *sight) between(a, b Seat) *Pledge { return x.pledge(pairOf(a, b)) }

// boundTo is to whom pledges bind a man, as far as the observer knows.
func (x *sight) boundTo(a Seat) (with Seats) {
	for q := range Seat(MaxSeats) {
		if q == a {
			continue
		}
		if p := &x.pledges[pairOf(a, q)]; p.Live == Binding && p.knownTo(x.me) {
			with = with.With(q)
		}
	}
	return with
}

// ties is boundTo of every man, for whoever asks for it with every voter of many motions.
func (x *sight) ties() (with [MaxSeats]Seats) {
	at := 0 // as pairOf has it
	for b := range Seat(MaxSeats) {
		for a := range b {
			if p := &x.pledges[at]; p.Live == Binding && p.knownTo(x.me) {
				with[a], with[b] = with[a].With(b), with[b].With(a)
			}
			at++
		}
	}
	return with
}

// allied reports whether a pledge that the observer knows of ties the two.
func (x *sight) allied(a, b Seat) bool { return isPair(a, b) && x.between(a, b).Live == Binding }

// patron is whose man somebody is: Unknown where the observer does not know.
func (l look) patron(who Person) Seat {
	if who < 0 || l.b.IsContender(who) {
		return Seat(who)
	}
	if !l.o.knows.Has(who) {
		return Unknown
	}
	return l.o.patrons[l.b.Official(who)]
}

// firm is how firmly the observer's own man is held; -1 of others.
func (l look) firm(who Person) int {
	if l.o.me < 0 || l.patron(who) != l.o.me {
		return -1
	}
	return int(l.o.firm[l.b.Official(who)])
}

// clients is how many officials are the observer's own.
func (l look) clients() (n int) {
	for i, p := range l.o.patrons[:len(l.b.People)-len(l.b.Contenders)] {
		n += truth(p == l.o.me && l.o.knows.Has(Person(len(l.b.Contenders)+i)))
	}
	return n
}

// promises is how many pledges bind the observer, and how many more he has offered.
func (l look) promises() (n int) {
	for q := range l.b.Contenders {
		if Seat(q) != l.o.me {
			p := &l.o.pledges[pairOf(l.o.me, Seat(q))]
			n += truth(p.Live == Binding && p.Has(l.o.me) || p.Live == Offered && p.A == l.o.me) // his own he knows
		}
	}
	return n
}

// aim is a man's ambition, or -1 when the observer does not know it.
func (x *sight) aim(p Seat) int8 {
	switch {
	case x.own != nil:
		return x.own.Aims[p]
	case x.hand.Aims.Has(p):
		return x.hands[p].Ambition
	}
	return -1
}

// Bound is how many pledges bind a man, as far as the observer knows.
func (o *Own) Bound(p Seat) (n int) {
	for i := range o.Pledges {
		n += truth(o.Pledges[i].Live == Binding && o.Pledges[i].Has(p))
	}
	return n
}
