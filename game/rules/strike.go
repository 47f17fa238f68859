package rules

// Strike is Legal for an observer who has done nothing since the list was made but give orders: it appends
// what of the list is left beside those orders, and can still be paid. Of all else that was asked when the
// list was made the answer stands; only levers, whose conditions may read what is in hand, are listed anew.
func (b *Book) Strike(o *Observation, list, into []Move) []Move {
	l := lister{look: b.look(o), list: &into}
	left, levers := l.ordersLeft() > 0, false
	offers := l.affords(l.priceOffer()).Why == Allowed
	beside := l.besides()
	for i, m := range list {
		if m.Do > Gesture && m.Do != Answer && !levers { // where the levers stand
			if levers = true; left {
				l.levers()
			}
		}
		switch {
		case m.Do == Offer && offers && left: // nothing behind it is struck out
			return append(into, list[i:]...)
		case m.Do == Use, m.Do == Offer && !offers:
		case !m.Do.IsOrder(), m.Do == Hold && left:
			l.put(m)
		case left && !beside.has(&m) && l.price(m) <= int(o.Hand.Patronage):
			l.put(m)
		}
	}
	return into
}

// besides is what has no place beside the orders that were given: the same again, another motion or offer to
// resign, another step on the same issue, another charge against the same man, or noise while he lies low.
type besides struct {
	given   []Move
	moves   bool // a motion was given
	resigns bool // an offer to resign was
	lies    bool
	loud    bool
	ordered [verbs]bool
}

func (l *lister) besides() (x besides) {
	x.given = l.o.orders()
	for _, m := range x.given {
		x.moves, x.resigns = x.moves || m.Do == Propose, x.resigns || resigns(m)
		x.lies, x.loud = x.lies || lies(m), x.loud || loud(m)
		x.ordered[m.Do] = true
	}
	return x
}

func (x *besides) has(m *Move) bool {
	switch {
	case x.moves && m.Do == Propose, x.resigns && resigns(*m), x.lies && loud(*m), x.loud && lies(*m):
		return true
	case !x.ordered[m.Do]:
		return false
	}
	for i := range x.given {
		if y := &x.given[i]; *y == *m || y.Do == m.Do && y.A == m.A && (m.Do == Shift || m.Do == Attack) {
			return true
		}
	}
	return false
}
