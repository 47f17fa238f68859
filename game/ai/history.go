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

// notice is how many rounds before a fall of history the warnings begin.
const notice = 4

// restsAt reports whether history asks for no fall of the man now or soon. Players who
// only lean to history are in more of a hurry than it was.
func (p *Player) restsAt(t *rules.Table, r rules.Seat) bool {
	soon := 3
	if p.style.Temper == Faithful {
		soon = 1
	}
	return len(p.b.Contenders[r].Rungs) > 0 && !p.tooHigh(t, r, soon)
}

// stands reports whether a player who looks back would take back what he did not take back
// in history: whoever fell had held out until then. One whom history holds but loosely bends.
// Tried in simulation: where all of the historical temper bent, Zinoviev was warned as often
// as now and put out of the Politburo in 5 of 100 games, now in 40.
func (p *Player) stands(o *rules.Observation, m rules.Move) bool {
	recants := m.Do == rules.Gesture && rules.GestureKind(m.A) == rules.Recant
	return recants && p.style.Temper.looksBack() && p.hold >= unbent && p.tooHigh(&o.Table, o.Me, notice)
}

// unbent is from what hold of history on a man on, per cent, he stands by what he stood by then.
const unbent = 40

// fidelity is 1 when a motion leads to what happened, -1 when it leads away from it, and
// 0 when history is silent or does not say.
func (p *Player) fidelity(t *rules.Table, m rules.Motion) int {
	switch m.Kind {
	case rules.MoveLine:
		return p.lineFidelity(t, m)
	case rules.Censure, rules.Demand:
		if t.Men[m.B].Lost >= p.b.Numbers.FallLost {
			return 0 // he has been warned: the rest is for the plenum
		}
		return sign(p.tooHigh(t, rules.Seat(m.B), notice))
	case rules.Removal:
		return sign(p.tooHigh(t, rules.Seat(m.B), 0))
	case rules.ReadDocument, rules.AcceptResignation:
		return -1 // Lenin's letter was not read to the hall, and no resignation was accepted
	case rules.SpecialPlenum:
		return sign(p.awaited(t))
	case rules.MovePost:
		return p.postFidelity(t, m)
	}
	return 0
}

