package sheet

import "testing"

func TestTheSheetLiesInTheMiddle(t *testing.T) {
	for _, c := range []struct{ w, h, scale, x, y float64 }{
		{1280, 720, 1, 0, 0}, {1920, 1080, 1.5, 0, 0}, {1024, 768, 0.8, 0, 96}, {3440, 1440, 2, 440, 0},
	} {
		b := newBuilder(t)
		b.Window = Window{c.w, c.h, 1}
		b.Shape(100)
		if v := b.View; v.Scale != c.scale || v.DX != c.x || v.DY != c.y {
			t.Errorf("%v by %v: %+v", c.w, c.h, v)
		}
		if b.Paged || b.Bleed.W*b.View.Scale != c.w || b.Bleed.X > 0 || b.Bleed.Bottom() < 720 {
			t.Errorf("%v by %v shows %+v", c.w, c.h, b.Bleed)
		}
	}
}

func TestLargeTextAndOddWindowsAreReadInPages(t *testing.T) {
	for _, c := range []struct {
		w    Window
		text int
		wide float64
	}{
		{Window{1280, 720, 1}, 200, 640}, {Window{3840, 2160, 2}, 200, 640}, {Window{1280, 720, 1}, 150, 1280 / 1.5},
		{Window{720, 1280, 1}, 100, uprightWide}, {Window{720, 1280, 1}, 200, leastWide}, {Window{900, 500, 1}, 100, 900},
	} {
		b := newBuilder(t)
		b.Window = c.w
		b.Shape(c.text)
		if d := b.Page.W - c.wide; !b.Paged || d > 0.01 || d < -0.01 || b.Page.H*b.View.Scale < c.w.H-0.01 {
			t.Errorf("%+v at %d: a page of %+v", c.w, c.text, b.Page)
		}
	}
}

// Whoever drives the program from outside knows the plain sheet alone.
func TestPagesAreToldOnThePlainSheet(t *testing.T) {
	for _, w := range []Window{{1280, 720, 1}, {1366, 768, 1}, {2560, 1080, 1}, {1280, 1024, 1}} {
		for _, text := range []int{100, 200} {
			b := newBuilder(t)
			b.Window = w
			b.Shape(text)
			all := b.OnPlain(b.Bleed)
			s := min(w.W/Width, w.H/Height)
			if d := all.W*s - w.W; d > 0.01 || d < -0.01 {
				t.Errorf("%+v at %d: the window is told as %+v", w, text, all)
			}
			if d := all.Middle().X - Width/2; d > 1 || d < -1 {
				t.Errorf("%+v at %d: the window is told as %+v", w, text, all)
			}
		}
	}
}
