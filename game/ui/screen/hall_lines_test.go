package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Whoever is asked how he speaks sees what the line is in every issue and where each man stands,
// and of each speech what it may cost and bring: on the whole sheet, and in pages.
func TestWhoSpeaksSeesWhatItIsAbout(t *testing.T) {
	e := newEvening(t, 5, 0, 1, 2, 3, 4, 5, 6)
	e.until(func(w match.Waiting) bool { return w.For == rules.Speak && w.Seat == 3 })
	s := e.scene(rules.NoSeat, englishWords())
	s.Ask(e.m.Observation(3))
	s.Obs.Table.Lines = [rules.MaxIssues]int8{2, -1, -3} // each elsewhere
	for _, percent := range []int{100, 200} {
		b := newTestBuilder(t)
		b.Window = sheet.Window{W: 1366, H: 768, Fine: 1}
		b.Shape(percent)
		at := builtBy(t, b, Hall, s)
		for i := range s.Book.Issues {
			n := at.Find("hall.line." + s.Book.Issues[i].ID)
			if n == nil || n.Value != sheet.Signed(int(s.Obs.Table.Lines[i])) {
				t.Fatalf("at %d the line of %s is not shown: %+v", percent, s.Book.Issues[i].ID, n)
			}
			if percent > 100 {
				continue // only one page of them is seen
			}
			if !redCell(at, sheet.R(n.Rect.X, n.Rect.Y, hallLineMost, hallLinesTall), n.Value) {
				t.Errorf("the cell of the line of %s, %s, is not red", s.Book.Issues[i].ID, n.Value)
			}
			for q := range s.Book.Contenders {
				if !namedIn(at, sheet.R(n.Rect.X, n.Rect.Y, 300, hallLinesTall), s.Book.People[q].Mono) {
					t.Errorf("%s does not stand on the line of %s", s.Book.People[q].ID, s.Book.Issues[i].ID)
				}
			}
		}
		said := printed(at)
		for _, want := range []string{"Delegates with you", "if it beats a platform", "If it falls", "prestige +2", "Nothing is risked"} {
			if !strings.Contains(strings.Join(strings.Fields(said), " "), want) {
				t.Errorf("at %d nothing says %q: %s", percent, want, said)
			}
		}
	}
}

// redCell reports whether a number is printed on red in a rectangle.
func redCell(s *sheet.Sheet, r sheet.Rect, number string) bool {
	for _, m := range s.Marks {
		if m.Kind == sheet.Fill && m.Ink == ink.Red && r.Has(m.Rect.Middle()) && namedIn(s, m.Rect, number) {
			return true
		}
	}
	return false
}

// namedIn reports whether letters are printed in a rectangle.
func namedIn(s *sheet.Sheet, r sheet.Rect, letters string) bool {
	for _, m := range s.Marks {
		if m.Kind == sheet.Letters && m.Text == letters && r.Has(m.Rect.Middle()) {
			return true
		}
	}
	return false
}

// What the lines would become is what they become when a platform beats them, and whose.
func TestAPlatformIsToldAsItWouldBeTaken(t *testing.T) {
	e := newEvening(t, 5, 0, 1, 2, 3, 4, 5, 6)
	e.until(func(w match.Waiting) bool { return w.For == rules.Speak && w.Seat == 3 })
	s := e.scene(rules.NoSeat, englishWords())
	h := sittingOf(s)
	s.Obs.Table.Lines = [rules.MaxIssues]int8{}
	s.Obs.Table.Men[3].Stance, s.Obs.Table.Men[2].Stance = [rules.MaxIssues]int8{3, 0, -1}, [rules.MaxIssues]int8{-1, 0, 0}
	for q := range s.Obs.Table.Speeches {
		s.Obs.Table.Speeches[q] = -1
	}
	if got, want := h.platformWould(), "If it falls: Ec 0 › +2, Rg 0 › −1, prestige +2."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	s.Obs.Table.Speeches[2] = int8(rules.SpeakAgainst)
	s.Obs.Table.Men[2].Prestige, s.Obs.Table.Men[3].Prestige = 10, 3
	if got := h.platformWould(); !strings.Contains(got, s.Tell.Seat(2)+"’s way: Ec 0 › −1") || strings.Contains(got, "prestige") {
		t.Errorf("with another's platform: %q", got)
	}
}
