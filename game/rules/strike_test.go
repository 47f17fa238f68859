package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// TestStruckIsListed: whatever orders a man gives one after the other, what is struck from the list that he
// had before leaves what would be listed anew.
func TestStruckIsListed(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		n := 0
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				if p := rules.Seat(d.below(len(b.Contenders))); g.s.Table.Phase == rules.Orders && g.s.Table.Turn.Has(p) {
					n += strikeOrders(t, b, g.s, p, d)
				}
			})
		}
		if n < 50 {
			t.Errorf("only %d lists: too few to tell", n)
		}
	})
}

// strikeOrders gives orders by chance in a copy of the game, until there are none left to give.
func strikeOrders(t *testing.T, b *rules.Book, s rules.State, p rules.Seat, d *dice) (n int) {
	t.Helper()
	dice := *d // the game goes on as it would
	for o := b.Observe(&s, p); ; n++ {
		list := b.Legal(&o, nil)
		var orders []rules.Move
		for _, m := range list {
			if m.Do.IsOrder() {
				orders = append(orders, m)
			}
		}
		if len(orders) == 0 {
			return n
		}
		m := anyOf(orders, &dice)
		if no := b.Apply(&s, m, nil); no != nil {
			t.Fatalf("%s: refused: %+v", b.MoveText(m), *no)
		}
		o = b.Observe(&s, p)
		if anew, struck := b.Legal(&o, nil), b.Strike(&o, list, nil); !slices.Equal(anew, struck) {
			t.Fatalf("after %s: listed anew %d, struck %d", b.MoveText(m), len(anew), len(struck))
		}
	}
}
