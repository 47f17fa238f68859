package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhatCarryingBringsComesTrue: what is told of a motion before the vote is what carrying
// it does to men and country.
func TestWhatCarryingBringsComesTrue(t *testing.T) {
	b := book(t, "after_lenin")
	for _, m := range []rules.Motion{
		{Kind: rules.MoveLine, By: 3, B: 0, C: 0},
		{Kind: rules.MovePost, By: 3, B: 0, C: 3},
		{Kind: rules.Censure, By: 3, B: 5},
		{Kind: rules.Demand, By: 3, B: 5},
		{Kind: rules.ReadDocument, By: 3, B: 0},
		{Kind: rules.AcceptResignation, By: 0, B: 0, C: 0},
	} {
		s := b.Start(1)
		for p := range b.Contenders {
			s.Table.Men[p].Prestige, s.Table.Men[p].Odium, s.Table.Men[p].Lost = 9, 3, 1
		}
		was := s
		b.PretendCarried(&s, m)
		told := b.Carrying(&was.Table, m)
		if len(told) == 0 {
			t.Errorf("%+v: nothing is told", m)
		}
		want := map[rules.Ref]int{}
		for _, d := range told {
			want[d.Ref] += int(d.N)
		}
		for p := range b.Contenders {
			x, y := &was.Table.Men[p], &s.Table.Men[p]
			for kind, n := range map[rules.RefKind]int{rules.RefPrestige: int(y.Prestige - x.Prestige), rules.RefLost: int(y.Lost - x.Lost),
				rules.RefMarks: int(y.Marks - x.Marks)} {
				if got := want[rules.Ref{Kind: kind, A: int8(p)}]; got != n {
					t.Errorf("%+v: of kind %d man %d is told %d, and gets %d", m, kind, p, got, n)
				}
			}
		}
	}
}
