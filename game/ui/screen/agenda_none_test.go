package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// seconding is a table of seven teams, one of which, not the chair, is asked to second a motion.
func seconding(t *testing.T) *Scene {
	t.Helper()
	e := newEvening(t, 35, 0, 1, 2, 3, 4, 5, 6)
	e.until(func(w match.Waiting) bool {
		o := e.m.PublicObservation()
		return w.For == rules.Second && w.Seat != e.m.Book().Chairman(&o.Table)
	})
	s := e.scene(rules.NoSeat, englishWords())
	s.Ask(e.m.Observation(s.Waiting.Seat))
	return s
}

// Where motions are seconded nothing is chosen beforehand: no motion and not to second any has
// Enter for its key, and the way out looks less like what is to be done than the motions do.
func TestSecondingNoneIsNotWhatIsAskedFor(t *testing.T) {
	s := seconding(t)
	for _, percent := range []int{100, 200} {
		b := newTestBuilder(t)
		b.Window = sheet.Window{W: 1366, H: 768, Fine: 1}
		b.Shape(percent)
		at := builtBy(t, b, Agenda, s)
		none := at.Find("agenda.none")
		if none == nil || none.Key != hand.D0 {
			t.Fatalf("at %d: %+v", percent, none)
		}
		for _, n := range at.Top() {
			if n.Key == hand.Enter || n.Key == hand.Space || n.State != "" && n.Group == "agenda" {
				t.Errorf("at %d: %s is chosen beforehand: %+v", percent, n.ID, n)
			}
		}
		for i := range at.Marks {
			if m := &at.Marks[i]; m.Kind == sheet.Fill && m.Ink == ink.Cream && m.Rect == none.Rect {
				t.Errorf("at %d the way out is as bright as what is to be done", percent)
			}
		}
	}
}
