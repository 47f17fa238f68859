package sheet

import "afterlenin/game/ui/ink"

// Mono says whose monogram it is.
type Mono uint8

// The kinds of monograms.
const (
	Man      Mono = iota // a contender: cream on a black disc
	Mine                 // the acting seat: a lozenge in petrol
	Official             // two letters in an outlined disc
	OnTable              // a disc of cream on red or black
	MineLow              // the acting seat in a row that is lower than the lozenge
)

// The radius of a monogram and half the height of the lozenge.
const (
	monoRadius  = 9.5
	monoLozenge = 12.5
	monoLow     = 10.5
)

// Monogram prints two letters around a place.
func (b *Builder) Monogram(c Point, letters string, kind Mono) {
	words := ink.Cream
	switch kind {
	case Man:
		b.Disc(c, monoRadius, ink.Black)
	case Mine, MineLow:
		d := monoLozenge
		if kind == MineLow {
			d = monoLow
		}
		b.Poly(ink.Yours, P(c.X-d, c.Y), P(c.X, c.Y-d), P(c.X+d, c.Y), P(c.X, c.Y+d))
	case Official:
		b.Ring(c, monoRadius, 1.5, ink.Black)
		words = ink.Black
	case OnTable:
		b.Disc(c, monoRadius, ink.Cream)
		words = ink.Black
	}
	style := Smallest.In(words).Centre()
	b.Text(c.X, c.Y-b.scaled(style).Line()/2, letters, style)
}

// Monograms prints a row of them, the first around the place, each further one to
// the right at the given pitch. mine is the index of the acting seat's, or -1.
func (b *Builder) Monograms(at Point, pitch float64, letters []string, mine int) {
	for i, s := range letters {
		kind := Man
		if i == mine {
			kind = Mine
		}
		b.Monogram(P(at.X+float64(i)*pitch, at.Y), s, kind)
	}
}
