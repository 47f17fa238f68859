package simulate

import (
	"fmt"
	"slices"
	"strings"

	"afterlenin/game/ai"
)

// Ladder is how each level does against weaker ones.
type Ladder struct {
	Scenario string   `json:"scenario"`
	Version  string   `json:"version"`
	Seed     uint64   `json:"seed"`
	Temper   string   `json:"temper"`
	Climbs   []Climb  `json:"climbs"`
	Figures  []Figure `json:"figures"`
	Broken   []Broken `json:"broken"`

	men []string
}

// Climb is one player of a level against as many of another as there are other seats,
// in every seat with the same seeds.
type Climb struct {
	Level   string           `json:"level"`
	Against string           `json:"against"`
	Games   int              `json:"games"`
	Best    Share            `json:"best"`
	Leads   Share            `json:"leads"`
	Margin  Mean             `json:"margin"` // points over par
	Seats   map[string]Share `json:"seats"`  // best, by seat
}

// Climb plays every level against the one below it, and every other level but the
// first against chance; of some levels alone when they are named. Each pairing takes the
// games of the plan, rounded up so that every seat has as many.
func (p Plan) Climb(temper ai.Temper, only ...ai.Level) Ladder {
	l := Ladder{Scenario: p.Book.ID, Version: p.Book.Version, Seed: p.Seed, Temper: temper.String(), Figures: []Figure{}, Broken: []Broken{}}
	for i := range p.Book.Contenders {
		l.men = append(l.men, p.Book.Contenders[i].ID)
	}
	levels := ai.Levels()
	var against [2][]Climb // the level below, chance
	for i, level := range levels {
		if i == 0 || len(only) > 0 && !slices.Contains(only, level) {
			continue
		}
		good := ai.Style{Level: level, Temper: temper}
		against[0] = append(against[0], p.climb(&l, good, ai.Style{Level: levels[i-1], Temper: temper}))
		if i > 1 {
			against[1] = append(against[1], p.climb(&l, good, ai.Style{Level: levels[0], Temper: temper}))
		}
	}
	l.Climbs = append(against[0], against[1]...)
	l.judge()
	return l
}

func (p Plan) climb(l *Ladder, good, others ai.Style) Climb {
	seats := len(p.Book.Contenders)
	games := (p.Games + seats - 1) / seats * seats
	outcomes, _ := p.playAll(games, func(n int) trial {
		one := p.trialOf(n / seats) // a block of games with the same seed, one for each seat
		one.styles = make([]ai.Style, seats)
		for seat := range one.styles {
			one.styles[seat] = others
		}
		one.styles[n%seats] = good
		return one
	})
	c := Climb{Level: good.String(), Against: others.String(), Games: games, Seats: map[string]Share{}}
	best, played, leads := make([]int, seats), make([]int, seats), 0
	var margin []float64
	for n, o := range outcomes {
		if o.broken != "" {
			l.Broken = append(l.Broken, Broken{n, SeedOf(p.Seed, n/seats), o.broken})
			continue
		}
		his := o.ledgers[n%seats]
		played[n%seats]++
		best[n%seats] += one(his.Best)
		leads += one(his.Leads)
		margin = append(margin, float64(his.Margin)/10)
	}
	won := 0
	for seat, man := range l.men {
		c.Seats[man] = shareOf(best[seat], played[seat])
		won += best[seat]
	}
	c.Best, c.Leads, c.Margin = shareOf(won, len(margin)), shareOf(leads, len(margin)), meanOf(margin)
	return c
}

// judge holds the shares against their bands.
func (l *Ladder) judge() {
	r := Report{Scenario: l.Scenario}
	add := func(name, of string, x reading) {
		if f, banded := r.figure(name, of, x); banded {
			l.Figures = append(l.Figures, f)
		}
	}
	levels := ai.Levels()
	for _, c := range l.Climbs {
		of := c.of()
		if strings.HasPrefix(c.Against, levels[0].String()) {
			add("best against chance", of, inHundred(c.Best))
			continue
		}
		add("best against the level below", of, inHundred(c.Best))
		add("lower bound against the level below", of, exactly(100*c.Best.Low))
		if strings.HasPrefix(c.Level, levels[len(levels)-1].String()) {
			for _, man := range l.men {
				add("best of the highest level", c.seat(man), inHundred(c.Seats[man]))
			}
		}
	}
}

func (c *Climb) seat(man string) string { return man + ", " + c.of() }

func (c *Climb) of() string { return c.Level + " against " + c.Against }

// Text is the ladder as a table.
func (l *Ladder) Text() string {
	var w strings.Builder
	fmt.Fprintf(&w, "%s %s: one player among others of another level, best by par in per cent, from seed %d\n", l.Scenario, l.Version, l.Seed)
	(&Report{Broken: l.Broken}).brokenText(&w)
	r := Report{Figures: l.Figures}
	for _, c := range l.Climbs {
		t := newTable(&w)
		fmt.Fprintf(t, "\n%s, %d games\tbest %%\t(95%%)\n", c.of(), c.Games)
		for _, man := range l.men {
			fmt.Fprintf(t, "%s\t%s\t%s\n", man, inCents(c.Seats[man]), r.sign("best of the highest level", c.seat(man)))
		}
		sign := joined(r.sign("best against the level below", c.of()), r.sign("lower bound against the level below", c.of()), r.sign("best against chance", c.of()))
		fmt.Fprintf(t, "all seats\t%s\t%s\n", inCents(c.Best), sign)
		t.Flush()
		fmt.Fprintf(&w, "leads in %.1f%%, %+.1f points over par (+-%.1f)\n", 100*c.Leads.Share, c.Margin.Mean, 1.96*c.Margin.Error)
	}
	w.WriteString(r.outside())
	return trimmed(w.String())
}

// inCents is a share in per cent and, in a second column, its interval.
func inCents(s Share) string {
	return fmt.Sprintf("%.1f\t%.1f-%.1f", 100*s.Share, 100*s.Low, 100*s.High)
}
