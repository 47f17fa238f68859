package simulate

import (
	"fmt"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// game is one game in progress.
type game struct {
	b       *rules.Book
	s       rules.State
	players [rules.MaxSeats]*ai.Player
	o       rules.Observation // of the seat that decides
	tally   *tally
	events  rules.Events
	moves   int
	slips   int // moves of computers that the rules refused
}

// outcome is what is kept of one game.
type outcome struct {
	broken  string // why it did not end, or empty
	hash    uint64
	rounds  int
	moves   int
	slips   int
	ending  int8
	ledgers [rules.MaxSeats]rules.Ledger
}

func newGame(b *rules.Book, styles []ai.Style, seed uint64, t *tally) *game {
	g := &game{b: b, s: b.Start(seed), tally: t}
	for p := range b.Contenders {
		g.players[p] = ai.New(b, styles[p], ai.SeedOf(seed, rules.Seat(p)))
	}
	t.begin(&g.s)
	return g
}

// movesARound is more decisions than a seat can have in a round.
const movesARound = 100

func (g *game) play() outcome {
	most := movesARound * len(g.b.Contenders) * (g.b.Rounds + 1)
	for g.s.Table.Phase != rules.Over {
		if g.moves >= most {
			return outcome{broken: fmt.Sprintf("it did not end in %d moves", most), moves: g.moves}
		}
		g.decide()
	}
	g.tally.end(&g.s)
	out := outcome{hash: g.s.Hash(), rounds: int(g.s.Table.Round) + 1, moves: g.moves, slips: g.slips, ending: g.s.Table.Ending}
	g.b.ScoreInto(&g.s, out.ledgers[:len(g.b.Contenders)])
	return out
}

// decide lets one seat decide: first whoever has an offer to answer, then the seats
// in their order. Package match asks in the same order.
func (g *game) decide() {
	if offer := g.openOffer(); offer >= 0 {
		g.answer(offer)
		return
	}
	p := g.firstInTurn()
	g.o = g.b.Observe(&g.s, p)
	if g.make(g.players[p].Decide(&g.o).Move) {
		return
	}
	for _, m := range g.b.Legal(&g.o, nil) {
		if g.make(m) {
			return
		}
	}
	panic(fmt.Sprintf("seat %d has no legal move in phase %d of round %d", p, g.s.Table.Phase, g.s.Table.Round))
}

func (g *game) openOffer() int {
	if g.s.Table.Phase != rules.Orders {
		return -1
	}
	for i := range g.s.Pledges {
		if g.s.Pledges[i].Live == rules.Offered {
			return i
		}
	}
	return -1
}

// answer lets a seat answer the offer. One that does something else says no.
func (g *game) answer(offer int) {
	p := g.s.Pledges[offer].B
	g.o = g.b.Observe(&g.s, p)
	m := g.players[p].Decide(&g.o).Move
	if m.Do == rules.Answer && g.make(m) {
		return
	}
	if !g.make(rules.Move{By: p, Do: rules.Answer, A: int16(offer)}) {
		panic(fmt.Sprintf("seat %d cannot refuse offer %d", p, offer))
	}
}

func (g *game) firstInTurn() rules.Seat {
	for p := range g.b.Contenders {
		if g.s.Table.Turn.Has(rules.Seat(p)) {
			return rules.Seat(p)
		}
	}
	panic(fmt.Sprintf("nobody is to decide in phase %d of round %d", g.s.Table.Phase, g.s.Table.Round))
}

// make makes the move and counts what it caused, and reports whether it was allowed.
func (g *game) make(m rules.Move) bool {
	g.events.List = g.events.List[:0]
	if no := g.b.Apply(&g.s, m, &g.events); no != nil {
		g.slips++
		return false
	}
	g.moves++
	g.tally.move(m, &g.s, g.events.List)
	return true
}
