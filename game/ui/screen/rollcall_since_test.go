package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// TestAForecastThatHasTurnedSaysWho: whoever tabled a motion by its odds is told when they are
// others as it is voted on, and whose leaning has changed; nothing is said of others' motions,
// nor where nothing has changed.
func TestAForecastThatHasTurnedSaysWho(t *testing.T) {
	e := newEvening(t, 5, 0)
	b := campaignBook(t)
	o := e.m.Observation(0)
	o.Table.Phase, o.Table.Motion, o.Table.MotionsN = rules.RollCall, 0, 1
	o.Table.Motions[0] = rules.Motion{Kind: rules.MoveLine, By: 0, B: 1, C: o.Table.Lines[1] - 1, Was: o.Table.Lines[1]}
	o.Table.Slots[0] = 0
	knew := o
	knew.Table.Phase, knew.Table.Motion, knew.Table.MotionsN = rules.Orders, -1, 0
	s := &Scene{Book: b, Tell: text.New(text.English(), b), Obs: o, Waiting: match.Waiting{For: rules.Vote, Seat: 0}, Sealed: &knew}
	if said := callingOf(s).sinceSealed(); strings.Contains(said, "Turned") || !strings.Contains(said, "seconded") {
		t.Errorf("nothing has changed but that nobody has seconded it, and it says %q", said)
	}
	for p := range b.Contenders[1:] { // they have come over to the motion since
		knew.Table.Men[p+1].Stance[1] = 3
		s.Obs.Table.Men[p+1].Stance[1] = -3
	}
	said := callingOf(s).sinceSealed()
	if named := b.People[1].Short; !strings.Contains(said, named) || strings.Contains(said, "seconded") {
		t.Errorf("%s leans otherwise since, and it says %q", named, said)
	}
	s.Obs.Table.Motions[0].By = 2
	if said := callingOf(s).sinceSealed(); said != "" {
		t.Errorf("of another man's motion it says %q", said)
	}
	s.Obs.Table.Motions[0].By, knew.Table.Round = 0, -1
	if said := callingOf(s).sinceSealed(); said != "" {
		t.Errorf("of the orders of another round it says %q", said)
	}
}
