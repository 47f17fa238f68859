package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
)

// What only a seat may see does not wait beneath something else until nobody sits there
// any more: orders that were left open are closed when the curtain has come.
func TestOrdersCloseWithTheirSeat(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N, hand.D2, hand.Enter)
	x.think()
	if x.a.top() != "curtain" {
		t.Fatalf("the screen is %s", x.a.top())
	}
	x.a.over = []string{"orders", "pledges", "codex"}
	x.build()
	x.press(hand.Escape)
	if x.a.top() != "curtain" {
		t.Errorf("behind the codex is %s", x.a.top())
	}
}
