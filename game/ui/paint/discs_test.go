package paint

import (
	"math"
	"testing"
)

// A baked disc has the area of a circle and is the same to all sides, wherever between
// the pixels it lies.
func TestBakedDiscIsRound(t *testing.T) {
	g := &glyphs{}
	for _, radius := range []float64{2.6, 4.5, 9.5, 14.25, 24} {
		for _, at := range [][2]float64{{100, 100}, {100.3, 99.8}, {100.5, 100.5}} {
			k, x, y := discAt(radius, at[0], at[1])
			m := g.disc(k)
			sum, mx, my := 0.0, 0.0, 0.0
			for i, v := range m.Pix {
				a := float64(v) / 255
				sum += a
				mx += a * (float64(i%m.Stride) + 0.5 + x)
				my += a * (float64(i/m.Stride) + 0.5 + y)
			}
			if want := math.Pi * radius * radius; math.Abs(sum-want) > want*0.03+1 {
				t.Errorf("radius %v: area %v, not %v", radius, sum, want)
			}
			if off := math.Hypot(mx/sum-at[0], my/sum-at[1]); off > 0.4 {
				t.Errorf("radius %v at %v: its middle is %.2f pixels away", radius, at, off)
			}
		}
	}
}
