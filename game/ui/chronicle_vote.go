package ui

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
)

// watch notes how the table stands when a roll-call opens, and how everybody seems
// to lean before the first vote.
func (c *chronicle) watch(o *rules.Observation) {
	t := &o.Table
	if t.Phase != rules.RollCall || t.Motion < 0 || c.taken && c.vote.Index == int(t.Motion) {
		return
	}
	c.openVote(o, int(t.Motion))
}

func (c *chronicle) openVote(o *rules.Observation, motion int) {
	t := &o.Table
	c.taken = true
	c.vote = screen.VoteRecord{Index: motion, Before: *t, Newest: rules.Nobody, Follows: c.early}
	c.early = nil
	c.vote.Knew = o.Own
	if c.knows != nil {
		c.vote.Knew = *c.knows
	}
	m := rules.Motion{}
	if motion >= 0 && motion < len(t.Motions) {
		m = t.Motions[motion]
	}
	m.Result = rules.Pending
	c.vote.Motion = m
	for p := range c.vote.Ballots {
		c.vote.Ballots[p] = -1
	}
	looks := rules.Observation{Table: *t, Own: c.vote.Knew} // the eyes that see the whole screen: its lines must agree
	for p := range c.book.People {
		parts := c.book.Lean(&looks, rules.Person(p), m)
		c.vote.Forecast[p] = int8(max(-100, min(100, parts.Sum())))
	}
	c.cast(t)
}

// cast takes over the ballots that lie open.
func (c *chronicle) cast(t *rules.Table) {
	for b := rules.Abstain; b <= rules.Against; b++ {
		for p := range c.book.People {
			if t.Votes[b].Has(rules.Person(p)) {
				c.vote.Ballots[p] = int8(b)
			}
		}
	}
}

func (c *chronicle) ballot(e match.Entry, o *rules.Observation) {
	if c.open.kind != screen.NoStage {
		c.close()
	}
	if !c.taken || c.vote.Index != int(e.Event.M) {
		c.openVote(o, int(e.Event.M))
	}
	who := e.Event.Person
	if who >= 0 && int(who) < len(c.vote.Ballots) {
		c.vote.Ballots[who] = int8(e.Event.N)
		if c.book.IsContender(who) {
			c.vote.Newest = who
		}
	}
}

// result ends the roll-call: the record is ready, and what follows is added to it.
func (c *chronicle) result(e match.Entry, o *rules.Observation) {
	c.close()
	if !c.taken || c.vote.Index != int(e.Event.N) {
		c.openVote(o, int(e.Event.N))
	}
	c.vote.Motion.Result = rules.Failed
	if e.Event.What == rules.MotionCarried {
		c.vote.Motion.Result = rules.Carried
	}
	c.vote.Motion.Percent = int8(e.Event.M)
	c.ready = append(c.ready, stage{kind: screen.OfVote, votes: c.vote, since: []match.Entry{e}})
	c.taken, c.vote = false, screen.VoteRecord{}
}
