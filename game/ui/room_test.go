package ui

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/store"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// The menu gives an absent team's seat to the computer and back: its name stays, and nothing of it is seen meanwhile.
func TestASeatChangesHands(t *testing.T) {
	x := classroom(t, 0)
	x.toOrders()
	me := x.a.play.viewer()
	name := x.a.play.m.Players()[me].Name
	give := func(p rules.Seat, person int) {
		x.a.over = nil
		x.a.open("menu")
		x.build()
		x.a.Act(sheet.Do(screen.ActReseat, int(p), person))
		x.a.back()
		x.think()
	}
	give(me, 0)
	if x.a.play.m.IsPerson(me) || x.a.play.viewer() == me {
		t.Fatalf("seat %d still has its person, and %d looks", me, x.a.play.viewer())
	}
	if !x.a.play.table().Men[me].Sealed {
		t.Error("the computer gives no orders for him")
	}
	give(me, 1)
	if got := x.a.play.m.Players()[me]; !got.Person || got.Name != name {
		t.Errorf("the team comes back as %+v", got)
	}
	for p := range rules.Seat(3) {
		give(p, 0)
	}
	if x.a.play.persons() != 1 {
		t.Errorf("%d people are left", x.a.play.persons())
	}
	for p, who := range x.a.play.m.Players() {
		if !who.Person {
			continue
		}
		for given, want := range map[string]string{x.a.tell.Say("ui.new.team", "n", 2): "", who.Name: who.Name} {
			x.a.play.m.Replace(rules.Seat(p), match.Player{Person: true, Name: given})
			if got := x.a.play.seated()[p].Name; got != want {
				t.Errorf("whoever is left alone as %q is shown as %q, want %q", given, got, want)
			}
		}
	}
	if x.a.play.viewer() == rules.NoSeat && x.a.play.table().Phase == rules.Orders {
		t.Error("the last person cannot look at his own papers")
	}
}

// A lesson ends while a team is absent: when the game is opened again, its seat goes back to it by name.
func TestAnAbsentTeamsNameIsSaved(t *testing.T) {
	x := classroom(t, 0)
	x.toOrders()
	me := x.a.play.viewer()
	x.a.play.m.Replace(me, match.Player{Person: true, Name: "The League of Fishers"})
	x.a.reseat(me, false)
	x.think()
	r, err := save.Read(x.a.play.m.Text())
	if err != nil {
		t.Fatal(err)
	}
	x.a.play.before = [rules.MaxSeats]match.Player{} // another day, another window
	x.a.play.m.Replace(me, r.Seats[me])
	x.a.open("menu")
	x.build()
	if said := sheet.Dump(&x.b.Sheet, nil); !strings.Contains(said, "The League of Fishers") {
		t.Errorf("the menu does not say whose seat the computer keeps: %s", said)
	}
	x.a.reseat(me, true)
	if got := x.a.play.m.Players()[me]; !got.Person || got.Name != "The League of Fishers" {
		t.Errorf("%+v comes back", got)
	}
}

// A computer's seat that a person had for a while goes back to the computer that it was.
func TestAComputerComesBackAsItWas(t *testing.T) {
	x := classroom(t, 0)
	x.toOrders()
	last := rules.Seat(len(x.a.play.m.Book().Contenders) - 1)
	was := x.a.play.m.Players()[last]
	x.a.reseat(last, true)
	if who := x.a.play.m.Players()[last]; !who.Person || who.Name == "" {
		t.Fatalf("%+v sits there", who)
	}
	x.a.reseat(last, false)
	if who := x.a.play.m.Players()[last]; who != was {
		t.Errorf("%+v sits there, %+v did", who, was)
	}
}

// Whoever leads the room takes a part of the round back after a question, for everybody.
func TestAPartIsTakenBack(t *testing.T) {
	x := classroom(t, 0)
	x.toOrders()
	before := x.a.play.m.Hash()
	me := x.a.play.viewer()
	x.a.play.make(rules.Move{By: me, Do: rules.Seal})
	x.a.open("menu")
	x.build()
	if x.press(hand.Z); x.a.house.Ask.Do != screen.MenuRewind {
		t.Fatal("it is not asked first")
	}
	x.press(hand.Escape)
	if x.a.play.m.Hash() == before {
		t.Fatal("without a yes it is taken back")
	}
	x.press(hand.Z, hand.Y)
	if x.think(); x.a.play.m.Hash() != before || x.a.play.viewer() != rules.NoSeat {
		t.Error("the orders do not begin anew, behind the curtain")
	}
}

// Who joins somebody that plays alone sees nothing of what only the other may see, in the middle of a reveal either; and
// a game that is taken back still knows the name of an absent team.
func TestWhoJoinsSeesNothingSecret(t *testing.T) {
	x := begun(t, &store.Memory{}, 0)
	r, secret := newRobot(x, false), false
	for i := 0; i < 200 && !secret; i++ {
		r.step()
		secret = slices.ContainsFunc(x.a.play.told.ready, private)
	}
	if !secret {
		t.Fatal("nothing secret was on the screen")
	}
	for p, who := range x.a.play.m.Players() {
		if !who.Person {
			x.a.reseat(rules.Seat(p), true)
			break
		}
	}
	if slices.ContainsFunc(x.a.play.told.ready, private) {
		t.Error("the room goes on reading what one of the two may see")
	}
	was := x.a.play.before
	x.a.rewind()
	if x.a.play.before != was {
		t.Error("who played before is forgotten when the game is taken back")
	}
}

// private reports whether a part of what is shown tells of anything that not everybody may see.
func private(x stage) bool {
	return slices.ContainsFunc(x.since, func(e match.Entry) bool { return e.Event.SeenBy != rules.Everybody })
}

// Whoever leads the room takes back one answer that all saw, after a question; the menu names whose it is, and offers it only then.
func TestOneAnswerIsTakenBack(t *testing.T) {
	x := classroom(t, 0)
	r := newRobot(x, true)
	for range 2000 {
		p := x.a.play
		w := p.m.Waiting()
		if w.Person && w.For == rules.Vote && !p.showing() && x.a.top() == "rollcall" {
			before := p.m.Hash()
			x.press(hand.F)
			if p.m.LastAnswer() != w.Seat {
				t.Fatalf("seat %d voted, the last answer is that of %d", w.Seat, p.m.LastAnswer())
			}
			x.a.open("menu")
			x.build()
			if x.b.Sheet.Find("menu."+screen.MenuTakeBack) == nil {
				t.Fatal("the menu does not offer it")
			}
			if x.press(hand.B); x.a.house.Ask.Do != screen.MenuTakeBack {
				t.Fatal("it is not asked first")
			}
			if x.press(hand.Y); x.a.play.m.Hash() != before || x.a.play.viewer() != rules.NoSeat {
				t.Error("the vote stands")
			}
			return
		}
		if w.Private() {
			x.a.open("menu")
			x.build()
			if p.m.LastAnswer() == rules.NoSeat && x.b.Sheet.Find("menu."+screen.MenuTakeBack) != nil {
				t.Fatal("it is offered where there is none")
			}
			x.a.back()
			x.build()
		}
		r.step()
	}
	t.Fatalf("nobody votes; it stands at %s", x.a.top())
}
