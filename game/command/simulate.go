package command

import (
	"fmt"
	"math"
	"time"

	"afterlenin/game/simulate"
)

const simulateHelp = `
SCENARIO is a folder, a zip, or the name of a scenario; left out: after_lenin.
The same scenario, seed and seats give the same result, and the same hash, on any
number of processors. The first game has the seed of the run, the next ones follow
4294967296 apart.
    afterlenin simulate after_lenin --games 1000 --seed 1
    afterlenin simulate --games 200 --seats normal,stalin=random --json`

// mostGames bounds a run.
const mostGames = 1_000_000

// batch is what the flags of simulate say.
type batch struct {
	games, jobs int
	seed        uint64
	seats       string
	asJSON      bool
	pars        bool
}

func simulateGames(p *Program, c *command, args []string) Status {
	f := flagsOf(c)
	var b batch
	f.IntVar(&b.games, "games", 100, "play `N` games; left out: 100")
	f.Uint64Var(&b.seed, "seed", 1, "the number `S` decides all chance; left out: 1")
	f.StringVar(&b.seats, "seats", "", "how seats play, a `LIST`: stalin=random,trotsky=normal-historical; a style\nalone is everybody's; left out: normal")
	f.BoolVar(&b.asJSON, "json", false, "write the result as JSON")
	f.BoolVar(&b.pars, "pars", false, "print only each man's median sum, which is a good par, and mean\nledgers, in tenths of a point")
	f.IntVar(&b.jobs, "jobs", 0, "play `N` games at a time; left out: one for each processor")
	rest, status, done := p.parse(c, f, args)
	if done {
		return status
	}
	named, ok := p.only(c, rest, UsualScenario)
	if !ok {
		return CouldNotRun
	}
	if b.games < 1 || b.games > mostGames || b.jobs < 0 {
		return p.refuse("--games must be from 1 to %d, and --jobs not below 0", mostGames)
	}
	return p.simulate(named, b)
}

func (p *Program) simulate(named string, b batch) Status {
	loaded, status := p.playable(named)
	if loaded == nil {
		return status
	}
	styles, err := simulate.ParseSeats(loaded.Book, b.seats)
	if err != nil {
		return p.refuse("%v", err)
	}
	began := time.Now()
	r := simulate.Run(simulate.Plan{Book: loaded.Book, Games: b.games, Seed: b.seed, Styles: styles, Jobs: b.jobs})
	r.Seconds = math.Round(time.Since(began).Seconds()*1000) / 1000
	switch {
	case b.asJSON:
		p.writeJSON(&r)
	case b.pars:
		fmt.Fprint(p.Out, r.ParsText())
	default:
		fmt.Fprint(p.Out, r.Text())
	}
	if r.Finished < r.Games {
		return Problems
	}
	return Fine
}
