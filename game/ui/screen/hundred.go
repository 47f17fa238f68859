package screen

import "afterlenin/game/rules"

// hundred are the shares of the committee as they are shown: of 100, and together 100. What is
// left after whole ones goes to the largest remainders, of equal ones to the first.
func hundred(of [rules.MaxSeats + 1]int16) [rules.MaxSeats + 1]int {
	var out [rules.MaxSeats + 1]int
	sum, left := 0, 0
	for i, n := range of {
		out[i] = int(n) / 10
		sum, left = sum+int(n), left-out[i]
	}
	left += (sum + 5) / 10
	for ; left > 0; left-- {
		best := 0
		for i := range of {
			if int(of[i])-10*out[i] > int(of[best])-10*out[best] {
				best = i
			}
		}
		out[best]++
	}
	return out
}
