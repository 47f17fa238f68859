package ui

import "testing"

// However large the text, the first page of the title has what can be begun.
func TestTheTitleBeginsWithItsMenu(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	for _, size := range []int{140, 160, 200} {
		x.on(print{w: 1280, h: 720, text: size})
		for _, id := range []string{"title.new", "title.scenarios", "title.leave"} {
			if n := x.b.Sheet.Find(id); n == nil || n.Rect.Empty() {
				t.Errorf("size %d: %s is not on the first page: %+v", size, id, n)
			}
		}
	}
}
