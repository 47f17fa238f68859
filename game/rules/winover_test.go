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
	var won rules.People // nobody changes sides twice in a round, whatever the odds were
	for _, e := range g.events.List[a.seen:] {
		if won.Has(e.Person) && e.What == rules.WinOverFailed {
			delete(a.open, attempt{e.Who, e.Person})
		}
		if e.What == rules.WonOver {
			won = won.With(e.Person)
		}
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
	for seed := range seeds(t, 150) {
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

// However many woo an official in one round he changes sides once, and however many appoint him he is given one
// post: whoever comes later is told so.
func TestNobodyTurnsTwiceInARound(t *testing.T) {
	b := book(t, "after_lenin")
	for what, late := range map[rules.Fact]func(e rules.Event) bool{
		rules.WonOver:   func(e rules.Event) bool { return e.What == rules.WinOverFailed },
		rules.Appointed: func(e rules.Event) bool { return e.What == rules.OrderOvertaken && rules.Verb(e.N) == rules.Appoint },
	} {
		tooLate := 0
		for seed := range seeds(t, 40) {
			var turned rules.People
			seen := 0
			playByComputer(t, b, seed, func(g *game) {
				for _, e := range g.events.List[seen:] {
					switch {
					case e.What == rules.RoundBegan:
						turned = 0
					case turned.Has(e.Person) && late(e):
						tooLate++
					case e.What == what && turned.Has(e.Person):
						t.Errorf("seed %d, round %d: fact %d happens to %s twice", seed, g.s.Table.Round+1, what, b.People[e.Person].ID)
					case e.What == what:
						turned = turned.With(e.Person)
					}
				}
				seen = len(g.events.List)
			})
		}
		if tooLate == 0 {
			t.Errorf("nobody ever came too late for fact %d: this tells nothing", what)
		}
	}
}
