package match

import "afterlenin/game/rules"

// Reasons is why the computer made the i-th move, as the seat may be told it, or as
// everybody may who sees NoSeat, and whether that may be shown now.
// A sealed game shows reasons at its end only. In an open one orders are explained
// after the reveal, ambitions at the end, everything else at once, but for a promise that
// was sealed and for whose man an official is: of that nobody hears before the end who did
// not know of it when it counted.
// Which moves a seat may ask about follows from its own log: see Behind.
func (m *Match) Reasons(i int, to rules.Seat) ([]rules.Part, bool) {
	if i < 0 || i >= len(m.moves) || !m.mayExplain(i) {
		return nil, false
	}
	because := m.record.Steps[i].Because
	if m.Over() {
		return because, true
	}
	var told []rules.Part
	for _, part := range because {
		if !m.veiled(i, part, to) {
			told = append(told, part)
		}
	}
	return told, true
}

// veil hides a reason that gives a secret away: a sealed promise on which a move hung, or whose man an
// official is.
type veil struct {
	move int
	part rules.Part
	seen rules.Seats // who knew it
}

// veilsOf are the veils of the next move, whose reasons are these, before it is made.
func (m *Match) veilsOf(move rules.Move, because []rules.Part) (list []veil) {
	for _, part := range because {
		var seen rules.Seats
		secret := false
		switch {
		case part.Why == rules.WhyPledge:
			seen, secret = m.knowThePledge(move.By, m.book.SeatOf(part.Who))
		case part.Why == rules.WhyPatron, part.Why == rules.WhyGain && move.Do != rules.Appoint: // who appoints says the same of every man
			seen, secret = m.knowHisMan(move.By, part.Who)
		}
		if secret { // what each of them has learnt for himself a spectator has not
			list = append(list, veil{len(m.moves), part, seen})
		}
	}
	return list
}

// knowThePledge are those who know of a sealed promise that binds the two, and whether there is one.
func (m *Match) knowThePledge(a, b rules.Seat) (seen rules.Seats, secret bool) {
	for i := range m.state.Pledges {
		q := &m.state.Pledges[i]
		if q.Live == rules.Binding && q.Sealed && a != b && q.Has(a) && q.Has(b) {
			return q.Seen.With(q.A).With(q.B), true
		}
	}
	return 0, false
}

// knowHisMan are those who know that an official is the man's own, and whether he is.
func (m *Match) knowHisMan(of rules.Seat, who rules.Person) (seen rules.Seats, secret bool) {
	if who < 0 || m.book.IsContender(who) || m.state.Hidden.Patron[m.book.Official(who)] != of {
		return 0, false
	}
	for q := range m.book.Contenders {
		if m.state.Hands[q].Knows.Has(who) {
			seen = seen.With(rules.Seat(q))
		}
	}
	return seen.With(of), true
}

// veiled reports whether a reason of a move is none of the seat's business.
func (m *Match) veiled(move int, part rules.Part, to rules.Seat) bool {
	for _, v := range m.veils {
		if v.move == move && v.part == part {
			return !v.seen.Has(to) // a veil lies over what not all know: over all that a spectator sees of it
		}
	}
	return false
}

func (m *Match) mayExplain(i int) bool {
	if m.Over() {
		return true
	}
	do := m.moves[i].Do
	hidden := do == rules.Aim || do.IsOrder() && i >= m.lastStop().steps
	return !m.record.Sealed && !hidden
}

// Move is the i-th move, once the game is over.
func (m *Match) Move(i int) (rules.Move, bool) {
	if i < 0 || i >= len(m.moves) || !m.Over() {
		return rules.Move{}, false
	}
	return m.moves[i], true
}

// behind says which verb causes a fact that one man brings about himself.
var behind = map[rules.Fact]rules.Verb{
	rules.AmbitionChosen: rules.Aim, rules.ChoiceMade: rules.Choose,
	rules.Appointed:    rules.Appoint,
	rules.BecameClient: rules.Appoint, rules.StaysOwnMan: rules.Appoint,
	rules.Courted: rules.Court, rules.WonOver: rules.WinOver, rules.WinOverFailed: rules.WinOver,
	rules.Argued: rules.Argue, rules.Recruited: rules.Recruit, rules.Shifted: rules.Shift,
	rules.Attacked: rules.Attack, rules.Inquired: rules.Inquire,
	rules.Tabled:    rules.Propose,
	rules.LeverUsed: rules.Use, rules.LeverFailed: rules.Use,
	rules.PetitionHeard: rules.Gesture, rules.PetitionRefused: rules.Gesture, rules.PaperShown: rules.Gesture,
	rules.PaperDenied: rules.Gesture, rules.LayLow: rules.Gesture, rules.Recanted: rules.Gesture, rules.ResignationOffered: rules.Gesture,
	rules.OrderHeld: rules.Hold, rules.PledgeOffered: rules.Offer, rules.NoticeGiven: rules.Notice,
	rules.PledgeRefused: rules.Answer,
	rules.Seconded:      rules.Second, rules.ChairChose: rules.Agenda, rules.Voted: rules.Vote, rules.Spoke: rules.Speak,
}

// Behind is the index of the decision that an entry is the outcome of, or -1 when it
// is nobody's: the order behind an appointment, the vote behind a vote.
func (m *Match) Behind(e Entry) int {
	do, ok := behind[e.Event.What]
	if !ok || e.Event.Who == rules.NoSeat || e.Event.What == rules.Voted && !m.decided(e) {
		return -1
	}
	for i := e.Move; i >= 0 && i >= m.roundStart(e); i-- {
		if m.moves[i].By == e.Event.Who && m.moves[i].Do == do && aims(m.moves[i], e.Event) {
			return i
		}
	}
	return -1
}

// decided reports whether a vote was its man's decision: whoever moved a motion votes for it
// as it opens, behind whatever brought it up, the vote on another motion perhaps.
func (m *Match) decided(e Entry) bool {
	x := m.moves[e.Move]
	if x.By != e.Event.Who || x.Do != rules.Vote {
		return false
	}
	for i := e.At - 1; i >= 0 && m.log[i].Move == e.Move; i-- {
		if m.log[i].Event.What == rules.Voted && m.log[i].Event.Who == x.By {
			return false
		}
	}
	return true
}

// roundStart is the index of the first move of the entry's round.
func (m *Match) roundStart(e Entry) int {
	from := 0
	for _, mark := range m.record.Marks {
		if mark.Steps <= e.Move {
			from = mark.Steps
		}
	}
	return from
}

// aims reports whether the move is about what the event is about, as far as a man can
// do the same thing twice in a round.
func aims(m rules.Move, e rules.Event) bool {
	switch m.Do {
	case rules.Appoint:
		return m.B == int16(e.Person)
	case rules.Court, rules.Recruit:
		return m.A == int16(e.Bloc)
	case rules.WinOver:
		return m.A == int16(e.Person)
	case rules.Argue, rules.Shift:
		return m.A == int16(e.Issue)
	case rules.Attack:
		return m.A == int16(e.Whom)
	case rules.Use:
		return m.A == e.N
	}
	return true
}
