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
	of      trial
	players [rules.MaxSeats]*ai.Player
	other   *ai.Player        // who takes over a seat, or nil
	o       rules.Observation // of the seat that decides
	tally   *tally
	lead    leads
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
	course  course
}

func newGame(b *rules.Book, of trial, t *tally) *game {
	g := &game{b: b, tally: t}
	for p := range b.Contenders {
		g.players[p] = ai.New(b, of.styles[p], 0)
	}
	ai.Together(g.players[:len(b.Contenders)]...)
	g.begin(of)
	return g
}

// begin starts a game in the room of the one before.
func (g *game) begin(of trial) {
	g.s, g.of, g.lead, g.moves, g.slips = g.b.Start(of.seed), of, leads{}, 0, 0
	for p := range g.b.Contenders {
		g.players[p].Renew(of.styles[p], ai.SeedOf(of.players, rules.Seat(p)))
	}
	g.other = nil
	if p := of.other; p >= 0 && !of.idle {
		g.other = ai.New(g.b, of.styles[p], ai.SeedOf(of.players+1, p))
	}
	g.tally.begin(&g.s)
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
	out.course = g.lead.course(g.b.Rounds)
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
	g.b.ObserveInto(&g.s, p, &g.o)
	d := g.choose(p)
	g.tally.decided(&g.o, &d)
	if g.make(d.Move) {
		return
	}
	for _, m := range g.b.Legal(&g.o, nil) {
		if g.make(m) {
			return
		}
	}
	panic(fmt.Sprintf("seat %d has no legal move in phase %d of round %d", p, g.s.Table.Phase, g.s.Table.Round))
}

// choose asks the player, or whoever plays his seat by now.
func (g *game) choose(p rules.Seat) ai.Decision {
	switch {
	case p != g.of.other || g.s.Table.Round < g.of.from:
		return g.players[p].Decide(&g.o)
	case g.of.idle:
		return ai.Decision{Move: nothing(g.b.Legal(&g.o, nil))}
	}
	return g.other.Decide(&g.o)
}

// nothing is the move that does least: to seal, abstain, second nothing, keep silent,
// refuse.
func nothing(moves []rules.Move) rules.Move {
	for _, m := range moves {
		switch m.Do {
		case rules.Seal:
			return m
		case rules.Vote, rules.Speak: // the first ballot and the first speech are none
			if m.A == 0 {
				return m
			}
		case rules.Second:
			if m.A < 0 {
				return m
			}
		case rules.Answer:
			if m.B == 0 {
				return m
			}
		}
	}
	return moves[0]
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
	g.b.ObserveInto(&g.s, p, &g.o)
	d := g.choose(p)
	if d.Move.Do == rules.Answer {
		g.tally.decided(&g.o, &d)
		if g.make(d.Move) {
			return
		}
	}
	if !g.make(rules.Move{By: p, Do: rules.Answer, A: int16(offer)}) {
		panic(fmt.Sprintf("seat %d cannot refuse offer %d", p, offer))
	}
}

func (g *game) firstInTurn() rules.Seat {
	if p := g.s.Table.Turn.First(); p != rules.NoSeat {
		return p
	}
	panic(fmt.Sprintf("nobody is to decide in phase %d of round %d", g.s.Table.Phase, g.s.Table.Round))
}

// make makes the move and counts what it caused, and reports whether it was allowed.
func (g *game) make(m rules.Move) bool {
	g.events.List = g.events.List[:0]
	g.tally.before(m, &g.s)
	if no := g.b.Apply(&g.s, m, &g.events); no != nil {
		g.slips++
		return false
	}
	g.moves++
	g.tally.move(m, &g.s, g.events.List)
	if g.s.Table.Round != g.tally.round || g.s.Table.Phase == rules.Over {
		g.lead.note(g.b, &g.s)
		g.tally.pasts[g.tally.round].note(g.b, &g.s)
	}
	return true
}
