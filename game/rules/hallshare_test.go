package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhoeverSpeaksHasMoreOfTheCommittee: a speech for the line or against it draws more
// delegates than silence, and that is what the hall tells a man before he speaks.
func TestWhoeverSpeaksHasMoreOfTheCommittee(t *testing.T) {
	b := book(t, "after_lenin")
	seen := 0
	playByComputer(t, b, 3, func(g *game) {
		if g.s.Table.Phase != rules.Hall {
			return
		}
		for p := range b.Contenders {
			if !g.s.Table.Turn.Has(rules.Seat(p)) {
				continue
			}
			o := b.Observe(&g.s, rules.Seat(p))
			silent := b.HallShare(&o, rules.KeepSilent)
			seen++
			for _, s := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst} {
				if n := b.HallShare(&o, s); n < silent || n > 1000 {
					t.Errorf("round %d, seat %d: silent %d of 1000, speaking %d", g.s.Table.Round, p, silent, n)
				}
			}
		}
	})
	if seen == 0 {
		t.Fatal("nobody spoke")
	}
}
