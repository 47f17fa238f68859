package rules

// table puts a motion among those of the round. There is room for it: offers to resign come first,
// one from each seat at most, and whoever tables another has been refused when there is none.
func (c clerk) table(m Motion) {
	t := c.t
	m.Was = c.standing(m)
	t.Motions[t.MotionsN] = m
	t.MotionsN++
	c.vouch(m)
	e := fact(Tabled, Everybody)
	e.Who, e.N, e.M = m.By, int16(t.MotionsN-1), int16(m.Kind)
	m.about(&e)
	c.note(e)
}

// about fills in what a motion is about, as Event.Motion reads it back.
func (m Motion) about(e *Event) {
	switch m.Kind {
	case MoveLine:
		e.Issue, e.Ref = Issue(m.B), Ref{RefLine, m.B, m.C}
	case MovePost:
		e.Post, e.Person = Post(m.B), Person(m.C)
	case Censure, Demand:
		e.Whom = Seat(m.B)
	case Removal:
		e.Whom, e.Person = Seat(m.B), Person(m.C)
	case ReadDocument:
		e.Ref = Ref{RefDocument, m.B, 0}
	case AcceptResignation:
		e.Post = Post(m.C)
	}
}

// Motion is the motion that a fact Tabled tells of.
func (e Event) Motion() Motion {
	m := Motion{Kind: MotionKind(e.M), By: e.Who}
	switch m.Kind {
	case MoveLine:
		m.B, m.C = int8(e.Issue), e.Ref.B
	case MovePost:
		m.B, m.C = int8(e.Post), int8(e.Person)
	case Censure, Demand:
		m.B = int8(e.Whom)
	case Removal:
		m.B, m.C = int8(e.Whom), int8(e.Person)
	case ReadDocument:
		m.B = e.Ref.A
	case AcceptResignation:
		m.B, m.C = int8(e.Who), int8(e.Post)
	}
	return m
}

// standing is what a motion would change: the line, the holder of the post, the rung.
func (c clerk) standing(m Motion) int8 {
	switch m.Kind {
	case MoveLine:
		return c.t.Lines[m.B]
	case MovePost:
		return int8(c.t.Posts[m.B].Holder)
	case Removal:
		return int8(c.t.Men[m.B].Rung)
	case AcceptResignation:
		return int8(c.t.Posts[m.C].Holder)
	}
	return 0
}

// Excludes reports whether no vote is taken on a motion once the other has been carried: both move the same
// line, or fill the same post.
func (m Motion) Excludes(other Motion) bool {
	return m.Kind == other.Kind && m.B == other.B && (m.Kind == MoveLine || m.Kind == MovePost)
}

// secondsSame reports whether somebody has put the same motion: whoever comes second with
// it seconds the first. Everybody sees that, as they see who seconds in the agenda. Whether it is appealed if it
// fails is for whoever put it first: the risk is his.
func (c clerk) secondsSame(m Motion) bool {
	for i := range c.t.Motions[:c.t.MotionsN] {
		if x := &c.t.Motions[i]; x.Kind == m.Kind && x.B == m.B && x.C == m.C {
			x.Seconds = x.Seconds.With(m.By)
			c.vouch(m)
			e := fact(Seconded, Everybody)
			e.Who, e.N, e.Why = m.By, int16(i), WhyOvertaken
			c.note(e)
			return true
		}
	}
	return false
}

// rivalBid reports whether somebody has tabled the same removal with another man for the
// post: one of them is put, and nobody is made to second what gives the post to another.
func (c clerk) rivalBid(m Motion) bool {
	for _, x := range c.t.Motions[:c.t.MotionsN] {
		if m.Kind == Removal && x.Kind == Removal && x.B == m.B && x.C != m.C {
			return true
		}
	}
	return false
}

// openAgenda settles which motions reach the table. Up to two need no choice; with
// more, the chairman takes one and the one with most seconders is the other, so
// that no chairman keeps himself off the agenda. Whoever hears how a plenum voted has
// heard before that it meets.
func (c clerk) openAgenda() {
	c.openPlenum()
	t := c.t
	for i := range t.Slots {
		t.Slots[i] = -1
	}
	if t.plainMotions() > MostSlots && c.b.membersOf(t) != 0 {
		t.Phase, t.Answered = AgendaOf, 0
		t.Turn = c.b.membersOf(t)
		return
	}
	slot := 0
	for i := range t.Motions[:t.MotionsN] {
		if t.Motions[i].Kind != AcceptResignation && slot < MostSlots {
			c.putOnTable(slot, int8(i))
			slot++
		}
	}
	c.openVotes()
}

// plainMotions is how many motions compete for the table: a resignation has a place of its own.
func (t *Table) plainMotions() int {
	n := 0
	for _, m := range t.Motions[:t.MotionsN] {
		if m.Kind != AcceptResignation {
			n++
		}
	}
	return n
}

