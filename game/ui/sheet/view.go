package sheet

import (
	"math"

	"afterlenin/game/ui/hand"
)

// Window is how large the window is, in its own pixels. Fine is how many of these make
// one pixel of the player's desktop: 1, 1.25, 1.5, 2 ...
type Window struct{ W, H, Fine float64 }

// Text beyond largestPlain per cent of its size is read in pages. The other measures are
// logical: a page is never narrower or lower than the least, an upright window is as wide
// as uprightWide, and a sheet smaller than leastScale of its size on the desktop is no
// longer read well as a whole.
const (
	LargestPlain = 115
	leastWide    = 640.0
	leastHigh    = 330.0
	uprightWide  = 760.0
	leastScale   = 0.78
	fullPercent  = 100
)

// Shape lays the sheet in the window for text of the given size in per cent. Up to
// LargestPlain the whole sheet is shown and its text grows alone; beyond, and in windows
// too small or too narrow for the whole sheet, everything grows and Paged is set: the
// sheet is then as large as the window, and its parts are read one after the other.
func (b *Builder) Shape(text int) {
	w := b.Window
	s := math.Min(w.W/Width, w.H/Height)
	k := float64(text) / fullPercent
	switch {
	case w.H > w.W:
		b.paged(w.W / (uprightWide / math.Max(1, k)))
	case text > LargestPlain:
		b.paged(s * k)
	case s < leastScale*math.Max(1, w.Fine):
		b.paged(math.Max(1, w.Fine) * math.Max(1, k))
	default:
		b.whole(s, k)
	}
}

// whole lays the sheet of 1280 by 720 in the middle of the window.
func (b *Builder) whole(s, k float64) {
	w := b.Window
	v := hand.View{Scale: s, DX: math.Floor((w.W - Width*s) / 2), DY: math.Floor((w.H - Height*s) / 2)}
	b.Paged, b.Type, b.View = false, k, v
	b.Bleed = Rect{-v.DX / s, -v.DY / s, w.W / s, w.H / s}
	b.Page = Rect{0, 0, Width, Height}
}

// paged makes the sheet as large as the window.
func (b *Builder) paged(s float64) {
	w := b.Window
	s = math.Min(s, math.Min(w.W/leastWide, w.H/leastHigh))
	b.Paged, b.Type, b.View = true, 1, hand.View{Scale: s}
	b.Page = Rect{0, 0, w.W / s, w.H / s}
	b.Bleed = b.Page
}

// OnPlain is where r would lie on the sheet of 1280 by 720 that fills the window as far as
// its shape allows: there it lies already, except in pages.
func (b *Builder) OnPlain(r Rect) Rect {
	if !b.Paged {
		return r
	}
	w, v := b.Window, b.View
	s := math.Min(w.W/Width, w.H/Height)
	k := v.Scale / s
	return Rect{r.X*k - (w.W/s-Width)/2, r.Y*k - (w.H/s-Height)/2, r.W * k, r.H * k}
}
