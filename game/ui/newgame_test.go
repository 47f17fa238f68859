package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// Whoever names the teams goes from name to name with Enter: no game begins before the last has its name.
func TestNamingTeamsBeginsNoGame(t *testing.T) {
	for _, size := range []int{100, 150, 200} {
		namesTeams(t, size)
	}
}

// namesTeams names all seven at a size of text: where it is large, on several pages.
func namesTeams(t *testing.T, size int) {
	t.Helper()
	names := []string{"Reds", "Whites", "Greens", "Blues", "Greys", "Browns", "Blacks"}
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.seatPeople(len(names))
	x.on(print{w: 1280, h: 720, text: size})
	var fields []string
	for i := range x.b.Sheet.Top() {
		if n := &x.b.Sheet.Top()[i]; n.Role == sheet.Entry && n.Group == "new.seats" {
			fields = append(fields, n.ID)
		}
	}
	if len(fields) != len(names) {
		t.Fatalf("at %d: fields for names: %v", size, fields)
	}
	for x.b.Sheet.Find(fields[0]).Rect.Empty() && x.turnPage(1) {
		continue
	}
	x.click(fields[0])
	x.press(hand.Ctrl | hand.A)
	for i, name := range names {
		x.write(name)
		x.press(hand.Enter)
		if x.a.play != nil {
			t.Fatalf("at %d the game begins after %d names", size, i+1)
		}
	}
	for i, name := range names {
		if got := x.a.house.Draft.Seats[i].Name; got != name {
			t.Errorf("at %d team %d is %q, not %q", size, i+1, got, name)
		}
	}
	x.press(hand.Enter)
	if x.a.play == nil {
		t.Error("Enter does not begin the game once the names are written")
	}
}
