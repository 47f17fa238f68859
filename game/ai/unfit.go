package ai

import "afterlenin/game/rules"

// unfit reports whether an order is not even weighed.
func (p *Player) unfit(o *rules.Observation, m rules.Move) bool {
	return repeats(o, m) || p.dull(o, m) || p.goesForNothing(o, m) || discredits(o, m) || p.stands(o, m) || p.doubles(o, m) || p.denouncesHimself(m) || p.betraysAnew(o, m) || p.deniesHimself(o, m) || p.pullsAway(m)
}

// denouncesHimself reports whether a man would show a paper, give it abroad or have it read, that harms
// nobody more than him.
func (p *Player) denouncesHimself(m rules.Move) bool {
	shows := m.Do == rules.Gesture && (rules.GestureKind(m.A) == rules.ShowPaper || rules.GestureKind(m.A) == rules.LeakPaper)
	if !shows && (m.Do != rules.Propose || rules.MotionKind(m.A) != rules.ReadDocument) {
		return false
	}
	d := &p.b.Documents[m.B]
	own := p.b.ReadingCosts(d, m.By)
	for q := range p.b.Contenders {
		if rules.Seat(q) != m.By && p.b.ReadingCosts(d, rules.Seat(q)) >= own {
			return false
		}
	}
	return own > 0
}

// cooling is for how many rounds after he has promised something no man breaks it by an order of his own,
// or by a vote if he can help it, whatever it would bring: the first is the one in which he promised.
const cooling = 2

// betraysAnew reports whether an order would break a promise that the man has only just made.
func (p *Player) betraysAnew(o *rules.Observation, m rules.Move) bool {
	switch m.Do {
	case rules.Propose:
		return p.breaksAnew(o, m.Motion(), rules.For) != rules.NoSeat
	case rules.Attack:
		for i := range o.Pledges {
			if q := &o.Pledges[i]; justMade(o, q) && q.Kind != rules.CommonLine && q.Partner(o.Me) == rules.Seat(m.A) {
				return true
			}
		}
	}
	return false
}

// breaksAnew is to whom a man has only just promised what a ballot on a motion would break, or NoSeat. A blow at
// the other is as bad, whatever the promise was about.
func (p *Player) breaksAnew(o *rules.Observation, m rules.Motion, ballot rules.Ballot) rules.Seat {
	for i := range o.Pledges {
		q := &o.Pledges[i]
		if !justMade(o, q) {
			continue
		}
		strikes := ballot == rules.For && m.Kind != rules.AcceptResignation && p.b.Loser(&o.Table, m) == q.Partner(o.Me)
		if strikes || p.b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: ballot}) {
			return q.Partner(o.Me)
		}
	}
	return rules.NoSeat
}

// torn is what holds a man back from a vote whom promises tear: to one man a vote for the motion would break his
// word, to another a vote against it. It is empty when nothing tears him, or when so much speaks for one side besides
// that he breaks with the other.
func (p *Player) torn(o *rules.Observation, m rules.Motion, parts []rules.Part) (held []rules.Part) {
	besides := 0
	for _, x := range parts {
		if x.Why != rules.WhyPledge {
			besides += int(x.N)
		}
	}
	if max(besides, -besides) > tornAtMost {
		return nil
	}
	breaks := func(ballot rules.Ballot) rules.Seat {
		for i := range o.Pledges {
			if q := &o.Pledges[i]; p.b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: ballot}) {
				return q.Partner(o.Me)
			}
		}
		return rules.NoSeat
	}
	yes, no := breaks(rules.For), breaks(rules.Against)
	if yes == rules.NoSeat || no == rules.NoSeat {
		return nil
	}
	return []rules.Part{{Why: rules.WhyPledge, N: tornAtMost, Who: rules.Person(no)}, {Why: rules.WhyPledge, N: -tornAtMost, Who: rules.Person(yes)}}
}

// tornAtMost is the leaning, in points of 100, promises left out, up to which a man abstains rather than break either of two.
const tornAtMost = 90

// tooSoon is what it weighs with a man, in points of 100 of leaning, that a vote would break what he has only just
// promised.
const tooSoon = 100

// justMade reports whether a promise binds the man that is still too new to be broken.
func justMade(o *rules.Observation, q *rules.Pledge) bool {
	return q.Live == rules.Binding && q.Has(o.Me) && o.Table.Round-q.Since < cooling
}

