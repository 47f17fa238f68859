package paint

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"io/fs"
	"strings"

	"afterlenin/game/ui/shape"
	"afterlenin/game/ui/sheet"

	"golang.org/x/image/draw"
)

// mostSide is the most points a side of a PNG may have, as the loader of scenarios has it.
const mostSide = 2048

// portrayal is a portrait or a picture: a drawing in three inks, or a photo.
type portrayal struct {
	shape shape.Shape
	photo image.Image // nil: the shape counts
}

// pictureFolders are where a portrait or a picture may lie, the first that has it wins.
var pictureFolders = [...]string{"portraits/", "officials/", "pictures/", ""}

// face is the portrait of this name; if there is none, the sign of a person. For a
// picture that there is not stands nothing.
func (s *Shapes) face(name string) portrayal {
	if d, ok := s.faces[name]; ok {
		return d
	}
	bare, picture := strings.CutPrefix(name, sheet.PictureMark)
	d := s.look(bare)
	if d.photo == nil && d.shape.W == 0 && !picture {
		d.shape = s.Sign("person")
	}
	s.faces[name] = d
	return d
}

// look goes through the folders; what a scenario brings along comes before the game's own.
func (s *Shapes) look(name string) portrayal {
	for _, f := range s.from {
		for _, folder := range pictureFolders {
			if d, ok := s.lookIn(f, folder+name); ok {
				return d
			}
		}
	}
	return portrayal{}
}

func (s *Shapes) lookIn(f fs.FS, path string) (portrayal, bool) {
	if src, err := fs.ReadFile(f, path+".svg"); err == nil {
		read, err := shape.Parse(src)
		s.tell(path, err)
		return portrayal{shape: read}, err == nil
	}
	if src, err := fs.ReadFile(f, path+".png"); err == nil {
		photo, err := decoded(src)
		s.tell(path, err)
		return portrayal{photo: photo}, err == nil
	}
	return portrayal{}, false
}

func (s *Shapes) tell(path string, err error) {
	if err != nil && s.Fault != nil {
		s.Fault(path, err)
	}
}

// decoded reads a PNG, unless it would take too much room.
func decoded(src []byte) (image.Image, error) {
	c, err := png.DecodeConfig(bytes.NewReader(src))
	if err != nil {
		return nil, err
	}
	if c.Width > mostSide || c.Height > mostSide {
		return nil, png.UnsupportedError("a picture of this size")
	}
	return png.Decode(bytes.NewReader(src))
}

// covering scales a photo to w by h points: where the proportions differ it loses at
// the sides or below. A pale one is brought half-way to the given colour.
func covering(photo image.Image, w, h int, pale *color.RGBA) *image.RGBA {
	from := photo.Bounds()
	if w < 1 || h < 1 || from.Empty() {
		return image.NewRGBA(image.Rectangle{})
	}
	if from.Dx()*h > from.Dy()*w {
		cut := from.Dy() * w / h
		from.Min.X += (from.Dx() - cut) / 2
		from.Max.X = from.Min.X + cut
	} else {
		from.Max.Y = from.Min.Y + from.Dx()*h/w
	}
	dst := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.CatmullRom.Scale(dst, dst.Rect, photo, from, draw.Src, nil)
	if pale != nil {
		veil := image.NewUniform(color.NRGBA{pale.R, pale.G, pale.B, 128})
		draw.Draw(dst, dst.Rect, veil, image.Point{}, draw.Over)
	}
	return dst
}
