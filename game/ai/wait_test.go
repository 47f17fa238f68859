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
	x.watch = func(o *rules.Observation, _ ai.Decision) {
		slowest = append(slowest, x.took)
		if o.Me > 0 { // the first seat is the person's
			waited[moment{o.Table.Round, o.Table.Phase, o.Table.Motion}] += x.took
		}
	}
	x.play(t)
	var most [rules.Over]time.Duration
	for at, took := range waited {
		most[at.phase] = max(most[at.phase], took)
	}
	slices.Sort(slowest)
	t.Logf("a decision: median %v, 99 in 100 within %v", slowest[len(slowest)/2], slowest[len(slowest)*99/100])
	t.Logf("the longest wait for six: opening %v, bulletin %v, orders %v, agenda %v, a vote %v, hall %v", most[rules.Opening], most[rules.Bulletin],
		most[rules.Orders], most[rules.AgendaOf], most[rules.RollCall], most[rules.Hall])
}
