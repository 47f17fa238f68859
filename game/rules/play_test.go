package rules_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// dice are a chance that depends on nothing but its seed.
type dice struct{ state uint64 }

func (d *dice) next() uint64 {
	d.state += 0x9e3779b97f4a7c15
	x := d.state
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// below is a number from 0 to n-1.
func (d *dice) below(n int) int { return int(d.next() % uint64(n)) }

// game is a game in progress with what has happened in it.
type game struct {
	b      *rules.Book
	s      rules.State
	events rules.Events
	moves  []rules.Move
	list   []rules.Move // room for Legal
}

func newGame(b *rules.Book, seed uint64) *game { return &game{b: b, s: b.Start(seed)} }

func (g *game) over() bool { return g.s.Table.Phase == rules.Over }

// asked is the first seat of which something is asked, with its legal moves. Seats
// that have only an offer to answer are asked after those whose turn it is.
func (g *game) asked() (rules.Observation, []rules.Move) {
	for p := range g.b.Contenders {
		if g.s.Table.Turn.Has(rules.Seat(p)) {
			o := g.b.Observe(&g.s, rules.Seat(p))
			g.list = g.b.Legal(&o, g.list[:0])
			return o, g.list
		}
	}
	return rules.Observation{}, nil
}

// make applies a legal move.
func (g *game) make(t testing.TB, m rules.Move) {
	t.Helper()
	if r := g.b.Apply(&g.s, m, &g.events); r != nil {
		t.Fatalf("%s is legal and refused: %+v", g.b.MoveText(m), *r)
	}
	g.moves = append(g.moves, m)
}

// anyOf picks a verb first and then a move, so that rare verbs come as often as common ones.
func anyOf(list []rules.Move, d *dice) rules.Move {
	var verbs []rules.Verb
	for _, m := range list {
		if len(verbs) == 0 || verbs[len(verbs)-1] != m.Do {
			verbs = append(verbs, m.Do)
		}
	}
	do := verbs[d.below(len(verbs))]
	n := 0
	for _, m := range list {
		if m.Do == do {
			n++
		}
	}
	n = d.below(n)
	for _, m := range list {
		if m.Do == do {
			if n == 0 {
				return m
			}
			n--
		}
	}
	return list[0]
}

// mostMoves is more than any game of a book can have.
func mostMoves(b *rules.Book) int { return b.Rounds * len(b.Contenders) * 60 }

// playByChance plays to the end and shows each state that waits for a decision.
func playByChance(t testing.TB, b *rules.Book, seed uint64, show func(g *game, d *dice)) *game {
	t.Helper()
	g, d := newGame(b, seed), &dice{seed}
	for !g.over() {
		o, list := g.asked()
		if len(list) == 0 {
			t.Fatalf("seed %d: nobody can go on in round %d, phase %d, turn %b, me %d", seed, g.s.Table.Round, g.s.Table.Phase, g.s.Table.Turn, o.Me)
		}
		m := anyOf(list, d)
		if show != nil {
			show(g, d)
		}
		g.make(t, m)
		if len(g.moves) > mostMoves(b) {
			t.Fatalf("seed %d: no end after %d moves, round %d", seed, len(g.moves), g.s.Table.Round)
		}
	}
	return g
}

// playByComputer plays to the end with normal computer players.
func playByComputer(t testing.TB, b *rules.Book, seed uint64, show func(g *game)) *game {
	t.Helper()
	g := newGame(b, seed)
	players := make([]*ai.Player, len(b.Contenders))
	for p := range players {
		players[p] = ai.New(b, ai.Style{Level: ai.Normal}, seed*7+uint64(p))
	}
	for !g.over() {
		o, list := g.asked()
		if len(list) == 0 {
			t.Fatalf("seed %d: nobody can go on in round %d, phase %d", seed, g.s.Table.Round, g.s.Table.Phase)
		}
		if show != nil {
			show(g)
		}
		g.make(t, players[o.Me].Decide(&o).Move)
	}
	return g
}
