package screen

import (
	"cmp"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// tally is the count so far: cards, or per cent of the committee.
func (c *calling) tally() (yes, no int) {
	if c.percent {
		return c.shares()
	}
	for _, list := range [][]rules.Person{c.seats, c.others} {
		for _, who := range list {
			switch ballot, voted := c.ballot(who); {
			case voted && ballot == rules.For:
				yes++
			case voted && ballot == rules.Against:
				no++
			}
		}
	}
	return yes, no
}

// shares is the count so far of a plenum, in per cent: those who follow a man vote mostly, not
// all, as he does, as the rules count them. Whom the motion would take something has his whole
// following, which needs no vote of his.
func (c *calling) shares() (yes, no int) {
	own := c.Book.StoodBy(c.before, c.motion)
	for p := range c.Book.Contenders {
		ballot, voted := c.ballot(rules.Person(p))
		if voted || rules.Seat(p) == own {
			share, with := int(c.before.Committee[p]), c.Book.FollowersFor(c.before, c.motion, rules.Seat(p), ballot)
			yes, no = yes+share*with, no+share*(100-with)
		}
	}
	return (yes + 500) / 1000, (no + 500) / 1000
}

// note is what a reader of the count should know besides.
func (c *calling) note() string {
	switch {
	case c.Refused != "":
		return c.Refused
	case c.percent:
		return cmp.Or(c.sinceSealed(), c.Tell.Say("ui.roll.plenum_rule", "own", c.stoodBy(), "n", (int(c.before.Committee[rules.MaxSeats])+5)/10))
	}
	return cmp.Or(c.sinceSealed(), c.Tell.Say("ui.roll.reasons_later"))
}

// stoodBy is the short name of the man whose own following stands by him, or empty.
func (c *calling) stoodBy() string {
	if own := c.Book.StoodBy(c.before, c.motion); own != rules.NoSeat {
		return c.Tell.Seat(own)
	}
	return ""
}

// counted is the count so far as it is printed: of the committee in per cent.
func (c *calling) counted() string {
	yes, no := c.tally()
	if c.percent {
		return c.Tell.Say("ui.roll.count_percent", "yes", yes, "no", no)
	}
	return c.Tell.Say("ui.roll.count", "yes", yes, "no", no)
}

func (c *calling) needed() string {
	v := c.Scene.tellers(&c.obs, c.motion)
	if c.percent {
		return c.Tell.Say("ui.roll.needed_percent", "n", v.Needed)
	}
	return c.Tell.Say("ui.roll.needed", "n", c.enough())
}

// enough is how many votes for a motion carry it whatever the rest does: fewer, when some have abstained.
func (c *calling) enough() int {
	counted := len(c.seats) + len(c.others)
	for _, list := range [][]rules.Person{c.seats, c.others} {
		for _, who := range list {
			if ballot, voted := c.ballot(who); voted && ballot == rules.Abstain {
				counted--
			}
		}
	}
	return counted/2 + 1
}

// counting is the foot of an open roll-call: the count, and whose card comes next.
func (c *calling) counting(b *sheet.Builder) {
	left, low := b.Bleed.X, b.Bleed.Bottom()
	b.Poly(ink.Red, sheet.P(left, 594), sheet.P(430, 584), sheet.P(340, 720), sheet.P(340-0.66*(low-720), low), sheet.P(left, low))
	b.Fit(sheet.R(30, 594, 210, 96), c.counted(), sheet.Huge.Sized(78).In(ink.Cream))
	c.drop(b)
	b.Sign("urn", sheet.P(252, 606), 66, ink.Cream)
	b.Fit(sheet.R(32, 684, 290, 22), c.needed(), sheet.RowStrong.Sized(17).In(ink.Cream))
	b.Node(sheet.Node{ID: "roll.count", Name: c.counted(), Value: c.needed(), Rect: sheet.R(24, 596, 300, 112), Dark: true, Tip: c.countTip()})
	c.whose(b)
}

func (c *calling) countTip() sheet.Tip {
	yes, no := c.tally()
	lines := []sheet.TipLine{
		{Label: c.Tell.Say("ui.roll.tip_for"), Value: sheet.Count(yes)},
		{Label: c.Tell.Say("ui.roll.tip_against"), Value: sheet.Count(no)},
		{Label: c.Tell.MotionAbout(c.motion, c.before)},
	}
	if c.percent {
		lines = append(lines, sheet.TipLine{Label: c.Tell.Say("ui.roll.tip_shares", "m", rules.ControlWeight)})
	}
	return sheet.Tip{Title: c.Tell.Say("ui.roll.tip_count"), Lines: lines, Codex: c.Tell.Say("ui.roll.word")}
}

func (c *calling) whose(b *sheet.Builder) {
	x, wide := 446.0, b.Bleed.W-470
	if who := c.Waiting.Seat; who >= 0 && c.Waiting.For == rules.Vote {
		b.Fit(sheet.R(x, 592, wide, 40), c.Tell.Say("ui.roll.whose", "who", who, "team", c.team(who)), sheet.Title.Sized(31).In(ink.Cream))
	}
	v := c.Scene.tellers(&c.obs, c.motion)
	said := c.standing(v)
	style := sheet.Row.Sized(17.5).In(ink.OnBlack)
	for b.Tall(wide, said, style)+b.Tall(wide, c.note(), style) > 718-640 && style.Size() > 13 {
		style = style.Sized(style.Size() - 0.5)
	}
	y := 636 + b.Wrap(sheet.R(x, 636, wide, 0), said, style)
	y += 4 + b.Wrap(sheet.R(x, y+4, wide, 718-y-4), c.note(), style)
	c.left(b, sheet.R(x, y+1, wide, 716-y))
}

// left says which motions did not reach the table or, where there is little room, how many.
func (c *calling) left(b *sheet.Builder, r sheet.Rect) {
	said := []string{c.leftOut(), c.Tell.Say("ui.roll.left_count", "n", len(c.passedOver()))}
	for _, left := range said {
		for size := 15.0; size >= 12; size-- {
			style := sheet.Row.Sized(size).In(ink.OnBlack)
			if left != "" && said[0] != "" && b.Tall(r.W, left, style) <= r.H {
				b.Wrap(r, left, style)
				return
			}
		}
	}
}

// standing is the forecast of an open vote or, when the cards that are up decide it, that.
func (c *calling) standing(v rules.Tellers) string {
	if said := c.settled(); said != "" {
		return said
	}
	switch {
	case v.Unreadable():
		return c.Tell.Say("ui.roll.before_teams", "forecast", tellersText(c.Scene, v))
	case v.Here != v.Chance:
		return c.Tell.Say("ui.roll.before_appeal", "forecast", tellersText(c.Scene, v), "here", v.Here, "n", v.Chance)
	}
	return c.Tell.Say("ui.roll.before", "forecast", tellersText(c.Scene, v), "n", v.Chance)
}

// result is the foot of a vote that was taken: what came out, and what follows.
func (c *calling) result(b *sheet.Builder) {
	left, low := b.Bleed.X, b.Bleed.Bottom()
	b.Poly(ink.Red, sheet.P(left, 594), sheet.P(760, 575), sheet.P(640, 720), sheet.P(640-0.83*(low-720), low), sheet.P(left, low))
	word, count := c.Tell.Outcome(c.motion.Result), c.resultCount()
	b.Node(sheet.Node{ID: "roll.result", Name: word, Value: count, Rect: sheet.R(24, 598, 664, 110), Dark: true, Tip: c.countTip()})
	style := sheet.Huge.Sized(78)
	for b.Wide(word, style)+b.Wide(count, style)+44 > 650 && style.Size() > 30 {
		style = style.Sized(style.Size() - 2)
	}
	w := b.Text(30, 642-style.Line()/2, word, style.In(ink.Cream))
	b.Text(30+w+40, 642-style.Line()/2, count, style.In(ink.Cream))
	b.Wrap(sheet.R(32, 682, 600, 36), c.wasForecast(), sheet.Row.Sized(15.5).In(ink.Cream))
	c.follows(b)
}

func (c *calling) resultCount() string {
	if c.percent {
		return c.Tell.Say("ui.roll.percent", "n", c.motion.Percent)
	}
	yes, no := c.tally()
	return c.Tell.Say("ui.roll.count", "yes", yes, "no", no)
}

// wasForecast compares the outcome with what was expected, and says who turned it.
func (c *calling) wasForecast() string {
	v := c.Scene.tellers(&c.obs, c.motion)
	switch {
	case v.Unreadable():
		return c.Tell.Say("ui.roll.was_teams")
	case v.Percent:
		return c.Tell.Say("ui.roll.was_percent", "yes", v.For, "n", v.Chance)
	}
	return c.Tell.Say("ui.roll.was", "yes", v.For, "no", v.Against, "open", v.Open, "n", v.Chance)
}

// The button at the right below: where it begins, and how much room beside it the lines leave.
const (
	rollNextTop  = 680.0
	rollNextRoom = 196.0
)

func (c *calling) follows(b *sheet.Builder) {
	r := sheet.R(790, 582, b.Bleed.W-814, 134)
	if late := r.X * 32 * (1/sheet.Width - 1/b.Bleed.W); late > 1 { // the slant of the foot is not so far up here yet
		r.Y, r.H = r.Y+late, r.H-late
	}
	b.Text(r.X, r.Y-22, c.Tell.Say("ui.roll.follows"), sheet.Heading.In(ink.OnBlack))
	t := tale{b: b, s: c.Scene, id: "roll.follow", on: ink.Cream, size: 13.5, table: c.before}
	list := t.mineFirst(told(c.Scene, c.Votes.Follows))
	if len(list) == 0 {
		b.Fit(sheet.R(r.X, r.Y, r.W, 24), c.Tell.Say("ui.roll.nothing_follows"), sheet.Row.Sized(15).In(ink.OnBlack))
	}
	wide := func(e match.Entry, y float64) float64 {
		if y+t.tall(e, r.W-12) > rollNextTop-4 {
			return r.W - 12 - rollNextRoom
		}
		return r.W - 12
	}
	high := rollLines(&t, list, r.Y, wide)
	for ; high > r.H && t.size > 12; high = rollLines(&t, list, r.Y, wide) {
		t.size -= 0.5
	}
	if high > r.H { // a list that scrolls ends above the button
		r.H = rollNextTop - 6 - r.Y
		wide = func(match.Entry, float64) float64 { return r.W - 12 }
		high = rollLines(&t, list, r.Y, wide)
	}
	b.Scroll("roll.follows", r, high, func() {
		y := r.Y
		for _, e := range list {
			y += t.row(r.X, y, wide(e, y), e)
		}
	})
	b.Button(sheet.Button{ID: "roll.next", Rect: sheet.R(r.Right()-rollNextRoom+16, rollNextTop, rollNextRoom-16, 32), Label: c.Tell.Say("ui.roll.next"),
		Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop, Do: sheet.Do(ActNext)})
}

// rollLines is how high the lines are together, from y on.
func rollLines(t *tale, list []match.Entry, y float64, wide func(e match.Entry, y float64) float64) float64 {
	top := y
	for _, e := range list {
		y += t.tall(e, wide(e, y))
	}
	return y - top
}
