package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Curtain hangs before the private part of the screen. It names who comes next and what
// everybody knows, nothing else, and opens only by that holder's hand.
func Curtain(b *sheet.Builder, s *Scene) {
	if b.Paged {
		curtainPages(b, s)
		return
	}
	curtainCloth(b, apart(b, s.Ticks))
	p := s.Waiting.Seat
	if p < 0 || int(p) >= len(s.Book.Contenders) {
		return
	}
	b.Fit(sheet.R(70, 248, 640, 34), s.Tell.Say("ui.curtain.passes"), sheet.Heading.Sized(26))
	b.Fit(sheet.R(66, 278, 690, 140), s.Tell.Seat(p), sheet.Huge.Sized(140))
	curtainTeam(b, s, p)
	b.Portrait(curtainFace, s.Book.People[p].Portrait, sheet.Living)
	b.Node(sheet.Node{ID: "curtain.seat", Role: sheet.Seat, Name: s.Tell.Say("ui.curtain.passes") + " " + s.Tell.Person(rules.Person(p)), Rect: sheet.R(787, 207, 180, 216), Quiet: true})
	curtainProjector(b, s)
	curtainPublic(b, s, p)
	curtainOpen(b, s, p)
	b.Wrap(sheet.R(766, 634, 480, 44), s.Tell.Say("ui.curtain.open_note", "who", p), sheet.Row.Sized(16).In(ink.OnBlack).Centre())
	curtainClock(b, s)
	b.Button(sheet.Button{ID: "curtain.menu", Rect: sheet.R(70, 660, 120, 32), Label: s.Tell.Say("ui.menu"), Key: hand.Escape, Kind: sheet.OnDark,
		Do: sheet.Action{Name: ActOpen, Text: "menu"}})
}

// curtainClock says how long the turn has that begins when the curtain opens, and whose was over.
func curtainClock(b *sheet.Builder, s *Scene) {
	if !s.Clock.Set {
		return
	}
	b.Fit(sheet.R(806, 684, 400, 24), s.Tell.Say("ui.clock.turn", "time", minutes(s.Clock.Each)), sheet.RowStrong.Sized(17).In(ink.Cream).Centre())
	if held := clockHeld(s); held != "" {
		b.Node(sheet.Node{ID: "curtain.held", Name: held, Rect: sheet.R(206, 660, 420, 32), Dark: true, Quiet: true})
		b.Fit(sheet.R(206, 661, 420, 30), held, sheet.RowStrong.Sized(18).In(ink.Cream))
	}
}

func curtainTeam(b *sheet.Builder, s *Scene, p rules.Seat) {
	x := 72.0
	if int(p) < len(s.Players) && s.Players[p].Name != "" {
		name := sheet.R(x, 420, 400, 42)
		houseShort(b, name, s.Players[p].Name, sheet.Title.Sized(33).In(ink.RedDeep))
		x += min(400, b.Wide(s.Players[p].Name, sheet.Title.Sized(33))) + 24
	}
	b.Fit(sheet.R(x, 422, 760-x, 40), s.Tell.Say("ui.curtain.away"), sheet.Row.Sized(26))
}

// apart is how far the two panels still are from each other while they shut.
func apart(b *sheet.Builder, ticks int) float64 {
	if ticks <= 0 {
		return 0
	}
	return curtainWay(b) * (1 - sheet.Ease(float64(ticks)/ShutTicks))
}

// Opening draws the panels as they leave the screen, over what they have uncovered.
func Opening(b *sheet.Builder, ticks int) {
	if ticks < OpenTicks {
		b.Stays(func() { curtainPanels(b, curtainWay(b)*sheet.Ease(float64(ticks)/OpenTicks)) })
	}
}

// curtainWay is how far a panel goes.
func curtainWay(b *sheet.Builder) float64 { return 900 - b.Bleed.X }

