package paint

import (
	"image"
	"image/color"
	"math"

	"afterlenin/game/ui/shape"
	"afterlenin/game/ui/sheet"

	"github.com/hajimehoshi/ebiten/v2"
)

// The pictures kept; when there are more, those unused longest go.
const platesKept = 256

// plates are the baked portraits, each in its inks.
type plates struct {
	shapes *Shapes
	kept   map[plateKey]*plate
	baked  int           // how often one was made
	day    int           // counts drawings, to know what was not used for long
	spot   *ebiten.Image // beside the screen: where new ones are drawn first
}

type plateKey struct {
	name string
	w, h int
	inks shape.Inks
	pale bool // of a man who has fallen
}

// veil is what a photo of a man who has fallen is brought half-way to.
func (k plateKey) veil() *color.RGBA {
	if !k.pale {
		return nil
	}
	return &k.inks[shape.Light]
}

type plate struct {
	img  *ebiten.Image
	used int
}

func (pl *plates) of(k plateKey) *ebiten.Image {
	if p, ok := pl.kept[k]; ok {
		p.used = pl.day
		return p.img
	}
	if len(pl.kept) >= platesKept {
		pl.forget()
	}
	p := &plate{pl.bake(k), pl.day}
	pl.baked++
	pl.kept[k] = p
	return p.img
}

func (pl *plates) bake(k plateKey) *ebiten.Image {
	d := pl.shapes.face(k.name)
	if d.photo != nil {
		return plateFrom(covering(d.photo, k.w, k.h, k.veil()))
	}
	s := d.shape
	baked := s.Bake(k.w, k.h, portraitView(s, k.w, k.h), k.inks)
	if baked.Bounds().Empty() {
		return nil
	}
	return plateFrom(baked)
}

// plateFrom gives each picture a texture of its own. In one that Ebitengine shares among them a
// new picture now and then makes it grow, and all of it is copied in the middle of a frame.
func plateFrom(baked image.Image) *ebiten.Image {
	return ebiten.NewImageFromImageWithOptions(baked, &ebiten.NewImageFromImageOptions{Unmanaged: true})
}

// A square shows the head; the sign that stands for a missing portrait is whole.
func portraitView(s shape.Shape, w, h int) shape.View {
	if s.W == 200 && math.Abs(float64(w-h)) < float64(w)/20 {
		return shape.Head
	}
	return s.Whole()
}

// bring takes a picture over to the screen's side. That happens to a new one when it is drawn for
// the first time, so a spot beside the screen has it drawn before the screen does.
func (pl *plates) bring(img *ebiten.Image) {
	if img == nil {
		return
	}
	if pl.spot == nil {
		pl.spot = ebiten.NewImageWithOptions(image.Rect(0, 0, 1, 1), &ebiten.NewImageOptions{Unmanaged: true})
	}
	pl.spot.DrawImage(img, nil)
}

// clear drops all, since the drawings are others now.
func (pl *plates) clear() {
	for k, p := range pl.kept {
		if p.img != nil {
			p.img.Deallocate()
		}
		delete(pl.kept, k)
	}
}

// forget drops the half that was not used in the drawing before this one.
func (pl *plates) forget() {
	for k, p := range pl.kept {
		if p.used >= pl.day-1 {
			continue
		}
		if p.img != nil {
			p.img.Deallocate()
		}
		delete(pl.kept, k)
	}
}

// plateOf names the plate of a picture that covers the box.
func (p *Painter) plateOf(m *sheet.Mark, b box) plateKey {
	t := m.Tone.Inks()
	return plateKey{m.Text, int(b.x1 - b.x0), int(b.y1 - b.y0), shape.Inks{p.Palette[t.Dark], p.Palette[t.Mid], p.Palette[t.Light]}, m.Tone == sheet.Fallen}
}

func (p *Painter) picture(m *sheet.Mark) {
	b := p.box(m.Rect)
	img := p.plates.of(p.plateOf(m, b))
	if img == nil {
		return
	}
	var op ebiten.DrawImageOptions
	op.GeoM.Translate(b.x0, b.y0)
	p.to.DrawImage(img, &op)
}

// Dots of radius 1 at a pitch of 6, turned by 30 degrees, at 16 per cent. A picture has
// thousands, so they are baked like letters.
func (p *Painter) halftone(r sheet.Rect, c color.RGBA) {
	s := p.view.Scale
	pitch, rad := 6*s, math.Max(0.8, s)
	sin, cos := math.Sincos(math.Pi / 6)
	b := p.box(r)
	c = color.RGBA{c.R, c.G, c.B, 41}
	discs := p.discsOf(rad)
	reach := int(math.Hypot(b.x1-b.x0, b.y1-b.y0)/pitch) + 2
	for i := -reach; i <= reach; i++ {
		for j := -reach; j <= reach; j++ {
			x := b.x0 + pitch*(float64(i)*cos-float64(j)*sin)
			y := b.y0 + pitch*(float64(i)*sin+float64(j)*cos)
			if x-rad >= b.x0 && x+rad <= b.x1 && y-rad >= b.y0 && y+rad <= b.y1 {
				k, left, top := discAt(rad, x, y)
				p.mesh.mask(discs[k.shift], left, top, c)
			}
			if p.mesh.full() {
				p.flush()
			}
		}
	}
}
