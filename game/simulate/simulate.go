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
}

// apart is how far the seeds of two games that follow each other lie apart: the runs
// of small seeds then share no game.
const apart = 1 << 32

// SeedOf is the seed of the n-th game of a run, from 0. The first game has the seed
// of the run itself.
func SeedOf(run uint64, n int) uint64 { return run + uint64(n)*apart }

// Run plays all games of the plan.
func Run(p Plan) Report {
	jobs := p.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	jobs = max(1, min(jobs, p.Games))
	outcomes := make([]outcome, p.Games)
	tallies := make([]*tally, jobs)
	var next atomic.Int64
	var all sync.WaitGroup
	for j := range tallies {
		tallies[j] = newTally(p.Book)
		all.Go(func() {
			for n := int(next.Add(1)) - 1; n < p.Games; n = int(next.Add(1)) - 1 {
				outcomes[n] = p.play(n, tallies[j])
			}
		})
	}
	all.Wait()
	for _, t := range tallies[1:] {
		tallies[0].add(t)
	}
	return p.report(outcomes, tallies[0])
}

// play is one game. A game that breaks down is no reason to lose the others.
func (p Plan) play(n int, t *tally) (out outcome) {
	defer func() {
		if broken := recover(); broken != nil {
			out = outcome{broken: fmt.Sprint(broken)}
		}
	}()
	g := newGame(p.Book, p.Styles, SeedOf(p.Seed, n), t)
	return g.play()
}
