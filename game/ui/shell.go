package ui

import (
	"afterlenin/game/ui/sound"

	"github.com/hajimehoshi/ebiten/v2"
)

// shell is the window as far as settings need it: the real one, or none in tests.
type shell interface {
	full(on bool)
	tick(a *App, n int)
	leave(a *App)
	hear(k sound.Kind, volume int)
}

type noShell struct{}

func (noShell) full(bool)            {}
func (noShell) tick(*App, int)       {}
func (noShell) leave(*App)           {}
func (noShell) hear(sound.Kind, int) {}

// realShell is the window and the machine's speaker.
type realShell struct{ speaker sound.Speaker }

func (*realShell) full(on bool) { ebiten.SetFullscreen(on) }

func (r *realShell) hear(k sound.Kind, volume int) { r.speaker.Play(k, volume) }

// At the first tick the window takes the size and the place it had when it was last left.
func (r *realShell) tick(a *App, n int) {
	r.speaker.Tick(n)
	if a.sized {
		return
	}
	a.sized = true
	if a.frame.Wide == 0 || a.frame.High == 0 || ebiten.IsFullscreen() {
		return
	}
	ebiten.SetWindowSize(a.frame.Wide, a.frame.High)
	if wide, high := ebiten.Monitor().Size(); a.frame.onScreen(wide, high) {
		ebiten.SetWindowPosition(a.frame.Left, a.frame.Top)
	}
}

func (r *realShell) leave(a *App) {
	r.speaker.Close()
	a.house.Set.Full = ebiten.IsFullscreen()
	if !a.house.Set.Full {
		a.frame.Wide, a.frame.High = ebiten.WindowSize()
		a.frame.Left, a.frame.Top = ebiten.WindowPosition()
		a.frame.Placed = true
	}
}
