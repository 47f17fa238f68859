package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// calling is a roll-call as it stands on the screen: open, or taken.
type calling struct {
	*Scene
	motion  rules.Motion
	number  int // of the motion on the table, from 1
	before  *rules.Table
	taken   bool
	obs     rules.Observation // of the table as the roll-call opened
	seats   []rules.Person    // contenders with a vote
	others  []rules.Person    // officials with a vote
	percent bool              // counted in per cent of the committee
	room    sheet.Rect        // in which the voters sit
	top     float64           // of the black foot at the right edge, after the vote
}

// RollCall is the open vote on a motion: the cards go up one by one, with a forecast
// before and the reasons after.
func RollCall(b *sheet.Builder, s *Scene) {
	c := callingOf(s)
	barAt(b, s, moment{Round: c.before.Round, Plate: plateTable})
	if b.Paged {
		c.pages(b)
		return
	}
	b.AtTop(func() { b.AtLeft(func() { c.band(b) }) })
	c.room = stretched(b, c.room)
	if c.taken {
		c.top = c.afterTop(b)
	}
	solid(b, sheet.R(0, 154, 1280, 390), func() {
		for i, who := range c.seats {
			low := c.seat(b, i)
			if r := c.column(i); !c.taken {
				c.outlook(b, who, sheet.R(r.X, low, r.W, 0)) // each below his own card or ballots: what weighs needs the room
			}
		}
		for i := range c.others {
			c.official(b, i)
		}
	})
	b.AtFoot(func() { b.AtLeft(func() { c.foot(b) }) })
}

func (c *calling) foot(b *sheet.Builder) {
	b.Poly(ink.Black, sheet.P(b.Bleed.X, c.footTop()+rollRise+8), sheet.P(b.Bleed.Right(), c.footTop()+6), sheet.P(b.Bleed.Right(), b.Bleed.Bottom()), sheet.P(b.Bleed.X, b.Bleed.Bottom()))
	if c.taken {
		c.result(b)
		return
	}
	c.counting(b)
}

func callingOf(s *Scene) *calling {
	t := &s.Obs.Table
	c := &calling{Scene: s, before: t, obs: s.Obs, room: sheet.R(rollLeft, 166, rollRoom, 370)}
	open := s.Waiting.For == rules.Vote && t.Motion >= 0
	c.taken = s.Stage == OfVote || !open && s.Votes.Motion.Result > rules.OnTable
	index := int(t.Motion)
	switch {
	case c.taken:
		c.motion, c.before, index = s.Votes.Motion, &s.Votes.Before, s.Votes.Index
	case index >= 0:
		c.motion = t.Motions[index]
		if s.Votes.Before.Phase == rules.RollCall && s.Votes.Index == index && s.Votes.Before.Round == t.Round {
			c.before = &s.Votes.Before
		}
	}
	c.obs.Table = *c.before
	if c.before == &s.Votes.Before {
		c.obs.Own = s.Votes.Knew
	}
	c.number = slotOf(c.before, index)
	c.voters()
	return c
}

// slotOf is the number of a motion on the table.
func slotOf(t *rules.Table, index int) int {
	for i, n := range t.Slots {
		if int(n) == index && index >= 0 {
			return i + 1
		}
	}
	return index + 1
}

// voters are the Politburo, or the men of the committee when the plenum decides.
func (c *calling) voters() {
	c.percent = c.Book.Body(c.before, c.motion) != rules.ByMajority
	members := c.Book.Voting(c.before, c.motion)
	for p := range c.Book.People {
		who := rules.Person(p)
		switch {
		case !c.Book.IsContender(who):
			if members.Has(who) && !c.percent {
				c.others = append(c.others, who)
			}
		case c.percent && c.before.Men[p].Rung <= rules.InCommittee, !c.percent && members.Has(who):
			c.seats = append(c.seats, who)
		}
	}
}

// ballot is how a man has voted, and whether he has.
func (c *calling) ballot(who rules.Person) (rules.Ballot, bool) {
	if c.taken {
		n := c.Votes.Ballots[who]
		return rules.Ballot(n), n >= 0
	}
	for _, x := range []rules.Ballot{rules.Abstain, rules.For, rules.Against} {
		if c.Obs.Table.Votes[x].Has(who) {
			return x, true
		}
	}
	return rules.Abstain, false
}

// person reports whether a person plays the seat.
func (c *calling) person(who rules.Person) bool {
	return c.Book.IsContender(who) && int(who) < len(c.Players) && c.Players[who].Person
}

// lean is how a voter leaned as the roll-call opened, with its parts.
func (c *calling) lean(who rules.Person) rules.Parts { return c.Book.Lean(&c.obs, who, c.motion) }

// forecast is the odds of 100 that he votes for it.
func (c *calling) forecast(who rules.Person) int {
	if c.taken || c.before != &c.Obs.Table {
		return rules.VoteOdds(int(c.Votes.Forecast[who]))
	}
	parts := c.lean(who)
	return rules.VoteOdds(parts.Sum())
}

