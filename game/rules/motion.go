package rules

// decide carries out what the vote on a motion decided. A motion that failed in the Politburo
// may be taken to the plenum: that is a risk.
func (c clerk) decide(m *Motion, carried bool) {
	if !carried && m.Appeal {
		c.appeal(m)
		return
	}
	c.settle(m, carried)
}

func (c clerk) appeal(m *Motion) {
	cent := c.plenumCount(*m)
	if cent >= c.b.Needed(c.t, *m) {
		m.Percent = int8(cent)
		c.sayMotion(AppealWon, m, cent)
		c.settle(m, true)
		return
	}
	c.sayMotion(MotionFailed, m, int(m.Percent))
	c.sayMotion(AppealLost, m, cent)
	m.Result = Failed
	c.loseVote(m.By)
	c.fail(*m)
}

func (c clerk) settle(m *Motion, carried bool) {
	if !carried {
		m.Result = Failed
		c.sayMotion(MotionFailed, m, int(m.Percent))
		c.fail(*m)
		return
	}
	m.Result = Carried
	c.sayMotion(MotionCarried, m, int(m.Percent))
	c.carry(*m)
}

func (c clerk) sayMotion(what Fact, m *Motion, cent int) {
	e := fact(what, Everybody)
	e.Who, e.N, e.M = m.By, int16(c.t.Motion), int16(cent)
	c.note(e)
}

func (c clerk) fail(m Motion) {
	if m.Kind == AcceptResignation {
		c.keep(m.By)
		return
	}
	if m.Kind == Removal {
		c.t.Men[m.B].Spared = c.b.Numbers.RemovalRest
	}
	if yes := c.t.Votes[For].Count(); c.b.Body(c.t, m) == ByMajority && yes <= 1 {
		c.openly(Ref{RefPrestige, int8(m.By), 0}, -1)
		c.loseVote(m.By)
	}
}

// Refused is what it costs the mover that his motion fails, and what besides where no more than one
// has voted for it, as fail and appeal do it.
func (b *Book) Refused(t *Table, m Motion) (always, alone []Delta) {
	lost := Delta{Ref{RefLost, int8(m.By), 0}, 1}
	if m.Appeal {
		always = append(always, lost)
	}
	if b.Body(t, m) == ByMajority {
		alone = append(alone, Delta{Ref{RefPrestige, int8(m.By), 0}, -1})
		if !m.Appeal {
			alone = append(alone, lost)
		}
	}
	return always, alone
}

// keep is what a refused resignation brings: the colleagues have confirmed him.
func (c clerk) keep(p Seat) {
	c.t.Men[p].Shield = c.b.Numbers.ShieldRounds
	c.say(ResignationRefused, p, 0)
	c.openly(Ref{RefOdium, int8(p), 0}, -2)
}

// moveLine puts the line where a vote wants it, and remembers when and which way it went.
func (c clerk) moveLine(i Issue, to int8) {
	c.t.Moved[i] = c.t.Round + 1
	if to < c.t.Lines[i] {
		c.t.Moved[i] = -c.t.Moved[i]
	}
	c.t.Lines[i] = to
}

// loseVote puts a lost vote on a man's record, at most one a round.
func (c clerk) loseVote(p Seat) {
	m := &c.t.Men[p]
	if m.LostIn == c.t.Round {
		return
	}
	now := min(m.Lost+1, 9)
	c.say(LostVote, p, int(now))
	c.writeLost(p, now)
}

// credits reports whether a motion of the kind wins its mover a point of prestige when it is carried: who asks to go
// has won nothing, and a paper speaks for itself. Tried in simulation: with lines, censures and removals alone whoever never put a motion came 0.8 points
// higher, with all of them 0.4 lower or as high (give or take 1.2).
func (k MotionKind) credits() bool { return k != ReadDocument && k != AcceptResignation }

func (c clerk) carry(m Motion) {
	if p := c.b.sets(c.t, m); p < PrecedentKinds {
		c.shareBurden(p, m)
		c.setPrecedent(p, m.By, m.target())
	}
	switch m.Kind {
	case MoveLine:
		c.carryLine(m)
	case MovePost:
		c.carryPost(Post(m.B), Person(m.C))
	case Censure:
		c.carryCensure(m)
	case Demand:
		c.carryDemand(m)
	case Removal:
		c.fall(m)
	case ReadDocument:
		c.read(Document(m.B))
	case SpecialPlenum:
		c.t.PlenumNext = true
		c.say(PlenumCalled, m.By, 0)
	case AcceptResignation:
		c.resign(m)
	}
	if m.Kind.credits() {
		c.openly(Ref{RefPrestige, int8(m.By), 0}, 1)
	}
}

