package rules_test

import (
	"sync/atomic"
	"testing"

	"afterlenin/game/rules"
)

// courting is what a seat was promised for courting a bloc: if nothing hidden is against it,
// and if its secretary turns out to be a rival's man.
type courting struct{ best, least int16 }

// What the preview says of courting a bloc is what comes: all of it or, where it is hidden whose
// man the secretary is, what a rival's man leaves of it. Sympathy ends at 100, also in the preview. What others do in
// the same round may cross it, but seldom does.
func TestCourtingBringsWhatWasPromised(t *testing.T) {
	var ended atomic.Int64
	t.Cleanup(func() { // the books are played at the same time
		if ended.Load() == 0 {
			t.Error("no promise was at the end of the range")
		}
	})
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		said, strays := 0, 0
		for seed := range seeds(t, 6) {
			g, d := newGame(b, seed), &dice{seed}
			promises := map[[2]int8]courting{}
			for !g.over() {
				o, list := g.asked()
				m := anyOf(list, d)
				seen := len(g.events.List)
				if m.Do == rules.Court {
					x, end := promisedBy(b, &o, m)
					promises[[2]int8{int8(m.By), int8(m.A)}] = x
					ended.Add(int64(end))
				}
				g.make(t, m)
				for _, e := range g.events.List[seen:] {
					x, ok := promises[[2]int8{int8(e.Who), int8(e.Bloc)}]
					if e.What != rules.Courted || !ok {
						continue
					}
					if said++; e.N != x.best && e.N != x.least {
						strays++
						t.Logf("seed %d: seat %d wins %d in bloc %d, promised were %d or %d", seed, e.Who, e.N, e.Bloc, x.best, x.least)
					}
				}
				if g.s.Table.Phase != rules.Orders {
					clear(promises)
				}
			}
		}
		if said == 0 || 20*strays > said {
			t.Errorf("courted %d times, %d times neither came", said, strays)
		}
	})
}

func promisedBy(b *rules.Book, o *rules.Observation, m rules.Move) (x courting, ended int) {
	f := b.Forecast(o, m)
	d := f.Changes[0]
	fit := func(n int) int16 {
		d.N = int16(n)
		if list := b.Reachable(o, []rules.Delta{d}); len(list) > 0 {
			return list[0].N
		}
		return 0
	}
	full := int(d.N)
	x.best = fit(full)
	x.least = x.best
	if n, who := b.CourtedAgainst(o, rules.Bloc(m.A)); who != rules.Nobody {
		x.least = fit(n)
	}
	if int(x.best) != full {
		ended = 1
	}
	return x, ended
}

// A hand holds what the scenario says, at the start, in what is foretold and in what an ambition asks.
func TestAHandHoldsWhatTheBookSays(t *testing.T) {
	inHand := rules.Ref{Kind: rules.RefPatronage, A: 0}
	asks := rules.Expr{{Code: rules.OpRead, Ref: inHand}, {Code: rules.OpConst, N: 15}, {Code: rules.OpMoreEq}}
	for _, c := range []struct {
		most, has, adds, want int8
		attainable            bool
	}{{20, 15, 1, 1, true}, {20, 19, 3, 1, true}, {12, 11, 3, 1, false}, {4, 4, 2, 0, false}, {4, 3, -5, -3, false}} {
		b := changed(t, func(b *rules.Book) { b.Numbers.HandMax = c.most })
		g := ready(t, b)
		if n := g.s.Hands[0].Patronage; n > c.most {
			t.Errorf("at the start %d in a hand that holds %d", n, c.most)
		}
		g.s.Hands[0].Patronage = c.has
		o := b.Observe(&g.s, 0)
		got := int8(0)
		if list := b.Reachable(&o, []rules.Delta{{Ref: inHand, N: int16(c.adds)}}); len(list) > 0 {
			got = int8(list[0].N)
		}
		if got != c.want {
			t.Errorf("%d and %+d in a hand that holds %d: %+d, not %+d", c.has, c.adds, c.most, got, c.want)
		}
		if got := b.Attainable(&o.Table, asks); got != c.attainable {
			t.Errorf("15 in a hand that holds %d: attainable is %t", c.most, got)
		}
	}
}
