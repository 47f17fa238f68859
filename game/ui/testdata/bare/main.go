// Command bare is the least program that Ebitengine can run: what the start of the
// game is measured against.
package main

import (
	"os"

	"github.com/hajimehoshi/ebiten/v2"
)

type bare struct{ drawn bool }

func (b *bare) Update() error { return nil }

func (b *bare) Draw(screen *ebiten.Image) {
	if b.drawn {
		return
	}
	b.drawn = true
	_ = os.WriteFile(os.Getenv("AFTERLENIN_DRAWN"), []byte("drawn\n"), 0o600)
}

func (b *bare) Layout(w, h int) (int, int) { return w, h }

func main() {
	ebiten.SetWindowSize(1280, 720)
	if err := ebiten.RunGame(&bare{}); err != nil {
		panic(err)
	}
}
