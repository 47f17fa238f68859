package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// Of a vote it is said first who decides for himself, and of the others alone who is least sure.
func TestSurenessNamesWhoIsOpen(t *testing.T) {
	b := newTestBuilder(t)
	for _, people := range [][]int{{3}, {3, 5}, {0, 1, 2, 3, 4, 5, 6}} {
		s := newEvening(t, 5, people...).orders(3, 2).scene(3, englishWords())
		seen := 0
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Propose || m.D != 0 || rules.MotionKind(m.A) != rules.Censure || seen > 0 {
				continue
			}
			seen++
			said := previewOf(t, b, s, m)
			open, others := strings.Contains(said, "Open until the vote"), strings.Contains(said, "the others") || strings.Contains(said, "The others")
			if open != (len(people) > 1) || others != (len(people) == 2) {
				t.Errorf("with %d persons: %s", len(people), said)
			}
		}
		if seen == 0 {
			t.Error("there is nothing to table")
		}
	}
}
