package rules_test

import (
	"math/rand/v2"
	"testing"

	"afterlenin/game/rules"
)

// A course says all that the aftermath does to the country: along courses the outlook is what it is
// without them, for any lines and meters, and in every round.
func TestCoursesAreTheCountrys(t *testing.T) {
	for _, name := range bookNames(t) {
		b := book(t, name)
		courses, dice := b.Courses(), rand.New(rand.NewPCG(3, 4))
		for range 3000 {
			s := b.Start(dice.Uint64())
			s.Table.Round = int8(dice.IntN(b.Rounds))
			for i := range b.Issues {
				s.Table.Lines[i] = int8(dice.IntN(7) - 3)
			}
			for i := range b.Meters {
				s.Table.Meters[i], s.Table.AtCollapse[i] = int16(dice.IntN(101)), int8(dice.IntN(3))
			}
			along, rounds := s, 1+dice.IntN(8)
			if got, want := courses.Outlook(&along, rounds), b.Outlook(&s, rounds); got != want {
				t.Fatalf("%s: along courses %+v, else %+v", name, got, want)
			}
		}
	}
}

// Whoever looks ahead forgets a bad round after a good one, as the game does: the third that would
// break the country is the third in a row, or nearly.
func TestGoodRoundsAreForeseenToo(t *testing.T) {
	grain := rules.Ref{Kind: rules.RefMeter, A: 0}
	set := func(n int16, in int16) rules.Effect {
		round := rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefRound}}, {Code: rules.OpConst, N: in}, {Code: rules.OpEq}}
		return rules.Effect{Target: grain, How: rules.Set, Value: rules.Expr{{N: n}}, If: round}
	}
	for _, c := range []struct {
		name   string
		grain  [4]int16 // at the end of each round
		before int8     // bad rounds that are remembered
		breaks bool
	}{
		{"three bad rounds", [4]int16{50, 5, 5, 5}, 0, true},
		{"two bad rounds", [4]int16{50, 5, 5, 50}, 0, false},
		{"a third after a good one", [4]int16{5, 5, 50, 5}, 0, false},
		{"a third long after", [4]int16{50, 50, 50, 5}, 2, false},
		{"a third at once", [4]int16{5, 50, 50, 50}, 2, true},
	} {
		b := &rules.Book{Rounds: 12, Meters: []rules.MeterRule{{Bad: -1, Collapse: 10}}}
		for i, n := range c.grain {
			b.Aftermath = append(b.Aftermath, set(n, int16(i)+1))
		}
		var s rules.State
		s.Table.AtCollapse[0] = c.before
		if o := b.Outlook(&s, len(c.grain)); o.Breaks != c.breaks {
			t.Errorf("%s: foreseen to break is %t", c.name, o.Breaks)
		}
	}
}
