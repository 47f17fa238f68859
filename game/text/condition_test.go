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

// between is a number that a test takes by chance, from low to high.
type between func(low, high int) int

func chanceFrom(seed uint64) between {
	return func(low, high int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return low + int(seed>>33)%(high-low+1)
	}
}

// A condition is told as the rules read it: every public number is the same to both.
func TestReadsWhatTheRulesRead(t *testing.T) {
	teller, b, n := testTeller(), testBook(), chanceFrom(1)
	sizes := map[rules.RefKind][2]int{
		rules.RefStance: {len(b.Contenders), len(b.Issues)}, rules.RefLine: {len(b.Issues), 1}, rules.RefPressure: {len(b.Issues), 1},
		rules.RefMood: {len(b.Blocs), len(b.Issues)}, rules.RefWeight: {len(b.Blocs), 1}, rules.RefMeter: {len(b.Meters), 1},
		rules.RefFlag: {rules.MaxFlags, 1}, rules.RefHolder: {len(b.Posts), 1}, rules.RefPrecedent: {rules.PrecedentKinds, 1},
		rules.RefDocument: {1, 1}, rules.RefPaper: {1, 1}, rules.RefAbroad: {1, 1}, rules.RefRound: {1, 1}, rules.RefGathering: {1, 1},
	}
	for range 200 {
		o := rules.Observation{Table: anyTable(b, n)}
		for kind := rules.RefNone + 1; int(kind) < rules.RefCount; kind++ {
			size, known := sizes[kind]
			if !known {
				size = [2]int{len(b.Contenders), 1}
			}
			r := rules.Ref{Kind: kind, A: int8(n(0, size[0]-1)), B: int8(n(0, size[1]-1))}
			if kind == rules.RefGone || kind == rules.RefRank {
				r.A = int8(n(len(b.Contenders), len(b.People)-1))
			}
			got, seen := sight{teller, &o.Table, -1}.read(r)
			if want := b.Value(&o, r); seen == kind.Secret() || seen && got != want {
				t.Fatalf("%s %+v: told %d (%t), the rules read %d", refNames[kind], r, got, seen, want)
			}
		}
	}
}

// anyTable is a table on which every number that a condition can read is one by chance.
func anyTable(b *rules.Book, n between) (t rules.Table) {
	for i := range t.Men {
		t.Men[i] = rules.Man{Prestige: int8(n(0, 20)), Odium: int8(n(0, 10)), Word: int8(n(0, 10)), Marks: int8(n(0, 9)),
			Rung: rules.Rung(n(0, 5)), Lost: int8(n(0, 9)), Ill: int8(n(0, 3)), Stance: [rules.MaxIssues]int8{int8(n(-3, 3)), int8(n(-3, 3))}}
		t.Committee[i], t.Tally.Burden[i] = int16(n(0, 1000)), int16(n(0, 300))
	}
	for i := range b.Issues {
		t.Lines[i], t.Pressure[i] = int8(n(-3, 3)), int8(n(-3, 3))
	}
	for i := range b.Blocs {
		t.Blocs[i] = rules.Delegation{Weight: int8(n(1, 60)), Mood: [rules.MaxIssues]int8{int8(n(-30, 30)), int8(n(-30, 30))}}
	}
	for i := range b.Posts {
		t.Posts[i].Holder = rules.Person(n(-1, len(b.People)-1))
	}
	for i := range t.Officials {
		t.Officials[i] = rules.Standing{Rung: rules.Rung(n(0, 5)), Gone: n(0, 1) == 1}
	}
	t.Round, t.Leader = int8(n(0, 11)), rules.Seat(n(-1, 6))
	t.Meters[0], t.Flags[n(0, 1)] = int16(n(0, 100)), 1<<n(0, 63)
	t.Precedents[n(0, rules.PrecedentKinds-1)].Times = int8(n(0, 9))
	t.Documents[0], t.Papers[0] = rules.DocumentState(n(0, 2)), rules.Paper{Holder: rules.Person(n(-1, 9)), Abroad: n(0, 1) == 1}
	return t
}
