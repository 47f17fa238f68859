package ai

import "afterlenin/game/rules"

// byChance is any legal move: its kind is drawn, then what it is about, until the rules
// allow it. To list all that is legal, and draw one of the list, takes twenty times as long
// and is left for the rare moment in which the draws find nothing.
func (p *Player) byChance(o *rules.Observation) rules.Move {
	l := lot{b: p.b, o: o, roll: p.roll(o, 0)}
	offer := waiting(o)
	for range mostDraws {
		m := rules.Move{By: o.Me, Do: rules.Answer, A: int16(offer)}
		if offer < 0 {
			m = l.draw()
		} else {
			m.B = l.below(2)
		}
		if p.b.Allows(o, m) && !p.style.forbids(m) {
			return m
		}
	}
	p.moves = p.style.open(p.b.Legal(o, p.moves[:0]))
	return p.any(o)
}

// mostDraws is after how many draws in vain the legal moves are listed.
const mostDraws = 60

// waiting is the place of an offer that waits for the seat's answer, or -1.
func waiting(o *rules.Observation) int {
	if o.Table.Phase != rules.Orders {
		return -1
	}
	for i := range o.Pledges {
		if q := &o.Pledges[i]; q.Live == rules.Offered && q.B == o.Me {
			return i
		}
	}
	return -1
}

// lot draws moves, legal or not.
type lot struct {
	b    *rules.Book
	o    *rules.Observation
	roll uint64
}

// below is a number from 0 to n-1, or 0 when n is 0.
func (l *lot) below(n int) int16 {
	l.roll = l.roll*6364136223846793005 + 1442695040888963407
	return int16(l.roll >> 32 * uint64(n) >> 32)
}

// seat, person, official, bloc, issue, post and document are one of each.
func (l *lot) seat() int16     { return l.below(len(l.b.Contenders)) }
func (l *lot) person() int16   { return l.below(len(l.b.People)) }
func (l *lot) bloc() int16     { return l.below(len(l.b.Blocs)) }
func (l *lot) issue() int16    { return l.below(len(l.b.Issues)) }
func (l *lot) post() int16     { return l.below(len(l.b.Posts)) }
func (l *lot) document() int16 { return l.below(len(l.b.Documents)) }
func (l *lot) official() int16 {
	n := len(l.b.Contenders)
	return int16(n) + l.below(len(l.b.People)-n)
}

// draw is a move of the phase.
func (l *lot) draw() rules.Move {
	m := rules.Move{By: l.o.Me}
	t := &l.o.Table
	switch t.Phase {
	case rules.Opening:
		m.Do, m.A = rules.Aim, l.below(len(l.b.Contenders[m.By].Ambitions))
	case rules.Bulletin:
		m.Do, m.A, m.B = rules.Choose, int16(t.Event), l.below(len(l.b.Events[t.Event].Choices))
	case rules.Orders:
		l.order(&m)
	case rules.AgendaOf:
		m.Do, m.A = rules.Second, l.below(int(t.MotionsN)+1)-1
		if m.By == l.b.Chairman(t) {
			m.Do = rules.Agenda
		}
	case rules.RollCall:
		m.Do, m.A = rules.Vote, l.below(int(rules.Against)+1)
	case rules.Hall:
		m.Do, m.A = rules.Speak, l.below(int(rules.SpeakAgainst)+1)
	}
	return m
}

// kinds are the kinds of move in the orders, those without which a round would be over too
// soon more than once; the first closers are left when no order is.
var kinds = [...]rules.Verb{rules.Seal, rules.Offer, rules.Notice, rules.Hold, rules.Appoint, rules.Court, rules.WinOver, rules.Argue,
	rules.Recruit, rules.Shift, rules.Attack, rules.Inquire, rules.Propose, rules.Gesture, rules.Use, rules.Propose, rules.Appoint}

const closers = 3

func (l *lot) order(m *rules.Move) {
	n := len(kinds)
	if rules.OrdersARound-int(l.o.Table.Men[m.By].Ill)-int(l.o.Hand.OrdersN) <= 0 {
		n = closers
	}
	switch m.Do = kinds[l.below(n)]; m.Do {
	case rules.Appoint:
		m.A, m.B = l.post(), l.official()
	case rules.Court, rules.Recruit:
		m.A = l.bloc()
	case rules.WinOver:
		m.A = l.official()
	case rules.Argue:
		m.A, m.B = l.issue(), l.below(len(l.b.Blocs)+1)-1
	case rules.Shift:
		m.A, m.B = l.issue(), 2*l.below(2)-1
	case rules.Attack:
		m.A, m.B = l.seat(), l.below(int(rules.PoliceFile)+1)
	case rules.Inquire:
		if m.A = l.below(int(rules.HisAim) + 1); rules.Facet(m.A) == rules.WhoseMan {
			m.B = l.official()
		} else {
			m.B = l.seat()
		}
	case rules.Propose:
		l.motion(m)
	case rules.Gesture:
		l.gesture(m)
	case rules.Use:
		if m.A = l.below(len(l.b.Levers)); len(l.b.Levers) > 0 {
			m.B = l.below(len(l.b.Levers[m.A].Ways))
		}
	case rules.Offer:
		l.offer(m)
	case rules.Notice:
		m.A = l.below(rules.MaxPledges)
	}
}

// motion draws what is proposed.
func (l *lot) motion(m *rules.Move) {
	m.A = l.below(int(rules.AcceptResignation))
	switch rules.MotionKind(m.A) {
	case rules.MoveLine:
		m.B = l.issue()
		m.C, m.D = int16(l.o.Table.Lines[m.B])+l.below(5)-2, l.below(2)
	case rules.MovePost:
		m.B, m.C, m.D = l.post(), l.person(), l.below(2)
	case rules.Censure, rules.Demand:
		m.B = l.seat()
	case rules.Removal:
		m.B, m.C = l.seat(), l.below(len(l.b.People)+1)-1
	case rules.ReadDocument:
		m.B = l.document()
	}
}

// gesture draws what a gesture is about.
func (l *lot) gesture(m *rules.Move) {
	m.A = l.below(int(rules.DenyPaper) + 1)
	switch rules.GestureKind(m.A) {
	case rules.OfferToResign:
		m.B = l.post()
	case rules.ShowPaper, rules.LeakPaper, rules.DenyPaper:
		m.B = l.document()
	}
}

// offer draws a pledge.
func (l *lot) offer(m *rules.Move) {
	m.A, m.B, m.D = l.seat(), l.below(int(rules.CommonEnemy)+1), l.below(2)
	switch rules.PledgeKind(m.B) {
	case rules.CommonLine:
		m.C = l.issue()
	case rules.CommonEnemy:
		m.C = l.seat()
	}
}
