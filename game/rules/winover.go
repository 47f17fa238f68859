package rules

// Winning over is the only way to clients for men without the right to appoint.

func (l look) checkWinOver(m Move) Refusal {
	if !l.isOfficial(m.A) || m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	who := Person(m.A)
	if l.gone(who) {
		return Refusal{Why: IsGone}
	}
	if l.mine(who) && l.firm(who) >= 3 {
		return Refusal{Why: NoRoom}
	}
	return Refusal{}
}

// guessFirm is what a preview takes off for a firmness it cannot know; what happens
// takes off twelve for each true step instead.
const guessFirm = 30

// winOdds is what the observer can add up of the odds to win a man. How firmly he
// is held is a secret: it shows only in what happens.
func (l look) winOdds(who Person) (p Parts) {
	p.add(WhyBase, int(l.b.Numbers.WinOdds), Nobody)
	p.add(WhyTrait, int(l.mods().WinOver), Person(l.o.me))
	p.add(WhyDistance, -3*l.b.Gap(&l.b.People[who].Lean, &l.me().Stance), who)
	p.add(WhyPrestige, 2*(int(l.me().Prestige)-8), Person(l.o.me))
	p.add(WhyOdium, -2*int(l.me().Odium), Person(l.o.me))
	patron := l.patron(who)
	if l.o.hand.Knows.Has(who) && patron != l.o.me { // not the widened sight of the reveal: a file helps who has it
		p.add(WhyKnown, int(l.b.Numbers.FileHelps), who)
	}
	switch {
	case patron == Unknown:
		p.add(WhyFirm, -guessFirm, who)
	case patron == NoSeat:
		p.add(WhyFree, 15, who)
	case patron == l.o.me:
		p.add(WhyPatron, 20, who)
	case patron >= 0 && l.t.Men[patron].Rung >= InCommittee:
		p.add(WhyFallen, 20, Person(patron))
		p.add(WhyFirm, -guessFirm, who)
	case patron >= 0:
		p.add(WhyPatronStands, -15-guessFirm, Person(patron))
	}
	return p
}

func (l look) forecastWinOver(m Move, f *Forecast) {
	f.OddsOf = l.winOdds(Person(m.A))
	f.Odds = int8(clamp(f.OddsOf.Sum(), 3, 95))
	f.change(Ref{RefPatron, int8(m.A), 0}, int(m.By)+1)
	if p := l.patron(Person(m.A)); p >= 0 && p != l.o.me {
		f.mind(p, WhyPatron, false)
	}
}

// winOver tries it. Firm men come only from a fallen or hated patron: others loosen. Whoever has changed sides
// in this round does not do it again.
func (c clerk) winOver(m Move, odds int) {
	who := Person(m.A)
	patron, firm := c.patronOf(who), int(c.s.Hidden.Firm[c.b.Official(who)])
	odds += c.firmly(m.By, patron, firm)
	if c.s.Hidden.Turned.Has(who) || !c.s.chance(drawWinOver, int(m.By)*MaxPeople+int(who), clamp(odds, 3, 95)) {
		c.tell(WinOverFailed, m.By, who)
		return
	}
	if patron == m.By {
		c.raise(Ref{RefFirm, int8(who), 0}, 1)
		c.tell(BecameClient, m.By, who)
		return
	}
	if patron >= 0 && firm >= 2 && !c.abandoned(patron) {
		c.raise(Ref{RefFirm, int8(who), 0}, -1)
		c.tell(Loosened, m.By, who)
		return
	}
	c.won(who, m.By, patron)
}

// firmly puts the true firmness in the place of the guessed one.
func (c clerk) firmly(by, patron Seat, firm int) int {
	n := 0
	if patron >= 0 && patron != by {
		n += guessFirm
	}
	if patron != by {
		n -= 12 * firm
	}
	return n
}

func (c clerk) abandoned(patron Seat) bool {
	m := &c.t.Men[patron]
	return m.Rung >= InCommittee || m.Odium >= c.b.Numbers.CauseOdium
}

func (c clerk) won(who Person, by, from Seat) {
	c.follow(who, by)
	c.s.Hidden.Turned = c.s.Hidden.Turned.With(who)
	e := fact(WonOver, Only(by).With(from))
	e.Who, e.Person, e.Whom = by, who, from
	c.note(e)
	if from >= 0 {
		c.regard(from, by, -1)
	}
}

// loosen makes a man less firm; at the end he is nobody's man.
func (c clerk) loosen(who Person, patron Seat) {
	i := c.b.Official(who)
	if c.s.Hidden.Firm[i] > 1 {
		c.s.Hidden.Firm[i]--
		return
	}
	if patron >= 0 {
		c.follow(who, NoSeat)
	}
}
