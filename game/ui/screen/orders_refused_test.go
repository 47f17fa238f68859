package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// A motion on a line says what follows when it fails: with an appeal a lost vote in any case, and without
// one only where hardly anybody votes for it.
func TestAMotionSaysWhatItsFailureBrings(t *testing.T) {
	b := newTestBuilder(t)
	s := newEvening(t, 5, 3).orders(3, 2).scene(3, englishWords())
	seen := [2]int{}
	for _, m := range s.Book.Legal(&s.Obs, nil) {
		if m.Do != rules.Propose || rules.MotionKind(m.A) != rules.MoveLine || seen[m.D] > 0 || s.Book.Forecast(&s.Obs, m).Odds >= 100 {
			continue
		}
		seen[m.D]++
		said := previewOf(t, b, s, m)
		if strings.Contains(said, "if it fails, lost votes +1") != (m.D == 1) || !strings.Contains(said, "nobody else is for it") {
			t.Errorf("%s: %s", s.Book.MoveText(m), said)
		}
	}
	if seen[0] == 0 {
		t.Error("no line can be moved")
	}
}
