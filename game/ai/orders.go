package ai

import (
	"slices"

	"afterlenin/game/rules"
)

// order answers offers, makes its free offer, and then gives the best order until
// its slots are full or nothing is worth its price.
func (p *Player) order(o *rules.Observation) Decision {
	if d, ok := p.answer(o); ok {
		return d
	}
	now := p.worthNow(o.Me)
	best := choice{Decision: Decision{Move: rules.Move{By: o.Me, Do: rules.Seal}, Second: unweighed}, luck: p.luck(o), slack: p.care().orders}
	p.remember(o)
	p.spare = p.overflow(o)
	p.bids = p.bids[:0]
	offers, inquiry := p.offers(o), p.beside(o, rules.Move{By: o.Me, Do: rules.Inquire})
	for i, m := range p.moves {
		switch {
		case m.Do == rules.Offer && !offers:
		case m.Do == rules.Inquire: // all of them have one price
			if w := p.curiosity(o, m) + inquiry; best.hears(w) && !p.unfit(o, m) {
				best.consider(i, m, w)
			}
		case !p.bid(o, i, now):
			if w, ok := p.orderWorth(o, m, now); ok {
				best.consider(i, m, w)
			}
		}
	}
	p.bring(o, now, &best)
	best.Reasons = p.reasons(o, best.Move)
	p.hinge(o, &best.Decision)
	return best.Decision
}

// choice is the best of the options so far, which may come in any order: of those worth
// the same it is the first in the list of moves.
type choice struct {
	Decision
	at    int
	luck  luck
	slack int // up to so much luck adds to the worth of an option
}

// hears reports whether an option of so much worth can become the best or the second, with luck.
func (c *choice) hears(w int) bool { return w >= leastWorth && w+c.slack >= c.Second }

// consider takes an option as luck has it.
func (c *choice) consider(at int, m rules.Move, w int) {
	if c.hears(w) {
		c.weigh(at, m, w+c.luck.noise(at, c.slack))
	}
}

// weigh takes the option if it is the best so far.
func (c *choice) weigh(at int, m rules.Move, w int) {
	if w == c.Worth && at < c.at {
		c.Move, m = m, c.Move
		c.at, at = at, c.at
	}
	if c.beats(m, w) {
		c.at = at
	}
}

// orderNoise is the most that chance adds to the worth of an order.
const orderNoise = 12

// never is, in hundredths of a point, more than any order brings.
const never = 10000

// leastWorth is the gain, in hundredths of a point, below which holding is better.
const leastWorth = 3

// orderWorth is what an order would gain, in hundredths of a point, its price paid.
func (p *Player) orderWorth(o *rules.Observation, m rules.Move, now int) (int, bool) {
	switch {
	case m.Do == rules.Offer:
		return p.offerWorth(o, m, now)
	case m.Do == rules.Notice:
		return p.noticeWorth(o, m), true
	case !m.Do.IsOrder() || m.Do == rules.Hold || p.unfit(o, m):
		return 0, false
	}
	return p.gain(o, m, now) + p.beside(o, m), true
}

// turned is what an order brings as one who knows the game has seen such orders turn out. Tried in
// simulation, one among six, 2,800 pairs of games each: whoever holds a step to either side for half as
// good again as it looks at the end of a round comes 0.6 points higher (give or take 0.3), a gesture for
// 40 in 100 better 0.35 (0.25), and a recruitment for a quarter 0.6 (0.4): what it adds to a province is
// soon somebody else's. An argument is held
// for three quarters: whoever never argued came 1.7 higher (1.6), with 60 in 100 one came 0.35 higher, with 35 0.5 (0.65, 1,050
// pairs); but when all held it for half, one order in a hundred was one. What a step is worth only the highest level knows: when the next knew it too,
// seven men came to say the same.
//
// A blow at one man is worth less than it looks, since most of what it takes from him all the others gain as well.
// Held for 40 in 100, with nothing won by a charge that sticks, whoever never attacked came 0.8 higher (0.35, 2,800
// pairs); now that it wins a name, with 24 in 100, 0.2 (0.36, 2,100 pairs).
func (p *Player) turned(m rules.Move, gain int) int {
	if p.style.Level < Normal || gain <= 0 {
		return gain
	}
	switch m.Do {
	case rules.Recruit:
		return gain * 25 / 100
	case rules.Argue:
		return gain * 75 / 100
	case rules.Attack:
		return gain * 24 / 100
	case rules.Shift:
		if p.seasoned {
			return gain * 150 / 100
		}
	case rules.Gesture:
		if p.seasoned {
			return gain * 140 / 100
		}
	}
	return gain
}

