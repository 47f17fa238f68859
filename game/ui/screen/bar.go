package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// barTall is the height of the top bar.
const barTall = 40.0

// The plates of the top bar, in the order of the round.
const (
	plateBulletin = iota
	plateOrders
	plateReveal
	plateTable
	plateGathering
	plateAftermath
	plates
	noPlate = -1
)

var plateKeys = [plates]string{"bulletin", "orders", "reveal", "table", "gathering", "aftermath"}

// moment is what the top bar tells of the time: a screen that shows what is already
// over names its own.
type moment struct {
	Round int8
	Plate int
	Back  bool // one button that leads back stands in the place of the menu
}

// bar prints the top bar of the game as it stands now.
func bar(b *sheet.Builder, s *Scene) { barAt(b, s, now(s)) }

// barBack is the bar of a screen that was opened from another: Escape leads back.
func barBack(b *sheet.Builder, s *Scene) {
	at := now(s)
	at.Back = true
	barAt(b, s, at)
}

func now(s *Scene) moment {
	return moment{Round: s.Obs.Table.Round, Plate: plateOf(s.Obs.Table.Phase)}
}

func plateOf(p rules.Phase) int {
	switch p {
	case rules.Bulletin:
		return plateBulletin
	case rules.Orders:
		return plateOrders
	case rules.AgendaOf, rules.RollCall:
		return plateTable
	case rules.Hall:
		return plateGathering
	case rules.Over:
		return plateAftermath
	}
	return noPlate
}

func barAt(b *sheet.Builder, s *Scene, at moment) {
	b.Fill(sheet.R(b.Bleed.X, b.Bleed.Y, b.Bleed.W, barTall-b.Bleed.Y), ink.Black)
	barStar(b, s)
	barTime(b, s, at)
	for i := range plates {
		barPlate(b, s, at, i)
	}
	barSaving(b, s)
	barLinks(b, s, at)
}

func barStar(b *sheet.Builder, s *Scene) {
	name := s.Tell.Say("ui.bar.menu")
	look := b.Node(sheet.Node{ID: "bar.star", Role: sheet.Link, Name: name, Rect: sheet.R(0, 0, 42, barTall),
		Do: sheet.Action{Name: ActOpen, Text: "menu"}, Dark: true, Quiet: true})
	k := ink.Red
	if look.Pointed {
		k = ink.RedDeep
	}
	left := b.Bleed.X
	b.Poly(k, sheet.P(left, b.Bleed.Y), sheet.P(46, b.Bleed.Y), sheet.P(46, 0), sheet.P(32, barTall), sheet.P(left, barTall))
	b.Sign("star", sheet.P(6, 8), 23, ink.Cream)
}

func barTime(b *sheet.Builder, s *Scene, at moment) {
	b.Fit(sheet.R(56, 4, 160, 19), s.Tell.Round(at.Round), sheet.SeatName.Sized(16).In(ink.Cream))
	b.Fit(sheet.R(56, 21, 160, 15), s.Tell.Date(at.Round), sheet.SubHeading.Sized(12.5).In(ink.OnBlack))
	b.Fit(sheet.R(222, 10, 182, 20), s.Tell.Act(at.Round), sheet.Row.Sized(13.5).In(ink.OnBlack))
}

func barPlate(b *sheet.Builder, s *Scene, at moment, i int) {
	const wide, pitch, point = 98, 95, 10
	r := sheet.R(412+pitch*float64(i), 6, wide, 28)
	ground, words := ink.ToCome, ink.OnPhase
	state := s.Tell.Say("ui.bar.to_come")
	switch {
	case i == at.Plate:
		ground, words, state = ink.Red, ink.Cream, s.Tell.Say("ui.bar.now")
	case i < at.Plate:
		ground, state = ink.Done, s.Tell.Say("ui.bar.done")
	}
	name := s.Tell.Say("ui.phase." + plateKeys[i])
	b.Node(sheet.Node{ID: "bar." + plateKeys[i], Name: name, State: state, Rect: r, Quiet: true, Dark: true,
		Tip: sheet.Tip{Title: name, Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.phase." + plateKeys[i] + ".about")}}, Codex: s.Tell.Say("ui.bar.round_word")}})
	b.Arrow(r, point, notchOf(i, point), ground)
	in := sheet.R(r.X+point+2, r.Y, r.W-2*point-3, r.H)
	if i < at.Plate {
		b.Sign("tick", sheet.P(in.X-1, r.Y+9), 10, words)
		in = sheet.R(in.X+10, in.Y, in.W-10, in.H)
	}
	b.Fit(in, name, sheet.SubHeading.Sized(12.5).In(words).Centre())
}

// The first plate has nothing to lock into.
func notchOf(i int, point float64) float64 {
	if i == 0 {
		return 0
	}
	return point
}

// An autosave that failed is told where the eye looks for the time.
func barSaving(b *sheet.Builder, s *Scene) {
	if s.SaveBad == "" {
		return
	}
	r := sheet.R(994, 8, 96, 24)
	name := s.Tell.Say("ui.bar.unsaved")
	b.Node(sheet.Node{ID: "bar.unsaved", Name: name, Rect: r, Dark: true,
		Tip: sheet.Tip{Title: name, Lines: []sheet.TipLine{{Label: s.SaveBad}}}})
	b.Sign("cross", sheet.P(r.X, r.Y+6), 12, ink.Cream)
	b.Fit(sheet.R(r.X+17, r.Y, r.W-17, r.H), name, sheet.Smallest.In(ink.Cream))
}

// barLinks prints log, codex and menu, from the right edge inwards.
func barLinks(b *sheet.Builder, s *Scene, at moment) {
	links := []sheet.Button{
		{ID: "bar.log", Label: s.Tell.Say("ui.bar.log"), Key: hand.L, Do: sheet.Action{Name: ActOpen, Text: "log"}},
		{ID: "bar.codex", Label: s.Tell.Say("ui.bar.codex"), Key: hand.F1, Do: sheet.Action{Name: ActOpen, Text: "codex"}},
		{ID: "bar.menu", Label: s.Tell.Say("ui.bar.menu"), Key: hand.Escape, Do: sheet.Action{Name: ActOpen, Text: "menu"}},
	}
	if at.Back {
		links = []sheet.Button{{ID: "bar.back", Label: s.Tell.Say("ui.bar.back"), Key: hand.Escape, Do: sheet.Do(ActBack)}}
	}
	x := sheet.Width - 4
	for i := range links {
		links[i].Rect.W = linkWide(b, links[i])
		x -= links[i].Rect.W
	}
	for _, l := range links {
		l.Kind, l.Role, l.Group = sheet.Bare, sheet.Link, "bar"
		l.Rect = sheet.R(x, 8, l.Rect.W, 24)
		x += l.Rect.W
		b.Button(l)
	}
}

// A button's own margins and the frame of its key come to its words.
func linkWide(b *sheet.Builder, x sheet.Button) float64 {
	key := b.Wide(b.Keys.Of(x.Key), sheet.Smallest)
	return b.Wide(x.Label, sheet.RowStrong.Sized(14)) + key + 8 + 6 + 9
}
