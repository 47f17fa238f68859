package rules_test

import (
	"sync/atomic"
	"testing"

	"afterlenin/game/rules"
)

// An ambition that can no longer be had does not come true later in the game; and there are
// games in which that is said of one.
func TestWhatIsOutOfReachNeverComesTrue(t *testing.T) {
	var out atomic.Int64
	t.Cleanup(func() {
		if out.Load() == 0 {
			t.Error("nothing was ever out of reach")
		}
	})
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 12) {
			g, d := newGame(b, seed), &dice{seed}
			lost := map[[2]int]bool{}
			for !g.over() {
				o, list := g.asked()
				for p := range b.Contenders {
					for i := range b.Contenders[p].Ambitions {
						when, at := b.Contenders[p].Ambitions[i].When, [2]int{p, i}
						if lost[at] && b.Holds(&o, when) {
							t.Fatalf("seed %d: %s comes true, and was out of reach", seed, b.Contenders[p].Ambitions[i].Name)
						}
						if !b.Attainable(&o.Table, when) {
							lost[at] = true
						}
					}
				}
				g.make(t, anyOf(list, d))
			}
			out.Add(int64(len(lost)))
		}
	})
}

// Only what is never taken back settles a condition, and only when it settles all of it.
func TestAttainable(t *testing.T) {
	read := func(kind rules.RefKind) rules.Op { return rules.Op{Code: rules.OpRead, Ref: rules.Ref{Kind: kind}} }
	number := func(n int16) rules.Op { return rules.Op{Code: rules.OpConst, N: n} }
	step := func(c rules.OpCode) rules.Op { return rules.Op{Code: c} }
	set, line := read(rules.RefPrecedent), read(rules.RefLine)
	never := rules.Expr{set, number(0), step(rules.OpEq)}
	low := rules.Expr{line, number(-1), step(rules.OpLessEq)}
	both := append(append(append(rules.Expr{}, never...), low...), step(rules.OpAnd))
	either := append(append(append(rules.Expr{}, never...), low...), step(rules.OpOr))
	twice := rules.Expr{number(3), set, step(rules.OpNeg), step(rules.OpAdd), number(2), step(rules.OpMoreEq)} // 3 − times ≥ 2
	refuse := rules.Expr{set, number(1), step(rules.OpMoreEq), step(rules.OpNot)}
	differ := rules.Expr{set, number(9), step(rules.OpNotEq)}
	for _, c := range []struct {
		name   string
		when   rules.Expr
		before [3]bool // with the precedent set never, once, nine times
	}{
		{"nothing", nil, [3]bool{true, true, true}},
		{"never set", never, [3]bool{true, false, false}},
		{"a line", low, [3]bool{true, true, true}},
		{"both", both, [3]bool{true, false, false}},
		{"one of them", either, [3]bool{true, true, true}},
		{"once at most", twice, [3]bool{true, true, false}},
		{"not set", refuse, [3]bool{true, false, false}},
		{"not nine times", differ, [3]bool{true, true, false}},
		{"more than there is", rules.Expr{line, number(3), step(rules.OpMore)}, [3]bool{}},
	} {
		back := []rules.Effect{{Target: set.Ref, How: rules.Lower, Value: rules.Expr{number(1)}}}
		forgetful := []rules.Book{
			{Events: []rules.EventRule{{Effects: back}}},
			{Events: []rules.EventRule{{Choices: []rules.Choice{{Else: back}}}}},
			{Levers: []rules.LeverRule{{Ways: []rules.Choice{{Effects: back}}}}},
			{Documents: []rules.DocumentRule{{Leak: back}}},
			{Aftermath: back},
		}
		for i, times := range [...]int8{0, 1, 9} {
			var b rules.Book
			var table rules.Table
			table.Precedents[0].Times = times
			if got := b.Attainable(&table, c.when); got != c.before[i] {
				t.Errorf("%s, set %d times: attainable is %t", c.name, times, got)
			}
			for k := range forgetful {
				if got := forgetful[k].Attainable(&table, c.when); got != c.before[0] {
					t.Errorf("%s, set %d times, and it may be taken back (%d): attainable is %t", c.name, times, k, got)
				}
			}
		}
	}
}
