package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// titlePages is the title for large text: the name, what can be begun, the men.
func titlePages(b *sheet.Builder, s *Scene) {
	list := titleEntries(s)
	leads := firstLeads(b, "title", list)
	first := b.Room() >= bannerTall+menuTall(list)+2*lotAir // what can be begun is on the first page, with the name or without
	if first {
		titleBanner(b, s)
	}
	menuPages(b, list, func(e titleItem, r sheet.Rect, first bool) { entryWords(b, titleNode(e, r), first && leads) })
	if !first {
		titleBanner(b, s)
	}
	titleMenPages(b, s)
	text := s.Tell.Say("ui.title.players") + " " + s.Tell.Say("ui.title.care")
	broad(b, sheet.R(0, 600, 600, 0), func(r sheet.Rect) {
		y := r.Y + b.Wrap(r, text, sheet.Row.Sized(15).In(ink.Soft)) + 4
		b.Text(r.X, y, s.Tell.Say("ui.version", "version", s.House.Version), sheet.Row.Sized(14).In(ink.Soft))
	})
	said := s.Tell.Say("ui.title.line")
	if s.House.Notice != "" {
		said = s.House.Notice
	}
	b.Todo(said, ink.Black)
}

// bannerTall is the height of the name across a page.
const bannerTall = 96.0

func titleBanner(b *sheet.Builder, s *Scene) {
	broad(b, sheet.R(0, 0, 600, bannerTall), func(r sheet.Rect) {
		b.Fill(r, ink.Black)
		b.Poly(ink.Red, sheet.P(r.Right()-150, r.Y), sheet.P(r.Right(), r.Y), sheet.P(r.Right(), r.Bottom()), sheet.P(r.Right()-195, r.Bottom()))
		name := s.Tell.Say("ui.title.first") + " " + s.Tell.Say("ui.title.second")
		b.Fit(sheet.R(r.X+16, r.Y+2, r.W-220, 64), name, sheet.Huge.Sized(58).In(ink.Cream))
		b.Fit(sheet.R(r.X+17, r.Y+64, r.W-220, 24), s.Tell.Say("ui.title.motto"), sheet.Row.Sized(17).In(ink.OnBlack))
		b.Fit(sheet.R(r.Right()-170, r.Y+32, 154, 32), s.Tell.Say("ui.title.years"), sheet.Title.Sized(26).In(ink.Cream).Right())
	})
}

// menuPitch is how far apart entries stand, and menuTall how high all of them are.
const menuPitch = 34.0

func menuTall(list []titleItem) float64 { return menuPitch*float64(2+(len(list)-1)/2) + 8 }

// menuPages prints entries on black: the first two across, the others in two columns.
func menuPages(b *sheet.Builder, list []titleItem, press func(titleItem, sheet.Rect, bool)) {
	const pitch = menuPitch
	broad(b, sheet.R(0, 100, 600, menuTall(list)), func(r sheet.Rect) {
		b.Fill(r, ink.Black)
		r = sheet.R(r.X, r.Y+4, r.W, r.H-8)
		for i, e := range list {
			row := r.Line(i, pitch)
			if i >= 2 {
				row = r.Column(i%2, 2, 12).Line(2+(i-2)/2, pitch)
			}
			press(e, sheet.R(row.X, row.Y+2, row.W, pitch-4), i == 0)
		}
	})
}

// entryWords adds the node of an entry and prints it.
func entryWords(b *sheet.Builder, n sheet.Node, first bool) {
	look, r, words := b.Node(n), n.Rect, ink.Cream
	switch {
	case look.Off:
		words = ink.OnBlack
	case look.Pointed || look.Focus || first:
		b.Arrow(r, 14, 0, ink.Red)
	}
	cap := b.Keys.Of(n.Key)
	b.Cap(r.X+26-b.Wide(cap, sheet.Smallest)/2-4, r.Middle().Y, cap, words)
	room, style := r.W-70, sheet.RowStrong.Sized(18).In(words)
	if look.Off {
		room -= 24
		b.Sign("lock", sheet.P(r.X+60+min(room, b.Wide(n.Name, style)), r.Middle().Y-8), 16, words)
	}
	houseShort(b, sheet.R(r.X+52, r.Y, room, r.H), n.Name, style)
}

func titleMenPages(b *sheet.Builder, s *Scene) {
	if s.Book == nil {
		return
	}
	n := len(s.Book.Contenders)
	broad(b, sheet.R(0, 400, 600, 0), func(r sheet.Rect) {
		for p := range n {
			cell := r.Column(p, max(n, 7), 8)
			titleMan(b, s, rules.Seat(p), sheet.R(cell.X, r.Y+4, cell.W, cell.W*1.2))
		}
	})
}
