package ui

import (
	"strings"
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

// With a person on every seat nobody is asked how all the computers play, and none is counted.
func TestAFullTableAsksNothingOfComputers(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	seats := len(x.a.house.Draft.Seats)
	for _, people := range []int{seats - 1, seats} {
		x.seatPeople(people)
		x.build()
		asked, counted := false, false
		for i := range x.b.Sheet.Top() {
			asked = asked || x.b.Sheet.Top()[i].ID == "new.level"
		}
		for _, m := range x.b.Sheet.Marks {
			counted = counted || strings.Contains(m.Text, "computers at the table") || strings.Contains(m.Text, "computer at the table")
		}
		if some := people < seats; asked != some || counted != some {
			t.Errorf("%d of %d persons: asked how computers play: %v, computers counted: %v", people, seats, asked, counted)
		}
	}
}
