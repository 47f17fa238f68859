package sheet

import (
	"testing"

	"afterlenin/game/ui/hand"
)

// Enter goes through the fields of a form and leaves the last for the next step; it presses that only when nothing is
// written in. A field alone leaves Enter to the screen.
func TestEnterGoesThroughAForm(t *testing.T) {
	s := newStage(t, func(b *Builder) {
		for i, id := range []string{"first", "second", "other", "alone"} {
			n := Node{ID: id, Role: Entry, Name: id, Value: "Team", Rect: R(0, 40*float64(i), 100, 20), Do: Do(id), Group: "form", Form: true}
			switch id {
			case "other":
				n.Group = "elsewhere"
			case "alone":
				n.Form = false
			}
			b.Node(n)
		}
		b.Button(Button{ID: "go", Role: Stop, Rect: R(0, 200, 100, 20), Label: "Go", Key: hand.Enter, Do: Do("go")})
	})
	s.play(new(hand.Script).Click(5, 5).Type("1").Press(hand.Enter))
	s.wantActs("first Team1")
	s.wantFocus("second")
	s.play(new(hand.Script).Type("Reds"))
	s.wantActs("second Reds")
	s.play(new(hand.Script).Press(hand.Enter))
	s.wantActs()
	s.wantFocus("go")
	s.play(new(hand.Script).Press(hand.Enter))
	s.wantActs("go")
	s.play(new(hand.Script).Click(5, 85).Press(hand.Enter))
	s.wantActs()
	s.play(new(hand.Script).Click(5, 125).Press(hand.Enter))
	s.wantActs("go")
}

// Ctrl+A chooses the whole text of a field: what is typed replaces it, Backspace clears it, and anything else leaves it.
func TestTheWholeTextOfAFieldIsChosen(t *testing.T) {
	s := newStage(t, func(b *Builder) {
		b.Node(Node{ID: "name", Role: Entry, Name: "Team", Value: "Team 2", Rect: R(0, 0, 100, 20), Do: Do("name")})
		b.Button(Button{ID: "go", Rect: R(0, 50, 100, 20), Label: "Go", Do: Do("go")})
	})
	s.play(new(hand.Script).Click(5, 5).Press(hand.Ctrl | hand.A))
	if !s.b.Memory.Whole("name") {
		t.Error("the text is not shown as chosen")
	}
	s.play(new(hand.Script).Press(hand.R).Type("R"))
	s.wantActs("name R")
	s.play(new(hand.Script).Press(hand.Ctrl|hand.A, hand.Backspace))
	s.wantActs("name")
	s.play(new(hand.Script).Press(hand.Ctrl|hand.A, hand.Delete))
	s.wantActs("name")
	s.play(new(hand.Script).Press(hand.Ctrl|hand.A).Click(5, 5).Type("x"))
	s.wantActs("name Team 2x")
	s.play(new(hand.Script).Press(hand.Ctrl|hand.A, hand.Right).Type("x"))
	s.wantActs("name Team 2x")
	s.play(new(hand.Script).Press(hand.Ctrl | hand.A).Type("x").Type("y"))
	s.wantActs("name x", "name Team 2y") // the second letter goes behind the text that is there then
}
