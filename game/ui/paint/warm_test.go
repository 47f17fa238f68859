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

// With the first letter that a sheet lacks all its others are baked, before anything is brought
// over; and what there is too much of waits for its turn, so that nothing that is kept is dropped.
func TestWhatASheetLacksIsBakedAtOnce(t *testing.T) {
	p, b := newPainter(t)
	for i := range 12 {
		b.Text(10, float64(i)*20, "Transcaucasia and the Northern Caucasus", sheet.Row.Sized(10+float64(i)))
	}
	b.Sign("star", sheet.P(300, 10), 20, 1)
	marks := b.Sheet.Marks
	p.view, p.ahead = hand.View{Scale: 1}, marks
	p.mark(&marks[0], nil)
	n := len(p.atlas.kept)
	for i := range marks[1:] {
		p.mark(&marks[1+i], nil)
	}
	if n == 0 || len(p.atlas.kept) != n {
		t.Errorf("%d masks with the first line, %d in the end", n, len(p.atlas.kept))
	}
	small, _ := newPainter(t)
	small.atlas = newAtlas(200)
	small.view, small.ahead = hand.View{Scale: 1}, marks
	small.mark(&marks[0], nil)
	if small.atlas.generations > 0 || len(small.atlas.kept) == n {
		t.Errorf("a small atlas holds %d masks of %d, and was begun anew %d times", len(small.atlas.kept), n, small.atlas.generations)
	}
}
