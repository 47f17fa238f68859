package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Whoever has charged a man charges somebody else with his next order: several charges by one man against one are one.
func TestOneChargeAgainstAMan(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		twice := 0
		someOrders(t, b, 8, func(g *game, o *rules.Observation, m rules.Move) {
			if m.Do != rules.Attack {
				return
			}
			next := g.s
			if b.Apply(&next, m, nil) != nil {
				return
			}
			other := m
			other.B = (m.B + 1) % int16(rules.WeaponCount)
			twice++
			if r := b.Apply(&next, other, nil); r == nil {
				t.Fatalf("%s and %s were given in one round", b.MoveText(m), b.MoveText(other))
			}
		})
		if twice == 0 {
			t.Error("no charge was seen")
		}
	})
}

// What is told of a charge is what it did: the prestige that was lost, which is no more than there was, and that
// the man lay low where it failed. Lying low helps: fewer charges stick.
func TestAChargeTellsWhatItDid(t *testing.T) {
	b := book(t, "after_lenin")
	var made, stuck [2]int // by whether the man lay low
	spent := 0
	for seed := range seeds(t, 60) {
		playByChance(t, b, seed, func(g *game, _ *dice) {
			if g.s.Table.Phase == rules.Orders {
				return
			}
			low := map[rules.Seat]bool{}
			for _, e := range g.events.List {
				if e.What == rules.LayLow {
					low[e.Who] = true
				}
				if e.What != rules.Attacked {
					continue
				}
				lies := 0
				if low[e.Whom] {
					lies = 1
				}
				made[lies]++
				stuck[lies] += int(e.M)
				if e.M == 0 && (e.Why == rules.WhyLiesLow) != low[e.Whom] {
					t.Errorf("seed %d: of a charge against a man of whom it is %t that he lies low it is told: %+v", seed, low[e.Whom], e)
				}
				if e.M == 1 && int(e.Ref.B) < int(b.Numbers.AttackHurts) {
					spent++
					if g.s.Table.Men[e.Whom].Prestige > 3 {
						t.Errorf("seed %d: a man of prestige %d had no more than %d to lose", seed, g.s.Table.Men[e.Whom].Prestige, e.Ref.B)
					}
				}
			}
			g.events.List = g.events.List[:0]
		})
	}
	if made[0] < 50 || made[1] < 10 || stuck[1]*made[0] >= stuck[0]*made[1] {
		t.Errorf("%d of %d charges stuck, and %d of %d against men who lay low", stuck[0], made[0], stuck[1], made[1])
	}
	if spent == 0 {
		t.Error("nobody was charged who had little to lose")
	}
}

// The preview gives the odds if the man lies low, and they are less.
func TestLyingLowIsForetold(t *testing.T) {
	b := book(t, "after_lenin")
	seen := 0
	someOrders(t, b, 8, func(_ *game, o *rules.Observation, m rules.Move) {
		if m.Do != rules.Attack {
			return
		}
		seen++
		f := b.Forecast(o, m)
		if low := b.LowOdds(o, m); low > f.Odds || low == f.Odds && f.Odds > 7 {
			t.Errorf("%s: %d in 100, and %d against a man who lies low", b.MoveText(m), f.Odds, low)
		}
	})
	if seen == 0 {
		t.Error("no charge was seen")
	}
}
