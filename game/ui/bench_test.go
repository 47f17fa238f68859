package ui

import (
	"io/fs"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/window"
)

//	go test ./game/ui -run none -bench . -benchmem

// stageAt plays the campaign as one person until a screen is seen.
func stageAt(t testing.TB, screen string) *theatre {
	t.Helper()
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.seatPeople(1)
	x.a.house.Draft.Seed = "11"
	x.build()
	r := newRobot(x, false)
	for range 400 {
		if x.a.play != nil && x.a.top() == screen {
			return x
		}
		r.step()
		x.think()
	}
	t.Fatalf("%s is never seen", screen)
	return nil
}

// loopOf is the window's loop round an application, without a window.
func loopOf(t testing.TB, a *App) *window.Loop {
	t.Helper()
	l, err := window.NewLoop(a, window.Options{Shapes: []fs.FS{assets.Files}, Source: new(hand.Script)})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Update(); err != nil {
		t.Fatal(err)
	}
	return l
}

func BenchmarkBoard(b *testing.B) {
	x := stageAt(b, "board")
	b.ReportAllocs()
	for b.Loop() {
		x.build()
	}
}

// A frame in which nothing happens costs nothing.
func BenchmarkRest(b *testing.B) {
	l := loopOf(b, stageAt(b, "board").a)
	b.ReportAllocs()
	for b.Loop() {
		if err := l.Update(); err != nil {
			b.Fatal(err)
		}
	}
}

// While a card goes up every frame is built anew.
func BenchmarkVote(b *testing.B) {
	x := stageAt(b, "rollcall")
	x.a.house.Set.Still = false
	l := loopOf(b, x.a)
	b.ReportAllocs()
	for b.Loop() {
		x.a.tick = 0
		if !x.a.moving() {
			b.Fatal("nothing moves")
		}
		if err := l.Update(); err != nil {
			b.Fatal(err)
		}
	}
}

func TestRestAllocatesNothing(t *testing.T) {
	l := loopOf(t, stageAt(t, "board").a)
	for range 5 {
		if err := l.Update(); err != nil {
			t.Fatal(err)
		}
	}
	if n := testing.AllocsPerRun(200, func() { _ = l.Update() }); n != 0 {
		t.Errorf("%v allocations in a frame at rest", n)
	}
}

// What moves says so for at most a second, ends by itself, and is never on when motion
// is switched off.
func TestMotionEnds(t *testing.T) {
	for _, screen := range []string{"rollcall", "hall", "event"} {
		x := stageAt(t, screen)
		x.a.house.Set.Still = false
		x.a.moves = motion{}
		x.build()
		n := 0
		for ; x.a.moving(); n++ {
			if !x.a.Awake() || !x.a.Tick(1) {
				t.Fatalf("%s moves and does not say so", screen)
			}
			x.build()
		}
		if n == 0 || n > 60 {
			t.Errorf("%s moves for %d ticks", screen, n)
		}
		x.a.house.Set.Still = true
		x.a.tick = 0
		if x.a.moving() {
			t.Errorf("%s moves though motion is off", screen)
		}
	}
}
