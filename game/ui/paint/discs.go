package paint

import (
	"image"
	"image/color"
	"math"

	"afterlenin/game/ui/sheet"
)

// The largest disc that is baked, as its radius in pixels; and into how many parts a
// pixel is cut, across and down, for where its middle may lie.
const (
	bakedDisc  = 24
	discShifts = 4
)

// discFace stands for a face among the keys of the atlas.
const discFace = 254

// disc prints a full circle. Small ones are baked like letters: a hall has hundreds.
func (p *Painter) disc(m *sheet.Mark, c color.RGBA) {
	radius := m.Rect.W / 2 * p.view.Scale
	if radius > bakedDisc || radius <= 0 {
		p.mesh.polygon(p.circle(m.Rect), c)
		return
	}
	mid := m.Rect.Middle()
	p.dot(point{p.x(mid.X), p.y(mid.Y)}, radius, c)
}

// dot prints a baked circle around a place in the window.
func (p *Painter) dot(at point, radius float64, c color.RGBA) {
	k, x, y := discAt(radius, at.x, at.y)
	p.mesh.mask(p.discOf(k), x, y, c)
}

func (p *Painter) discOf(k maskKey) spot {
	s, ok := p.atlas.kept[k]
	if !ok {
		s = p.keep(k, p.glyphs.disc(k), image.Point{})
	}
	return s
}

// discsOf are the masks of a circle by their shift: thousands of dots look for theirs once. Where
// the atlas is begun anew on the way, those that were found before are gone.
func (p *Painter) discsOf(radius float64) (all [discShifts * discShifts]spot) {
	for seen := -1; seen != p.atlas.generations; {
		seen = p.atlas.generations
		for n := range all {
			all[n] = p.discOf(maskKey{face: discFace, size: float32(radius), shift: uint8(n)})
		}
	}
	return all
}

// discAt is the mask of a disc around a place, and the whole pixel where it goes.
func discAt(radius, x, y float64) (maskKey, float64, float64) {
	left, top := math.Floor(x-radius), math.Floor(y-radius)
	sx, sy := int((x-radius-left)*discShifts), int((y-radius-top)*discShifts)
	return maskKey{face: discFace, size: float32(radius), shift: uint8(sx + sy*discShifts)}, left, top
}

// disc bakes a circle that begins in its place between the pixels.
func (g *glyphs) disc(k maskKey) *image.Alpha {
	r := k.size
	side := int(math.Ceil(float64(2*r))) + 1
	cx := r + float32(int(k.shift)%discShifts)/discShifts
	cy := r + float32(int(k.shift)/discShifts)/discShifts
	const bow = 0.5522847 // of the handles of a quarter of a circle
	h := r * bow
	g.ras.Reset(side, side)
	g.ras.MoveTo(cx+r, cy)
	g.ras.CubeTo(cx+r, cy+h, cx+h, cy+r, cx, cy+r)
	g.ras.CubeTo(cx-h, cy+r, cx-r, cy+h, cx-r, cy)
	g.ras.CubeTo(cx-r, cy-h, cx-h, cy-r, cx, cy-r)
	g.ras.CubeTo(cx+h, cy-r, cx+r, cy-h, cx+r, cy)
	g.ras.ClosePath()
	m := image.NewAlpha(image.Rect(0, 0, side, side))
	g.ras.Draw(m, m.Rect, image.Opaque, image.Point{})
	return m
}
