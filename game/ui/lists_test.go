package ui

import (
	"fmt"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// Every list on every screen, rolled by the wheel from its beginning to its end and back,
// stands at each notch so that no text is cut, and at its end nothing is left below.
func TestListsStopBetweenRows(t *testing.T) {
	for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			told, rolled := map[string]bool{}, map[string]bool{}
			tour{words, func(name string, x *theatre) {
				x.plain()
				for i := range x.b.Sheet.Clips[1:] {
					if n := x.rollThrough(i+1, func(notch int) { blame(t, fmt.Sprintf("%s, list %d, notch %d", name, i+1, notch), x, told) }); n > 0 {
						rolled[x.a.top()] = true
					}
				}
			}}.walk(t)
			for _, name := range []string{"codex", "log", "orders", "result", "scenarios"} {
				if !rolled[name] {
					t.Errorf("no list of %s was rolled", name)
				}
			}
		})
	}
}

// rollThrough rolls a list to its end and back, and tells how many notches that took.
func (x *theatre) rollThrough(list int, see func(notch int)) int {
	at := x.b.Sheet.Clips[list].Middle()
	n, most := 0, 400
	for _, by := range []float64{1, -1} {
		for ; n < most && x.roll(at, by); n++ {
			see(n)
		}
	}
	x.b.Memory.Pointer = sheet.P(-1, -1)
	x.build()
	return n
}

// roll turns the wheel over a place, and tells whether anything moved.
func (x *theatre) roll(at sheet.Point, by float64) bool {
	x.frame.X, x.frame.Y, x.frame.Inside = at.X, at.Y, true
	x.feed()
	was := fmt.Sprint(x.b.Sheet.Marks)
	x.frame.X, x.frame.Y, x.frame.Inside, x.frame.Wheel = at.X, at.Y, true, by
	x.feed()
	return was != fmt.Sprint(x.b.Sheet.Marks)
}