func (p *Player) postFidelity(t *rules.Table, m rules.Motion) int {
	post := rules.Post(m.B)
	switch then := p.b.HeldThen(t, post, t.Round); {
	case then == rules.Nobody:
		return 0
	case then == rules.Person(m.C):
		return 1
	case then == t.Posts[post].Holder:
		return -1
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

// unheard is how much speaks, in points of 100 of leaning, against a reading or a
// resignation for players who lean to history: there was none.
const unheard = 40

// pursued is what a player who leans to history adds to a motion that he would table, in
// hundredths of a point: a reading he leaves alone, and whoever stood with him then, and of his quarrels he takes up one
// in a round, so that not all seven go for the same man; the more, the further the other
// stands above where he stood by then.
func (p *Player) pursued(o *rules.Observation, m rules.Motion) int {
	switch m.Kind {
	case rules.ReadDocument:
		return -p.held(5 * unheard)
	case rules.Censure, rules.Demand, rules.Removal:
		if p.b.Together(o.Me, rules.Seat(m.B), o.Table.Round) {
			return -p.held(6 * unheard)
		}
		if p.quarrelOf(o) == rules.Seat(m.B) {
			return p.held((pressed(m.Kind) + 5*max(0, p.behind(&o.Table, rules.Seat(m.B))-1)) * unheard)
		}
	}
	return 0
}

// pressed is how much of it is added in any case: most to a removal, which is what a quarrel is about. Tried in simulation, when a
// censure came to be held for less: at 10 for all of them Trotsky was out of the party in 49.6 of 100 games, at 25 for a removal in 54.
func pressed(k rules.MotionKind) int {
	if k == rules.Removal {
		return 25
	}
	return 10
}

// quarrelOf is the man with whom this one settles a quarrel of history in the round.
func (p *Player) quarrelOf(o *rules.Observation) rules.Seat {
	var open []rules.Seat
	for q := range p.b.Contenders {
		if r := rules.Seat(q); p.feuds(&o.Table, o.Me, r) && !p.restsAt(&o.Table, r) {
			open = append(open, r)
			if m := &o.Table.Men[q]; m.Rung == rules.InPolitburo && m.Lost > 0 {
				open = append(open, r) // what was begun is brought to its end
			}
		}
	}
	return p.inTurn(o, open)
}

// inTurn is one of the men, another for each who asks and in each round.
func (p *Player) inTurn(o *rules.Observation, of []rules.Seat) rules.Seat {
	if len(of) == 0 {
		return rules.NoSeat
	}
	return of[(int(o.Me)/3+int(o.Table.Round))%len(of)]
}

// faithful is the part of history in how a player looks at a motion.
func (p *Player) faithful(o *rules.Observation, m rules.Motion) []rules.Part {
	if p.style.Temper == Historical && (m.Kind == rules.ReadDocument || m.Kind == rules.AcceptResignation) {
		return []rules.Part{{Why: rules.WhyHistory, N: int16(-p.held(unheard)), Who: rules.Nobody}}
	}
	if p.style.Temper != Faithful || p.b.Loser(&o.Table, m) == o.Me && m.Kind != rules.AcceptResignation {
		return nil
	}
	if n := p.fidelity(&o.Table, m); n != 0 {
		return []rules.Part{{Why: rules.WhyHistory, N: int16(asItWas(m.Kind) * n), Who: rules.Nobody}}
	}
	return nil
}

// called is how much history calls for a motion to be tabled by this man, in hundredths
// of a point.
func (p *Player) called(o *rules.Observation, m rules.Move) int {
	n := p.fidelity(&o.Table, m.Motion())
	if n <= 0 {
		return asItWas(m.Motion().Kind) * n
	}
	return asItWas(m.Motion().Kind) + p.task(o, m.Motion()) + p.noise(o, 500+int(m.A)*64+int(m.B), 300)
}

// task is how much a motion is this man's part of what history asks for in the round:
// if all seven moved and seconded the same, the other places on the table would stay
// empty. One third sees to the lines, one to warnings, one to falls, and each to a man
// or a line of his own.
func (p *Player) task(o *rules.Observation, m rules.Motion) int {
	mine := (int(o.Me) + int(o.Table.Round)) % 3
	if mine == 2 && !p.ripe(&o.Table) {
		mine = 0
	}
	switch m.Kind {
	case rules.MoveLine:
		past, now := p.b.Issues[m.B].History, o.Table.Lines[m.B]
		if int(o.Table.Round) >= len(past) {
			return 0 // history is silent
		}
		then := past[o.Table.Round]
		return 5000*truth(mine == 0) + 700*int(max(then-now, now-then))
	case rules.Censure, rules.Demand:
		return 5000*truth(mine == 1) + 1500*truth(p.tooHigh(&o.Table, rules.Seat(m.B), 2)) + 1000*truth(p.turnOf(o) == rules.Seat(m.B))
	case rules.Removal:
		return 5000*truth(mine == 2) + 500*p.behind(&o.Table, rules.Seat(m.B)) + 1000*truth(p.turnOf(o) == rules.Seat(m.B))
	}
	return 0
}

// ripe reports whether somebody can fall now who fell by now.
func (p *Player) ripe(t *rules.Table) bool {
	for q := range p.b.Contenders {
		if t.Men[q].Lost >= p.b.Numbers.FallLost && p.tooHigh(t, rules.Seat(q), 0) {
			return true
		}
	}
	return false
}

// turnOf is the man whom this one pursues in the round, of all whom history brings down.
func (p *Player) turnOf(o *rules.Observation) rules.Seat {
	var due []rules.Seat
	for q := range p.b.Contenders {
		if r := rules.Seat(q); r != o.Me && p.tooHigh(&o.Table, r, notice) {
			due = append(due, r)
		}
	}
	return p.inTurn(o, due)
}

// behind is how many rungs a man stands above where he stood in history.
func (p *Player) behind(t *rules.Table, r rules.Seat) int {
	past := p.b.Contenders[r].Rungs
	if len(past) == 0 {
		return 0
	}
	return int(past[min(int(t.Round), len(past)-1)] - t.Men[r].Rung)
}
