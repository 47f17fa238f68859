package rules

import "math/bits"

// tellers forecasts a vote from how everybody seems to lean.
func (l look) tellers(m Motion) Tellers { return l.tellersBut(m, 0) }

// tellersBut is tellers that foretells nothing of some men: each of them is open, at even odds.
func (l look) tellersBut(m Motion, open Seats) Tellers {
	e := l.electorate()
	x := e.poll(l, m)
	x.open = open
	return x.tellers()
}

// Electorate is what the forecasts of all votes have in common, as one observer sees it.
type Electorate struct {
	ties      [MaxSeats]Seats // to whom pledges bind each
	members   People          // of the Politburo
	middle    Seat            // the man of the middle
	hasMiddle bool            // he was looked for
}

// Electorate is that of the observation. It stands as long as table and pledges stay as they are.
func (b *Book) Electorate(o *Observation) Electorate { return b.look(o).electorate() }

func (l look) electorate() Electorate { return Electorate{ties: l.o.ties(), members: l.b.Members(l.t)} }

// poll asks how people lean on a motion, each contender once.
type poll struct {
	look
	of    *Electorate
	m     Motion
	open  Seats // of whose own votes nothing is foretold
	asked Seats
	sums  [MaxSeats]int
}

// poll is of a motion.
func (e *Electorate) poll(l look, m Motion) poll { return poll{look: l, of: e, m: m} }

// TellersOf is Tellers for whoever keeps the electorate of the observation.
func (b *Book) TellersOf(o *Observation, e *Electorate, m Motion) Tellers {
	x := e.poll(b.look(o), m)
	return x.tellers()
}

// TellersTwice is TellersOf a motion without an appeal to the plenum and with one, from one poll.
func (b *Book) TellersTwice(o *Observation, e *Electorate, m Motion) [2]Tellers {
	x := e.poll(b.look(o), m)
	v := x.first()
	return [2]Tellers{v, x.appealed(v)}
}

func (x *poll) tellers() Tellers {
	v := x.first()
	if x.m.Appeal {
		v = x.appealed(v)
	}
	return v
}

// first forecasts the vote of whoever votes first.
func (x *poll) first() Tellers {
	if x.b.Body(x.t, x.m) != ByMajority {
		return x.plenum()
	}
	var chance [MaxPeople]int
	v := Tellers{}
	n := 0
	members := x.of.members
	if x.m.Kind == AcceptResignation {
		members = members.Without(Person(x.m.By))
	}
	for ; members != 0; members &= members - 1 {
		who := Person(bits.TrailingZeros64(uint64(members)))
		sum := x.leaning(who)
		v.count(sum)
		v.Unread += int16(truth(x.unread(who)))
		chance[n] = VoteOdds(sum)
		n++
	}
	v.Needed = int16(n/2 + 1)
	v.Chance = int8(atLeast(chance[:n], int(v.Needed)))
	v.Here = v.Chance
	return v
}

// appealed is the forecast with an appeal to the plenum if the first vote is lost, and is not the plenum's.
func (x *poll) appealed(v Tellers) Tellers {
	if v.Percent {
		return v
	}
	plenum := x.plenum()
	v.Chance += int8((100 - int(v.Chance)) * int(plenum.Chance) * refusedHere / 10000)
	return v
}

// refusedHere is how many of a hundred motions that the plenum would carry it still carries when the
// Politburo has refused the motion: whoever is against it here mostly has the committee behind him. In
// 28 games 8 appeals of 34 were won, where without this three of four were foretold.
const refusedHere = 45

// leaning is how a voter leans, and nothing of one who is open.
func (x *poll) leaning(who Person) int {
	if x.unread(who) {
		return 0
	}
	return x.lean(who)
}

// unread reports whether nothing is foretold of a man's own vote.
func (x *poll) unread(who Person) bool { return x.b.IsContender(who) && x.open.Has(Seat(who)) }

func (x *poll) lean(who Person) int {
	if !x.b.IsContender(who) {
		lead, strength := x.guide(who)
		if lead < 0 {
			parts := x.leanOfficial(who, x.m)
			return parts.Sum()
		}
		if vote := x.voted(lead); vote != 0 {
			return vote * strength
		}
		return percent(clamp(x.lean(Person(lead)), -100, 100), strength)
	}
	if !x.asked.Has(Seat(who)) {
		parts := x.leanTied(Seat(who), x.of.ties[who], x.m)
		x.sums[who] = parts.Sum()
		x.asked = x.asked.With(Seat(who))
	}
	return x.sums[who]
}