// shareBurden: whoever raised his hand for a precedent bears part of it.
func (c clerk) shareBurden(p Precedent, m Motion) {
	cost := percent(int(c.b.Precedents[p].Rules), max(40, multiplier(c.t.Precedents[p].Times)))
	for q := range c.b.Contenders {
		if Seat(q) != m.By && c.t.Votes[For].Has(Person(q)) {
			c.raise(Ref{RefBurden, int8(q), 0}, percent(cost, 30))
		}
	}
}

func (c clerk) carryLine(m Motion) {
	e := fact(LineChanged, Everybody)
	e.Who, e.Issue, e.N, e.M = m.By, Issue(m.B), int16(c.t.Lines[m.B]), int16(m.C)
	c.moveLine(Issue(m.B), m.C)
	c.note(e)
	c.standFor(m.By, Issue(m.B))
}

// standsFor is where a man stands on an issue if he has to stand within a step of a line.
func (b *Book) standsFor(t *Table, p Seat, i Issue, line int) int {
	return clamp(int(t.Men[p].Stance[i]), line-1, line+1)
}

// standFor: whoever moved a line stands for it from then on, within one step.
func (c clerk) standFor(p Seat, i Issue) {
	stance := int(c.t.Men[p].Stance[i])
	to := c.b.standsFor(c.t, p, i, int(c.t.Lines[i]))
	if c.raise(Ref{RefStance, int8(p), int8(i)}, to-stance) != 0 {
		e := fact(StanceFollowed, Everybody)
		e.Who, e.Issue, e.N = p, i, int16(to)
		c.note(e)
	}
}

func (c clerk) carryPost(post Post, who Person) {
	old := c.t.Posts[post].Holder
	e := fact(PostChanged, Everybody)
	e.Who, e.Post, e.Person, e.Other = c.t.Motions[c.t.Motion].By, post, who, old
	c.note(e)
	if p := c.b.SeatOf(old); p >= 0 && p != e.Who { // who hands over his own has lost nothing
		c.openly(Ref{RefPrestige, int8(p), 0}, -1)
		c.loseVote(p)
		c.robbed(p, e.Who, c.b.SeatOf(who))
	}
	c.displaced(old, e.Who)
	c.vacate(who, post)
	c.seatIn(post, who)
}

// robbed: a man remembers who moved that his post be taken, and who sits in it now.
func (c clerk) robbed(p, by, heir Seat) {
	c.regard(p, by, -4)
	if heir >= 0 && heir != by {
		c.regard(p, heir, -3)
	}
}

func (c clerk) carryCensure(m Motion) {
	whom := Seat(m.B)
	e := fact(Censured, Everybody)
	e.Who, e.Whom = m.By, whom
	c.note(e)
	c.mark(whom, 2, WhyLostVote)
	c.openly(Ref{RefPrestige, m.B, 0}, -1)
	c.regard(Seat(m.B), m.By, -3)
	c.loseVote(whom)
}

func (c clerk) carryDemand(m Motion) {
	e := fact(RecantationWasDemanded, Everybody)
	e.Who, e.Whom = m.By, Seat(m.B)
	c.t.Men[m.B].Demanded = c.t.Round
	if c.b.RecantsIfTold(c.t) {
		e.N, e.M = UnmetMarks, UnmetOdium
	}
	c.note(e)
	c.mark(Seat(m.B), 1, WhyLostVote)
	c.regard(Seat(m.B), m.By, -2)
	c.loseVote(Seat(m.B))
}

func (c clerk) read(d Document) {
	c.t.Documents[d] = ReadAloud
	e := fact(DocumentChanged, Everybody)
	e.N, e.M = int16(d), int16(ReadAloud)
	c.note(e)
	c.perform(c.b.Documents[d].Read, NoEvent)
}

func (c clerk) resign(m Motion) {
	e := fact(ResignationAccepted, Everybody)
	e.Who, e.Post = m.By, Post(m.C)
	c.note(e)
	c.seatIn(Post(m.C), Nobody)
	c.loseVote(m.By)
}
