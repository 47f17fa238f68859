package rules_test

import (
	"testing"
	"unsafe"

	"afterlenin/game/rules"
)

// benchBook is the book that speed is measured on: the campaign, or the council.
func benchBook(b *testing.B) *rules.Book { return book(b, "after_lenin") }

// someGame is a game by chance with all its moves.
func someGame(b *testing.B) *game { return playByChance(b, benchBook(b), 1, nil) }

// BenchmarkApply makes the moves of a game by chance again and again, with nobody
// listening: one move an operation.
func BenchmarkApply(b *testing.B) {
	g := someGame(b)
	start := g.b.Start(1)
	s, i := start, 0
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		if i == len(g.moves) {
			s, i = start, 0
		}
		if r := g.b.Apply(&s, g.moves[i], nil); r != nil {
			b.Fatal(*r)
		}
		i++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "moves/s")
}

// middle is the state in the orders of a middle round.
func middle(b *testing.B) *game {
	all := someGame(b)
	g := newGame(all.b, 1)
	for _, m := range all.moves {
		if g.s.Table.Phase == rules.Orders && int(g.s.Table.Round) >= g.b.Rounds/2 {
			break
		}
		g.make(b, m)
	}
	return g
}

func BenchmarkObserve(b *testing.B) {
	g := middle(b)
	var o rules.Observation
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		o = g.b.Observe(&g.s, rules.Seat(i%len(g.b.Contenders)))
	}
	_ = o
}

// BenchmarkLegal lists all orders of a seat in the middle of a game.
func BenchmarkLegal(b *testing.B) {
	g := middle(b)
	o := g.b.Observe(&g.s, 0)
	var list []rules.Move
	b.ReportAllocs()
	for b.Loop() {
		list = g.b.Legal(&o, list[:0])
	}
	b.ReportMetric(float64(len(list)), "moves")
}

// BenchmarkForecast previews all orders of a seat.
func BenchmarkForecast(b *testing.B) {
	g := middle(b)
	o := g.b.Observe(&g.s, 0)
	list := g.b.Legal(&o, nil)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		g.b.Forecast(&o, list[i%len(list)])
	}
}

func BenchmarkImagine(b *testing.B) {
	g := middle(b)
	o := g.b.Observe(&g.s, 0)
	b.ReportAllocs()
	for i := uint64(0); b.Loop(); i++ {
		g.b.Imagine(&o, i)
	}
}

func BenchmarkHash(b *testing.B) {
	g := middle(b)
	b.ReportAllocs()
	for b.Loop() {
		g.s.Hash()
	}
	b.ReportMetric(float64(unsafe.Sizeof(g.s)), "bytes/State")
	b.ReportMetric(float64(unsafe.Sizeof(rules.Observation{})), "bytes/Observation")
}

// BenchmarkChanceGame is a whole game by chance: Observe, Legal and Apply.
func BenchmarkChanceGame(b *testing.B) {
	bk := benchBook(b)
	moves := 0
	for i := uint64(0); b.Loop(); i++ {
		moves += len(playByChance(b, bk, i, nil).moves)
	}
	b.ReportMetric(float64(moves)/b.Elapsed().Seconds(), "moves/s")
}

// BenchmarkComputerGame is a whole game of normal computer players.
func BenchmarkComputerGame(b *testing.B) {
	bk := benchBook(b)
	for i := uint64(0); b.Loop(); i++ {
		playByComputer(b, bk, i, nil)
	}
}

// TestApplyAllocatesNothing: with nobody listening a move takes no memory.
func TestApplyAllocatesNothing(t *testing.T) {
	b := book(t, "glassworks")
	for seed := range seeds(t, 12) { // a special plenum is called in few
		g := playByChance(t, b, seed, nil)
		start := b.Start(seed)
		s := start
		n := testing.AllocsPerRun(5, func() {
			s = start
			for _, m := range g.moves {
				if r := b.Apply(&s, m, nil); r != nil {
					t.Fatal(*r)
				}
			}
		})
		if n > 0 {
			t.Errorf("seed %d: a game of %d moves allocates %v times", seed, len(g.moves), n)
		}
	}
}