// gain is what an order would bring, its price not counted.
func (p *Player) gain(o *rules.Observation, m rules.Move, now int) int {
	gain := 0
	switch {
	case m.Do == rules.Inquire:
		gain = p.curiosity(o, m)
	case certain(m):
		gain = p.pretended(o, m, now)
	case m.Do == rules.Use:
		gain = p.leverGain(o, m, now)
	default:
		gain = p.uncertain(o, m, now)
	}
	if m.Do == rules.Attack {
		gain -= p.answered(o, m) + p.betrayed(o, m, rules.Seat(m.A))
	}
	return p.turned(m, gain)
}

// uncertain is the gain of an order that depends on chance or on a vote.
func (p *Player) uncertain(o *rules.Observation, m rules.Move, now int) int {
	if m.Do == rules.Propose {
		return p.motionGain(o, m, now)
	}
	if gain, known := p.recalled(m, o.Me, now); known {
		return gain
	}
	f := p.foreseen(o, m)
	switch {
	case m.Do == rules.WinOver && int(f.Odds) < hopeless:
		return -never
	case resigns(m):
		return p.resignWorth(o, m, f, now)
	}
	return p.supposed(m, f, now)
}

// foreseen is the forecast of an order, until another is foreseen. An appointment is sure, but not whose
// man the official is afterwards: it succeeds if he becomes the appointer's. A paper comes out whether it
// is seen who gave it away or not.
func (p *Player) foreseen(o *rules.Observation, m rules.Move) *rules.Forecast {
	f := &p.forecast
	p.b.OutcomeInto(o, m, f)
	if m.Leaks() {
		unseen := f.Failing
		f.Failing = f.Changes
		f.FailingN = f.ChangesN + int8(copy(f.Failing[f.ChangesN:], unseen[:f.FailingN]))
	}
	if m.Do != rules.Appoint {
		return f
	}
	if odds := f.OddsOf.Sum(); odds > 0 && odds < 100 {
		who := rules.Person(m.B)
		holder := f.Changes[0]
		f.Odds = int8(odds)
		f.Failing[0], f.FailingN = holder, 1
		bound := rules.Delta{Ref: rules.Ref{Kind: rules.RefPatron, A: int8(who)}, N: int16(o.Me) + 1} // as Suppose reads it
		f.Changes[1], f.ChangesN = bound, 2
	}
	return f
}

// certain reports whether what the order does depends on no chance and no vote.
func certain(m rules.Move) bool {
	switch m.Do {
	case rules.Court, rules.Argue, rules.Recruit, rules.Shift:
		return true
	case rules.Gesture:
		return rules.GestureKind(m.A) <= rules.Recant || rules.GestureKind(m.A) == rules.ShowPaper || rules.GestureKind(m.A) == rules.DenyPaper
	}
	return false
}

func (p *Player) pretended(o *rules.Observation, m rules.Move, now int) int {
	if w, known := p.recall(pathOf(m, false), o.Me); known {
		return w - now
	}
	p.pretend(o, m)
	return p.look(pathOf(m, false), o.Me) - now
}

// pretend leaves in the trial what an order of certain effect would make of the guess.
func (p *Player) pretend(o *rules.Observation, m rules.Move) {
	p.trial = p.guess
	p.b.Pretend(&p.trial, o, m)
}

// supposed is the change of worth, weighed by the odds, if the forecast comes true.
func (p *Player) supposed(m rules.Move, f *rules.Forecast, now int) int {
	odds := int(f.Odds)
	p.trial = p.guess
	p.b.Suppose(&p.trial, f.Changes[:f.ChangesN])
	gain := (p.look(pathOf(m, false), m.By) - now) * odds
	fails := failure(m, f)
	if odds < 100 && f.FailingN > 0 {
		gain += (p.failed(fails, m, f) - now) * (100 - odds)
		if p.memory.states.find(fails) == nil {
			return gain / 100
		}
	}
	p.keepOdds(m, odds, fails)
	return gain / 100
}

// failed is the worth of the state that the failure of an order leads to.
func (p *Player) failed(at path, m rules.Move, f *rules.Forecast) int {
	if w, known := p.recall(at, m.By); known {
		return w
	}
	p.trial = p.guess
	p.b.Suppose(&p.trial, f.Failing[:f.FailingN])
	return p.look(at, m.By)
}

// priceWorth is what the patronage would be good for otherwise. What no hand could hold when
// the next comes in is good for nothing.
func (p *Player) priceWorth(o *rules.Observation, price int) int {
	have := int(o.Hand.Patronage)
	loss := handWorth(have) - handWorth(have-max(0, price-p.spare))
	return loss * roundsLeft(p.b, &o.Table) / 100
}

// overflow is the patronage that the round's income would push out of a full hand.
func (p *Player) overflow(o *rules.Observation) int {
	have := int(o.Hand.Patronage)
	if have < int(p.b.Numbers.HandMax)/2 {
		return 0
	}
	income := p.b.Income(o)
	return max(0, have+income.Sum()-int(p.b.Numbers.HandMax))
}

