package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// A promise is felt in what men do: they strike at those who have their word far less than
// at others, and at a common enemy more.
func TestPromisesAreFelt(t *testing.T) {
	b := Campaign(t)
	var at, of struct{ partner, enemy, other int } // blows, and chances to strike
	for seed := uint64(1); seed <= 12; seed++ {
		playOrders(t, b, seed, func(p *Player, o *rules.Observation) {
			m := p.order(o).Move
			whom := b.Struck(&o.Table, m)
			for q := range b.Contenders {
				r, hit := rules.Seat(q), 0
				if r == whom {
					hit = 1
				}
				switch {
				case r == o.Me:
				case o.Allied(o.Me, r):
					of.partner, at.partner = of.partner+1, at.partner+hit
				case p.betrayed(o, rules.Move{Do: rules.Attack}, r) < 0:
					of.enemy, at.enemy = of.enemy+1, at.enemy+hit
				default:
					of.other, at.other = of.other+1, at.other+hit
				}
			}
		})
	}
	t.Logf("blows at partners %d of %d chances, at common enemies %d of %d, at others %d of %d", at.partner, of.partner, at.enemy, of.enemy, at.other, of.other)
	if at.partner*of.other*3 > at.other*of.partner {
		t.Error("a partner is struck at more than a third as often as others")
	}
	if 2*at.enemy*of.other <= 7*at.other*of.enemy {
		t.Error("a common enemy is not struck at much more than others")
	}
}
