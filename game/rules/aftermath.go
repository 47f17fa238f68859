package rules

// aftermath ends the round: an explicit list of steps, run in the order you read.
func (c clerk) aftermath() {
	c.payIncome()
	c.unmet()
	c.stepIn()
	c.standings()
	c.feared()
	c.middleGround()
	c.ownMen()
	c.country()
	c.moods()
	c.tally()
	c.lapse()
	c.endings()
	c.nextRound()
}

// unmet: whoever lets a demand to recant pass for a round is marked as obstinate.
func (c clerk) unmet() {
	for p := range c.b.Contenders {
		m := &c.t.Men[p]
		if m.Demanded < 0 || m.Demanded >= c.t.Round {
			continue
		}
		m.Demanded = -1
		c.mark(Seat(p), UnmetMarks, WhyRecantedOnce)
		c.openly(Ref{RefOdium, int8(p), 0}, UnmetOdium)
	}
}

// What it costs to let a demand to recant pass, in marks and in odium.
const (
	UnmetMarks = 2
	UnmetOdium = 1
)

// RecantBy is the round at whose end it costs a man that he was told to recant and has not, and whether
// that is still to come: a game may be over before.
func (b *Book) RecantBy(t *Table, p Seat) (round int, told bool) {
	round = int(t.Men[p].Demanded) + 1
	return round, round > 0 && round < b.Rounds
}

// RecantsIfTold reports whether a demand to recant that is carried now would be due before the game is over.
func (b *Book) RecantsIfTold(t *Table) bool { return int(t.Round)+1 < b.Rounds }

// Income is what a seat gets each round, with its parts, as its holder knows.
func (b *Book) Income(o *Observation) Parts { return b.look(o).income() }

func (l look) income() Parts {
	p := l.earned()
	paid, _ := l.upkeep(p.Sum())
	p.add(WhyUpkeep, -paid, Nobody)
	return p
}

// earned is the income before any client is kept from it.
func (l look) earned() Parts {
	var p Parts
	me, b := l.o.me, l.b
	p.add(WhyBase, int(b.Numbers.BaseIncome), Nobody)
	p.add(WhyTrait, int(b.Contenders[me].Mods.Income), Person(me))
	own, theirs := 0, 0
	for i := range b.Posts {
		switch who := l.t.Posts[i].Holder; {
		case who == Person(me):
			own += int(b.Posts[i].Income)
		case who != Nobody && l.patron(who) == me:
			theirs += int(b.Posts[i].Income)
		}
	}
	p.add(WhyGain, own, Person(me))
	p.add(WhyPatron, theirs/3, Nobody)
	return p
}

// upkeep is the patronage that clients beyond the free ones cost a round, and what of it is
// paid from so much earned: clients leave who has fallen enough to do something, so that nobody
// sits out.
func (l look) upkeep(earned int) (paid, due int) {
	due = max(0, l.clients()-int(l.b.Numbers.FreeClients)) / int(l.b.Numbers.ClientsAUnit)
	return min(due, max(0, earned-int(l.b.Numbers.LeastIncome))), due
}

// payIncome pays what posts bring and takes what clients cost. Whoever cannot pay all of that from
// it, and has not even the least income in hand, loses a loose one; the hand itself is not charged.
func (c clerk) payIncome() {
	for p := range c.b.Contenders {
		x := c.s.sightOf(Seat(p))
		l := c.b.lookAt(c.s, &x)
		earned := l.earned()
		paid, due := l.upkeep(earned.Sum())
		if paid < due && c.s.Hands[p].Patronage < max(1, c.b.Numbers.LeastIncome) {
			c.unpaid(Seat(p))
		}
		if got := c.raise(Ref{RefPatronage, int8(p), 0}, earned.Sum()-paid); got != 0 {
			e := fact(Income, Only(Seat(p)))
			e.Who, e.N = Seat(p), int16(got)
			c.note(e)
		}
	}
}

func (c clerk) unpaid(p Seat) {
	if who := c.loosest(p); who != Nobody {
		c.follow(who, NoSeat)
		c.tell(UpkeepUnpaid, p, who)
	}
}

func (c clerk) loosest(p Seat) Person {
	best, least := Nobody, int8(9)
	for i := range c.b.People[len(c.b.Contenders):] {
		if c.s.Hidden.Patron[i] == p && c.s.Hidden.Firm[i] < least {
			best, least = Person(len(c.b.Contenders)+i), c.s.Hidden.Firm[i]
		}
	}
	return best
}

