package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// A company is what most seats are; people, chance and whoever plays to win are of one sort. It is of the highest level
// when more than half are.
func TestACompanyIsWhatMostAre(t *testing.T) {
	styles := func(words ...string) (list []Style) {
		for _, w := range words {
			s, ok := ParseStyle(w)
			if !ok {
				t.Fatalf("no style %q", w)
			}
			list = append(list, s)
		}
		return list
	}
	for _, c := range []struct {
		of   []Style
		want rules.Company
	}{
		{nil, rules.FreeCompany},
		{styles("normal", "hard-historical", "easy-historical", "normal-historical"), rules.HistoricalCompany},
		{styles("normal", "random", "normal-historical", "hard-historical"), rules.FreeCompany},
		{styles("normal", "hard-ruthless", "normal-ruthless", "hard-historical"), rules.RuthlessCompany},
		{styles("normal-faithful", "hard-historical", "normal"), rules.HistoricalCompany},
		{styles("normal", "hard", "hard"), rules.HardCompany},
		{styles("normal", "hard", "hard", "normal"), rules.FreeCompany},
		{styles("hard-historical", "hard-historical", "normal-historical"), rules.HardHistoricalCompany},
		{styles("hard-ruthless", "hard-ruthless", "hard"), rules.HardRuthlessCompany},
	} {
		if got := Company(c.of); got != c.want {
			t.Errorf("%v are %v, want %v", c.of, got, c.want)
		}
	}
}
