package simulate

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Plan is which games to play.
type Plan struct {
	Book   *rules.Book
	Games  int
	Seed   uint64
	Styles []ai.Style // how each seat plays
	Jobs   int        // games at a time; 0: one for each processor
	Strong bool       // who does without an order is of the highest level: see restrict
	// Watch is told how many games of a part have been played, of how many, after each of them; it may be nil. It is called by
	// one game at a time, and what comes out does not depend on it.
	Watch func(played, of int)
}

// apart is how far the seeds of two games that follow each other lie apart: the runs
// of small seeds then share no game.
const apart = 1 << 32

// SeedOf is the seed of the n-th game of a run, from 0. The first game has the seed
// of the run itself.
func SeedOf(run uint64, n int) uint64 { return run + uint64(n)*apart }

// trial is one game that is to be played.
type trial struct {
	seed    uint64     // of the game
	players uint64     // from which the seeds of its players are mixed
	styles  []ai.Style // by seat
	other   rules.Seat // who plays otherwise from a round on, or NoSeat
	from    int8       // that round
	idle    bool       // he does nothing; or else he goes on with another seed
}

// trialOf is the n-th game of the plan, with everybody in his own style.
func (p Plan) trialOf(n int) trial {
	seed := SeedOf(p.Seed, n)
	return trial{seed: seed, players: seed, styles: p.Styles, other: rules.NoSeat}
}

// Run plays all games of the plan.
func Run(p Plan) Report {
	outcomes, t := p.playAll(p.Games, p.trialOf)
	return p.report(outcomes, t)
}

// playAll plays that many trials, some at a time. What comes out does not depend on
// how many: outcomes stand in the order of the trials, and every count is a sum. What
// happened in a game that broke down is not counted: everything is taken of the finished ones.
func (p Plan) playAll(games int, trialOf func(n int) trial) ([]outcome, *tally) {
	jobs := p.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	jobs = max(1, min(jobs, games))
	outcomes := make([]outcome, games)
	tallies := make([]*tally, jobs)
	var next atomic.Int64
	var all sync.WaitGroup
	over := p.counter(games)
	for j := range tallies {
		tallies[j] = newTally(p.Book)
		all.Go(func() {
			var g *game
			for n := int(next.Add(1)) - 1; n < games; n = int(next.Add(1)) - 1 {
				if g == nil {
					g = newGame(p.Book, trialOf(n), newTally(p.Book))
				} else {
					g.tally = newTally(p.Book)
					g.begin(trialOf(n))
				}
				if outcomes[n] = g.playOut(); outcomes[n].broken == "" {
					tallies[j].add(g.tally)
				}
				over()
			}
		})
	}
	all.Wait()
	for _, t := range tallies[1:] {
		tallies[0].add(t)
	}
	return outcomes, tallies[0]
}

// counter is what each game of a part calls when it is over.
func (p Plan) counter(games int) func() {
	if p.Watch == nil {
		return func() {}
	}
	var one sync.Mutex
	played := 0
	return func() {
		one.Lock()
		defer one.Unlock()
		played++
		p.Watch(played, games)
	}
}

// playOut is play. A game that breaks down is no reason to lose the others.
func (g *game) playOut() (out outcome) {
	defer func() {
		if broken := recover(); broken != nil {
			out = outcome{broken: fmt.Sprint(broken)}
		}
	}()
	return g.play()
}
