package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// What is sketched of an order's Offices is what the state that it leads to is counted to.
func TestSketchedOfficesAreCounted(t *testing.T) {
	b := book(t, "after_lenin")
	n := map[rules.Verb]int{}
	var x rules.Sketch
	var k rules.Counted
	for seed := range uint64(6) {
		playByChance(t, b, seed, func(g *game, _ *dice) {
			if g.s.Table.Phase != rules.Orders {
				return
			}
			o, moves := g.asked()
			guess := b.Imagine(&o, seed)
			b.Count(&guess, &k)
			for _, m := range moves {
				s, sketched := guess, false
				switch m.Do {
				case rules.Propose:
					sketched = x.Carry(b, &k, m.Motion())
					b.PretendCarried(&s, m.Motion())
				case rules.Court, rules.Argue, rules.WinOver, rules.Appoint, rules.Attack:
					f := b.Outcome(&o, m)
					sketched = x.Suppose(b, &k, f.Changes[:f.ChangesN])
					b.Suppose(&s, f.Changes[:f.ChangesN])
				}
				if !sketched {
					continue
				}
				n[m.Do]++
				var drawn, counted [rules.MaxSeats]rules.Ledger
				x.Offices(drawn[:len(b.Contenders)])
				b.OfficesAhead(&k, &s, k.Differs(&s), counted[:len(b.Contenders)])
				if drawn != counted {
					t.Fatalf("%s: sketched %v, counted %v", b.MoveText(m), drawn, counted)
				}
			}
		})
	}
	for _, do := range []rules.Verb{rules.Propose, rules.Court, rules.Argue, rules.WinOver, rules.Appoint, rules.Attack} {
		if n[do] < 500 {
			t.Errorf("only %d orders of verb %d were sketched: too few to tell", n[do], do)
		}
	}
}
