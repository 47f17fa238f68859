package ui

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// Escape on a page of the result goes back to the ledgers, and from there to the menu. A person
// who played alone reads whether his ambition was met.
func TestEscapeLeavesThePagesOfTheResult(t *testing.T) {
	x := open(t, Options{First: "council"})
	x.press(hand.N)
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Person: p == 0, Style: "random"}
	}
	x.build()
	x.press(hand.Enter)
	x.toResult()
	for _, page := range []int{screen.PageFates, screen.PageQuestions} {
		x.a.desk.Page = page
		x.build()
		if x.press(hand.Escape); x.a.desk.Page != screen.PageCount || x.a.top() != "result" {
			t.Errorf("Escape on page %d leads to page %d of %s", page, x.a.desk.Page, x.a.top())
		}
	}
	if x.press(hand.Escape); x.a.top() != "menu" {
		t.Errorf("Escape on the ledgers leads to %s, want the menu", x.a.top())
	}
	x.press(hand.Escape)
	for p, l := range x.a.play.scene(&x.a.house).House.Ledgers {
		n := x.b.Sheet.Find("result.row." + x.a.play.m.Book().People[p].ID)
		want := map[bool]string{true: "met", false: "not met"}[l.Ambition > 0]
		if n == nil || !tells(n.Tip, want) {
			t.Errorf("seat %d, ambition %d: the tip does not say %q: %+v", p, l.Ambition, want, n)
		}
	}
}

func tells(t sheet.Tip, value string) bool {
	for _, l := range t.Lines {
		if l.Value == value {
			return true
		}
	}
	return false
}
