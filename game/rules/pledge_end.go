package rules

// How pledges end: by their term, kept or not, or by being forgotten.

// remembered is how many rounds a refusal is remembered for, with its own.
const remembered = 2

// lapse pays for the promises that held through the round, and ends pledges whose term is over, and
// offers nobody answered; of refusals it is forgotten that they were.
func (c clerk) lapse() {
	for i := range c.s.Pledges {
		p := &c.s.Pledges[i]
		if c.b.BindsFor(c.t, p) > 0 {
			c.t.Tally.Kept[p.A]++
			c.t.Tally.Kept[p.B]++
		}
		if p.Live == Declined && c.t.Round-p.Since >= remembered-1 {
			p.Live = NoPledge
		}
		over := p.Live == Binding && p.Until <= c.t.Round
		stale := p.Live == Offered && p.Since < c.t.Round
		if !over && !stale {
			continue
		}
		if over {
			c.notePledge(PledgeLapsed, p, p.heardBy())
		} else {
			c.notePledgeFor(PledgeLapsed, WhyOvertaken, p, Only(p.A).With(p.B))
		}
		if over && c.b.Lasts(p) {
			c.kept(p)
		}
		p.Live = NoPledge
	}
}

// heardBy are those who hear that a pledge has ended.
func (p *Pledge) heardBy() Seats {
	if p.Live == Binding && !p.Sealed {
		return Everybody
	}
	return Only(p.A).With(p.B)
}

// lastRoundOf is the last round in which a pledge made in the round binds.
func (b *Book) lastRoundOf(made int8) int8 {
	return int8(min(int(made)+int(b.Numbers.PledgeRounds), b.Rounds) - 1)
}

// Lasts reports whether a pledge is open and will bind for its whole term.
func (b *Book) Lasts(p *Pledge) bool {
	return p.Live == Binding && !p.Sealed && p.Until-p.Since >= b.Numbers.PledgeRounds-1
}

// BindsFor is how many rounds, with this one, an open pledge still binds if nobody breaks it or gives
// notice; 0 for one that is sealed or does not bind. Each of them counts in the Rules ledger of both: a
// promise is worth most when it is new, and has little left to lose when its date is near.
func (b *Book) BindsFor(t *Table, p *Pledge) int {
	if p.Live != Binding || p.Sealed {
		return 0
	}
	return max(0, int(p.Until-t.Round)+1)
}

// PromisedRounds adds up BindsFor over the pledges of a man.
func (b *Book) PromisedRounds(s *State, of Seat) int {
	n := 0
	for q := range b.Contenders {
		if Seat(q) != of {
			n += b.BindsFor(&s.Table, &s.Pledges[pairOf(of, Seat(q))])
		}
	}
	return n
}

// kept pays for an open promise that was kept for its whole term: both are believed more.
func (c clerk) kept(p *Pledge) {
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
