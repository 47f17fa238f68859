package rules

// offersARound bounds the offers of pledges a man makes in a round.
const offersARound = 2

// Has reports whether the seat is one of the two partners.
func (p *Pledge) Has(a Seat) bool { return p.A == a || p.B == a }

// Partner is the other of the two.
func (p *Pledge) Partner(of Seat) Seat {
	if p.A == of {
		return p.B
	}
	return p.A
}

// knownTo reports whether the seat may see the pledge: an open one that binds is
// public, everything else is between the two and those who found out.
func (p *Pledge) knownTo(seat Seat) bool {
	if p.Live == NoPledge {
		return false
	}
	return p.Has(seat) || p.Seen.Has(seat) || p.Live == Binding && !p.Sealed
}

// RefusedBy reports whether the other refused an offer of the observer's in this round or
// the one before.
func (o *Own) RefusedBy(other Seat) bool {
	if !isPair(o.Me, other) {
		return false
	}
	p := &o.Pledges[pairOf(o.Me, other)]
	return p.Live == Declined && p.B == other
}

// Allied reports whether a pledge ties the two.
func (s *State) Allied(a, b Seat) bool {
	return isPair(a, b) && s.Pledges[pairOf(a, b)].Live == Binding
}

func (s *State) against(a, enemy Seat) bool {
	for i := range s.Pledges {
		if p := &s.Pledges[i]; p.Live == Binding && p.Kind == CommonEnemy && p.Has(a) && p.Enemy == enemy {
			return true
		}
	}
	return false
}

// Allied reports whether a pledge that the observer knows of ties the two.
func (o *Own) Allied(a, b Seat) bool {
	return isPair(a, b) && o.Pledges[pairOf(a, b)].Live == Binding
}

// Cast is a vote that somebody might cast on a motion.
type Cast struct {
	Voter  Seat
	Motion Motion
	Ballot Ballot
}

// Breaks reports whether the vote would break the pledge for the voter.
func (b *Book) Breaks(t *Table, p *Pledge, v Cast) bool {
	if p.Live != Binding || !p.Has(v.Voter) {
		return false
	}
	switch v.Ballot {
	case For:
		return b.asks(t, p, v.Voter, v.Motion) < 0
	case Against:
		return b.asks(t, p, v.Voter, v.Motion) > 0
	}
	return false
}

// BreaksAlone reports whether the vote breaks the pledge for the voter only if the partner does not cast it too.
func (b *Book) BreaksAlone(t *Table, p *Pledge, v Cast) bool {
	if !b.Breaks(t, p, v) {
		return false
	}
	together := *t
	together.Phase, together.Votes = RollCall, [3]People{}
	together.Votes[v.Ballot] = People(0).With(Person(p.Partner(v.Voter)))
	return !b.Breaks(&together, p, v)
}

// asks is what a pledge that binds the voter asks of him on a motion: above zero that he does not
// vote against it, below zero not for it, 0 nothing.
func (b *Book) asks(t *Table, p *Pledge, voter Seat, m Motion) int {
	other, mover, hits := p.Partner(voter), m.mover(), b.loser(t, m)
	spares := p.Kind == VoteTogether || p.Kind == Protection || m.Kind == Removal // nobody is a partner of the man whom he puts out
	if hits == other && mover != other && spares {
		return -1
	}
	switch p.Kind {
	case VoteTogether:
		if mover == other && hits != voter {
			return 1
		}
	case CommonLine:
		if m.Kind == MoveLine && Issue(m.B) == p.Issue {
			return t.parts(m, voter, other)
		}
	case CommonEnemy:
		side, with := 0, For
		switch {
		case hits == p.Enemy && hits != voter:
			side, with = 1, Against
		case mover == p.Enemy:
			side = -1
		}
		if t.Phase == RollCall && t.Votes[with].Has(Person(other)) { // he has gone that way himself
			return 0
		}
		return side
	}
	return 0
}

// parts is what a common line asks of whoever promised it to the partner, on a motion about it: for
// his own motion and a step towards what he stands for, against a step away from that. Nothing is asked
// of a voter for the partner's own motion away from what the voter stands for: it is the mover who parts. With a
// partner who has cast the other ballot himself nobody parts.
func (t *Table) parts(m Motion, voter, partner Seat) int {
	line, to, his, mine := int(t.Lines[m.B]), int(m.C), int(t.Men[partner].Stance[m.B]), int(t.Men[voter].Stance[m.B])
	side, with := 0, Abstain
	switch {
	case m.By == partner && nearer(line, to, mine):
	case m.By == partner, nearer(to, line, his):
		side, with = 1, Against
	case nearer(line, to, his):
		side, with = -1, For
	}
	if side != 0 && t.Phase == RollCall && t.Votes[with].Has(Person(partner)) {
		return 0
	}
	return side
}

