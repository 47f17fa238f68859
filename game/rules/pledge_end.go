package rules

// How pledges end: by their term, kept or not, or by being forgotten.

// remembered is how many rounds a refusal is remembered for, with its own.
const remembered = 2

// lapse ends pledges whose term is over, and offers nobody answered; of refusals it is
// forgotten that they were.
func (c clerk) lapse() {
	for i := range c.s.Pledges {
		p := &c.s.Pledges[i]
		if p.Live == Declined && c.t.Round-p.Since >= remembered-1 {
			p.Live = NoPledge
		}
		over := p.Live == Binding && p.Until <= c.t.Round
		stale := p.Live == Offered && p.Since < c.t.Round
		if !over && !stale {
			continue
		}
		seen := Only(p.A).With(p.B)
		if over && !p.Sealed {
			seen = Everybody
		}
		c.notePledge(PledgeLapsed, p, seen)
		if over && c.b.Lasts(p) {
			c.kept(p)
		}
		p.Live = NoPledge
	}
}

// lastRoundOf is the last round in which a pledge made in the round binds.
func (b *Book) lastRoundOf(made int8) int8 {
	return int8(min(int(made)+int(b.Numbers.PledgeRounds), b.Rounds) - 1)
}

// Lasts reports whether a pledge is open and will bind for its whole term.
func (b *Book) Lasts(p *Pledge) bool {
	return p.Live == Binding && !p.Sealed && p.Until-p.Since >= b.Numbers.PledgeRounds-1
}

// LastingPledges counts the open pledges of a man that will bind for their whole term.
func (b *Book) LastingPledges(s *State, of Seat) int {
	n := 0
	for q := range b.Contenders {
		if Seat(q) != of && b.Lasts(&s.Pledges[pairOf(of, Seat(q))]) {
			n++
		}
	}
	return n
}

// kept pays for an open promise that was kept for its whole term: both are believed more,
// and it counts in the Rules ledger of both.
func (c clerk) kept(p *Pledge) {
	for _, who := range [...]Seat{p.A, p.B} {
		c.t.Tally.Kept[who]++
	}
	won := int(c.b.Numbers.KeepWord)
	if won == 0 && c.b.Numbers.KeepRules == 0 {
		return // it brings nothing that could be told
	}
	c.raise(Ref{RefWord, int8(p.A), 0}, won)
	c.raise(Ref{RefWord, int8(p.B), 0}, won)
	e := fact(PledgeKept, Everybody)
	e.Who, e.Whom, e.N, e.M = p.A, p.B, int16(p.Kind), int16(won)
	c.note(e)
}