// deniesHimself reports whether a motion would move a line away from what the man believes, though the country does
// not ask for it and no ambition or history of his does.
func (p *Player) deniesHimself(o *rules.Observation, m rules.Move) bool {
	if m.Do != rules.Propose || rules.MotionKind(m.A) != rules.MoveLine || p.style.Temper == Faithful {
		return false
	}
	line, him := o.Table.Lines[m.B], &p.b.Contenders[o.Me]
	away := leadsAway(line, int8(m.C), him.Conviction[m.B])
	if past := him.History; p.style.Temper == Historical && int(o.Table.Round) < len(past) {
		away = away && leadsAway(line, int8(m.C), past[o.Table.Round][m.B]) // what he once stood for he may stand for again
	}
	step := int(m.C) - int(line)
	asked := step*int(o.Table.Pressure[m.B]) >= pressing
	if !away || asked || p.b.AmbitionHangsOn(&p.guess, o.Me, []rules.Delta{{Ref: rules.Ref{Kind: rules.RefLine, A: int8(m.B)}, N: int16(step)}}) {
		return false
	}
	lines := p.guess.Table.Lines
	lines[m.B] = int8(m.C)
	return p.withLines(&p.guess, &lines, o.Me) < p.country(&p.guess, o.Me)+savesCountry
}

// pressing is how hard the country must press for a step for a man to move it against what he believes.
const pressing = 2

// leadsAway reports whether a step leads away from a place.
func leadsAway(from, to, place int8) bool {
	return max(to-place, place-to) > max(from-place, place-from)
}

// pullsAway reports whether a lever would draw delegations, all in all, away from what the man believes.
func (p *Player) pullsAway(m rules.Move) bool {
	if m.Do != rules.Use || p.style.Temper == Faithful {
		return false
	}
	n, believes := 0, &p.b.Contenders[m.By].Conviction
	for i, by := range p.b.Draws(&p.b.Levers[m.A].Ways[m.B]) {
		n += by * int(believes[i])
	}
	return n < 0
}

// savesCountry is what a step of a line must bring the country, in hundredths of a point, for a man to move it
// against what he believes: then grain or goods would run out.
const savesCountry = 100

// repeats reports whether an order already given makes this one pointless: another
// man for the same post, the same man for another, a second resignation; or would say the
// contrary: a step one way, and the line moved the other.
func repeats(o *rules.Observation, m rules.Move) bool {
	for _, x := range o.Hand.Orders[:o.Hand.OrdersN] {
		switch {
		case x.Do == rules.Appoint && m.Do == rules.Appoint && (x.A == m.A || x.B == m.B):
			return true
		case x.Do == rules.Gesture && m.Do == rules.Gesture:
			return true
		case x.Do == m.Do && (m.Do == rules.WinOver || m.Do == rules.Inquire) && x.A == m.A && x.B == m.B:
			return true
		case opensTwice(x, m), opensTwice(m, x), contradicts(o, x, m), contradicts(o, m, x):
			return true
		}
	}
	return false
}

// opensTwice reports whether one order has a paper read aloud and the other gives it abroad.
func opensTwice(read, leak rules.Move) bool {
	return read.Do == rules.Propose && rules.MotionKind(read.A) == rules.ReadDocument && leak.Leaks() && leak.B == read.B
}

// contradicts reports whether one order moves a line, or argues for where the man stands, and the other steps the other way.
func contradicts(o *rules.Observation, says, step rules.Move) bool {
	if step.Do != rules.Shift {
		return false
	}
	switch {
	case says.Do == rules.Argue && says.A == step.A:
		return int(o.Table.Men[o.Me].Stance[step.A]-o.Table.Lines[step.A])*int(step.B) < 0
	case says.Do == rules.Propose && rules.MotionKind(says.A) == rules.MoveLine && says.B == step.A:
		return (int(says.C)-int(o.Table.Lines[says.B]))*int(step.B) < 0
	}
	return false
}

// discredits reports whether a man would say something else again whose word is worth
// next to nothing already.
func discredits(o *rules.Observation, m rules.Move) bool {
	return m.Do == rules.Shift && o.Table.Men[o.Me].Word <= 2
}
