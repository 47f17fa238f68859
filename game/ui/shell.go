package ui

import "github.com/hajimehoshi/ebiten/v2"

// shell is the window as far as settings need it: the real one, or none in tests.
type shell interface {
	full(on bool)
	tick(a *App)
	leave(a *App)
}

type noShell struct{}

func (noShell) full(bool)  {}
func (noShell) tick(*App)  {}
func (noShell) leave(*App) {}

type realShell struct{}

func (realShell) full(on bool) { ebiten.SetFullscreen(on) }

// At the first tick the window takes the size it had when it was last left.
func (realShell) tick(a *App) {
	if a.sized {
		return
	}
	a.sized = true
	if a.wide > 0 && a.high > 0 && !ebiten.IsFullscreen() {
		ebiten.SetWindowSize(a.wide, a.high)
	}
}

func (realShell) leave(a *App) {
	a.house.Set.Full = ebiten.IsFullscreen()
	if !a.house.Set.Full {
		a.wide, a.high = ebiten.WindowSize()
	}
}
