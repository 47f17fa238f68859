package command

import (
	"encoding/json"
	"fmt"
	"time"

	"afterlenin/game/ai"
	"afterlenin/game/simulate"
)

const simulateHelp = `
SCENARIO is a folder, a zip, or the name of a scenario; left out: after_lenin.
The same scenario, seed and seats give the same text, and the same hash, on any
number of processors. The first game has the seed of the run, the next ones follow
4294967296 apart. A line with ! lies outside the band that the campaign must keep,
one with ? does too, but more games might bring it back.
    afterlenin simulate after_lenin --games 1000 --seed 1
    afterlenin simulate --games 200 --seats normal,stalin=random --json
    afterlenin simulate --games 200 --temper historical
    afterlenin simulate --games 300 --report
    afterlenin simulate --games 70 --ladder --rung hard
A style may be restricted, to measure what it lacks: normal-without-court-attack,
normal-loner (never pledges), normal-attacker, normal-greedy (sees nothing but the
office of the moment), normal-courtier.

What the tables count, of the games that finished:
  best         is the first in points over par, which is that of the temper in which
               most seats play; leads is the first in Office of those in the Politburo
  orders       all that take a slot but do nothing to hold, and pledges offered; a
               share is of all orders, least and most are shares of one seat's orders
  kept         pledges that ran to their term; ended so: that ran out after a notice;
               fallen: that ended when a partner was put out of the party
  (95%)        Wilson's interval: the true share lies in it 95 times in 100
  +-           the same for a mean: 1.96 standard errors

What --report measures besides. It plays about eight times the games.
  lead changes ends of rounds at which another man leads than at the one before, in
               parts of the rounds but the first
  settled      the round at whose end the last leader leads for good
  decisiveness where between the first round (0) and the last (1) that is: how soon
               the game ends when its outcome is settled
  drama        how far the last leader was behind, over the rounds in which he was:
               the mean root of the part of the leader's Office that he lacked
  half-time    the man who leads after half of the rounds leads at the end
  alternative  two options within a quarter of a point, or for votes, seconds and
               answers within 12 of 100 points of leaning; an open and a sealed form
               are one option, and sealing full orders is no decision; what must stand
               is told by a game in 42 among players of the highest level, who try
               votes too and weigh them in points
  hang on the  decisions with reasons that would have been another without the first:
  first reason what it brings is as much as they are ahead of what would be done instead
  entropy      how evenly a man's orders are spread over the kinds of order, in bits
  without      one player does without the order, in a third of the games, in every
               seat in turn, among full players; points lost are against a full
               player in the same seat and game, and by seat in the last columns;
               with --strong the one player is of the highest level, with the order too;
               all: without any order and offer, which is as much as the single ones
               can add up to where one makes up for another
  persona      one player with a habit, likewise; with --strong they are compared as without;
               what must stand of a habit is how far it stays under par
  place        orders are private, so nobody plays first; but they are carried out one
               by one, from another seat each round, and may be overtaken
  luck         games for every pair of some seeds of the game and as many of the
               players, which settle what they imagine and their choices among equals;
               the variance of a seat's points between the seeds of the game, between
               those of the players, and the rest, which comes from both together
  hopeless     men with less than half of the leader's Office when the last quarter
               begins, who do not lead at the end
  kingmaking   one hopeless man a game does nothing in the last quarter, all else
               being the same: how often another man leads at the end than had led;
               and how often when he plays on as well as before, with another seed:
               what the first is above the second is his doing

--ladder plays one player of each level against others of the level below, and of
the higher ones against chance: in every seat with the same seeds, --games for each
pairing, rounded up. A level that is added is played by itself.`

// mostGames bounds a run.
const mostGames = 1_000_000

// batch is what the flags of simulate say.
type batch struct {
	games, jobs            int
	seed                   uint64
	seats, temper          string
	asJSON                 bool
	pars, measured, ladder bool
	rung                   string
	strong                 bool
	historical             bool
}

