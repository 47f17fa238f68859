package ui

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// Any key, and a click on nothing, ends what moves.
func TestMotionIsSkipped(t *testing.T) {
	for _, how := range []func(x *theatre){
		func(x *theatre) { x.press(hand.Z) },
		func(x *theatre) { x.a.Key(hand.NoKey) },
	} {
		x := stageAt(t, "event")
		x.a.house.Set.Still = false
		x.a.moves = motion{}
		x.build()
		if !x.a.moving() {
			t.Fatal("nothing moves")
		}
		how(x)
		if x.a.moving() {
			t.Error("it still moves")
		}
	}
}

// A line that was moved since the board was seen is pushed along, once; with motion off
// it lies where it is at once.
func TestLineIsPushedOnTheBoard(t *testing.T) {
	x := stageAt(t, "board")
	x.a.house.Set.Still = false
	seen := screen.SeenOf(x.a.play.table())
	seen.Lines[0]++
	again := func() {
		x.a.play.seen, x.a.moves = &seen, motion{}
		x.build()
	}
	again()
	if !x.a.moving() || x.a.was == nil {
		t.Fatal("nothing is pushed")
	}
	moved := append([]sheet.Mark(nil), x.b.Sheet.Marks...)
	for x.a.moving() {
		x.a.Tick(1)
	}
	x.build()
	if len(moved) <= len(x.b.Sheet.Marks) {
		t.Error("no wedge is on its way")
	}
	x.a.moves = motion{}
	x.build()
	if x.a.moving() {
		t.Error("it is pushed again though the board was seen")
	}
	x.a.house.Set.Still = true
	again()
	if still := len(x.b.Sheet.Marks); x.a.moving() || still >= len(moved) {
		t.Error("motion is off, and yet something moves")
	}
}

// Nothing lasts longer than a second.
func TestNothingMovesForMoreThanASecond(t *testing.T) {
	for name, ticks := range motionTicks {
		if ticks > 60 || ticks > screen.LongestMotion {
			t.Errorf("%s moves for %d ticks", name, ticks)
		}
	}
}

// TestAllThatAPledgeAsksIsInSight: even where a man is closed and says why, and all is asked that can be, whether the pledge is
// to be sealed stands above the tray.
func TestAllThatAPledgeAsksIsInSight(t *testing.T) {
	x := atOrders(t)
	for _, size := range []print{{w: 1280, h: 720, text: 100}, {w: 1366, h: 768, text: 100}, {w: 1920, h: 1080, text: 100}} {
		x.on(size)
		x.a.over = []string{"orders", "pledges"}
		x.a.desk = emptyDesk()
		x.a.desk.Verb = rules.Offer
		x.build()
		closed := false
		for _, n := range x.b.Sheet.Top() {
			closed = closed || n.Do.Name == screen.ActPick && n.Off != ""
		}
		if !closed { // an offer is made, so that one of the others is closed
			o := x.a.play.m.Observation(x.a.play.viewer())
			for _, m := range x.a.play.m.Book().Legal(&o, nil) {
				if m.Do == rules.Offer {
					x.a.desk.Move, x.a.desk.Filled = m, [4]bool{true, true, true, true}
					x.a.enter()
					break
				}
			}
			x.a.over, x.a.desk = []string{"orders", "pledges"}, emptyDesk()
			x.a.desk.Verb = rules.Offer
			x.build()
		}
		x.a.Act(sheet.Do(screen.ActPick, 1, int(rules.CommonEnemy)))
		x.build()
		seal := 0
		for _, n := range x.b.Sheet.Top() {
			if !strings.HasPrefix(n.ID, "ask-sealed") {
				continue
			}
			seal++
			if low := x.b.FootTop(); n.Rect.Bottom() > low {
				t.Errorf("%+v: %s ends at %.0f, the tray begins at %.0f", size, n.ID, n.Rect.Bottom(), low)
			}
		}
		if seal != 2 {
			t.Errorf("%+v: open or sealed is asked by %d things", size, seal)
		}
	}
}
