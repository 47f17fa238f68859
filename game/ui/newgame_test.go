package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// Whoever names the teams goes from name to name with Enter: no game begins before the last has its name.
func TestNamingTeamsBeginsNoGame(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.seatPeople(3)
	x.build()
	var fields []string
	for i := range x.b.Sheet.Top() {
		if n := &x.b.Sheet.Top()[i]; n.Role == sheet.Entry && n.Group == "new.seats" {
			fields = append(fields, n.ID)
		}
	}
	if len(fields) != 3 {
		t.Fatalf("fields for names: %v", fields)
	}
	x.click(fields[0])
	x.press(hand.Ctrl | hand.A)
	for i, name := range []string{"Reds", "Whites", "Greens"} {
		x.write(name)
		x.press(hand.Enter)
		if x.a.play != nil {
			t.Fatalf("the game begins after %d names", i+1)
		}
	}
	for i, name := range []string{"Reds", "Whites", "Greens"} {
		if got := x.a.house.Draft.Seats[i].Name; got != name {
			t.Errorf("team %d is %q, not %q", i+1, got, name)
		}
	}
	x.press(hand.Enter)
	if x.a.play == nil {
		t.Error("Enter does not begin the game once the names are written")
	}
}
