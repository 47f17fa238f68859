package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// pages sets the roll-call for large text: the motion, whoever is asked, the others.
func (c *calling) pages(b *sheet.Builder) {
	title := c.Tell.MotionOn(c.motion, c.before)
	kicker := c.kicker()
	broad(b, sheet.R(0, 50, 600, 0), func(r sheet.Rect) {
		in := sheet.R(r.X+12, r.Y+8, r.W-24, 0)
		tall := 30 + b.Tall(in.W, title, sheet.Title.Sized(24)) + b.Tall(in.W, c.aboutHere(), sheet.Row.Sized(15))
		b.Fill(sheet.R(r.X, r.Y, r.W, tall+12), ink.Cell)
		b.Node(sheet.Node{ID: "roll.motion", Role: sheet.Paper, Name: title, Value: kicker, Rect: sheet.R(r.X, r.Y, r.W, tall+12), Tip: c.motionTip(title)})
		b.Fit(sheet.R(in.X, in.Y, in.W, 18), kicker, sheet.Heading.In(ink.RedDeep))
		y := in.Y + 20
		y += b.Wrap(sheet.R(in.X, y, in.W, 0), title, sheet.Title.Sized(24)) + 2
		b.Wrap(sheet.R(in.X, y, in.W, 0), c.aboutHere(), sheet.Row.Sized(15))
	})
	c.footPages(b)
	for _, who := range c.seats {
		unbroken(b, sheet.R(28, 154, callWide(b), 100), func(r sheet.Rect) { c.rowPages(b, who, r) })
	}
	c.officialsPages(b)
	if left := c.leftOut(); left != "" && !c.taken {
		broad(b, sheet.R(0, 690, 600, 0), func(r sheet.Rect) {
			b.Wrap(r, left, sheet.Row.Sized(15).In(ink.Soft))
		})
	}
}

// callWide is how wide a man stands: four are side by side, so that seven have two rows.
func callWide(b *sheet.Builder) float64 { return (b.Page.W - 24 - 3*16) / 4 }

func (c *calling) officialsPages(b *sheet.Builder) {
	for i := range c.others {
		x := c.officialsLeft() + 14 + officialWide*float64(i/officialRows)
		wide := max(officialWide-16, callWide(b))
		solid(b, sheet.R(x, 164+officialTall*float64(i%officialRows), wide, officialTall-8), func() { c.official(b, i) })
	}
}

// footPages tells the count, and what came of it or whose card comes next.
func (c *calling) footPages(b *sheet.Builder) {
	count := c.counted()
	v := c.Scene.tellers(&c.obs, c.motion)
	if !c.taken {
		said := count
		if who := c.Waiting.Seat; who >= 0 && c.Waiting.For == rules.Vote {
			said = c.Tell.Say("of", "who", count, "what", c.Tell.Say("ui.roll.whose", "who", who, "team", c.team(who)))
			c.asksPages(b, rules.Person(who))
		}
		b.Todo(said, ink.Black)
		words := []string{c.standing(v), c.note()}
		if c.percent { // too long to stand beside the count
			words = append([]string{c.needed()}, words...)
		} else {
			count = c.Tell.Say("ui.roll.count_of", "count", count, "needed", c.needed())
		}
		c.night(b, count, words)
		return
	}
	b.Report()
	word := c.Tell.Outcome(c.motion.Result)
	b.Todo(c.Tell.Say("of", "who", word, "what", c.resultCount()), ink.Black)
	b.Button(sheet.Button{ID: "roll.next", Label: c.Tell.Say("ui.roll.next"), Key: hand.Enter, Role: sheet.Stop, Do: sheet.Do(ActNext)})
	c.night(b, word+" "+c.resultCount(), []string{c.wasForecast()})
	broad(b, sheet.R(0, 575, 600, 0), func(r sheet.Rect) {
		in := b.Panel(r, c.Tell.Say("ui.roll.follows"), "")
		t := tale{b: b, s: c.Scene, id: "roll.follow", on: ink.Black, size: 13.5, table: c.before}
		y := in.Y
		for _, e := range t.mineFirst(gravestFirst(told(c.Scene, c.Votes.Follows))) {
			y += t.row(in.X, y, in.W, e)
		}
		if y == in.Y {
			b.Fit(sheet.R(in.X, y, in.W, 22), c.nothingFollows(), sheet.Row.Sized(15).In(ink.Soft))
		}
	})
}

// asksPages is the part with the ballots of whoever is asked.
func (c *calling) asksPages(b *sheet.Builder, who rules.Person) {
	broad(b, sheet.R(0, 340, 600, 84), func(r sheet.Rect) {
		b.Fill(sheet.R(r.X, r.Y, r.W, 4), ink.Red)
		b.Portrait(sheet.R(r.X, r.Y+10, 60, 72), c.Book.People[who].Portrait, toneOf(c.before, rules.Seat(who)))
		in := sheet.R(r.X+76, r.Y+8, r.W-76, 30)
		b.Fit(in, c.Tell.Short(who), sheet.SeatName.Sized(20))
		if !c.Waiting.Person {
			b.Fit(in.Moved(0, 32), c.Tell.Say("ui.roll.thinks"), sheet.Row.Sized(15))
			return
		}
		for i, x := range ballotList {
			c.ballotButton(b, sheet.R(in.X, in.Y+34, in.W, 30).Column(i, 3, 10), x.vote, sheet.Button{Sign: x.sign, Key: x.key})
		}
	})
	if rules.Seat(who) == c.Obs.Me && c.unforetold(who) {
		broad(b, sheet.R(0, 430, 600, 0), func(r sheet.Rect) {
			for _, said := range c.ownWords(who) {
				r.Y += b.Wrap(r, said, sheet.Row.Sized(14).In(ink.Soft)) + 1
			}
		})
	}
}

// ownWords are the interests of whoever is asked himself, below each other.
func (c *calling) ownWords(who rules.Person) []string {
	return append([]string{c.Tell.Say("ui.roll.you_decide")}, c.foremostWords(who, mostCauses)...)
}

// night prints a headline in capitals and sentences below it, on black.
func (c *calling) night(b *sheet.Builder, head string, said []string) {
	broad(b, sheet.R(0, 560, 600, 0), func(r sheet.Rect) {
		style := sheet.Row.Sized(15).In(ink.OnBlack)
		tall := 56.0
		for _, s := range said {
			tall += b.Tall(r.W-28, s, style) + 2
		}
		b.Fill(sheet.R(r.X, r.Y, r.W, tall), ink.Black)
		b.Fill(sheet.R(r.X, r.Y, 8, tall), ink.Red)
		b.Node(sheet.Node{ID: "roll.count", Name: head, Value: c.needed(), Rect: sheet.R(r.X, r.Y, r.W, tall), Dark: true, Tip: c.countTip()})
		b.Fit(sheet.R(r.X+20, r.Y+6, r.W-32, 40), head, sheet.Headline.Sized(34).In(ink.Cream))
		y := r.Y + 48
		for _, s := range said {
			y += b.Wrap(sheet.R(r.X+20, y, r.W-28, 0), s, style) + 2
		}
	})
}
