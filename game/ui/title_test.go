package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// What lies on the red arrow of the title is what Enter begins, while nothing is in focus.
func TestEnterBeginsWhatTheTitleShows(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	s := x.a.scene()
	first := screen.TitleFirst(&s)
	x.press(hand.Enter)
	if learns := first == screen.MenuLearn; learns && x.a.play == nil || !learns && x.a.top() != "newgame" {
		t.Errorf("Enter opened %q, the arrow lay on %q", x.a.top(), first)
	}
}

// Whoever left a game unfinished comes back to it with Enter.
func TestTheTitleGoesOnFirst(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N, hand.Enter)
	x.think()
	y := open(t, Options{First: "after_lenin", Shelf: x.a.options.Shelf})
	y.press(hand.Enter)
	if y.a.play == nil {
		t.Errorf("Enter on the title opens %s", y.a.top())
	}
}

// Enter does what lies on the red arrow of the menu too: it goes back to the game.
func TestEnterLeavesTheMenu(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N, hand.Enter)
	x.think()
	before := x.a.top()
	if x.press(hand.Escape); x.a.top() != "menu" {
		t.Fatalf("Escape opens %s", x.a.top())
	}
	if x.press(hand.Enter); x.a.top() != before {
		t.Errorf("Enter leads from the menu to %s, not back to %s", x.a.top(), before)
	}
}
