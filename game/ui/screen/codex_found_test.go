package screen

import (
	"testing"

	"afterlenin/game/rules"
)

// A search says in which sentence it found an article whose title does not hold what was asked.
func TestASearchSaysWhereItFound(t *testing.T) {
	a := article{title: "Odium", text: "What the party holds against a man. Who takes a *post* from another\nis remembered for it, and more."}
	for _, x := range []struct{ asked, want string }{
		{"post", "Who takes a *post* from another"},
		{"party", "What the *party* holds against a man."},
		{"remembered", "is *remembered* for it, and more."},
		{"odium", ""},
		{"", ""},
	} {
		if got := foundAt(&a, x.asked); got != x.want {
			t.Errorf("%q: %q, want %q", x.asked, got, x.want)
		}
	}
}

// An excerpt begins where a sentence does: behind the point of another, but not of an initial.
func TestAnExcerptIsAWholeSentence(t *testing.T) {
	for text, want := range map[string]int{"One. Two! Three? Four": 4, "L. D. Trotsky wrote it. He did.": 2, "It fell to 4.2 in May. Then more.\nA line": 3, "": 0} {
		if got := sentences(text); len(got) != want {
			t.Errorf("%q: %q, want %d", text, got, want)
		}
	}
}

// What an answer brings is said without its condition where all see how that stands, and not at
// all where it will not come; a secret condition, or one that the answer itself decides, stays.
func TestWhatIsSettledIsSaidPlainly(t *testing.T) {
	b := &rules.Book{}
	o := &rules.Observation{}
	o.Table.Flags[0] = 1
	is := func(kind rules.RefKind, a int8) rules.Expr {
		return rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: kind, A: a}}}
	}
	change := func(a int8, when rules.Expr) rules.Effect {
		return rules.Effect{Do: rules.Change, Target: rules.Ref{Kind: rules.RefFlag, A: a}, If: when}
	}
	list := []rules.Effect{change(5, is(rules.RefFlag, 0)), change(6, is(rules.RefFlag, 1)), change(7, is(rules.RefFlag, 5)), change(8, is(rules.RefRegard, 0))}
	got := settled(b, o, list)
	if len(got) != 3 || len(got[0].If) != 0 || got[1].Target.A != 7 || len(got[1].If) == 0 || len(got[2].If) == 0 {
		t.Errorf("%+v", got)
	}
}
