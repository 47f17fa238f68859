package rules

// Ledger is how a man stands at the end, or would if it were now. All in tenths of a point.
type Ledger struct {
	Office, Line, Rules, Country, Ambition int16
	Sum, Par, Margin                       int16
	Leads, Best                            bool
}

// Score is every seat's ledger. Leads is the first in Office of those in the Politburo;
// only when none of the contenders has a seat there, of those in the committee. Best has
// done best against his par.
func (b *Book) Score(s *State) []Ledger {
	list := make([]Ledger, len(b.Contenders))
	b.ScoreInto(s, list)
	return list
}

// ScoreInto writes the ledgers into list, which has room for every seat.
func (b *Book) ScoreInto(s *State, list []Ledger) {
	b.offices(s, list)
	best, leads, lowest := 0, -1, b.lowestLeader(&s.Table)
	for p := range list {
		l := &list[p]
		l.Line = b.lineLedger(&s.Table, Seat(p))
		l.Rules = b.rulesLedger(&s.Table, Seat(p))
		l.Country = b.countryLedger(&s.Table, Seat(p))
		l.Ambition = b.ambition(s, Seat(p))
		l.Sum = l.Office + l.Line + l.Rules + l.Country + l.Ambition
		l.Par = b.Par(Seat(p))
		l.Margin = l.Sum - l.Par
		l.Leads, l.Best = false, false
		if l.Margin > list[best].Margin {
			best = p
		}
		if s.Table.Men[p].Rung <= lowest && (leads < 0 || l.Office > list[leads].Office) {
			leads = p
		}
	}
	list[best].Best = true
	if leads >= 0 {
		list[leads].Leads = true
	}
}

// lowestLeader is the lowest rung from which a man can lead the country: a seat in the
// Politburo, if any contender has one.
func (b *Book) lowestLeader(t *Table) Rung {
	for p := range b.Contenders {
		if t.Men[p].Rung == InPolitburo {
			return InPolitburo
		}
	}
	return InCommittee
}

// rungWorth is what each rung counts in the Office ledger, in tenths.
var rungWorth = [...]int16{50, 25, 15, 5, 0, 0}

// offices counts posts, clients, votes and the premium for being first or second.
func (b *Book) offices(s *State, list []Ledger) {
	c := b.clerk(s, nil)
	hall, follow := c.hallShares(0), b.followings(s)
	seats := b.seatsWorth(&s.Table, &hall, &s.Table.Committee)
	b.ranked(&seats, &follow, list)
}

// seatsWorth is what each man's rung and votes count, in tenths: those of the hall and of the committee,
// in shares of 1000, half and half.
func (b *Book) seatsWorth(t *Table, hall, committee *[MaxSeats + 1]int16) (n [MaxSeats]int16) {
	share := int(b.Numbers.OfficeShare)
	for p := range b.Contenders {
		n[p] = rungWorth[t.Men[p].Rung] + int16(share*(int(hall[p])+int(committee[p]))/200)
	}
	return n
}

// ranked writes every seat's Office into list, of what its rung and votes count and what its following
// does.
func (b *Book) ranked(seats, follow *[MaxSeats]int16, list []Ledger) {
	first, second := -1, -1
	var most, next int16
	for p := range list {
		n := seats[p] + follow[p]
		list[p].Office = n
		switch {
		case first < 0 || n > most:
			first, second, most, next = p, first, n, most
		case second < 0 || n > next:
			second, next = p, n
		}
	}
	list[first].Office += b.Numbers.First
	if second >= 0 {
		list[second].Office += b.Numbers.SecondBest
	}
}

// followings is what posts, clients and their seats count for every seat, in tenths.
func (b *Book) followings(s *State) (n [MaxSeats]int16) {
	for i := range b.Posts {
		b.followsPost(s, Post(i), 1, &n)
	}
	for i := range b.People[len(b.Contenders):] {
		s.followsPatron(i, 1, &n)
	}
	return n
}

// followingsFrom makes the followings of a state of those of another that is like it.
func (b *Book) followingsFrom(was, s *State, n *[MaxSeats]int16) {
	officials := len(b.People) - len(b.Contenders)
	patron, now := was.Hidden.Patron[:officials], s.Hidden.Patron[:officials]
	var moved People // officials who have another patron
	for i, p := range now {
		if p != patron[i] || s.Table.Officials[i].Rung != was.Table.Officials[i].Rung {
			was.followsPatron(i, -1, n)
			s.followsPatron(i, 1, n)
			moved = moved.With(Person(len(b.Contenders) + i))
		}
	}
	for i := range b.Posts {
		if who := s.Table.Posts[i].Holder; who != was.Table.Posts[i].Holder || moved.Has(who) {
			b.followsPost(was, Post(i), -1, n)
			b.followsPost(s, Post(i), 1, n)
		}
	}
}

