package screen

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// resultHeadPages is the head of the result for large text; on the first page both plates and
// the words of the ending are parts.
func resultHeadPages(b *sheet.Builder, s *Scene) {
	b.Head(barTall, func() {
		b.Fill(sheet.R(0, 0, b.Page.W, barTall), ink.Black)
		b.Poly(ink.Red, sheet.P(0, 0), sheet.P(58, 0), sheet.P(44, barTall), sheet.P(0, barTall))
		b.Sign("star", sheet.P(9, 8), 24, ink.Cream)
		date, title := resultKicker(s), resultTitle(s)
		w := b.Wide(date, sheet.Heading)
		if room := b.Page.W - w - 100; b.Wide(title, sheet.Title.Sized(16)) <= room {
			b.Fit(sheet.R(72, 2, room, 36), title, sheet.Title.Sized(26).In(ink.Cream))
			b.Text(b.Page.W-14, 11, date, sheet.Heading.In(ink.OnBlack).Right())
			return
		}
		b.Fit(sheet.R(72, 2, b.Page.W-86, 14), date, sheet.SubHeading.Sized(12).In(ink.OnBlack))
		b.Fit(sheet.R(72, 15, b.Page.W-86, 24), title, sheet.Title.Sized(20).In(ink.Cream))
	})
	if s.Desk.Page != PageCount {
		resultLinksPages(b, s)
		return
	}
	for _, x := range resultPlates(b, s) {
		solid(b, sheet.R(x.x, 0, x.wide-4, 84), func() { resultPlate(b, s, x) })
	}
	if l, ok := endingOf(b, s); ok {
		broad(b, sheet.R(16, 86, 1248, 0), l.print)
	}
	resultLinksPages(b, s)
}

// resultLinksPages are the ways to the other pages, as buttons.
func resultLinksPages(b *sheet.Builder, s *Scene) {
	broad(b, sheet.R(16, 90, 600, 30), func(r sheet.Rect) {
		x, y := r.X, r.Y
		for _, l := range resultLinkList(s) {
			w := linkWide(b, l) + 20
			if x > r.X && x+w > r.Right() {
				x, y = r.X, y+38
			}
			l.Rect, l.Role, l.Group = sheet.R(x, y, w, 30), sheet.Link, "result"
			b.Button(l)
			x += w + 10
		}
	})
}

func resultFootPages(b *sheet.Builder, s *Scene) {
	b.Report()
	b.Todo(s.Tell.Say("ui.result.over_seed", "seed", resultSeed(s)), ink.Black)
	b.Button(sheet.Button{ID: "result.title", Label: s.Tell.Say("ui.result.to_title"), Key: hand.Enter, Role: sheet.Stop,
		Do: sheet.Action{Name: ActMenu, Text: MenuTitle}})
}

// resultAsks is the question for the lesson, below the ledgers that it asks about.
func resultAsks(b *sheet.Builder, s *Scene) {
	line := s.Tell.Say("ui.result.care")
	if len(s.Book.Debrief) > 0 {
		line = s.Book.Debrief[0].Text
	}
	broad(b, sheet.R(16, 650, 600, 0), func(r sheet.Rect) { b.Wrap(r, line, sheet.TellingItalic) })
}
