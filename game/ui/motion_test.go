package ui

import (
	"testing"

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
