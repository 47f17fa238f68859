package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// Orders that are not weighed because another serves better would hardly have been given:
// what the best order is worth loses next to nothing, and seldom more than chance adds.
func TestWhatIsNotWeighedIsNotMissed(t *testing.T) {
	b := Campaign(t)
	n, skipped, lost, much := 0, 0, 0, 0
	for seed := uint64(1); seed <= 3; seed++ {
		playOrders(t, b, seed, func(p *Player, o *rules.Observation) {
			best, bestDull := leastWorth, leastWorth
			now := p.worthNow(o.Me)
			for _, m := range p.moves {
				if !m.Do.IsOrder() || repeats(o, m) || discredits(o, m) || p.b.Price(o, m) > int(o.Hand.Patronage) {
					continue
				}
				w := p.gain(o, m, now) - p.priceWorth(o, p.b.Price(o, m))
				if p.dull(o, m) {
					bestDull = max(bestDull, w)
					skipped++
				} else {
					best = max(best, w)
				}
			}
			n++
			lost += max(0, bestDull-best)
			if bestDull-best > orderNoise {
				much++
			}
		})
	}
	t.Logf("%d decisions, %d orders not weighed: the best loses %.2f hundredths of a point, and more than %d in %.1f of 100", n, skipped, float64(lost)/float64(n), orderNoise, 100*float64(much)/float64(n))
	if n < 500 || skipped < 10*n {
		t.Errorf("only %d decisions and %d orders: too few to tell", n, skipped)
	}
	if lost > 5*n || much*100 > 10*n {
		t.Errorf("what was not weighed was missed: %d hundredths of a point in %d decisions, in %d much", lost, n, much)
	}
}

// playOrders plays a game of normal players and shows each of their orders before it is given.
func playOrders(t *testing.T, b *rules.Book, seed uint64, see func(*Player, *rules.Observation)) {
	t.Helper()
	s := b.Start(seed)
	var players []*Player
	for q := range b.Contenders {
		players = append(players, New(b, Style{Level: Normal}, SeedOf(seed, rules.Seat(q))))
	}
	for s.Table.Phase != rules.Over {
		moved := false
		for q, p := range players {
			o := b.Observe(&s, rules.Seat(q))
			if len(b.Legal(&o, nil)) == 0 {
				continue
			}
			d := p.Decide(&o)
			if s.Table.Phase == rules.Orders && waiting(&o) < 0 {
				see(p, &o)
			}
			if no := b.Apply(&s, d.Move, nil); no != nil {
				t.Fatalf("%s: refused: %+v", b.MoveText(d.Move), *no)
			}
			moved = true
			break
		}
		if !moved {
			t.Fatalf("nobody moves in phase %d", s.Table.Phase)
		}
	}
}
