package ai

import (
	"math/rand/v2"
	"testing"
)

// The most promising bid comes first, whatever comes in between.
func TestBidsComeByPromise(t *testing.T) {
	dice := rand.New(rand.NewPCG(3, 4))
	var list bids
	left := map[int]int{} // how many promise so much
	for range 20000 {
		if len(list) == 0 || dice.IntN(5) < 3 && len(list) < 60 {
			most := dice.IntN(50)
			list.add(bid{most: most})
			left[most]++
			continue
		}
		x := list.take()
		left[x.most]--
		for most, n := range left {
			if n < 0 || n > 0 && most > x.most {
				t.Fatalf("%d came, %d times %d was left", x.most, n, most)
			}
		}
	}
}
