package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// A man's own following is against whatever takes his place or post from him, unless he has moved it himself;
// it is no shield against words, and everybody else's goes nine in ten with his patron.
func TestOwnMenStandByWhomAMotionTakesSomething(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	const stalin, trotsky = 0, 5
	secretary := slices.IndexFunc(b.Posts, func(x rules.PostRule) bool { return x.ID == "general_secretary" })
	post := func(by rules.Seat) rules.Motion {
		return rules.Motion{Kind: rules.MovePost, By: by, B: int8(secretary), C: int8(len(b.Contenders))}
	}
	for _, c := range []struct {
		name string
		m    rules.Motion
		own  rules.Seat
	}{
		{"a removal", rules.Motion{Kind: rules.Removal, By: trotsky, B: stalin, C: -1}, stalin},
		{"his post", post(trotsky), stalin},
		{"his post, moved by himself", post(stalin), rules.NoSeat},
		{"a censure", rules.Motion{Kind: rules.Censure, By: trotsky, B: stalin}, rules.NoSeat},
		{"a resignation", rules.Motion{Kind: rules.AcceptResignation, By: stalin, B: stalin, C: int8(secretary)}, rules.NoSeat},
	} {
		if got := b.StoodBy(&s.Table, c.m); got != c.own {
			t.Errorf("%s: %d is stood by, want %d", c.name, got, c.own)
		}
		for _, p := range []rules.Seat{stalin, trotsky} {
			for ballot, want := range map[rules.Ballot]int{rules.For: 90, rules.Abstain: 50, rules.Against: 10} {
				if p == c.own {
					want = 0
				}
				if got := b.FollowersFor(&s.Table, c.m, p, ballot); got != want {
					t.Errorf("%s: %d of 100 of the following of %s are for it, want %d", c.name, got, b.Contenders[p].ID, want)
				}
			}
		}
	}
}
