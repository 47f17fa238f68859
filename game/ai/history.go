package ai

import "afterlenin/game/rules"

// tooHigh reports whether the man stands on a higher rung than he did in history some
// rounds from now.
func (p *Player) tooHigh(t *rules.Table, r rules.Seat, ahead int) bool {
	past := p.b.Contenders[r].Rungs
	if len(past) == 0 || t.Men[r].Recanted > 0 && t.Men[r].Rung >= rules.InCommittee {
		return false // whoever is down and has recanted is let alone, as in 1928
	}
	return t.Men[r].Rung < past[min(int(t.Round)+ahead, len(past)-1)]
}

// restsAt reports whether history asks for no fall of the man now or soon. Players who
// only lean to history are in more of a hurry than it was.
func (p *Player) restsAt(t *rules.Table, r rules.Seat) bool {
	soon := 3
	if p.style.Temper == Faithful {
		soon = 1
	}
	return len(p.b.Contenders[r].Rungs) > 0 && !p.tooHigh(t, r, soon)
}

// fidelity is 1 when a motion leads to what happened, -1 when it leads away from it, and
// 0 when history is silent or does not say.
func (p *Player) fidelity(t *rules.Table, m rules.Motion) int {
	switch m.Kind {
	case rules.MoveLine:
		return p.lineFidelity(t, m)
	case rules.Censure, rules.Demand:
		if t.Men[m.B].Lost >= p.b.Numbers.FallLost {
			return -1 // he has been warned: the rest is for the plenum
		}
		return sign(p.tooHigh(t, rules.Seat(m.B), 3))
	case rules.Removal:
		if t.Men[m.B].Rung >= rules.Expelled {
			return 0
		}
		return sign(p.tooHigh(t, rules.Seat(m.B), 0))
	case rules.ReadDocument, rules.AcceptResignation:
		return -1 // Lenin's letter was not read to the hall, and no resignation was accepted
	case rules.SpecialPlenum:
		return sign(p.awaited(t))
	}
	return 0
}

// awaited reports whether somebody will be put out of the committee or the party next round.
func (p *Player) awaited(t *rules.Table) bool {
	for q := range p.b.Contenders {
		if rung := t.Men[q].Rung; (rung == rules.InCommittee || rung == rules.Member) && p.tooHigh(t, rules.Seat(q), 1) {
			return true
		}
	}
	return false
}

func (p *Player) lineFidelity(t *rules.Table, m rules.Motion) int {
	past := p.b.Issues[m.B].History
	if int(t.Round) >= len(past) {
		return 0
	}
	now, then := int(t.Lines[m.B]-past[t.Round]), int(m.C-past[t.Round])
	return sign(max(then, -then) < max(now, -now))
}

func truth(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func sign(yes bool) int {
	if yes {
		return 1
	}
	return -1
}

// asItWas is how much history speaks for a motion in the mind of a faithful player, in
// points of 100 of leaning: a fall has its year, a line can wait for the next sitting.
func asItWas(k rules.MotionKind) int {
	switch k {
	case rules.Removal:
		return 2500
	case rules.SpecialPlenum:
		return 3500
	case rules.Censure, rules.Demand:
		return 2400
	}
	return 600
}

// faithful is the part of history in how a player looks at a motion.
func (p *Player) faithful(o *rules.Observation, m rules.Motion) []rules.Part {
	if p.style.Temper != Faithful || p.b.Loser(&o.Table, m) == o.Me && m.Kind != rules.AcceptResignation {
		return nil
	}
	if n := p.fidelity(&o.Table, m); n != 0 {
		return []rules.Part{{Why: rules.WhyBase, N: int16(asItWas(m.Kind) * n), Who: rules.Nobody}}
	}
	return nil
}

// called is how much history calls for a motion to be tabled by this man, in hundredths
// of a point. The seven share what is to be moved out among them: if all moved the
// same, the other place on the table would stay empty.
func (p *Player) called(o *rules.Observation, m rules.Move) int {
	n := p.fidelity(&o.Table, m.Motion())
	if n <= 0 {
		return asItWas(m.Motion().Kind) * n
	}
	urgent := 0
	switch m.Motion().Kind {
	case rules.Removal:
		urgent = 1000 * p.behind(&o.Table, rules.Seat(m.B))
	case rules.Censure, rules.Demand:
		urgent = 1500 * truth(p.tooHigh(&o.Table, rules.Seat(m.B), 2))
	case rules.MoveLine:
		past, now := p.b.Issues[m.B].History[o.Table.Round], o.Table.Lines[m.B]
		urgent = 700 * int(max(past-now, now-past))
		if (int(o.Me)+int(o.Table.Round))%3 == 0 {
			urgent += 5000 // every third man sees to the lines
		}
	}
	return asItWas(m.Motion().Kind) + urgent + p.noise(o, 500+int(m.A)*64+int(m.B), 1500)
}

// behind is how many rungs a man stands above where he stood in history.
func (p *Player) behind(t *rules.Table, r rules.Seat) int {
	past := p.b.Contenders[r].Rungs
	if len(past) == 0 {
		return 0
	}
	return int(past[min(int(t.Round), len(past)-1)] - t.Men[r].Rung)
}
