package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// Whoever makes the text larger or smaller sees the row he does it with at every size on the
// way: it never goes to a page that he would have to turn to.
func TestTheRowOfTheTextSizeStaysInSight(t *testing.T) {
	for _, w := range []sheet.Window{{W: 1280, H: 720, Fine: 1}, {W: 1366, H: 768, Fine: 1}, {W: 1920, H: 1080, Fine: 1}, {W: 1024, H: 768, Fine: 1}} {
		x := open(t, Options{})
		x.b.Window = w
		x.press(hand.O)
		for _, way := range []struct {
			id string
			to int
		}{{"settings.larger", screen.LargestText}, {"settings.smaller", screen.SmallestText}, {"settings.larger", screen.LargestText}} {
			for range 60 {
				if x.a.house.Set.Size == way.to {
					break
				}
				x.click(way.id)
				for _, id := range []string{"settings.smaller", "settings.larger"} {
					if n := x.b.Sheet.Find(id); n == nil || n.Rect.H < 30 || n.Rect.X < 0 || n.Rect.Right() > x.b.Page.W {
						t.Fatalf("%v at %d: %s is at %+v", w, x.a.house.Set.Size, id, n)
					}
				}
			}
			if x.a.house.Set.Size != way.to {
				t.Errorf("%v: %s leads to %d", w, way.id, x.a.house.Set.Size)
			}
		}
	}
}
