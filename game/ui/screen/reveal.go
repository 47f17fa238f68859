package screen

import (
	"slices"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The two ways in which the reveal is ordered: fields of Desk.Filter.
const (
	revealBySubject = iota
	revealByMan
)

// telling is a page of what happened: its heading, its list and where it leads.
type telling struct {
	key   string // of its words
	at    moment
	list  []match.Entry
	next  sheet.Action
	byMan bool
	often often
}

// Reveal tells the orders of all in the order in which they were carried out, or the
// aftermath of a round.
func Reveal(b *sheet.Builder, s *Scene) {
	if s.Stage == OfAftermath {
		tellPage(b, s, telling{key: "aftermath", at: moment{Round: roundOf(s, s.Since), Plate: plateAftermath}, list: told(s, once(s, briefly(s.Since))), next: sheet.Do(ActNext)})
		return
	}
	list := told(s, s.Since)
	if s.Stage == NoStage {
		list = told(s, lastOrders(s))
	}
	tellPage(b, s, telling{key: "orders", at: moment{Round: roundOf(s, list), Plate: plateReveal}, list: list,
		next: sheet.Do(ActNext), byMan: s.Desk.Filter == revealByMan})
}

// Since tells a seat what happened since its last turn.
func Since(b *sheet.Builder, s *Scene) {
	tellPage(b, s, telling{key: "since", at: now(s), list: told(s, s.Since), next: sheet.Do(ActNext), byMan: s.Desk.Filter == revealByMan})
}

// briefly leaves out what everybody saw in public and what a later entry sums up: the
// log has it.
func briefly(list []match.Entry) []match.Entry {
	return slices.DeleteFunc(slices.Clone(list), func(e match.Entry) bool {
		switch e.Event.What {
		case rules.Voted, rules.Seconded, rules.BlocCounted:
			return true
		}
		return false
	})
}

// once leaves out what the page shows beside the numbers of the country, and says of whoever is
// seen to lead from now on, and is feared for it, both in one line.
func once(s *Scene, list []match.Entry) []match.Entry {
	now := rules.NoSeat
	list = slices.DeleteFunc(list, func(e match.Entry) bool {
		if e.Event.What == rules.LeadChanged {
			now = e.Event.Who
		}
		return e.Event.What == rules.Drifted && pageOfRound(s, e.Round) != nil
	})
	at := slices.IndexFunc(list, func(e match.Entry) bool { return e.Event.What == rules.LeaderFeared && e.Event.Who == now })
	if now < 0 || at < 0 {
		return list
	}
	list[at].Event.M = 1
	return slices.DeleteFunc(list, func(e match.Entry) bool { return e.Event.What == rules.LeadChanged })
}

// roundOf is the round of a list: the first entry's, or the one that is played.
func roundOf(s *Scene, list []match.Entry) int8 {
	if len(list) > 0 {
		return int8(list[0].Round)
	}
	return s.Obs.Table.Round
}

// lastOrders is what the last reveal brought, as the log has it.
func lastOrders(s *Scene) []match.Entry {
	var list []match.Entry
	for _, e := range s.Log {
		if e.Phase != rules.Orders {
			continue
		}
		if len(list) > 0 && list[0].Round != e.Round {
			list = list[:0]
		}
		list = append(list, e)
	}
	return list
}

// chapter is a group of rows under a heading.
type chapter struct {
	head string
	face string // portrait beside the heading
	tone sheet.Tone
	mine bool // only the reader sees it
	more bool // it began in the column before
	rows []match.Entry

	talls []float64 // heights of the rows in the type that was measured last
}

// chapterGap is the room below a chapter.
const chapterGap = 12.0

func tellPage(b *sheet.Builder, s *Scene, p telling) {
	barAt(b, s, p.at)
	b.Report()
	f := footing{Head: s.Tell.Say("ui.telling." + p.key + ".foot"), Text: s.Tell.Say("ui.telling."+p.key+".foot_text", "n", len(p.list)),
		Next: step{ID: "reveal.next", Label: s.Tell.Say("ui.telling." + p.key + ".next"), Do: p.next, Key: hand.Enter}, Lead: s.Tell.Say("ui.next.title")}
	switch _, apart := p.apart(); {
	case p.key == "aftermath" && b.Paged:
		f.Text = f.Text + " " + seenPower(s)
	case p.key == "since" && s.persons().Count() > 1:
		f.Text = s.Tell.Say("ui.telling.since.foot_room")
	case p.key == "orders" && len(apart) > 0:
		f.Text = s.Tell.Say("ui.telling.orders.foot_own")
	case p.key == "orders" && s.Public() && s.persons().Count() > 1:
		f.Text = s.Tell.Say("ui.telling.orders.foot_all")
	}
	p.often = commonCause(b, s, p)
	tellHead(b, s, p, f.Text)
	if p.often.said != "" && !p.often.fits(b, bandBeside(b, p.title(s))) {
		f.Text += " " + p.often.said
	}
	seen, apart := p.apart()
	chapters := bySubject(s, seen)
	if p.byMan {
		chapters = byMan(s, seen)
	}
	chapters = append(privately(s, apart), chapters...)
	b.Between(tellTop-4, footTop)
	if b.Paged {
		tellPages(b, s, p, chapters)
		f.Text = "" // it stands below the title
		foot(b, f)
		return
	}
	room := stretched(b, sheet.R(24, tellTop, 1232, footTop-tellTop-8))
	if p.key == "aftermath" {
		room.H -= stateTall
	}
	t := taleOf(b, s, "reveal.row")
	t.often = p.often
	more, beside := false, false
	part(b, room, func(r sheet.Rect) {
		if beside = p.key == "aftermath" && t.besidePower(r, chapters); !beside {
			more = t.chapters(r, chapters)
		}
	})
	if p.key == "aftermath" {
		b.AtFoot(func() { t.state(int(p.at.Round), !beside) })
	}
	if more {
		f.Text += " " + s.Tell.Say("ui.telling.more", "key", b.Keys.Of(hand.PageDown))
	}
	foot(b, f)
}

// tellPages sets the chapters below each other, each a part.
func tellPages(b *sheet.Builder, s *Scene, p telling, list []chapter) {
	t := taleOf(b, s, "reveal.row")
	t.size, t.often = 14, p.often
	if len(list) == 0 {
		broad(b, sheet.R(24, tellTop, 600, 30), func(r sheet.Rect) { t.chapters(r, nil) })
	}
	for i, c := range list {
		broad(b, sheet.R(24, tellTop+float64(i), 600, 0), func(r sheet.Rect) { t.column(besideNoBar(r), []chapter{c}) })
	}
	if p.key == "aftermath" {
		tellStatePages(b, s, int(p.at.Round))
	}
}

func (p telling) title(s *Scene) string {
	return s.Tell.Say("ui.telling."+p.key+".title", "date", s.Tell.Date(p.at.Round))
}

// tellHead is the slanted band with the title, and the two ways to order the rows. In pages
// what else stands at the foot is said here.
func tellHead(b *sheet.Builder, s *Scene, p telling, about string) {
	title := p.title(s)
	if b.Paged {
		if p.often.said != "" {
			about += " " + p.often.said
		}
		broad(b, sheet.R(24, 46, 600, 0), func(r sheet.Rect) {
			y := r.Y + b.Wrap(r, title, sheet.Title.Sized(24)) + 2
			y += b.Wrap(sheet.R(r.X, y, r.W-10, 0), about, sheet.Row.Sized(15).In(ink.Soft)) + 5
			if p.key == "aftermath" {
				tellAim(b, s, sheet.R(r.X, y, r.W-10, 0))
			}
			tellWays(b, s, p, sheet.R(r.X, y, min(360, r.W-10), 28))
		})
		return
	}
	b.AtTop(func() { tellBand(b, s, p, title) })
}

func tellBand(b *sheet.Builder, s *Scene, p telling, title string) {
	b.Poly(ink.Cell, sheet.P(b.Bleed.X, barTall), sheet.P(b.Bleed.Right(), barTall), sheet.P(b.Bleed.Right(), 84), sheet.P(b.Bleed.X, 108))
	beside := bandBeside(b, title)
	b.AtLeft(func() {
		b.Fit(sheet.R(24, 46, bandTitle, 44), title, sheet.Title.Sized(30))
		if p.often.said != "" && p.often.fits(b, beside) {
			b.Wrap(beside, p.often.said, oftenStyle)
		}
	})
	b.AtRight(func() {
		tellWays(b, s, p, sheet.R(960, 50, 296, 28))
		if p.key == "aftermath" {
			x := max(beside.X, 656)
			tellAim(b, s, sheet.R(x, 46, 1256-x, 0))
		}
	})
}

// bandTitle is how long the title in the band may be.
const bandTitle = 780.0

// bandBeside is the room in the band between the title and the ways to order the rows.
func bandBeside(b *sheet.Builder, title string) sheet.Rect {
	x := 24 + min(b.Wide(title, sheet.Title.Sized(30)), bandTitle) + 36
	return sheet.R(x, 50, 930-x, 0)
}

// tellWays are the two ways to order the rows.
func tellWays(b *sheet.Builder, s *Scene, p telling, r sheet.Rect) {
	if p.key == "aftermath" {
		return
	}
	kinds := []struct {
		id, label string
		key       hand.Key
		chosen    bool
		to        int
	}{
		{"reveal.subject", s.Tell.Say("ui.telling.by_subject"), hand.S, !p.byMan, revealBySubject},
		{"reveal.man", s.Tell.Say("ui.telling.by_man"), hand.M, p.byMan, revealByMan},
	}
	for i, k := range kinds {
		b.Button(sheet.Button{ID: k.id, Rect: r.Column(i, 2, 16), Label: k.label, Key: k.key, Chosen: k.chosen,
			Do: sheet.Do(ActDesk, DeskFilter, k.to), Role: sheet.Choice, Group: "reveal"})
	}
}

// The two columns of a page and their height.
const (
	tellTop    = 116.0
	tellGutter = 32.0
)

// tellSizes are the sizes of the type: the first that fits is read from afar.
var tellSizes = [...]float64{18, 16.5, 15, 13.5}

// chapters prints them in two columns; it reports whether they are turned.
func (t tale) chapters(room sheet.Rect, list []chapter) (turned bool) {
	b := t.b
	if len(list) == 0 {
		b.Fit(sheet.R(room.X, room.Y, room.W, 30), t.s.Tell.Say("ui.telling.nothing"), sheet.Telling.In(ink.Soft))
		return false
	}
	var cut division
	left, right := besideNoBar(room.Column(0, 2, tellGutter)), besideNoBar(room.Column(1, 2, tellGutter))
	for _, t.size = range tellSizes {
		if cut = t.divide(list, left); cut.high <= room.H {
			t.column(left, cut.left)
			t.column(right, cut.right)
			return false
		}
	}
	for i := range list {
		t.measure(&list[i], room.Column(0, 2, tellGutter).W)
	}
	full := filledColumns(list, room.H) // each page begins at its top: what was turned in the last one is another list
	b.Scroll("reveal.list."+firstOf(list), room, room.H*float64((len(full)+1)/2), func() {
		for i, c := range full {
			t.column(room.Column(i%2, 2, tellGutter).Moved(0, room.H*float64(i/2)), c)
		}
	})
	return true
}

// division is what stands in each of the two columns, and how high the higher one is.
type division struct {
	left, right []chapter
	high        float64
}

// divide fills the two columns so that the higher one is as low as it can be. Only if
// there is not room enough, a long chapter goes on at the top of the second.
func (t tale) divide(list []chapter, r sheet.Rect) division {
	total := 0.0
	for i := range list {
		total += t.measure(&list[i], r.W)
	}
	if whole := divideAt(list, total, false); whole.high <= r.H {
		return whole
	}
	return divideAt(list, total, true)
}

// divideAt is the best division; within tells whether chapters may be cut.
func divideAt(list []chapter, total float64, within bool) division {
	best, above := division{left: list, high: total}, 0.0
	for i, c := range list {
		head := chapterHead(c) + chapterGap
		done := 0.0
		for j := range c.rows {
			left, right := above, total-above
			if j > 0 {
				left, right = above+head+done, total-above-done
			}
			if high := max(left, right); high < best.high && (within || j == 0) {
				best = division{high: high}
				best.left, best.right = cutAt(list, i, j)
			}
			done += c.talls[j]
		}
		above += head + done
	}
	return best
}

// cutAt divides the chapters before row j of chapter i.
func cutAt(list []chapter, i, j int) (left, right []chapter) {
	if j == 0 {
		return list[:i], list[i:]
	}
	c := list[i]
	left = append(list[:i:i], c.part(0, j))
	return left, append([]chapter{c.part(j, len(c.rows))}, list[i+1:]...)
}

func (c chapter) part(from, to int) chapter {
	c.more = c.more || from > 0
	c.rows, c.talls = c.rows[from:to], c.talls[from:to]
	return c
}

// measure notes how high the rows of a chapter are and returns its height.
func (t tale) measure(c *chapter, wide float64) float64 {
	c.talls = make([]float64, len(c.rows))
	h := chapterHead(*c) + chapterGap
	for i, e := range c.rows {
		c.talls[i] = t.tall(e, wide-columnBar)
		h += c.talls[i]
	}
	return h
}

func chapterHead(c chapter) float64 {
	if c.face != "" {
		return 40
	}
	return 28
}

// columnBar is the room that a column leaves for the bar of a list that is turned.
const columnBar = 8.0

// besideNoBar is a column whose rules and words end where it does itself.
func besideNoBar(r sheet.Rect) sheet.Rect { return sheet.R(r.X, r.Y, r.W+columnBar, r.H) }

func (t tale) column(r sheet.Rect, list []chapter) {
	y := r.Y
	for _, c := range list {
		head := ink.Black
		if c.mine {
			head = ink.Yours
		}
		if c.more {
			c.head = t.s.Tell.Say("ui.telling.continued", "head", c.head)
		}
		t.b.Rule(r.X, y, r.W-columnBar, 3, head)
		if c.face != "" {
			t.b.Portrait(sheet.R(r.X, y+6, 30, 30), c.face, c.tone)
			t.b.Fit(sheet.R(r.X+40, y+6, r.W-54, 30), c.head, sheet.Heading.Sized(17))
		} else {
			t.b.Fit(sheet.R(r.X, y+6, r.W-14, 18), c.head, sheet.Heading.In(head))
		}
		y += chapterHead(c)
		for _, e := range c.rows {
			y += t.row(r.X, y, r.W-columnBar, e)
		}
		y += chapterGap
	}
}
