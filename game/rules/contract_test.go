package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// TestLegalIsWhatCheckAllows: Legal lists each move once, Check allows every one of
// them, and among all moves there could be Check allows no other.
func TestLegalIsWhatCheckAllows(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 3) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				legalOnce(t, g)
				if d.below(30) == 0 {
					legalExactly(t, g, rules.Seat(d.below(len(b.Contenders))))
				}
			})
		}
	})
}

func legalOnce(t *testing.T, g *game) {
	t.Helper()
	for p := range g.b.Contenders {
		o := g.b.Observe(&g.s, rules.Seat(p))
		list := g.b.Legal(&o, nil)
		seen := make(map[rules.Move]bool, len(list))
		for _, m := range list {
			if seen[m] {
				t.Fatalf("%s is listed twice", g.b.MoveText(m))
			}
			seen[m] = true
			if r := g.b.Check(&o, m); r != nil {
				t.Fatalf("%s is listed and refused: %+v", g.b.MoveText(m), *r)
			}
		}
		if g.s.Table.Turn.Has(o.Me) && len(list) == 0 {
			t.Fatalf("seat %d is asked in phase %d and can do nothing", p, g.s.Table.Phase)
		}
	}
}

// legalExactly goes through every move with small numbers of a seat.
func legalExactly(t *testing.T, g *game, p rules.Seat) {
	t.Helper()
	o := g.b.Observe(&g.s, p)
	legal := map[rules.Move]bool{}
	for _, m := range g.b.Legal(&o, nil) {
		legal[m] = true
	}
	everyMove(g.b, p, func(m rules.Move) {
		if g.b.Check(&o, m) == nil != legal[m] {
			t.Fatalf("%s %+v: listed %v, allowed %v", g.b.MoveText(m), m, legal[m], !legal[m])
		}
	})
}

// everyMove shows all moves of a seat whose numbers are near those that mean something.
func everyMove(b *rules.Book, by rules.Seat, show func(m rules.Move)) {
	wide := int16(max(len(b.People), len(b.Posts), len(b.Blocs), rules.MaxPledges) + 1)
	for do := range rules.Verb(rules.VerbCount + 1) {
		for a := int16(-2); a <= wide; a++ {
			for bb := int16(-2); bb <= wide; bb++ {
				show(rules.Move{By: by, Do: do, A: a, B: bb})
				show(rules.Move{By: by, Do: do, A: a, B: bb, D: 1})
				if do == rules.Propose && a <= int16(rules.MotionCount) || do == rules.Offer && bb <= int16(rules.PledgeCount) {
					everyThird(rules.Move{By: by, Do: do, A: a, B: bb}, wide, show)
				}
			}
		}
	}
}

func everyThird(m rules.Move, wide int16, show func(m rules.Move)) {
	for c := int16(-4); c <= wide; c++ {
		for d := int16(-1); d <= 2; d++ {
			m.C, m.D = c, d
			if c != 0 || d > 1 || d < 0 {
				show(m)
			}
		}
	}
}

// TestRefusedMovesChangeNothing: whatever is refused leaves the hash as it was, and
// Apply refuses exactly what Check refuses.
func TestRefusedMovesChangeNothing(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				if d.below(10) == 0 {
					refuseSome(t, g, d)
				}
			})
		}
	})
}

func refuseSome(t *testing.T, g *game, d *dice) {
	t.Helper()
	before := g.s
	for range 30 {
		m := strangeMove(g, d)
		var r *rules.Refusal
		if m.By >= 0 && int(m.By) < len(g.b.Contenders) {
			o := g.b.Observe(&g.s, m.By)
			if r = g.b.Check(&o, m); r == nil {
				continue
			}
		}
		ev := rules.Events{}
		got := g.b.Apply(&g.s, m, &ev)
		if got == nil || r != nil && *got != *r {
			t.Fatalf("%s: Check says %+v, Apply %+v", g.b.MoveText(m), r, got)
		}
		if g.s != before || g.s.Hash() != before.Hash() || len(ev.List) > 0 {
			t.Fatalf("%s is refused and changes something", g.b.MoveText(m))
		}
	}
}

