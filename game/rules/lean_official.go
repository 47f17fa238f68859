package rules

// leanOfficial: an official follows his patron if one is known, and his own
// leaning and the man of the middle otherwise.
func (l look) leanOfficial(v Person, m Motion) Parts {
	var p Parts
	if lead, strength := l.guide(v, m); lead >= 0 {
		why := WhyMiddle
		if strength == likePatron {
			why = WhyPatron
		}
		p.add(why, l.followed(lead, m, strength), Person(lead))
		return p
	}
	if m.Kind == MoveLine {
		lean := &l.b.People[v].Lean
		line, to := int(l.t.Lines[m.B]), int(m.C)
		p.add(WhyLine, 30*(abs(line-int(lean[m.B]))-abs(to-int(lean[m.B]))), v)
	}
	return p
}

// How strongly, in per cent of his leaning, an official goes with his patron, and with the
// man to whom he looks when he has none.
const (
	likePatron = 70
	likeMiddle = 35
)

// guide is the contender whom an official follows in a vote, and how strongly; NoSeat when
// he goes by his own leaning.
func (l look) guide(v Person, m Motion) (Seat, int) {
	lead, strength := l.looksTo(v, m)
	if lead == toMiddle {
		lead = l.b.MiddleMan(l.t)
	}
	return lead, strength
}

// looksTo is guide, but that it leaves the man of the middle to be found.
func (l look) looksTo(v Person, m Motion) (Seat, int) {
	if patron := l.patron(v); patron >= 0 && l.t.Men[patron].Rung <= guides {
		return patron, likePatron
	}
	if m.Kind == MoveLine {
		return NoSeat, 0
	}
	if proxy := l.b.People[v].Proxy; proxy != Nobody {
		return Seat(proxy), likeMiddle
	}
	return toMiddle, likeMiddle
}

// toMiddle stands for the man of the middle, whoever that is.
const toMiddle Seat = -3

// voted is 1 when the man has voted for the motion on the table, -1 against, or else 0.
func (l look) voted(p Seat) int {
	return truth(l.t.Votes[For].Has(Person(p))) - truth(l.t.Votes[Against].Has(Person(p)))
}

// followed is how strongly a man's vote, or his leaning while he has not voted,
// carries those who look to him.
func (l look) followed(lead Seat, m Motion, strength int) int {
	if vote := l.voted(lead); vote != 0 {
		return vote * strength
	}
	sum := l.lean(Person(lead), m)
	return percent(clamp(sum.Sum(), -100, 100), strength)
}
