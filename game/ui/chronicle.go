package ui

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
)

// stage is something that was decided and waits to be shown to everybody.
type stage struct {
	kind  screen.Stage
	since []match.Entry
	votes screen.VoteRecord
	shown int
	of    int

	gathered bool // its cards stand on one page
}

// chronicle cuts the log into stages: what the room is shown between two decisions.
type chronicle struct {
	book  *rules.Book
	next  int // first place of the log that was not read
	open  stage
	fell  match.Entry // the event that fell last
	vote  screen.VoteRecord
	early []match.Entry // promises that movers broke with their own ballots, before the roll-call was seen to open
	taken bool          // a roll-call is open
	alone rules.Seat    // who plays alone, or NoSeat: the cards of the others come on one page
	knows *rules.Own    // what he knows besides what the room knows
	ready []stage
}

// read takes what happened in one decision, and what the public sees after it. In
// revealed is whether the decision carried out the orders of all, in more whether another
// card of the bulletin is about to be decided that belongs on the same page.
func (c *chronicle) read(list []match.Entry, o *rules.Observation, revealed, more bool) {
	t := &o.Table
	for _, e := range list {
		if e.At < c.next {
			continue
		}
		c.next = e.At + 1
		c.entry(e, o, revealed)
	}
	if t.Phase != rules.Hall && c.open.kind == screen.OfHall || t.Phase == rules.Over {
		c.close()
	}
	if c.open.kind != screen.OfHall && !(more && c.open.kind == screen.OfBulletin) {
		c.close()
	}
	c.watch(o)
}

func (c *chronicle) entry(e match.Entry, o *rules.Observation, revealed bool) {
	switch what := e.Event.What; {
	case what == rules.RoundBegan:
		c.begin(screen.OfBulletin)
	case what == rules.EventFell || what == rules.ChoiceMade:
		c.bulletin(e)
		return
	case what == rules.Voted:
		c.ballot(e, o)
		return
	case what == rules.MotionCarried || what == rules.MotionFailed:
		c.result(e, o)
		return
	case what == rules.Seconded && e.Phase != rules.Orders || what == rules.ChairChose || what == rules.OnTheTable: // whoever tabled the same seconds it in the reveal
		c.close()
		return
	case what == rules.GatheringOpened:
		c.gathering(e, revealed)
	case ends(e.Event):
		if c.open.kind != screen.OfAftermath {
			c.begin(screen.OfAftermath)
		}
	case c.open.kind == screen.NoStage && revealed && e.Phase == rules.Orders:
		c.begin(screen.OfReveal)
	}
	c.add(e)
}

// gathering opens the hall. A plenum has none: that it meets is told with the orders,
// before anybody hears how it votes.
func (c *chronicle) gathering(e match.Entry, revealed bool) {
	switch {
	case !isPlenum(c.book, int(e.Event.N)):
		c.begin(screen.OfHall)
	case c.open.kind == screen.NoStage && revealed:
		c.begin(screen.OfReveal)
	}
}

// isPlenum reports whether a gathering is a plenum, of the calendar or called.
func isPlenum(b *rules.Book, n int) bool {
	return n < 0 || n < len(b.Gatherings) && b.Gatherings[n].Kind == rules.Plenum
}

// ends reports whether the fact belongs to a round's end.
func ends(e rules.Event) bool {
	switch e.What {
	case rules.Income, rules.UpkeepUnpaid, rules.LeaderFeared, rules.LeadChanged, rules.MiddleGround, rules.OwnMan,
		rules.Drifted, rules.CrisisCame, rules.Blamed, rules.Settled, rules.PlenumRose, rules.PledgeLapsed, rules.PledgeKept, rules.GameEnded:
		return true
	case rules.LostWord:
		return e.Why == rules.WhyBand
	}
	return false
}

// add puts an entry to the stage that is open, or to what a vote led to: also what came
// of the ballots themselves, such as a promise that one of them broke.
func (c *chronicle) add(e match.Entry) {
	if c.open.kind == screen.NoStage {
		if c.taken {
			c.vote.Follows = append(c.vote.Follows, e)
			return
		}
		switch n := len(c.ready); {
		case e.Event.What == rules.PledgeBroken && e.Phase != rules.Orders: // by the mover's ballot as the next roll-call opens
			c.early = append(c.early, e)
		case n > 0 && c.ready[n-1].kind == screen.OfVote:
			c.ready[n-1].votes.Follows = append(c.ready[n-1].votes.Follows, e)
		}
		return
	}
	c.open.since = append(c.open.since, e)
}

func (c *chronicle) begin(kind screen.Stage) {
	c.close()
	c.open = stage{kind: kind}
}

// close makes the open stage ready, if it has anything to tell.
func (c *chronicle) close() {
	x := c.open
	c.open = stage{}
	if x.kind == screen.NoStage || len(x.since) == 0 {
		return
	}
	switch x.kind {
	case screen.OfBulletin:
		x.of = screen.EventCards(&screen.Scene{Book: c.book, Stage: x.kind, Since: x.since})
		if x.of == 0 {
			return
		}
		if c.alone != rules.NoSeat {
			x.gathered, x.of = x.of > 1, 1
		}
	case screen.OfHall:
		x.of = count(x.since, rules.BlocCounted)
		if x.of == 0 {
			return
		}
	}
	c.ready = append(c.ready, x)
}

func count(list []match.Entry, f rules.Fact) int {
	n := 0
	for _, e := range list {
		if e.Event.What == f {
			n++
		}
	}
	return n
}

// bulletin keeps a choice together with the event that it answers, also when it is
// made much later.
func (c *chronicle) bulletin(e match.Entry) {
	if c.open.kind != screen.OfBulletin || e.Event.What == rules.EventFell && c.answered() {
		c.begin(screen.OfBulletin)
	}
	if e.Event.What == rules.EventFell {
		c.fell = e
	} else if !fell(c.open.since, e.Event.Event) && c.fell.Event.Event == e.Event.Event {
		c.open.since = append(c.open.since, c.fell)
	}
	c.open.since = append(c.open.since, e)
}

// answered reports whether the open bulletin ends with the card of whoever plays alone: that
// one is shown by itself.
func (c *chronicle) answered() bool {
	for _, e := range c.open.since {
		if e.Event.What == rules.ChoiceMade && e.Event.Who == c.alone {
			return true
		}
	}
	return false
}

func fell(list []match.Entry, id rules.EventID) bool {
	for _, e := range list {
		if e.Event.What == rules.EventFell && e.Event.Event == id {
			return true
		}
	}
	return false
}
