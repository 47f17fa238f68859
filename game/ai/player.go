package ai

import "afterlenin/game/rules"

// Player is one computer player. It keeps nothing that matters but its style between
// two decisions, so that a game can be taken up anywhere.
type Player struct {
	b     *rules.Book
	style Style
	seed  uint64
	nature
	lasting  bool // it weighs what lasts: only the judge of a search does
	seasoned bool // it knows how steps and gestures turn out: who searches does, also where he imagines himself

	moves         []rules.Move
	listed        listed      // what the moves are
	guess         rules.State // what it imagines
	guessed       bool        // from what its memory is of
	own           rules.Own   // what the seat knew when the guess was dealt
	dealt         bool        // it was dealt, from that
	trial         rules.State
	sketch        rules.Sketch
	forecast      rules.Forecast // of the order that was foreseen last
	stood         int            // standing in the state that was weighed last
	counted       rules.Counted  // of the guess
	memory        memory
	weighed       weighed
	views         views
	ties          ties // of the round
	bids          bids // orders that are still to be weighed
	drafted       drafted
	spare         int         // patronage that would be lost if it were not spent
	ahead         rules.State // for looking at the country ahead
	plain         bool        // the country is: see rules.CountryIsPlain
	prospects     *prospects
	first, second int // the greatest Offices of the ledger
	ledger        [rules.MaxSeats]rules.Ledger
	search        *search // of a level that searches
}

// New is a player of the book. The seed settles choices of equal worth; it is not
// the seed of the game.
func New(b *rules.Book, style Style, seed uint64) *Player {
	return &Player{b: b, style: style, seed: seed, nature: natureOf(style, seed), prospects: &prospects{courses: b.Courses()}, plain: b.CountryIsPlain()}
}

// Renew makes the player another one in its room, for whoever plays many games of the
// book: he decides as a new one would.
func (p *Player) Renew(style Style, seed uint64) {
	p.memory.forget()
	p.prospects.forget()
	*p = Player{b: p.b, style: style, seed: seed, nature: natureOf(style, seed), plain: p.plain,
		prospects: p.prospects, memory: p.memory, moves: p.moves[:0], listed: listed{before: p.listed.before[:0]}, bids: p.bids[:0]}
}

// Decision is a move and the parts that decided it, the weightiest first.
type Decision struct {
	Move    rules.Move
	Reasons []rules.Part
	Worth   int // hundredths of a point better than doing nothing
	Second  int // the worth of the best other option; unweighed when there was none
	Options int // moves it was chosen from; 0 when they were not counted
	Hinge   Hinge
	Tried   bool // its worth was tried in imagined worlds, not judged
}

// unweighed is the worth of an option that is not there.
const unweighed = -1 << 30

// Weighed reports whether the move was chosen by its worth from two options or more.
func (d *Decision) Weighed() bool { return d.Second > unweighed }

// Close reports whether another option was worth as much as the one taken, within so
// many hundredths of a point.
func (d *Decision) Close(within int) bool { return d.Weighed() && d.Worth-d.Second <= within }

// beats takes the move when it is worth more than the best so far, and reports
// whether it is. The best of the moves that lose is the second.
func (d *Decision) beats(m rules.Move, w int) bool {
	other := !alike(m, d.Move)
	switch {
	case w > d.Worth:
		if other {
			d.Second = d.Worth
		}
		d.Move, d.Worth = m, w
		return true
	case other && w > d.Second:
		d.Second = w
	}
	return false
}

// alike reports whether two moves are one option in two forms: open or sealed, with
// or without an appeal.
func alike(m, n rules.Move) bool {
	m.D, n.D = 0, 0
	return m == n
}

// Choose is Decide in the form that package match asks for.
func (p *Player) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	d := p.Decide(o)
	return d.Move, d.Reasons
}

// Decide is what the player does now. It must be his turn.
func (p *Player) Decide(o *rules.Observation) Decision {
	if !p.searches() {
		return p.judged(o)
	}
	for !p.Ponder(o) {
	}
	return p.search.decided()
}

