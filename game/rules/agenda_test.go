package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Of two motions that exclude each other one at most is carried, and no vote is taken on the second once the first is;
// nor on a post once its holder is put down.
func TestMotionsThatExcludeEachOther(t *testing.T) {
	b := book(t, "after_lenin")
	pairs, dropped := 0, 0
	for seed := range seeds(t, 60) {
		var last []rules.Motion
		playByComputer(t, b, seed, func(g *game) {
			moot := map[int16]bool{}
			for _, e := range g.events.List {
				if e.What == rules.MotionMoot && e.Why == rules.WhyNone {
					moot[e.N] = true
				}
			}
			g.events.List = g.events.List[:0]
			for n := range moot {
				if int(n) >= len(last) {
					t.Fatalf("seed %d: no vote was taken on a motion that nobody saw", seed)
				}
				excluded := false
				for i, x := range last {
					fell := x.Kind == rules.Removal && last[n].Kind == rules.MovePost && x.B == last[n].Was // the holder, and his posts with him
					excluded = excluded || i != int(n) && (x.Excludes(last[n]) || fell)
				}
				if k := last[n].Kind; !excluded && (k == rules.MoveLine || k == rules.MovePost) {
					t.Errorf("seed %d: no vote was taken on %+v, and no other motion excludes it", seed, last[n])
				}
				dropped++
			}
			if last = append(last[:0], g.s.Table.Motions[:g.s.Table.MotionsN]...); g.s.Table.Phase == rules.RollCall {
				for i, x := range last {
					for _, y := range last[:i] {
						if x.Excludes(y) {
							pairs++
						}
						if x.Excludes(y) && x.Result == rules.Carried && y.Result == rules.Carried {
							t.Errorf("seed %d: %+v and %+v were both carried", seed, x, y)
						}
					}
				}
			}
		})
	}
	if pairs == 0 || dropped == 0 {
		t.Errorf("%d pairs were seen, and %d motions on which no vote was taken", pairs, dropped)
	}
}
