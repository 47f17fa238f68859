package rules

func (l look) checkAttack(m Move) Refusal {
	if !l.isSeat(m.A) || m.A == int16(m.By) || m.B < 0 || m.B >= int16(weapons) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	if l.t.Men[m.A].Rung >= Exiled {
		return Refusal{Why: WrongRung}
	}
	for _, given := range l.o.orders() {
		if given.Do == Attack && given.A == m.A {
			return Refusal{Why: Twice}
		}
	}
	switch Weapon(m.B) {
	case Deviation:
		if l.b.Gap(&l.t.Men[m.A].Stance, &l.t.Lines) < 3 {
			return Refusal{Why: NoCause}
		}
	case Factionalism:
		if l.t.Men[m.A].Marks < 1 && l.evidence(Seat(m.A)) == NoSeat {
			return Refusal{NoCause, 1, 0}
		}
	case PoliceFile:
		if !l.holds(Police) {
			return Refusal{Why: NoRight}
		}
	}
	return l.bound(m)
}

// evidence is with whom the man has a sealed pledge of which the observer has learnt, or
// NoSeat: members who bind themselves in secret are what the ban on factions means
// (facts, section 7: used against Bukharin for one conversation). A pledge that the
// observer made himself is no evidence that he can show.
func (l look) evidence(whom Seat) Seat {
	for with := l.o.boundTo(whom).Without(l.o.me); with != 0; with &= with - 1 { // in the order of the places
		if q := with.First(); l.o.between(whom, q).Sealed {
			return q
		}
	}
	return NoSeat
}

// evidenceWeighs is what a known sealed pledge adds to the odds of a charge of factionalism.
const evidenceWeighs = 15

// weaponPrecedent is the precedent that a weapon sets, or PrecedentKinds for none.
func weaponPrecedent(w Weapon) Precedent {
	switch w {
	case Factionalism:
		return FactionBan
	case PoliceFile:
		return PoliceAgainstComrades
	}
	return PrecedentKinds
}

func (l look) priceAttack(m Move) int {
	price := int(l.b.Numbers.AttackCost)
	if p := weaponPrecedent(Weapon(m.B)); p < PrecedentKinds {
		price += l.b.PrecedentPrice(l.t, p)
	}
	return price
}

func (l look) attackOdds(m Move) (p Parts) {
	him := &l.t.Men[m.A]
	p.add(WhyBase, int(l.b.Numbers.AttackOdds), Nobody)
	p.add(WhyTrait, int(l.mods().Attack), Person(m.By))
	switch Weapon(m.B) {
	case Deviation:
		p.add(WhyDistance, 4*l.b.Gap(&him.Stance, &l.t.Lines), Person(m.A))
	case Factionalism:
		p.add(WhyMarks, 10*int(him.Marks), Person(m.A))
		if with := l.evidence(Seat(m.A)); with != NoSeat {
			p.add(WhyPledge, evidenceWeighs, Person(with))
		}
	case PoliceFile:
		p.add(WhyControl, 25, Nobody)
	case PastRecord:
		p.add(WhyRecantedOnce, 6*int(him.Recanted), Person(m.A))
		p.add(WhyLostVote, 4*int(him.Lost), Person(m.A))
	}
	if l.o.aim(Seat(m.A)) >= 0 {
		p.add(WhyKnown, int(l.b.Numbers.FileHelps), Person(m.A))
	}
	p.add(WhyOdium, 3*int(him.Odium), Person(m.A))
	p.add(WhyWord, -3*(int(him.Word)-5), Person(m.A))
	if l.holds(Discipline) {
		p.add(WhyControl, 10, Nobody)
	}
	return p
}

// lowLeft is how many per cent of a charge's odds are left against a man who lies low in the round.
const lowLeft = 40

// LowOdds is the odds of 100 that a charge has if the man lies low in the round, which nobody but he can
// know before the reveal.
func (b *Book) LowOdds(o *Observation, m Move) int8 {
	l := b.look(o)
	p := l.attackOdds(m)
	return int8(hits(percent(p.Sum(), lowLeft)))
}

// hits is the odds of 100 of a charge, from its parts: no charge is certain, none without hope.
func hits(odds int) int { return clamp(odds, 3, 95) }

func (l look) forecastAttack(m Move, f *Forecast) {
	f.OddsOf = l.attackOdds(m)
	f.Odds = int8(hits(f.OddsOf.Sum()))
	n := &l.b.Numbers
	f.change(Ref{RefPrestige, int8(m.A), 0}, -int(n.AttackHurts))
	f.change(Ref{RefOdium, int8(m.A), 0}, 1)
	f.change(Ref{RefSympathy, EveryBloc, int8(m.A)}, -int(n.AttackTurns))
	f.change(Ref{RefSympathy, EveryBloc, int8(m.By)}, int(n.AttackWins))
	f.change(Ref{RefPrestige, int8(m.By), 0}, int(n.AttackName))
	f.change(Ref{RefWord, int8(m.By), 0}, -l.breach(m))
	f.failing(Ref{RefWord, int8(m.By), 0}, -l.breach(m))
	f.failing(Ref{RefPrestige, int8(m.By), 0}, -1)
	f.failing(Ref{RefOdium, int8(m.By), 0}, 1)
	f.Seen, f.Sets = Everybody, -1
	if p := weaponPrecedent(Weapon(m.B)); p < PrecedentKinds {
		f.Sets = int8(p)
		f.change(Ref{RefMarks, int8(m.A), 0}, 1)
		f.change(Ref{RefBurden, int8(m.By), 0}, l.b.precedentBurden(l.t, p, m.By))
	}
}

