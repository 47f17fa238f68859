package screen

import (
	"strings"
	"testing"

	"afterlenin/game/ui/sheet"
)

// In large text a motion that can be seconded stands on the first page: nobody is asked before an empty one.
func TestAMotionStandsOnTheFirstPage(t *testing.T) {
	s := seconding(t)
	for _, percent := range []int{140, 160} {
		b := newTestBuilder(t)
		b.Window = sheet.Window{W: 1280, H: 720, Fine: 1}
		b.Shape(percent)
		at := builtBy(t, b, Agenda, s)
		var seen []string
		for _, n := range at.Nodes {
			if strings.HasPrefix(n.ID, "agenda.motion") && n.Rect.H > 100 {
				seen = append(seen, n.ID)
			}
		}
		if len(seen) == 0 {
			t.Errorf("at %d no motion stands on the first page", percent)
		}
	}
}
