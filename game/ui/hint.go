package ui

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// hint is a word about a thing that is on the screen for the first time. Each is shown
// once ever, and one at a time.
type hint struct {
	name string // its text is ui.hint.NAME
	at   []string
	part string // of the round; "" any
	when func(*screen.Scene) bool
}

// hints are all there are; of those whose moment it is the first is shown.
var hints = []hint{
	{"aim", []string{"ambitions"}, "opening", nil},
	{"answer", []string{"choices"}, "bulletin", nil},
	{"ask", []string{"seats"}, "orders", nil},
	{"preview", []string{"preview"}, "orders", func(s *screen.Scene) bool {
		return s.Desk.Verb != rules.NoVerb && screen.OrdersLeft(&s.Obs) == rules.OrdersARound
	}},
	{"undo", []string{"seal"}, "orders", func(s *screen.Scene) bool { return screen.OrdersLeft(&s.Obs) == 0 }},
	{"log", []string{"log", "next"}, "reveal", nil},
	{"second", []string{"motions"}, "agenda", nil},
	{"ballot", []string{"ballots"}, "vote", nil},
	{"count", []string{"count"}, "gathering", nil},
	{"blocs", []string{"blocs"}, "orders", func(s *screen.Scene) bool { return s.Obs.Table.Round > 0 }},
	{"precedent", []string{"precedents"}, "orders", func(s *screen.Scene) bool { return ruleBroken(s) }},
	{"country", []string{"country"}, "orders", func(s *screen.Scene) bool { return s.Obs.Table.Round > 1 }},
}

// ruleBroken reports whether a rule was broken in this game: some were before it began.
func ruleBroken(s *screen.Scene) bool {
	for i := range s.Obs.Table.Precedents {
		if s.Obs.Table.Precedents[i].Times > s.Book.Opening.Precedents[i].Times {
			return true
		}
	}
	return false
}

// hinting is which hint is shown, and at which moment the last one was.
type hinting struct {
	seen   []string // names of those that were shown, in any game
	name   string   // the one that is shown now
	moment string   // when it was first shown
	closed bool     // it was put away
	room   float64  // that it takes above the foot of pages
}

// hint prints the hint of the moment, if there is one that was never shown.
func (a *App) hint(b *sheet.Builder, s *screen.Scene) {
	a.hinting.room = 0
	if a.house.Set.NoHints || b.Memory.Pinned() > 0 {
		return
	}
	h := &a.hinting
	if now := a.hintMoment(s); h.moment != now {
		h.name, h.moment, h.closed = "", now, false
	}
	if h.closed {
		return
	}
	x, at := a.dueHint(b, s)
	if x == nil && b.Paged && h.name != "" { // its thing is on another page
		x = &hint{name: h.name}
	}
	if x == nil {
		h.closed = h.name != "" // whoever left its screen has seen it
		return
	}
	if h.name == "" {
		h.name, h.seen = x.name, append(h.seen, x.name)
		a.putSettings()
	}
	said := a.tell.Say("ui.hint." + x.name)
	if n := screen.PageOf(b, placesOf(x.name)); b.Paged && n > 0 { // the bar stands on all pages
		said = a.tell.Say("ui.hint.page", "n", n, "text", said)
	}
	c := screen.Callout{Text: said, At: at, Go: a.tell.Say("ui.hint.seen"), Skip: a.tell.Say("ui.hint.none")}
	if b.Paged {
		h.room = c.Bar(b)
		return
	}
	c.Print(b)
}

// placesOf are the things that a hint is about.
func placesOf(name string) []string {
	i := slices.IndexFunc(hints, func(x hint) bool { return x.name == name })
	if i < 0 {
		return nil
	}
	return hints[i].at
}

// hintMoment tells apart the moments of which each may have one hint: the screens of a part
// of a round, and the board once all orders are given.
func (a *App) hintMoment(s *screen.Scene) string {
	moment := a.base + " " + a.top()
	if part, _ := partNow(s); part == "orders" && screen.OrdersLeft(&s.Obs) == 0 {
		moment += " given"
	}
	return moment
}

// dueHint is the hint that is shown already or, failing that, the first that was never
// shown and whose thing is on the screen.
func (a *App) dueHint(b *sheet.Builder, s *screen.Scene) (*hint, screen.Target) {
	h := &a.hinting
	for i := range hints {
		x := &hints[i]
		if h.name != x.name && (h.name != "" || slices.Contains(h.seen, x.name)) || !x.due(s) {
			continue
		}
		if at := screen.Find(b, s, x.at); at.Found() {
			return x, at
		}
	}
	return nil, screen.Target{}
}

func (x *hint) due(s *screen.Scene) bool {
	part, _ := partNow(s)
	return (x.part == "" || x.part == part) && (x.when == nil || x.when(s))
}

// hintSeen puts the hint away that is shown, or all of them for good.
func (a *App) hintSeen(on bool) {
	a.hinting.closed = true
	if !on {
		a.house.Set.NoHints = true
	}
	a.putSettings()
}