// judged is a decision by judgement alone.
func (p *Player) judged(o *rules.Observation) Decision {
	if p.style.Level == Random {
		return Decision{Move: p.byChance(o), Second: unweighed}
	}
	p.list(o, p.imagine(o))
	d := p.byWorth(o)
	if d.Options == 0 {
		d.Options = len(p.moves)
	}
	return d
}

// byWorth is a decision after looking at what each move would change.
func (p *Player) byWorth(o *rules.Observation) Decision {
	switch o.Table.Phase {
	case rules.Opening:
		return p.aim(o)
	case rules.Bulletin:
		return p.answerEvent(o)
	case rules.Orders:
		return p.order(o)
	case rules.AgendaOf:
		return p.agenda(o)
	case rules.RollCall:
		return p.vote(o)
	}
	return p.speak(o)
}

// imagine makes what the seat sees the state that is weighed. Between the orders of a
// round only what it has in hand is another: it reports whether that is so.
func (p *Player) imagine(o *rules.Observation) bool {
	if o.Table.Phase == rules.Orders && p.remember(o) && p.guessed {
		p.inHand(o)
		p.lookAhead()
		return true
	}
	p.deal(o)
	p.guessed = o.Table.Phase == rules.Orders
	return false
}

// deal imagines what the seat does not see. From vote to vote most of it is dealt as it was, and where
// nobody and no province is another the count stands as well.
func (p *Player) deal(o *rules.Observation) {
	t, u := &p.guess.Table, &o.Table
	counted := t.Men == u.Men && t.Officials == u.Officials && t.Committee == u.Committee
	if !p.dealt || !p.b.ImagineOn(o, &p.own, &p.guess) {
		p.takeUp(p.b.Imagine(o, p.seed))
	} else {
		if !counted {
			p.b.Count(&p.guess, &p.counted)
		}
		p.begin()
	}
	p.own, p.dealt = o.Own, true
}

// takeUp makes the state the one that is weighed from now on.
func (p *Player) takeUp(s rules.State) {
	p.guess, p.dealt = s, false
	p.b.Count(&p.guess, &p.counted)
	p.begin()
}

// begin forgets what was found out of another guess.
func (p *Player) begin() {
	p.guessed, p.weighed, p.views.known = false, weighed{}, false
	p.lookAhead()
}

// any is one of the moves that are listed.
func (p *Player) any(o *rules.Observation) rules.Move {
	return p.moves[p.roll(o, 0)%uint64(len(p.moves))]
}

// luck is what the player's seed and the moment make of chance, before the subject is named.
type luck uint64

func (p *Player) luck(o *rules.Observation) luck {
	x := luck(p.seed)
	for _, n := range [...]int{int(o.Table.Round), int(o.Table.Phase), int(o.Hand.OrdersN), int(o.Table.Motion), int(o.Table.Event), int(o.Me), int(o.Hand.Patronage)} {
		x = x.and(n)
	}
	return x
}

func (x luck) and(n int) luck {
	x = (x ^ luck(uint32(n))) * 0x9e3779b97f4a7c15
	return x ^ x>>29
}

// roll is a number that depends on the subject too.
func (x luck) roll(subject int) uint64 {
	x = x.and(subject)
	return uint64(x ^ x>>32)
}

// noise is up to n hundredths of a point, so that equals are not always decided alike.
func (x luck) noise(subject, n int) int { return int(x.roll(subject+1) % uint64(n+1)) }

// roll is a number that depends on the player's seed, the moment and the subject.
func (p *Player) roll(o *rules.Observation, subject int) uint64 { return p.luck(o).roll(subject) }

func (p *Player) noise(o *rules.Observation, subject, n int) int { return p.luck(o).noise(subject, n) }

// aim picks one of the ambitions.
func (p *Player) aim(o *rules.Observation) Decision {
	n := int(p.roll(o, 7) % uint64(len(p.moves)))
	return Decision{Move: p.moves[n], Second: unweighed, Reasons: []rules.Part{{Why: rules.WhyAmbition, N: 1, Who: rules.Person(o.Me)}}}
}
