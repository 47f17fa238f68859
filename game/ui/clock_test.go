package ui

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// classroom is a game of three people with a clock of so many minutes, at the first curtain.
func classroom(t *testing.T, minutes int) *theatre {
	t.Helper()
	x := open(t, Options{First: "council"})
	x.press(hand.N)
	x.seatPeople(3)
	x.a.house.Draft.Seed = "11"
	x.a.house.Set.Lesson = minutes
	x.build()
	x.press(hand.Enter)
	x.think()
	if x.a.top() != "curtain" {
		t.Fatalf("the game begins at %s", x.a.top())
	}
	return x
}

// toOrders opens the curtains and draws the ambitions until somebody gives orders.
func (x *theatre) toOrders() {
	x.t.Helper()
	for range 60 {
		if x.a.play.table().Phase == rules.Orders && x.a.play.viewer() != rules.NoSeat && x.a.top() == "board" {
			return
		}
		if x.a.top() == "aim" && x.a.lesson.set {
			x.pass(x.a.clockNow().Turn + 1)
			continue
		}
		newRobot(x, true).step()
	}
	x.t.Fatalf("nobody is asked for orders; it stands at %s", x.a.top())
}

// Where time runs out the seat holds what it has given, the curtain hangs before the next one, and the record of the
// game is one that a hand could have made.
func TestTimeRunsOut(t *testing.T) {
	x := classroom(t, 30)
	x.toOrders()
	me := x.a.play.viewer()
	o := x.a.play.m.Observation(me)
	for _, m := range x.a.play.m.Book().Legal(&o, nil) {
		if m.Do.IsOrder() && m.Do != rules.Hold {
			x.a.play.make(m)
			break
		}
	}
	x.pass(1)
	left := x.a.clockNow()
	if !left.Timed || left.Turn < 10 || left.Turn > left.Each {
		t.Fatalf("the turn has %d of %d seconds", left.Turn, left.Each)
	}
	x.a.open("log")
	x.pass(x.a.lesson.turn/aSecond - 1)
	if x.a.play.viewer() != me || len(x.a.over) == 0 {
		t.Fatal("it is over too early")
	}
	x.pass(2)
	if x.a.play.viewer() != rules.NoSeat || x.a.top() != "curtain" {
		t.Fatalf("after the time %s is seen by %d", x.a.top(), x.a.play.viewer())
	}
	if got := x.a.play.m.Observation(me).Hand.OrdersN; got != 1 || !x.a.play.table().Men[me].Sealed {
		t.Errorf("%d orders stand, sealed: %v", got, x.a.play.table().Men[me].Sealed)
	}
	if x.b.Sheet.Find("curtain.held") == nil {
		t.Error("it is not told whose time was over")
	}
	newRobot(x, true).mustBePublic()
}

// Whoever comes first has his time too, to choose an ambition.
func TestTheFirstHasHisTime(t *testing.T) {
	x := classroom(t, 120)
	x.press(hand.Space)
	enough := x.a.clockNow().Each - 30
	if enough < 10 {
		t.Fatalf("he has %d seconds", x.a.clockNow().Each)
	}
	for range enough {
		x.pass(1)
		if now := x.a.clockNow(); x.a.top() != "aim" || !now.Timed || x.a.play.viewer() != 0 {
			t.Fatalf("%s is seen with %d of %d seconds left", x.a.top(), now.Turn, now.Each)
		}
	}
	if x.pass(60); x.a.play.viewer() == 0 {
		t.Error("his time is never over")
	}
}

// Whoever is still reading what happened when his time runs out leaves nothing open for whoever comes next.
func TestTimeRunsOutOverWhatHappened(t *testing.T) {
	x := classroom(t, 30)
	x.toOrders()
	for range 3 {
		x.a.play.since = true
		x.pass(x.a.clockNow().Each + 60)
		if x.a.play.since {
			t.Fatal("the next team finds the last one's news")
		}
		if x.a.top() == "curtain" {
			x.press(hand.Space)
		}
	}
	x.think()
	if x.a.play.table().Phase == rules.Orders {
		t.Errorf("the game does not go on; it stands at %s", x.a.top())
	}
}

// Every team has the same time in a round, however long the ones before took, and rounds share what is left.
func TestTeamsHaveTheSameTime(t *testing.T) {
	x := classroom(t, 30)
	x.toOrders()
	first := x.a.clockNow().Each
	for range 2 {
		x.pass(first + 2)
		if now := x.a.clockNow().Each; now != first {
			t.Errorf("the next team has %d seconds, the first had %d", now, first)
		}
		x.press(hand.Space)
	}
	if all := 3 * first * x.a.play.m.Book().Rounds; all > 30*60 {
		t.Errorf("three teams need %d seconds of 1,800 for their orders", all)
	}
}

