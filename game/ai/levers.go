package ai

import "afterlenin/game/rules"

// leverGain is what a way of using a lever would change, weighed by its odds. One that
// touches what is in hand is looked at anew after each order.
func (p *Player) leverGain(o *rules.Observation, m rules.Move, now int) int {
	way := &p.b.Levers[m.A].Ways[m.B]
	if way.TouchesHands() {
		return p.choiceWorth(way, o.Me, now)
	}
	gain := p.used(pathOf(m, false), way.Effects, o.Me) - now
	if way.Odds == 0 || way.Odds == 100 {
		return gain
	}
	return (gain*int(way.Odds) + (p.used(pathOf(m, true), way.Else, o.Me)-now)*(100-int(way.Odds))) / 100
}

// used is the worth of the state that the effects of a lever lead to.
func (p *Player) used(at path, effects []rules.Effect, me rules.Seat) int {
	if w, known := p.recall(at, me); known {
		return w
	}
	p.trial = p.guess
	p.b.SupposeEffects(&p.trial, effects)
	return p.look(at, me)
}

// resignWorth is what offering to resign is worth: refused, it clears the air and
// shields; accepted, the post is gone and a lost vote stands on record.
func (p *Player) resignWorth(o *rules.Observation, m rules.Move, f *rules.Forecast, now int) int {
	p.trial = p.guess
	p.b.PretendCarried(&p.trial, m.Motion())
	lost := p.worth(&p.trial, o.Me) - now
	p.refused(o, f)
	kept := p.worth(&p.trial, o.Me) - now
	odds := min(95, int(f.Odds)+doubt)
	return (lost*odds + kept*(100-odds)) / 100
}

// refused makes the trial what is when the man was asked to stay.
func (p *Player) refused(o *rules.Observation, f *rules.Forecast) {
	p.trial = p.guess
	p.b.Suppose(&p.trial, f.Failing[:f.FailingN])
	p.trial.Table.Men[o.Me].Shield = p.b.Numbers.ShieldRounds
}

// afterRefusal is what a man hopes for who offers to go: that he is asked to stay.
func (p *Player) afterRefusal(o *rules.Observation, m rules.Move) []rules.Part {
	p.refused(o, p.foreseen(o, m))
	return changes(p.present(o.Me), p.weigh(&p.trial, o.Me))
}

// doubt is how many points of 100 a man adds to the odds that his offer to go is
// taken up: colleagues find reasons when it comes to it.
const doubt = 18

// plenumWorth is what a joint plenum is good for: somebody who has been warned and is
// already down can be put out there: the man whom it would be worth most to put out.
func (p *Player) plenumWorth(o *rules.Observation) (best int, whom rules.Person) {
	whom = rules.Nobody
	for q := range p.b.Contenders {
		m := &o.Table.Men[q]
		if rules.Seat(q) == o.Me || m.Rung < rules.InCommittee || m.Rung > rules.Member || m.Lost < p.b.Numbers.FallLost || o.Allied(o.Me, rules.Seat(q)) {
			continue
		}
		motion := rules.Motion{Kind: rules.Removal, By: o.Me, B: int8(q), C: -1}
		if n := p.carriedWorth(o, motion) * int(p.b.Tellers(o, motion).Chance) / 100; n > best {
			best, whom = n, rules.Person(q)
		}
	}
	return best, whom
}

// noticeWorth is what it is worth to be rid of a pledge that one would not make today.
func (p *Player) noticeWorth(o *rules.Observation, m rules.Move) int {
	q := &o.Pledges[m.A]
	if q.Since >= o.Table.Round {
		return 0
	}
	return -total(p.askedAnew(o, q)) - tired
}

// askedAnew is what would speak for a pledge that binds, and against it, if the other offered it today: but for
// the promise that it takes, which is given already, and with no more to bring than it still does if it goes on.
func (p *Player) askedAnew(o *rules.Observation, binds *rules.Pledge) []rules.Part {
	q := *binds
	q.A, q.B = q.Partner(o.Me), o.Me
	parts := p.termParts(o, q)
	parts[0].N = int16(p.keptWorth(o.Me) * max(0, p.b.BindsFor(&o.Table, binds)-1))
	return parts
}

// tired is how much must speak against a pledge, in hundredths of a point, before a
// man gives notice: nobody does it on a whim.
const tired = 60
