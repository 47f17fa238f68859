package rules

// A petition asks the gathering of the round to take a fallen man back. It costs no
// confession, only the asking, and may be refused. (Facts, section 1: the petitions
// and readmissions of 1927-29.)

func (l look) checkPetition(m Move) Refusal {
	me := l.me()
	switch {
	case me.Rung <= Candidate:
		return Refusal{WrongRung, int16(InCommittee), int16(me.Rung)}
	case !l.plenumMeets():
		return Refusal{Why: NoPlenum}
	case me.Waits > 0:
		return Refusal{JustChanged, int16(me.Waits), 0}
	case me.RoseIn >= 0 && l.t.Round-me.RoseIn < yearAndHalf:
		return Refusal{JustChanged, yearAndHalf, int16(l.t.Round - me.RoseIn)}
	}
	return Refusal{}
}

// petitionOdds: those who are remembered, believed and not hated are taken back.
func (l look) petitionOdds() (p Parts) {
	me := l.me()
	who := Person(l.o.me)
	p.add(WhyBase, 30, Nobody)
	p.add(WhyPrestige, 2*(int(me.Prestige)-6), who)
	p.add(WhyWord, 3*(int(me.Word)-5), who)
	p.add(WhyOdium, -4*int(me.Odium), who)
	p.add(WhyMarks, -6*int(me.Marks), who)
	p.add(WhyDistance, -2*l.b.Gap(&me.Stance, &l.t.Lines), who)
	p.add(WhySympathy, int(l.t.Committee[l.o.me])/10, who)
	p.add(WhyRung, -5*int(me.Rung-InCommittee), who)
	return p
}

func (l look) forecastPetition(m Move, f *Forecast) {
	f.OddsOf = l.petitionOdds()
	f.Odds = int8(clamp(f.OddsOf.Sum(), 5, 90))
	f.change(Ref{RefRung, int8(m.By), 0}, -1)
	f.failing(Ref{RefPrestige, int8(m.By), 0}, -1)
}

func (c clerk) petition(m Move, odds int) {
	if !c.s.chance(drawPetition, int(m.By), clamp(odds, 5, 90)) {
		c.say(PetitionRefused, m.By, 0)
		c.openly(Ref{RefPrestige, int8(m.By), 0}, -1)
		c.t.Men[m.By].Waits = c.b.Numbers.PetitionRest
		return
	}
	c.say(PetitionHeard, m.By, 0)
	c.rise(m.By)
}