func (c clerk) putOnTable(slot int, motion int8) {
	c.t.Slots[slot] = motion
	c.t.Motions[motion].Result = OnTable
	e := fact(OnTheTable, Everybody)
	e.Who, e.N, e.M = c.t.Motions[motion].By, int16(motion), int16(slot)
	c.note(e)
}

// openVotes adds the first resignation behind the two motions and begins the votes.
func (c clerk) openVotes() {
	t := c.t
	for i := range t.Motions[:t.MotionsN] {
		if m := &t.Motions[i]; m.Result == Pending && m.Kind != AcceptResignation {
			m.Result = NotReached
		}
	}
	c.nextResignation()
	c.openRollCall()
}

// nextResignation puts the next offer to resign in the place of the one that was voted on:
// each of a round is. It reports whether there was one.
func (c clerk) nextResignation() bool {
	t := c.t
	for i := range t.Motions[:t.MotionsN] {
		if m := &t.Motions[i]; m.Kind == AcceptResignation && m.Result == Pending {
			c.putOnTable(TableSlots-1, int8(i))
			return true
		}
	}
	return false
}

func (l look) checkSecond(m Move) Refusal {
	if m.B|m.C|m.D != 0 || m.A < -1 || m.A >= int16(l.t.MotionsN) {
		return Refusal{Why: Malformed}
	}
	if m.By == l.b.Chairman(l.t) {
		return Refusal{Why: NotYourTurn}
	}
	if m.A >= 0 && (l.t.Motions[m.A].By == m.By || l.t.Motions[m.A].Kind == AcceptResignation) {
		return Refusal{Why: NoRight}
	}
	return Refusal{}
}

func (l look) checkAgenda(m Move) Refusal {
	if m.B|m.C|m.D != 0 || m.A < 0 || m.A >= int16(l.t.MotionsN) {
		return Refusal{Why: Malformed}
	}
	if m.By != l.b.Chairman(l.t) || l.t.Motions[m.A].Kind == AcceptResignation {
		return Refusal{Why: NoRight}
	}
	return Refusal{}
}

func (c clerk) second(m Move) {
	if m.A >= 0 {
		s := &c.t.Motions[m.A].Seconds
		*s = s.With(m.By)
	}
	e := fact(Seconded, Everybody)
	e.Who, e.N = m.By, m.A
	c.note(e)
	c.agendaDone(m.By)
}

func (c clerk) chooseAgenda(m Move) {
	e := fact(ChairChose, Everybody)
	e.Who, e.N = m.By, m.A
	c.note(e)
	c.putOnTable(0, int8(m.A))
	c.agendaDone(m.By)
}

// agendaDone ends the phase when everybody has spoken: the other place goes to the
// motion with most seconders; of equals to the mover with more prestige.
func (c clerk) agendaDone(p Seat) {
	t := c.t
	t.Turn = t.Turn.Without(p)
	if t.Turn != 0 {
		return
	}
	c.thankSeconders()
	if best := c.foremost(func(m *Motion) bool { return true }); best >= 0 {
		c.putOnTable(1, best)
	}
	if best := c.foremost(c.plenumHears); best >= 0 {
		c.putOnTable(MostSlots, best)
	}
	c.openVotes()
}

// thankSeconders: whoever has moved something thinks better of those who seconded it. He does so when all have spoken:
// who speaks first must not matter to what he seconds himself.
func (c clerk) thankSeconders() {
	for _, m := range c.t.Motions[:c.t.MotionsN] {
		for by := m.Seconds; by != 0; by &= by - 1 {
			c.regard(m.By, by.First(), 1)
		}
	}
}

// foremost is the pending motion of the kind with most seconders, or -1.
func (c clerk) foremost(is func(*Motion) bool) int8 {
	best := -1
	for i := range c.t.Motions[:c.t.MotionsN] {
		m := &c.t.Motions[i]
		if m.Result == Pending && m.Kind != AcceptResignation && is(m) && (best < 0 || c.before(m, &c.t.Motions[best])) {
			best = i
		}
	}
	return int8(best)
}

// plenumHears reports whether the plenum takes up a motion beside the two of the table:
// one that is its own to decide, and that enough men second. So the committee judged
// several men in one sitting (facts, section 1: October 1926, October 1927).
func (c clerk) plenumHears(m *Motion) bool {
	enough := int(c.b.Numbers.PlenumHears)
	return enough > 0 && m.Seconds.Count() >= enough && c.b.Body(c.t, *m) != ByMajority
}

func (c clerk) before(a, b *Motion) bool {
	if x, y := a.Seconds.Count(), b.Seconds.Count(); x != y {
		return x > y
	}
	return c.t.Men[a.By].Prestige > c.t.Men[b.By].Prestige
}
