package ai

import "afterlenin/game/rules"

// reached is the odds of 100 that a motion comes to the table at all: two do.
const reached = 70

// motionGain is the gain of tabling a motion. Its vote, which is dear to forecast, is
// not forecast when even the best odds would leave it worth too little to matter.
func (p *Player) motionGain(o *rules.Observation, m rules.Move, now int) int {
	worth := p.ifCarried(m) - now
	if rules.MotionKind(m.A) == rules.SpecialPlenum {
		worth += p.plenumWorth(o)
	}
	if p.style.Temper == Faithful {
		worth += p.called(o, m)
	}
	if p.style.Temper == Historical {
		worth += p.pursued(o, m.Motion())
	}
	most := worth * reached / 100
	if most-p.priceWorth(o, p.b.Price(o, m)) < p.least && p.style.urge(m) == 0 {
		return most
	}
	votes := p.tellers(o, m)
	return worth*int(votes.Chance)/100*reached/100 - p.exposure(o, m, &votes)
}

// ifCarried is the worth of what a motion would bring if it were carried, with an
// appeal or without.
func (p *Player) ifCarried(m rules.Move) int {
	m.D = 0
	if w, known := p.recall(pathOf(m, false), m.By); known {
		return w
	}
	p.trial = p.guess
	p.b.PretendCarried(&p.trial, m.Motion())
	return p.look(pathOf(m, false), m.By)
}

// exposure is what a motion costs that will hardly be carried: whoever is beaten
// alone loses a vote, and whoever attacks is remembered.
func (p *Player) exposure(o *rules.Observation, m rules.Move, votes *rules.Tellers) int {
	n := p.answered(o, m)
	if !votes.Percent && votes.For <= 1 {
		n += 150
	}
	if votes.Chance < 30 {
		n += 40
	}
	if m.D == 1 { // whoever is beaten in the plenum too has lost a vote
		n += int(p.b.Numbers.LostValue) * (100 - int(votes.Chance)) / 100
	}
	return n + p.betrayed(o, m, p.b.Loser(&o.Table, m.Motion()))
}

// betrayed is what a blow at the man costs for a promise's sake, in hundredths of a point:
// one that ties the two makes it dear, one against him calls for it.
func (p *Player) betrayed(o *rules.Observation, m rules.Move, whom rules.Seat) int {
	if whom < 0 || whom == o.Me {
		return 0
	}
	if o.Allied(o.Me, whom) {
		if m.Do == rules.Propose && rules.MotionKind(m.A) == rules.MovePost {
			return ousted
		}
		return treason
	}
	for i := range o.Pledges {
		if q := &o.Pledges[i]; q.Live == rules.Binding && q.Kind == rules.CommonEnemy && q.Has(o.Me) && q.Enemy == whom {
			return -sworn
		}
	}
	return 0
}

const (
	treason = 250
	ousted  = 80
	sworn   = 20
)

// answered is what a motion or an attack costs besides what can be foretold, in hundredths
// of a point: others answer it, in this round and later. In trials a player who minded it
// did better.
func (p *Player) answered(o *rules.Observation, m rules.Move) int {
	n := 0
	switch {
	case m.Do == rules.Propose && rules.MotionKind(m.A) >= rules.Censure && rules.MotionKind(m.A) <= rules.Removal:
		n = stir + resented*roundsLeft(p.b, &o.Table)/100
	case m.Do == rules.Propose:
		n = stir
	case m.Do == rules.Attack:
		n = resented * roundsLeft(p.b, &o.Table) / 100
	}
	return n
}

const (
	stir     = 30
	resented = 40
)
