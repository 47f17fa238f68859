package simulate

import "math"

// interval is where a share, a part of 1 of n games, lies with a certainty of 95 per
// cent (E. B. Wilson's score interval, 1927). It is all from 0 to 1 without games.
func interval(share float64, n int) (low, high float64) {
	if n == 0 {
		return 0, 1
	}
	const z = 1.96
	games := float64(n)
	middle := (share + z*z/(2*games)) / (1 + z*z/games)
	width := z / (1 + z*z/games) * math.Sqrt(share*(1-share)/games+z*z/(4*games*games))
	return max(0, middle-width), min(1, middle+width)
}

// Share is a part of 1 of so many cases, with the interval in which it lies with a
// certainty of 95 per cent.
type Share struct {
	Share float64 `json:"share"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
	Cases int     `json:"cases"`
}

func shareOf(n, all int) Share { return withCases(share(n, all), all) }

// withCases is a share that was counted in so many cases.
func withCases(part float64, all int) Share {
	low, high := interval(part, all)
	return Share{part, rounded(low), rounded(high), all}
}

// Mean is a mean with its standard error.
type Mean struct {
	Mean  float64 `json:"mean"`
	Error float64 `json:"error"`
	Cases int     `json:"cases"`
}

func meanOf(list []float64) Mean {
	n := float64(len(list))
	if n == 0 {
		return Mean{}
	}
	sum := 0.0
	for _, x := range list {
		sum += x
	}
	m := Mean{Mean: sum / n, Cases: len(list)}
	if n > 1 {
		squares := 0.0
		for _, x := range list {
			squares += (x - m.Mean) * (x - m.Mean)
		}
		m.Error = rounded(math.Sqrt(squares / (n - 1) / n))
	}
	m.Mean = rounded(m.Mean)
	return m
}

// rounded is to four places, so that no processor prints another last digit.
func rounded(x float64) float64 { return math.Round(x*10000) / 10000 }

// entropy is how evenly things are spread, in bits (C. Shannon, 1948): 0 when all are
// of one kind, the binary logarithm of the number of kinds when all are as frequent.
func entropy(counts []int) float64 {
	all := 0
	for _, n := range counts {
		all += n
	}
	bits := 0.0
	for _, n := range counts {
		if n > 0 {
			part := float64(n) / float64(all)
			bits -= part * math.Log2(part)
		}
	}
	return rounded(max(0, bits))
}
