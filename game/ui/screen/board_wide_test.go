package screen

import (
	"testing"

	"afterlenin/game/ui/sheet"
)

// In a window of any width the columns of the board stand side by side in it, none is
// narrower than on the sheet, and a very wide one has a fourth.
func TestColumnsShareAWideWindow(t *testing.T) {
	for _, x := range []struct {
		wide float64
		news bool
	}{{1280, false}, {1366, false}, {1440, false}, {1600, true}, {1706, true}, {2560, true}, {5120, true}} {
		b, err := sheet.NewBuilder()
		if err != nil {
			t.Fatal(err)
		}
		b.Window = sheet.Window{W: x.wide, H: 720, Fine: 1}
		b.Shape(100)
		s := spreadOf(b)
		if (s.news.w > 0) != x.news {
			t.Errorf("%v wide: a fourth column of %v", x.wide, s.news.w)
		}
		right := b.Bleed.X
		for i, c := range []column{s.left, s.middle, s.right, s.news} {
			if c.w == 0 {
				continue
			}
			if least := []float64{300, 548, 370, 300}[i]; c.w < least || c.x < right+12-0.01 {
				t.Errorf("%v wide: column %d is %+v, the one before ends at %v", x.wide, i, c, right)
			}
			right = c.x + c.w
		}
		if right > b.Bleed.Right()-11 {
			t.Errorf("%v wide: the columns end at %v, the window at %v", x.wide, right, b.Bleed.Right())
		}
	}
}
