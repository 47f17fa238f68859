package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestSettlingAnswersAlike: what is left out because the answer is settled would not have
// changed it, in the conditions of every book and in any others.
func TestSettlingAnswersAlike(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		var list []rules.Expr
		for i := range b.Events {
			list = append(list, b.Events[i].When)
		}
		for seed := range seeds(t, 2) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				if d.below(10) > 0 {
					return
				}
				for _, e := range append(list, someCondition(d, 5), someCondition(d, 5), someCondition(d, 5)) {
					if plain, marked := b.Answers(&g.s, e); plain != marked {
						t.Fatalf("round %d: %d, with marks %d: %+v", g.s.Table.Round, plain, marked, e)
					}
				}
			})
		}
	})
}

// someCondition is a condition of that depth at most, about the round.
func someCondition(d *dice, depth int) rules.Expr {
	if depth == 0 || d.below(6) == 0 {
		codes := []rules.OpCode{rules.OpLess, rules.OpMoreEq, rules.OpEq, rules.OpNotEq}
		return rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefRound}}, {N: int16(d.below(14))}, {Code: codes[d.below(len(codes))]}}
	}
	e := someCondition(d, depth-1)
	if d.below(5) == 0 {
		return append(e, rules.Op{Code: rules.OpNot})
	}
	code := rules.OpAnd
	if d.below(2) == 0 {
		code = rules.OpOr
	}
	return append(append(e, someCondition(d, depth-1)...), rules.Op{Code: code})
}
