package rules

func (l look) checkArgue(m Move) Refusal {
	if !l.isIssue(m.A) || m.B < -1 || int(m.B) >= len(l.b.Blocs) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	if m.B < 0 && !l.hasPress(Issue(m.A)) && !l.hasPlatform() {
		return Refusal{Why: NoRight}
	}
	return Refusal{}
}

// hasPlatform: whoever has left the Politburo needs no press to be read everywhere. A
// platform goes from hand to hand, then leaflets, then letters from abroad (facts,
// sections 1 and 7: platform of 1927, leaflet of 1929).
func (l look) hasPlatform() bool { return l.me().Rung >= InCommittee }

// byPlatform reports whether the order to argue goes by a platform, not by a press.
func (l look) byPlatform(m Move) bool {
	return m.B < 0 && l.hasPlatform() && !l.hasPress(Issue(m.A))
}

// argueMove is how many tenths a mood is moved, with its parts in per cent.
func (l look) argueMove(m Move) (move int, p Parts) {
	p.add(WhyBase, 100, Nobody)
	p.add(WhyTrait, int(l.mods().Argue), Person(l.o.me))
	p.add(WhyWord, 6*(int(l.me().Word)-6), Person(l.o.me))
	p.add(WhyRung, rungReach[l.me().Rung]-100, Person(l.o.me))
	base := int(l.b.Numbers.ArgueMove)
	switch {
	case l.byPlatform(m):
		base = int(l.b.Numbers.PlatformMove)
	case m.B < 0:
		base = int(l.b.Numbers.ArgueAllMove)
	}
	return max(1, percent(base, max(10, p.Sum()))), p
}

// dissent is how many marks arguing this issue brings: standing two steps from an
// adopted line, when the regime line makes dissent an offence.
func (b *Book) dissent(t *Table, p Seat, i Issue) int {
	regime := b.regimeLine(t)
	far := abs(int(t.Men[p].Stance[i])-int(t.Lines[i])) >= 2
	if !far || regime >= 1 || t.Men[p].Rung >= Expelled {
		return 0
	}
	return 1
}

// regimeLine is the party's line on its own regime; 0 when the scenario has no such issue.
func (b *Book) regimeLine(t *Table) int {
	for i := range b.Issues {
		if b.Issues[i].Regime {
			return int(t.Lines[i])
		}
	}
	return 0
}

func (l look) forecastArgue(m Move, f *Forecast) {
	move, parts := l.argueMove(m)
	f.Odds, f.OddsOf = 100, parts
	if m.B >= 0 {
		f.change(Ref{RefMood, int8(m.B), int8(m.A)}, l.toward(Bloc(m.B), Issue(m.A), move))
		f.change(Ref{RefSympathy, int8(m.B), int8(m.By)}, int(l.b.Numbers.ArgueSympathy))
	} else {
		f.change(Ref{RefMood, EveryBloc, int8(m.A)}, l.everywhere(Issue(m.A), move))
	}
	f.change(Ref{RefMarks, int8(m.By), 0}, l.b.dissent(l.t, m.By, Issue(m.A)))
	f.Seen = Everybody
}

// toward is the change a mood makes towards the observer's stated position.
func (l look) toward(bloc Bloc, i Issue, move int) int {
	now := int(l.t.Blocs[bloc].Mood[i])
	return towards(now, 10*int(l.me().Stance[i]), move) - now
}

// everywhere is the largest change that moods everywhere make towards it, of those on the side on
// which more votes move.
func (l look) everywhere(i Issue, move int) int {
	up, down, votes := 0, 0, 0
	for bloc := range l.b.Blocs {
		n := l.toward(Bloc(bloc), i, move)
		up, down, votes = max(up, n), min(down, n), votes+n*int(l.t.Blocs[bloc].Weight)
	}
	if votes < 0 {
		return down
	}
	return up
}

func (c clerk) argue(l look, m Move, move int) {
	i := Issue(m.A)
	if m.B >= 0 {
		c.persuade(Bloc(m.B), i, m.By, move)
		c.sway(Bloc(m.B), m.By, int(c.b.Numbers.ArgueSympathy))
	} else {
		for bloc := range c.b.Blocs {
			c.persuade(Bloc(bloc), i, m.By, move)
		}
	}
	e := fact(Argued, Everybody)
	e.Who, e.Issue, e.Bloc, e.N, e.M = m.By, i, Bloc(m.B), int16(move), int16(c.t.Men[m.By].Stance[i])
	if l.byPlatform(m) || l.me().Rung >= Expelled {
		e.Why = WhyRung // nobody stands before delegates without a party card: his words are carried there
	}
	c.note(e)
	c.mark(m.By, c.b.dissent(c.t, m.By, i), WhyAgainstLine)
}

func (c clerk) persuade(bloc Bloc, i Issue, by Seat, move int) {
	mood := &c.t.Blocs[bloc].Mood[i]
	*mood = int8(towards(int(*mood), 10*int(c.t.Men[by].Stance[i]), move))
}

// mark gives marks of indiscipline.
func (c clerk) mark(p Seat, n int, why Why) {
	if n == 0 {
		return
	}
	c.raise(Ref{RefMarks, int8(p), 0}, n)
	e := fact(Undisciplined, Everybody)
	e.Who, e.N, e.Why = p, int16(n), why
	c.note(e)
}
