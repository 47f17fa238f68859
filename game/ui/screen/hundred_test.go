package screen

import (
	"math/rand"
	"testing"

	"afterlenin/game/rules"
)

// A committee of 100 adds up to 100, and nobody is a whole seat away from his share.
func TestTheCommitteeOfHundredAddsUp(t *testing.T) {
	chance := rand.New(rand.NewSource(1))
	for range 500 {
		var of [rules.MaxSeats + 1]int16
		for range 1000 {
			of[chance.Intn(8)]++
		}
		sum := 0
		for i, n := range hundred(of) {
			if sum += n; 10*n <= int(of[i])-10 || 10*n >= int(of[i])+10 {
				t.Errorf("%d of 1000 are shown as %d of 100", of[i], n)
			}
		}
		if sum != 100 {
			t.Errorf("%v add up to %d", of, sum)
		}
	}
}
