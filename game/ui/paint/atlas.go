package paint

import (
	"image"
	"slices"
)

// atlasSide is the side of the picture that holds all letters and signs; in a window so
// large that they would not all have room, it is atlasLarge.
const (
	atlasSide  = 2048
	atlasLarge = 4096
	largeScale = 2.4
)

// atlas packs masks of one ink into one picture, row by row, so that a whole
// board is drawn from one source. Its first pixels are solid, for plain shapes.
type atlas struct {
	side        int
	pix         []uint8 // coverage
	kept        map[maskKey]spot
	x, y, row   int
	dirty       []image.Rectangle // not yet on the screen's side, at most one in each row
	generations int               // how often it was full and begun anew
}

// maskKey names a mask: a glyph of a face at a size and shift, or a sign.
type maskKey struct {
	face  uint8
	shift uint8
	glyph uint32
	size  float32
	sign  string
}

// spot is where a mask lies in the atlas and where it goes relative to its place.
type spot struct {
	x, y, w, h int
	dx, dy     int
}

const signFace = 255

func newAtlas(side int) *atlas {
	a := &atlas{side: side, pix: make([]uint8, side*side), kept: map[maskKey]spot{}}
	a.begin()
	return a
}

// begin empties the atlas but for the solid corner.
func (a *atlas) begin() {
	clear(a.pix)
	clear(a.kept)
	a.x, a.y, a.row = 4, 0, 4
	for y := range 3 {
		for x := range 3 {
			a.pix[y*a.side+x] = 255
		}
	}
	a.dirty = append(a.dirty[:0], image.Rect(0, 0, a.x, a.row))
}

// place finds room for a mask; false if the atlas is full or the mask too large.
func (a *atlas) place(w, h int) (image.Point, bool) {
	if w+1 > a.side {
		return image.Point{}, false
	}
	if a.x+w+1 > a.side {
		a.x, a.y, a.row = 0, a.y+a.row, 0
	}
	if a.y+h+1 > a.side {
		return image.Point{}, false
	}
	p := image.Pt(a.x, a.y)
	a.x, a.row = a.x+w+1, max(a.row, h+1)
	return p, true
}

// put copies a mask into the atlas.
func (a *atlas) put(k maskKey, m *image.Alpha, dx, dy int) (spot, bool) {
	w, h := m.Rect.Dx(), m.Rect.Dy()
	at, ok := a.place(w, h)
	if !ok {
		return spot{}, false
	}
	for y := range h {
		copy(a.pix[(at.Y+y)*a.side+at.X:][:w], m.Pix[y*m.Stride:][:w])
	}
	a.touch(image.Rect(at.X, at.Y, at.X+w, at.Y+h))
	s := spot{at.X, at.Y, w, h, dx, dy}
	a.kept[k] = s
	return s, true
}

// touch notes what changed. Together two rows would be as wide as the picture, whatever is new.
func (a *atlas) touch(r image.Rectangle) {
	if n := len(a.dirty); n > 0 && a.dirty[n-1].Min.Y == r.Min.Y {
		a.dirty[n-1] = a.dirty[n-1].Union(r)
		return
	}
	a.dirty = append(a.dirty, r)
}

// upload gives a part as white pixels, premultiplied.
func (a *atlas) upload(r image.Rectangle, into []byte) []byte {
	into = slices.Grow(into[:0], 4*r.Dx()*r.Dy())
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for _, v := range a.pix[y*a.side:][r.Min.X:r.Max.X] {
			into = append(into, v, v, v, v)
		}
	}
	return into
}
