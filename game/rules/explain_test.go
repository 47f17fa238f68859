package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// What is explained of a number adds up to the number.
func TestExplanationsAddUp(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		compared := 0
		for seed := range seeds(t, 4) {
			g, d := newGame(b, seed), &dice{seed}
			for !g.over() {
				before := g.s.Table
				_, list := g.asked()
				g.make(t, anyOf(list, d))
				visibleAddsUp(t, b, &g.s.Table)
				if g.s.Table.Round != before.Round && g.s.Table.Lines == before.Lines && g.s.Table.Posts == before.Posts && g.s.Table.Flags == before.Flags &&
					g.s.Table.Levers == before.Levers && g.s.Table.Papers == before.Papers {
					compared++
					driftAddsUp(t, b, &before, &g.s.Table)
				}
			}
		}
		if compared == 0 && b.Rounds > 2 {
			t.Error("no round was compared")
		}
	})
}

func visibleAddsUp(t *testing.T, b *rules.Book, table *rules.Table) {
	t.Helper()
	for p := range b.Contenders {
		parts := b.VisibleParts(table, rules.Seat(p))
		if got, want := parts.Sum(), b.Visible(table, rules.Seat(p)); table.Men[p].Rung == rules.InPolitburo && got != want {
			t.Fatalf("seat %d: the parts come to %d, visible power is %d", p, got, want)
		}
	}
}

// driftAddsUp compares what the aftermath was said to do with what it did.
func driftAddsUp(t *testing.T, b *rules.Book, before, after *rules.Table) {
	t.Helper()
	for m := range b.Meters {
		sum := 0
		for _, x := range b.Prospects(before, rules.Meter(m)) {
			sum += x.N
		}
		if got := int(after.Drift[m]); got != sum {
			t.Fatalf("meter %s in round %d: foreseen %d, moved %d", b.Meters[m].ID, before.Round, sum, got)
		}
	}
}

// A bloc is explained by what the observer knows: the patron of a secretary whose man he
// does not know stays unknown, and the shares never come to more than all.
func TestFollowingTellsNoSecret(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		g, d := newGame(b, 5), &dice{5}
		for range 120 {
			if g.over() {
				break
			}
			for p := rules.NoSeat; int(p) < len(b.Contenders); p++ {
				o := b.Observe(&g.s, p)
				s := dealAnew(g, p, d)
				other := b.Observe(&s, p)
				for i := range b.Blocs {
					f := b.Following(&o, rules.Bloc(i))
					if f != b.Following(&other, rules.Bloc(i)) {
						t.Fatal("it depends on what the observer does not see")
					}
					sum := f.Machine
					for _, n := range f.Pull {
						sum += n
					}
					if sum > 100 || f.Machine < 0 {
						t.Fatalf("the shares come to %d: %+v", sum, f)
					}
				}
			}
			_, list := g.asked()
			g.make(t, anyOf(list, d))
		}
	})
}
