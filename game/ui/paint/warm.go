package paint

import (
	"image"
	"math"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// What is baked in one go ahead of time: so many letters, or one portrait.
const warmLetters = 24

// Of the atlas one part in so many, in rows, may be filled ahead of time.
const warmest = 2

// Warm bakes, for a sheet that may soon be drawn, some of what it needs, beginning with
// the mark of this number, and returns the first mark that is left. It draws nothing,
// and it never drops what was baked before.
func (p *Painter) Warm(s *sheet.Sheet, v hand.View, from int) int {
	was := p.view
	p.view = v
	p.roomFor(v.Scale)
	defer func() {
		p.bring() // little by little: all at once would be felt
		p.view = was
	}()
	room := warmLetters
	for i := from; i < len(s.Marks); i++ {
		if room <= 0 {
			return i
		}
		switch m := &s.Marks[i]; m.Kind {
		case sheet.Letters:
			room -= p.warmLine(m)
		case sheet.Sign:
			room -= p.warmSign(m)
		case sheet.Portrait:
			if p.warmFace(m) {
				room = 0
			}
		}
	}
	return len(s.Marks)
}

// full reports whether the atlas has room only for what is seen.
func (a *atlas) full() bool { return a.y > a.side/warmest }

func (p *Painter) warmLine(m *sheet.Mark) int {
	face, size, n := m.Style.Face(), m.Style.Size()*p.view.Scale, 0
	x, gap := p.x(m.Rect.X), m.Style.Spacing()*p.view.Scale
	for i, g := range p.ruler.Line(m.Text, face, false).Glyphs {
		k, _ := maskKey{face: uint8(face), glyph: g.ID, size: float32(size)}.placed(x + g.X*size + float64(i)*gap)
		if _, ok := p.atlas.kept[k]; ok || p.atlas.full() {
			continue
		}
		mask, at := p.glyphs.letter(k)
		p.keep(k, mask, at)
		n++
	}
	return n
}

func (p *Painter) warmSign(m *sheet.Mark) int {
	size := int(math.Round(m.Rect.W * p.view.Scale))
	k := maskKey{face: signFace, size: float32(size), sign: m.Text}
	if _, ok := p.atlas.kept[k]; ok || p.atlas.full() {
		return 0
	}
	p.keep(k, p.glyphs.sign(m.Text, size), image.Point{})
	return 1
}

// warmFace reports whether a portrait had to be baked.
func (p *Painter) warmFace(m *sheet.Mark) bool {
	n := p.plates.baked
	if len(p.plates.kept) < platesKept*3/4 {
		p.plates.bring(p.plates.of(p.plateOf(m, p.box(m.Rect))))
	}
	return p.plates.baked > n
}

// Baked is how many letters, signs and portraits were baked so far.
func (p *Painter) Baked() int { return len(p.atlas.kept) + p.plates.baked }