// strangeMove is a legal move with some numbers changed, or nonsense.
func strangeMove(g *game, d *dice) rules.Move {
	odd := func(n int) int16 { return int16(d.below(n)) - int16(n)/4 }
	m := rules.Move{By: rules.Seat(d.below(len(g.b.Contenders)+3) - 1), Do: rules.Verb(d.below(rules.VerbCount + 2)), A: odd(60), B: odd(60), C: odd(60), D: odd(4)}
	if d.below(3) > 0 {
		_, list := g.asked()
		m = list[d.below(len(list))]
		switch d.below(5) {
		case 0:
			m.By = rules.Seat(d.below(len(g.b.Contenders)))
		case 1:
			m.A = odd(200)
		case 2:
			m.B = odd(200)
		case 3:
			m.C = odd(200)
		case 4:
			m.D = odd(8)
		}
	}
	return m
}

// TestTheGameEnds: random play and computer play both end, and every round is played.
func TestTheGameEnds(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 40) {
			g := playByChance(t, b, seed, nil)
			if g.s.Table.Ending < 0 && int(g.s.Table.Round) != b.Rounds-1 {
				t.Errorf("seed %d: over in round %d without an ending", seed, g.s.Table.Round)
			}
			last := g.events.List[len(g.events.List)-1]
			if last.What != rules.GameEnded || last.SeenBy != rules.Everybody {
				t.Errorf("seed %d: the last thing that happened is %+v", seed, last)
			}
			nothingAfterTheEnd(t, g)
		}
	})
}

func nothingAfterTheEnd(t *testing.T, g *game) {
	t.Helper()
	for p := range g.b.Contenders {
		o := g.b.Observe(&g.s, rules.Seat(p))
		if list := g.b.Legal(&o, nil); len(list) > 0 {
			t.Errorf("after the end seat %d may %s", p, g.b.MoveText(list[0]))
		}
		if r := g.b.Check(&o, rules.Move{By: o.Me, Do: rules.Seal}); r == nil || r.Why != rules.GameOver {
			t.Errorf("after the end a move is refused with %+v", r)
		}
	}
}

// TestSameMovesSameGame: the seed and the moves settle everything, with or without
// anybody listening.
func TestSameMovesSameGame(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 6) {
			g := playByChance(t, b, seed, nil)
			again := newGame(b, seed)
			deaf := b.Start(seed)
			for _, m := range g.moves {
				again.make(t, m)
				if r := b.Apply(&deaf, m, nil); r != nil {
					t.Fatal(*r)
				}
			}
			if again.s != g.s || deaf != g.s || deaf.Hash() != g.s.Hash() {
				t.Errorf("seed %d: the same moves make another game", seed)
			}
			if !slices.Equal(again.events.List, g.events.List) {
				t.Errorf("seed %d: the same moves have other events", seed)
			}
		}
	})
}

// TestHashSeesEverything: two states with one difference have two hashes.
func TestHashSeesEverything(t *testing.T) {
	b := book(t, "council")
	s := b.Start(1)
	seen := map[uint64]bool{s.Hash(): true}
	change := func(what string, f func(s *rules.State)) {
		x := s
		f(&x)
		if h := x.Hash(); seen[h] {
			t.Errorf("%s does not change the hash", what)
		} else {
			seen[h] = true
		}
	}
	change("the seed", func(s *rules.State) { s.Seed++ })
	change("a hand", func(s *rules.State) { s.Hands[2].Patronage++ })
	change("another hand", func(s *rules.State) { s.Hands[1].Patronage++ })
	change("an order", func(s *rules.State) { s.Hands[1].Orders[2].D = -1 })
	change("a sympathy", func(s *rules.State) { s.Hidden.Sympathy[3][1]++ })
	change("a mood", func(s *rules.State) { s.Table.Blocs[0].Mood[1]-- })
	change("a flag", func(s *rules.State) { s.Table.Flags[1] |= 1 << 63 })
	change("lying low", func(s *rules.State) { s.Table.Men[0].Low = true })
	change("a pledge", func(s *rules.State) { s.Pledges[15].Until = 3 })
	change("an event to come", func(s *rules.State) { s.Hidden.Queue[7]-- })
}
