package ui

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/ui/hand"
)

// The levels go round, chance among them, and all computers are set at one press: the
// person keeps the seat, and nobody comes out of the round without a temper.
func TestLevelAndTemperAreSetApart(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	seats := func() []match.Player { return x.a.house.Draft.Seats }
	usual := seats()[1].Style
	for range x.a.house.Draft.Levels {
		x.click("new.level")
	}
	for p, who := range seats() {
		if who.Person != (p == 0) || !who.Person && who.Style != usual {
			t.Errorf("seat %d: %+v after all levels, want %q", p, who, usual)
		}
	}
	x.click("new.temper")
	changed := seats()[1].Style
	x.click("new.temper." + x.a.pickedBook().People[2].ID)
	if changed == usual || seats()[1].Style != changed || seats()[2].Style == changed {
		t.Errorf("%q became %q for all, and then %q and %q for one", usual, changed, seats()[1].Style, seats()[2].Style)
	}
}
