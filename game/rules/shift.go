package rules

func (l look) checkShift(m Move) Refusal {
	if !l.isIssue(m.A) || (m.B != 1 && m.B != -1) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	if to := int(l.me().Stance[m.A]) + int(m.B); to < -3 || to > 3 {
		return Refusal{Why: NoRoom}
	}
	for _, given := range l.o.orders() {
		if given.Do == Shift && given.A == m.A {
			return Refusal{Why: Twice}
		}
	}
	return l.bound(m)
}

// shiftWord is what a shift costs in credibility, and what covers it: the party's
// line, or what the country wants.
func (l look) shiftWord(m Move) (cost int, cover Why) {
	to := int(l.me().Stance[m.A]) + int(m.B)
	cost = max(0, int(l.b.Numbers.ShiftWord)+int(l.mods().ShiftWord))
	if nearer(to, to-int(m.B), int(l.t.Lines[m.A])) {
		return cost / 2, WhyCover
	}
	if int(l.t.Pressure[m.A])*int(m.B) >= 2 {
		return cost / 2, WhyEvents
	}
	return cost, WhyNoCover
}

func nearer(to, from, goal int) bool { return abs(to-goal) < abs(from-goal) }

func (l look) forecastShift(m Move, f *Forecast) {
	cost, cover := l.shiftWord(m)
	f.Odds, f.Seen = 100, Everybody
	f.OddsOf.add(cover, 100, Person(m.By))
	f.change(Ref{RefStance, int8(m.By), int8(m.A)}, int(m.B))
	f.change(Ref{RefWord, int8(m.By), 0}, -cost-l.breach(m))
}

func (c clerk) shift(m Move, cost int, cover Why) {
	c.raise(Ref{RefStance, int8(m.By), int8(m.A)}, int(m.B))
	e := fact(Shifted, Everybody)
	e.Who, e.Issue, e.N, e.Why = m.By, Issue(m.A), int16(c.t.Men[m.By].Stance[m.A]), cover
	c.note(e)
	c.loseWord(m.By, cost, cover)
	c.breakPledges(m.By, func(p *Pledge) bool { return c.t.leaves(m, int(c.t.Men[m.By].Stance[m.A]), p) })
}

// breaksLine reports whether a step would break the pledge.
func (l look) breaksLine(m Move, p *Pledge) bool {
	return l.t.leaves(m, int(l.me().Stance[m.A])+int(m.B), p)
}

// leaves reports whether a step, to where he stands after it, leads away from the partner of a
// common line that was pledged before this round.
func (t *Table) leaves(m Move, to int, p *Pledge) bool {
	other := &t.Men[p.Partner(m.By)]
	return p.Kind == CommonLine && p.Since < t.Round && int16(p.Issue) == m.A && nearer(to-int(m.B), to, int(other.Stance[m.A]))
}

func (c clerk) loseWord(p Seat, n int, why Why) {
	if n <= 0 {
		return
	}
	if lost := c.raise(Ref{RefWord, int8(p), 0}, -n); lost != 0 {
		e := fact(LostWord, Everybody)
		e.Who, e.N, e.Why = p, int16(-lost), why
		c.note(e)
	}
}
