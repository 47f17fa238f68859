package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Title is the first screen: seven men, one empty chair, and what can be begun.
func Title(b *sheet.Builder, s *Scene) {
	if b.Paged {
		titlePages(b, s)
		return
	}
	b.AtLeft(func() {
		titleChair(b)
		titleMen(b, s)
		titleNight(b)
		titleName(b, s)
		list := titleEntries(s)
		leads := firstLeads(b, "title", list)
		for i, e := range list {
			nightEntry(b, titleNode(e, entryPlace(402+40*float64(i))), i == 0 && leads)
		}
		titleFoot(b, s)
	})
	b.AtRight(func() {
		b.Fit(sheet.R(1080, 690, 184, 18), s.Tell.Say("ui.version", "version", s.House.Version), sheet.Row.Sized(14).In(ink.Soft).Right())
	})
}

// titleMore is by how much the window is wider than the sheet: the men have it, and the chair
// stays in their middle.
func titleMore(b *sheet.Builder) float64 { return b.Bleed.W - sheet.Width }

// titleEdge is where the black field ends at a height of the sheet.
func titleEdge(y float64) float64 { return 558 - 309*y/sheet.Height }

func titleNight(b *sheet.Builder) {
	const left = 0
	top, low := b.Bleed.Y, b.Bleed.Bottom()
	b.Poly(ink.Red, sheet.P(left, top), sheet.P(titleEdge(top)+18, top), sheet.P(titleEdge(low)+18, low), sheet.P(left, low))
	b.Poly(ink.Black, sheet.P(left, top), sheet.P(titleEdge(top), top), sheet.P(titleEdge(low), low), sheet.P(left, low))
}

func titleChair(b *sheet.Builder) {
	x := 839 + titleMore(b)/2
	foot := func(x float64) float64 { return titleBeam(x) + 8 - 86 } // within the table, which rises
	b.Disc(sheet.P(x+66, 250), 274, ink.Red)
	for _, r := range []sheet.Rect{
		{X: 0, Y: 86, W: 132, H: 16}, {X: 0, Y: 86, W: 14, H: foot(x + 7)}, {X: 118, Y: 86, W: 14, H: foot(x + 125)},
		{X: 0, Y: 132, W: 132, H: 10}, {X: 0, Y: 226, W: 132, H: 12},
		{X: 28, Y: 140, W: 10, H: 88}, {X: 61, Y: 140, W: 10, H: 88}, {X: 94, Y: 140, W: 10, H: 88},
	} {
		b.Fill(r.Moved(x, 0), ink.Black)
	}
	b.Poly(ink.Black, sheet.P(x-14, 298), sheet.P(x+146, 298), sheet.P(x+158, 324), sheet.P(x-26, 324))
	right := b.Bleed.W
	low := titleBeam(right)
	b.Poly(ink.Black, sheet.P(388, titleBeam(388)), sheet.P(right, low), sheet.P(right, low+20), sheet.P(388, titleBeam(388)+20))
}

// titleBeam is the upper edge of the table, which rises to the right.
func titleBeam(x float64) float64 { return 425 - (x-388)*94/892 }

func titleMen(b *sheet.Builder, s *Scene) {
	if s.Book == nil {
		if s.House.Reading {
			b.Fit(sheet.R(424, 560, 690, 26), s.Tell.Say("ui.title.reading"), sheet.Row.Sized(17).In(ink.Soft))
		}
		return
	}
	n := len(s.Book.Contenders)
	pitch := (837 + titleMore(b)) / float64(max(n, 7))
	wide := min(pitch-10, 120)
	for p := range n {
		x := 423 + pitch*float64(p) + (pitch-10-wide)/2
		r := sheet.R(x, titleBeam(x+wide/2)+23, wide, wide*1.2)
		titleMan(b, s, rules.Seat(p), r)
	}
}

func titleMan(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	who := rules.Person(p)
	b.Portrait(r, s.Book.People[p].Portrait, sheet.Living)
	name := sheet.R(r.X-4, r.Bottom()+3, r.W+8, 19)
	b.Fit(name, s.Tell.Seat(p), sheet.SeatName.Centre())
	b.Node(sheet.Node{ID: "title.man." + s.Book.People[p].ID, Role: sheet.Link, Name: s.Tell.Person(who), Rect: r, Inner: true,
		Do:  sheet.Action{Name: ActExplain, Text: s.Tell.Person(who)},
		Tip: sheet.Tip{Title: s.Tell.Person(who), Lines: []sheet.TipLine{{Label: s.Book.People[p].About}}}})
}

func titleName(b *sheet.Builder, s *Scene) {
	first, second := s.Tell.Say("ui.title.first"), s.Tell.Say("ui.title.second")
	b.Fit(sheet.R(48, 40, 440, 122), first, sheet.Huge.Sized(120).In(ink.Cream))
	b.Fit(sheet.R(48, 142, 400, 150), second, sheet.Huge.Sized(150).In(ink.Cream))
	b.Fill(sheet.R(50, 292, 250, 8), ink.Red)
	b.Fit(sheet.R(50, 312, 340, 38), s.Tell.Say("ui.title.years"), sheet.Title.Sized(34).In(ink.Cream))
	b.Fit(sheet.R(50, 350, 336, 26), s.Tell.Say("ui.title.motto"), sheet.Row.Sized(20).In(ink.OnBlack))
}

type titleItem struct {
	id, label, off string
	key            hand.Key
}

