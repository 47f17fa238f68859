package ai

import "afterlenin/game/rules"

// carriedWorth is what a motion would change for the seat if it were carried.
func (p *Player) carriedWorth(o *rules.Observation, m rules.Motion) int {
	now := p.worthNow(o.Me)
	p.trial = p.guess
	p.b.PretendCarried(&p.trial, m)
	return p.worth(&p.trial, o.Me) - now
}

// matter is what a motion means to the seat: how it leans, and what it would gain.
func (p *Player) matter(o *rules.Observation, m rules.Motion, lean rules.Parts) []rules.Part {
	list := append([]rules.Part(nil), lean.All()...)
	for i := range list {
		if list[i].Why == rules.WhyFear && p.b.Numbers.Fear > 0 {
			list[i].N = int16(int(list[i].N) * p.fear() / int(p.b.Numbers.Fear))
		}
	}
	if whom := p.b.Loser(&o.Table, m); whom >= 0 && whom != o.Me && p.feuds(&o.Table, o.Me, whom) {
		list = append(list, rules.Part{Why: rules.WhyFeud, N: int16(p.feud()), Who: rules.Person(whom)})
	}
	if whom := p.b.Loser(&o.Table, m); whom >= 0 && whom != o.Me && p.shares(&o.Table, o.Me, whom) {
		list = append(list, rules.Part{Why: rules.WhyAlly, N: -int16(p.feud()) / 2, Who: rules.Person(whom)})
	}
	if m.By != o.Me && m.Kind != rules.AcceptResignation && p.feuds(&o.Table, o.Me, m.By) {
		list = append(list, rules.Part{Why: rules.WhyFeud, N: -int16(p.feud()) / 2, Who: rules.Person(m.By)})
	}
	list = append(list, p.faithful(o, m)...)
	list = append(list, p.atStake(o, m)...)
	if gain := p.carriedWorth(o, m) / aPoint; gain != 0 {
		list = append(list, p.gained(o.Me, clamp(gain, -150, 150)))
	}
	return list
}

// gained is what a man gains or loses by the motion of the trial, as what makes most of it: the lines, the country, a rival
// or, of all else, himself.
func (p *Player) gained(me rules.Seat, gain int) rules.Part {
	now, then := p.present(me), p.weigh(&p.trial, me)
	most, share := inOffice, 0
	for i := range then {
		if n := (then[i] - now[i]) * gain; n > share {
			most, share = aspect(i), n
		}
	}
	part := rules.Part{Why: rules.WhyGain, N: int16(gain), Who: rules.Person(me)}
	switch most {
	case inLine:
		part.Why = rules.WhyLine
	case inCountry:
		part.Why, part.Who = rules.WhyCountry, rules.Nobody
	case inRivals:
		part.Why, part.Who = rules.WhyRival, rules.Nobody
		if gain > 0 {
			part.Who = p.mostHit(me)
		}
	}
	return part
}

// side is what speaks for a motion and against it, in the seat's eyes: what it means, and that he has put
// the contrary forward himself.
func (p *Player) side(o *rules.Observation, m rules.Motion) []rules.Part {
	parts := p.matter(o, m, p.b.Lean(o, rules.Person(o.Me), m))
	if p.b.Contrary(o, o.Me, m) {
		parts = append(parts, rules.Part{Why: rules.WhyContrary, N: -contrary, Who: rules.Person(o.Me)})
	}
	if with := p.breaksAnew(o, m, rules.For); with != rules.NoSeat {
		parts = append(parts, rules.Part{Why: rules.WhyPledge, N: -tooSoon, Who: rules.Person(with)})
	}
	if with := p.breaksAnew(o, m, rules.Against); with != rules.NoSeat {
		parts = append(parts, rules.Part{Why: rules.WhyPledge, N: tooSoon, Who: rules.Person(with)})
	}
	return parts
}

// atStake is what a man's open promises would bring him if he kept them through this vote.
func (p *Player) atStake(o *rules.Observation, m rules.Motion) (list []rules.Part) {
	each := p.keptWorth(o.Me)
	if each == 0 {
		return nil
	}
	for i := range o.Pledges {
		q := &o.Pledges[i]
		rounds := p.b.BindsFor(&o.Table, q)
		if rounds == 0 || !q.Has(o.Me) {
			continue
		}
		part := rules.Part{Why: rules.WhyPledge, Who: rules.Person(q.Partner(o.Me))}
		switch {
		case p.b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: rules.Against}):
			part.N = int16(each * rounds / aPoint)
		case p.b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: rules.For}):
			part.N = int16(-each * rounds / aPoint)
		default:
			continue
		}
		list = append(list, part)
	}
	return list
}

