package screen

import (
	"strings"

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
	b.Head(barTall, func() {
		b.Fill(sheet.R(b.Bleed.X, b.Bleed.Y, b.Bleed.W, barTall-b.Bleed.Y), ink.Black)
		if b.Paged {
			barShort(b, s, at)
			return
		}
		barWhole(b, s, at)
	})
}

// barShort is the bar of pages: the time, the phase that is now, and the links.
func barShort(b *sheet.Builder, s *Scene, at moment) {
	barStar(b, s)
	barTime(b, s, at)
	clockInDate(b, s)
	_, right := barLinkList(b, s, at)
	right -= 4 // the last plate's point does not touch the first link
	if s.SaveBad != "" {
		barUnsaved(b, s, sheet.R(right-104, 8, 96, 24))
	} else if wide := min(barNeed(b, s), right-actLeft-16); at.Plate != noPlate && wide >= plateNeed(b, s, at.Plate) {
		barPlate(b, s, at.Plate, plateSpot{sheet.R(right-12-wide*float64(at.Plate+1), 6, wide, 28), at})
	}
	barLinks(b, s, at)
}

func barWhole(b *sheet.Builder, s *Scene, at moment) {
	row := barRow(b, s, at)
	b.AtLeft(func() {
		barStar(b, s)
		barTime(b, s, at)
		room := row.X == plateLeft || b.Bleed.W-b.Page.W >= 2*(plateLeft-actLeft)
		switch {
		case s.Clock.Set && room:
			clockInBar(b, s, at.Round)
		case s.Clock.Set:
			clockInDate(b, s)
		case room:
			barAct(b, s, at.Round, sheet.R(actLeft, 10, 182, 20))
		}
	})
	for i := range plates {
		barPlate(b, s, i, plateSpot{row, at})
	}
	barSaving(b, s, at)
	b.AtRight(func() { barLinks(b, s, at) })
}

// The plates' place in the plain case, and the point at the right of each.
const (
	plateLeft  = 412.0
	platePitch = 95.0
	platePoint = 10.0
	plateTick  = 13.0
	actLeft    = 222.0
)

// barRow is where the first plate stands, and how wide it is: in a wordy language the
// row takes the place of the act.
func barRow(b *sheet.Builder, s *Scene, at moment) sheet.Rect {
	need := barNeed(b, s)
	_, right := barLinkList(b, s, at)
	if s.SaveBad != "" {
		right -= 100
	}
	left := plateLeft
	if left+plates*need > right {
		left = max(actLeft, right-plates*need)
		need = min(need, (right-left)/plates)
	}
	return sheet.R(left, 6, need, 28)
}

// barNeed is how wide a plate has to be for the longest word.
func barNeed(b *sheet.Builder, s *Scene) float64 {
	need := platePitch
	for _, key := range plateKeys {
		need = max(need, b.Wide(s.Tell.Say("ui.phase."+key), plateStyle)+plateTick+2*platePoint)
	}
	return need
}

// plateNeed is how wide the plate that is now has to be, in its smallest type.
func plateNeed(b *sheet.Builder, s *Scene, i int) float64 {
	return b.Wide(s.Tell.Say("ui.phase."+plateKeys[i]), plateStyle.Sized(12)) + 2*platePoint
}

var plateStyle = sheet.SeatName.Sized(12.5)

func barStar(b *sheet.Builder, s *Scene) {
	name := s.Tell.Say("ui.bar.menu")
	look := b.Node(sheet.Node{ID: "bar.star", Role: sheet.Link, Name: name, Rect: sheet.R(0, 0, 42, barTall),
		Do: sheet.Action{Name: ActOpen, Text: "menu"}, Dark: true, Inner: true})
	k := ink.Red
	if look.Pointed {
		k = ink.RedDeep
	}
	left := b.Bleed.X
	b.Poly(k, sheet.P(left, b.Bleed.Y), sheet.P(46, b.Bleed.Y), sheet.P(46, 0), sheet.P(32, barTall), sheet.P(left, barTall))
	b.Sign("star", sheet.P(6, 8), 23, ink.Cream)
}

func barTime(b *sheet.Builder, s *Scene, at moment) {
	b.Fit(sheet.R(56, 4, 164, 19), s.Tell.Round(at.Round), sheet.SeatName.Sized(16).In(ink.Cream))
	if s.Clock.Set && b.Paged {
		return
	}
	date, style := s.Tell.Date(at.Round), sheet.SubHeading.Sized(12.5)
	if b.Wide(date, style) > 164 {
		style = sheet.SeatName.Sized(12.5)
	}
	b.Fit(sheet.R(56, 21, 164, 15), date, style.In(ink.OnBlack))
}

// barAct is the act in capitals with its number or, when that is too long, its name.
func barAct(b *sheet.Builder, s *Scene, round int8, r sheet.Rect) {
	style := sheet.Row.Sized(13).In(ink.OnBlack)
	for i, a := range s.Book.Acts {
		if int(round) < a.From || int(round) > a.To || len(s.Book.Acts) < 2 { // an act alone is not the first of anything
			continue
		}
		said := strings.ToUpper(s.Tell.Say("ui.bar.act", "n", roman(i+1), "name", s.Tell.Act(round)))
		if b.Wide(said, style.Sized(12)) <= r.W {
			b.Fit(r, said, style)
			return
		}
	}
	b.Fit(r, s.Tell.Act(round), style)
}

