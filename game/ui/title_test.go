package ui

import (
	"os"
	"testing"

	"afterlenin/game/scenario"
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

// Whoever comes from the lesson is offered the act that it recommends, not the whole campaign, and the man whom it
// names; what the hand has picked stays picked.
func TestAfterTheLessonAnActIsOffered(t *testing.T) {
	for _, picked := range []struct{ chosen, man, want string }{{"", "", "zinoviev"}, {"", "tomsky", "tomsky"}, {"opposition", "", "stalin"}, {"opposition", "rykov", "rykov"}} {
		chosen := picked.chosen
		x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "after_lenin", Lesson: "testament", Next: "triumvirate", NextMan: "zinoviev"})
		x.a.await()
		for len(x.a.later) > 0 {
			x.think()
		}
		want := "triumvirate"
		x.press(hand.N)
		if chosen != "" {
			x.click("new.scenario." + chosen)
			want = chosen
		}
		if picked.man != "" {
			x.click("new.who." + picked.man)
			x.click("new.who.stalin")
		}
		x.press(hand.Escape)
		x.press(hand.L)
		x.think()
		r := newRobot(x, true)
		for i := 0; x.a.play.table().Round == 0 && i < 400; i++ {
			r.step()
		}
		x.a.menu(screen.MenuTitle)
		x.build()
		if got := x.a.house.Scenarios[x.a.house.Picked].Name; got != want {
			t.Errorf("%s is offered, want %s", got, want)
		}
		for p, who := range x.a.house.Draft.Seats {
			if id := x.a.pickedBook().Contenders[p].ID; who.Person != (id == picked.want) {
				t.Errorf("%+v: in the new game a person sits at %s: %v", picked, id, who.Person)
			}
		}
	}
}
