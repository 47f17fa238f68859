package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// Whoever stands near the man whom a motion would hit leans against it, and the forecast says so of that man; it never
// gives the nearness to him as a reason for it.
func TestNearnessToTheLoserSpeaksAgainst(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	motion := rules.Motion{Kind: rules.Censure, By: 0, B: 1}
	lean := func(gap int8) rules.Part {
		for i := range b.Issues {
			g.s.Table.Men[1].Stance[i] = 1
			g.s.Table.Men[2].Stance[i] = 1 + gap
		}
		o := b.Observe(&g.s, rules.NoSeat)
		parts := b.Lean(&o, 2, motion)
		for _, p := range parts.All() {
			if p.Why == rules.WhyDistance && p.Who == 1 {
				t.Errorf("%d steps apart, the nearness to the man it hits counts as one to the mover", gap)
			}
		}
		i := slices.IndexFunc(parts.All(), func(p rules.Part) bool { return p.Why == rules.WhyApart && p.Who == 1 })
		if i < 0 {
			t.Fatalf("%d steps apart, nothing says how he stands to the man it hits", gap)
		}
		return parts.All()[i]
	}
	if near, far := lean(0), lean(-4); near.N >= 0 || far.N <= near.N {
		t.Errorf("near him %d, far from him %d", near.N, far.N)
	}
}
