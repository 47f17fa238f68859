package ui

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/store"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
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

// One button seats a class: people everywhere, a clock, and the hand at the first name. What its teams were called, and how
// long its lesson was, is offered again after the program was left.
func TestAClassIsSeatedAtOnePress(t *testing.T) {
	shelf := &store.Memory{}
	x := open(t, Options{First: "after_lenin", Shelf: shelf})
	x.press(hand.N)
	x.press(hand.C)
	seats := x.a.house.Draft.Seats
	if n := x.a.teams(&x.a.house.Draft); n != len(seats) || x.a.house.Set.Lesson != screen.UsualLesson {
		t.Fatalf("%d of %d people, a clock of %d minutes", n, len(seats), x.a.house.Set.Lesson)
	}
	x.write("Form  9b")
	x.press(hand.Enter)
	x.write("Reds")
	if seats[0].Name != "Form  9b" || seats[1].Name != "Reds" {
		t.Fatalf("the first names are %q and %q", seats[0].Name, seats[1].Name)
	}
	x.click("new.clock.90")
	x.a.menu(screen.MenuBegin)
	if x.a.play == nil {
		t.Fatal("no game begins")
	}
	y := open(t, Options{First: "after_lenin", Shelf: shelf})
	y.press(hand.N)
	y.click("new.class")
	d := &y.a.house.Draft
	if d.Seats[0].Name != "Form  9b" || d.Seats[1].Name != "Reds" || !y.a.isTeam(d.Seats[2].Name) || y.a.house.Set.Lesson != 90 {
		t.Errorf("the next lesson is offered %+v and %d minutes", d.Seats[:3], y.a.house.Set.Lesson)
	}
}

// Where no computer plays nobody is told why computers act, but what one shows that takes an absent team's seat.
func TestAClassIsAskedOfAbsentTeams(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	for _, class := range []bool{false, true} {
		if class {
			x.press(hand.C)
		}
		said := map[string]bool{}
		for _, key := range []string{"ui.new.reasons_about", "ui.new.reasons_absent"} {
			first := strings.Join(strings.Fields(x.a.tell.Say(key))[:3], " ")
			for _, m := range x.b.Sheet.Marks {
				said[key] = said[key] || strings.HasPrefix(m.Text, first)
			}
		}
		if said["ui.new.reasons_absent"] != class || said["ui.new.reasons_about"] == class {
			t.Errorf("a class: %v, it is said %v", class, said)
		}
	}
}

// A name is cut where the field says so, and the widest of names stays within its place in the hall and in the result,
// where the plates of the two men name their teams.
func TestWideNamesKeepTheirPlace(t *testing.T) {
	wide := strings.Repeat("W", screen.LongestTeam)
	x := open(t, Options{})
	x.press(hand.N)
	seats := len(x.a.house.Draft.Seats)
	x.seatPeople(seats)
	x.build()
	x.click(screen.TeamField(x.a.pickedBook(), 0))
	x.press(hand.Ctrl | hand.A)
	x.write(wide + "WW")
	if !slices.ContainsFunc(x.b.Sheet.Marks, func(m sheet.Mark) bool { return m.Text == "24/24" }) || x.a.house.Draft.Seats[0].Name != wide {
		t.Errorf("the name is %q, and it is not told how long it may be", x.a.house.Draft.Seats[0].Name)
	}
	for p := range seats {
		x.a.house.Draft.Seats[p].Name = wide
	}
	x.a.house.Draft.Seed = "5"
	x.a.menu(screen.MenuBegin)
	r, spoke := newRobot(x, true), false
	for i := 0; i < 3000 && x.a.top() != "result"; i++ {
		if x.a.top() == "hall" {
			spoke = x.namesInPlace(t, 0) || spoke
		}
		r.step()
	}
	if x.a.top() != "result" || !spoke {
		t.Fatalf("the game stands at %s; in the hall a team was named: %v", x.a.top(), spoke)
	}
	for _, size := range []int{100, 150} {
		x.on(print{w: 1280, h: 720, text: size})
		x.namesInPlace(t, size)
		if n := x.b.Sheet.Find("result.plate.best"); n == nil || !strings.Contains(n.Name, wide) {
			t.Errorf("at %d the plate of who did best does not name the team: %+v", size, n)
		}
	}
}

// namesInPlace fails where a name of W alone is set wider than its place, and reports whether there is one.
func (x *theatre) namesInPlace(t *testing.T, size int) (found bool) {
	t.Helper()
	for _, o := range x.b.Sheet.Overflows {
		if strings.Contains(o.Text, "WWW") {
			t.Errorf("%s at %d: %q needs %.0f in %v", x.a.top(), size, o.Text, o.Need, o.Room)
		}
	}
	office := 1e9
	if n := x.b.Sheet.Find("result.head.office.0"); n != nil && !n.Rect.Empty() {
		office = n.Rect.X
	}
	for _, m := range x.b.Sheet.Marks {
		if strings.Contains(m.Text, "WWW") {
			found = true
			if strings.HasPrefix(m.Text, "WWW") && m.Rect.X < office && m.Rect.X > 0 && m.Rect.X+x.b.Wide(m.Text, m.Style) > office && m.Rect.Y > 150 {
				t.Errorf("%s at %d: %q runs into what stands beside it", x.a.top(), size, m.Text)
			}
		}
	}
	return found
}
