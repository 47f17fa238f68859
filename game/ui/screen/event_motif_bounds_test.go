package screen

import (
	"testing"

	"afterlenin/game/ui/sheet"
)

// The pictures of events stay below the bar at the top: nothing of them lies over what stands there.
func TestMotifsStayBelowTheBar(t *testing.T) {
	for _, motif := range motifs {
		b := newTestBuilder(t)
		b.Sheet.Marks, b.Sheet.Points = nil, nil
		motif.draw(scenery{b: b, cos: 1})
		if len(b.Sheet.Marks) == 0 {
			t.Errorf("%s draws nothing", motif.name)
		}
		for _, m := range b.Sheet.Marks {
			top := m.Rect.Y
			switch m.Kind {
			case sheet.Poly, sheet.Stroke:
				top = sheet.Height
				for _, p := range b.Sheet.Points[m.First : m.First+m.Count] {
					top = min(top, p.Y)
				}
			}
			if top < barTall-3 {
				t.Errorf("%s: a mark begins at %.0f of %.0f", motif.name, top, barTall)
			}
		}
	}
}
