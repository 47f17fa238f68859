package ui

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
)

// Whoever presses a key twice at the table does not decide for the next team; a little later that one can press it.
func TestAKeyPressedTwiceDecidesForOneTeam(t *testing.T) {
	x := classroom(t, 0)
	x.toOrders()
	r := newRobot(x, true)
	for i := 0; x.a.play.table().Phase == rules.Orders || x.a.play.showing(); i++ {
		if r.step(); i > 600 {
			t.Fatalf("nothing is decided before all; it stands at %s", x.a.top())
		}
	}
	looked := 0
	for i := 0; looked < 3 && i < 900; i++ {
		w, key := x.a.play.m.Waiting(), hand.D0
		switch w.For {
		case rules.Vote:
			key = hand.A
		case rules.Speak:
			key = hand.S
		}
		if !w.Person || w.Private() || w.For == rules.Choose || x.a.play.showing() || w.For == rules.Second && w.Seat == x.a.play.m.Book().Chairman(x.a.play.table()) {
			r.step()
			continue
		}
		were := *x.a.play.table()
		x.a.handed, x.quick = handed{}, true
		x.press(key, key)
		x.quick = false
		now := x.a.play.table()
		if now.Phase != were.Phase || now.Motion != were.Motion || x.a.play.showing() {
			continue
		}
		if by := x.a.handed.by; by != w.Seat {
			t.Fatalf("%s: a key pressed twice decided for %d too", x.a.top(), by)
		}
		next := x.a.play.m.Waiting()
		if !next.Person || next.Seat == w.Seat || next.For != w.For {
			continue
		}
		looked++
		x.quick = true
		x.a.Tick(handOver)
		x.build()
		x.press(key)
		x.quick = false
		if by := x.a.handed.by; by != next.Seat {
			t.Errorf("%s: the next team has pressed its key in time, and that decided nothing", x.a.top())
		}
	}
	if looked < 3 {
		t.Errorf("only %d decisions were looked at", looked)
	}
}
