package paint

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// What was baked ahead need not be baked when it is drawn, and is baked in slices.
func TestWarmedSheetBakesNothing(t *testing.T) {
	p, b := newPainter(t)
	for i := range 30 {
		b.Text(10, float64(i)*20, "Central provinces, secretary of the Komsomol", sheet.Row.Sized(10+float64(i%9)))
	}
	b.Sign("star", sheet.P(300, 10), 20, 1)
	v := hand.View{Scale: 1}
	slices, from := 0, 0
	for ; from < len(b.Sheet.Marks); slices++ {
		n := len(p.atlas.kept)
		from = p.Warm(&b.Sheet, v, from)
		if baked := len(p.atlas.kept) - n; baked > warmLetters+60 {
			t.Errorf("%d letters in one slice", baked)
		}
	}
	if slices < 3 {
		t.Errorf("all was done in %d slices", slices)
	}
	n := len(p.atlas.kept)
	p.view = v
	for i := range b.Sheet.Marks {
		p.mark(&b.Sheet.Marks[i], nil)
	}
	if len(p.atlas.kept) != n {
		t.Errorf("%d masks were baked although the sheet was warmed", len(p.atlas.kept)-n)
	}
}