// unforetold reports whether nothing is forecast of a man's vote.
func (c *calling) unforetold(who rules.Person) bool {
	return c.person(who) && unforetold(c.persons(), c.motion).Has(rules.Seat(who))
}

// foretold is the ballot that was forecast, and whether one was.
func (c *calling) foretold(who rules.Person) (rules.Ballot, bool) {
	if c.unforetold(who) {
		return rules.Abstain, false
	}
	side := rules.LeansTo(c.forecast(who) - 50)
	return side, side != rules.Abstain
}

// cameTrue is the key of how a vote compares with its forecast, which is the odds that he votes
// for it, and whether it is a surprise: whoever was foretold against it and abstains did not
// vote for it.
func (c *calling) cameTrue(who rules.Person, ballot rules.Ballot) (key string, surprise bool) {
	foretold, sure := c.foretold(who)
	switch {
	case c.unforetold(who):
		return c.ownKey(who, "ui.roll.person_decided"), false
	case !sure:
		return "ui.roll.was_open", false
	case foretold == ballot:
		return "ui.roll.as_forecast", false
	case ballot != rules.For && foretold != rules.For:
		return "ui.roll.as_forecast_not_for", false
	}
	return "ui.roll.not_forecast", true
}

// ownKey is the key of what is said of the reader himself where another person is told of.
func (c *calling) ownKey(who rules.Person, key string) string {
	if rules.Seat(who) == c.Obs.Me {
		return key + ".you"
	}
	return key
}

func (c *calling) forecastText(who rules.Person) string {
	n := c.forecast(who)
	switch {
	case c.led(who) != "":
		return c.led(who)
	case c.unforetold(who) && rules.Seat(who) == c.Obs.Me:
		return c.Tell.Say("ui.roll.person.you")
	case c.unforetold(who):
		return c.Tell.Say("ui.roll.person")
	case n >= 50:
		return c.Tell.Say("ui.roll.for_percent", "n", n)
	}
	return c.Tell.Say("ui.roll.against_percent", "n", 100-n)
}

// band is the slanted head: which motion, whose, what carries it.
func (c *calling) band(b *sheet.Builder) {
	b.Poly(ink.Cell, sheet.P(b.Bleed.X, barTall), sheet.P(b.Bleed.Right(), barTall), sheet.P(b.Bleed.Right(), 138), sheet.P(b.Bleed.X, 152))
	kicker := c.kicker()
	title := c.Tell.MotionOn(c.motion, c.before)
	r := sheet.R(24, 50, b.Bleed.W-48, 101)
	b.Node(sheet.Node{ID: "roll.motion", Role: sheet.Paper, Name: title, Value: kicker, Rect: r, Tip: c.motionTip(title)})
	b.Fit(sheet.R(24, 50, 1000, 20), kicker, sheet.Heading.In(ink.RedDeep))
	b.Fit(sheet.R(24, 70, r.W, 40), title, sheet.Title)
	small, about := sheet.Row.Sized(13.5), c.aboutHere()
	if !b.Fits(r.W, about, small) { // two lines rather than small print
		b.Wrap(sheet.R(24, 107, r.W, 45), about, small)
		return
	}
	b.Fit(sheet.R(24, 111, r.W, 22), about, sheet.Row.Sized(16.5))
}

func (c *calling) motionTip(title string) sheet.Tip {
	v := c.Scene.tellers(&c.obs, c.motion)
	return sheet.Tip{Title: title, Codex: c.Tell.Say("ui.roll.word"), Lines: []sheet.TipLine{
		{Label: c.aboutHere()},
		{Label: tellersText(c.Scene, v)},
		{Label: c.Tell.Say("ui.roll.tip_needed"), Value: sheet.Count(int(v.Needed))},
		c.chanceLine(v),
	}}
}

// column is the place of a contender: narrower when officials sit beside.
func (c *calling) column(i int) sheet.Rect {
	const gap = 18.0
	left, n := c.room.X, float64(len(c.seats))
	pitch := min(rollPitch*max(1, c.room.W/rollRoom), (c.officialsLeft()-left)/n)
	return sheet.R(left+pitch*float64(i), c.room.Y, pitch-gap, c.room.H)
}

// rollPitch is how far apart the contenders sit at most, in a room of the plain width.
const (
	rollLeft  = 28.0
	rollPitch = 212.0
	rollRoom  = 1236.0
)

// Officials sit at the right, four below each other.
const (
	officialWide = 152.0
	officialTall = 92.0
	officialRows = 4
	officialTop  = 164.0
	officialLow  = 64.0 // how tall one is after the vote
)

func (c *calling) officialsLeft() float64 {
	columns := (len(c.others) + officialRows - 1) / officialRows
	return c.room.Right() - officialWide*float64(columns)
}
