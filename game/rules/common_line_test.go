package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Who promised a common line may not vote away from what the other stands for: not for a step
// away from him, not against one towards him, and not against his own motion. To abstain breaks
// nothing, nor does a vote on another line, nor one that the other has cast himself.
func TestACommonLineBindsBothWays(t *testing.T) {
	b := book(t, "glassworks")
	const voter, partner, third = 0, 1, 2
	type cast struct {
		mover            rules.Seat
		stands, from, to int8
		ballot           rules.Ballot
	}
	for _, c := range []struct {
		what string
		cast
		other, with, want bool
	}{
		{"for a step away", cast{third, -2, 0, 1, rules.For}, false, false, true},
		{"against a step away", cast{third, -2, 0, 1, rules.Against}, false, false, false},
		{"against a step towards him", cast{third, -2, 0, -1, rules.Against}, false, false, true},
		{"for a step towards him", cast{third, -2, 0, -1, rules.For}, false, false, false},
		{"abstaining", cast{third, -2, 0, -1, rules.Abstain}, false, false, false},
		{"moving a step away", cast{voter, -2, 0, 1, rules.For}, false, false, true},
		{"against his motion, though it goes away from what he said", cast{partner, -2, 0, 1, rules.Against}, false, false, true},
		{"a step as near as the line was", cast{third, 0, -1, 1, rules.For}, false, false, false},
		{"another line", cast{third, -2, 0, 1, rules.For}, true, false, false},
		{"for a step away with him", cast{third, -2, 0, 1, rules.For}, false, true, false},
	} {
		s := b.Start(1)
		s.Table.Phase = rules.RollCall
		s.Table.Lines[0], s.Table.Men[partner].Stance[0] = c.from, c.stands
		if c.with {
			s.Table.Votes[c.ballot] = s.Table.Votes[c.ballot].With(partner)
		}
		p := rules.Pledge{Live: rules.Binding, A: voter, B: partner, Kind: rules.CommonLine, Enemy: rules.NoSeat}
		if c.other {
			p.Issue = 1
		}
		m := rules.Motion{Kind: rules.MoveLine, By: c.mover, B: 0, C: c.to}
		if got := b.Breaks(&s.Table, &p, rules.Cast{Voter: voter, Motion: m, Ballot: c.ballot}); got != c.want {
			t.Errorf("%s: breaks the promise: %t", c.what, got)
		}
	}
}

// Whoever imagines what his motion would bring counts the promise that he breaks by moving it.
func TestAnImaginedMotionBreaksItsMoversPromise(t *testing.T) {
	b := book(t, "glassworks")
	s := b.Start(1)
	s.Table.Phase = rules.Orders
	s.Table.Lines[0], s.Table.Men[1].Stance[0] = 0, -2
	b.Pledge(&s, rules.Pledge{A: 0, B: 1, Kind: rules.CommonLine, Enemy: rules.NoSeat})
	word := s.Table.Men[0].Word
	for _, to := range []int8{-1, 1} {
		then := s
		b.PretendCarried(&then, rules.Motion{Kind: rules.MoveLine, By: 0, B: 0, C: to})
		if then.Allied(0, 1) != (to < 0) || (then.Table.Men[0].Word < word) != (to > 0) {
			t.Errorf("a line moved to %d leaves the promise standing: %t, his word at %d of %d", to, then.Allied(0, 1), then.Table.Men[0].Word, word)
		}
	}
}

// A common cause that the partner leaves with him is broken by nobody; to put the partner out, or to go against a promised
// vote, is a breach whatever the partner does.
func TestSomeBreachesAreOnesOwn(t *testing.T) {
	b := book(t, "glassworks")
	const voter, partner, third = 0, 1, 2
	s := b.Start(1)
	s.Table.Lines[0], s.Table.Men[partner].Stance[0], s.Table.Men[voter].Stance[0] = 0, -2, -2
	away := rules.Motion{Kind: rules.MoveLine, By: third, B: 0, C: 1}
	out := rules.Motion{Kind: rules.Removal, By: third, B: partner, C: -1}
	his := rules.Motion{Kind: rules.MoveLine, By: partner, B: 0, C: -1}
	for _, c := range []struct {
		what        string
		kind        rules.PledgeKind
		cast        rules.Cast
		breaks, own bool
	}{
		{"a line left", rules.CommonLine, rules.Cast{Voter: voter, Motion: away, Ballot: rules.For}, true, true},
		{"the enemy's motion", rules.CommonEnemy, rules.Cast{Voter: voter, Motion: away, Ballot: rules.For}, true, true},
		{"the partner put out", rules.CommonLine, rules.Cast{Voter: voter, Motion: out, Ballot: rules.For}, true, false},
		{"a promised vote", rules.VoteTogether, rules.Cast{Voter: voter, Motion: his, Ballot: rules.Against}, true, false},
		{"a line kept", rules.CommonLine, rules.Cast{Voter: voter, Motion: away, Ballot: rules.Against}, false, false},
	} {
		q := rules.Pledge{Live: rules.Binding, A: voter, B: partner, Kind: c.kind, Enemy: third, Issue: 0}
		if got := b.Breaks(&s.Table, &q, c.cast); got != c.breaks {
			t.Errorf("%s: breaks %v", c.what, got)
		}
		if got := b.BreaksAlone(&s.Table, &q, c.cast); got != c.own {
			t.Errorf("%s: only alone %v", c.what, got)
		}
	}
}
