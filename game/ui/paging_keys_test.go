package ui

import (
	"slices"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// atTheCard is a game of so many people in the campaign, in large text, up to the first card that asks one of them.
func atTheCard(t *testing.T, people, size int) *theatre {
	t.Helper()
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	for p := range people {
		x.a.house.Draft.Seats[p] = match.Player{Person: true}
	}
	x.a.house.Draft.Seed = "3"
	x.press(hand.Enter)
	x.on(print{w: 1280, h: 720, text: size})
	for r := newRobot(x, false); x.a.play.m.Waiting().For != rules.Choose || !x.a.play.m.Waiting().Person || x.a.play.showing(); {
		if !r.step() {
			t.Fatal("no card asks")
		}
	}
	x.build()
	return x
}

// chosen is the answer that was given to the card last.
func (x *theatre) chose() int {
	list := x.a.play.m.Log(rules.NoSeat)
	for _, e := range slices.Backward(list) {
		if e.Event.What == rules.ChoiceMade {
			return int(e.Event.N)
		}
	}
	return -1
}

// A number chooses its answer, whatever page that stands on, and Enter decides on it, whatever had the focus before.
func TestANumberAndEnterDecide(t *testing.T) {
	for _, size := range []int{100, 140, 200} {
		for _, first := range []hand.Key{hand.NoKey, hand.D1, hand.Tab} {
			x := atTheCard(t, 2, size)
			if first != hand.NoKey {
				x.press(first)
			}
			x.press(hand.D2)
			if x.a.desk.Choice != 1 || x.b.Memory.Focus != screen.EventDecides {
				t.Errorf("size %d after %v: answer %d is chosen, the focus is on %q", size, first, x.a.desk.Choice, x.b.Memory.Focus)
			}
			if n := x.b.Sheet.Find("event.choice2"); n.Rect.Empty() {
				t.Errorf("size %d after %v: the chosen answer is out of sight", size, first)
			}
			if x.press(hand.Enter); x.chose() != 1 {
				t.Errorf("size %d after %v: Enter decided on answer %d", size, first, x.chose())
			}
		}
	}
}

// What a key is printed on does it from every page: back to the game, a person on a seat.
func TestAKeyOfAnotherPageActsAtOnce(t *testing.T) {
	x := atTheCard(t, 2, 140)
	x.press(hand.Escape)
	if x.press(hand.PageDown); !x.b.Sheet.Find("menu.back").Rect.Empty() {
		t.Fatal("the menu has one page")
	}
	if x.press(hand.Escape); x.a.top() == "menu" {
		t.Error("Escape on the second page leaves the menu open")
	}
	x = open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.on(print{w: 1280, h: 720, text: 160})
	n := x.b.Sheet.Find("new.who.zinoviev")
	p := n.Do.A
	if !n.Rect.Empty() {
		t.Fatal("all seats are on the first page")
	}
	was := x.a.house.Draft.Seats[p].Person
	x.press(n.Key)
	if n = x.b.Sheet.Find("new.who.zinoviev"); x.a.house.Draft.Seats[p].Person == was || n.Rect.Empty() {
		t.Errorf("its key left the seat as it was, or turns not to it: %v", n.Rect)
	}
	if x.press(hand.Enter); x.a.play == nil {
		t.Error("Enter after it does not begin the game")
	}
}

// Enter leaves no report before its last page was shown: until then the button says so, and turns the page.
func TestEnterReadsReportsToTheEnd(t *testing.T) {
	pages := map[string]int{}
	x := atTheCard(t, 2, 100)
	large := func(id, does string) {
		if kind := x.kind(); pages[kind] == 0 && x.b.Sheet.Find(id) != nil && x.b.Sheet.Find(id).Do.Name == does {
			x.on(print{w: 1280, h: 720, text: 140})
			pages[kind] = x.readsToTheEnd(id, does)
			x.plain()
		}
	}
	for r := newRobot(x, false); len(pages) < 5 || pages["hall-after"] == 0; {
		x.think()
		if id := reports[x.a.top()]; id != "" && x.a.scene().Stage != screen.NoStage {
			large(id, screen.ActNext)
		}
		if !r.step() {
			t.Fatalf("the game ends, and of the reports were seen only %v", pages)
		}
	}
	x.toResult()
	large("result.title", screen.ActMenu)
	for _, kind := range []string{"reveal-after", "reveal-aftermath", "rollcall-after", "hall-after", "result"} {
		if pages[kind] == 0 {
			t.Errorf("%s never had a second page: %v", kind, pages)
		}
	}
}

// reports are what is only read, with the step that goes on from it.
var reports = map[string]string{"reveal": "reveal.next", "rollcall": "roll.next", "hall": "hall.next", "event": "event.next"}

// readsToTheEnd presses Enter until the step of a report does what it is for, and returns how many pages it turned.
func (x *theatre) readsToTheEnd(id, does string) (turned int) {
	x.t.Helper()
	where := x.kind()
	for n := x.b.Sheet.Find(id); n.Do.Name != does && turned < 20; n = x.b.Sheet.Find(id) {
		if n.Name != x.b.PageOn || n.Key != hand.Enter || x.b.Sheet.Find("page.on") == nil {
			x.t.Fatalf("%s: the step says %q", where, n.Name)
		}
		page := x.b.Memory.Scrolled("page." + x.b.Name)
		x.press(hand.Enter)
		turned++
		if x.kind() != where || x.b.Memory.Scrolled("page."+x.b.Name) <= page {
			x.t.Fatalf("%s: Enter on page %d goes to %s", where, turned, x.kind())
		}
	}
	if where[:4] != "hall" && x.turnPage(1) {
		x.t.Errorf("%s: another page follows the last", where)
	}
	return turned
}

// What the focus comes to is seen, whoever brought it there.
func TestTheFocusIsOnThePage(t *testing.T) {
	x := atOrders(t)
	x.on(print{w: 1280, h: 720, text: 140})
	x.press(hand.Enter) // the first order
	if x.a.top() != "orders" {
		t.Fatalf("Enter opens %s", x.a.top())
	}
	x.press(hand.PageDown)
	x.press(hand.PageDown)
	x.press(hand.Escape)
	x.press(hand.Enter)
	n := x.b.Sheet.Find(x.b.Memory.Focus)
	if n == nil || n.Do.Name != screen.ActVerb || n.Rect.Empty() {
		t.Errorf("the menu of orders opens with the focus on %+v", n)
	}
}
