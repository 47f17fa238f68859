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

// offers reports whether the player thinks of offering a pledge now. Only the free offer is
// made, and none in the last round: there a promise binds nobody to anything.
func (p *Player) offers(o *rules.Observation) bool {
	if o.Hand.Offers > 0 || o.Hand.OrdersN > 0 || int(o.Table.Round) == p.b.Rounds-1 {
		return false
	}
	return p.roll(o, 900)%100 < uint64(p.care().pledges)
}

// offerWorth is what an offer is worth: what the pledge would change, trust, and the
// odds that the other sees it likewise.
func (p *Player) offerWorth(o *rules.Observation, m rules.Move, now int) (int, bool) {
	other := rules.Seat(m.A)
	if o.Bound(other) >= int(p.b.Numbers.PledgesMost) || o.RefusedBy(other) {
		return 0, false // he has none left to give, or has just said no
	}
	q := rules.Pledge{A: o.Me, B: other, Kind: rules.PledgeKind(m.B), Enemy: rules.NoSeat, Issue: rules.NoIssue, Sealed: m.D != 0}
	gain := p.ifPledged(m, q) - now + p.trust(o, other)/2 + p.fits(o, m) + int(p.feudPart(o, other)) + p.front(o, other) - twoFaced(o, other)
	if q.Sealed && q.Kind == rules.CommonEnemy {
		gain += unseen
	}
	return gain * p.taken(o, m, q) / 100, true
}

// unseen is what it adds to a pledge against a man that he does not hear of it.
const unseen = 60

// taken is the odds of 100 that the other agrees to a pledge: what speaks for it and
// against it in his place, as far as one can see into him.
func (p *Player) taken(o *rules.Observation, m rules.Move, q rules.Pledge) int {
	other := rules.Seat(m.A)
	n := p.brings(m, q) + 12*(int(o.Table.Men[o.Me].Word)-5) + 15*int(p.guess.Hands[other].Regard[o.Me]) - 6*p.apart(o, other)
	n += int(p.feudPart(o, other)) + p.suitsHim(o, m) - tie(o.Bound(other), p.b)
	if o.Table.Leader == o.Me {
		n -= 3 * p.fear()
	}
	return clamp(50+n/2, 3, 92)
}

// brings is what a pledge would add to the other's votes at the table.
func (p *Player) brings(m rules.Move, q rules.Pledge) int {
	other := rules.Seat(m.A)
	at := pathOf(rules.Move{Do: m.Do, A: m.A}, false)
	if n := p.memory.ties.find(at); n != nil {
		return *n
	}
	p.trial = p.guess
	p.b.Pledge(&p.trial, q)
	d := p.counted.Differs(&p.trial)
	n := (p.table(&p.trial, other, d) - p.table(&p.guess, other, d)) * roundsLeft(p.b, &p.guess.Table) / 100
	if kept := p.memory.ties.add(at); kept != nil {
		*kept = n
	}
	return n
}

// suitsHim is fits as the other may see it.
func (p *Player) suitsHim(o *rules.Observation, m rules.Move) int {
	switch rules.PledgeKind(m.B) {
	case rules.CommonEnemy:
	case rules.CommonLine: // what he is after nobody but he can know
		return ofOneMind(apartOn(o, m))
	default:
		return p.fits(o, m)
	}
	other, enemy := rules.Seat(m.A), rules.Seat(m.C)
	n := p.feared(o, enemy) - 20 - 8*int(p.guess.Hands[other].Regard[enemy])
	if o.Allied(o.Me, enemy) || o.Allied(other, enemy) {
		n -= betrayal
	}
	return n
}

// feared is what it adds to a pledge against a man that he leads; against one who is down and
// out nobody need be bound.
func (p *Player) feared(o *rules.Observation, enemy rules.Seat) int {
	switch {
	case o.Table.Men[enemy].Rung >= rules.InCommittee:
		return -betrayal
	case o.Table.Leader == enemy:
		return 60
	case p.b.LargestFollowing(&o.Table, enemy):
		return 30
	}
	return 0
}

// feudPart is what a quarrel of history takes from a pledge with the man, and an
// alliance or a common enemy adds.
func (p *Player) feudPart(o *rules.Observation, other rules.Seat) int16 {
	switch {
	case p.feuds(&o.Table, o.Me, other):
		return -5 * int16(p.feud())
	case p.style.Temper.looksBack() && p.b.Together(o.Me, other, o.Table.Round):
		return int16(p.held(comrades))
	case p.shares(&o.Table, o.Me, other):
		return 2 * int16(p.feud())
	}
	return 0
}

