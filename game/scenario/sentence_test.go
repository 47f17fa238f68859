package scenario

import "testing"

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"", 0},
		{"Lenin is dead.", 1},
		{"Lenin is dead. The wire from Moscow puts the funeral on Saturday.", 2},
		{"Lenin is dead", 1},
		{"L. D. Trotsky is at Tiflis.", 1},
		{"St. Petersburg was Petrograd then. Now it is Leningrad.", 2},
		{"On 7. November they march. Who stops them?", 2},
		{"He has 12. Nobody else has more.", 2},
		{"It ran from 3 to 12 May. The money was sent back.", 2},
		{"The ratio was 3.1 in October; it is 1.4 now.", 1},
		{"What did Lenin write? “Too rude.” They will ask again!", 3},
		{"He asks: what else is this? and nobody answers.", 1},
		{"Dr. Levin wrote of it in vol. 2, p. 14, i.e. late.", 1},
		{"In 1927. In 1928. In 1929.", 3},
		{"First.\nSecond.\n\nThird…", 3},
	} {
		if got := Sentences(c.text); got != c.want {
			t.Errorf("%q has %d sentences, counted %d", c.text, c.want, got)
		}
	}
}
