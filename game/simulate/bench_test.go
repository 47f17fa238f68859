package simulate

import (
	"testing"
	"unsafe"

	"afterlenin/game/rules"
)

// benchmarkGames plays whole games of the campaign on one core and reports games and
// moves a second, and how long all that a seat decides in a round takes.
func benchmarkGames(b *testing.B, list string) {
	book := afterLenin(b)
	plan := Plan{Seed: 1, Styles: styles(b, book, list)}
	g, n, moves := newGame(book, plan.trialOf(0), newTally(book)), 0, 0
	b.ReportAllocs()
	for b.Loop() {
		g.begin(plan.trialOf(n))
		moves += g.play().moves
		n++
	}
	seconds := b.Elapsed().Seconds()
	b.ReportMetric(float64(n)/seconds, "games/s")
	b.ReportMetric(float64(moves)/seconds, "moves/s")
	b.ReportMetric(1e6*seconds/float64(n*book.Rounds*len(book.Contenders)), "us/seat-round")
}

func BenchmarkRandomGame(b *testing.B)     { benchmarkGames(b, "random") }
func BenchmarkNormalGame(b *testing.B)     { benchmarkGames(b, "normal") }
func BenchmarkHistoricalGame(b *testing.B) { benchmarkGames(b, "normal-historical") }

// BenchmarkApply is Apply alone, without events, over the moves of one random game.
func BenchmarkApply(b *testing.B) {
	book := afterLenin(b)
	moves := randomMoves(b, book)
	b.ReportAllocs()
	s, at := book.Start(1), 0
	for b.Loop() {
		if at == len(moves) {
			s, at = book.Start(1), 0
		}
		if no := book.Apply(&s, moves[at], nil); no != nil {
			b.Fatalf("move %d was refused: %+v", at, *no)
		}
		at++
	}
	b.ReportMetric(float64(unsafe.Sizeof(rules.State{})), "state-bytes")
}

// randomMoves is a whole game by chance.
func randomMoves(b *testing.B, book *rules.Book) []rules.Move {
	g := newGame(book, Plan{Seed: 1, Styles: styles(b, book, "random")}.trialOf(0), newTally(book))
	var moves []rules.Move
	for g.s.Table.Phase != rules.Over {
		p := rules.NoSeat
		if offer := g.openOffer(); offer >= 0 {
			p = g.s.Pledges[offer].B
		} else {
			p = g.firstInTurn()
		}
		o := book.Observe(&g.s, p)
		legal := book.Legal(&o, nil)
		if m := legal[len(moves)*7919%len(legal)]; g.make(m) {
			moves = append(moves, m)
		}
	}
	return moves
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		afterLenin(b)
	}
}
