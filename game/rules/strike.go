package rules

// Strike is Legal for an observer who has done nothing since the list was made but give orders: it appends
// what of the list is left beside those orders, and can still be paid. Of all else that was asked when the
// list was made the answer stands; only levers, whose conditions may read what is in hand, are listed anew.
func (b *Book) Strike(o *Observation, list, into []Move) []Move {
	l := lister{look: b.look(o), list: &into}
	left, levers := l.ordersLeft() > 0, false
	offers := l.affords(l.priceOffer()).Why == Allowed
	for _, m := range list {
		if m.Do > Gesture && m.Do != Answer && !levers { // where the levers stand
			if levers = true; left {
				l.levers()
			}
		}
		switch {
		case m.Do == Use, m.Do.IsOrder() && !left, m.Do == Offer && !offers:
		case m.Do.IsOrder() && m.Do != Hold && (l.clashes(m) || l.price(m) > int(o.Hand.Patronage)):
		default:
			l.put(m)
		}
	}
	return into
}

// clashes reports whether an order has no place beside those that were given: it is one of them, or
// another motion, another step on the same issue, or noise while he lies low.
func (l *lister) clashes(m Move) bool {
	for _, x := range l.o.orders() {
		switch {
		case x == m, x.Do == Propose && m.Do == Propose, x.Do == Shift && m.Do == Shift && x.A == m.A,
			lies(x) && loud(m), loud(x) && lies(m):
			return true
		}
	}
	return false
}