// roman writes the number of an act; acts are few.
func roman(n int) string {
	var out strings.Builder
	for _, d := range [...]struct {
		worth int
		sign  string
	}{{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.worth; n -= d.worth {
			out.WriteString(d.sign)
		}
	}
	return out.String()
}

// plateSpot is where the first plate stands, and which round and plate is now.
type plateSpot struct {
	first sheet.Rect
	now   moment
}

func barPlate(b *sheet.Builder, s *Scene, i int, at plateSpot) {
	row := at.first
	r := sheet.R(row.X+row.W*float64(i), row.Y, row.W+3, row.H)
	ground, words := ink.ToCome, ink.OnPhase
	state := s.Tell.Say("ui.bar.to_come")
	switch {
	case i == at.now.Plate:
		ground, words, state = ink.Red, ink.Cream, s.Tell.Say("ui.bar.now")
	case i < at.now.Plate:
		ground, state = ink.Done, s.Tell.Say("ui.bar.done")
	}
	sign := "tick"
	if i == plateGathering && !hasHall(s.Book, at.now.Round) {
		sign, state = "dash", s.Tell.Say("ui.phase.gathering.none")
		if plenumIn(s, at.now.Round) {
			state = s.Tell.Say("ui.phase.gathering.plenum")
		}
	}
	name := s.Tell.Say("ui.phase." + plateKeys[i])
	b.Node(sheet.Node{ID: "bar." + plateKeys[i], Name: name, State: state, Rect: r, Inner: true, Dark: true,
		Tip: sheet.Tip{Title: name, Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.phase." + plateKeys[i] + ".about")}}, Codex: s.Tell.Say("ui.bar.round_word")}})
	b.Arrow(r, platePoint, notchOf(i), ground)
	in, style := sheet.R(r.X+platePoint+1, r.Y, r.W-2*platePoint-2, r.H), plateStyle.In(words)
	if i >= at.now.Plate {
		b.Fit(in, name, style.Centre())
		return
	}
	w := min(b.Wide(name, style), in.W-plateTick)
	x := in.X + (in.W-w-plateTick)/2
	b.Sign(sign, sheet.P(x, r.Y+9), 10, words)
	b.Fit(sheet.R(x+plateTick, r.Y, w+1, r.H), name, style)
}

// hasHall reports whether the round has a congress or a conference: no other gathering has a
// part of the round to itself.
func hasHall(b *rules.Book, round int8) bool {
	g := b.Gathering(round)
	return g != nil && g.Kind != rules.Plenum
}

// plenumIn reports whether a plenum meets in the round, of the calendar or called: it has no hall.
func plenumIn(s *Scene, round int8) bool {
	t := &s.Obs.Table
	g := s.Book.Gathering(round)
	return g != nil && g.Kind == rules.Plenum || t.PlenumDue && t.Round == round
}

// The first plate has nothing to lock into.
func notchOf(i int) float64 {
	if i == 0 {
		return 0
	}
	return platePoint
}

// An autosave that failed is told where the eye looks for the time.
func barSaving(b *sheet.Builder, s *Scene, at moment) {
	if s.SaveBad == "" {
		return
	}
	row := barRow(b, s, at)
	barUnsaved(b, s, sheet.R(row.X+plates*row.W+12, 8, 96, 24))
}

func barUnsaved(b *sheet.Builder, s *Scene, r sheet.Rect) {
	name := s.Tell.Say("ui.bar.unsaved")
	b.Node(sheet.Node{ID: "bar.unsaved", Name: name, Rect: r, Dark: true,
		Tip: sheet.Tip{Title: name, Lines: []sheet.TipLine{{Label: s.SaveBad}}}})
	b.Sign("cross", sheet.P(r.X, r.Y+6), 12, ink.Cream)
	b.Fit(sheet.R(r.X+17, r.Y, r.W-17, r.H), name, sheet.Smallest.In(ink.Cream))
}

// barLinkList is log, codex and menu with their widths, and where the first begins.
func barLinkList(b *sheet.Builder, s *Scene, at moment) ([]sheet.Button, float64) {
	links := []sheet.Button{
		{ID: "bar.charts", Label: s.Tell.Say("ui.bar.charts"), Key: chartsKey, Do: sheet.Action{Name: ActOpen, Text: "charts"}},
		{ID: "bar.log", Label: s.Tell.Say("ui.bar.log"), Key: hand.L, Do: sheet.Action{Name: ActOpen, Text: "log"}},
		{ID: "bar.codex", Label: s.Tell.Say("ui.bar.codex"), Key: hand.F1, Do: sheet.Action{Name: ActOpen, Text: "codex"}},
		{ID: "bar.menu", Label: s.Tell.Say("ui.bar.menu"), Key: hand.Escape, Do: sheet.Action{Name: ActOpen, Text: "menu"}},
	}
	if at.Back {
		links = []sheet.Button{{ID: "bar.back", Label: s.Tell.Say("ui.bar.back"), Key: hand.Escape, Do: sheet.Do(ActBack)}}
	}
	x := b.Page.W - 4
	for i := range links {
		links[i].Rect.W = linkWide(b, links[i])
		x -= links[i].Rect.W
	}
	return links, x
}

// barLinks prints the links up to the right edge.
func barLinks(b *sheet.Builder, s *Scene, at moment) {
	links, x := barLinkList(b, s, at)
	for _, l := range links {
		l.Kind, l.Role, l.Group = sheet.Bare, sheet.Link, sheet.Bar
		l.Rect = sheet.R(x, 8, l.Rect.W, 24)
		x += l.Rect.W
		b.Button(l)
	}
}

// A button's own margins and the frame of its key come to its words.
func linkWide(b *sheet.Builder, x sheet.Button) float64 {
	key := max(b.Wide(b.Keys.Of(x.Key), sheet.Smallest)+8, 15, b.CapWide(b.Keys.Of(x.Key)))
	return b.Wide(x.Label, sheet.RowStrong.Sized(14)) + key + 6 + 9
}
