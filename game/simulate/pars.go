package simulate

// evenPars are the pars, in tenths, at which each man of these games would have been
// best as often as the next, as near as can be: beginning with the medians, whoever is
// best too often is asked for more, in ever smaller steps. All together are asked for as
// much as the medians are.
func evenPars(outcomes []outcome, medians []int) []int {
	const finest = 16 // parts of a tenth that it works with
	pars := make([]int, len(medians))
	for p, m := range medians {
		pars[p] = m * finest
	}
	for step := 400; step > 2; step = step * 19 / 20 {
		best, n := bestAt(outcomes, pars, finest), 0
		for _, b := range best {
			n += b
		}
		if n == 0 {
			break
		}
		drift := 0
		for p := range pars {
			pars[p] += step * (best[p]*len(pars) - n) / n
			drift += pars[p] - medians[p]*finest
		}
		for p := range pars {
			pars[p] -= drift / len(pars)
		}
	}
	for p := range pars {
		pars[p] = (pars[p] + finest/2) / finest
	}
	return pars
}

// bestAt is how often each man is best at pars in so many parts of a tenth.
func bestAt(outcomes []outcome, pars []int, parts int) []int {
	best := make([]int, len(pars))
	for i := range outcomes {
		o := &outcomes[i]
		if o.broken != "" {
			continue
		}
		first := 0
		for p := range pars {
			if int(o.ledgers[p].Sum)*parts-pars[p] > int(o.ledgers[first].Sum)*parts-pars[first] {
				first = p
			}
		}
		best[first]++
	}
	return best
}