func simulateGames(p *Program, c *command, args []string) Status {
	f := flagsOf(c)
	var b batch
	f.IntVar(&b.games, "games", 100, "play `N` games; left out: 100")
	f.Uint64Var(&b.seed, "seed", 1, "the number `S` decides all chance; left out: 1")
	f.StringVar(&b.seats, "seats", "", "how seats play, a `LIST`: stalin=random,trotsky=normal-historical; a style\nalone is everybody's; left out: normal")
	f.StringVar(&b.temper, "temper", "", "all play in the temper `WORD`, whatever --seats says: "+simulate.TemperWords())
	f.BoolVar(&b.asJSON, "json", false, "write the result as JSON")
	f.BoolVar(&b.pars, "pars", false, "print only each man's median sum, the par at which he is best as\noften as the next, and mean ledgers, in tenths of a point")
	f.BoolVar(&b.historical, "historical", false, "everybody takes only the choices, lines and falls of history; the result is\nlaid beside what happened")
	f.BoolVar(&b.measured, "report", false, "measure also what each order is worth, the lead, the choices, luck")
	f.BoolVar(&b.ladder, "ladder", false, "play each level against the one below it")
	f.StringVar(&b.rung, "rung", "", "of the ladder, play the level `WORD` alone")
	f.BoolVar(&b.strong, "strong", false, "with --report: who does without an order is of the highest level; takes\nten times as long")
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
	if count(b.pars, b.measured, b.ladder) > 1 {
		return p.refuse("--pars, --report and --ladder exclude each other")
	}
	if b.ladder && b.seats != "" {
		return p.refuse("--ladder chooses how the seats play: leave --seats out")
	}
	if b.strong && !b.measured {
		return p.refuse("--strong belongs to --report")
	}
	if b.rung != "" && !b.ladder {
		return p.refuse("--rung belongs to --ladder")
	}
	if b.historical && b.temper != "" {
		return p.refuse("--historical and --temper exclude each other")
	}
	if b.historical {
		b.temper = ai.Faithful.String()
	}
	return p.simulate(named, b)
}

func count(flags ...bool) int {
	n := 0
	for _, set := range flags {
		if set {
			n++
		}
	}
	return n
}

func (p *Program) simulate(named string, b batch) Status {
	loaded, status := p.playable(named)
	if loaded == nil {
		return status
	}
	styles, err := simulate.ParseSeats(loaded.Book, b.seats)
	if err != nil {
		return p.refuseWord(err)
	}
	temper := ai.Free
	if b.temper != "" {
		if temper, err = simulate.ParseTemper(b.temper); err != nil {
			return p.refuse("%v", err)
		}
		for i := range styles {
			styles[i].Temper = temper
		}
	}
	plan := simulate.Plan{Book: loaded.Book.In(ai.Company(styles)), Games: b.games, Seed: b.seed, Styles: styles, Jobs: b.jobs, Strong: b.strong, Watch: p.progress()}
	if b.ladder {
		only, err := simulate.ParseRung(b.rung)
		if err != nil {
			return p.refuse("%v", err)
		}
		l := plan.Climb(temper, only...)
		return p.show(&l, b.asJSON, len(l.Broken) == 0)
	}
	return p.simulateRun(plan, b)
}

// simulateRun plays and prints. How long it took goes where messages go: the result
// is the same every time.
func (p *Program) simulateRun(plan simulate.Plan, b batch) Status {
	began := time.Now()
	r := simulate.Report{}
	if b.measured {
		r = simulate.Measure(plan)
	} else {
		r = simulate.Run(plan)
	}
	seconds := time.Since(began).Seconds()
	if b.pars {
		return p.show(pars{&r}, b.asJSON, r.Finished == r.Games)
	}
	if !b.measured && !b.asJSON {
		defer fmt.Fprintf(p.Err, "%.1f seconds, %.1f games a second\n", seconds, float64(r.Games)/max(seconds, 0.001))
	}
	return p.show(&r, b.asJSON, r.Finished == r.Games)
}

// patience is how long nothing is said of a run.
const patience = 5 * time.Second

// progress says where messages go how far a long run has come: at every tenth of a part, and nothing of one that is over
// in a few seconds.
func (p *Program) progress() func(played, of int) {
	began := time.Now()
	return func(played, of int) {
		if tenth := 10 * played / of; tenth > 10*(played-1)/of && played < of && time.Since(began) > patience {
			fmt.Fprintf(p.Err, "%d of %d games\n", played, of)
		}
	}
}

// pars are of a result only what each man came to.
type pars struct{ *simulate.Report }

func (x pars) Text() string { return x.ParsText() }

// MarshalJSON writes the ledgers by man.
func (x pars) MarshalJSON() ([]byte, error) { return json.Marshal(x.Ledgers) }

// show writes a result, as a table or as JSON, and says whether all went well.
func (p *Program) show(result interface{ Text() string }, asJSON, well bool) Status {
	if asJSON {
		p.writeJSON(result)
	} else {
		fmt.Fprint(p.Out, result.Text())
	}
	if !well {
		return Problems
	}
	return Fine
}
