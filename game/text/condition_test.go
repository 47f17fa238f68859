package text

import (
	"testing"

	"afterlenin/game/rules"
)

// Steps of expressions, for short tests.
func read(k rules.RefKind, a, b int8) rules.Op {
	return rules.Op{Code: rules.OpRead, Ref: rules.Ref{Kind: k, A: a, B: b}}
}
func number(n int16) rules.Op       { return rules.Op{N: n} }
func do(code rules.OpCode) rules.Op { return rules.Op{Code: code} }

func TestCondition(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{Round: 2}
	table.Men[1].Prestige = 3
	table.Meters[0] = 57
	table.Posts[2].Holder = 3
	table.Flags[0] = 1
	prestige := rules.Expr{read(rules.RefPrestige, 1, 0), number(7), do(rules.OpMore)}
	grain := rules.Expr{read(rules.RefMeter, 0, 0), number(60), do(rules.OpLess)}
	both := append(append(rules.Expr{}, prestige...), append(append(rules.Expr{}, grain...), do(rules.OpAnd))...)
	either := append(both[:len(both)-1:len(both)-1], do(rules.OpOr))
	for _, x := range []struct {
		e    rules.Expr
		hand int
		want string
	}{
		{nil, 0, "needs nothing"},
		{prestige, 0, "needs Trotsky’s prestige 8 or more (now 3)"},
		{both, 0, "needs Trotsky’s prestige 8 or more (now 3)"},
		{grain, 0, "needs grain below 6 (now 5.7)"},
		{either, 0, "needs Trotsky’s prestige 8 or more (now 3) or grain below 6 (now 5.7)"},
		{append(append(rules.Expr{}, both...), do(rules.OpNot)), 0, "needs not (Trotsky’s prestige 8 or more (now 3) and grain below 6 (now 5.7))"},
		{rules.Expr{read(rules.RefPatronage, 1, 0), number(2), do(rules.OpMoreEq)}, 1, "needs 2 patronage (you have 1)"},
		{rules.Expr{read(rules.RefPatronage, 1, 0), number(2), do(rules.OpMoreEq)}, -1, "needs 2 patronage"},
		{rules.Expr{read(rules.RefFlag, 0, 0), do(rules.OpNot)}, 0, "needs not “Trotsky was missing at the funeral”"},
		{rules.Expr{read(rules.RefHolder, 2, 0), number(2), do(rules.OpEq)}, 0, "needs Moscow Soviet held by Zinoviev (now Kamenev)"},
		{rules.Expr{read(rules.RefHolder, 2, 0), number(1), do(rules.OpNeg), do(rules.OpEq)}, 0, "needs Moscow Soviet vacant (now Kamenev)"},
		{rules.Expr{read(rules.RefRound, 0, 0), number(4), do(rules.OpMoreEq)}, 0, "needs round 4 or later (now 3)"},
		{rules.Expr{read(rules.RefRung, 1, 0), number(1), do(rules.OpEq)}, 0, "needs Trotsky as candidate of the Politburo (now full member of the Politburo)"},
		{rules.Expr{read(rules.RefAllied, 0, 2), number(1), do(rules.OpEq)}, 0, "needs a pledge between Stalin and Zinoviev"},
		{rules.Expr{read(rules.RefPrestige, 0, 0), read(rules.RefPrestige, 1, 0), do(rules.OpMore)}, 0, "needs Stalin’s prestige > Trotsky’s prestige"},
		{rules.Expr{do(rules.OpAnd)}, 0, "needs nothing"},
	} {
		if got := teller.Condition(x.e, table, x.hand); got != x.want {
			t.Errorf("%q, want %q", got, x.want)
		}
	}
}

func TestClausesKnowWhatIsMet(t *testing.T) {
	table := &rules.Table{}
	e := rules.Expr{read(rules.RefPatronage, 1, 0), number(2), do(rules.OpMoreEq), read(rules.RefSympathy, 0, 0), number(2), do(rules.OpMore), do(rules.OpAnd)}
	got := testTeller().Clauses(e, table, 3)
	if len(got) != 2 || !got[0].Known || !got[0].Met || got[1].Known {
		t.Errorf("%+v", got)
	}
}

func TestEveryComparisonHasWords(t *testing.T) {
	teller := testTeller()
	for kind := rules.RefNone; int(kind) < rules.RefCount; kind++ {
		for code := rules.OpLess; code <= rules.OpNotEq; code++ {
			for _, n := range []int16{-1, 0, 1, 2} {
				e := rules.Expr{read(kind, 0, 1), number(n), do(code)}
				if bad := clean(teller.Condition(e, &rules.Table{}, 1)); bad != "" {
					t.Errorf("%s %d %d %s: %q", refNames[kind], code, n, bad, teller.Condition(e, &rules.Table{}, 1))
				}
			}
		}
	}
}

func TestEffect(t *testing.T) {
	teller := testTeller()
	raise := func(k rules.RefKind, a, b int8, how rules.Assign, n int16) rules.Effect {
		return rules.Effect{Target: rules.Ref{Kind: k, A: a, B: b}, How: how, Value: rules.Expr{number(n)}}
	}
	conditional := raise(rules.RefPrestige, 1, 0, rules.Raise, 1)
	conditional.If = rules.Expr{read(rules.RefFlag, 0, 0)}
	for _, x := range []struct{ got, want string }{
		{teller.EffectTo(raise(rules.RefPrestige, 1, 0, rules.Lower, 2), 1), "prestige −2"},
		{teller.Effect(raise(rules.RefPrestige, 1, 0, rules.Lower, 2)), "Trotsky: prestige −2"},
		{teller.Effect(raise(rules.RefMeter, 0, 0, rules.Raise, 5)), "grain +0.5"},
		{teller.Effect(raise(rules.RefMood, 0, 0, rules.Raise, 5)), "mood of the Urals delegates on the economy +0.5"},
		{teller.Effect(raise(rules.RefHolder, 2, 0, rules.Set, 7)), "Moscow Soviet: Kaganovich"},
		{teller.Effect(raise(rules.RefFlag, 0, 0, rules.Set, 1)), "it will be remembered: Trotsky was missing at the funeral"},
		{teller.Effect(conditional), "Trotsky: prestige +1, if “Trotsky was missing at the funeral”"},
		{teller.Effect(rules.Effect{Do: rules.Schedule, In: 2}), "something follows in 2 rounds"},
		{teller.Effect(rules.Effect{Do: rules.End}), "the game ends: The country collapses"},
		{teller.Delta(rules.Delta{Ref: rules.Ref{Kind: rules.RefHolder, A: 2}, N: 8}), "Moscow Soviet: Kaganovich"},
		{teller.Delta(rules.Delta{Ref: rules.Ref{Kind: rules.RefRung, A: 2}, N: 1}), "one rung down"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
	for kind := rules.RefNone; int(kind) < rules.RefCount; kind++ {
		for how := rules.Set; how <= rules.Lower; how++ {
			for _, n := range []int16{-1, 0, 1} {
				if bad := clean(teller.Effect(raise(kind, 0, 1, how, n))); bad != "" {
					t.Errorf("%s %s: %q", refNames[kind], bad, teller.Effect(raise(kind, 0, 1, how, n)))
				}
			}
		}
	}
}
