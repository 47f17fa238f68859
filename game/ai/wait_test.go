package ai_test

import (
	"os"
	"slices"
	"testing"
	"time"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// TestWaiting prints how long a person would wait for six computers of the highest level
// in each phase of a game, on one core. WAIT asks for it: it is a measurement.
func TestWaiting(t *testing.T) {
	if os.Getenv("WAIT") == "" {
		t.Skip("WAIT=1 measures how long a person waits")
	}
	b := campaign(t)
	levels := ai.Levels()
	x := newTable(b, 1, everybody(ai.Style{Level: levels[len(levels)-1]}))
	type moment struct {
		round int8
		phase rules.Phase
		vote  int8
	}
	waited := map[moment]time.Duration{}
	var slowest []time.Duration
	for x.s.Table.Phase != rules.Over {
		before := x.s.Hash()
		at := moment{x.s.Table.Round, x.s.Table.Phase, x.s.Table.Motion}
		for p := range b.Contenders {
			o := b.Observe(&x.s, rules.Seat(p))
			if len(b.Legal(&o, nil)) == 0 {
				continue
			}
			began := time.Now()
			d := x.players[p].Decide(&o)
			took := time.Since(began)
			slowest = append(slowest, took)
			if p > 0 { // the first seat is the person's
				waited[at] += took
			}
			if no := b.Apply(&x.s, d.Move, nil); no != nil {
				t.Fatalf("%s: refused: %+v", b.MoveText(d.Move), *no)
			}
			break
		}
		if x.s.Hash() == before {
			t.Fatal("nobody moves")
		}
	}
	var most [rules.Over]time.Duration
	for at, took := range waited {
		most[at.phase] = max(most[at.phase], took)
	}
	slices.Sort(slowest)
	t.Logf("a decision: median %v, 99 in 100 within %v", slowest[len(slowest)/2], slowest[len(slowest)*99/100])
	t.Logf("the longest wait for six: opening %v, bulletin %v, orders %v, agenda %v, a vote %v, hall %v", most[rules.Opening], most[rules.Bulletin],
		most[rules.Orders], most[rules.AgendaOf], most[rules.RollCall], most[rules.Hall])
}
