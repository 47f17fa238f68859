package rules

// The hall is a conference or congress: men speak for the line or against it, the
// blocs are counted one by one, and a congress elects the committee.

// openHall opens the round's conference or congress, or goes on to the aftermath.
func (c clerk) openHall() {
	c.closePlenum()
	g := c.b.gatheringOf(c.t.Round)
	if g < 0 || c.b.Gatherings[g].Kind == Plenum {
		c.aftermath()
		return
	}
	c.meet(g)
	t := c.t
	t.Phase, t.Answered, t.Motion = Hall, 0, -1
	for p := range t.Speeches {
		t.Speeches[p] = -1
	}
	c.nextSpeaker()
}

// openPlenum says that a plenum meets, of the calendar or called for this round: it has
// no hall, what it decides is among the motions of the table.
func (c clerk) openPlenum() {
	c.plenums(clerk.meet)
}

// plenums goes through those that meet in the round: of the calendar, and -1 one that was called.
func (c clerk) plenums(each func(clerk, int)) {
	if g := c.b.gatheringOf(c.t.Round); g >= 0 && c.b.Gatherings[g].Kind == Plenum {
		each(c, g)
	}
	if c.t.PlenumDue {
		each(c, -1)
	}
}

func (c clerk) meet(gathering int) {
	e := fact(GatheringOpened, Everybody)
	e.N = int16(gathering)
	c.note(e)
}

// closePlenum says what a plenum did. Where it may have been asked in appeal, and was not
// needed, the votes have told it.
func (c clerk) closePlenum() {
	voted, perhaps := 0, false
	for i := range int(c.t.MotionsN) {
		switch m := &c.t.Motions[i]; {
		case m.Result != Carried && m.Result != Failed:
		case c.b.Body(c.t, *m) != ByMajority || m.Appeal && m.Result == Failed:
			voted++
		default:
			perhaps = perhaps || m.Appeal
		}
	}
	if voted == 0 && perhaps {
		return
	}
	c.plenums(func(c clerk, g int) {
		e := fact(PlenumRose, Everybody)
		e.N, e.M = int16(g), int16(voted)
		c.note(e)
	})
}

func (c clerk) nextSpeaker() {
	for p := range c.b.Contenders {
		if c.t.Men[p].Rung <= Member && !c.t.Answered.Has(Seat(p)) {
			c.t.Turn = Only(Seat(p))
			return
		}
	}
	c.countHall()
}

func (l look) checkSpeak(m Move) Refusal {
	if m.A < int16(KeepSilent) || m.A > int16(SpeakAgainst) || m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	if Speech(m.A) == SpeakAgainst && l.b.Gap(&l.me().Stance, &l.t.Lines) == 0 {
		return Refusal{Why: NoCause}
	}
	return Refusal{}
}

func (c clerk) speak(m Move) {
	c.t.Speeches[m.By] = int8(m.A)
	c.t.Answered = c.t.Answered.With(m.By)
	c.say(Spoke, m.By, int(m.A))
	if Speech(m.A) == SpeakForLine && c.b.Gap(&c.t.Men[m.By].Stance, &c.t.Lines) >= 3 {
		c.loseWord(m.By, 1, WhyAgainstLine)
	}
	c.nextSpeaker()
}

// MinorityLeader is the man who speaks against with most weight, or NoSeat.
func (b *Book) MinorityLeader(t *Table) Seat {
	best := NoSeat
	for p := range b.Contenders {
		if Speech(t.Speeches[p]) != SpeakAgainst || t.Speeches[p] < 0 {
			continue
		}
		if best < 0 || t.Men[p].Prestige > t.Men[best].Prestige {
			best = Seat(p)
		}
	}
	return best
}

func (c clerk) speaking() Seats {
	var s Seats
	for p := range c.b.Contenders {
		if c.t.Speeches[p] > int8(KeepSilent) {
			s = s.With(Seat(p))
		}
	}
	return s
}

// countHall counts bloc by bloc, decides, and lets everybody know how they stand.
func (c clerk) countHall() {
	t := c.t
	lead := c.b.MinorityLeader(t)
	speaking := c.speaking()
	names := c.names(speaking)
	var votes hall
	yes, no := 0, 0
	for i := range c.b.Blocs {
		shares := c.split(Bloc(i), &names)
		f, a := c.countBloc(Bloc(i), &shares, lead)
		yes, no = yes+f*int(t.Blocs[i].Weight), no+a*int(t.Blocs[i].Weight)
		votes.add(&shares, t.Blocs[i].Weight)
		c.reveal(Bloc(i), shares)
		e := fact(BlocCounted, Everybody)
		e.Bloc, e.N, e.M = Bloc(i), int16(f), int16(a)
		c.note(e)
	}
	t.LastCount = t.Round
	e := fact(HallDecided, Everybody)
	e.Who, e.N, e.M = lead, int16(ratio(yes, 100)), int16(ratio(no, 100))
	c.note(e)
	c.hallResult(lead, hallCount{ratio(yes, 100), ratio(no, 100)})
	c.elect(votes.shares(c.b)) // as the count showed, before what follows from it
	c.aftermath()
}

