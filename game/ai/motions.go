package ai

import "afterlenin/game/rules"

// reached is the odds of 100 that a motion comes to a vote at all: two do. Few second what gives another man a
// post, and of the men who want the same fall one is heard. Seen in games of the computer players, where of a hundred
// motions 54 on lines and 49 warnings were voted on, 61 on posts and 34 removals; one among six who reckons with
// 60 for lines, or with 30 or 50 for removals, comes neither higher nor lower (give or take 0.4, 1,400 pairs of games).
// At 35 for posts hardly anybody moved one, and at 55 of twice as many every second failed: one who reckons
// with 45 comes 0.3 points higher than with that (0.26).
// A line that the country presses for is reckoned with 70, though no more of these come to a vote: most are carried then, and
// while each left them to the others they were put seldom. In the crises of the last rounds they still are.
// Whoever plays history to the letter tables what it asks for, likely or not.
func (p *Player) reached(o *rules.Observation, m rules.Move) int {
	k := rules.MotionKind(m.A)
	switch {
	case p.style.Temper == Faithful:
		return 70
	case k == rules.MoveLine && helpsCountry(&o.Table, m):
		return 70
	case k == rules.MovePost:
		return 45
	case k == rules.Removal:
		return 40
	}
	return 50
}

// helpsCountry reports whether a motion moves a line the way the country presses.
func helpsCountry(t *rules.Table, line rules.Move) bool {
	return (int(line.C)-int(t.Lines[line.B]))*int(t.Pressure[line.B]) > 0
}

// bid is an order that is still to be weighed.
type bid struct {
	at     int  // in the list of moves
	most   int  // what it is worth at best, its price paid
	beside int  // what of that is its price, and what a habit adds
	worth  int  // of a motion: what it is worth if it came to the table and were carried, or its ceiling
	sure   bool // that is its worth
	voted  bool // its vote is forecast: most looks to that
}

// bid lets an order wait until it is seen whether it can matter. It reports false for orders that
// have no ceiling, or were weighed before.
func (p *Player) bid(o *rules.Observation, at, now int) bool {
	m := p.moves[at]
	if m.Do == rules.Propose {
		p.draft(o, at, now)
		return true
	}
	switch {
	case !bounded(m) || !p.ceilings():
		return false
	case p.unfit(o, m):
		return true
	case p.memory.states.find(pathOf(m, false)) != nil:
		return false
	}
	most, ok := p.keptCeiling(pathOf(m, false), func() (int, bool) { return p.gainCeiling(o, m, now) })
	if ok {
		p.wait(o, bid{at: at, most: most})
	}
	return ok
}

// beside is what an order costs, and what a habit adds to its worth.
func (p *Player) beside(o *rules.Observation, m rules.Move) int {
	return p.style.urge(m) - p.priceWorth(o, p.b.Price(o, m))
}

// wait puts an order that brings so much at most among those that wait, unless it is worth too little.
func (p *Player) wait(o *rules.Observation, x bid) {
	m := p.moves[x.at]
	if x.most < leastWorth && p.style.urge(m) == 0 {
		return // whatever it costs
	}
	x.beside = p.beside(o, m)
	if x.most += x.beside; x.most >= leastWorth {
		p.bids.add(x)
	}
}

// draft adds a motion to those that might be tabled. With an appeal, which is listed after it, it is the
// same but for its price and its vote.
func (p *Player) draft(o *rules.Observation, at, now int) {
	m := p.moves[at]
	if m.D == 1 {
		p.memory.appeals = true
	}
	x := &p.drafted
	if m.D == 0 || at == 0 || !alike(m, p.moves[at-1]) {
		x.fits = !p.unfit(o, m)
		if x.fits {
			x.worth, x.sure = p.drawnUp(o, m, now)
		}
	}
	if x.fits { // a motion costs stir at least, and a promise gives sworn back at most
		p.wait(o, bid{at: at, most: max(0, x.worth)*p.reached(o, m)/100 + sworn - stir, worth: x.worth, sure: x.sure})
	}
}

// drafted is the motion that was looked at last.
type drafted struct {
	fits  bool
	worth int
	sure  bool
}

// drawnUp is what a motion is worth if it is carried, and whether that is sure or a ceiling.
func (p *Player) drawnUp(o *rules.Observation, m rules.Move, now int) (worth int, sure bool) {
	if p.ceilings() && p.memory.states.find(carriedPath(m)) == nil {
		if most, ok := p.keptCeiling(carriedPath(m), func() (int, bool) { return p.carriedCeiling(o, m, now) }); ok {
			return most, false
		}
	}
	return p.ifTabled(o, m, now), true
}

// bring weighs the orders that wait against the best of the others, the most promising first, and
// as little of them as need be: the vote on a motion is dear to forecast, and the state that an order
// leads to is dear to make.
func (p *Player) bring(o *rules.Observation, now int, best *choice) {
	for len(p.bids) > 0 {
		x := p.bids.take()
		if x.most+best.slack < best.Second {
			return
		}
		m := p.moves[x.at]
		w := 0
		switch {
		case m.Do != rules.Propose:
			w = p.gain(o, m, now)
		case x.sure:
			w = p.expected(o, m, x.worth)
		case !x.voted:
			x.most, x.voted = p.expected(o, m, x.worth)+x.beside, true
			if x.most >= leastWorth {
				p.bids.add(x)
			}
			continue
		default:
			w = p.motionGain(o, m, now)
		}
		best.consider(x.at, m, w+x.beside)
	}
}

