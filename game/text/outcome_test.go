package text

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

func changes(kind rules.RefKind, of ...[3]int) []rules.Delta {
	var list []rules.Delta
	for _, x := range of {
		list = append(list, rules.Delta{Ref: rules.Ref{Kind: kind, A: int8(x[0]), B: int8(x[1])}, N: int16(x[2])})
	}
	return list
}

func outcomeTexts(list []Outcome) string {
	var words []string
	for _, o := range list {
		words = append(words, o.Text)
	}
	return strings.Join(words, "; ")
}

// What is alike is said once, and what befalls others stands after what befalls the reader.
func TestOutcomesAreGathered(t *testing.T) {
	teller := testTeller()
	mixed := append(changes(rules.RefRegard, [3]int{2, 0, 3}, [3]int{3, 0, 2}), changes(rules.RefPrestige, [3]int{0, 0, 1})...)
	mixed = append(mixed, changes(rules.RefLost, [3]int{1, 0, 1})...)
	mixed = append(mixed, changes(rules.RefMarks, [3]int{1, 0, 1})...)
	for _, c := range []struct {
		list []rules.Delta
		want string
	}{
		{mixed, "prestige +1; regard for Stalin: Zinoviev +3 and Kamenev +2; Trotsky: lost votes +1 and marks of indiscipline +1"},
		{changes(rules.RefRegard, [3]int{2, 0, 1}, [3]int{3, 0, 1}), "regard for Stalin +1: Zinoviev and Kamenev"},
		{changes(rules.RefRegard, [3]int{2, 0, 1}), "Zinoviev: regard for Stalin +1"},
		{changes(rules.RefRegard, [3]int{0, 2, 1}), "regard for Zinoviev +1"},
		{changes(rules.RefSympathy, [3]int{0, 0, 4}, [3]int{1, 0, 4}), "sympathy +4: Urals and N. Caucasus, Volga"},
		{changes(rules.RefSympathy, [3]int{0, 1, -4}), "Trotsky: Urals sympathy −4"},
		{changes(rules.RefMood, [3]int{0, 0, 1}), "mood on the economy +0.1: Urals"},
		{changes(rules.RefPrestige, [3]int{1, 0, -2}, [3]int{2, 0, -2}, [3]int{3, 0, -1}), "prestige −2: Trotsky and Zinoviev; Kamenev: prestige −1"},
	} {
		if got := outcomeTexts(teller.Came(c.list, 0)); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// What befalls the reader of an answer names him, so that nobody reads it as another's.
func TestOutcomesNameTheReader(t *testing.T) {
	list := append(changes(rules.RefPrestige, [3]int{0, 0, -1}, [3]int{1, 0, -1}), changes(rules.RefOdium, [3]int{0, 0, 1})...)
	want := "you: prestige −1 and odium +1; Trotsky: prestige −1"
	if got := outcomeTexts(testTeller().Befell(list, 0)); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// An effect that hangs on something is never said together with one that does not.
func TestOutcomeWithACondition(t *testing.T) {
	up := rules.Expr{{Code: rules.OpConst, N: 1}}
	plain := rules.Effect{Target: rules.Ref{Kind: rules.RefRegard, A: 1}, How: rules.Raise, Value: up}
	other := plain
	other.Target.A = 2
	other.If = rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefFlag}}}
	got := outcomeTexts(testTeller().Outcomes([]rules.Effect{plain, other}, 0))
	want := "Trotsky: regard for Stalin +1; Zinoviev: regard for Stalin +1, if “Trotsky was missing at the funeral”"
	if got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A number that an answer moves twice is said once, with what both come to; with a condition it stays apart.
func TestOutcomesAddUp(t *testing.T) {
	effect := func(how rules.Assign, n int16) rules.Effect {
		return rules.Effect{Target: rules.Ref{Kind: rules.RefPrestige}, How: how, Value: rules.Expr{{Code: rules.OpConst, N: n}}}
	}
	perhaps := effect(rules.Lower, 1)
	perhaps.If = rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefFlag}}}
	for _, c := range []struct {
		list []rules.Effect
		want string
	}{
		{[]rules.Effect{effect(rules.Raise, 4), effect(rules.Lower, 2)}, "you: prestige +2"},
		{[]rules.Effect{effect(rules.Lower, 1), effect(rules.Lower, 2), effect(rules.Raise, 1)}, "you: prestige −2"},
		{[]rules.Effect{effect(rules.Raise, 2), effect(rules.Lower, 2)}, ""},
		{[]rules.Effect{effect(rules.Raise, 4), perhaps}, "you: prestige +4; prestige −1, if “Trotsky was missing at the funeral”"},
	} {
		if got := outcomeTexts(testTeller().Outcomes(c.list, 0)); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
