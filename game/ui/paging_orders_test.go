package ui

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// In large text the line of each order says what it does, and nothing speaks of a place where nothing stands.
func TestOrdersSayOnTheirLinesWhatTheyDo(t *testing.T) {
	x := atOrders(t)
	x.a.Act(sheet.Action{Name: screen.ActOpen, Text: "orders"})
	for _, size := range []int{140, 200} {
		x.on(print{w: 1280, h: 720, text: size})
		onLine := 0
		x.pages(func(int) {
			for i := range x.b.Sheet.Nodes {
				n := &x.b.Sheet.Nodes[i]
				if n.Do.Name != screen.ActVerb || n.Rect.Empty() || n.Off != "" {
					continue
				}
				about := x.a.tell.VerbAbout(rules.Verb(n.Do.A))
				if !strings.Contains(x.lettersIn(n.Rect), strings.Fields(about)[1]) {
					t.Errorf("size %d: the line of %s has only %q", size, n.Name, x.lettersIn(n.Rect))
				}
				onLine++
			}
			if all := x.lettersIn(sheet.R(0, 0, 2000, 2000)); strings.Contains(all, "at the left") {
				t.Errorf("size %d: %q", size, all)
			}
		})
		if onLine == 0 {
			t.Errorf("size %d: no order can be chosen", size)
		}
	}
}

// lettersIn is what is printed within a rectangle.
func (x *theatre) lettersIn(r sheet.Rect) string {
	said := ""
	for i := range x.b.Sheet.Marks {
		if m := &x.b.Sheet.Marks[i]; m.Kind == sheet.Letters && r.Has(m.Rect.Middle()) {
			said += m.Text + " "
		}
	}
	return said
}

// Whether an offer is open or sealed is a step of its own before it is made, and on the page that is seen.
func TestSealingAnOfferIsAStep(t *testing.T) {
	for _, size := range []int{100, 140, 160, 200} {
		for _, sealed := range []bool{false, true} {
			x := atOrders(t)
			x.on(print{w: 1280, h: 720, text: size})
			x.press(hand.Enter) // the menu of orders
			x.press(hand.P, hand.Enter, hand.Enter)
			n := x.b.Sheet.Find(x.b.Memory.Focus)
			if n == nil || !strings.HasPrefix(n.ID, "ask-sealed") || n.Rect.Empty() {
				t.Fatalf("size %d: after the promise the focus is on %+v", size, n)
			}
			if sealed {
				x.press(hand.Right)
			}
			x.press(hand.Enter)
			if x.a.desk.Verb != rules.Offer || x.b.Memory.Focus != "enter" || (x.a.desk.Move.D == 1) != sealed {
				t.Errorf("size %d, sealed %v: Enter leads to %q with %+v", size, sealed, x.b.Memory.Focus, x.a.desk.Move)
			}
		}
	}
}

// offered is a game of two, up to the orders of the second, to whom the first has made a sealed offer.
func offered(t *testing.T) *theatre {
	t.Helper()
	x := atTheCard(t, 2, 100)
	r := newRobot(x, false)
	for ; x.a.top() != "board" || x.a.play.table().Phase != rules.Orders; r.step() {
	}
	p := x.a.play
	o := p.m.Observation(p.viewer())
	for _, m := range p.m.Book().Legal(&o, nil) {
		if m.Do == rules.Offer && p.m.IsPerson(rules.Seat(m.A)) && m.D == 1 && p.make(m) {
			break
		}
	}
	for range 60 {
		now := x.a.scene().Obs
		if x.a.top() == "board" && screen.FirstOffer(&now) != "" {
			return x
		}
		if n := x.b.Sheet.Find("seal"); n != nil {
			x.a.Act(n.Do)
			x.a.answer(true)
			x.build()
			continue
		}
		r.step()
	}
	t.Fatal("the offer never arrives")
	return nil
}

// The pledges open at the offer that waits, with both answers, their keys and who will know of it at the foot.
func TestPledgesOpenAtTheOffer(t *testing.T) {
	for _, mouse := range []bool{false, true} {
		x := offered(t)
		o, who := x.a.scene().Obs, "open:"
		for _, k := range o.Pledges {
			if k.Live == rules.Offered && k.B == o.Me {
				if k.Sealed {
					who = "sealed:"
				}
				break
			}
		}
		x.on(print{w: 1280, h: 720, text: 140})
		x.a.Act(sheet.Action{Name: screen.ActOpen, Text: "pledges"})
		x.build()
		x.turnPage(1)
		x.turnPage(1)
		x.press(hand.Escape)
		x.b.Memory.ByKey = !mouse
		x.a.Act(sheet.Action{Name: screen.ActOpen, Text: "pledges"})
		x.build()
		if n := x.b.Sheet.Find(screen.FirstOffer(&o)); n == nil || n.Rect.Empty() {
			t.Errorf("mouse %v: the offer is not on the page that opens", mouse)
		}
		foot := x.lettersIn(sheet.R(0, x.b.Page.H-58, x.b.Page.W, 58))
		if !strings.Contains(foot, who) {
			t.Errorf("mouse %v: the foot says %q", mouse, foot)
		}
		x.turnPage(1)
		if x.press(hand.N); x.a.play.offered() && x.b.Sheet.Find("foot-refuse") != nil {
			t.Errorf("mouse %v: the key at the foot refuses nothing on another page", mouse)
		}
	}
}