// countBloc is the per cent of a bloc for the line and against it.
func (c clerk) countBloc(bloc Bloc, shares *[MaxSeats + 1]int16, lead Seat) (yes, no int) {
	if lead == NoSeat {
		c.t.Blocs[bloc].Voted = [3]int8{0, 100, 0}
		return 100, 0
	}
	tilt, fear := c.tilt(bloc, lead), c.discipline()
	for p, s := range shares {
		f, a := 70-tilt/2+2*fear, clamp(4+tilt/2-fear, 0, 30)
		if p < len(c.b.Contenders) {
			f, a = c.followers(Seat(p), lead, f, a)
		}
		yes, no = yes+int(s)*clamp(f, 0, 100), no+int(s)*clamp(a, 0, 100)
	}
	yes, no = ratio(yes, 1000), ratio(no, 1000)
	c.t.Blocs[bloc].Voted = [3]int8{int8(max(0, 100-yes-no)), int8(yes), int8(no)}
	return yes, no
}

// followers is how the followers of a man vote: mostly as he speaks.
func (c clerk) followers(p, lead Seat, yes, no int) (int, int) {
	switch Speech(c.t.Speeches[p]) {
	case SpeakForLine:
		return 94, 2
	case SpeakAgainst:
		return 10 + c.discipline(), 76 - 2*c.discipline()
	}
	if c.s.against(p, lead) {
		return 90, 2
	}
	return yes, no
}

// discipline is how many of 100 keep their cards down because dissent is an offence:
// more the harder the party's own regime is (facts, section 3: no vote against in
// 1924 and 1927, one in ten in 1925).
func (c clerk) discipline() int { return 3 * max(0, -c.b.regimeLine(c.t)) }

// tilt is how much nearer the minority's platform is to the bloc's mood than the
// line: points of 100 that turn of those who follow nobody that speaks.
func (c clerk) tilt(bloc Bloc, lead Seat) int {
	d := &c.t.Blocs[bloc]
	gain := c.b.moodGap(d, &c.t.Lines) - c.b.moodGap(d, &c.t.Men[lead].Stance)
	return clamp(gain/100, -12, 40)
}

// hallCount is what a hall decided, in per cent of its votes.
type hallCount struct{ yes, no int }

func (n hallCount) beaten() bool { return n.no > n.yes }

func (c clerk) hallResult(lead Seat, n hallCount) {
	if lead == NoSeat {
		return
	}
	beaten := n.beaten()
	for p := range c.b.Contenders {
		switch Speech(c.t.Speeches[p]) {
		case SpeakAgainst:
			c.afterDissent(Seat(p), lead, n)
		case SpeakForLine:
			if !beaten {
				c.swayAll(Seat(p), 2)
			}
		}
	}
	if beaten {
		c.takePlatform(lead)
	}
}

// afterDissent: the winners gain, the beaten are remembered by their friends. Whoever spoke against
// the line from its other side has not won by what takes its place. A lost vote goes on record when
// too few stood up for it; when many did, it was a debate.
func (c clerk) afterDissent(p, lead Seat, n hallCount) {
	c.carryHall(p)
	if n.beaten() {
		if c.b.WinsWith(c.t, p, lead) {
			c.openly(Ref{RefPrestige, int8(p), 0}, HallWinner)
		}
		return
	}
	c.swayFriends(p)
	if n.no < int(c.b.Numbers.HallHeard) {
		c.loseVote(p)
	}
	if c.b.DissentMarks(c.t) {
		c.mark(p, 1, WhyAgainstLine)
	}
}

// HallWinner is the prestige of having beaten a line in a hall.
const HallWinner = 2

// WinsWith reports whether a man who speaks against the line wins if the hall adopts the platform of the
// man who leads the minority: it is his own, or nearer to where he stands than the line.
func (b *Book) WinsWith(t *Table, p, lead Seat) bool {
	at := &t.Men[p].Stance
	return p == lead || b.Gap(at, &t.Men[lead].Stance) < b.Gap(at, &t.Lines)
}

// DissentMarks reports whether it is an offence to speak against the line in a hall: where the
// party's own regime is a hard one. (Facts, section 3.)
func (b *Book) DissentMarks(t *Table) bool { return b.regimeLine(t) < 0 }

// Platform is the line to which a hall moves that adopts a man's platform, in one issue.
func Platform(line, stance int8) int8 { return int8(towards(int(line), int(stance), platformStep)) }

// platformStep is how many steps a hall moves a line at most.
const platformStep = 2

// carryHall: whoever speaks against the line moves the moods a little, won or lost.
func (c clerk) carryHall(p Seat) {
	move := percent(int(c.b.Numbers.HallMove), 100+int(c.b.Contenders[p].Mods.Speech))
	for bloc := range c.b.Blocs {
		for i := range c.b.Issues {
			if c.t.Men[p].Stance[i] != c.t.Lines[i] {
				c.persuade(Bloc(bloc), Issue(i), p, move)
			}
		}
	}
}

// swayFriends: a beaten man is remembered where the hall felt as he does, and his
// word gains when he has said what he believes.
func (c clerk) swayFriends(p Seat) {
	for i := range c.b.Blocs {
		if c.tilt(Bloc(i), p) > 0 {
			c.sway(Bloc(i), p, int(c.b.Numbers.HallFriends))
		}
	}
	if c.b.Outside(c.t, p) == 0 {
		c.openly(Ref{RefWord, int8(p), 0}, 1)
	}
}

// takePlatform moves every line up to two steps towards the winner.
func (c clerk) takePlatform(lead Seat) {
	for i := range c.b.Issues {
		from := c.t.Lines[i]
		to := Platform(from, c.t.Men[lead].Stance[i])
		if to == from {
			continue
		}
		c.moveLine(Issue(i), to)
		e := fact(LineChanged, Everybody)
		e.Who, e.Issue, e.N, e.M = lead, Issue(i), int16(from), int16(to)
		c.note(e)
	}
}