// standings lets odium, marks, prestige and credibility drift, and tells of each once.
func (c clerk) standings() {
	var fades [RefMarks + 1]settling
	for p := range c.b.Contenders {
		m := &c.t.Men[p]
		m.Ill, m.Shield, m.Spared, m.Waits = 0, max(0, m.Shield-1), max(0, m.Spared-1), max(0, m.Waits-1)
		if c.t.Round%2 == 0 {
			fades[RefOdium].to(&m.Odium, 0, p)
		}
		if c.t.Round%2 == 1 {
			fades[RefMarks].to(&m.Marks, 0, p)
			fades[RefPrestige].to(&m.Prestige, c.home(Seat(p)), p)
		}
		c.wordDrift(Seat(p), &fades[RefWord])
	}
	for kind, f := range fades {
		if f.up|f.down != 0 {
			e := fact(Settled, Everybody)
			e.Ref.Kind, e.N, e.M = RefKind(kind), int16(f.up), int16(f.down)
			c.note(e)
		}
	}
}

// settling is whose number time brings back by one, up and down.
type settling struct{ up, down Seats }

// to moves a number by one towards where it settles.
func (f *settling) to(n *int8, home, p int) {
	switch was := *n; {
	case was < int8(home):
		*n, f.up = was+1, f.up.With(Seat(p))
	case was > int8(home):
		*n, f.down = was-1, f.down.With(Seat(p))
	}
}

// home is the prestige to which a man returns.
func (c clerk) home(p Seat) int {
	parts := c.b.Home(c.t, p)
	return clamp(parts.Sum(), 0, 20)
}

// Outside is how many steps a man stands outside the band round his conviction.
func (b *Book) Outside(t *Table, p Seat) int {
	n := 0
	for i := range b.Issues {
		far := abs(int(t.Men[p].Stance[i]) - int(b.Contenders[p].Conviction[i]))
		n += max(0, far-int(b.Contenders[p].Band))
	}
	return n
}

// wordDrift: whoever stands outside the band round his conviction is believed less
// each round; without that everybody drifts to the middle. Others mend slowly.
func (c clerk) wordDrift(p Seat, f *settling) {
	out := c.b.Outside(c.t, p)
	if out >= 2 || out == 1 && c.t.Round%2 == 1 {
		c.loseWord(p, 1, WhyBand)
		return
	}
	if m := &c.t.Men[p]; out == 0 && c.t.Round%2 == 0 {
		f.to(&m.Word, int(c.b.Contenders[p].Word), int(p))
	}
}

// Visible is the power of a man as everybody can see it. Dull posts look smaller
// than they are: that is how people misjudged (study notes; facts, section 11).
func (b *Book) Visible(t *Table, p Seat) int { return b.VisibleOfAll(t)[p] }

// VisibleOfAll is the visible power of every seat.
func (b *Book) VisibleOfAll(t *Table) [MaxSeats]int {
	posts := b.postsSeen(t)
	return b.visibleWith(t, &posts)
}

// postsSeen is what the posts that each seat holds look like, in tenths of their rank.
func (b *Book) postsSeen(t *Table) (seen [MaxSeats]int) {
	for i := range b.Posts {
		if who := t.Posts[i].Holder; b.IsContender(who) {
			seen[who] += 10 * int(b.Posts[i].Rank)
		}
	}
	for p := range b.Contenders {
		seen[p] = percent(seen[p], 100-int(b.Contenders[p].Mods.Quiet))
	}
	return seen
}

func (b *Book) visibleWith(t *Table, posts *[MaxSeats]int) (power [MaxSeats]int) {
	for p := range b.Contenders {
		m := &t.Men[p]
		if m.Rung < Member {
			power[p] = seenPower(m, posts[p], t.Committee[p])
		}
	}
	return power
}

// seenPower adds up what is seen of a man: his name, his posts, and his share of the committee as it was counted last.
// Tried in simulation: with 8 and 25 the name alone decided, and of those who were seen to lead at the end three in ten
// led; with these it is five in ten, and with 5 and 50 Stalin is found out in 1924.
func seenPower(m *Man, posts int, share int16) int {
	return percent(nameSeen*int(m.Prestige)+posts+percent(int(share), shareSeen), rungPull[m.Rung])
}

