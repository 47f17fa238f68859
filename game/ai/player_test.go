package ai_test

import (
	"testing"
	"time"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

func campaign(t testing.TB) *rules.Book { return ai.Campaign(t) }

// table is one game with a player in every seat.
type table struct {
	b       *rules.Book
	s       rules.State
	players []*ai.Player
	watch   func(o *rules.Observation, d ai.Decision)
	until   func() bool   // ends the game early
	took    time.Duration // by the last decision
}

func newTable(b *rules.Book, seed uint64, style func(rules.Seat) ai.Style) *table {
	t := &table{b: b, s: b.Start(seed)}
	for p := range b.Contenders {
		t.players = append(t.players, ai.New(b, style(rules.Seat(p)), ai.SeedOf(seed, rules.Seat(p))))
	}
	return t
}

// play plays to the end; whoever has something to decide decides, in seat order.
func (x *table) play(t testing.TB) {
	t.Helper()
	var moves []rules.Move
	for x.s.Table.Phase != rules.Over && (x.until == nil || !x.until()) {
		before := x.s.Hash()
		for p := range x.b.Contenders {
			o := x.b.Observe(&x.s, rules.Seat(p))
			if moves = x.b.Legal(&o, moves[:0]); len(moves) == 0 {
				continue
			}
			began := time.Now()
			d := x.players[p].Decide(&o)
			x.took = time.Since(began)
			if x.watch != nil {
				x.watch(&o, d)
			}
			if no := x.b.Apply(&x.s, d.Move, nil); no != nil {
				t.Fatalf("%s: refused: %+v", x.b.MoveText(d.Move), *no)
			}
			break
		}
		if x.s.Hash() == before {
			t.Fatalf("nobody moves in phase %d", x.s.Table.Phase)
		}
	}
}

// games are so many games, from the first seed, in which everybody plays in one style.
type games struct {
	n     uint64
	style ai.Style
}

// watch plays the games, and shows every decision with the seed of its game.
func watch(t testing.TB, g games, see func(seed uint64, o *rules.Observation, d ai.Decision)) {
	t.Helper()
	b := campaign(t)
	for seed := uint64(1); seed <= g.n; seed++ {
		x := newTable(b, seed, everybody(g.style))
		x.watch = func(o *rules.Observation, d ai.Decision) { see(seed, o, d) }
		x.play(t)
	}
}

func everybody(s ai.Style) func(rules.Seat) ai.Style { return func(rules.Seat) ai.Style { return s } }

// The same observation gives the same decision, whatever the seat cannot see: a
// state imagined from it and observed again is decided alike.
func TestDecisionsFollowFromTheObservationAlone(t *testing.T) {
	b := campaign(t)
	x := newTable(b, 3, everybody(ai.Style{Level: ai.Normal}))
	n := 0
	x.watch = func(o *rules.Observation, d ai.Decision) {
		if n++; n%7 != 0 {
			return
		}
		for seed := uint64(1); seed <= 3; seed++ {
			other := b.Imagine(o, seed)
			seen := b.Observe(&other, o.Me)
			again := ai.New(b, ai.Style{Level: ai.Normal}, ai.SeedOf(3, o.Me)).Decide(&seen)
			if again.Move != d.Move {
				t.Fatalf("%s becomes %s when what he cannot see is dealt anew", b.MoveText(d.Move), b.MoveText(again.Move))
			}
		}
	}
	x.play(t)
}

// What a player remembers of the round saves time and changes no decision: one who has
// just sat down decides alike.
func TestMemoryChangesNoDecision(t *testing.T) {
	b := campaign(t)
	for _, style := range []ai.Style{{Level: ai.Normal}, {Level: ai.Normal, Temper: ai.Historical}, {Level: ai.Normal, Persona: ai.Greedy}} {
		x := newTable(b, 6, everybody(style))
		x.watch = func(o *rules.Observation, d ai.Decision) {
			again := ai.New(b, style, ai.SeedOf(6, o.Me)).Decide(o)
			if again.Move != d.Move || again.Worth != d.Worth || again.Second != d.Second {
				t.Fatalf("%s, worth %d, becomes %s, worth %d, without memory", b.MoveText(d.Move), d.Worth, b.MoveText(again.Move), again.Worth)
			}
		}
		x.play(t)
	}
}

func TestEveryOrderIsUsed(t *testing.T) {
	var used [rules.VerbCount]int
	watch(t, games{12, ai.Style{Level: ai.Normal}}, func(_ uint64, _ *rules.Observation, d ai.Decision) { used[d.Move.Do]++ })
	for _, v := range []rules.Verb{rules.Appoint, rules.Court, rules.WinOver, rules.Argue, rules.Recruit, rules.Shift,
		rules.Attack, rules.Inquire, rules.Propose, rules.Gesture, rules.Offer, rules.Answer, rules.Vote, rules.Speak} {
		if used[v] == 0 {
			t.Errorf("verb %d is never used", v)
		}
	}
}

// A normal player among six who move at random comes to more, in every seat, than a
// random player in the same seat and the same games.
func TestNormalBeatsRandomInEverySeat(t *testing.T) {
	b := campaign(t)
	const games = 6
	random := sums(t, b, games, rules.NoSeat)
	for p := range b.Contenders {
		normal := sums(t, b, games, rules.Seat(p))
		if gain := (normal[p] - random[p]) / games; gain < 20 {
			t.Errorf("%s: %d tenths of a point better than chance, want 20 or more", b.Contenders[p].ID, gain)
		}
	}
}

// sums adds up every seat's ledgers over some games in which one seat plays well.
func sums(t testing.TB, b *rules.Book, games int, good rules.Seat) []int {
	list := make([]int, len(b.Contenders))
	for seed := range games {
		x := newTable(b, uint64(seed+1), func(p rules.Seat) ai.Style {
			if p == good {
				return ai.Style{Level: ai.Normal}
			}
			return ai.Style{Level: ai.Random}
		})
		x.play(t)
		for p, l := range b.Score(&x.s) {
			list[p] += int(l.Sum)
		}
	}
	return list
}

func TestStylesReadBack(t *testing.T) {
	for _, s := range ai.Styles() {
		if back, ok := ai.ParseStyle(s.String()); !ok || back != s {
			t.Errorf("%q reads back as %v", s.String(), back)
		}
	}
	for _, w := range []string{"normal-without-court", "normal-historical-loner", "normal-greedy-without-attack-offer", "random-without-court"} {
		if s, ok := ai.ParseStyle(w); !ok || s.String() != w {
			t.Errorf("%q reads back as %q", w, s)
		}
	}
	for _, w := range []string{"clever", "", "normal-", "normal-without", "normal-court", "normal-without-vote", "normal-without-dance"} {
		if _, ok := ai.ParseStyle(w); ok {
			t.Errorf("%q was read, a style that does not exist", w)
		}
	}
}

// Restricted players keep to their restriction and play to the end.
func TestRestrictedPlayersKeepToIt(t *testing.T) {
	b := campaign(t)
	words := []string{"normal-without-court-win", "normal-loner", "normal-attacker", "normal-courtier", "normal-greedy", "normal", "random-without-table"}
	var used [7][rules.VerbCount]int
	x := newTable(b, 4, func(p rules.Seat) ai.Style {
		s, _ := ai.ParseStyle(words[p])
		return s
	})
	x.watch = func(o *rules.Observation, d ai.Decision) {
		if d.Move.Do == rules.Answer && d.Move.B == 0 {
			return
		}
		used[o.Me][d.Move.Do]++
	}
	x.play(t)
	for _, never := range []int{used[0][rules.Court], used[0][rules.WinOver], used[1][rules.Offer], used[1][rules.Answer], used[6][rules.Propose]} {
		if never != 0 {
			t.Errorf("a restricted player did what he may not: %v", used)
		}
	}
	if used[2][rules.Attack] <= used[5][rules.Attack] || used[3][rules.Court] <= used[5][rules.Court] {
		t.Errorf("the attacker and the courtier are like everybody: %v", used)
	}
}

// The second option is never better than the one taken; in some decisions it is
// nearly as good, in others it is not.
func TestTheSecondOptionIsKnown(t *testing.T) {
	b := campaign(t)
	x := newTable(b, 2, everybody(ai.Style{Level: ai.Normal}))
	orders, near := 0, 0
	x.watch = func(o *rules.Observation, d ai.Decision) {
		if d.Options < 1 {
			t.Errorf("%s was chosen from %d moves", b.MoveText(d.Move), d.Options)
		}
		if o.Table.Phase != rules.Orders || d.Move.Do == rules.Answer {
			return
		}
		orders++
		if d.Second > d.Worth {
			t.Errorf("%s is worth %d, another %d", b.MoveText(d.Move), d.Worth, d.Second)
		}
		if d.Close(25) {
			near++
		}
	}
	x.play(t)
	if near == 0 || near == orders {
		t.Errorf("%d of %d orders have a real alternative", near, orders)
	}
}

// BenchmarkDecide is one decision in the orders of the first round.
func BenchmarkDecide(b *testing.B) {
	book := campaign(b)
	x := newTable(book, 1, everybody(ai.Style{Level: ai.Normal}))
	var at *rules.Observation
	x.watch = func(o *rules.Observation, _ ai.Decision) {
		if at == nil && o.Table.Phase == rules.Orders && o.Table.Round == 3 {
			keep := *o
			at = &keep
		}
	}
	x.play(b)
	p := ai.New(book, ai.Style{Level: ai.Normal}, 1)
	b.ReportAllocs()
	for b.Loop() {
		p.Decide(at)
	}
}
