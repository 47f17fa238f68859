package ai_test

import (
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// position is what a seat saw when it decided, and what it did.
type position struct {
	o rules.Observation
	d ai.Decision
}

// positions plays games with the styles and keeps one decision in every few.
func positions(t testing.TB, b *rules.Book, style func(rules.Seat) ai.Style, most, every int) []position {
	t.Helper()
	var list []position
	for seed, n := uint64(1), 0; len(list) < most; seed++ {
		x := newTable(b, seed, style)
		x.watch = func(o *rules.Observation, d ai.Decision) {
			if n++; n%every == 0 && len(list) < most {
				list = append(list, position{*o, d})
			}
		}
		x.until = func() bool { return len(list) >= most }
		x.play(t)
	}
	return list
}

// Everything the seat cannot see is dealt anew, and it is the same decision: the level
// that looks farthest ahead knows nothing that it may not know either. HONEST is the
// number of positions; a thousand take some minutes.
func TestNobodyDecidesByWhatHeCannotSee(t *testing.T) {
	b := campaign(t)
	most, err := strconv.Atoi(os.Getenv("HONEST"))
	if err != nil {
		most = 60
	}
	for _, level := range ai.Levels() {
		n := most
		if level <= ai.Normal {
			n = max(most, 1000)
		}
		style := ai.Style{Level: level}
		for i, p := range positions(t, b, everybody(ai.Style{Level: ai.Normal}), n, 3) {
			first := ai.New(b, style, ai.SeedOf(3, p.o.Me)).Decide(&p.o)
			for seed := range uint64(2) {
				other := b.Imagine(&p.o, 77+seed+2*uint64(i))
				seen := b.Observe(&other, p.o.Me)
				again := ai.New(b, style, ai.SeedOf(3, p.o.Me)).Decide(&seen)
				if again.Move != first.Move || again.Worth != first.Worth {
					t.Fatalf("%s, position %d: %s becomes %s when what he cannot see is dealt anew", level, i, b.MoveText(first.Move), b.MoveText(again.Move))
				}
			}
		}
	}
}

// Who sat at the table from the first round and who sits down in the middle of it decide
// alike: what a player keeps saves time only. So a game can be taken up anywhere.
func TestWhoSitsDownLateDecidesAlike(t *testing.T) {
	b := campaign(t)
	for _, level := range []ai.Level{ai.Hard} {
		style := ai.Style{Level: level}
		x := newTable(b, 6, func(p rules.Seat) ai.Style {
			if p%3 == 0 {
				return style
			}
			return ai.Style{Level: ai.Normal}
		})
		n := 0
		x.watch = func(o *rules.Observation, d ai.Decision) {
			if o.Me%3 != 0 {
				return
			}
			n++
			again := ai.New(b, style, ai.SeedOf(6, o.Me)).Decide(o)
			if again.Move != d.Move || again.Worth != d.Worth || again.Second != d.Second {
				t.Fatalf("%s: %s, worth %d, becomes %s, worth %d", level, b.MoveText(d.Move), d.Worth, b.MoveText(again.Move), again.Worth)
			}
		}
		x.until = func() bool { return n >= 60 }
		x.play(t)
	}
}

// Who thinks in slices, and about something else in between, decides as who thinks at
// one go.
func TestSlicesChangeNoDecision(t *testing.T) {
	b := campaign(t)
	style := ai.Style{Level: ai.Hard}
	list := positions(t, b, everybody(ai.Style{Level: ai.Normal}), 24, 11)
	for i := range list {
		o, other := list[i].o, list[(i+1)%len(list)].o
		whole := ai.New(b, style, 5).Decide(&o)
		sliced := ai.New(b, style, 5)
		for range 3 {
			sliced.Ponder(&o)
		}
		sliced.Ponder(&other)
		slices := 0
		for ; !sliced.Ponder(&o); slices++ {
		}
		if d := sliced.Decide(&o); d.Move != whole.Move || d.Worth != whole.Worth {
			t.Fatalf("%s becomes %s in %d slices", b.MoveText(whole.Move), b.MoveText(d.Move), slices)
		}
	}
}

// A search looks at orders that judgement likes less, and sometimes takes one; it never
// takes what is not allowed, and it says why.
func TestASearchMayDifferFromJudgement(t *testing.T) {
	b := campaign(t)
	judge, search := ai.Style{Level: ai.Normal}, ai.Style{Level: ai.Hard}
	alike, otherwise := 0, 0
	for _, p := range positions(t, b, everybody(judge), 80, 5) {
		d, s := ai.New(b, judge, 9).Decide(&p.o), ai.New(b, search, 9).Decide(&p.o)
		if no := b.Check(&p.o, s.Move); no != nil {
			t.Fatalf("%s: refused: %+v", b.MoveText(s.Move), *no)
		}
		if s.Worth < s.Second {
			t.Errorf("%s is worth %d, another %d", b.MoveText(s.Move), s.Worth, s.Second)
		}
		if d.Move == s.Move {
			alike++
			continue
		}
		if otherwise++; s.Move.Do == rules.Gesture && rules.GestureKind(s.Move.A) == rules.OfferToResign {
			t.Errorf("%s instead of %s", b.MoveText(s.Move), b.MoveText(d.Move))
		}
		if len(s.Reasons) == 0 && s.Worth > s.Second {
			t.Errorf("%s instead of %s, without a reason", b.MoveText(s.Move), b.MoveText(d.Move))
		}
	}
	if alike == 0 || otherwise == 0 {
		t.Errorf("%d decisions alike, %d otherwise", alike, otherwise)
	}
}

// BenchmarkLevel is what one decision of each style takes: the mean, the median and what
// 99 in 100 do not exceed, over positions of a whole game.
func BenchmarkLevel(b *testing.B) {
	book := campaign(b)
	list := positions(b, book, everybody(ai.Style{Level: ai.Normal}), 600, 1)
	for _, style := range ai.Styles() {
		b.Run(style.String(), func(b *testing.B) {
			var players [rules.MaxSeats]*ai.Player
			for p := range book.Contenders {
				players[p] = ai.New(book, style, uint64(p))
			}
			var took []time.Duration
			for i := 0; b.Loop(); i++ {
				p := &list[i%len(list)]
				began := time.Now()
				players[p.o.Me].Decide(&p.o)
				took = append(took, time.Since(began))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms-median")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "ms-99")
		})
	}
}
