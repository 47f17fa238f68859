package screen

import (
	"slices"
	"testing"

	"afterlenin/game/ui/sheet"
)

// Columns share what is more by their parts, in the order in which they stand; on the
// sheet itself and in pages they stand where they were put.
func TestColumnsByTheirParts(t *testing.T) {
	list := shares{{12, 300, 0.25}, {334, 400, 0}, {750, 518, 0.75}}
	for _, x := range []struct {
		wide, text int
		most       []column
	}{
		{1280, 100, []column{{12, 300}, {334, 400}, {750, 518}}},
		{1480, 100, []column{{-88, 350}, {284, 400}, {700, 668}}},
		{1480, 200, []column{{12, 300}, {334, 400}, {750, 518}}},
	} {
		b, err := sheet.NewBuilder()
		if err != nil {
			t.Fatal(err)
		}
		b.Window = sheet.Window{W: float64(x.wide), H: 720, Fine: 1}
		b.Shape(x.text)
		if got := list.of(b); !slices.Equal(got, x.most) {
			t.Errorf("%d wide with text of %d: %v, not %v", x.wide, x.text, got, x.most)
		}
	}
}

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