// comrades is what an alliance of history adds to a pledge between its two men, in hundredths of
// a point. Tried in simulation: with as much as a common enemy adds Zinoviev and Trotsky never
// found to each other in 1926, with this much in one of ten games, and Stalin had a promise of
// Bukharin's in one of four.
const comrades = 100

// ifPledged is the worth of what an offer would bring if it were taken. The worth of a
// state asks whom a pledge ties and whether openly, not what it is about: that is for
// fits. So it is the same for every open offer to a man, and for every sealed one.
func (p *Player) ifPledged(m rules.Move, q rules.Pledge) int {
	at := pathOf(rules.Move{Do: m.Do, A: m.A, D: m.D}, false)
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

// ofOneMind is what a common line adds to a pledge between men who stand so many steps apart on it.
func ofOneMind(steps int) int { return 25 - 25*steps }

// apartOn is how many steps the two to whom a common line is offered stand from each other on it.
func apartOn(o *rules.Observation, m rules.Move) int {
	gap := int(o.Table.Men[o.Me].Stance[m.C]) - int(o.Table.Men[m.A].Stance[m.C])
	return max(gap, -gap)
}

// fits is what the kind of a pledge adds: a common enemy is worth most against the man who
// is feared, a common line to those who stand together and want no more than that: whoever
// promised it may not vote away from the other.
func (p *Player) fits(o *rules.Observation, m rules.Move) int {
	switch rules.PledgeKind(m.B) {
	case rules.CommonEnemy:
		enemy := rules.Seat(m.C)
		n := p.feared(o, enemy) - 20 - 8*int(o.Hand.Regard[enemy])
		if o.Allied(o.Me, enemy) || o.Allied(rules.Seat(m.A), enemy) {
			n -= betrayal
		}
		if p.feuds(&o.Table, o.Me, enemy) {
			n += 3 * p.feud()
		}
		return n
	case rules.CommonLine:
		wanted := int(p.b.Contenders[o.Me].Conviction[m.C]) - int(o.Table.Men[m.A].Stance[m.C])
		return ofOneMind(max(apartOn(o, m), wanted, -wanted))
	case rules.Protection:
		return 10*int(o.Table.Men[o.Me].Odium) - 10
	}
	return 5
}

// betrayal is what it costs to swear against a man with whom one of the two has a
// pledge, in hundredths of a point: it would be broken at the first vote.
const betrayal = 150

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

// front is what fear takes from a pledge with the man who is seen to lead: the others
// hold together against him.
func (p *Player) front(o *rules.Observation, other rules.Seat) int {
	if o.Table.Leader == other {
		return -3 * p.fear()
	}
	return 0
}

// tied is what it costs to have a promise less to give, in hundredths of a point: the
// last one most.
func (p *Player) tied(o *rules.Observation) int { return tie(o.Bound(o.Me), p.b) }

// tie is what another pledge costs a man who is bound by so many.
func tie(bound int, b *rules.Book) int {
	if bound+1 < int(b.Numbers.PledgesMost) {
		return firstTie
	}
	return lastTie
}

// tiedBy is tied as a reason: nobody binds himself lightly, and the last promise least.
func (p *Player) tiedBy(o *rules.Observation) rules.Part {
	n := p.tied(o)
	if n == firstTie {
		return rules.Part{Why: rules.WhyBase, N: int16(-n), Who: rules.Nobody}
	}
	return rules.Part{Why: rules.WhyPledge, N: int16(-n), Who: rules.Nobody}
}

// What a man asks of a pledge, in hundredths of a point, before he ties himself by it.
const (
	firstTie = 60
	lastTie  = 120
)

func (p *Player) answerOne(o *rules.Observation, at int, q rules.Pledge) Decision {
	parts := p.offerParts(o, q)
	yes := rules.Move{By: o.Me, Do: rules.Answer, A: int16(at), B: 1}
	sum := total(parts)
	if sum > 0 && p.allowed(yes) != yes {
		parts = []rules.Part{{Why: rules.WhyPledge, N: int16(-sum), Who: rules.Person(o.Me)}} // he has none left to give
		sum = -sum
	}
	if sum > 0 {
		d := Decision{Move: yes, Reasons: strongest(parts, 1), Worth: sum, Options: 2}
		d.Hinge = hangsOn(d.Reasons, sum)
		return d
	}
	d := Decision{Move: rules.Move{By: o.Me, Do: rules.Answer, A: int16(at)}, Reasons: strongest(parts, -1), Second: sum, Options: 2}
	d.Hinge = hangsOn(d.Reasons, -sum)
	return d
}

// offerParts is what speaks for an offer and against it.
func (p *Player) offerParts(o *rules.Observation, q rules.Pledge) []rules.Part {
	return append(p.termParts(o, q), p.tiedBy(o))
}

// termParts is offerParts without what it costs to have a promise less to give.
func (p *Player) termParts(o *rules.Observation, q rules.Pledge) []rules.Part {
	other := rules.Person(q.A)
	now := p.worthNow(o.Me)
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
		{Why: rules.WhyFear, N: int16(p.front(o, q.A)), Who: other},
		{Why: rules.WhyRival, N: int16(-p.struck(o, q) - twoFaced(o, q.A)), Who: other},
	}
}