// mindAttack names who gains by an attack and who minds it, as far as pledges show.
func (l look) mindAttack(whom Seat, f *Forecast) {
	f.mind(whom, WhySelf, false)
	for p := range l.b.Contenders {
		q := Seat(p)
		switch {
		case q == whom || q == l.o.me:
		case l.o.allied(q, whom):
			f.mind(q, WhyPledge, false)
		case l.enemyOf(q, whom):
			f.mind(q, WhyEnemy, true)
		case l.t.Leader == whom:
			f.mind(q, WhyFear, true)
		}
	}
}

// enemyOf reports whether a pledge that the observer knows of binds p against whom.
func (l look) enemyOf(p, whom Seat) bool {
	for with := l.o.boundTo(p); with != 0; with &= with - 1 {
		if x := l.o.between(p, with.First()); x.Kind == CommonEnemy && x.Enemy == whom {
			return true
		}
	}
	return false
}

func (c clerk) attack(m Move, odds int) {
	by, whom := m.By, Seat(m.A)
	low := c.t.Men[whom].Low
	if low {
		odds = percent(odds, lowLeft)
	}
	hit := c.s.chance(drawAttack, int(by)*MaxSeats*int(weapons)+int(whom)*int(weapons)+int(m.B), hits(odds))
	e := fact(Attacked, Everybody)
	e.Who, e.Whom, e.N, e.M = by, whom, m.B, int16(truth(hit))
	if hit {
		e.Ref = Ref{RefPrestige, int8(whom), min(c.t.Men[whom].Prestige, c.b.Numbers.AttackHurts)}
	} else if low {
		e.Why = WhyLiesLow
	}
	c.note(e)
	c.regard(whom, by, -3)
	if hit {
		c.openly(Ref{RefPrestige, int8(by), 0}, int(c.b.Numbers.AttackName))
		c.struck(m)
	} else {
		c.openly(Ref{RefOdium, int8(by), 0}, 1)
		c.openly(Ref{RefPrestige, int8(by), 0}, -1)
	}
	c.breakPledges(by, func(p *Pledge) bool { return p.Has(whom) && p.Kind == Protection })
}

func (c clerk) struck(m Move) {
	whom := Seat(m.A)
	c.raise(Ref{RefPrestige, int8(whom), 0}, -int(c.b.Numbers.AttackHurts))
	c.openly(Ref{RefOdium, int8(whom), 0}, 1)
	c.swayAll(whom, -int(c.b.Numbers.AttackTurns))
	c.swayAll(m.By, int(c.b.Numbers.AttackWins))
	if p := weaponPrecedent(Weapon(m.B)); p < PrecedentKinds {
		c.mark(whom, 1, WhyPrecedent)
		c.setPrecedent(p, m.By, whom)
	}
	if Weapon(m.B) == Factionalism {
		c.expose(m.By, whom)
	}
}

// expose opens the sealed pledges of a man that were the proof of a charge of
// factionalism: whoever shows a proof shows it to everybody.
func (c clerk) expose(by, whom Seat) {
	for i := range c.s.Pledges {
		p := &c.s.Pledges[i]
		if p.Live == Binding && p.Sealed && p.Has(whom) && p.Seen.Has(by) && !p.Has(by) {
			p.Sealed = false
			c.notePledge(PledgeExposed, p, Everybody)
		}
	}
}

// precedentBurden is what using a precedent takes from a man's Rules ledger, in tenths.
func (b *Book) precedentBurden(t *Table, p Precedent, by Seat) int {
	cost := percent(int(b.Precedents[p].Rules), max(40, multiplier(t.Precedents[p].Times)))
	return max(0, cost+int(b.Contenders[by].Mods.Precedent))
}

// setPrecedent uses a precedent: dear for whoever is first, cheaper for all after.
func (c clerk) setPrecedent(p Precedent, by, whom Seat) {
	set := &c.t.Precedents[p]
	c.raise(Ref{RefBurden, int8(by), 0}, c.b.precedentBurden(c.t, p, by))
	if set.Times == 0 {
		*set = PrecedentSet{By: by, Against: whom, Round: c.t.Round}
	}
	if set.Times < 9 {
		set.Times++
	}
	e := fact(PrecedentWasSet, Everybody)
	e.Who, e.Whom, e.N, e.M = by, whom, int16(p), int16(set.Times)
	c.note(e)
}
