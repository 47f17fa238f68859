// Package paint draws a sheet on the screen. It is the one place that touches the
// toolkit's images; it must never decide what is on a sheet.
package paint

import (
	"image"
	"math"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"

	"github.com/hajimehoshi/ebiten/v2"
)

// Painter draws sheets. Its pictures are kept from one drawing to the next.
type Painter struct {
	Palette ink.Palette
	ruler   *sheet.Ruler
	glyphs  *glyphs
	atlas   *atlas
	plates  plates
	mesh    mesh
	source  *ebiten.Image // the atlas on the screen's side
	pixels  []byte
	to      *ebiten.Image // what is drawn on: the screen or a clipped part of it
	view    hand.View
}

// New makes a painter that finds portraits and signs in shapes. Nothing of the
// screen is touched before the first Draw.
func New(ruler *sheet.Ruler, shapes *Shapes) (*Painter, error) {
	g := &glyphs{shapes: shapes}
	if err := g.read(sheet.CondensedBold); err != nil {
		return nil, err
	}
	return &Painter{Palette: ink.Normal, ruler: ruler, glyphs: g, atlas: newAtlas(atlasSide), mesh: newMesh(), plates: plates{shapes: shapes, kept: map[plateKey]*plate{}}}, nil
}

// Draw draws all of a sheet on the screen, over a ground of paper.
func (p *Painter) Draw(screen *ebiten.Image, s *sheet.Sheet, v hand.View) {
	p.roomFor(v.Scale)
	if p.source == nil {
		p.source = ebiten.NewImageWithOptions(image.Rect(0, 0, p.atlas.side, p.atlas.side), &ebiten.NewImageOptions{Unmanaged: true})
	}
	p.view, p.to = v, screen
	screen.Fill(p.Palette[ink.Paper])
	p.plates.day++
	if p.plates.shapes.changed() {
		p.plates.clear()
	}
	clip := int16(0)
	for i := range s.Marks {
		m := &s.Marks[i]
		if m.Clip != clip {
			p.flush()
			clip = m.Clip
			p.to = p.clipped(screen, s.Clips[clip], clip)
		}
		p.mark(m, s.Points[m.First:m.First+m.Count])
	}
	p.flush()
	p.to = nil
}

// roomFor sees to it that the atlas is large enough for letters of this scale.
func (p *Painter) roomFor(scale float64) {
	side := atlasSide
	if scale >= largeScale {
		side = atlasLarge
	}
	if p.atlas.side == side {
		return
	}
	p.atlas = newAtlas(side)
	if p.source != nil {
		p.source.Deallocate()
		p.source = nil
	}
}

func (p *Painter) clipped(screen *ebiten.Image, r sheet.Rect, clip int16) *ebiten.Image {
	if clip == 0 {
		return screen
	}
	b := p.box(r)
	return screen.SubImage(image.Rect(int(b.x0), int(b.y0), int(b.x1), int(b.y1))).(*ebiten.Image)
}

func (p *Painter) mark(m *sheet.Mark, pts []sheet.Point) {
	c := p.Palette[m.Ink]
	switch m.Kind {
	case sheet.Fill:
		p.mesh.box(p.filled(m.Rect), c)
	case sheet.Frame:
		p.frame(m, c)
	case sheet.Dashed:
		p.dashed(m, c)
	case sheet.Poly:
		p.mesh.polygon(p.placed(pts), c)
	case sheet.Stroke:
		p.stroke(m, pts, c)
	case sheet.Disc:
		p.disc(m, c)
	case sheet.Ring:
		p.ring(m.Rect, m.Width, c)
	case sheet.Letters:
		p.letters(m, c)
	case sheet.Sign:
		p.sign(m, c)
	case sheet.Portrait:
		p.flush()
		p.picture(m)
	case sheet.Halftone:
		p.halftone(m.Rect, c)
	}
	if p.mesh.full() {
		p.flush()
	}
}

// bring takes what is new in the atlas over to the screen's side.
func (p *Painter) bring() {
	if p.source == nil {
		return
	}
	for _, r := range p.atlas.dirty {
		p.pixels = p.atlas.upload(r, p.pixels)
		p.source.SubImage(r).(*ebiten.Image).WritePixels(p.pixels)
	}
	p.atlas.dirty = p.atlas.dirty[:0]
}

// flush draws what was gathered, after the letters that are new went to the
// screen's side.
func (p *Painter) flush() {
	if len(p.mesh.corners) == 0 {
		return
	}
	p.bring()
	op := ebiten.DrawTrianglesOptions{ColorScaleMode: ebiten.ColorScaleModePremultipliedAlpha}
	p.to.DrawTriangles(p.mesh.corners, p.mesh.order, p.source, &op)
	p.mesh.corners, p.mesh.order = p.mesh.corners[:0], p.mesh.order[:0]
}

func (p *Painter) x(v float64) float64 { return v*p.view.Scale + p.view.DX }
func (p *Painter) y(v float64) float64 { return v*p.view.Scale + p.view.DY }

// thick is a width of line in whole pixels, never nothing.
func (p *Painter) thick(w float64) float64 { return math.Max(1, math.Round(w*p.view.Scale)) }

// lineMost is how thick a rectangle is at most that is a line.
const lineMost = 3.5

// filled is the place of a rectangle: a line is as thick wherever it lies, or rows of a table
// would have a thick rule now and then.
func (p *Painter) filled(r sheet.Rect) box {
	b := p.box(r)
	switch {
	case r.H > 0 && r.H <= lineMost && r.W > r.H:
		b.y1 = b.y0 + p.thick(r.H)
	case r.W > 0 && r.W <= lineMost && r.H > r.W:
		b.x1 = b.x0 + p.thick(r.W)
	}
	return b
}

// box is a rectangle on whole pixels: what is level must be sharp.
func (p *Painter) box(r sheet.Rect) box {
	b := box{math.Round(p.x(r.X)), math.Round(p.y(r.Y)), math.Round(p.x(r.Right())), math.Round(p.y(r.Bottom()))}
	if r.W > 0 && b.x1 <= b.x0 {
		b.x1 = b.x0 + 1
	}
	if r.H > 0 && b.y1 <= b.y0 {
		b.y1 = b.y0 + 1
	}
	return b
}
