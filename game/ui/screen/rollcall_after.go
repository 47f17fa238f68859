package screen

import (
	"slices"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The foot of a vote that was taken begins as low as it can: what follows is read from the last row, and grows
// upwards into the room that the men leave.
const (
	afterLowest  = 504.0 // the top of the foot at the right edge, and where it is highest
	afterHighest = 404.0
	afterStep    = 10.0
	afterLeft    = 466.0
	afterHead    = 62.0 // from the top of the foot to the first line
	afterMost    = 20.0 // the sizes of what follows: at most, what reasons make room for, at least
	afterReads   = 16.0
	afterLeast   = 13.5
)

// The button at the right below: where it begins, and how much room beside it the lines leave.
const (
	rollNextTop  = 680.0
	rollNextRoom = 196.0
)

// after is what follows from a vote, as it is told at the foot.
type after struct {
	tale
	list []match.Entry
	r    sheet.Rect
	high float64
}

// afterAt is what follows where the foot begins at top, in the largest type in which all of it has room.
func (c *calling) afterAt(b *sheet.Builder, top float64) after {
	a := after{tale: tale{b: b, s: c.Scene, id: "roll.follow", on: ink.Cream, size: afterMost, table: c.before}}
	a.list = a.tale.mineFirst(gravestFirst(told(c.Scene, c.Votes.Follows)))
	a.r = sheet.R(afterLeft, top+afterHead, b.Bleed.W-afterLeft-24, 716-top-afterHead)
	a.high = rollLines(&a.tale, a.list, a.r.Y, a.wide)
	for ; a.high > a.r.H && a.size > afterLeast; a.high = rollLines(&a.tale, a.list, a.r.Y, a.wide) {
		a.size -= 0.5
	}
	return a
}

// wide is the room of a line at y: beside the button it is less.
func (a *after) wide(e match.Entry, y float64) float64 {
	if y+a.tall(e, a.r.W-12) > rollNextTop-4 {
		return a.r.W - 12 - rollNextRoom
	}
	return a.r.W - 12
}

// afterTop is where the foot begins: as low as what follows can be told in large type, and above that only so far as the
// men leave room; their reasons give way where it could not be read else.
func (c *calling) afterTop(b *sheet.Builder) float64 {
	whole := min(afterLowest, c.menLow(b, true))
	least := min(whole, c.menLow(b, false))
	top := afterLowest
	for ; top-afterStep >= least; top -= afterStep {
		want := afterMost
		if top-afterStep < whole {
			want = afterReads
		}
		if a := c.afterAt(b, top); a.high <= a.r.H && a.size >= want {
			break
		}
	}
	return top
}

// menLow is where the foot can begin below the men, with all their reasons or with none.
func (c *calling) menLow(b *sheet.Builder, whole bool) float64 {
	low := afterHighest
	if n := min(len(c.others), officialRows); n > 0 {
		low = max(low, officialTop+officialLow*float64(n))
	}
	for i, who := range c.seats {
		r := c.column(i)
		rise := rollRise * (1 - max(0, min(1, (r.Right()-c.room.X)/c.room.W)))
		low = max(low, c.stature().low()+c.reasonsTall(b, who, sheet.Rect{W: r.W}, whole)+4-rise)
	}
	return low
}

// reasonsTall is how high the words below a man's card are.
func (c *calling) reasonsTall(b *sheet.Builder, who rules.Person, r sheet.Rect, whole bool) float64 {
	ballot, voted := c.ballot(who)
	switch {
	case c.person(who):
		return float64(len(c.personWords(who))) * ledLine
	case !voted && c.unforetold(who):
		return 0
	}
	tall := 27.0 + 24
	if key, surprise := c.cameTrue(who, ballot); surprise {
		tall += b.Tall(r.W-20, c.Tell.Say(key), sheet.SubHeading.Sized(13)) - 16
	}
	if whole {
		for _, said := range c.reasonsOf(who, ballot) {
			tall += b.Tall(r.W, said, sheet.Row.Sized(14.5)) + 2
		}
	}
	return tall
}

// result is the foot of a vote that was taken: what came out, and what follows.
func (c *calling) result(b *sheet.Builder) {
	left, low, top := b.Bleed.X, b.Bleed.Bottom(), c.footTop()
	b.Poly(ink.Red, sheet.P(left, top+44), sheet.P(430, top+34), sheet.P(340, 720), sheet.P(340-0.66*(low-720), low), sheet.P(left, low))
	word, count := c.Tell.Outcome(c.motion.Result), c.resultCount()
	r := sheet.R(30, top+52, 350, 672-top-52)
	b.Node(sheet.Node{ID: "roll.result", Name: word, Value: count, Rect: sheet.R(24, r.Y, r.W+10, 712-r.Y), Dark: true, Tip: c.countTip()})
	for i, said := range []string{word, count} {
		style := sheet.Huge.Sized(78)
		for (style.Line() > r.H/2+4 || b.Wide(said, style) > r.W) && style.Size() > 24 {
			style = style.Sized(style.Size() - 2)
		}
		b.Text(r.X, r.Y+r.H*(0.25+0.5*float64(i))-style.Line()/2, said, style.In(ink.Cream))
	}
	said, style := c.wasForecast(), sheet.Row.Sized(15.5).In(ink.Cream)
	for b.Tall(306, said, style) > 42 && style.Size() > 11 {
		style = style.Sized(style.Size() - 0.5)
	}
	b.Wrap(sheet.R(32, 675, 306, 42), said, style)
	c.follows(b)
}

// nothingFollows is said where a vote has changed nothing.
func (c *calling) nothingFollows() string {
	switch m := c.motion; {
	case m.Result == rules.Failed && m.Kind == rules.Removal && c.Book.Numbers.RemovalRest > 0:
		return c.Tell.Say("ui.roll.spared", "who", rules.Seat(m.B), "n", c.Book.Numbers.RemovalRest)
	case m.Result == rules.Failed && m.Kind.Rests():
		return c.Tell.Say("ui.roll.rests")
	}
	return c.Tell.Say("ui.roll.nothing_follows")
}

func (c *calling) follows(b *sheet.Builder) {
	a := c.afterAt(b, c.footTop())
	x := a.r.X + b.Text(a.r.X, a.r.Y-27, c.Tell.Say("ui.roll.follows"), sheet.Heading.Sized(17).In(ink.OnBlack))
	if len(a.list) == 0 {
		b.Fit(sheet.R(a.r.X, a.r.Y, a.r.W, 26), c.nothingFollows(), sheet.Row.Sized(18).In(ink.OnBlack))
	}
	wide := a.wide
	if a.high > a.r.H { // a list that scrolls ends above the button, and says by which key
		a.r.H = rollNextTop - 6 - a.r.Y
		wide = func(match.Entry, float64) float64 { return a.r.W - 12 }
		a.high = rollLines(&a.tale, a.list, a.r.Y, wide)
		x += 24 + b.Text(x+24, a.r.Y-26, c.Tell.Say("ui.roll.follows_more"), sheet.RowStrong.Sized(15).In(ink.Cream))
		b.Key(x+8, a.r.Y-16, hand.PageDown, ink.Cream)
	}
	b.Scroll("roll.follows", a.r, a.high, func() {
		y := a.r.Y
		for _, e := range a.list {
			y += a.row(a.r.X, y, wide(e, y), e)
		}
	})
	b.Button(sheet.Button{ID: "roll.next", Rect: sheet.R(a.r.Right()-rollNextRoom+16, rollNextTop, rollNextRoom-16, 32), Label: c.Tell.Say("ui.roll.next"),
		Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop, Do: sheet.Do(ActNext)})
}

// gravest are the facts that a vote is remembered for, in the order in which they are told; the others follow as they came.
var gravest = [...]rules.Fact{rules.GameEnded, rules.Fell, rules.Rose, rules.PostLeft, rules.ResignationAccepted, rules.PostChanged, rules.LineChanged,
	rules.Warned, rules.SeatWon, rules.SeatLost, rules.MotionMoot, rules.ResignationRefused, rules.RecantationWasDemanded, rules.Censured, rules.DocumentChanged,
	rules.PlenumCalled, rules.AppealWon, rules.AppealLost, rules.PledgeBroken, rules.PrecedentWasSet}

// gravestFirst puts before the rest what a vote is remembered for.
func gravestFirst(list []match.Entry) []match.Entry {
	rank := func(e match.Entry) int {
		if at := slices.Index(gravest[:], e.Event.What); at >= 0 {
			return at
		}
		return len(gravest)
	}
	slices.SortStableFunc(list, func(x, y match.Entry) int { return rank(x) - rank(y) })
	return list
}

func (c *calling) resultCount() string {
	if c.percent {
		return c.Tell.Say("ui.roll.count_percent", "yes", c.motion.Percent, "no", 100-int(c.motion.Percent))
	}
	yes, no := c.tally()
	return c.Tell.Say("ui.roll.count", "yes", yes, "no", no)
}

// wasForecast compares the outcome with what was expected, and says who turned it.
func (c *calling) wasForecast() string {
	v := c.Scene.tellers(&c.obs, c.motion)
	switch {
	case v.Unreadable() && v.Percent:
		return c.Tell.Say("ui.roll.was_needed", "n", v.Needed)
	case v.Unreadable():
		return c.Tell.Say("ui.roll.was_teams")
	case v.Percent:
		return c.Tell.Say("ui.roll.was_percent", "yes", v.For, "n", v.Chance)
	}
	return c.Tell.Say("ui.roll.was", "yes", v.For, "no", v.Against, "open", v.Open, "n", v.Chance)
}

// rollLines is how high the lines are together, from y on.
func rollLines(t *tale, list []match.Entry, y float64, wide func(e match.Entry, y float64) float64) float64 {
	top := y
	for _, e := range list {
		y += t.tall(e, wide(e, y))
	}
	return y - top
}
