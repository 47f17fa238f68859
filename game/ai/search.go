package ai

import "afterlenin/game/rules"

// search is how the higher levels decide. Each candidate is tried in worlds that the
// player imagines: everybody, he himself included, plays on by judgement to the end of
// the round, and what the round has come to is weighed as everything else is. All
// candidates are tried in the same worlds with the same luck, so that few worlds tell
// them apart; half of those that do badly are given up after each heat (sequential
// halving: Karnin, Koren and Somekh, 2013).
//
// What others think and hold is dealt anew in every world, and the orders they give
// there are their own: a search knows no more than a judgement does.
type search struct {
	p      *Player
	judge  *Player                 // weighs the ends, as the player himself would
	minds  [rules.MaxSeats]*Player // how each goes on
	worlds []rules.State
	of     rules.Observation // from which the worlds were dealt
	thought
}

// thought is a decision in progress.
type thought struct {
	about rules.Observation
	first Decision // by judgement
	list  []candidate
	game  foresight
	heat  int // worlds that each of the list has seen when the heat ends
	at    int // whose turn it is
	done  bool
}

// goesOn is what a mind does without in an imagined world: offers are made for longer
// than a round.
const goesOn = Verbs(1<<rules.Offer | 1<<rules.Notice)

// searcher is the player's search, made when it is first asked for.
func (p *Player) searcher() *search {
	if p.search != nil {
		return p.search
	}
	x := &search{p: p, judge: New(p.b, Style{Level: Normal, Temper: p.style.Temper}, p.seed)}
	x.judge.nature, x.judge.lasting = p.nature, true
	for q := range p.b.Contenders {
		x.minds[q] = New(p.b, Style{Level: Normal, Temper: p.style.Temper, Without: goesOn}, SeedOf(p.seed, rules.Seat(q)))
	}
	Together(append(x.minds[:], x.judge)...)
	p.search = x
	return x
}

// searches reports whether the player tries what he would do before he does it. A habit
// asks no questions.
func (p *Player) searches() bool {
	return p.care().worlds > 0 && (p.style.Persona == Full || p.style.Persona == Loner)
}

// Ponder does a little of what Decide needs to do, and reports whether nothing is left
// but to decide. A window asks for it once a tick, so that it can go on drawing; whoever
// has the time asks Decide at once. Either way the decision is the same.
func (p *Player) Ponder(o *rules.Observation) bool {
	if !p.searches() {
		return true
	}
	x := p.searcher()
	if len(x.list) == 0 || x.about != *o {
		x.begin(o)
	} else if !x.done {
		x.step()
	}
	return x.done
}

// begin takes up a decision: by judgement, and with candidates if there is more to it.
func (x *search) begin(o *rules.Observation) {
	x.thought = thought{about: *o, first: x.p.judged(o), heat: max(1, x.p.care().worlds/4)}
	x.list = x.candidates(o)
	x.done = len(x.list) < 2
	if x.of != worldsOf(o) {
		x.of, x.worlds = worldsOf(o), x.worlds[:0]
	}
}

// step tries one candidate in one world, or deals one world more.
func (x *search) step() {
	if x.about.Table.Phase == rules.Opening {
		x.foresee()
		return
	}
	if len(x.worlds) < x.heat {
		x.deal(len(x.worlds))
		return
	}
	c := &x.list[x.at]
	if c.plan == nil {
		c.plan = x.plan(c.move)
	}
	c.see(x.try(c))
	if c.seen < x.heat {
		return
	}
	if x.at++; x.at == len(x.list) {
		x.endHeat()
	}
}

// endHeat gives up the worse half; those who are left see twice as many worlds.
func (x *search) endHeat() {
	order(x.list)
	most := x.p.care().worlds
	if x.heat >= most {
		x.done = true
		return
	}
	x.list = x.list[:max(2, (len(x.list)+1)/2)]
	x.heat, x.at = min(2*x.heat, most), 0
}

// decided is what the thought has come to.
func (x *search) decided() Decision {
	d := x.first
	if len(x.list) < 2 {
		return d
	}
	best, other := &x.list[0], &x.list[1]
	d.Worth, d.Second, d.Options, d.Tried = best.mean(), other.mean(), max(d.Options, len(x.list)), true
	if best.move != d.Move {
		d.Move, d.Reasons = best.move, x.because(best, other)
		d.Hinge = hangsOn(d.Reasons, d.Worth-d.Second)
	}
	return d
}

// because is what made the difference between two candidates, aspect by aspect.
func (x *search) because(best, other *candidate) []rules.Part {
	return changes(other.average(), best.average())
}
