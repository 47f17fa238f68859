package text

import (
	"testing"

	"afterlenin/game/rules"
)

func TestMilestonesKeepTheHeaviestOfEachRound(t *testing.T) {
	teller := testTeller()
	log := causeLog()
	fell, choice := none(rules.EventFell), none(rules.ChoiceMade)
	fell.Event, choice.Event, choice.Who = 0, 0, 1
	log = append(log, fell, choice)
	got := teller.Milestones(log, 2)
	rounds := map[int8]int{}
	for _, d := range got {
		rounds[d.Round]++
		if d.Text == "" && d.Of.What != rules.EventFell || d.Head == "" {
			t.Errorf("%+v", d)
		}
	}
	for round, n := range rounds {
		if n > 2 {
			t.Errorf("%d milestones in round %d", n, round)
		}
	}
	told := func(what rules.Fact, each int) int {
		n := 0
		for _, d := range teller.Milestones(log, each) {
			if d.Of.What == what {
				n++
			}
		}
		return n
	}
	if told(rules.EventFell, 50) != 0 || told(rules.ChoiceMade, 50) != 1 {
		t.Error("an event is told twice, or its choice not at all")
	}
	if told(rules.Appointed, 50) != 0 {
		t.Error("what each round brings is told as a milestone")
	}
}
