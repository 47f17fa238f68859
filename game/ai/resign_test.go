package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// Whoever would offer to go says what he hopes for. That he is seldom better off by it makes offers rare: here
// every one is weighed that might be made.
func TestAnOfferToGoHasItsReason(t *testing.T) {
	b := Campaign(t)
	worth := 0
	for seed := uint64(1); seed <= 20; seed++ {
		s := b.Start(seed)
		players := make([]*Player, len(b.Contenders))
		for p := range players {
			players[p] = New(b, Style{Level: Normal}, SeedOf(seed, rules.Seat(p)))
		}
		for s.Table.Phase != rules.Over {
			o := b.Observe(&s, s.Table.Turn.First())
			p := players[o.Me]
			d := p.Decide(&o)
			for _, m := range p.moves {
				if o.Table.Phase != rules.Orders || !resigns(m) || p.gain(&o, m, p.worthNow(o.Me)) <= 0 {
					continue
				}
				worth++
				if len(p.reasons(&o, m)) == 0 {
					t.Errorf("seed %d, round %d: %s for no reason", seed, o.Table.Round+1, b.MoveText(m))
				}
			}
			if err := b.Apply(&s, d.Move, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	if worth < 20 {
		t.Errorf("%d offers worth making are too few to tell", worth)
	}
}
