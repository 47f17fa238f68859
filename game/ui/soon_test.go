package ui

import (
	"os"
	"slices"
	"testing"

	"afterlenin/game/command"
	"afterlenin/game/scenario"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// opening is an application whose first picture did not wait for a scenario.
func opening(t *testing.T) *theatre {
	t.Helper()
	x := open(t, Options{First: "after_lenin"})
	a := light(x.a.options)
	a.house.Set.Still = true
	if !a.startSoon() {
		t.Fatal("the first picture waits")
	}
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	y := &theatre{t: t, a: a, b: b, told: map[string]bool{}}
	y.build()
	return y
}

func TestFirstPictureWaitsForNoScenario(t *testing.T) {
	x := opening(t)
	if x.a.pickedBook() != nil || !x.a.Awake() {
		t.Fatal("a scenario is there already, or the window may sleep")
	}
	x.check()
	if x.b.Sheet.Find("title.new") == nil {
		t.Fatal("there is no menu on the first picture")
	}
	x.a.drawn()
	for x.a.Awake() {
		for _, b := range []*beginning{x.a.begins, x.a.next} {
			if b != nil {
				b.got <- <-b.got // it has been read
			}
		}
		x.a.Tick(1)
	}
	x.build()
	if x.a.pickedBook() == nil || len(x.a.listed) != len(x.a.options.Library.Names()) || slices.Contains(x.a.listed, nil) {
		t.Fatalf("of %d scenarios not all came", len(x.a.listed))
	}
	if x.b.Sheet.Find("title.man.stalin") == nil {
		t.Error("the seven never come")
	}
}

// A hand that is quicker than the scenario is waited for, not passed over.
func TestQuickHandIsHeard(t *testing.T) {
	x := opening(t)
	x.press(hand.N)
	if x.a.top() != "newgame" || x.a.pickedBook() == nil || len(x.a.house.Draft.Seats) == 0 {
		t.Fatalf("on %s with %d seats", x.a.top(), len(x.a.house.Draft.Seats))
	}
	x.check()
	x.press(hand.Enter)
	if x.a.play == nil {
		t.Error("no game begins")
	}
}

// The list of scenarios has its places from the start, in the order that it was told: nothing moves while they are read,
// and whatever is clicked is what was under the pointer, also if it was still to be read.
func TestTheListOfScenariosStandsStill(t *testing.T) {
	x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "after_lenin", Order: command.Order})
	a := light(x.a.options)
	a.house.Set.Still = true
	if !a.startSoon() {
		t.Fatal("the first picture waits")
	}
	x.a = a
	x.build()
	x.press(hand.N)
	places := func() (list []sheet.Rect) {
		for _, name := range command.Order {
			n := x.b.Sheet.Find("new.scenario." + name)
			if n == nil {
				t.Fatalf("%s has no place in the list", name)
			}
			list = append(list, n.Rect)
		}
		return list
	}
	first := places()
	for i := range first[1:] {
		if first[i].Y >= first[i+1].Y {
			t.Errorf("%s stands above %s", command.Order[i+1], command.Order[i])
		}
	}
	last := command.Order[len(command.Order)-1]
	if i := len(a.listed) - 1; !a.house.Scenarios[i].Reading {
		t.Fatal("nothing is still to be read: the test shows nothing")
	}
	x.check()
	x.click("new.scenario." + last)
	if b := a.pickedBook(); b == nil || b.ID != last {
		t.Errorf("%s was clicked, and another is picked", last)
	}
	for a.Awake() && len(a.later) > 0 {
		if a.next != nil {
			a.next.got <- <-a.next.got
		}
		a.Tick(1)
		x.build()
		if now := places(); !slices.Equal(first, now) {
			t.Fatalf("the list has moved: %v, now %v", first, now)
		}
	}
	if b := a.pickedBook(); b == nil || b.ID != last || slices.Contains(a.listed, nil) {
		t.Error("when all were read another is picked, or not all came")
	}
}