// What a point of prestige adds to visible power, and how many per cent of a thousandth of the committee.
const (
	nameSeen  = 6
	shareSeen = 35
)

// visibleLeader is who is 15 per cent ahead of everybody else by visible power, or NoSeat.
func (b *Book) visibleLeader(t *Table) Seat {
	best, most, second := NoSeat, 0, 0
	power := b.VisibleOfAll(t)
	for p := range b.Contenders {
		v := power[p]
		if v > most {
			best, most, second = Seat(p), v, most
		} else if v > second {
			second = v
		}
	}
	if 100*most < 115*second {
		return NoSeat
	}
	return best
}

// feared: who is seen to lead draws odium.
func (c clerk) feared() {
	now := c.b.visibleLeader(c.t)
	if now != c.t.Leader {
		c.t.Leader = now
		c.t.Lead++
		c.say(LeadChanged, now, 0)
	}
	if now == NoSeat {
		return
	}
	odium := 1 + int(c.b.Contenders[now].Mods.LeaderOdium)
	if moved := c.raise(Ref{RefOdium, int8(now), 0}, max(odium, 0)); moved != 0 {
		c.say(LeaderFeared, now, moved)
	}
}

func (c clerk) middleGround() {
	if p := c.b.MiddleMan(c.t); p >= 0 && c.raise(Ref{RefPrestige, int8(p), 0}, truth(c.t.Round%2 == 0)) != 0 {
		c.say(MiddleGround, p, 1)
	}
}

// ownMen: secretaries whose province wants something else than their patron become
// their province's men (Harris; facts, section 7).
func (c clerk) ownMen() {
	for i := range c.b.Blocs {
		who := c.b.Secretary(c.t, Bloc(i))
		if who == Nobody || c.b.IsContender(who) {
			continue
		}
		patron := c.patronOf(who)
		if patron < 0 {
			continue
		}
		m := &c.t.Men[patron]
		steps := c.distance(Bloc(i), patron)/10 - 2 + int(m.Odium)/3
		if !c.s.chance(drawOwnMan, i, max(0, steps)*int(c.b.Numbers.OwnMen)) {
			continue
		}
		c.loosen(who, patron)
		e := fact(OwnMan, Only(patron))
		e.Person, e.Whom, e.Bloc, e.N = who, patron, Bloc(i), int16(truth(c.patronOf(who) != patron))
		c.note(e)
	}
}

// distance is how far a man's positions are from a bloc's mood, in tenths.
func (c clerk) distance(bloc Bloc, p Seat) int {
	n := 0
	for i := range c.b.Issues {
		n += abs(int(c.t.Blocs[bloc].Mood[i]) - 10*int(c.t.Men[p].Stance[i]))
	}
	return n
}

// moods lets each bloc's mood go part of the way to where its province and the
// country's pressure draw it, and a little towards the line.
func (c clerk) moods() {
	for i := range c.b.Blocs {
		d := &c.t.Blocs[i]
		for k := range c.b.Issues {
			now := int(d.Mood[k])
			now += ratio((c.b.MoodPull(c.t, Bloc(i), Issue(k)).Goal-now)*int(c.b.Numbers.MoodPull), 100)
			now += ratio((10*int(c.t.Lines[k])-now)*5, 100)
			d.Mood[k] = int8(clamp(now, -30, 30))
		}
	}
}

func (c clerk) endings() {
	r := c.b.reads(c.s)
	for i := range c.b.Endings {
		e := &c.b.Endings[i]
		if c.t.Ending < 0 && len(e.When) > 0 && r.holds(e.When) {
			c.t.Ending = int8(i)
		}
	}
}

func (c clerk) nextRound() {
	t := c.t
	if t.Ending >= 0 || int(t.Round)+1 >= c.b.Rounds {
		t.Phase, t.Turn = Over, 0
		e := fact(GameEnded, Everybody)
		e.N = int16(t.Ending)
		c.note(e)
		return
	}
	t.Round++
	t.PlenumDue, t.PlenumNext = t.PlenumNext, false
	t.rejectFailed()
	t.Answered, t.Motion, t.MotionsN = 0, -1, 0
	e := fact(RoundBegan, Everybody)
	e.N = int16(t.Round)
	c.note(e)
	c.openBulletin()
}
