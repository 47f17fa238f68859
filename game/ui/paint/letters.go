package paint

import (
	"image"
	"image/color"
	"math"

	"afterlenin/game/ui/sheet"
)

// Text is set at its size on the screen, never scaled as a picture. The line of
// letters stands in the middle of its line box, on a whole pixel.
func (p *Painter) letters(m *sheet.Mark, c color.RGBA) {
	face, size := m.Style.Face(), m.Style.Size()*p.view.Scale
	base := math.Round(p.y(m.Rect.Y+m.Rect.H/2) + p.glyphs.middle(face, float32(size)))
	x, gap := p.x(m.Rect.X), m.Style.Spacing()*p.view.Scale
	for i, g := range p.ruler.Line(m.Text, face, false).Glyphs {
		p.letter(maskKey{face: uint8(face), glyph: g.ID, size: float32(size)}, x+g.X*size+float64(i)*gap, base, c)
	}
}

// placed is the mask of a letter that begins at x, and the whole pixel where it goes.
func (k maskKey) placed(x float64) (maskKey, float64) {
	n := float64(shiftsOf(k.size))
	x += 0.5/n - 0.5/shifts // to the nearest of few places
	left := math.Floor(x)
	k.shift = uint8((x - left) * n)
	return k, left
}

func (p *Painter) letter(k maskKey, x, base float64, c color.RGBA) {
	k, left := k.placed(x)
	s, ok := p.atlas.kept[k]
	if !ok {
		m, at := p.glyphs.letter(k)
		s = p.keep(k, m, at)
	}
	p.mesh.mask(s, left, base, c)
}

// keep puts a mask into the atlas. If that is full, what was drawn so far is
// finished and the atlas begun anew.
func (p *Painter) keep(k maskKey, m *image.Alpha, at image.Point) spot {
	if m == nil {
		p.atlas.kept[k] = spot{}
		return spot{}
	}
	s, ok := p.atlas.put(k, m, at.X, at.Y)
	if !ok {
		p.flush()
		p.atlas.begin()
		p.atlas.generations++
		s, _ = p.atlas.put(k, m, at.X, at.Y)
	}
	return s
}

func (p *Painter) sign(m *sheet.Mark, c color.RGBA) {
	b := p.box(m.Rect)
	size := int(math.Round(m.Rect.W * p.view.Scale))
	k := maskKey{face: signFace, size: float32(size), sign: m.Text}
	s, ok := p.atlas.kept[k]
	if !ok {
		s = p.keep(k, p.glyphs.sign(m.Text, size), image.Point{})
	}
	p.mesh.mask(s, b.x0, b.y0, c)
}
