package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// A joint plenum changes nothing by itself: whoever calls one says against whom.
func TestWhoCallsAPlenumSaysWhy(t *testing.T) {
	b := campaign(t)
	called := 0
	for seed := uint64(1); seed <= 40 && called < 4; seed++ {
		x := newTable(b, seed, everybody(ai.Style{Level: ai.Normal}))
		x.watch = func(o *rules.Observation, d ai.Decision) {
			if d.Move.Do != rules.Propose || rules.MotionKind(d.Move.A) != rules.SpecialPlenum {
				return
			}
			if called++; len(d.Reasons) == 0 {
				t.Errorf("round %d: %s, without a reason", o.Table.Round, b.MoveText(d.Move))
			}
		}
		x.play(t)
	}
	if called == 0 {
		t.Error("nobody called a plenum")
	}
}
