package simulate

import (
	"testing"

	"afterlenin/game/rules"
)

// Men whose games swing much and men whose games are all alike are best as often at the
// pars that are found, which the medians alone would not bring about.
func TestEvenParsMakeEverybodyBestAsOften(t *testing.T) {
	var list []outcome
	for i := range 300 {
		var o outcome
		o.ledgers[0].Sum = int16(500 + i*7919%200) // swings by 20 points
		o.ledgers[1].Sum = int16(700 + i*104729%40)
		o.ledgers[2].Sum = int16(600 + i*1299709%90)
		list = append(list, o)
	}
	list = append(list, outcome{broken: "it did not end", ledgers: [rules.MaxSeats]rules.Ledger{{Sum: 9999}}})
	medians := []int{599, 719, 644}
	before, after := bestAt(list, medians, 1), bestAt(list, evenPars(list, medians), 1)
	if spread(before) < 40 {
		t.Fatalf("the medians are even already: %v", before)
	}
	if spread(after) > 20 {
		t.Errorf("best %v at the pars found, %v at the medians", after, before)
	}
}

func spread(list []int) int {
	low, high := list[0], list[0]
	for _, n := range list {
		low, high = min(low, n), max(high, n)
	}
	return high - low
}
