package ui

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// atOrders is a game of one person in the campaign, up to the first orders.
func atOrders(t *testing.T) *theatre {
	t.Helper()
	x := open(t, Options{First: "after_lenin"})
	x.a.house.Draft.Seed = "3"
	x.press(hand.N)
	x.press(hand.Enter)
	for r := newRobot(x, false); x.a.top() != "board" || x.a.scene().Obs.Table.Phase != rules.Orders; {
		if !r.step() {
			t.Fatal("no orders are given")
		}
	}
	return x
}

// In large text the preview of an order stands on another page than what is asked. Turning pages
// does not change of what it speaks: not what is in focus, and not what the pointer rested on.
func TestTurningPagesKeepsThePreview(t *testing.T) {
	for _, mouse := range []bool{false, true} {
		x := atOrders(t)
		x.on(print{w: 1280, h: 720, text: 200})
		x.a.Act(sheet.Action{Name: screen.ActOpen, Text: "orders"})
		x.a.Act(sheet.Do(screen.ActVerb, int(rules.WinOver)))
		x.build()
		first := x.lookAt(mouse)
		said := x.b.Sheet.Find("before").Value
		if said == "" {
			t.Fatalf("mouse %v: nothing is previewed of %s", mouse, first)
		}
		x.pages(func(page int) {
			if now := x.b.Sheet.Find("before").Value; now != said {
				t.Errorf("mouse %v, page %d: %q is previewed, on the first page %q", mouse, page, now, said)
			}
		})
	}
}

// lookAt goes to the second man that can be chosen, with Tab or with the pointer, and rests there.
func (x *theatre) lookAt(mouse bool) string {
	var n *sheet.Node
	for i := range x.b.Sheet.Top() {
		if m := &x.b.Sheet.Top()[i]; m.Do.Name == screen.ActPick && m.Off == "" {
			if n != nil {
				n = m
				break
			}
			n = m
		}
	}
	id, at := n.ID, n.Rect.Middle()
	if !mouse {
		newRobot(x, false).byTab(id)
		return id
	}
	for range 60 {
		x.frame.X, x.frame.Y, x.frame.Inside = at.X, at.Y, true
		x.feed()
	}
	x.frame.X, x.frame.Y, x.frame.Inside = 30, 700, true
	x.feed()
	return id
}

// Large text needs no other keys: the number of an ambition on another page chooses it and turns to it, and
// Enter, which the button then names, takes it.
func TestAnAmbitionOnAnotherPageIsTakenByEnter(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.press(hand.Enter)
	x.think()
	if x.a.top() != "aim" {
		t.Fatalf("no ambition is asked for: %s", x.a.top())
	}
	x.on(print{w: 1280, h: 720, text: 200})
	last := len(x.a.play.m.Book().Contenders[x.a.scene().Obs.Me].Ambitions)
	x.press(hand.Digit(last))
	if x.a.desk.Choice != last-1 {
		t.Fatalf("choice %d after the number of the last of %d", x.a.desk.Choice, last)
	}
	if n := x.b.Sheet.Find("aim.begin"); n == nil || n.Key != hand.Enter {
		t.Fatalf("the button that takes it is not there: %+v", n)
	}
	named := false
	for _, m := range x.b.Sheet.Marks {
		named = named || m.Enter
	}
	x.press(hand.Enter)
	if x.a.top() == "aim" || !named {
		t.Errorf("Enter on the chosen ambition: screen %s, key named %v", x.a.top(), named)
	}
}
