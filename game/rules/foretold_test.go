package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// TestWhatIsCertainIsForetold: the preview of an order whose effect is certain says all that it does
// to public numbers of men, blocs and the country, and nothing else. Of what it does in every bloc it says the
// most; another bloc from which a drive takes votes it leaves out.
func TestWhatIsCertainIsForetold(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		kinds := map[rules.Verb]int{}
		someOrders(t, b, 8, func(g *game, o *rules.Observation, m rules.Move) {
			if isCertain(b, m) {
				kinds[m.Do]++
				foretoldAll(t, g, o, m)
			}
		})
		for _, do := range []rules.Verb{rules.Argue, rules.Recruit, rules.Shift, rules.Gesture} {
			if kinds[do] == 0 {
				t.Errorf("no order of kind %d was seen", do)
			}
		}
	})
}

// someOrders shows, in one of four moments in which orders are given in games by chance, all that some
// man may order.
func someOrders(t *testing.T, b *rules.Book, games int, see func(g *game, o *rules.Observation, m rules.Move)) {
	for seed := range seeds(t, games) {
		playByChance(t, b, seed, func(g *game, d *dice) {
			if g.s.Table.Phase != rules.Orders || d.below(4) > 0 {
				return
			}
			o := b.Observe(&g.s, rules.Seat(d.below(len(b.Contenders))))
			for _, m := range b.Legal(&o, nil) {
				see(g, &o, m)
			}
		})
	}
}

func isCertain(b *rules.Book, m rules.Move) bool {
	switch m.Do {
	case rules.Court, rules.Argue, rules.Recruit, rules.Shift:
		return true
	case rules.Use:
		return b.Levers[m.A].Ways[m.B].Odds%100 == 0
	case rules.Gesture:
		switch rules.GestureKind(m.A) {
		case rules.LieLow, rules.Recant, rules.ShowPaper, rules.DenyPaper:
			return true
		}
	}
	return false
}

func foretoldAll(t *testing.T, g *game, o *rules.Observation, m rules.Move) {
	t.Helper()
	s := g.s
	g.b.Pretend(&s, o, m)
	came := publicChanges(g.b, &g.s.Table, &s.Table)
	f := g.b.Forecast(o, m)
	for _, d := range g.b.Reachable(o, f.Changes[:f.ChangesN]) {
		switch {
		case d.Ref.A != rules.EveryBloc && came[d.Ref] != int(d.N) && isCounted(d.Ref.Kind):
			t.Fatalf("%s: %+v foretold %+d, came %+d", g.b.MoveText(m), d.Ref, d.N, came[d.Ref])
		case d.Ref.A == rules.EveryBloc && d.Ref.Kind == rules.RefMood:
			inEveryBloc(t, g, m, d, came)
		}
		delete(came, d.Ref)
	}
	for r, n := range came {
		t.Fatalf("%s: %+v moves by %+d, and nothing is said of it", g.b.MoveText(m), r, n)
	}
}

// inEveryBloc holds that moods move by as much as is said, and in some bloc by all of it.
func inEveryBloc(t *testing.T, g *game, m rules.Move, d rules.Delta, came map[rules.Ref]int) {
	t.Helper()
	most := 0
	for i := range g.b.Blocs {
		r := rules.Ref{Kind: d.Ref.Kind, A: int8(i), B: d.Ref.B}
		if n := came[r]; (n > 0) == (d.N > 0) {
			most = max(most, n, -n)
		}
		delete(came, r)
	}
	if most != max(int(d.N), -int(d.N)) {
		t.Fatalf("%s: moods foretold to move by %+d, came %d", g.b.MoveText(m), d.N, most)
	}
}

func isCounted(k rules.RefKind) bool {
	switch k {
	case rules.RefPrestige, rules.RefOdium, rules.RefWord, rules.RefMarks, rules.RefLost, rules.RefRung, rules.RefStance,
		rules.RefMeter, rules.RefMood, rules.RefWeight:
		return true
	}
	return false
}

