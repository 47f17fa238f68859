package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// A lever that is closed by its condition says what it needs and how that stands, and not only that something is missing.
func TestAClosedLeverSaysWhatItNeeds(t *testing.T) {
	closed := 0
	for p := range rules.Seat(7) {
		s := newEvening(t, 3, int(p)).orders(p, 1).scene(p, englishWords())
		for i := range s.Book.Levers {
			for way := range s.Book.Levers[i].Ways {
				m := rules.Move{By: p, Do: rules.Use, A: int16(i), B: int16(way)}
				no := s.Book.Check(&s.Obs, m)
				if no == nil || no.Why != rules.Condition {
					continue
				}
				closed++
				if said := s.refusal(m, no); !strings.Contains(said, "needs ") || strings.Contains(said, "something that is missing") {
					t.Errorf("%s: %s", s.Tell.Move(m), said)
				}
			}
		}
	}
	if closed < 3 {
		t.Errorf("only %d levers are closed", closed)
	}
}