// struck is what it takes from an offered promise, in hundredths of a point, that an order is given
// by which it would be broken in the round in which it was made: one against the other, or a motion that
// it forbids.
func (p *Player) struck(o *rules.Observation, q rules.Pledge) int {
	with := q.Partner(o.Me)
	q.Live = rules.Binding
	for _, m := range o.Hand.Orders[:o.Hand.OrdersN] {
		if p.b.Struck(&o.Table, m) == with {
			return forbids
		}
		if m.Do == rules.Propose && p.b.Breaks(&o.Table, &q, rules.Cast{Voter: o.Me, Motion: m.Motion(), Ballot: rules.For}) {
			return forbids
		}
	}
	return 0
}

// forbids is what it takes from a promise that an order already given would break it: more than any promise brings.
const forbids = 900

// swornAgainst reports whether one has promised another to act against the man.
func swornAgainst(o *rules.Observation, whom rules.Seat) bool {
	for i := range o.Pledges {
		if q := &o.Pledges[i]; q.Live == rules.Binding && q.Kind == rules.CommonEnemy && q.Has(o.Me) && q.Enemy == whom {
			return true
		}
	}
	return false
}

// twoFaced is what it takes from a promise to a man, in hundredths of a point, that one has sworn against him.
func twoFaced(o *rules.Observation, with rules.Seat) int {
	return 3 * betrayal * truth(swornAgainst(o, with))
}

// Instead is the pledge that a man would agree to rather than the offer he refuses: the
// best of all that he and the other could promise each other. It is none when he wants
// none with this man, or may make no more.
func (p *Player) Instead(o *rules.Observation, refused int) (rules.Pledge, bool) {
	yes := rules.Move{By: o.Me, Do: rules.Answer, A: int16(refused), B: 1}
	if p.style.forbids(yes) || p.b.Check(o, yes) != nil {
		return rules.Pledge{}, false
	}
	asked := o.Pledges[refused]
	p.takeUp(p.b.Imagine(o, p.seed))
	best, most := rules.Pledge{}, 0
	for _, q := range p.termsWith(o, asked.A) {
		q.Sealed, q.Until = asked.Sealed, asked.Until
		if sum := total(p.offerParts(o, q)); sum > most {
			best, most = q, sum
		}
	}
	return best, most > 0
}

// termsWith is every pledge that another could offer.
func (p *Player) termsWith(o *rules.Observation, from rules.Seat) []rules.Pledge {
	q := rules.Pledge{Live: rules.Offered, A: from, B: o.Me, Enemy: rules.NoSeat, Issue: rules.NoIssue, Since: o.Table.Round}
	var list []rules.Pledge
	for _, q.Kind = range []rules.PledgeKind{rules.VoteTogether, rules.Protection} {
		list = append(list, q)
	}
	q.Kind = rules.CommonLine
	for i := range p.b.Issues {
		q.Issue = rules.Issue(i)
		list = append(list, q)
	}
	q.Kind, q.Issue = rules.CommonEnemy, rules.NoIssue
	for e := range p.b.Contenders {
		if q.Enemy = rules.Seat(e); q.Enemy != from && q.Enemy != o.Me {
			list = append(list, q)
		}
	}
	return list
}
