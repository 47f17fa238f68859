package ai

import "afterlenin/game/rules"

// weighed is what was weighed of the guess as it stands, so that it is weighed once.
type weighed struct {
	present    worths
	hasPresent bool
	by         rules.Seat          // who weighed it
	standing   int                 // of him, before the rounds that are left are counted
	members    rules.People        // of the Politburo
	asks       rules.Kinds         // of number, that his ambition hangs on
	rivals     [rules.MaxSeats]int // inRivals of it, man by man
	hasRivals  bool
	powers     powers // of the state that was weighed last, of those with nothing but other men
	tried      worths // with the move carried out
	move       rules.Move
	hasTried   bool
}

// present is the guess itself, aspect by aspect.
func (p *Player) present(me rules.Seat) worths {
	if !p.weighed.hasPresent {
		x := &p.weighed
		x.present, x.by = p.weigh(&p.guess, me), me
		x.standing, x.members, x.asks = p.standing(&p.guess, me), p.b.Members(&p.guess.Table), p.b.AmbitionAsks(&p.guess, me)
		if x.asks.Has(rules.RefMeter) { // where the meters end hangs on the lines
			x.asks = x.asks.With(rules.RefLine)
		}
		x.hasPresent = true
	}
	return p.weighed.present
}

// inHand makes what the seat has in hand that of the guess. Of what the guess is worth this changes
// nothing but standing, unless his ambition asks for what is in hand.
func (p *Player) inHand(o *rules.Observation) {
	x, was := &p.weighed, int(p.guess.Hands[o.Me].Patronage)
	p.guess.Hands[o.Me] = o.Hand
	x.hasTried = false
	if !x.hasPresent || x.by != o.Me || x.asks.In(rules.Differs{}) || p.lasting {
		*x = weighed{}
		return
	}
	x.standing += handWorth(int(o.Hand.Patronage)) - handWorth(was)
	x.present[inStanding] = x.standing * roundsLeft(p.b, &p.guess.Table) / 100
}

// worthNow is what the guess is worth.
func (p *Player) worthNow(me rules.Seat) int { return p.sum(p.present(me)) }

// tried is what the guess would be with the order carried out, aspect by aspect.
func (p *Player) tried(o *rules.Observation, m rules.Move) worths {
	if !p.weighed.hasTried || p.weighed.move != m {
		p.try(o, m)
		p.weighed.tried, p.weighed.move, p.weighed.hasTried = p.weigh(&p.trial, o.Me), m, true
	}
	return p.weighed.tried
}

// before says which aspects of a state are those of the guess: most orders change little.
type before struct{ line, country, standing, votes, ambition bool }

// asBefore compares what the aspects are made of.
func (p *Player) asBefore(s *rules.State, me rules.Seat, d rules.Differs) (as before) {
	g, was := &p.guess, &p.weighed
	t, u := &s.Table, &g.Table
	if s == g || !was.hasPresent || was.by != me || t.Round != u.Round || p.lasting {
		return before{}
	}
	man := !d.Men || t.Men[me] == u.Men[me]
	as.line = man && !d.Lines
	as.country = as.line && !d.Meters
	as.standing = man && s.Hands[me].Patronage == g.Hands[me].Patronage
	as.votes = !d.Patrons && !d.Pledges && p.b.MembersAhead(&p.counted, s, d) == was.members
	as.ambition = s.Hands[me].Ambition == g.Hands[me].Ambition && !was.asks.In(d)
	return as
}

// powers are what a man has in Office, and what it costs him what others have and that he is seen to lead.
type powers struct {
	of                    [rules.MaxSeats]rules.Man
	known                 bool
	by                    rules.Seat
	office, rivals, sight int
}

// powers are those of a state. Where men alone are others, as with all lines that a man may move, they
// are those of the last such state with the same men.
func (p *Player) powers(s *rules.State, me rules.Seat, d rules.Differs) powers {
	last := &p.weighed.powers
	alone := !d.ButMen()
	if alone && last.known && last.by == me && last.of == s.Table.Men {
		return *last
	}
	p.b.OfficesAhead(&p.counted, s, d, p.ledger[:len(p.b.Contenders)])
	visible := p.b.VisibleAhead(&p.counted, s, d)
	now := powers{office: int(p.ledger[me].Office), rivals: p.rivals(s, me, d, &visible), sight: p.sight(&visible, me)}
	if alone {
		now.of, now.known, now.by = s.Table.Men, true, me
		*last = now
	}
	return now
}
