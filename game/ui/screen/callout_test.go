package screen

import (
	"math"
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

// Most places are passed over; none of them would have been better.
func TestNoPlaceIsBetter(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	for i := range 260 {
		b.Text(float64(i*97%1200), 40+float64(i*61%640), "Central provinces", sheet.Row)
	}
	const wide, tall = 330.0, 120.0
	for i := range 12 {
		c := Callout{Text: "x", At: Target{sheet.R(float64(100*i), float64(50*i), 90, 60), []string{"x"}}}
		g := newGround(b, c.At)
		weigh := func(r sheet.Rect) float64 {
			return g.hidden(r.Inset(-4)) + c.astray(r) + 20*math.Abs(r.W-wide) + g.cut(r)
		}
		r := c.place(b, wide, func(float64) float64 { return tall })
		for y := b.Bleed.Y + 46; y+tall <= b.Bleed.Bottom()-6; y += calloutStep {
			for x := b.Bleed.X + 8; x+wide <= b.Bleed.Right()-6; x += groundCell {
				if other := sheet.R(x, y, wide, tall); weigh(other) < weigh(r) {
					t.Fatalf("thing %d: a card lies at %.0f, though at %.0f it would hide less", i, r, other)
				}
			}
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
