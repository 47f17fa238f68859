package simulate

import (
	"math"
	"slices"
)

// Luck is how much of the differences between games comes from where, in parts of 1:
// from the game's own draws, from the players', and from both together.
type Luck struct {
	Game    float64 `json:"game"`
	Players float64 `json:"players"`
	Both    float64 `json:"both"`
	Grid    int     `json:"grid"` // seeds of each kind
}

// luck plays every one of some seeds of the game with every one of as many seeds of the
// players, and splits the variance of what the seats come to (random effects of a
// two-way layout; see H. Scheffé, "The Analysis of Variance", 1959).
func (p Plan) luck() Luck {
	k := min(20, max(3, int(math.Sqrt(float64(p.Games)/4))))
	outcomes, _ := p.playAll(k*k, func(n int) trial {
		one := p.trialOf(n / k)
		one.players = SeedOf(p.Seed, n%k)
		return one
	})
	if slices.ContainsFunc(outcomes, func(o outcome) bool { return o.broken != "" }) {
		return Luck{Grid: k} // a square with holes tells nothing
	}
	var game, players, both float64
	for seat := range p.Book.Contenders {
		grid := make([]float64, k*k)
		for n, o := range outcomes {
			grid[n] = float64(o.ledgers[seat].Sum)
		}
		g, pl, b := effects(grid, k)
		game, players, both = game+g, players+pl, both+b
	}
	all := game + players + both
	if all == 0 {
		return Luck{Grid: k}
	}
	return Luck{rounded(game / all), rounded(players / all), rounded(both / all), k}
}

// effects splits the variance of a square of k rows and k columns into that of the
// rows, that of the columns, and the rest. None is below 0.
func effects(grid []float64, k int) (rows, columns, rest float64) {
	n := float64(k)
	mean := 0.0
	byRow, byColumn := make([]float64, k), make([]float64, k)
	for i, x := range grid {
		mean += x / (n * n)
		byRow[i/k] += x / n
		byColumn[i%k] += x / n
	}
	for i := range k {
		rows += n * (byRow[i] - mean) * (byRow[i] - mean)
		columns += n * (byColumn[i] - mean) * (byColumn[i] - mean)
	}
	for i, x := range grid {
		left := x - byRow[i/k] - byColumn[i%k] + mean
		rest += left * left
	}
	rest /= (n - 1) * (n - 1)
	rows = max(0, (rows/(n-1)-rest)/n)
	columns = max(0, (columns/(n-1)-rest)/n)
	return rows, columns, rest
}
