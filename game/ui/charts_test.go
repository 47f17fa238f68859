package ui

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// The charts open with one key from the board, fit at each size, and lead back.
func TestChartsByOneKey(t *testing.T) {
	x := stageAt(t, "board")
	for _, size := range []int{80, 100, 115} {
		x.a.house.Set.Size = size
		x.press(hand.G)
		if x.a.top() != "charts" {
			t.Fatal("G does not open the charts")
		}
		for page := hand.D1; page <= hand.D4; page++ {
			x.press(page)
			x.check()
			if x.a.desk.Chart != int(page-hand.D1) {
				t.Errorf("%s does not turn the page", page)
			}
		}
		x.press(hand.D1)
		x.click("charts.man3")
		x.check()
		if x.a.desk.Man != 3 {
			t.Error("no man is chosen")
		}
		x.press(hand.Escape)
		if x.a.top() != "board" {
			t.Fatal("no way back")
		}
	}
}

// On a public screen nobody's own Line ledger is drawn, and what is drawn is the same
// whatever is hidden.
func TestChartsKeepSecrets(t *testing.T) {
	x := stageAt(t, "board")
	x.press(hand.G, hand.D4)
	if drawn(x, ink.Yours) == 0 {
		t.Error("the player's own curves cannot be seen")
	}
	s := x.a.scene()
	if s.House.LedgerHistory != nil {
		t.Fatal("the true ledgers are told before the end")
	}
	for _, page := range s.History {
		for p := range s.Book.Contenders {
			if l := page.Ledgers[p]; l.Ambition != 0 || l.Best {
				t.Fatalf("seat %d: %+v tells of an ambition", p, l)
			}
		}
	}
	if x.a.play.persons() != 1 || s.Obs.Me == rules.NoSeat {
		t.Fatal("nobody looks")
	}
}

// drawn counts what is printed in an ink.
func drawn(x *theatre, k ink.Ink) int {
	n := 0
	for i := range x.b.Sheet.Marks {
		if x.b.Sheet.Marks[i].Ink == k {
			n++
		}
	}
	return n
}

// At the end every ledger is shown, and what happened in history beside the game.
func TestChartsAtTheEnd(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.seatPeople(0)
	x.a.house.Draft.Seed = "4"
	x.build()
	x.press(hand.Enter)
	for range 4000 {
		x.think()
		if x.a.play.screen() == "result" {
			break
		}
		x.a.play.next(true)
	}
	x.press(hand.G, hand.D4)
	s := x.a.scene()
	if len(s.House.LedgerHistory) != len(s.History) {
		t.Fatalf("%d rounds of ledgers for %d pages", len(s.House.LedgerHistory), len(s.History))
	}
	x.press(hand.D2)
	x.check()
	text := ""
	for i := range x.b.Sheet.Marks {
		text += x.b.Sheet.Marks[i].Text + "\n"
	}
	if n := strings.Count(text, "in history\n"); n != len(s.Book.Meters) {
		t.Errorf("%d of %d numbers of the country have a history beside them", n, len(s.Book.Meters))
	}
	x.press(hand.Escape)
	if x.a.top() != "result" {
		t.Error("no way back to the result")
	}
}
