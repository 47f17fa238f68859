package screen

import (
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
}

// Reveal tells the orders of all in the order in which they were carried out, or the
// aftermath of a round.
func Reveal(b *sheet.Builder, s *Scene) {
	if s.Stage == OfAftermath {
		tellPage(b, s, telling{key: "aftermath", at: moment{Round: roundOf(s, s.Since), Plate: plateAftermath}, list: told(s, s.Since), next: sheet.Do(ActNext)})
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
	rows []match.Entry
}

func tellPage(b *sheet.Builder, s *Scene, p telling) {
	barAt(b, s, p.at)
	tellHead(b, s, p)
	chapters := bySubject(s, p.list)
	if p.byMan {
		chapters = byMan(s, p.list)
	}
	tellChapters(b, s, p.key, chapters)
	foot(b, footing{Head: s.Tell.Say("ui.telling." + p.key + ".foot"), Text: s.Tell.Say("ui.telling."+p.key+".foot_text", "n", len(p.list)),
		Next: step{ID: "reveal.next", Label: s.Tell.Say("ui.telling." + p.key + ".next"), Do: p.next, Key: hand.Enter}})
}

// tellHead is the slanted band with the title, and the two ways to order the rows.
func tellHead(b *sheet.Builder, s *Scene, p telling) {
	b.Poly(ink.Cell, sheet.P(b.Bleed.X, barTall), sheet.P(b.Bleed.Right(), barTall), sheet.P(b.Bleed.Right(), 84), sheet.P(b.Bleed.X, 108))
	b.Fit(sheet.R(24, 46, 780, 44), s.Tell.Say("ui.telling."+p.key+".title", "date", s.Tell.Date(p.at.Round)), sheet.Title.Sized(30))
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
		b.Button(sheet.Button{ID: k.id, Rect: sheet.R(964, 50, 296, 28).Column(i, 2, 16), Label: k.label, Key: k.key, Chosen: k.chosen,
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

func tellChapters(b *sheet.Builder, s *Scene, id string, list []chapter) {
	room := sheet.R(24, tellTop, 1232, footTop-tellTop-8)
	if len(list) == 0 {
		b.Fit(sheet.R(room.X, room.Y, room.W, 30), s.Tell.Say("ui.telling.nothing"), sheet.Telling.In(ink.Soft))
		return
	}
	t := taleOf(b, s, "reveal.row")
	left, high := 0, 0.0
	for _, t.size = range tellSizes {
		if left, high = t.split(list, room.Column(0, 2, tellGutter).W); high <= room.H {
			break
		}
	}
	b.Scroll("reveal."+id, room, high, func() {
		t.column(room.Column(0, 2, tellGutter), list[:left])
		t.column(room.Column(1, 2, tellGutter), list[left:])
	})
}

// split divides the chapters between two columns so that the higher one is as low as
// it can be, and returns its height.
func (t tale) split(list []chapter, wide float64) (int, float64) {
	total := 0.0
	for _, c := range list {
		total += t.chapterTall(c, wide)
	}
	best, least, sum := len(list), total, 0.0
	for i, c := range list {
		if high := max(sum, total-sum); high < least {
			best, least = i, high
		}
		sum += t.chapterTall(c, wide)
	}
	return best, least
}

func (t tale) chapterTall(c chapter, wide float64) float64 {
	h := chapterHead(c) + 12
	for _, e := range c.rows {
		h += t.tall(e, wide)
	}
	return h
}

func chapterHead(c chapter) float64 {
	if c.face != "" {
		return 46
	}
	return 28
}

func (t tale) column(r sheet.Rect, list []chapter) {
	y := r.Y
	for _, c := range list {
		t.b.Rule(r.X, y, r.W-8, 3, ink.Black)
		if c.face != "" {
			t.b.Portrait(sheet.R(r.X, y+6, 36, 36), c.face, c.tone)
			t.b.Fit(sheet.R(r.X+46, y+6, r.W-60, 36), c.head, sheet.Heading.Sized(17))
		} else {
			t.b.Fit(sheet.R(r.X, y+6, r.W-14, 18), c.head, sheet.Heading)
		}
		y += chapterHead(c)
		for _, e := range c.rows {
			y += t.row(r.X, y, r.W-8, e)
		}
		y += 12
	}
}
