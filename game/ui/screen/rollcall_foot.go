package screen

import (
	"cmp"
	"slices"

	"afterlenin/game/rules"
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
	if c.onlyTeams() {
		return ""
	}
	return cmp.Or(c.sinceSealed(), c.Tell.Say("ui.roll.reasons_later"))
}

// onlyTeams reports whether no computer votes: then nothing is forecast, and no reasons are told.
func (c *calling) onlyTeams() bool {
	return len(c.others) == 0 && !slices.ContainsFunc(c.seats, func(who rules.Person) bool { return c.led(who) == "" })
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
		switch {
		case c.percent:
			return c.Tell.Say("ui.roll.before_percent", "n", v.Needed)
		case c.onlyTeams():
			return c.Tell.Say("ui.roll.before_open")
		}
		return c.Tell.Say("ui.roll.before_teams", "forecast", tellersText(c.Scene, v))
	case v.Here != v.Chance:
		return c.Tell.Say("ui.roll.before_appeal", "forecast", tellersText(c.Scene, v), "here", v.Here, "n", v.Chance)
	}
	return c.Tell.Say("ui.roll.before", "forecast", tellersText(c.Scene, v), "n", v.Chance)
}
