package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhoseManIsForetold: of the men whom computer players appoint without knowing whose they are, about as many become
// the appointer's as was foretold, of those who hold a post and of those who do not.
func TestWhoseManIsForetold(t *testing.T) {
	b := book(t, "after_lenin")
	var placed, idle struct{ n, foretold, free int }
	for seed := range seeds(t, 120) {
		playByComputer(t, b, seed, func(g *game) {
			if g.s.Table.Phase != rules.Orders || g.s.Table.Turn.Count() != 1 {
				return
			}
			for p := range b.Contenders {
				o := b.Observe(&g.s, rules.Seat(p))
				for _, m := range o.Hand.Orders[:o.Hand.OrdersN] {
					if m.Do != rules.Appoint || o.Patron[b.Official(rules.Person(m.B))] != rules.Unknown {
						continue
					}
					f := b.Forecast(&o, m)
					of := &idle
					if b.PostOf(&g.s.Table, rules.Person(m.B)) >= 0 {
						of = &placed
					}
					of.n++
					of.foretold += f.OddsOf.Sum()
					if g.s.Hidden.Patron[b.Official(rules.Person(m.B))] == rules.NoSeat {
						of.free += int(b.Numbers.AppointBinds)
					}
				}
			}
		})
	}
	t.Logf("who held a post %+v, who did not %+v", placed, idle)
	for _, of := range []struct{ n, foretold, free int }{placed, idle} {
		if of.n < 25 {
			t.Errorf("only %d men were appointed so: too few to tell", of.n)
		} else if off := (of.foretold - of.free) / of.n; max(off, -off) > 15 {
			t.Errorf("of %d men the appointer won %d in a hundred, foretold were %d", of.n, of.free/of.n, of.foretold/of.n)
		}
	}
}
