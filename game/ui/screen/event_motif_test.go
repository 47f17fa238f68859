package screen

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
)

// TestWhatTheCheckKnowsIsDrawn: scenarios may name each picture that is drawn here, and no other.
func TestWhatTheCheckKnowsIsDrawn(t *testing.T) {
	var names []string
	for _, m := range motifs {
		names = append(names, m.name)
	}
	slices.Sort(names)
	if !slices.Equal(names, scenario.Drawn()) {
		t.Errorf("drawn are %q, and the check of scenarios knows %q", names, scenario.Drawn())
	}
}

// TestNoPictureComesTwiceInARound: the cards of a round have as many pictures as there are cards.
func TestNoPictureComesTwiceInARound(t *testing.T) {
	b := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords()).Book
	seen := map[[2]int]string{}
	for i := range b.Events {
		e := &b.Events[i]
		if e.Round < 0 {
			continue
		}
		at := [2]int{int(e.Round), motifOf(b, &eventPage{id: rules.EventID(i), rule: e})}
		if other := seen[at]; other != "" {
			t.Errorf("%s and %s have one picture, %s", other, e.ID, motifs[at[1]].name)
		}
		seen[at] = e.ID
	}
}
