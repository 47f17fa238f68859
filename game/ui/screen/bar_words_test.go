package screen

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// The acts of the campaign are numbered; a scenario that is one of them is not its first act.
func TestAnActAloneHasNoNumber(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	b := newTestBuilder(t)
	if said := printed(builtBy(t, b, Board, s)); !strings.Contains(said, "ACT I ") {
		t.Errorf("the first of the acts of the campaign is not numbered: %s", said)
	}
	alone := *s.Book
	alone.Acts = alone.Acts[:1]
	s.Book = &alone
	if said := printed(builtBy(t, b, Board, s)); strings.Contains(said, "ACT I") {
		t.Errorf("an act alone has a number: %s", said)
	}
}

// Whoever looks for the gathering of the round is told of a plenum too, which has no hall.
func TestABarTellsOfAPlenum(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	b := newTestBuilder(t)
	book := *s.Book
	book.Gatherings = slices.Clone(book.Gatherings)
	for i := range book.Gatherings {
		book.Gatherings[i].Round = int8(book.Rounds) // none
	}
	s.Book = &book
	state := func() string { return builtBy(t, b, Board, s).Find("bar." + plateKeys[plateGathering]).State }
	if got := state(); !strings.Contains(got, "none") {
		t.Errorf("nothing meets, and it says %q", got)
	}
	book.Gatherings[0].Round, book.Gatherings[0].Kind = s.Obs.Table.Round, rules.Plenum
	if got := state(); !strings.Contains(got, "plenum") {
		t.Errorf("a plenum of the calendar meets, and it says %q", got)
	}
	book.Gatherings[0].Round, s.Obs.Table.PlenumDue = int8(book.Rounds), true
	if got := state(); !strings.Contains(got, "plenum") {
		t.Errorf("a plenum was called, and it says %q", got)
	}
}

// A vote of hands is told by the hands that were counted wherever it is told, as the roll-call shows it.
func TestAVoteIsToldAsItWasCounted(t *testing.T) {
	counted := 0
	e := newEvening(t, 5, 3).orders(3, 4)
	s := e.scene(3, englishWords())
	tell := tale{b: &sheet.Builder{}, s: s, past: map[int]*rules.Table{}}
	for i, x := range s.Log {
		if x.Event.What != rules.MotionCarried && x.Event.What != rules.MotionFailed {
			continue
		}
		var all []rules.Event
		for _, y := range s.Log {
			all = append(all, y.Event)
		}
		n, hands := s.Tell.Counted(all, i)
		said := tell.sentence(x)
		if want := s.Tell.Say("ui.roll.count", "yes", n.Yes, "no", n.No); hands && strings.Contains(said, "per cent") {
			t.Errorf("it went %s, and it says %q", want, said)
		}
		if hands {
			counted++
		}
	}
	if counted == 0 {
		t.Error("nothing was voted on: the test shows nothing")
	}
}
