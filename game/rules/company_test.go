package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// What is expected of a man depends on the company, what he comes to does not; the book itself stays as it is.
func TestParsAreThoseOfTheCompany(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	free := b.Score(&s)
	for _, c := range []rules.Company{rules.HistoricalCompany, rules.RuthlessCompany, rules.HardCompany, rules.HardHistoricalCompany, rules.FreeCompany} {
		other := 0
		for p, l := range b.In(c).Score(&s) {
			if want := b.Contenders[p].Pars[c]; l.Par != want || l.Margin != l.Sum-want {
				t.Errorf("%s in %v company: %d tenths against %d, %d expected", b.Contenders[p].ID, c, l.Margin, l.Par, want)
			}
			if l.Sum != free[p].Sum || l.Office != free[p].Office {
				t.Errorf("%s comes to %d tenths in %v company, and to %d else", b.Contenders[p].ID, l.Sum, c, free[p].Sum)
			}
			if l.Par != free[p].Par {
				other++
			}
		}
		if (other == 0) != (c == rules.FreeCompany) {
			t.Errorf("%d men have another par in %v company", other, c)
		}
	}
	if back := b.In(rules.HistoricalCompany).In(rules.FreeCompany); back.Par(0) != free[0].Par {
		t.Errorf("back in free company: par %d, want %d", back.Par(0), free[0].Par)
	}
}

func TestCompanyWords(t *testing.T) {
	for c := range rules.Company(rules.Companies) {
		if got, ok := rules.ParseCompany(c.String()); !ok || got != c {
			t.Errorf("%q is read as %v, %v", c.String(), got, ok)
		}
	}
	if _, ok := rules.ParseCompany("polite"); ok {
		t.Error("polite is a company")
	}
}
