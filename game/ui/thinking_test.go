package ui

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/ui/hand"
)

// While computers of the highest level think, the board says which of them it is; then it
// is the person's turn.
func TestTheBoardSaysWhoThinks(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Style: "hard", Person: p == 5}
	}
	x.a.house.Draft.Seed = "11"
	x.build()
	x.press(hand.Enter)
	said := map[string]bool{}
	ticks := 0
	for ; ticks < 100_000 && (x.a.play == nil || x.a.play.thinks()); ticks++ {
		if x.a.Tick(1); x.a.play != nil {
			x.build()
			x.said(said)
		}
	}
	if x.a.play == nil || x.a.play.thinks() {
		t.Fatal("they think for ever")
	}
	if len(said) < 6 {
		t.Errorf("in %d ticks the board said only %v", ticks, said)
	}
}

// said notes every sentence on the sheet that says who thinks.
func (x *theatre) said(all map[string]bool) {
	for i := range x.b.Sheet.Marks {
		m := &x.b.Sheet.Marks[i]
		if strings.HasSuffix(m.Text, "is thinking") {
			all[m.Text] = true
		}
	}
}