// mover is the man whose cause a motion is, or NoSeat: nobody wants the resignation
// he offers.
func (m Motion) mover() Seat {
	if m.Kind == AcceptResignation {
		return NoSeat
	}
	return m.By
}

// target is the man a motion is against, or NoSeat. The man who loses a post by a
// MovePost is found by Book.loser.
func (m Motion) target() Seat {
	switch m.Kind {
	case Censure, Demand, Removal, AcceptResignation:
		return Seat(m.B)
	}
	return NoSeat
}

// Loser is the contender who would lose something by the motion, or NoSeat.
func (b *Book) Loser(t *Table, m Motion) Seat { return b.loser(t, m) }

// loser is the contender who would lose something by the motion, or NoSeat.
func (b *Book) loser(t *Table, m Motion) Seat {
	if m.Kind == MovePost {
		return b.SeatOf(t.Posts[m.B].Holder)
	}
	return m.target()
}

// duties is to whom pledges with some bind the voter to vote for this motion, and to whom
// against it, as the observer knows: the first of each in the order of the places, or NoSeat.
func (l look) duties(voter Seat, with Seats, m Motion) (yes, no Seat) {
	yes, no = NoSeat, NoSeat
	for ; with != 0; with &= with - 1 {
		q := with.First()
		switch side := l.b.asks(l.t, l.o.between(voter, q), voter, m); {
		case side > 0 && yes == NoSeat:
			yes = q
		case side < 0 && no == NoSeat:
			no = q
		}
	}
	return yes, no
}

// breakPledges ends every pledge that the vote or deed breaks, and makes it felt.
func (c clerk) breakPledges(voter Seat, broken func(p *Pledge) bool) {
	for q := range c.b.Contenders { // in the order of the places
		if Seat(q) == voter {
			continue
		}
		if p := &c.s.Pledges[pairOf(voter, Seat(q))]; p.Live == Binding && broken(p) {
			c.breakPledge(p, voter)
		}
	}
}

func (c clerk) breakPledge(p *Pledge, by Seat) {
	other := p.Partner(by)
	cost := int(c.b.Numbers.BreakWord)
	seen := Everybody
	if p.Sealed {
		cost, seen = 0, Only(other).With(by)|p.Seen
	}
	lost := -c.raise(Ref{RefWord, int8(by), 0}, -cost)
	c.regard(other, by, -int(c.b.Numbers.BreakRegard))
	if !p.Sealed {
		c.regardOfAll(by, -1)
	}
	e := fact(PledgeBroken, seen)
	e.Who, e.Whom, e.N, e.M = by, other, int16(p.Kind), int16(lost)
	p.about(&e)
	c.note(e)
	p.Live = NoPledge
}

// regardOfAll changes what everybody thinks of a man.
func (c clerk) regardOfAll(of Seat, by int) {
	for p := range c.b.Contenders {
		if Seat(p) != of {
			c.regard(Seat(p), of, by)
		}
	}
}

// offer puts an offer on the other's tray.
func (c clerk) offer(m Move) {
	p := &c.s.Pledges[pairOf(m.By, Seat(m.A))]
	*p = Pledge{Live: Offered, A: m.By, B: Seat(m.A), Kind: PledgeKind(m.B), Enemy: NoSeat, Issue: NoIssue, Sealed: m.D != 0, Since: c.t.Round, Until: c.b.lastRoundOf(c.t.Round)}
	switch p.Kind {
	case CommonEnemy:
		p.Enemy = Seat(m.C)
	case CommonLine:
		p.Issue = Issue(m.C)
	}
	c.s.Hands[m.By].Offers++
	c.notePledge(PledgeOffered, p, Only(p.A).With(p.B))
}

// isPair reports whether the two are two seats.
func isPair(a, b Seat) bool { return a >= 0 && b >= 0 && a != b }

// pairOf is the place of a pledge between the two: each pair has one of its own, so
// that no place tells of the pledges of others.
func pairOf(a, b Seat) int {
	low, high := int(min(a, b)), int(max(a, b))
	return high*(high-1)/2 + low
}

// partnerIn is the other man of the pair at the place, or NoSeat when by is not in it.
func partnerIn(by Seat, at int16) Seat {
	for q := Seat(0); q < MaxSeats; q++ {
		if q != by && by >= 0 && pairOf(by, q) == int(at) {
			return q
		}
	}
	return NoSeat
}

func (c clerk) notePledge(what Fact, p *Pledge, seen Seats) {
	c.notePledgeFor(what, WhyNone, p, seen)
}

