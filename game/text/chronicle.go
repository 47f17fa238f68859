package text

import "afterlenin/game/rules"

// Count is how an open vote of the Politburo went.
type Count struct{ Yes, No, Abstained int }

// Counted is the vote that decided the motion which log[i] says was carried or failed.
// It is false where the log does not have the votes, and where the committee’s shares
// decided instead of hands.
func (t *Teller) Counted(log []rules.Event, i int) (Count, bool) {
	e, ok := at(log, i)
	if !ok || e.What != rules.MotionCarried && e.What != rules.MotionFailed {
		return Count{}, false
	}
	var c Count
	plenary := t.byShares(log, i)
	for i--; i >= 0 && log[i].What != rules.RoundBegan; i-- {
		if log[i].What == rules.Voted && log[i].M == e.N {
			c.add(rules.Ballot(log[i].N))
		}
	}
	cast := c.Yes + c.No
	return c, !plenary && cast > 0 && near(100*c.Yes, int(e.M)*cast, cast)
}

// byShares reports whether the log shows that the plenum decided: it takes men down and
// fills some posts.
func (t *Teller) byShares(log []rules.Event, i int) bool {
	for _, e := range log[i+1 : min(i+mostBetween, len(log))] {
		switch e.What {
		case rules.Fell:
			return e.Who >= 0 && rules.Rung(e.N) != rules.Exiled // exile is the Politburo’s to decide
		case rules.PostChanged, rules.ResignationAccepted:
			post, _ := at(t.book.Posts, int(e.Post))
			return post.Filled == rules.ByPlenum
		case rules.Voted, rules.RoundBegan, rules.GatheringOpened:
			return false
		}
	}
	return false
}

func (c *Count) add(b rules.Ballot) {
	switch b {
	case rules.For:
		c.Yes++
	case rules.Against:
		c.No++
	default:
		c.Abstained++
	}
}

// near reports whether a and b differ by less than one.
func near(a, b, one int) bool { return a-b < one && b-a < one }

// FactIn is FactOn of log[i] with all that was told before it: a motion is then carried
// by so many votes to so many, and not by per cent. The table may be nil.
func (t *Teller) FactIn(log []rules.Event, i int, me rules.Seat, table *rules.Table) string {
	e, ok := at(log, i)
	c, counted := t.Counted(log, i)
	if !ok || !counted || t.byPlenum(e, table) {
		return t.FactOn(e, me, table)
	}
	key := keyOf("fact", factNames[:], int(e.What)) + ".counted"
	if me >= 0 && e.Who == me {
		key += ".you"
	}
	in := append(t.factPlaces(e, me, table), numberAt("yes", c.Yes), numberAt("no", c.No),
		place{name: "abstained", n: c.Abstained, number: true, absent: c.Abstained == 0})
	return capital(t.words.say(key, in))
}

// byPlenum reports whether the table shows that the plenum decides the motion.
func (t *Teller) byPlenum(e rules.Event, table *rules.Table) bool {
	mo, ok := motionOf(int(e.N), table)
	return ok && t.fits(mo) && t.book.Body(table, mo) != rules.ByMajority
}

// WorthALine reports whether a chronicle should tell the fact. It leaves out what
// another fact says again, what happens each round, and what is too small to matter:
// votes are in the count, a motion is in its result.
func (t *Teller) WorthALine(e rules.Event) bool {
	n, m := int(e.N), int(e.M)
	switch e.What {
	case rules.NoFact, rules.OrderHeld, rules.LayLow, rules.Tabled, rules.Seconded, rules.ChairChose,
		rules.OnTheTable, rules.Voted, rules.StanceFollowed, rules.CommitteeElected, rules.Income,
		rules.Blamed, rules.Settled, rules.PlenumRose, rules.MiddleGround, rules.LeaderFeared, rules.PledgeLapsed, rules.OrderOvertaken:
		return false
	case rules.Effected:
		return effectWorth(e)
	case rules.LostWord:
		return n > 1 && e.Why != rules.WhyRecantedOnce
	case rules.Spoke:
		return rules.Speech(n) == rules.SpeakAgainst
	case rules.BlocCounted:
		return m > n
	case rules.Drifted:
		return max(m, -m) >= wholeStep
	}
	return true
}

// wholeStep is a step of the country’s scales on the board.
const wholeStep = 10

// leastEffect is the change of prestige, odium and the like that is told.
const leastEffect = 3

// effectWorth reports whether an effect of an event is worth a line: the fact that a man
// is gone tells that already.
func effectWorth(e rules.Event) bool {
	n := max(int(e.N), -int(e.N))
	switch e.Ref.Kind {
	case rules.RefHolder, rules.RefRung, rules.RefRank, rules.RefDocument, rules.RefFlag,
		rules.RefLine, rules.RefPatron, rules.RefLost:
		return true
	case rules.RefGone, rules.RefPressure:
		return false
	}
	if isTenths(e.Ref.Kind) {
		return n >= wholeStep
	}
	return n >= leastEffect
}
