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
	if at.enemy*of.other <= 2*at.other*of.enemy {
		t.Error("a common enemy is not struck at twice as often as others")
	}
}

// Nobody who has promised a common line this round, or offered one, steps away from what the other
// stands for before the round is over, or even weighs it.
func TestACommonLineHoldsInItsRound(t *testing.T) {
	b := Campaign(t)
	could, weighs := 0, 0
	for seed := uint64(1); seed <= 12; seed++ {
		playOrders(t, b, seed, func(p *Player, o *rules.Observation) {
			m := p.order(o).Move
			for _, q := range o.Pledges {
				if q.Since != o.Table.Round || q.Kind != rules.CommonLine || !q.Has(o.Me) || q.Live != rules.Binding {
					continue
				}
				mine, his := o.Table.Men[o.Me].Stance[q.Issue], o.Table.Men[q.Partner(o.Me)].Stance[q.Issue]
				for _, x := range p.moves {
					if x.Do != rules.Shift || x.A != int16(q.Issue) {
						continue
					}
					could++
					leaves := int(mine-his)*int(x.B) >= 0
					if leaves == !p.unfit(o, x) && !discredits(o, x) {
						weighs++
					}
					if leaves && x == m {
						t.Errorf("seed %d, round %d: %s", seed, o.Table.Round, b.MoveText(m))
					}
				}
			}
		})
	}
	if could < 50 || weighs > could/10 {
		t.Errorf("of %d steps on common lines of the round %d are weighed that should not be, or are not", could, weighs)
	}
}
