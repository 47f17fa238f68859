package rules

// A recruiting drive adds members, and so votes, to a bloc. The newcomers like
// whoever leads it; they also have interests of their own: the bloc's mood returns
// to what the province wants.

func (l look) checkRecruit(m Move) Refusal {
	if !l.isBloc(m.A) || m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	if !l.mayRecruit(Bloc(m.A), l.holds(Enrol), l.holds(Unions)) {
		return Refusal{Why: NoRight}
	}
	if !l.roomIn(Bloc(m.A)) {
		return Refusal{NoRoom, int16(l.b.Numbers.RecruitMost), int16(l.t.Blocs[m.A].Weight)}
	}
	return Refusal{}
}

// mayRecruit reports whether the observer leads the bloc, or may recruit there because he
// has the power to enrol anywhere or in the unions.
func (l look) mayRecruit(bloc Bloc, enrol, unions bool) bool {
	return enrol || unions && l.b.Blocs[bloc].City || l.leads(bloc)
}

// roomIn reports whether the bloc has room for the votes of a drive: a congress is of the whole country, and
// whoever may enrol in one province does not make it a third of the party.
func (l look) roomIn(bloc Bloc) bool {
	return int(l.t.Blocs[bloc].Weight)+int(l.b.Numbers.RecruitGain) <= int(l.b.Numbers.RecruitMost)
}

func (l look) forecastRecruit(m Move, f *Forecast) {
	f.Odds, f.Seen = 100, Everybody
	f.change(Ref{RefWeight, int8(m.A), 0}, int(l.b.Numbers.RecruitGain))
	f.change(Ref{RefSympathy, int8(m.A), int8(m.By)}, int(l.b.Numbers.RecruitLikes))
	for i := range l.b.Issues {
		f.change(Ref{RefMood, int8(m.A), int8(i)}, l.b.newcomers(l.t, Bloc(m.A), Issue(i)))
	}
	if who := l.b.Secretary(l.t, Bloc(m.A)); who != Nobody {
		if p := l.patron(who); p >= 0 && p != m.By {
			f.mind(p, WhySecretary, true)
		}
	}
}

// newcomers is by how many tenths a drive moves the mood of a bloc: towards what the
// province wants, whatever the man who recruits wants.
func (b *Book) newcomers(t *Table, bloc Bloc, i Issue) int {
	now := int(t.Blocs[bloc].Mood[i])
	return towards(now, int(b.Blocs[bloc].Mood[i]), 2) - now
}

func (c clerk) recruit(m Move) {
	bloc := Bloc(m.A)
	n := &c.b.Numbers
	c.enrol(bloc, int(n.RecruitGain))
	c.sway(bloc, m.By, int(n.RecruitLikes))
	if who := c.b.Secretary(c.t, bloc); who != Nobody {
		if p := c.patronOf(who); p >= 0 && p != m.By {
			c.sway(bloc, p, int(n.RecruitLikes))
		}
	}
	for i := range c.b.Issues {
		c.t.Blocs[bloc].Mood[i] += int8(c.b.newcomers(c.t, bloc, Issue(i)))
	}
	e := fact(Recruited, Everybody)
	e.Who, e.Bloc, e.N = m.By, bloc, int16(n.RecruitGain)
	c.note(e)
}

// enrol adds votes to a bloc and takes them one by one from the largest others, or
// the other way round: a congress has a hundred votes.
func (c clerk) enrol(bloc Bloc, n int) {
	step := int8(1)
	if n < 0 {
		step = -1
	}
	for range abs(n) {
		other := c.b.largestBut(c.t, bloc)
		if other < 0 {
			return
		}
		c.t.Blocs[bloc].Weight += step
		c.t.Blocs[other].Weight -= step
	}
}

// largestBut is the bloc with most votes besides one, the first of equals.
func (b *Book) largestBut(t *Table, bloc Bloc) Bloc {
	largest := NoBloc
	for i := range b.Blocs {
		if Bloc(i) != bloc && (largest < 0 || t.Blocs[i].Weight > t.Blocs[largest].Weight) {
			largest = Bloc(i)
		}
	}
	return largest
}

// Payers is how many votes of 100 each bloc would lose to a drive in another one, as the blocs are now: a second
// drive in the same round changes it.
func (b *Book) Payers(t *Table, bloc Bloc) [MaxBlocs]int8 {
	var paid [MaxBlocs]int8
	after := *t
	for range b.Numbers.RecruitGain {
		other := b.largestBut(&after, bloc)
		if other < 0 {
			break
		}
		after.Blocs[other].Weight--
		paid[other]++
	}
	return paid
}