func publicChanges(b *rules.Book, was, now *rules.Table) map[rules.Ref]int {
	came := map[rules.Ref]int{}
	add := func(k rules.RefKind, a, c int, from, to int) {
		if to != from {
			came[rules.Ref{Kind: k, A: int8(a), B: int8(c)}] = to - from
		}
	}
	for p := range b.Contenders {
		x, y := &was.Men[p], &now.Men[p]
		add(rules.RefPrestige, p, 0, int(x.Prestige), int(y.Prestige))
		add(rules.RefOdium, p, 0, int(x.Odium), int(y.Odium))
		add(rules.RefWord, p, 0, int(x.Word), int(y.Word))
		add(rules.RefMarks, p, 0, int(x.Marks), int(y.Marks))
		add(rules.RefLost, p, 0, int(x.Lost), int(y.Lost))
		add(rules.RefRung, p, 0, int(x.Rung), int(y.Rung))
		for i := range b.Issues {
			add(rules.RefStance, p, i, int(x.Stance[i]), int(y.Stance[i]))
		}
	}
	for i := range b.Meters {
		add(rules.RefMeter, i, 0, int(was.Meters[i]), int(now.Meters[i]))
	}
	for k := range b.Blocs {
		x, y := &was.Blocs[k], &now.Blocs[k]
		add(rules.RefWeight, k, 0, int(x.Weight), max(int(x.Weight), int(y.Weight)))
		for i := range b.Issues {
			add(rules.RefMood, k, i, int(x.Mood[i]), int(y.Mood[i]))
		}
	}
	return came
}

// TestChargesAndLeaksAreForetold: the preview of a charge, and of a paper given away, says all that it does to public
// numbers if it succeeds and if it does not, whichever of the two happens.
func TestChargesAndLeaksAreForetold(t *testing.T) {
	b := book(t, "after_lenin")
	hits, misses, leaks := 0, 0, 0
	someOrders(t, b, 12, func(g *game, o *rules.Observation, m rules.Move) {
		leak := m.Do == rules.Gesture && rules.GestureKind(m.A) == rules.LeakPaper
		if m.Do != rules.Attack && !leak {
			return
		}
		s := g.s
		var ev rules.Events
		rules.CarryOut(b, &s, m, &ev)
		came := publicChanges(b, &g.s.Table, &s.Table)
		f := b.Forecast(o, m)
		list := f.Changes[:f.ChangesN]
		if leak {
			leaks++
			if seen(ev) {
				list = append(append([]rules.Delta{}, list...), f.Failing[:f.FailingN]...)
			}
		} else if hit(ev) {
			hits++
		} else {
			misses++
			list = f.Failing[:f.FailingN]
		}
		sameChanges(t, g, o, m, list, came)
	})
	if hits == 0 || misses == 0 || leaks == 0 {
		t.Errorf("%d charges hit, %d missed, %d papers came out: this tells little", hits, misses, leaks)
	}
}

// sameChanges holds that what came is what was foretold.
func sameChanges(t *testing.T, g *game, o *rules.Observation, m rules.Move, list []rules.Delta, came map[rules.Ref]int) {
	t.Helper()
	told := map[rules.Ref]int{}
	for _, d := range g.b.Reachable(o, list) {
		if isCounted(d.Ref.Kind) {
			told[d.Ref] += int(d.N)
		}
	}
	for r, n := range told {
		if came[r] != n {
			t.Fatalf("%s: %+v foretold %+d, came %+d", g.b.MoveText(m), r, n, came[r])
		}
		delete(came, r)
	}
	for r, n := range came {
		t.Fatalf("%s: %+v moves by %+d, and nothing is said of it", g.b.MoveText(m), r, n)
	}
}

// hit reports whether a charge stuck, seen whether it came out who gave a paper away.
func hit(ev rules.Events) bool {
	return slices.ContainsFunc(ev.List, func(e rules.Event) bool { return e.What == rules.Attacked && e.M == 1 })
}

func seen(ev rules.Events) bool {
	return slices.ContainsFunc(ev.List, func(e rules.Event) bool { return e.What == rules.PaperLeaked && e.Who != rules.NoSeat })
}