// motionGain is the gain of tabling a motion.
func (p *Player) motionGain(o *rules.Observation, m rules.Move, now int) int {
	return p.expected(o, m, p.ifTabled(o, m, now))
}

// ifTabled is what a motion would bring if it came to the table and were carried.
func (p *Player) ifTabled(o *rules.Observation, m rules.Move, now int) int {
	worth := warned(m, p.ifCarried(m)-now)
	if rules.MotionKind(m.A) == rules.SpecialPlenum {
		n, _ := p.plenumWorth(o)
		worth += n
	}
	if p.style.Temper == Faithful {
		worth += p.called(o, m)
	}
	if p.style.Temper == Historical {
		worth += p.pursued(o, m.Motion())
	}
	return worth
}

// expected is the gain of tabling a motion that is worth so much if it is carried.
func (p *Player) expected(o *rules.Observation, m rules.Move, worth int) int {
	votes := p.tellers(o, m)
	voted := worth*int(votes.Chance)/100 - p.beaten(m, &votes)
	return voted*p.reached(o, m)/100 - p.exposure(o, m)
}

// warned is what a motion that brings so much if it is carried is held for: of a censure less, since most of what it takes
// from a man all the others gain as well. Tried in simulation: while all took it at its word 5.2 censures were
// carried a game, and whoever held it for half came 1.2 points higher (give or take 0.4, 2,100 pairs of games); at 60 in
// 100 2.4 are, and whoever holds it for all of it comes 1.3 lower, for nothing 0.4 higher (0.4 and 0.3).
func warned(m rules.Move, gain int) int {
	if gain <= 0 || rules.MotionKind(m.A) != rules.Censure {
		return gain
	}
	return gain * 60 / 100
}

// ifCarried is the worth of what a motion would bring if it were carried, with an
// appeal or without.
func (p *Player) ifCarried(m rules.Move) int {
	at := carriedPath(m)
	if w, known := p.recall(at, m.By); known {
		return w
	}
	m.D = 0
	p.trial = p.guess
	p.b.PretendCarried(&p.trial, m.Motion())
	return p.look(at, m.By)
}

// carriedPath is the path to the state that a motion leads to, with an appeal or without.
func carriedPath(m rules.Move) path {
	m.D = 0
	return pathOf(m, false)
}

// exposure is what a motion costs whether it comes to the table or not: whoever attacks is remembered.
func (p *Player) exposure(o *rules.Observation, m rules.Move) int {
	return p.answered(o, m) + p.betrayed(o, m, p.b.Loser(&o.Table, m.Motion())) + p.exposed(o, m.Motion())
}

// beaten is what the vote on a motion costs that will hardly be carried: whoever is beaten alone loses a vote. A man
// who is open may yet vote with him.
func (p *Player) beaten(m rules.Move, votes *rules.Tellers) int {
	n := 0
	if !votes.Percent && votes.For+votes.Open <= 1 {
		n += 210
	}
	if votes.Chance < 30 {
		n += 60
	}
	if m.D == 1 { // whoever is beaten in the plenum too has lost a vote
		n += appealRisk * int(p.b.Numbers.LostValue) * (100 - int(votes.Chance)) / 100
		if votes.Chance < evens {
			n += 210
		}
	}
	return n
}

// appealRisk is how many tenths of what a lost vote is worth to others it takes from the mover of an
// appeal that fails. Tried in simulation: at 1, with the plenum foretold as if the Politburo had not
// refused, seven of the highest level appealed 26 times in 24 games and won 6. One among six who judge
// came 0.9 points higher at 8, and hardly ever appealed; at 6 appeals are made.
const appealRisk = 6

// exposed is what it costs to move that a paper be read aloud which harms a man to whom a
// pledge ties the mover: nobody promises and denounces in one breath.
func (p *Player) exposed(o *rules.Observation, m rules.Motion) int {
	if m.Kind != rules.ReadDocument {
		return 0
	}
	for q := range p.b.Contenders {
		if r := rules.Seat(q); r != o.Me && o.Allied(o.Me, r) && p.b.ReadingCosts(&p.b.Documents[m.B], r) > 0 {
			return denounced
		}
	}
	return 0
}

// betrayed is what a blow at the man costs for a promise's sake, in hundredths of a point:
// one that ties the two makes it dear, one against him calls for it.
func (p *Player) betrayed(o *rules.Observation, m rules.Move, whom rules.Seat) int {
	if whom < 0 || whom == o.Me {
		return 0
	}
	if o.Allied(o.Me, whom) {
		if m.Do == rules.Propose && rules.MotionKind(m.A) == rules.MovePost {
			return ousted
		}
		return treason
	}
	if swornAgainst(o, whom) {
		return -sworn
	}
	return 0
}

// evens is the odds of 100 below which nobody asks the plenum to overrule the Politburo.
const evens = 45

const (
	treason   = 250
	denounced = 150
	ousted    = 120
	sworn     = 40
)

// answered is what a motion or an attack costs besides what can be foretold, in hundredths
// of a point: others answer it, in this round and later. In trials a player who minded it
// did better.
func (p *Player) answered(o *rules.Observation, m rules.Move) int {
	n := 0
	switch {
	case m.Do == rules.Propose && rules.MotionKind(m.A) >= rules.Censure && rules.MotionKind(m.A) <= rules.Removal:
		n = stir + resented*roundsLeft(p.b, &o.Table)/100
	case m.Do == rules.Propose:
		n = stir
	case m.Do == rules.Attack:
		n = resented * roundsLeft(p.b, &o.Table) / 100
	}
	return n
}

const (
	stir     = 30
	resented = 40
)