// The clock stands while the menu is open, and whoever plays alone has none.
func TestTheClockStands(t *testing.T) {
	x := classroom(t, 30)
	x.toOrders()
	x.pass(5)
	before := x.a.lesson
	x.a.open("menu")
	if x.a.Tick(600); x.a.lesson != before {
		t.Error("it goes on while the menu is open")
	}
	x.a.back()
	x.a.ask(screen.Doubt{Text: "Sure?", Do: screen.ActMove})
	if x.a.Tick(600); x.a.lesson == before {
		t.Error("a question that nobody answers stops it")
	}
	x.pass(before.turn / aSecond)
	if x.a.house.Ask.Text != "" || x.a.top() != "curtain" {
		t.Errorf("after the time %s is seen, with the question %q", x.a.top(), x.a.house.Ask.Text)
	}
	x.a.open("menu")
	x.build()
	had := x.a.clockNow().Left
	x.click("menu.clock.more")
	if now := x.a.clockNow().Left; now != had+5 {
		t.Errorf("five minutes more than %d make %d", had, now)
	}
	x.click("menu.clock.none")
	if x.a.clockNow().Set {
		t.Error("it cannot be taken off")
	}
	y := open(t, Options{First: "council"})
	y.a.house.Set.Lesson = 30
	y.press(hand.N, hand.Enter)
	y.think()
	if y.a.clockNow().Set {
		t.Error("whoever plays alone has a clock")
	}
}

// When the time of the lesson is over the round is played to its end; then it is asked whether to stop, nothing
// private is seen, and the game goes on from there another day.
func TestALessonEndsAfterARound(t *testing.T) {
	x := classroom(t, 1)
	r := newRobot(x, true)
	for range 400 {
		if x.a.house.Ask.Text != "" {
			break
		}
		if x.a.play.viewer() == rules.NoSeat {
			r.step()
		}
		x.pass(10)
	}
	if x.a.house.Ask.Do != screen.MenuTitle {
		t.Fatalf("it is never asked whether to stop: round %d, %+v, %s", x.a.play.table().Round, x.a.lesson, x.a.top())
	}
	if round := x.a.play.table().Round; round != 1 {
		t.Errorf("it is asked in round %d", round)
	}
	r.mustBePublic()
	hash := x.a.play.m.Hash()
	x.build()
	x.press(hand.Y)
	if x.a.top() != "title" {
		t.Fatalf("%s is seen", x.a.top())
	}
	x.press(hand.C)
	x.think()
	if x.a.play == nil || x.a.play.m.Hash() != hash {
		t.Error("it does not go on where it stopped")
	}
}

// Whoever has marked an ambition when his time runs out has that one.
func TestTheMarkedAmbitionIsTaken(t *testing.T) {
	x := classroom(t, 30)
	x.press(hand.Space)
	me := x.a.play.viewer()
	if x.a.top() != "aim" || me == rules.NoSeat {
		t.Fatalf("%s is seen", x.a.top())
	}
	x.press(hand.D2)
	x.pass(x.a.clockNow().Each + 60)
	if got := x.a.play.m.Observation(me).Hand.Ambition; got != 1 {
		t.Errorf("the second was marked, and he has number %d", got+1)
	}
	if x.b.Sheet.Find("curtain.held") == nil {
		t.Error("it is not told whose time was over")
	}
}

// Where the time of the lesson runs out while the end of a round is still on the screen, it ends with that round.
func TestALessonEndsWithTheRoundThatIsShown(t *testing.T) {
	x := classroom(t, 90)
	r := newRobot(x, true)
	for range 4000 {
		p := x.a.play
		if p.showing() && p.told.ready[0].kind == screen.OfAftermath && p.table().Round == 1 {
			break
		}
		r.step()
	}
	if !x.a.play.showing() || x.a.play.seenRound() != 0 {
		t.Fatalf("the end of the first round is not shown: %s", x.a.top())
	}
	x.a.lesson.left = 0
	for range 40 {
		x.pass(1)
		if x.a.house.Ask.Text != "" {
			break
		}
		if x.a.play.viewer() == rules.NoSeat {
			r.step()
		}
	}
	if x.a.house.Ask.Do != screen.MenuTitle || x.a.play.table().Round != 1 || x.a.play.table().Phase > rules.Bulletin {
		t.Errorf("in round %d, phase %d, %s is seen: %+v", x.a.play.table().Round, x.a.play.table().Phase, x.a.top(), x.a.house.Ask)
	}
}
