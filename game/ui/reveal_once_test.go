package ui

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// The orders of a round are revealed on one page, also when two men tabled the same.
func TestARoundHasOneReveal(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.a.house.Draft.Seats[0] = match.Player{Person: true, Name: "A"}
	x.a.house.Draft.Seed = "3"
	x.press(hand.Enter)
	same := 0
	pages := map[int]int{} // by round, the first entry of the page that was seen last
	for r := newRobot(x, true); x.a.play == nil || x.a.scene().Obs.Table.Round < 2; {
		if !r.step() || x.a.play == nil {
			continue
		}
		s := x.a.scene()
		if s.Stage != screen.OfReveal {
			continue
		}
		first := s.Since[0]
		if at, seen := pages[first.Round]; seen && at != first.At {
			t.Errorf("round %d: a second page begins with %q", first.Round+1, x.a.tell.Fact(first.Event, 0))
		}
		pages[first.Round] = first.At
		for _, e := range s.Since {
			if e.Event.What == rules.Seconded {
				same++
			}
		}
	}
	if len(pages) < 2 {
		t.Errorf("%d reveals were seen", len(pages))
	}
	t.Logf("%d times somebody tabled what another had", same)
}
