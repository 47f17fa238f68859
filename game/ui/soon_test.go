package ui

import (
	"testing"

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
	if x.a.pickedBook() == nil || len(x.a.listed) != len(x.a.options.Library.Names()) {
		t.Fatalf("%d scenarios came", len(x.a.listed))
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
