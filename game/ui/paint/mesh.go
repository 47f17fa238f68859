package paint

import (
	"image/color"

	"github.com/hajimehoshi/ebiten/v2"
)

// The corners after which a mesh is drawn and begun anew.
const meshRoom = 40000

// mesh gathers plain-coloured triangles, to be drawn in one go.
type mesh struct {
	corners []ebiten.Vertex
	order   []uint16
	inner   []point
	outer   []point
	ears    []int
}

// newMesh has its room from the beginning. What grows is copied again and again, in the first frame
// that has so much to draw.
func newMesh() mesh {
	const room = meshRoom + meshRoom/8 // the last mark before it is drawn may go beyond
	return mesh{corners: make([]ebiten.Vertex, 0, room), order: make([]uint16, 0, room*3/2)}
}

type box struct{ x0, y0, x1, y1 float64 }

func (m *mesh) full() bool { return len(m.corners) > meshRoom }

// corner adds a corner on the solid part of the atlas. The colour is not premultiplied.
func (m *mesh) corner(x, y float64, c color.RGBA, alpha float32) uint16 {
	a := alpha * float32(c.A) / 255
	m.corners = append(m.corners, ebiten.Vertex{
		DstX: float32(x), DstY: float32(y), SrcX: 1.5, SrcY: 1.5,
		ColorR: a * float32(c.R) / 255, ColorG: a * float32(c.G) / 255, ColorB: a * float32(c.B) / 255, ColorA: a,
	})
	return uint16(len(m.corners) - 1)
}

func (m *mesh) box(b box, c color.RGBA) {
	i := m.corner(b.x0, b.y0, c, 1)
	m.corner(b.x1, b.y0, c, 1)
	m.corner(b.x1, b.y1, c, 1)
	m.corner(b.x0, b.y1, c, 1)
	m.order = append(m.order, i, i+1, i+2, i, i+2, i+3)
}

// loop is a closed row of corners that are all as opaque.
type loop struct {
	at    []point
	alpha float32
}

// strip fills between two loops of as many corners.
func (m *mesh) strip(in, out loop, c color.RGBA) {
	n := uint16(len(in.at))
	var first uint16
	for i := range in.at {
		k := m.corner(in.at[i].x, in.at[i].y, c, in.alpha)
		m.corner(out.at[i].x, out.at[i].y, c, out.alpha)
		if i == 0 {
			first = k
		}
	}
	for i := range n {
		a, b := first+2*i, first+2*((i+1)%n)
		m.order = append(m.order, a, a+1, b, b, a+1, b+1)
	}
}

// mask fills a mask of the atlas with a colour; x and y are whole pixels.
func (m *mesh) mask(s spot, x, y float64, c color.RGBA) {
	if s.w == 0 {
		return
	}
	x, y = x+float64(s.dx), y+float64(s.dy)
	first := len(m.corners)
	m.box(box{x, y, x + float64(s.w), y + float64(s.h)}, c)
	for i := range 4 {
		v := &m.corners[first+i]
		v.SrcX, v.SrcY = float32(s.x), float32(s.y)
		if i == 1 || i == 2 {
			v.SrcX += float32(s.w)
		}
		if i >= 2 {
			v.SrcY += float32(s.h)
		}
	}
}
