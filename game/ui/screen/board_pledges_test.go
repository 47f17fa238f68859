package screen

import (
	"math"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// TestPledgesAreToldApart: the reader's own come first; no two brackets share a line, and their
// numbers stand apart.
func TestPledgesAreToldApart(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	p := newBoard(newTestBuilder(t), s)
	s.Obs.Pledges = [rules.MaxPledges]rules.Pledge{}
	for i, two := range [][2]rules.Seat{{0, 6}, {1, 5}, {0, 5}, {2, 4}, {3, 6}, {1, 6}} {
		s.Obs.Pledges[i] = rules.Pledge{Live: rules.Binding, A: two[0], B: two[1], Until: 9}
	}
	if open := p.openPledges(); len(open) != 6 || open[0] != 4 {
		t.Errorf("the reader's own is not the first: %v", open)
	}
	var discs []sheet.Point
	list := p.bracketed()
	for i, x := range list {
		for _, o := range list[:i] {
			if o.level == x.level && x.from <= o.to && o.from <= x.to {
				t.Errorf("%d and %d lie on one line", o.number, x.number)
			}
		}
		at := p.bracketMark(x, discs)
		for _, o := range discs {
			if math.Hypot(at.X-o.X, at.Y-o.Y) < 2*bracketDisc {
				t.Errorf("the number %d lies on another", x.number)
			}
		}
		discs = append(discs, at)
	}
}