// curiosity is what an answer is worth: ties of secretaries most, and what it helps to win a
// man over or to attack him.
func (p *Player) curiosity(o *rules.Observation, m rules.Move) int {
	left, helps := roundsLeft(p.b, &o.Table), int(p.b.Numbers.FileHelps)/2
	switch rules.Facet(m.A) {
	case rules.WhoseMan:
		n := 16
		if post := p.memory.survey.post[m.B]; post >= 0 && p.b.Posts[post].Leads >= 0 {
			n = 30
		}
		return (n + helps) * left / 100
	case rules.SealedWord:
		return 12 * left / 100
	}
	return (10 + helps) * left / 100
}

// reasons are what decided an order: what it would change for the seat, aspect by
// aspect, in points of 100 of a ledger's point. An inquiry is its own reason.
func (p *Player) reasons(o *rules.Observation, m rules.Move) []rules.Part {
	switch {
	case m.Do == rules.Offer:
		return p.offerReasons(o, m)
	case m.Do == rules.Notice:
		return strongest(p.askedAnew(o, &o.Pledges[m.A]), -1)
	case !m.Do.IsOrder() || m.Do == rules.Hold:
		return nil
	case m.Do == rules.Inquire:
		return []rules.Part{{Why: rules.WhyPatron, N: int16(p.curiosity(o, m)), Who: rules.Nobody}}
	}
	if resigns(m) {
		return telling(p.afterRefusal(o, m))
	}
	list := changes(p.present(o.Me), p.tried(o, m))
	if m.Do == rules.Propose && rules.MotionKind(m.A) == rules.SpecialPlenum {
		list = append(list, p.plenumReasons(o)...)
	}
	if m.Do == rules.Appoint {
		hoped(list, rules.Person(m.B))
	}
	if slices.ContainsFunc(list, vague) {
		p.try(o, m)
		list = p.named(list, o.Me)
	}
	return telling(list)
}

// plenumReasons is what speaks for calling the plenum: whom it could put out. By itself it changes nothing.
func (p *Player) plenumReasons(o *rules.Observation) []rules.Part {
	n, whom := p.plenumWorth(o)
	return strongest([]rules.Part{{Why: rules.WhyRival, N: int16(clamp(n, 0, 999)), Who: whom}}, 1)
}

// hoped names the official in the reason that speaks of a post: of whoever is the man's own already
// the same is said as of whoever may become it, since all hear it and not all know him.
func hoped(list []rules.Part, who rules.Person) {
	for i := range list {
		if list[i].Why == rules.WhyGain {
			list[i].Who = who
		}
	}
}

// changes is up to three aspects in which a state is better than another.
func changes(before, after worths) []rules.Part {
	var list []rules.Part
	for i := range after {
		if n := clamp(after[i]-before[i], -999, 999); n != 0 {
			list = append(list, rules.Part{Why: causes[i], N: int16(n), Who: rules.Nobody})
		}
	}
	return strongest(list, 1)
}

// hinge settles whether an order hangs on its first reason: it brings as much of what
// the order is worth, its odds and price considered, as of what it would change.
func (p *Player) hinge(o *rules.Observation, d *Decision) {
	if len(d.Reasons) == 0 || !d.Weighed() || d.Move.Do == rules.Inquire || d.Move.Do == rules.Offer {
		return
	}
	whole := p.sum(p.tried(o, d.Move)) - p.worthNow(o.Me)
	if whole <= 0 {
		return
	}
	gain := d.Worth + p.priceWorth(o, p.b.Price(o, d.Move))
	d.Hinge = hangs(d.Worth-max(d.Second, 0), gain*int(d.Reasons[0].N)/whole)
}

// try leaves in the trial what the order would make of the imagined state.
func (p *Player) try(o *rules.Observation, m rules.Move) {
	if certain(m) {
		p.pretend(o, m)
		return
	}
	p.trial = p.guess
	if m.Do == rules.Propose {
		p.b.PretendCarried(&p.trial, m.Motion())
		return
	}
	f := p.foreseen(o, m)
	p.b.Suppose(&p.trial, f.Changes[:f.ChangesN])
}

// offerReasons is what speaks for offering a pledge.
func (p *Player) offerReasons(o *rules.Observation, m rules.Move) []rules.Part {
	other := rules.Person(m.A)
	return strongest([]rules.Part{
		{Why: rules.WhyRegard, N: int16(15 * int(o.Hand.Regard[m.A])), Who: other},
		{Why: rules.WhyWord, N: int16(12 * (int(o.Table.Men[m.A].Word) - 5)), Who: other},
		{Why: rules.WhyEnemy, N: int16(p.fits(o, m)), Who: other},
		{Why: rules.WhyGain, N: 10, Who: other},
	}, 1)
}
