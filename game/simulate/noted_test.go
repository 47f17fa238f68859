package simulate

import (
	"testing"

	"afterlenin/game/rules"
)

// A line that a plenum adopts was put as a motion; one that changes behind the count of a
// hall was changed by the hall.
func TestAPlenumIsNoHall(t *testing.T) {
	b := council(t)
	for i, g := range b.Gatherings {
		s := b.Start(1)
		tally := newTally(b)
		tally.begin(&s)
		tally.round = g.Round
		for _, e := range []rules.Event{{What: rules.GatheringOpened, N: int16(i)}, {What: rules.LineChanged}} {
			tally.note(&e)
		}
		want := 1
		if g.Kind == rules.Plenum {
			want = 0
		}
		if tally.hallLines != want {
			t.Errorf("%s: %d lines changed by a hall, not %d", g.Name, tally.hallLines, want)
		}
	}
}
