package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// curtainPages is the curtain for large text: the cloth, and who comes next on a cream
// band. The step at the foot opens it.
func curtainPages(b *sheet.Builder, s *Scene) {
	b.Stays(func() { curtainPanels(b, apart(b, s.Ticks)) })
	p := s.Waiting.Seat
	if p < 0 || int(p) >= len(s.Book.Contenders) {
		return
	}
	broad(b, sheet.R(0, 40, 600, 190), func(r sheet.Rect) {
		b.Fill(r, ink.Black)
		r = sheet.R(r.X, r.Y+8, r.W, r.H-16)
		b.Fill(r, ink.Cream)
		picture := sheet.R(r.Right()-126, r.Y+10, 112, 134)
		b.Portrait(picture, s.Book.People[p].Portrait, sheet.Living)
		b.Node(sheet.Node{ID: "curtain.seat", Role: sheet.Seat, Name: s.Tell.Say("ui.curtain.passes") + " " + s.Tell.Person(rules.Person(p)), Rect: picture, Quiet: true})
		in := sheet.R(r.X+16, r.Y+10, r.W-158, 24)
		b.Fit(in, s.Tell.Say("ui.curtain.passes"), sheet.Heading.Sized(18))
		b.Fit(sheet.R(in.X, in.Y+24, in.W, 76), s.Tell.Seat(p), sheet.Huge.Sized(72))
		if int(p) < len(s.Players) && s.Players[p].Name != "" {
			houseShort(b, sheet.R(in.X, in.Y+98, in.W, 28), s.Players[p].Name, sheet.Title.Sized(22).In(ink.RedDeep))
		}
		b.Fit(sheet.R(in.X, in.Y+126, in.W, 24), curtainAway(s), sheet.RowStrong.Sized(17))
	})
	broad(b, sheet.R(0, 240, 600, 70), func(r sheet.Rect) {
		b.Fill(r, ink.Cream)
		y := r.Y + 6
		y += b.Wrap(sheet.R(r.X+16, y, r.W-30, 0), s.Tell.Say("ui.curtain.cover"), sheet.Title.Sized(22))
		b.Wrap(sheet.R(r.X+16, y, r.W-30, 0), s.Tell.Say("ui.curtain.cover_note"), sheet.Row.Sized(16))
	})
	curtainPublicPages(b, s, p)
	said := s.Tell.Say("ui.curtain.open_note", "who", p)
	if held := clockHeld(s); held != "" {
		said = held
	}
	b.Todo(said, ink.Black)
	b.Button(sheet.Button{ID: "curtain.open", Label: s.Tell.Say("ui.curtain.open", "who", p), Key: hand.Space, Role: sheet.Stop, Do: sheet.Do(ActUncover, int(p))})
	b.Button(sheet.Button{ID: "curtain.menu", Label: s.Tell.Say("ui.menu"), Key: hand.Escape, Role: sheet.Stop, Do: sheet.Action{Name: ActOpen, Text: "menu"}})
}

// curtainAway says that all others look away and, where a clock runs, how long.
func curtainAway(s *Scene) string {
	if !s.Clock.Set {
		return s.Tell.Say("ui.curtain.away")
	}
	return s.Tell.Say("ui.curtain.away_for", "time", minutes(s.Clock.Each))
}

// curtainPublicPages is what everybody knows, on the pages after the first.
func curtainPublicPages(b *sheet.Builder, s *Scene, p rules.Seat) {
	if !s.Public() {
		return
	}
	w := newBoard(b, s)
	paper := func(y, tall float64, print func(sheet.Rect)) {
		unbrokenBroad(b, sheet.R(0, y, 600, tall), func(r sheet.Rect) {
			b.Fill(r, ink.Cream)
			print(sheet.R(r.X+12, r.Y+8, r.W-24, r.H-14))
		})
	}
	paper(320, 112, func(r sheet.Rect) { w.whoIsDone(r, p) })
	for i := range s.Book.Issues {
		paper(440+float64(i), 118, func(r sheet.Rect) { w.line(rules.Issue(i), sheet.R(r.X, r.Y+4, r.W, 99)) })
	}
	rows := float64((len(s.Book.Meters) + 1) / 2)
	paper(600, 14+28*rows, func(r sheet.Rect) { w.countryShort(r, 2) })
}
