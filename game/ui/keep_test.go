package ui

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/store"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// playsOn lets the robot take so many steps.
func (x *theatre) playsOn(steps int) {
	r := newRobot(x, false)
	for range steps {
		r.step()
	}
}

// longest is how many moves the longest game of a seed has that can be read on the shelf, or was before.
func longest(t *testing.T, shelf *store.Memory, seed uint64) (steps int) {
	t.Helper()
	names, err := shelf.List()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if text, err := shelf.Take(name); err == nil {
			if r, err := save.Read(text); err == nil && r.Seed == seed {
				steps = max(steps, len(r.Steps))
			}
		}
	}
	return steps
}

// A game that came out differently under the rules of today is played on from where it parted, and lies whole on the
// shelf as long as somebody may want it.
func TestAGameThatPartsIsKeptWhole(t *testing.T) {
	shelf := &store.Memory{}
	begun(t, shelf, 160)
	r := keptOf(t, shelf)
	if len(r.Marks) == 0 {
		t.Fatal("no round is over")
	}
	r.Marks[0].Hash ^= 1
	if err := shelf.Put(screen.Autosave, save.Write(r)); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Shelf: shelf})
	x.press(hand.C)
	if x.a.play == nil || x.a.house.Notice == "" {
		t.Fatalf("the screen is %s, the notice %q", x.a.top(), x.a.house.Notice)
	}
	x.press(hand.Escape)
	x.playsOn(40)
	if n := longest(t, shelf, r.Seed); n < len(r.Steps) {
		t.Errorf("of %d moves %d are left on the shelf", len(r.Steps), n)
	}
}

// Two windows on one shelf take no game from each other.
func TestTwoWindowsLoseNoGame(t *testing.T) {
	shelf := &store.Memory{}
	one := begun(t, shelf, 40)
	other := open(t, Options{Shelf: shelf})
	other.press(hand.N)
	other.a.house.Draft.Seed = "6"
	other.press(hand.Enter)
	other.playsOn(40)
	played := other.a.play.m.Moves()
	before := one.a.play.m.Moves()
	one.playsOn(40)
	if one.a.play.m.Moves() <= before {
		t.Fatal("nothing was played in the first window")
	}
	if n := longest(t, shelf, 6); n < played {
		t.Errorf("of %d moves of the other window's game %d are left", played, n)
	}
	if n := longest(t, shelf, 5); n < one.a.play.m.Moves() {
		t.Errorf("of %d moves of one's own game %d are kept", one.a.play.m.Moves(), n)
	}
}

// Whoever begins a new game beside a damaged one finds the version before it afterwards.
func TestTheVersionBeforeADamagedOneStays(t *testing.T) {
	shelf := &store.Memory{}
	begun(t, shelf, 120)
	good, _ := shelf.Take(screen.Autosave)
	r, err := save.Read(good)
	if err != nil {
		t.Fatal(err)
	}
	if err := shelf.Put(screen.Autosave, good); err != nil {
		t.Fatal(err)
	}
	bad := bytes.Clone(good)
	bad[len(bad)-40] ^= 1
	if err := shelf.Put(screen.Autosave, bad); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Shelf: shelf})
	x.press(hand.N)
	x.a.house.Draft.Seed = "6"
	x.press(hand.Enter)
	x.playsOn(30)
	if n := longest(t, shelf, 5); n < len(r.Steps) {
		t.Errorf("of %d moves %d can still be read", len(r.Steps), n)
	}
}

// Whoever has left the result for the title comes back to it.
func TestTheTitleShowsTheLastResult(t *testing.T) {
	shelf := &store.Memory{}
	x := begun(t, shelf, 0)
	r := newRobot(x, false)
	for i := 0; i < 2000 && x.a.top() != "result"; i++ {
		r.step()
	}
	if x.a.top() != "result" {
		t.Fatalf("the game stands at %s", x.a.top())
	}
	y := open(t, Options{Shelf: shelf})
	if k := y.a.house.Resume; !k.Over || int(k.Round) != k.Rounds-1 {
		t.Errorf("the title knows of %+v", k)
	}
	y.press(hand.Enter)
	if y.a.top() != "result" {
		t.Errorf("the last result leads to %s", y.a.top())
	}
}

// Whoever learns to play has a place of his own: no game of others moves aside for it, the title goes on with both, and
// learning is called learning there, since a class has lessons.
func TestLearningTakesNobodysPlace(t *testing.T) {
	shelf := &store.Memory{}
	teaches := Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "after_lenin", Lesson: "testament", Shelf: shelf}
	x := open(t, teaches)
	x.press(hand.N, hand.Enter)
	x.think()
	real := keptOf(t, shelf)
	x.a.menu(screen.MenuTitle)
	x.build()
	x.press(hand.L)
	x.think()
	x.playsOn(12)
	moves := x.a.play.m.Moves()
	if now := keptOf(t, shelf); now.Scenario.ID != real.Scenario.ID || now.Seed != real.Seed {
		t.Errorf("in the place of games lies %s", now.Scenario.ID)
	}
	if names, _ := shelf.List(); slices.ContainsFunc(names, isAside) {
		t.Errorf("a game moved aside: %v", names)
	}
	y := open(t, teaches)
	y.a.await()
	for len(y.a.later) > 0 {
		y.think()
	}
	y.a.findResume()
	y.build()
	learn, goesOn := y.b.Sheet.Find("title.learn"), y.b.Sheet.Find("title.continue")
	if learn == nil || goesOn == nil || !strings.Contains(learn.Name, "learning") || strings.Contains(goesOn.Name+learn.Name, "lesson") {
		t.Fatalf("the title offers %+v and %+v", learn, goesOn)
	}
	y.press(hand.L)
	if y.a.play == nil || y.a.play.m.Moves() != moves {
		t.Fatal("learning does not go on where it was left")
	}
	y.a.menu(screen.MenuTitle)
	y.build()
	y.press(hand.C)
	if y.a.play == nil || y.a.play.m.Book().ID != real.Scenario.ID {
		t.Error("the game does not go on")
	}
}

// A row of the saved games says whose game it is.
func TestSavedGamesSayWhosePlayTheyAre(t *testing.T) {
	shelf := &store.Memory{}
	x := open(t, Options{Shelf: shelf})
	x.press(hand.N)
	x.seatPeople(2)
	x.a.house.Draft.Seats[1].Name = "Blues"
	x.press(hand.Enter)
	x.think()
	y := open(t, Options{Shelf: shelf})
	y.press(hand.G)
	b := x.a.play.m.Book()
	for _, want := range []string{"Blues (" + x.a.tell.Seat(1) + ")", x.a.tell.Seat(0), b.Title} {
		found := false
		for _, m := range y.b.Sheet.Marks {
			found = found || strings.Contains(m.Text, want)
		}
		if !found {
			t.Errorf("%q is not read on the saved games", want)
		}
	}
}
