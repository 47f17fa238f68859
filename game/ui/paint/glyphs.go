package paint

import (
	"image"
	"math"

	"afterlenin/game/ui/shape"
	"afterlenin/game/ui/sheet"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// Letters are baked at so many places between two pixels, so that they keep their
// distances. The larger they are, the less half a pixel is seen, and the more a mask costs:
// a large window is full of large letters.
const (
	shifts    = 4
	halfType  = 26
	largeType = 48
)

// shiftsOf is at how many places letters of this size are baked.
func shiftsOf(size float32) int {
	switch {
	case size >= largeType:
		return 1
	case size >= halfType:
		return 2
	}
	return shifts
}

// glyphs bakes letters and signs to masks, on the processor.
type glyphs struct {
	fonts  [sheet.Faces]*sfnt.Font
	buf    sfnt.Buffer
	ras    vector.Rasterizer
	shapes *Shapes
}

// read reads the file of a face, unless that was done.
func (g *glyphs) read(f sheet.Face) (err error) {
	if g.fonts[f] == nil {
		g.fonts[f], err = sfnt.Parse(f.File())
	}
	return err
}

// font is a face that was read, at its first use if not before. The files are part of
// the program, so an error means a broken build.
func (g *glyphs) font(f sheet.Face) *sfnt.Font {
	if err := g.read(f); err != nil {
		panic("a face of the program is broken: " + err.Error())
	}
	return g.fonts[f]
}

func ppem(size float32) fixed.Int26_6 { return fixed.Int26_6(math.Round(float64(size) * 64)) }

// middle is how far below the middle of its line box a line of letters stands.
func (g *glyphs) middle(f sheet.Face, size float32) float64 {
	m, err := g.font(f).Metrics(&g.buf, ppem(size), font.HintingNone)
	if err != nil {
		return 0
	}
	return float64(m.Ascent-m.Descent) / 128
}

// letter bakes a glyph; the point is where the mask goes from the glyph's origin.
// A glyph without outline, such as a space, gives nil.
func (g *glyphs) letter(k maskKey) (*image.Alpha, image.Point) {
	segs, err := g.font(sheet.Face(k.face)).LoadGlyph(&g.buf, sfnt.GlyphIndex(k.glyph), ppem(k.size), nil)
	if err != nil || len(segs) == 0 {
		return nil, image.Point{}
	}
	dx := float32(k.shift) / float32(shiftsOf(k.size))
	b := segs.Bounds()
	box := image.Rect(b.Min.X.Floor(), b.Min.Y.Floor(), b.Max.X.Ceil()+1, b.Max.Y.Ceil())
	if box.Empty() || box.Dx() >= atlasSide || box.Dy() >= atlasSide {
		return nil, image.Point{}
	}
	g.ras.Reset(box.Dx(), box.Dy())
	g.outline(segs, dx-float32(box.Min.X), -float32(box.Min.Y))
	m := image.NewAlpha(image.Rect(0, 0, box.Dx(), box.Dy()))
	g.ras.Draw(m, m.Rect, image.Opaque, image.Point{})
	return m, box.Min
}

func (g *glyphs) outline(segs sfnt.Segments, dx, dy float32) {
	at := func(p fixed.Point26_6) (float32, float32) {
		return float32(p.X)/64 + dx, float32(p.Y)/64 + dy
	}
	for _, s := range segs {
		x, y := at(s.Args[0])
		x1, y1 := at(s.Args[1])
		x2, y2 := at(s.Args[2])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			g.ras.ClosePath()
			g.ras.MoveTo(x, y)
		case sfnt.SegmentOpLineTo:
			g.ras.LineTo(x, y)
		case sfnt.SegmentOpQuadTo:
			g.ras.QuadTo(x, y, x1, y1)
		case sfnt.SegmentOpCubeTo:
			g.ras.CubeTo(x, y, x1, y1, x2, y2)
		}
	}
	g.ras.ClosePath()
}

var solid = shape.Inks{{255, 255, 255, 255}, {255, 255, 255, 255}, {255, 255, 255, 255}}

// sign bakes a sign as a mask of size by size pixels; nil if there is none.
func (g *glyphs) sign(name string, size int) *image.Alpha {
	s := g.shapes.Sign(name)
	baked := s.Bake(size, size, s.Whole(), solid)
	if baked.Rect.Empty() {
		return nil
	}
	m := image.NewAlpha(baked.Rect)
	for i := range m.Pix {
		m.Pix[i] = baked.Pix[4*i+3]
	}
	return m
}
