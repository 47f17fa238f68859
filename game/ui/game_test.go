package ui

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// seatPeople puts people on the first seats of the game that is set up.
func (x *theatre) seatPeople(n int) {
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Style: "random"}
		if p < n {
			x.a.house.Draft.Seats[p] = match.Player{Person: true, Name: "The League of Fishers, 10b"}
		}
	}
}

func wholeGame(t *testing.T, scenario string, people int, mouse bool) *robot {
	t.Helper()
	x := open(t, Options{First: scenario})
	x.press(hand.N)
	x.seatPeople(people)
	x.a.house.Draft.Seed = "11"
	x.build()
	r := newRobot(x, mouse)
	for i := 0; x.a.play == nil || !(x.a.play.screen() == "result"); i++ {
		if i > 6000 {
			t.Fatalf("the game does not end; it stands at %s\nscreens: %v", x.a.top(), r.seen)
		}
		if !r.step() {
			t.Fatalf("nothing can be done on the screen %s:\n%s", x.a.top(), r.was)
		}
		r.mustBePublic()
		x.check()
		if t.Failed() {
			t.FailNow()
		}
	}
	t.Logf("screens: %v", r.seen)
	return r
}

// mustBePublic fails when several people play and a public screen is not.
func (r *robot) mustBePublic() {
	r.t.Helper()
	p := r.a.play
	if p == nil || p.persons() < 2 {
		return
	}
	s := r.a.scene()
	if s.Obs.Me != rules.NoSeat {
		w := p.m.Waiting()
		if p.m.Open() != s.Obs.Me || p.showing() || w.Over() {
			r.t.Fatalf("%s shows the papers of seat %d", r.a.top(), s.Obs.Me)
		}
		return
	}
	for _, e := range s.Log {
		if e.Event.SeenBy != rules.Everybody {
			r.t.Fatalf("%s: the public log has %+v", r.a.top(), e.Event)
		}
	}
	for _, e := range s.Since {
		if e.Event.SeenBy != rules.Everybody {
			r.t.Fatalf("%s: the stage tells %+v", r.a.top(), e.Event)
		}
	}
	for _, m := range r.b.Sheet.Marks {
		// The line under a link is no field, however long the link is.
		petrol := m.Ink == ink.Yours || m.Ink == ink.YoursDeep || m.Ink == ink.YoursPale
		if petrol && (m.Kind == sheet.Fill && m.Rect.W*m.Rect.H > 400 && m.Rect.H > 3 || m.Kind == sheet.Poly) {
			r.t.Fatalf("%s: a field of petrol on a public screen: %+v", r.a.top(), m)
		}
	}
}

func TestWholeGames(t *testing.T) {
	for _, x := range []struct {
		name, scenario string
		people         int
		mouse          bool
	}{
		{"council, one, keyboard", "council", 1, false},
		{"council, one, mouse", "council", 1, true},
		{"council, three, keyboard", "council", 3, false},
		{"council, three, mouse", "council", 3, true},
		{"campaign, one, keyboard", "after_lenin", 1, false},
		{"campaign, three, mouse", "after_lenin", 3, true},
	} {
		t.Run(x.name, func(t *testing.T) {
			t.Parallel()
			r := wholeGame(t, x.scenario, x.people, x.mouse)
			if x.people > 1 && r.seen["curtain"] == 0 {
				t.Error("no curtain was hung")
			}
			for _, n := range []string{"board", "orders", "reveal", "rollcall", "hall"} {
				if r.seen[n] == 0 {
					t.Errorf("the screen %s was never seen", n)
				}
			}
		})
	}
}

func TestNobodyPlays(t *testing.T) {
	r := wholeGame(t, "council", 0, false)
	if r.seen["curtain"] > 0 || r.seen["orders"] > 0 {
		t.Error("somebody is asked")
	}
}

func TestTwoKeystrokesBegin(t *testing.T) {
	x := open(t, Options{})
	x.press(hand.N, hand.Enter)
	x.think()
	if x.a.top() != "aim" {
		t.Fatalf("the screen is %s", x.a.top())
	}
	if s := x.a.scene(); s.Public() || s.Obs.Me != 0 || s.Stage != screen.NoStage {
		t.Error("the first man does not look at his own papers")
	}
}