// notePledgeFor says why besides.
func (c clerk) notePledgeFor(what Fact, why Why, p *Pledge, seen Seats) {
	e := fact(what, seen)
	e.Why = why
	e.Who, e.Whom, e.N, e.M = p.A, p.B, int16(p.Kind), int16(truth(p.Sealed))
	p.about(&e)
	c.note(e)
}

// about fills in on which issue, or against whom, a pledge is.
func (p *Pledge) about(e *Event) {
	e.Issue = p.Issue
	if p.Enemy >= 0 {
		e.Person = Person(p.Enemy)
	}
}

// answer accepts or refuses an offer.
func (c clerk) answer(m Move) {
	p := &c.s.Pledges[m.A]
	if m.B == 0 {
		c.regard(p.A, p.B, -1)
		e := fact(PledgeRefused, Only(p.A).With(p.B))
		e.Who, e.Whom, e.N = p.B, p.A, int16(p.Kind)
		p.about(&e)
		c.note(e)
		p.Live, p.Since = Declined, c.t.Round
		return
	}
	p.Live, p.Since = Binding, c.t.Round
	p.Until = c.b.lastRoundOf(c.t.Round)
	c.regard(p.A, p.B, 2)
	c.regard(p.B, p.A, 2)
	seen := Everybody
	if p.Sealed {
		seen = Only(p.A).With(p.B)
	}
	c.notePledge(PledgeMade, p, seen)
}

// giveNotice ends a pledge with this round, openly to the partner: no breach.
func (c clerk) giveNotice(m Move) {
	p := &c.s.Pledges[m.A]
	p.Until = c.t.Round
	c.regard(p.Partner(m.By), m.By, -2)
	e := fact(NoticeGiven, Only(p.A).With(p.B))
	e.Who, e.Whom, e.N = m.By, p.Partner(m.By), int16(p.Kind)
	p.about(&e)
	c.note(e)
}

func (l look) checkOffer(m Move) Refusal {
	other := Seat(m.A)
	if !l.isSeat(m.A) || m.B < 0 || m.B >= int16(pledgeKinds) || m.D < 0 || m.D > 1 {
		return Refusal{Why: Malformed}
	}
	if other == m.By || !l.pledgeTermFits(m) {
		return Refusal{Why: Malformed}
	}
	most := int(l.b.Numbers.PledgesMost)
	if n := l.promises(); n >= most {
		return Refusal{TooManyPledges, int16(most), int16(n)}
	}
	if n := l.o.hand.Offers; n >= offersARound {
		return Refusal{NoSlot, offersARound, int16(n)}
	}
	if l.o.allied(m.By, other) || l.offered(m.By, other) {
		return Refusal{Why: AlreadyTied}
	}
	if l.t.Men[m.By].Rung > Member || l.t.Men[other].Rung > Member {
		return Refusal{Why: WrongRung}
	}
	if n := l.o.boundTo(other).Count(); n >= most { // he could only say no
		return Refusal{PartnerBound, int16(most), int16(n)}
	}
	return l.affords(l.priceOffer())
}

// pledgeTermFits reports whether C names an enemy or an issue as the kind asks.
func (l look) pledgeTermFits(m Move) bool {
	switch PledgeKind(m.B) {
	case CommonEnemy:
		return m.C >= 0 && int(m.C) < len(l.b.Contenders) && m.C != m.A && m.C != int16(m.By)
	case CommonLine:
		return m.C >= 0 && int(m.C) < len(l.b.Issues)
	}
	return m.C == 0
}

func (l look) offered(a, b Seat) bool {
	return isPair(a, b) && l.o.between(a, b).Live == Offered
}

func (l look) priceOffer() int {
	if l.o.hand.Offers == 0 {
		return max(0, int(l.b.Contenders[l.o.me].Mods.PledgeCost))
	}
	return max(0, int(l.b.Numbers.PledgeCost)+int(l.b.Contenders[l.o.me].Mods.PledgeCost))
}

func (l look) checkAnswer(m Move) Refusal {
	if m.A < 0 || m.A >= MaxPledges || m.B < 0 || m.B > 1 || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	p := l.o.pledge(int(m.A))
	if p.Live != Offered || p.B != m.By {
		return Refusal{Why: NotYourTurn}
	}
	most := int(l.b.Numbers.PledgesMost)
	if n := l.promises(); m.B == 1 && n >= most {
		return Refusal{TooManyPledges, int16(most), int16(n)}
	}
	return Refusal{}
}

func (l look) checkNotice(m Move) Refusal {
	if m.A < 0 || m.A >= MaxPledges || m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	p := l.o.pledge(int(m.A))
	if p.Live != Binding || !p.Has(m.By) || p.Until <= l.t.Round {
		return Refusal{Why: NotYourTurn}
	}
	return Refusal{}
}
