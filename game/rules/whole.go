package rules

// Arithmetic on whole numbers: rounding is written here once.

func clamp(n, low, high int) int {
	return max(low, min(n, high))
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// percent is n times p of 100, halves rounded away from zero.
func percent(n, p int) int { return ratio(n*p, 100) }

// ratio is a divided by b, halves rounded away from zero; b is positive.
func ratio(a, b int) int {
	if a < 0 {
		return -((-a + b/2) / b)
	}
	return (a + b/2) / b
}

// towards is one step of at most n from a to b.
func towards(a, b, n int) int {
	if a < b {
		return min(a+n, b)
	}
	return max(a-n, b)
}

// share splits whole by the weights into out, so that nothing is lost: the
// remainder goes one by one to the largest fractions, the first of equals first.
func share(whole int, weights, out []int16) {
	sum := 0
	for _, w := range weights {
		sum += int(w)
	}
	if sum == 0 {
		return
	}
	left := whole
	for i, w := range weights {
		out[i] = int16(whole * int(w) / sum)
		left -= int(out[i])
	}
	var given uint64
	for ; left > 0; left-- {
		best, most := -1, -1
		for i, w := range weights {
			if f := whole * int(w) % sum; given&(1<<i) == 0 && f > most {
				best, most = i, f
			}
		}
		given |= 1 << best
		out[best]++
	}
}