// followsPost adds what a post counts for its holder or his patron, so many times.
func (b *Book) followsPost(s *State, post Post, times int16, n *[MaxSeats]int16) {
	rank := times * int16(b.Posts[post].Rank)
	switch who := s.Table.Posts[post].Holder; {
	case b.IsContender(who):
		n[who] += 8 * rank
	case who != Nobody:
		if p := s.Hidden.Patron[b.Official(who)]; p >= 0 {
			n[p] += 2 * rank
		}
	}
}

// followsPatron adds what an official and his seat count for his patron, so many times.
func (s *State) followsPatron(official int, times int16, n *[MaxSeats]int16) {
	p := s.Hidden.Patron[official]
	if p < 0 {
		return
	}
	n[p] += times
	if s.Table.Officials[official].Rung == InPolitburo {
		n[p] += 15 * times
	}
}

// farthest is the distance from the line, in tenths of a step, at which the Line
// ledger is empty.
const farthest = 40

// LineGap is how far the lines are this round from what a man believes and stands
// for, in hundredths of a step: conviction counts twice, and what he states when
// it lies farther off. To come closer to a line than one believes carries nothing.
func (b *Book) LineGap(t *Table, p Seat) int {
	sum := 0
	c := &b.Contenders[p]
	for i := range b.Issues {
		line := int(t.Lines[i])
		believes := abs(line - int(c.Conviction[i]))
		gap := 2*believes + max(believes, abs(line-int(t.Men[p].Stance[i])))
		sum += int(c.Salience[i]) * gap * 10 / 3
	}
	return sum
}

// rulesLedger: precedents count against whoever sets them, and for both
// partners each round through which an open promise holds.
func (b *Book) rulesLedger(t *Table, p Seat) int16 {
	kept := int16(b.Numbers.KeepRules) * t.Tally.Kept[p]
	return max(-200, b.Numbers.RulesMost*10+kept-t.Tally.Burden[p])
}

func (b *Book) lineLedger(t *Table, p Seat) int16 {
	gap := b.LineGap(t, p)
	if t.Tally.Rounds > 0 {
		gap = int(t.Tally.LineGap[p]) / int(t.Tally.Rounds)
	}
	worth := max(0, farthest*10-gap)
	return int16(int(b.Numbers.LineMost) * 10 * worth / (farthest * 10))
}

// countryLedger: half the years on the way, half the end; crises cost everybody,
// blame those who carried the line, and a collapse costs twice.
func (b *Book) countryLedger(t *Table, p Seat) int16 {
	mean := b.Wellbeing(t)
	if t.Tally.Rounds > 0 {
		mean = int(t.Tally.Country) / int(t.Tally.Rounds)
	}
	most := int(b.Numbers.CountryMost)
	n := (mean+b.Wellbeing(t))*most/20 - int(t.Tally.Crisis) - int(t.Tally.Blame[p])
	if t.Ending >= 0 && b.Endings[t.Ending].Collapse {
		n -= 100 + int(t.Tally.Blame[p])
	}
	return int16(clamp(n, -300, 1000))
}

// AmbitionNow is what the seat's ambition would add if the game ended now, in tenths.
func (b *Book) AmbitionNow(s *State, p Seat) int16 { return b.ambition(s, p) }

// AmbitionPoints is what the seat's ambition adds if it comes true, in tenths.
func (b *Book) AmbitionPoints(s *State, p Seat) int16 {
	if n := s.Hands[p].Ambition; n >= 0 && int(n) < len(b.Contenders[p].Ambitions) {
		return b.Contenders[p].Ambitions[n].Points
	}
	return 0
}

func (b *Book) ambition(s *State, p Seat) int16 {
	n := s.Hands[p].Ambition
	if n < 0 || int(n) >= len(b.Contenders[p].Ambitions) {
		return 0
	}
	if a := &b.Contenders[p].Ambitions[n]; b.reads(s).holds(a.When) {
		return a.Points
	}
	return 0
}

// tally adds the round to the sums that the ledgers need at the end.
func (c clerk) tally() {
	t := c.t
	for p := range c.b.Contenders {
		t.Tally.LineGap[p] += int32(c.b.LineGap(t, Seat(p)))
	}
	t.Tally.Country += int32(c.b.Wellbeing(t))
	t.Tally.Rounds++
}
