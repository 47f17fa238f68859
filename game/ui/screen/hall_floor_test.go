package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// A delegation sits in the same place from the first speech to the last count, whoever has said
// what by then: the floor is in the order of the book.
func TestNobodyChangesHisSeatInTheHall(t *testing.T) {
	e := newEvening(t, 5, 0, 1, 2, 3, 4, 5, 6)
	e.until(func(w match.Waiting) bool { return w.For == rules.Speak })
	s := e.scene(rules.NoSeat, englishWords())
	first, counts := sittingOf(s), map[rules.Bloc]bool{}
	for speeches := range 3 {
		for p := range s.Book.Contenders {
			s.Obs.Table.Speeches[p] = int8((p + speeches) % 3)
		}
		for _, stage := range []Stage{NoStage, OfHall} {
			s.Stage = stage
			for s.Shown = 0; s.Shown <= len(s.Book.Blocs); s.Shown++ {
				h := sittingOf(s)
				counts[h.blocs[0].bloc] = true
				for i, w := range h.wedges() {
					if h.floored[i].bloc != rules.Bloc(i) || w != first.wedges()[i] {
						t.Fatalf("place %d is that of bloc %d, %v; while the first spoke %v", i, h.floored[i].bloc, w, first.wedges()[i])
					}
				}
			}
		}
	}
	if len(counts) < 2 {
		t.Error("whoever spoke how, the count has the same order")
	}
}

// However the hall votes, each share of the bar at the foot, and of the bar of the bloc that is
// counted now, stands out from the ground the bar lies on.
func TestEveryShareOfTheHallIsSeen(t *testing.T) {
	e := newEvening(t, 5, 0, 1, 2, 3, 4, 5, 6)
	e.until(func(w match.Waiting) bool { return w.For == rules.Speak })
	b := newTestBuilder(t)
	h := sittingOf(e.scene(rules.NoSeat, englishWords()))
	for _, of := range [][4]float64{{100, 0, 0, 0}, {0, 100, 0, 0}, {50, 50, 0, 0}, {1, 99, 0, 0}, {99, 1, 0, 0}, {0, 0, 100, 0}, {20, 10, 5, 65}} {
		b.Window = sheet.Window{W: 1280, H: 720, Fine: 1}
		b.Begin()
		hallGround(b)
		h.countBar(b, of)
		b.End()
		for _, f := range b.Faults() {
			t.Errorf("%v: %s", of, f)
		}
		if ground := b.GroundAt(len(b.Sheet.Marks), sheet.P(344, 678)); ground != ink.Card {
			t.Errorf("%v: the bar lies on %v", of, ground)
		}
	}
	for i := range h.blocs {
		h.blocs[i] = benches{bloc: rules.Bloc(i), yes: 100, counted: true, newest: true}
		b.Begin()
		h.blocRow(b, sheet.R(960, 79, 308, 29), i)
		b.End()
		if bar := sheet.P(960+160-4, 79+14.5); b.GroundAt(len(b.Sheet.Marks), bar) == ink.Black {
			t.Errorf("bar %d lies on black", i)
		}
	}
}