// curtainPanels prints both panels, each so far from where it ends.
func curtainPanels(b *sheet.Builder, apart float64) {
	l, t, r, low := b.Bleed.X-apart, b.Bleed.Y, b.Bleed.Right()+apart, b.Bleed.Bottom()
	b.Poly(ink.Red, sheet.P(l, t), sheet.P(curtainEdge(t)+60-apart, t), sheet.P(curtainEdge(low)+60-apart, low), sheet.P(l, low))
	for i := range 6 {
		x := 140 + 136*float64(i) - apart
		b.Line(sheet.P(x, t), sheet.P(x-56-9*float64(i), low), 10, ink.RedDeep)
	}
	b.Poly(ink.RedDeep, sheet.P(curtainEdge(t)+apart, t), sheet.P(r, t), sheet.P(r, low), sheet.P(curtainEdge(low)+apart, low))
	b.Poly(ink.Black, sheet.P(curtainEdge(t)+52+apart, t), sheet.P(r, t), sheet.P(r, low), sheet.P(curtainEdge(low)+52+apart, low))
	for i := range 7 {
		x := 944 + 84*float64(i) + apart
		b.Line(sheet.P(x, t), sheet.P(x-245, low), 5, ink.ToCome)
	}
}

// curtainCloth hangs the panels so far apart, and the band over them.
func curtainCloth(b *sheet.Builder, apart float64) {
	l, r := b.Bleed.X, b.Bleed.Right()
	curtainPanels(b, apart)
	b.Poly(ink.Black, sheet.P(l, curtainBand(l)-12), sheet.P(r, curtainBand(r)-12), sheet.P(r, curtainBand(r)+310), sheet.P(l, curtainBand(l)+310))
	b.Poly(ink.Cream, sheet.P(l, curtainBand(l)), sheet.P(r, curtainBand(r)), sheet.P(r, curtainBand(r)+296), sheet.P(l, curtainBand(l)+296))
}

// curtainOpen prints the one thing that opens the curtain.
func curtainOpen(b *sheet.Builder, s *Scene, p rules.Seat) {
	r := sheet.R(806, 566, 400, 60)
	label := s.Tell.Say("ui.curtain.open", "who", p)
	look := b.Node(sheet.Node{ID: "curtain.open", Role: sheet.Stop, Name: label, Rect: r, Key: hand.Space, Dark: true, Do: sheet.Do(ActUncover, int(p))})
	ground := ink.Cream
	if look.Pointed {
		ground = ink.Buff
	}
	b.Fill(r, ground)
	key := b.Wide(b.Keys.Of(hand.Space), sheet.Smallest) + 20
	style := sheet.Heading.Sized(23)
	for b.Wide(label, style) > r.W-key-40 && style.Size() > 13 {
		style = style.Sized(style.Size() - 1)
	}
	w := b.Wide(label, style)
	x := r.X + (r.W-w-key)/2
	b.Fit(sheet.R(x, r.Y, w+2, r.H), label, style)
	b.Key(x+w+12, r.Middle().Y, hand.Space, ink.Black)
}

// curtainEdge is where the two panels meet at a height of the sheet, curtainBand the
// upper edge of the band across them.
func curtainEdge(y float64) float64 { return 820 - 360*y/sheet.Height }
func curtainBand(x float64) float64 { return 232 - 100*x/sheet.Width }

// curtainProjector draws a projector, struck through, and says what to do with it.
func curtainProjector(b *sheet.Builder, s *Scene) {
	b.Fill(sheet.R(1010, 244, 120, 56), ink.Black)
	b.Poly(ink.Black, sheet.P(1130, 258), sheet.P(1160, 250), sheet.P(1160, 294), sheet.P(1130, 286))
	b.Fill(sheet.R(1024, 300, 20, 10), ink.Black)
	b.Fill(sheet.R(1096, 300, 20, 10), ink.Black)
	b.Disc(sheet.P(1044, 272), 13, ink.Cream)
	b.Poly(ink.Cream, sheet.P(992, 328), sheet.P(1163, 210), sheet.P(1192, 219), sheet.P(1019, 340))
	b.Poly(ink.Red, sheet.P(996, 330), sheet.P(1166, 214), sheet.P(1186, 220), sheet.P(1016, 336))
	b.Fit(sheet.R(1004, 346, 264, 32), s.Tell.Say("ui.curtain.cover"), sheet.Title.Sized(24))
	b.Fit(sheet.R(1004, 378, 264, 24), s.Tell.Say("ui.curtain.cover_note"), sheet.Row.Sized(18))
}
