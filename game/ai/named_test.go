package ai_test

import (
	"slices"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// TestAReasonNamesWhomItHits: whoever charges a man and says that a rival grows weaker by it
// means that man, but for the few charges that bring a third man down from the lead.
func TestAReasonNamesWhomItHits(t *testing.T) {
	charges, hits := 0, 0
	watch(t, games{12, ai.Style{Level: ai.Normal}}, func(_ uint64, _ *rules.Observation, d ai.Decision) {
		i := slices.IndexFunc(d.Reasons, func(p rules.Part) bool { return p.Why == rules.WhyFear })
		if d.Move.Do != rules.Attack || i < 0 {
			return
		}
		charges++
		if d.Reasons[i].Who == rules.Person(d.Move.A) {
			hits++
		}
	})
	t.Logf("%d of %d charges are said to hit whom they name", hits, charges)
	if charges < 10 || hits*10 < charges*9 {
		t.Error("nine in ten must be")
	}
}
