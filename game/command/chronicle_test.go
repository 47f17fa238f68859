package command

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// Counts in which nobody was against the line are one sentence only when they are all of
// the hall.
func TestCountsAreFoldedWhenAllAreForTheLine(t *testing.T) {
	all := make([]rules.Event, 4)
	for i := range all {
		all[i] = rules.Event{What: rules.BlocCounted, Bloc: rules.Bloc(i), N: 100}
	}
	all[3] = rules.Event{What: rules.HallDecided, N: 100}
	if !allForTheLine(all, 3) {
		t.Error("three blocs of three are not folded")
	}
	if allForTheLine(all, 4) || allForTheLine(all[1:], 3) {
		t.Error("a hall of which a part was counted is folded")
	}
	all[1].N, all[1].M = 96, 4
	if allForTheLine(all, 3) {
		t.Error("a hall in which somebody was against the line is folded")
	}
}

// Whoever leads does so from when the game ended, not from when it might have.
func TestWhoLeadsAfterAnEarlyEnd(t *testing.T) {
	b := &rules.Book{StartYear: 1924, StartMonth: 1, MonthsPerRound: 6, Rounds: 12}
	c := &chronicle{book: b, teller: text.New(text.English(), b)}
	for round, want := range map[int8]string{11: "Leads the country in 1930", 6: "Leads the country in 1927", 7: "Leads the country in 1928"} {
		if got := c.honour(rules.Ledger{Leads: true}, round); got != want {
			t.Errorf("after round %d: %q, not %q", round, got, want)
		}
	}
}
