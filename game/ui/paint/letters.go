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

func (p *Painter) letter(k maskKey, x, base float64, c color.RGBA) {
	left := math.Floor(x)
	if k.size < largeType {
		k.shift = uint8((x - left) * shifts)
	} else {
		left = math.Round(x)
	}
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

// The signs of the language the game is printed in.
const printed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?-–−+’“”()/%·›…"

// Warm bakes the letters of styles for a scale, so that the first board does not
// stumble. It draws nothing and may be called style by style at the title.
func (p *Painter) Warm(scale float64, styles ...sheet.Style) {
	for _, st := range styles {
		face, size := st.Face(), st.Size()*scale
		for _, g := range p.ruler.Line(printed, face, false).Glyphs {
			for shift := range uint8(shifts) {
				p.warm(maskKey{face: uint8(face), glyph: g.ID, size: float32(size), shift: shift})
			}
		}
	}
}

func (p *Painter) warm(k maskKey) {
	if _, ok := p.atlas.kept[k]; ok || k.size >= largeType && k.shift > 0 {
		return
	}
	if m, at := p.glyphs.letter(k); m != nil {
		p.atlas.put(k, m, at.X, at.Y)
	}
}