// aPoint is how many hundredths of a ledger's point weigh as much as a point of leaning.
const aPoint = 6

func clamp(n, low, high int) int { return max(low, min(n, high)) }

func total(parts []rules.Part) int {
	n := 0
	for _, x := range parts {
		n += int(x.N)
	}
	return n
}

// abstains is the leaning, in points of 100, up to which a man abstains.
const abstains = 6

// vote goes by how the seat leans and by what it would gain.
func (p *Player) vote(o *rules.Observation) Decision {
	m := o.Table.Motions[o.Table.Motion]
	parts := p.side(o, m)
	why, shown := p.shown(o)
	if shown {
		parts = append(parts, rules.Part{Why: why, N: stands, Who: rules.Person(o.Me)})
	}
	slip := p.care().votes
	sum := total(parts) + p.noise(o, 3, 2*slip) - slip
	ballot := rules.Abstain
	held := p.torn(o, m, parts)
	switch {
	case shown && (held != nil || sum >= -abstains): // whom everybody saw bring it to the vote
		ballot, sum = rules.For, max(sum, abstains+1)
	case held != nil:
		parts, sum = held, 0
	case sum > abstains:
		ballot = rules.For
	case sum < -abstains:
		ballot = rules.Against
	}
	d := Decision{Move: p.allowed(rules.Move{By: o.Me, Do: rules.Vote, A: int16(ballot)}), Worth: max(sum, -sum)}
	ballot = rules.Ballot(d.Move.A)
	d.Reasons = votedFor(ballot, parts, d.Worth)
	if ballot == rules.Abstain {
		d.Worth, d.Second = 0, d.Worth
		return d
	}
	d.Hinge = hangsOn(d.Reasons, d.Worth-abstains)
	return d
}

// shown reports whether the player has seconded what is voted on, or taken it from the chair.
func (p *Player) shown(o *rules.Observation) (why rules.Why, ok bool) {
	switch {
	case o.Table.Motions[o.Table.Motion].Seconds.Has(o.Me):
		return rules.WhySeconded, true
	case p.b.Took(&o.Table, int(o.Table.Motion)) == o.Me:
		return rules.WhyChose, true
	}
	return rules.WhyNone, false
}

// stands is what it weighs with a man, in points of 100 of leaning, that he has seconded what
// is voted on, or taken it from the chair: everybody saw it, and few take it back.
const stands = 32

// contrary is what it weighs that he has put the contrary forward in this round: no gain
// is worth being seen to want both.
const contrary = 300

// allowed is the move if it is legal, or the last legal one: abstaining, when a
// promise that cannot be broken forbids the rest.
func (p *Player) allowed(want rules.Move) rules.Move {
	for _, m := range p.moves {
		if m == want {
			return m
		}
	}
	return p.moves[len(p.moves)-1]
}

// agenda seconds, or as chairman puts on the table, the motion that helps most.
func (p *Player) agenda(o *rules.Observation) Decision {
	best := Decision{Move: p.moves[len(p.moves)-1], Second: unweighed}
	first := true
	for _, m := range p.moves {
		if m.A < 0 {
			continue
		}
		motion := o.Table.Motions[m.A]
		parts := p.side(o, motion)
		w := total(parts)
		if p.style.Temper == Faithful && w > 0 {
			w += p.task(o, motion)
		}
		w += p.joins(o, motion)
		must := m.Do == rules.Agenda
		if must && first {
			best.Worth = unweighed
		}
		if best.beats(m, w) {
			best.Reasons = strongest(parts, 1)
		}
		first = false
	}
	if best.Move.Do == rules.Second && best.Move.A < 0 {
		best.Reasons = []rules.Part{{Why: rules.WhyNone, N: 1, Who: rules.Nobody}}
		return best
	}
	if best.Weighed() {
		best.Hinge = hangsOn(best.Reasons, best.Worth-best.Second)
		if best.Worth < 0 {
			best.Reasons = []rules.Part{{Why: rules.WhyNone, N: 1, Who: rules.Person(o.Me)}} // the chair takes one, whatever it is
		}
	}
	return best
}

// joins is what speaks, in points of 100 of leaning, for helping another man's motion to the table because it
// is part of a quarrel of history: whoever would table it himself takes it up. Seen in 40 games: of a hundred warnings of
// men with whom they quarrelled 53 are seconded so, and 46 without it; of other warnings 29 and 33.
func (p *Player) joins(o *rules.Observation, m rules.Motion) int {
	if p.style.Temper != Historical || m.By == o.Me {
		return 0
	}
	return p.pursued(o, m) / aPoint
}