func titleEntries(s *Scene) []titleItem {
	resume, off := s.Tell.Say("ui.title.continue_none"), s.Tell.Say("ui.saves.none")
	if k := s.House.Resume; k.Slot != "" {
		resume, off = s.Tell.Say(titleGoesOn(&k), "n", k.Round+1, "date", k.Date), k.Bad
		if k.Bad != "" {
			resume, off = s.Tell.Say("ui.title.continue_bad"), ""
		}
	}
	list := []titleItem{{MenuNew, s.Tell.Say("ui.title.new"), "", hand.N}, {MenuContinue, resume, off, hand.C}}
	k, learns := s.House.Resume, s.House.Tutorial.Unfinished()
	kept := k.Slot != "" && k.Bad == "" && !(k.Over && k.Lesson)
	if kept { // whoever left a game comes back to it, and whoever ended one to what came of it
		list[0], list[1] = list[1], list[0]
	}
	if k.Slot == "" && s.House.CanLearn && (learns || !s.House.Learnt) {
		list = list[:1]
	}
	if s.House.CanLearn {
		list = slices.Insert(list, titleLearns(s, kept, len(list)), titleLearn(s))
	}
	return append(list, []titleItem{
		{MenuSaves, s.Tell.Say("ui.saves"), "", hand.G},
		{MenuScenarios, s.Tell.Say("ui.title.scenarios"), "", hand.S},
		{MenuCodex, s.Tell.Say("ui.title.codex"), "", hand.F1},
		{MenuSettings, s.Tell.Say("ui.title.settings"), "", hand.O},
		{MenuLeave, s.Tell.Say("ui.title.leave"), "", hand.Escape},
	}...)
}

// titleLearns is where learning stands in the list: first for whoever is at it or has nothing else, below the game that
// was left last, else behind what leads into a game.
func titleLearns(s *Scene, kept bool, end int) int {
	switch {
	case kept && s.House.Tutorial.Unfinished():
		return 1
	case s.House.Tutorial.Unfinished():
		return 0
	case s.House.Resume.Slot != "" || s.House.Learnt:
		return end
	}
	return 0
}

func titleLearn(s *Scene) titleItem {
	label := s.Tell.Say("ui.title.learn")
	if k := &s.House.Tutorial; k.Unfinished() {
		label = s.Tell.Say("ui.title.continue_lesson", "n", k.Round+1)
	}
	return titleItem{MenuLearn, label, "", hand.L}
}

// TitleFirst is the entry of the title that Enter begins while none is in focus.
func TitleFirst(s *Scene) string { return titleEntries(s)[0].id }

// titleGoesOn is the sentence for a game that the title goes on with, or whose result it shows.
func titleGoesOn(k *Kept) string {
	if k.Over {
		return "ui.title.last_result"
	}
	if k.Lesson {
		return "ui.title.continue_lesson"
	}
	return "ui.title.continue"
}

func titleNode(e titleItem, r sheet.Rect) sheet.Node {
	return sheet.Node{ID: "title." + e.id, Role: sheet.Press, Name: e.label, Rect: r, Key: e.key, Off: e.off, Dark: true,
		Do: sheet.Action{Name: ActMenu, Text: e.id}, Group: "title"}
}

// entryPlace is where an entry stands on the black field of the title or the menu.
func entryPlace(y float64) sheet.Rect { return sheet.R(0, y, titleEdge(y+36)-16, 36) }

// nightEntry prints an entry on the black field. The one that is pointed at or in focus lies on a
// red arrow, or else the first: that one Enter would use.
func nightEntry(b *sheet.Builder, n sheet.Node, first bool) {
	look, r, words := b.Node(n), n.Rect, ink.Cream
	enters := first && !look.Off
	switch {
	case look.Off:
		words = ink.OnBlack
	case look.Pointed || look.Focus || enters:
		b.Arrow(sheet.R(0, r.Y, r.Right(), r.H), 16, 0, ink.Red)
	}
	cap := b.Keys.Of(n.Key)
	b.Cap(22-b.Wide(cap, sheet.Smallest)/2-4, r.Middle().Y, cap, words)
	room := r.Right() - 70
	if enters {
		enter := b.Keys.Of(hand.Enter)
		room -= b.CapWide(enter) + 12
		b.Cap(50+room+8, r.Middle().Y, enter, words)
	}
	style := sheet.RowStrong.Sized(20).In(words)
	if look.Off { // paler words alone are not seen in high contrast
		room -= 24
		b.Sign("lock", sheet.P(58+min(room, b.Wide(n.Name, style)), r.Y+10), 16, words)
	}
	b.Fit(sheet.R(50, r.Y, room, r.H), n.Name, style)
}

// firstLeads reports whether the first entry of a list lies on the arrow: no other is pointed at
// or in focus.
func firstLeads(b *sheet.Builder, group string, list []titleItem) bool {
	for _, e := range list[1:] {
		if l := b.Look(group + "." + e.id); l.Pointed || l.Focus {
			return false
		}
	}
	return true
}

func titleFoot(b *sheet.Builder, s *Scene) {
	y := 622.0
	if s.House.Notice != "" {
		houseNotice(b, s, sheet.R(424, 612, 690, 84))
		return
	}
	y += houseFitted(b, sheet.R(424, y, 640, 40), s.Tell.Say("ui.title.line"), sheet.TellingItalic.Sized(21)) + 2
	houseFitted(b, sheet.R(424, y, 826+titleMore(b), 716-y), s.Tell.Say("ui.title.players")+" "+s.Tell.Say("ui.title.care"), sheet.Row.Sized(15).In(ink.Soft))
}
