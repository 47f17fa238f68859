package screen

import (
	"testing"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// A card lies beside the delegates of a hall, though they have no words.
func TestACardKeepsOffDelegates(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	for x := 300.0; x < 940; x += 17 {
		for y := 300.0; y < 600; y += 17 {
			b.Disc(sheet.P(x, y), 5.4, ink.Black)
		}
	}
	c := Callout{Text: "x", At: Target{sheet.R(960, 200, 300, 300), []string{"hall.bloc-1"}}}
	r := c.place(b, 330, func(float64) float64 { return 150 })
	for i := range b.Sheet.Marks {
		if m := &b.Sheet.Marks[i]; m.Kind == sheet.Disc && !m.Rect.Cut(r).Empty() {
			t.Fatalf("the card at %.0f lies on a delegate at %.0f", r, m.Rect)
		}
	}
}

// A ring that goes round a heading stands above its accents, and one below it may come nearer to
// capitals than to what hangs below.
func TestARingKnowsWhereLettersEnd(t *testing.T) {
	at := func(text string) sheet.Rect {
		return lettersOf(&sheet.Mark{Kind: sheet.Letters, Text: text, Rect: sheet.R(0, 0, 100, 20)})
	}
	if x := at("ÉCONOMY"); x.Y > 0 {
		t.Errorf("letters with an accent begin at %.1f", x.Y)
	}
	if x, y := at("BLOCS"), at("gap"); x.Bottom() >= y.Bottom() {
		t.Errorf("capitals end at %.1f, hanging letters at %.1f", x.Bottom(), y.Bottom())
	}
}