// answerEvent takes the choice whose effects look best.
func (p *Player) answerEvent(o *rules.Observation) Decision {
	now := p.worthNow(o.Me)
	best := Decision{Worth: unweighed, Second: unweighed}
	for i, m := range p.moves {
		c := &p.b.Events[m.A].Choices[m.B]
		w := p.choiceWorth(c, o.Me, now) + p.whim(o, i)
		why := rules.WhyGain
		if c.Historical && p.style.Temper.looksBack() && !p.strays(o) {
			w, why = w+p.held(int(p.b.Numbers.HistoryChoice)), rules.WhyBase
			if p.style.Temper == Faithful {
				w += 1 << 20
			}
		}
		if best.beats(m, w) {
			best.Reasons = []rules.Part{{Why: why, N: int16(clamp(w, -999, 999)), Who: rules.Person(o.Me)}}
		}
	}
	if best.Reasons[0].Why == rules.WhyGain {
		p.whyAnswered(o, &best)
	}
	return best
}

// strays reports whether a man of the historical temper answers an event as if he had
// never heard how it went: once in a while everybody does.
func (p *Player) strays(o *rules.Observation) bool {
	return p.style.Temper == Historical && p.roll(o, 998)%strayEvery == 0
}

// strayEvery is how many answers there are to one that strays.
const strayEvery = 8

// whyAnswered gives the reasons of an answer that history did not ask for: what it
// changes, aspect by aspect. Where every answer costs him something it is what the next
// best would cost him besides: such a reason is below zero.
func (p *Player) whyAnswered(o *rules.Observation, d *Decision) {
	list := changes(p.present(o.Me), p.answeredBy(d.Move, o.Me))
	if len(list) > 0 {
		d.Reasons = p.named(list, o.Me)
		d.Hinge = hangsOn(list, d.Worth-d.Second)
		return
	}
	d.Reasons[0].N = -max(1, d.Reasons[0].N, -d.Reasons[0].N)
	if other, ok := p.nextBest(o, d.Move); ok {
		list = changes(p.answeredBy(other, o.Me), p.answeredBy(d.Move, o.Me))
		if len(list) == 0 { // a mood decided
			d.Reasons = []rules.Part{{Why: rules.WhyBase, N: 1, Who: rules.Nobody}}
			return
		}
		d.Hinge = hangsOn(list, d.Worth-d.Second)
		d.Reasons = spared(list[0])
	}
}

// answeredBy is the aspects of the state that an answer would lead to, if what it tries works.
func (p *Player) answeredBy(m rules.Move, me rules.Seat) worths {
	p.trial = p.guess
	p.b.SupposeEffects(&p.trial, p.b.Events[m.A].Choices[m.B].Effects)
	return p.weigh(&p.trial, me)
}

// nextBest is the answer that is worth most of the others.
func (p *Player) nextBest(o *rules.Observation, taken rules.Move) (other rules.Move, ok bool) {
	now, most := p.worthNow(o.Me), 0
	for _, m := range p.moves {
		if m == taken {
			continue
		}
		if w := p.choiceWorth(&p.b.Events[m.A].Choices[m.B], o.Me, now); !ok || w > most {
			other, most, ok = m, w, true
		}
	}
	return other, ok
}

// spared is the reason of what an answer spares him: what it is better by, turned about.
func spared(x rules.Part) []rules.Part {
	x.N = -x.N
	return []rules.Part{x}
}

// whim is what speaks for an answer besides its worth, in hundredths of a point: mostly
// little, and once in a while as much as a man's mood may weigh. Who knows how the game turns
// out has none: tried in simulation, one without among six came 0.5 points higher, give or take 0.7.
func (p *Player) whim(o *rules.Observation, i int) int {
	if p.seasoned {
		return 0
	}
	if p.roll(o, 100+i)%10 == 0 {
		return p.noise(o, i, 400)
	}
	return p.noise(o, i, 120)
}

func (p *Player) choiceWorth(c *rules.Choice, me rules.Seat, now int) int {
	p.trial = p.guess
	p.b.SupposeEffects(&p.trial, c.Effects)
	w := p.worth(&p.trial, me) - now
	if c.Odds == 0 || c.Odds == 100 {
		return w
	}
	p.trial = p.guess
	p.b.SupposeEffects(&p.trial, c.Else)
	return (w*int(c.Odds) + (p.worth(&p.trial, me)-now)*(100-int(c.Odds))) / 100
}
