package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sound"
)

// earShell hears what is played.
type earShell struct {
	noShell
	noises []sound.Kind
	volume int
}

func (e *earShell) hear(k sound.Kind, volume int) { e.noises, e.volume = append(e.noises, k), volume }

func TestMuteIsOneKeyAndKept(t *testing.T) {
	x := open(t, Options{})
	ear := &earShell{}
	x.a.shell = ear
	x.press(hand.O, hand.F9)
	if !x.a.house.Set.Mute {
		t.Fatal("F9 does not mute")
	}
	n := len(ear.noises)
	x.press(hand.Escape, hand.N, hand.Escape)
	if len(ear.noises) != n {
		t.Errorf("a noise though the sound is off")
	}
	x.press(hand.F9)
	if x.a.house.Set.Mute || len(ear.noises) == n || ear.volume != usualVolume {
		t.Errorf("the sound does not come back: %v at %d", ear.noises, ear.volume)
	}
	x.press(hand.O, hand.Comma, hand.Comma)
	again := open(t, Options{Shelf: x.a.options.Shelf})
	if v := again.a.house.Set.Volume; v != usualVolume-20 {
		t.Errorf("the volume was kept as %d", v)
	}
}

// Where several people play, nobody hears from a noise what a team does in private.
func TestPrivateTurnsAreSilent(t *testing.T) {
	for _, people := range []int{1, 3} {
		x := open(t, Options{First: "after_lenin"})
		x.press(hand.N)
		x.seatPeople(people)
		x.a.house.Draft.Seed = "5"
		x.press(hand.Enter)
		ear := &earShell{}
		x.a.shell = ear
		r := newRobot(x, people > 1)
		private, public := 0, 0
		for range 300 {
			x.think()
			hidden := people > 1 && !x.a.audible()
			before := len(ear.noises)
			x.a.clock += noiseApart
			r.step()
			if hidden && !x.a.audible() {
				private += len(ear.noises) - before
			} else {
				public += len(ear.noises) - before
			}
		}
		if private != 0 || public == 0 {
			t.Errorf("%d people: %d noises in private, %d in public", people, private, public)
		}
	}
}

func TestWindowComesBackWhereItCanBeSeen(t *testing.T) {
	for _, c := range []struct {
		f    frame
		seen bool
	}{
		{frame{1280, 720, 100, 50, true}, true},
		{frame{1280, 720, 100, 50, false}, false},
		{frame{1280, 720, -1000, 50, true}, true},
		{frame{1280, 720, -1250, 50, true}, false},
		{frame{1280, 720, 1900, 50, true}, false},
		{frame{1280, 720, 100, -20, true}, false},
	} {
		if got := c.f.onScreen(1920, 1080); got != c.seen {
			t.Errorf("%+v: %v", c.f, got)
		}
	}
}
