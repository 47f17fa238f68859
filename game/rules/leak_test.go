package rules_test

import (
	"reflect"
	"testing"

	"afterlenin/game/rules"
)

// Whose hand gave a paper abroad does not show: whoever of two men did it, a third reads the same, unless
// it comes out.
func TestALeakTellsNothingOfWhoseItIs(t *testing.T) {
	b := book(t, "glassworks")
	hidden := 0
	for seed := range uint64(12) {
		for _, pair := range [][2]string{{"anna", "boris"}, {"anna", "clara"}, {"boris", "clara"}} {
			one, out := afterLeak(t, b, seed, pair[0])
			other, alike := afterLeak(t, b, seed, pair[1])
			if out != alike {
				t.Fatalf("seed %d: it comes out of one of %v only", seed, pair)
			}
			if out {
				continue
			}
			hidden++
			if !reflect.DeepEqual(one, other) {
				t.Errorf("seed %d: David can tell %s from %s", seed, pair[0], pair[1])
			}
		}
	}
	if hidden == 0 {
		t.Error("it always came out: this tells nothing")
	}
}

// afterLeak is what David reads of a round in which everybody lies low, and one of them gives a
// paper abroad, up to the votes; and whether it came out who did.
func afterLeak(t *testing.T, b *rules.Book, seed uint64, who string) (list []rules.Event, out bool) {
	g := newGame(b, seed)
	for g.s.Table.Phase < rules.Orders {
		_, moves := g.asked()
		g.make(t, moves[0])
	}
	m, err := b.ParseMove(who + " gesture leak ledger")
	if err != nil {
		t.Fatal(err)
	}
	g.s.Table.Documents[m.B] = rules.ToDelegations
	for p := range b.Contenders {
		g.s.Hands[p].Patronage, g.s.Table.Men[p].Odium = 9, 3
	}
	already := len(g.events.List)
	g.make(t, m)
	for _, man := range []string{"anna", "boris", "clara", "david"} {
		for _, order := range []string{" gesture low", " seal"} {
			if no := g.say(t, man+order); no != nil {
				t.Fatalf("%s%s: %+v", man, order, *no)
			}
		}
	}
	for _, e := range g.events.List[already:] {
		if e.What == rules.PaperLeaked && e.Who != rules.NoSeat {
			out = true
		}
		if e.SeenBy.Has(3) {
			list = append(list, e)
		}
	}
	return list, out
}
