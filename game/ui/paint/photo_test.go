package paint

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"testing"
	"testing/fstest"

	"afterlenin/game/ui/sheet"
)

// twoInks is a PNG whose left half is dark and whose right half is light.
func twoInks(t *testing.T, w, h int) []byte {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		if i%w >= w/2 {
			img.Pix[i] = 255
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestScenarioBringsItsOwnPictures(t *testing.T) {
	svg := drawn("M0 0 L10 0 L10 10 Z")["portraits/man.svg"]
	own := fstest.MapFS{"finch.png": {Data: twoInks(t, 80, 96)}, "pictures/mill.png": {Data: twoInks(t, 300, 200)}, "wren.svg": svg,
		"broken.png": {Data: []byte("no picture")}, "vast.png": {Data: twoInks(t, mostSide+1, 1)}}
	game := fstest.MapFS{"portraits/finch.svg": svg, "signs/person.svg": svg}
	s := NewShapes(own, game)
	faults := 0
	s.Fault = func(string, error) { faults++ }
	for name, photo := range map[string]bool{"finch": true, "mill": true, "wren": false, "broken": false, "vast": false, "nobody": false} {
		d := s.face(name)
		if (d.photo != nil) != photo {
			t.Errorf("%s: a photo: %v", name, d.photo != nil)
		}
		if !photo && d.shape.W != 200 {
			t.Errorf("%s has neither a drawing nor the sign that stands for one", name)
		}
	}
	if faults != 2 {
		t.Errorf("%d faults are told, there are two", faults)
	}
	if d := s.face(sheet.PictureMark + "nothing"); d.photo != nil || d.shape.W != 0 {
		t.Error("something stands for a picture that there is not")
	}
}

func TestPhotoCoversItsPlace(t *testing.T) {
	photo, err := decoded(twoInks(t, 400, 100))
	if err != nil {
		t.Fatal(err)
	}
	img := covering(photo, 60, 72, nil)
	left, right := img.RGBAAt(2, 36), img.RGBAAt(57, 36)
	if left.R > 20 || right.R < 235 || left.A != 255 {
		t.Errorf("the halves are %v and %v", left, right)
	}
	pale := covering(photo, 60, 72, &color.RGBA{200, 200, 200, 255})
	if p := pale.RGBAAt(2, 36); p.R < 90 || p.R > 110 {
		t.Errorf("a pale photo is as dark as %v", p)
	}
	if !covering(photo, 0, 5, nil).Rect.Empty() {
		t.Error("no room and yet a picture")
	}
}
