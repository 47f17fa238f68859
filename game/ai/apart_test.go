package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// TestTheySayDifferentThings: at the end of a game seven men still disagree. A game about
// lines has nothing to argue about when everybody says the same.
func TestTheySayDifferentThings(t *testing.T) {
	b := campaign(t)
	first, last, games := 0, 0, 16
	for seed := range games {
		x := newTable(b, uint64(seed), everybody(ai.Style{Level: ai.Normal}))
		first += apart(b, &x.s.Table)
		x.play(t)
		last += apart(b, &x.s.Table)
	}
	t.Logf("steps between all men, a game: %d at the start, %d at the end", first/games, last/games)
	if 2*last < first {
		t.Error("they have come nearer than half way")
	}
}

// apart is how many steps lie between all pairs of men on all issues.
func apart(b *rules.Book, t *rules.Table) (n int) {
	for p := range b.Contenders {
		for q := range p {
			n += b.Gap(&t.Men[p].Stance, &t.Men[q].Stance)
		}
	}
	return n
}
