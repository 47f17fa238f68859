package ui

import (
	"os"
	"slices"
	"strconv"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// Level and temper are chosen from lists, on one seat or on all at once; the person keeps the seat.
func TestLevelAndTemperAreSetApart(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	seats := func() []match.Player { return x.a.house.Draft.Seats }
	x.click("new.level")
	x.click("manner.hard")
	for p, who := range seats() {
		if who.Person != (p == 0) || !who.Person && who.Style != "hard-historical" {
			t.Errorf("seat %d: %+v after all were set to hard", p, who)
		}
	}
	x.click("new.temper")
	x.click("manner.free")
	x.click("new.temper.2")
	x.click("manner.ruthless")
	if seats()[1].Style != "hard" || seats()[2].Style != "hard-ruthless" {
		t.Errorf("%q and %q, want all free and one ruthless", seats()[1].Style, seats()[2].Style)
	}
}

// What a man reaches in a good game is that of the company that is seated: it is told anew with every temper, and
// the game that begins is counted against it.
func TestParsFollowTheTemper(t *testing.T) {
	x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "after_lenin"})
	x.press(hand.N)
	b, p := x.a.pickedBook(), len(x.a.pickedBook().Contenders)-2
	told := func(c rules.Company) string {
		return x.a.tell.Say("ui.new.par", "n", strconv.FormatFloat(float64(b.Contenders[p].Pars[c])/10, 'f', 1, 64))
	}
	expect := func(c rules.Company) {
		t.Helper()
		if !slices.ContainsFunc(x.b.Sheet.Marks, func(m sheet.Mark) bool { return m.Text == told(c) }) {
			t.Errorf("%q is not told in %v company", told(c), c)
		}
	}
	expect(rules.HistoricalCompany)
	x.click("new.temper")
	x.click("manner.free")
	expect(rules.FreeCompany)
	x.click("new.temper")
	x.click("manner.ruthless")
	expect(rules.RuthlessCompany)
	x.click("new.begin")
	if got := x.a.play.m.Book().Par(rules.Seat(p)); got != b.Contenders[p].Pars[rules.RuthlessCompany] {
		t.Errorf("the game that begins has par %d", got)
	}
}

// Who plays by chance has no temper, and gets the one that was set when he thinks again.
func TestChanceForgetsNoTemper(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	style := func() string { return x.a.house.Draft.Seats[2].Style }
	x.click("new.temper.2")
	x.click("manner.ruthless")
	x.click("new.level")
	x.click("manner.random")
	if style() != "random" {
		t.Fatalf("%q by chance", style())
	}
	if n := x.b.Sheet.Find("new.temper.2"); n == nil || n.Off == "" {
		t.Errorf("the temper of who plays by chance is %+v, want it off with a reason", n)
	}
	x.click("new.level.2")
	x.click("manner.easy")
	if style() != "easy-ruthless" {
		t.Errorf("%q after chance, want the temper that was set", style())
	}
}

// By keyboard: the focus is seen at once and lies on what begins the game; the list opens at
// what is chosen, goes both ways, and gives the focus back.
func TestANewGameByKeyboard(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	focus := func() string {
		if !x.b.Memory.Shown {
			return ""
		}
		return x.b.Memory.Focus
	}
	if focus() != "new.begin" {
		t.Errorf("the focus is on %q, want what begins the game", focus())
	}
	x.b.Memory.Focus = "new.level.2"
	for _, step := range []struct {
		k    hand.Key
		want string
	}{{hand.Enter, "manner.normal"}, {hand.Up, "manner.easy"}, {hand.Down, "manner.normal"}, {hand.Up, "manner.easy"}, {hand.Enter, "new.level.2"}} {
		if x.press(step.k); focus() != step.want {
			t.Fatalf("%v leads to %q, want %q", step.k, focus(), step.want)
		}
	}
	if got := x.a.house.Draft.Seats[2].Style; got != "easy-historical" {
		t.Errorf("the seat plays %q", got)
	}
	x.press(hand.Enter)
	if x.press(hand.Escape); focus() != "new.level.2" || x.a.top() != "newgame" {
		t.Errorf("Escape leads to %q on %s", focus(), x.a.top())
	}
}

// Down goes on in the column that it is in, to its end.
func TestDownKeepsToItsColumn(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.b.Memory.Focus = "new.level"
	for _, want := range []string{"new.shown", "new.seed", "new.begin"} {
		if x.press(hand.Down); x.b.Memory.Focus != want {
			t.Fatalf("Down leads to %q, want %q", x.b.Memory.Focus, want)
		}
	}
}

// Neither another scenario nor a change of who plays a seat forgets how computers are to play.
func TestChoicesAreKept(t *testing.T) {
	x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "after_lenin", Lesson: "testament"})
	x.press(hand.N)
	draft := &x.a.house.Draft
	x.click("new.level")
	x.click("manner.easy")
	x.click("new.temper.2")
	x.click("manner.ruthless")
	x.press(hand.D2, hand.D1)
	if s := draft.Seats; s[0].Style != "easy-historical" || !s[1].Person || s[1].Name != "" || s[2].Style != "easy-ruthless" {
		t.Fatalf("after a change of seats: %+v", s)
	}
	x.click("new.scenario.triumvirate")
	if s := draft.Seats; s[0].Style != "easy-historical" || !s[1].Person || s[2].Style != "easy-ruthless" {
		t.Errorf("in another scenario: %+v", s)
	}
	draft.Seed = "12"
	x.click("new.scenario.testament")
	for p := range draft.Seats {
		if who := draft.Seats[p]; who.Person != (x.a.pickedBook().Contenders[p].ID == "kamenev") {
			t.Errorf("the lesson's seat %d: %+v", p, who)
		}
	}
	if draft.Seed != strconv.Itoa(lessonSeed) {
		t.Errorf("the lesson's seed is %q", draft.Seed)
	}
	x.click("new.scenario.opposition")
	if s := draft.Seats; !s[1].Person || draft.Seed != "12" {
		t.Errorf("after the lesson's the seed is %q, and %+v sit at the table", draft.Seed, s)
	}
	x.click("new.scenario.testament")
	x.click("new.who.stalin")
	if s := draft.Seats; s[0].Name != "Team 1" {
		t.Errorf("two people without names: %+v", s)
	}
	x.click("new.scenario.after_lenin")
	if n := x.a.teams(draft); n != 2 {
		t.Errorf("%d of two people sit at another scenario's table", n)
	}
	if draft.Seed == strconv.Itoa(lessonSeed) {
		t.Error("the campaign has the lesson's seed")
	}
}
