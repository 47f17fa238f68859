// Package sheet describes a screen on a logical sheet of 1280 by 720: marks are
// what is drawn, nodes are what can be acted on or explained. Screens fill a
// Builder; nothing here draws, and nothing here may know the game or the window.
package sheet

import "math"

// Width and Height of the sheet in logical pixels.
const (
	Width  = 1280.0
	Height = 720.0
)

// Point is a place on the sheet; y grows downwards.
type Point struct{ X, Y float64 }

// Rect is an upright rectangle on the sheet.
type Rect struct{ X, Y, W, H float64 }

// P is short for a Point.
func P(x, y float64) Point { return Point{x, y} }

// R is short for a Rect.
func R(x, y, w, h float64) Rect { return Rect{x, y, w, h} }

// Right is the x of the right edge.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom is the y of the lower edge.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Middle is the centre.
func (r Rect) Middle() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Inset is the rectangle made smaller by d on every side; a negative d makes it larger.
func (r Rect) Inset(d float64) Rect { return Rect{r.X + d, r.Y + d, r.W - 2*d, r.H - 2*d} }

// Moved is the rectangle shifted.
func (r Rect) Moved(dx, dy float64) Rect { return Rect{r.X + dx, r.Y + dy, r.W, r.H} }

// Has tells whether the point lies inside; the right and lower edges are outside.
func (r Rect) Has(p Point) bool {
	return p.X >= r.X && p.X < r.Right() && p.Y >= r.Y && p.Y < r.Bottom()
}

// Empty tells whether nothing fits in.
func (r Rect) Empty() bool { return r.W <= 0 || r.H <= 0 }

// Cut is the part of r that lies in s.
func (r Rect) Cut(s Rect) Rect {
	x, y := math.Max(r.X, s.X), math.Max(r.Y, s.Y)
	return Rect{x, y, math.Max(0, math.Min(r.Right(), s.Right())-x), math.Max(0, math.Min(r.Bottom(), s.Bottom())-y)}
}

// Column is part i of n equal parts side by side with a gap between them.
func (r Rect) Column(i, n int, gap float64) Rect {
	w := (r.W - gap*float64(n-1)) / float64(n)
	return Rect{r.X + float64(i)*(w+gap), r.Y, w, r.H}
}

// Line is row i of the given pitch, counted from the top.
func (r Rect) Line(i int, pitch float64) Rect {
	return Rect{r.X, r.Y + float64(i)*pitch, r.W, pitch}
}

// Ease is the way of every motion: fast out, straight stop. t and the result go from 0 to 1.
func Ease(t float64) float64 {
	t = math.Max(0, math.Min(1, t))
	return 1 - (1-t)*(1-t)*(1-t)
}

// With is the smallest rectangle around both.
func (r Rect) With(s Rect) Rect {
	x, y := math.Min(r.X, s.X), math.Min(r.Y, s.Y)
	return Rect{x, y, math.Max(r.Right(), s.Right()) - x, math.Max(r.Bottom(), s.Bottom()) - y}
}