// guide is that of look, of which the man of the middle is kept.
func (x *poll) guide(who Person) (Seat, int) {
	lead, strength := x.looksTo(who, x.m)
	if lead != toMiddle {
		return lead, strength
	}
	if !x.of.hasMiddle {
		x.of.middle, x.of.hasMiddle = x.b.MiddleMan(x.t), true
	}
	return x.of.middle, strength
}

// Tellers forecasts the vote on a motion as far as the observer can tell.
func (b *Book) Tellers(o *Observation, m Motion) Tellers { return b.look(o).tellers(m) }

// HeirWeighs is what it adds to how others lean on a motion, which of his own men, or he himself,
// the observer puts forward for a post: all of them are his gain alike, but some suit it, and he himself is grudged it. It is
// not known of others, nor when such a motion lies on the table already.
func (b *Book) HeirWeighs(o *Observation, m Motion) (n int, known bool) {
	l := b.look(o)
	if m.By != o.Me || o.Table.MotionsN > 0 || m.C < 0 || l.patron(Person(m.C)) != o.Me {
		return 0, false
	}
	switch m.Kind {
	case MovePost:
		return b.suits(Post(m.B), Person(m.C)) - l.grudged(NoSeat, m), true
	case Removal:
		return b.suits(b.PostOf(l.t, Person(m.B)), Person(m.C))/2 - l.grudged(NoSeat, m), true
	}
	return 0, false
}

// TellersBut is Tellers that foretells nothing of the votes of some men, whom persons play.
func (b *Book) TellersBut(o *Observation, m Motion, open Seats) Tellers {
	return b.look(o).tellersBut(m, open)
}

// Unreadable reports whether more than half of those who decide are men of whom nothing is foretold: then the odds
// say nothing either.
func (v *Tellers) Unreadable() bool {
	all := v.For + v.Against + v.Open
	return 2*v.Unread > all
}

func (v *Tellers) count(sum int) {
	switch LeansTo(sum) {
	case For:
		v.For++
	case Against:
		v.Against++
	default:
		v.Open++
	}
}

// leans is from how much on a leaning counts as a side, in points of 100: some three odds of four. Men who are nearer to
// even are called open, or a count of sides would say the contrary of the odds beside it.
const leans = 24

// LeansTo is the side on which a forecast counts a man who leans so much, in points of 100: Abstain
// where he is undecided.
func LeansTo(lean int) Ballot {
	switch {
	case lean > leans:
		return For
	case lean < -leans:
		return Against
	}
	return Abstain
}

// atLeast is the odds of 100 that at least need of the independent chances, each of
// 100, come true.
func atLeast(chance []int, need int) int {
	var at [MaxPeople + 1]uint32 // odds, in 100,000ths, of exactly k
	at[0] = 100000
	for i, n := range chance {
		c := uint32(n)
		for k := i + 1; k > 0; k-- {
			at[k] = (at[k]*(100-c) + at[k-1]*c) / 100
		}
		at[0] = at[0] * (100 - c) / 100
	}
	sum := uint32(0)
	for k := need; k <= len(chance); k++ {
		sum += at[k]
	}
	return clamp(int(sum)/1000, 1, 99)
}

// plenum forecasts a count by the shares of the committee. Of the followers of whoever has no vote
// half are for it, as plenumCount has it.
func (x *poll) plenum() Tellers {
	sum, unread, voters, own := 0, 0, x.b.voters(x.t, x.m), x.b.StoodBy(x.t, x.m)
	for p := range x.b.Contenders {
		cent := 50
		switch {
		case Seat(p) == own:
			continue
		case voters.Has(Seat(p)):
			cent = clamp(50+x.leaning(Person(p)), 10, 90)
			unread += int(x.t.Committee[p]) * truth(x.open.Has(Seat(p)))
		}
		sum += int(x.t.Committee[p]) * cent
	}
	sum += int(x.t.Committee[MaxSeats]) * x.b.unattachedLean(x.t, x.m)
	cent := sum / 1000
	v := Tellers{For: int16(cent), Against: int16(100 - cent), Unread: int16(unread / 10), Needed: int16(x.b.Needed(x.t, x.m)), Percent: true}
	v.Chance = int8(plenumOdds(cent - int(v.Needed)))
	v.Here = v.Chance
	return v
}

// plenumOdds is the odds of 100 that a plenum carries what it is foretold to give so many per
// cent more than it needs. Seen in games of the computer players: half of what just suffices is
// carried, and hardly anything that has ten to spare fails.
func plenumOdds(spare int) int {
	if spare > 0 {
		return min(46+4*spare, 95)
	}
	return max(46+2*spare, 5)
}
