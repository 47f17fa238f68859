package ui

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// The screens that may be opened next, at the title and in a game.
var (
	aheadOfTitle = [...]string{"newgame", "settings", "scenarios", "codex"}
	aheadInGame  = [...]string{"board", "orders", "pledges", "menu", "log", "charts", "codex"}
)

// Ahead implements window.Ahead: a screen that may soon be opened, as it would look now.
// It is never shown. What else a game needs at its beginning is made ready with it.
func (a *App) Ahead(b *sheet.Builder, n int) bool {
	if a.begins != nil {
		return false
	}
	a.look(b)
	s := a.scene()
	s.Ticks = 0
	if a.play == nil {
		if n == len(aheadOfTitle) {
			if l := a.pickedLoaded(); l != nil {
				a.packed(l)
			}
			screen.BeforeGame(b, &s)
			return true
		}
		return a.aheadOf(b, &s, aheadOfTitle[:], n)
	}
	s.Desk = emptyDesk()
	if n == len(aheadInGame) {
		screen.Faces(b, &s)
		return true
	}
	return a.aheadOf(b, &s, aheadInGame[:], n)
}

func (a *App) aheadOf(b *sheet.Builder, s *screen.Scene, names []string, n int) bool {
	if n >= len(names) {
		return false
	}
	if name := names[n]; a.mayOpen(name) {
		b.Name = name
		screens[name](b, s)
		b.LayOut()
	}
	return true
}

// mayOpen reports whether a screen could be opened now.
func (a *App) mayOpen(name string) bool {
	switch {
	case a.play == nil || name != "orders" && name != "pledges":
		return true
	case a.play.showing():
		return false
	}
	return a.play.viewer() != rules.NoSeat && a.play.table().Phase == rules.Orders
}

// Season implements window.Ahead: a scenario, or a game, has other screens ahead.
func (a *App) Season() int {
	n := 4*a.pictures.edition + 2*a.house.Set.Size
	if a.play != nil && a.mayOpen("orders") {
		n++
	}
	return n
}
