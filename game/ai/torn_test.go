package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// A man who has promised his vote to both, and is to vote on what one moves against the other, is held back by both
// promises; with one promise alone, or when much speaks for one side besides, he is not.
func TestTwoPromisesTear(t *testing.T) {
	b := Campaign(t)
	const me, mover, other = 0, 1, 2
	censure := rules.Motion{Kind: rules.Censure, By: mover, B: other}
	for _, c := range []struct {
		name    string
		with    []rules.Seat
		besides int16
		torn    bool
	}{
		{"both", []rules.Seat{mover, other}, 20, true},
		{"the mover alone", []rules.Seat{mover}, 20, false},
		{"the other alone", []rules.Seat{other}, 20, false},
		{"neither", nil, 20, false},
		{"both, but much besides", []rules.Seat{mover, other}, -2 * tornAtMost, false},
	} {
		s := b.Start(1)
		s.Pledges = [rules.MaxPledges]rules.Pledge{}
		for _, q := range c.with {
			b.Pledge(&s, rules.Pledge{A: me, B: q, Kind: rules.VoteTogether, Enemy: rules.NoSeat, Issue: rules.NoIssue})
		}
		o := b.Observe(&s, me)
		p := New(b, Style{Level: Normal}, 1)
		held := p.torn(&o, censure, []rules.Part{{Why: rules.WhyGain, N: c.besides}, {Why: rules.WhyPledge, N: 500}})
		if (len(held) == 2) != c.torn {
			t.Errorf("%s: held by %+v", c.name, held)
		}
		if c.torn && (held[0].Who != mover || held[0].N <= 0 || held[1].Who != other || held[1].N >= 0) {
			t.Errorf("%s: %+v", c.name, held)
		}
	}
}
