package ai

import "afterlenin/game/rules"

// withPledge is the worth of the imagined state if the pledge stood.
func (p *Player) withPledge(me rules.Seat, q rules.Pledge) int {
	p.trial = p.guess
	p.b.Pledge(&p.trial, q)
	return p.worth(&p.trial, me)
}

// trust is how far a partner is believed: his word, and what one thinks of him.
func (p *Player) trust(o *rules.Observation, other rules.Seat) int {
	return 12*(int(o.Table.Men[other].Word)-5) + 15*int(o.Hand.Regard[other])
}

// offerWorth is what an offer is worth: what the pledge would change, trust, and the
// odds that the other sees it likewise. Only the free offer is made.
func (p *Player) offerWorth(o *rules.Observation, m rules.Move, now int) (int, bool) {
	if o.Hand.Offers > 0 || o.Hand.OrdersN > 0 {
		return 0, false
	}
	if p.roll(o, 900)%100 >= uint64(p.care().pledges) {
		return 0, false
	}
	other := rules.Seat(m.A)
	q := rules.Pledge{A: o.Me, B: other, Kind: rules.PledgeKind(m.B), Enemy: rules.NoSeat, Issue: rules.NoIssue}
	gain := p.ifPledged(m, q) - now + p.trust(o, other)/2 + p.fits(o, m) + int(p.feudPart(o, other))
	odds := clamp(45+4*int(o.Hand.Regard[other])-3*p.apart(o, other), 5, 80)
	return gain * odds / 100, true
}

// feudPart is what a quarrel of history takes from a pledge with the man, and an
// alliance adds.
func (p *Player) feudPart(o *rules.Observation, other rules.Seat) int16 {
	switch {
	case p.feuds(&o.Table, o.Me, other):
		return -5 * int16(p.b.Numbers.Feud)
	case p.shares(&o.Table, o.Me, other):
		return 2 * int16(p.b.Numbers.Feud)
	}
	return 0
}

// ifPledged is the worth of what an offer would bring if it were taken. The worth of a
// state asks whom a pledge ties, not what it is about: that is for fits. So it is the
// same for every offer to a man.
func (p *Player) ifPledged(m rules.Move, q rules.Pledge) int {
	at := pathOf(rules.Move{Do: m.Do, A: m.A}, false)
	if w, known := p.recall(at, m.By); known {
		return w
	}
	p.trial = p.guess
	p.b.Pledge(&p.trial, q)
	return p.look(at, m.By)
}

// apart is how many steps the two stand from each other.
func (p *Player) apart(o *rules.Observation, other rules.Seat) int {
	return p.b.Gap(&o.Table.Men[o.Me].Stance, &o.Table.Men[other].Stance)
}

// fits is what the kind of a pledge adds: a common enemy is worth most against the
// man who is feared, a common line to those who stand together.
func (p *Player) fits(o *rules.Observation, m rules.Move) int {
	switch rules.PledgeKind(m.B) {
	case rules.CommonEnemy:
		enemy := rules.Seat(m.C)
		n := -20 - 8*int(o.Hand.Regard[enemy])
		if o.Table.Leader == enemy {
			n += 60
		}
		if p.feuds(&o.Table, o.Me, enemy) {
			n += 3 * int(p.b.Numbers.Feud)
		}
		return n
	case rules.CommonLine:
		gap := int(o.Table.Men[o.Me].Stance[m.C]) - int(o.Table.Men[m.A].Stance[m.C])
		return 25 - 25*max(gap, -gap)
	case rules.Protection:
		return 10*int(o.Table.Men[o.Me].Odium) - 10
	}
	return 5
}

// answer settles the first offer that waits: taken when it is worth something with
// this man.
func (p *Player) answer(o *rules.Observation) (Decision, bool) {
	for i := range o.Pledges {
		q := o.Pledges[i]
		if q.Live == rules.Offered && q.B == o.Me {
			return p.answerOne(o, i, q), true
		}
	}
	return Decision{}, false
}

func (p *Player) answerOne(o *rules.Observation, at int, q rules.Pledge) Decision {
	parts := p.offerParts(o, q)
	yes := rules.Move{By: o.Me, Do: rules.Answer, A: int16(at), B: 1}
	sum := total(parts)
	if sum > 0 && p.allowed(yes) == yes {
		return Decision{Move: yes, Reasons: strongest(parts, 1), Worth: sum, Options: 2}
	}
	return Decision{Move: rules.Move{By: o.Me, Do: rules.Answer, A: int16(at)}, Reasons: strongest(parts, -1), Second: sum, Options: 2}
}

// offerParts is what speaks for an offer and against it.
func (p *Player) offerParts(o *rules.Observation, q rules.Pledge) []rules.Part {
	other := rules.Person(q.A)
	now := p.worth(&p.guess, o.Me)
	mirror := rules.Move{By: o.Me, A: int16(q.A), B: int16(q.Kind)}
	switch q.Kind {
	case rules.CommonEnemy:
		mirror.C = int16(q.Enemy)
	case rules.CommonLine:
		mirror.C = int16(q.Issue)
	}
	return []rules.Part{
		{Why: rules.WhyGain, N: int16(clamp(p.withPledge(o.Me, q)-now, -300, 300)), Who: other},
		{Why: rules.WhyWord, N: int16(12 * (int(o.Table.Men[q.A].Word) - 5)), Who: other},
		{Why: rules.WhyRegard, N: int16(15 * int(o.Hand.Regard[q.A])), Who: other},
		{Why: rules.WhyDistance, N: int16(-6 * p.apart(o, q.A)), Who: other},
		{Why: rules.WhyRival, N: p.feudPart(o, q.A), Who: other},
		{Why: rules.WhyEnemy, N: int16(p.fits(o, mirror)), Who: rules.Person(q.Enemy)},
	}
}
