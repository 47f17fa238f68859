package ui

import (
	"os"
	"strings"
	"testing"

	"afterlenin/game/scenario"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// Whoever plays alone goes through no card in which he decides nothing: those of the others
// stand on one page, which opens each of them and says who decided what. His own is asked, and
// shown by itself.
func TestCardsOfOthersComeTogether(t *testing.T) {
	x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "after_lenin"})
	x.press(hand.N, hand.D2, hand.D1)
	x.a.house.Draft.Seed = "7"
	x.press(hand.Enter)
	r := newRobot(x, true)
	r.think()
	x.click("aim.begin")
	together, screens, below := 0, 0, 0
	for ; x.a.top() == "event"; screens++ {
		r.think()
		if x.a.top() != "event" {
			break
		}
		x.check()
		rows := cardRows(&x.b.Sheet)
		if len(rows) == 0 {
			r.step()
			continue
		}
		together += len(rows)
		below += x.saysWhatLiesBelow()
		x.beginsTheStories()
		x.click(rows[0])
		if x.b.Sheet.Find("event.taken") == nil && x.b.Sheet.Find("event.known") == nil {
			t.Errorf("%s does not open its card", rows[0])
		}
		for _, back := range []hand.Key{hand.Enter, hand.Escape} {
			x.press(back)
			if n := len(cardRows(&x.b.Sheet)); n != len(rows) || x.a.top() != "event" {
				t.Fatalf("back by %s %d of %d cards stand on %s", back, n, len(rows), x.a.top())
			}
			if back == hand.Enter {
				x.click(rows[0])
			}
		}
		x.press(hand.Enter)
		if screens > 9 {
			t.Fatal("the bulletin does not end")
		}
	}
	if below == 0 {
		t.Error("no card lay below: this tells nothing of how many do")
	}
	if together < 5 || screens > 3 {
		t.Errorf("%d cards of others on their page, %d screens in all before the board", together, screens)
	}
}

// saysWhatLiesBelow complains unless the page names how many of its cards are out of sight, and returns how many are.
func (x *theatre) saysWhatLiesBelow() (below int) {
	x.t.Helper()
	for _, n := range x.b.Sheet.Top() {
		if strings.HasPrefix(n.ID, "event.card.") && n.Rect.Empty() {
			below++
		}
	}
	want, said := x.a.tell.Say("ui.bulletin.below", "n", below), false
	for _, m := range x.b.Sheet.Marks {
		said = said || m.Kind == sheet.Letters && strings.Contains(m.Text, want)
	}
	if below > 0 && !said {
		x.t.Errorf("%d cards lie below, and %q is not said", below, want)
	}
	return below
}

// beginsTheStories complains of a card in sight that does not begin to tell what it is about.
func (x *theatre) beginsTheStories() {
	x.t.Helper()
	book := x.a.play.m.Book()
	for i := range book.Events {
		e := &book.Events[i]
		n := x.b.Sheet.Find("event.card." + e.ID)
		if n == nil || n.Rect.Empty() {
			continue
		}
		begins, told := strings.Join(strings.Fields(e.Text)[:3], " "), false
		for _, m := range x.b.Sheet.Marks {
			told = told || m.Kind == sheet.Letters && strings.Contains(m.Text, begins)
		}
		if !told {
			x.t.Errorf("the row of %s does not begin with %q", e.ID, begins)
		}
	}
}

func cardRows(s *sheet.Sheet) (ids []string) {
	for _, n := range s.Top() {
		if strings.HasPrefix(n.ID, "event.card.") {
			ids = append(ids, n.ID)
		}
	}
	return ids
}
