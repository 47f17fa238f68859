package screen

import (
	"testing"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// What a choice brings if it works and if it does not are two blocks: each begins a line with its
// chance, and nothing of one stands in a line of the other or left of its own column.
func TestBranchesOfAChoiceStandApart(t *testing.T) {
	list := effects{
		{sign: "tick", text: "40 in 100:", branch: true}, {sign: "star", text: "you: prestige +2"}, {sign: "person", text: "sympathy +4: Centre and Belorussia"},
		{sign: "eye", text: "Zinoviev: regard for Stalin −1", other: true}, {sign: "person", text: "Trotsky: Army sympathy −4", other: true},
		{sign: "cross", text: "else, 60 in 100:", branch: true}, {sign: "odium", text: "you: odium +1"}, {sign: "star", text: "Zinoviev: prestige +2", other: true},
	}
	for _, wide := range []float64{560, 330, 150} {
		b := newTestBuilder(t)
		b.Begin()
		r := sheet.R(20, 20, wide, 0)
		tall := list.flow(b, r, 14, ink.Black)
		if measured := list.flow(b, r, 14, ink.None); measured != tall {
			t.Errorf("%v wide: %v high, measured %v", wide, tall, measured)
		}
		b.End()
		at := map[string]sheet.Rect{}
		low := 0.0
		for _, m := range b.Sheet.Marks {
			if m.Kind == sheet.Letters {
				at[m.Text] = m.Rect
				low = max(low, m.Rect.Bottom())
			}
		}
		heads := []sheet.Rect{at["40 in 100:"], at["else, 60 in 100:"]}
		if heads[0].X != heads[1].X || low > r.Y+tall+4 {
			t.Errorf("%v wide: the chances begin at %v, the words end at %v of %v", wide, heads, low, r.Y+tall)
		}
		for said, x := range at {
			if x != heads[0] && x != heads[1] && (x.X <= heads[0].X || x.Y < heads[0].Y || x.Y > heads[0].Y && x.Y < heads[1].Y && x.Bottom() > heads[1].Y+1) {
				t.Errorf("%v wide: %q stands at %v, the chances at %v", wide, said, x, heads)
			}
		}
	}
}
