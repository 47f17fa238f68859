package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// What only a seat may see does not wait beneath something else until nobody sits there
// any more: orders that were left open are closed when the curtain has come.
func TestOrdersCloseWithTheirSeat(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N, hand.D2, hand.Enter)
	x.think()
	if x.a.top() != "curtain" {
		t.Fatalf("the screen is %s", x.a.top())
	}
	x.a.over = []string{"orders", "pledges", "codex"}
	x.build()
	x.press(hand.Escape)
	if x.a.top() != "curtain" {
		t.Errorf("behind the codex is %s", x.a.top())
	}
}

// What hangs on the curtain while a class waits is the same whatever the team before has ordered and promised, and whoever
// sits at the screen next; it tells who has sealed, and is only of the table.
func TestTheCurtainTellsNothingOfOrders(t *testing.T) {
	read := func(orders int) (said string, sealed bool) {
		x := classroom(t, 0)
		x.toOrders()
		me := x.a.play.viewer()
		for range orders {
			o := x.a.play.m.Observation(me)
			list := x.a.play.m.Book().Legal(&o, nil)
			i := slices.IndexFunc(list, func(m rules.Move) bool { return m.Do.IsOrder() && m.Do != rules.Hold })
			if i < 0 || !x.a.play.make(list[i]) {
				t.Fatalf("no order is made of %d", len(list))
			}
		}
		x.a.play.make(rules.Move{By: me, Do: rules.Seal})
		x.think()
		if x.a.top() != "curtain" {
			t.Fatalf("after the seal stands %s", x.a.top())
		}
		newRobot(x, true).mustBePublic()
		for _, m := range x.b.Sheet.Marks {
			said += fmt.Sprintln(m.Text, m.Rect)
		}
		said += sheet.Dump(&x.b.Sheet, nil)
		n := x.b.Sheet.Find("curtain.seat-" + x.a.play.m.Book().Contenders[me].ID)
		return said, n != nil && n.State == x.a.tell.Say("ui.bar.done")
	}
	none, sealed := read(0)
	if two, _ := read(2); two != none {
		t.Errorf("the curtain is another after two orders:\n%s\n%s", none, two)
	}
	if !sealed {
		t.Error("it does not tell who has sealed")
	}
	if x := classroom(t, 30); !strings.Contains(sheet.Dump(&x.b.Sheet, nil), "country-") {
		t.Error("the country is not on the curtain")
	}
}

// In large text the curtain says how long the turn is, and that all others look away.
func TestTheCurtainInLargeTextSaysTheTime(t *testing.T) {
	x := classroom(t, 30)
	x.on(print{w: 1280, h: 720, text: 200})
	want := x.a.tell.Say("ui.curtain.away")
	for _, m := range x.b.Sheet.Marks {
		if strings.HasPrefix(m.Text, want) && strings.Contains(m.Text, ":") {
			return
		}
	}
	t.Errorf("%q with a time is not read on the first page", want)
}

// A class that goes on with its game reads first where it stands, and only what everybody knows; the curtain comes after it,
// and its clock stands meanwhile. Whoever plays alone goes on at once.
func TestAClassReadsWhereItStood(t *testing.T) {
	x := classroom(t, 30)
	x.toOrders()
	me := x.a.play.viewer()
	o := x.a.play.m.Observation(me)
	secret := x.a.tell.Ambition(me, int(o.Hand.Ambition))
	x.a.menu(screen.MenuTitle)
	x.build()
	x.press(hand.C)
	x.think()
	if x.a.top() != "lasttime" {
		t.Fatalf("it goes on at %s", x.a.top())
	}
	newRobot(x, true).mustBePublic()
	for _, m := range x.b.Sheet.Marks {
		if secret != "" && strings.Contains(m.Text, secret) {
			t.Errorf("%q is read there", m.Text)
		}
	}
	for _, id := range []string{"line-", "country-"} {
		if !strings.Contains(sheet.Dump(&x.b.Sheet, nil), id) {
			t.Errorf("there is no %s", id)
		}
	}
	before := x.a.lesson
	if x.a.Tick(600); x.a.lesson != before {
		t.Error("the clock runs while it is read")
	}
	x.press(hand.Enter)
	if x.a.top() != "curtain" {
		t.Errorf("after it comes %s", x.a.top())
	}
	y := begun(t, x.a.options.Shelf, 30)
	y.a.menu(screen.MenuTitle)
	y.build()
	y.press(hand.C)
	if y.a.top() == "lasttime" {
		t.Error("whoever plays alone is told it too")
	}
}
