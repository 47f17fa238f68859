package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Whoever adds up of what a ledger is made comes to the ledger: in every round of every book, whatever was done.
func TestLedgerPartsAddUp(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		met := map[rules.LedgerItem]bool{}
		for seed := range seeds(t, 4) {
			g, d, round := newGame(b, seed), dice{seed}, int8(-1)
			for !g.over() {
				if g.s.Table.Round != round {
					round = g.s.Table.Round
					addsUp(t, g, met)
				}
				_, list := g.asked()
				g.make(t, anyOf(list, &d))
			}
			addsUp(t, g, met)
		}
		for _, x := range []rules.LedgerItem{rules.ItemRung, rules.ItemPosts, rules.ItemVotes, rules.ItemHall, rules.ItemFirst, rules.ItemSecond, rules.ItemLineGap} {
			if !met[x] {
				t.Errorf("what counts as %d was never met", x)
			}
		}
	})
}

func addsUp(t *testing.T, g *game, met map[rules.LedgerItem]bool) {
	t.Helper()
	premiums := map[rules.LedgerItem]int16{rules.ItemFirst: g.b.Numbers.First, rules.ItemSecond: g.b.Numbers.SecondBest}
	for p, l := range g.b.Score(&g.s) {
		parts := g.b.LedgerParts(&g.s, rules.Seat(p))
		for i, want := range [rules.LedgerKinds]int16{l.Office, l.Line, l.Rules, l.Country, l.Ambition} {
			sum := int16(0)
			for _, x := range parts[i] {
				sum += x.N
				met[x.What] = true
				if n, is := premiums[x.What]; is && n != x.N {
					t.Errorf("round %d, %s: his place counts %d, and its premium is %d", g.s.Table.Round+1, g.b.People[p].ID, x.N, n)
				}
			}
			if sum != want {
				t.Errorf("round %d, %s, ledger %d: %+v add up to %d, and it is %d", g.s.Table.Round+1, g.b.People[p].ID, i, parts[i], sum, want)
			}
		}
	}
}
