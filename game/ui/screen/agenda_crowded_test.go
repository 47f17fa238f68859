package screen

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Seven teams easily table seven motions, of which some exclude one another: no text of a paper is printed over another,
// and the titles can be read.
func TestSevenMotionsLieReadableOnTheTable(t *testing.T) {
	s := seconding(t)
	u := &s.Obs.Table
	lines := [7][2]int8{{0, 2}, {0, -2}, {0, 1}, {1, 1}, {1, -1}, {2, 1}, {2, -3}}
	u.MotionsN = 7
	for i := range lines {
		u.Motions[i] = rules.Motion{Kind: rules.MoveLine, By: rules.Seat(i), B: lines[i][0], C: lines[i][1], Was: u.Lines[lines[i][0]]}
	}
	u.Motions[1] = rules.Motion{Kind: rules.ReadDocument, By: 1}
	u.Motions[2].Seconds = rules.Seats(1<<0 | 1<<1 | 1<<3 | 1<<4)
	for _, window := range []sheet.Window{{W: 1366, H: 768, Fine: 1}, {W: 1280, H: 720, Fine: 1}} {
		b := newTestBuilder(t)
		b.Window = window
		b.Shape(100)
		at := builtBy(t, b, Agenda, s)
		var texts []*sheet.Mark
		for i := range at.Marks {
			if m := &at.Marks[i]; m.Kind == sheet.Letters && m.Rect.Y > 140 && m.Rect.Bottom() < footTop {
				texts = append(texts, m)
			}
		}
		if len(texts) < 7*4 {
			t.Fatalf("%d texts are looked at", len(texts))
		}
		for i, x := range texts {
			if x.Style.Size() > 12.5 && x.Style.Size() < 15 && x.Style == sheet.NextStep.Sized(x.Style.Size()) {
				t.Errorf("the title %q is printed in %v", x.Text, x.Style.Size())
			}
			for _, y := range texts[:i] {
				if x.Rect.X < y.Rect.Right()-1 && y.Rect.X < x.Rect.Right()-1 && x.Rect.Y < y.Rect.Bottom()-4 && y.Rect.Y < x.Rect.Bottom()-4 {
					t.Errorf("%q is printed over %q", x.Text, y.Text)
				}
			}
		}
	}
}
