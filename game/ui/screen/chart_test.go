package screen

import (
	"testing"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Names of curves that end together stand apart, and a line leads to each that moved away.
func TestNamesOfCurvesStandApart(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	c := chart{low: 0, high: 10, right: chartNameRoom}
	for _, name := range []string{"Stalin", "Rykov", "Tomsky", "Kamenev"} {
		c.curves = append(c.curves, curve{name: name, ink: ink.Black, values: []float64{2, 5}})
	}
	chartNames(b, sheet.R(100, 100, 300, 200), &c)
	last, leads := 0.0, 0
	for _, m := range b.Sheet.Marks {
		switch m.Kind {
		case sheet.Letters:
			if m.Rect.Y < last+14 {
				t.Errorf("%s at %.0f lies on the name before it", m.Text, m.Rect.Y)
			}
			last = m.Rect.Y
		case sheet.Stroke:
			leads++
		}
	}
	if leads != 4 {
		t.Errorf("%d lines lead to the four names, which stand around the end of their curves", leads)
	}
}

// A card that says you to somebody else says whom it means.
func TestACardOfAnotherSaysWhoIsMeant(t *testing.T) {
	for text, want := range map[string]bool{"Will you take him at his word?": true, "Your men wait.": true, "A youth congress meets.": false} {
		if speaksTo(text) != want {
			t.Errorf("%q speaks to somebody: want %v", text, want)
		}
	}
}
