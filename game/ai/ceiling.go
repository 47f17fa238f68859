package ai

import "afterlenin/game/rules"

// A ceiling is at most what an order brings, found without making the state that it leads to: from a
// sketch of the Offices, and with every aspect that the order cannot better as it is. Whoever looks for
// the best order looks no longer at those whose ceilings lie below what he has found.

// ceilings reports whether the player sets them. With a noise that makes anything the best they would
// be of no use, and who follows history to the letter looks at more than they tell of.
func (p *Player) ceilings() bool {
	plain := p.style.Persona == Full || p.style.Persona == Loner
	return plain && p.style.Temper != Faithful && !p.lasting && p.care().orders <= orderNoise
}

// ceiling is the most that a state of the sketch is worth. The ambition may come true if it hangs on
// what is another there.
func (p *Player) ceiling(x *rules.Sketch, me rules.Seat, hangs bool) int {
	most := p.present(me)
	left := roundsLeft(p.b, &p.guess.Table)
	x.Offices(p.ledger[:len(p.b.Contenders)])
	most[inOffice] = int(p.ledger[me].Office) * 10 * int(p.b.Contenders[me].Wants.Office) / 100
	visible := x.Visible()
	most[inRivals] = -p.sketchedRivals(x, me, &visible)
	most[inSight] = -p.sight(&visible, me) * left / 100
	if x.Changes(me) {
		up, was, is := 0, p.esteem(&p.guess.Table.Men[me]), p.esteem(x.Man(me))
		for i := range is {
			up += is[i] - was[i]
		}
		most[inStanding] = (p.weighed.standing + up) * left / 100
	}
	if hangs {
		points := int(p.b.AmbitionPoints(&p.guess, me))
		most[inAmbition] = max(most[inAmbition], ambitionWorth(points, left))
	}
	return most.sum()
}

// sketchedRivals is the least that rivals cost in the sketch, whose Offices have been counted.
func (p *Player) sketchedRivals(x *rules.Sketch, me rules.Seat, visible *[rules.MaxSeats]int) (n int) {
	p.rank()
	p.lookAbout(me)
	for q := range p.b.Contenders {
		r := rules.Seat(q)
		if r == me {
			continue
		}
		v := &p.views.list[r]
		if x.Changes(r) {
			other := *v
			other.weak = p.weakness(x.Man(r), p.guess.Table.Round)
			other.asked -= p.settles(me, r, x.Man(r))
			v = &other
		}
		n += p.rival(v, r, visible[r])
	}
	return n
}

// settles is at most how much less a quarrel of history asks for when the other is as he is in a sketch.
func (p *Player) settles(me, r rules.Seat, now *rules.Man) int {
	was := p.unsettled(&p.guess.Table, me, r)
	if now.Rung != p.guess.Table.Men[r].Rung {
		return was
	}
	return min(was, 4*p.feud()*max(0, min(2, int(now.Lost))-min(2, int(p.guess.Table.Men[r].Lost))))
}

// asOfOld is at most what it is worth to a player who looks back that a man comes into a post: this one is
// as it was then, and so are those that he leaves for it.
func (p *Player) asOfOld(post rules.Post, who rules.Person) int {
	if !p.style.Temper.looksBack() {
		return 0
	}
	n := int(p.b.Posts[post].Rank)
	for i := range p.b.Posts {
		if p.guess.Table.Posts[i].Holder == who {
			n += int(p.b.Posts[i].Rank)
		}
	}
	return n * int(p.b.Numbers.HistoryPost)
}

// supposedCeiling is the ceiling of what a list of changes leads to.
func (p *Player) supposedCeiling(list []rules.Delta, me rules.Seat) (int, bool) {
	x := &p.sketch
	if !x.Suppose(p.b, &p.counted, list) {
		return 0, false
	}
	n := p.ceiling(x, me, p.b.AmbitionHangsOn(&p.guess, me, list))
	left := roundsLeft(p.b, &p.guess.Table)
	for _, d := range list {
		if d.Ref.Kind == rules.RefPatron && p.weighed.members.Has(rules.Person(d.Ref.A)) {
			n += (2*votesWorth/(p.weighed.members.Count()+1)+1)*left/100 + 1
		}
		if d.Ref.Kind == rules.RefHolder {
			n += p.asOfOld(rules.Post(d.Ref.A), rules.Person(d.N-1))
		}
	}
	return n, true
}

// bounded reports whether a ceiling is set to what an order of the kind brings.
func bounded(m rules.Move) bool {
	switch m.Do {
	case rules.Court, rules.WinOver, rules.Appoint, rules.Attack:
		return true
	case rules.Argue:
		return m.B >= 0
	}
	return false
}

// keptCeiling is a ceiling that is kept for the round. What is in hand moves what an order brings by
// nothing but rounding.
func (p *Player) keptCeiling(at path, find func() (int, bool)) (int, bool) {
	if most := p.memory.ceilings.find(at); most != nil {
		return *most, true
	}
	most, ok := find()
	if most++; !ok {
		return 0, false
	}
	if kept := p.memory.ceilings.add(at); kept != nil {
		*kept = most
	}
	return most, true
}

// gainCeiling is the most that gain comes to.
func (p *Player) gainCeiling(o *rules.Observation, m rules.Move, now int) (int, bool) {
	f := p.foreseen(o, m)
	good, ok := p.successCeiling(o, m, f, now)
	if !ok {
		return 0, false
	}
	gain, odds := good*100, int(f.Odds)
	if !certain(m) {
		gain = good * odds
		if odds < 100 && f.FailingN > 0 {
			bad, ok := p.failureCeiling(m, f)
			if !ok {
				return 0, false
			}
			gain += (bad - now) * (100 - odds)
		}
	}
	if gain /= 100; m.Do == rules.Attack {
		gain -= p.answered(o, m) + p.betrayed(o, m, rules.Seat(m.A))
	}
	return gain, true
}

// successCeiling is the most that an order brings if it succeeds. Charges that set no precedent do the
// same harm, with whatever weapon.
func (p *Player) successCeiling(o *rules.Observation, m rules.Move, f *rules.Forecast, now int) (int, bool) {
	rise := func() (int, bool) {
		good, ok := p.supposedCeiling(f.Changes[:f.ChangesN], o.Me)
		return good - now, ok
	}
	if m.Do == rules.Attack {
		return p.keptCeiling(pathOf(rules.Move{Do: m.Do, A: m.A, B: int16(f.Sets)}, true), rise)
	}
	return rise()
}

// failureCeiling is the most that the failure of an order leaves. Charges fail alike, so that it is
// looked at what that comes to.
func (p *Player) failureCeiling(m rules.Move, f *rules.Forecast) (int, bool) {
	if m.Do == rules.Attack {
		return p.failed(failure(m, f), m, f), true
	}
	return p.supposedCeiling(f.Failing[:f.FailingN], m.By)
}

// carriedCeiling is the most that ifTabled comes to.
func (p *Player) carriedCeiling(o *rules.Observation, m rules.Move, now int) (int, bool) {
	if !p.sketch.Carry(p.b, &p.counted, m.Motion()) {
		return 0, false
	}
	most := p.ceiling(&p.sketch, m.By, p.weighed.asks.In(rules.Differs{Men: true, Posts: true})) - now
	most = warned(m, most)
	if rules.MotionKind(m.A) == rules.MovePost {
		most += p.asOfOld(rules.Post(m.B), rules.Person(m.C))
	}
	if p.style.Temper == Historical {
		most += p.pursued(o, m.Motion())
	}
	return most, true
}
