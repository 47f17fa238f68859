package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// TestOfficesFromACount: a count that is used again finds the same as counting anew,
// whatever has changed in the state.
func TestOfficesFromACount(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 2) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				if d.below(8) == 0 {
					countedTheSame(t, g, d)
				}
			})
		}
	})
}

func countedTheSame(t *testing.T, g *game, d *dice) {
	t.Helper()
	b := g.b
	var k rules.Counted
	b.Count(&g.s, &k)
	for range 12 {
		s := g.s
		for range 1 + d.below(2) {
			b.Suppose(&s, []rules.Delta{anyDelta(b, d)})
		}
		anew, again := make([]rules.Ledger, len(b.Contenders)), make([]rules.Ledger, len(b.Contenders))
		var fresh rules.Counted
		b.Count(&s, &fresh)
		b.OfficesAhead(&fresh, &s, fresh.Differs(&s), anew)
		for range 2 { // a recount may be kept, and found again
			b.OfficesAhead(&k, &s, k.Differs(&s), again)
			if !slices.Equal(anew, again) {
				t.Fatalf("counted anew %+v, from the count %+v", anew, again)
			}
		}
		if d := k.Differs(&s); b.MembersAhead(&k, &s, d) != b.Members(&s.Table) || b.VisibleAhead(&k, &s, d) != b.VisibleOfAll(&s.Table) {
			t.Fatalf("who sits, or how power looks, is another from the count")
		}
	}
}

// anyDelta is a change of some number that may matter to a count.
func anyDelta(b *rules.Book, d *dice) rules.Delta {
	seat, bloc, issue := int8(d.below(len(b.Contenders))), int8(d.below(len(b.Blocs))), int8(d.below(len(b.Issues)))
	official := int8(len(b.Contenders) + d.below(len(b.People)-len(b.Contenders)))
	n := int16(d.below(13) - 6)
	switch d.below(9) {
	case 0:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefPrestige, A: seat}, N: n}
	case 1:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefMood, A: bloc, B: issue}, N: 2 * n}
	case 2:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefSympathy, A: bloc, B: seat}, N: 5 * n}
	case 3:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefHolder, A: int8(d.below(len(b.Posts)))}, N: int16(official) + 1}
	case 4:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefPatron, A: official}, N: int16(seat) + 1}
	case 5:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefFirm, A: official}, N: n}
	case 6:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefWeight, A: bloc}, N: n}
	case 7:
		return rules.Delta{Ref: rules.Ref{Kind: rules.RefStance, A: seat, B: issue}, N: n}
	}
	return rules.Delta{Ref: rules.Ref{Kind: rules.RefRung, A: seat}, N: n}
}
