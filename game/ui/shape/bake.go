package shape

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"
)

// Inks are the colours of the three tones, by Tone.
type Inks [3]color.RGBA

// View is the part of the drawing's box that fills the picture, in its units.
type View struct{ X, Y, W, H float64 }

// Head is the part of a portrait (200 by 240) that a small square shows.
var Head = View{16, 10, 168, 184}

// Whole is the view of all of it.
func (s Shape) Whole() View { return View{0, 0, s.W, s.H} }

// Bake draws the view of a shape on a picture of w by h pixels, which it covers:
// where the proportions differ, the view is enlarged around its middle and
// loses at the sides or below. What no path fills stays transparent. Sizes below
// one pixel or above 4096 give an empty picture.
func (s Shape) Bake(w, h int, v View, inks Inks) *image.RGBA {
	if w < 1 || h < 1 || w > MaxSide || h > MaxSide || !(v.W > 0 && v.H > 0) {
		return image.NewRGBA(image.Rectangle{})
	}
	k := math.Max(float64(w)/v.W, float64(h)/v.H)
	b := baker{
		dst: image.NewRGBA(image.Rect(0, 0, w, h)),
		k:   float32(k),
		dx:  float32((float64(w)-v.W*k)/2 - v.X*k),
		dy:  float32(-v.Y * k),
	}
	for i := range s.Paths {
		b.path(&s.Paths[i], inks[s.Paths[i].Tone])
	}
	return b.dst
}

type baker struct {
	dst       *image.RGBA
	ras       vector.Rasterizer
	k, dx, dy float32
}

// Only the box around a path is rasterised: most paths are small.
func (b *baker) path(p *Path, c color.RGBA) {
	box := b.box(p).Intersect(b.dst.Bounds())
	if box.Empty() {
		return
	}
	b.ras.Reset(box.Dx(), box.Dy())
	ox, oy := float32(box.Min.X), float32(box.Min.Y)
	x := func(v float32) float32 { return v*b.k + b.dx - ox }
	y := func(v float32) float32 { return v*b.k + b.dy - oy }
	for _, o := range p.Ops {
		switch o.Verb {
		case 'M':
			b.ras.ClosePath()
			b.ras.MoveTo(x(o.X), y(o.Y))
		case 'L':
			b.ras.LineTo(x(o.X), y(o.Y))
		case 'C':
			b.ras.CubeTo(x(o.X1), y(o.Y1), x(o.X2), y(o.Y2), x(o.X), y(o.Y))
		case 'Z':
			b.ras.ClosePath()
		}
	}
	b.ras.ClosePath()
	b.ras.DrawOp = draw.Over
	b.ras.Draw(b.dst, box, image.NewUniform(c), image.Point{})
}

func (b *baker) box(p *Path) image.Rectangle {
	lo, hi := [2]float32{math.MaxFloat32, math.MaxFloat32}, [2]float32{-math.MaxFloat32, -math.MaxFloat32}
	grow := func(x, y float32) {
		lo[0], lo[1] = min(lo[0], x), min(lo[1], y)
		hi[0], hi[1] = max(hi[0], x), max(hi[1], y)
	}
	for _, o := range p.Ops {
		if o.Verb == 'C' {
			grow(o.X1, o.Y1)
			grow(o.X2, o.Y2)
		}
		if o.Verb != 'Z' {
			grow(o.X, o.Y)
		}
	}
	return image.Rect(
		int(math.Floor(float64(lo[0]*b.k+b.dx))), int(math.Floor(float64(lo[1]*b.k+b.dy))),
		int(math.Ceil(float64(hi[0]*b.k+b.dx))), int(math.Ceil(float64(hi[1]*b.k+b.dy))))
}
