package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// attempt is an order to win a man over.
type attempt struct {
	by  rules.Seat
	who rules.Person
}

// attempts counts, by tens of the odds foretold, how attempts went.
type attempts struct {
	open  map[attempt]int8 // the odds foretold
	seen  int              // of the events
	tried [10]int
	went  [10]int
}

// see notes the orders of whoever is asked, and what has come of those before.
func (a *attempts) see(g *game) {
	o, _ := g.asked()
	for _, m := range o.Hand.Orders[:o.Hand.OrdersN] {
		if m.Do == rules.WinOver && g.s.Table.Phase == rules.Orders {
			f := g.b.Forecast(&o, m)
			a.open[attempt{o.Me, rules.Person(m.A)}] = f.Odds
		}
	}
	for _, e := range g.events.List[a.seen:] {
		odds, tried := a.open[attempt{e.Who, e.Person}]
		if !tried {
			continue
		}
		switch e.What {
		case rules.WonOver, rules.BecameClient, rules.Loosened:
			a.went[odds/10]++
		case rules.WinOverFailed:
		default:
			continue
		}
		a.tried[odds/10]++
		delete(a.open, attempt{e.Who, e.Person})
	}
	a.seen = len(g.events.List)
}

// Odds of winning a man over mean what they say: as many of a hundred go well, though how
// firmly a man is held shows only afterwards.
func TestWinningOverComesTrue(t *testing.T) {
	b := book(t, "after_lenin")
	a := attempts{}
	for seed := range seeds(t, 60) {
		a.open, a.seen = map[attempt]int8{}, 0
		playByComputer(t, b, seed, func(g *game) { a.see(g) })
	}
	all := 0
	for ten, n := range a.tried {
		all += n
		t.Logf("%2d-%2d of 100: %3d of %3d", 10*ten, 10*ten+9, a.went[ten], n)
		if off := 100*a.went[ten]/max(1, n) - (10*ten + 5); n >= 60 && max(off, -off) > 15 {
			t.Errorf("of attempts foretold with %d-%d of 100 %d of %d go well", 10*ten, 10*ten+9, a.went[ten], n)
		}
	}
	if all < 500 {
		t.Errorf("only %d attempts were seen", all)
	}
}
