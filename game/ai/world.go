package ai

import "afterlenin/game/rules"

// worldsOf is an observation without what changes while its seat gives its orders: the
// worlds that are dealt from it serve the whole round.
func worldsOf(o *rules.Observation) rules.Observation {
	if o.Table.Phase == rules.Orders {
		return beforeOrders(o)
	}
	return *o
}

// deal imagines the next world. In the phase of orders everybody else has given his:
// they are the same whatever the player himself does, because nobody sees it.
func (x *search) deal(n int) {
	w := x.imagined(n)
	if x.about.Table.Phase == rules.Orders {
		x.othersOrder(&w)
	}
	x.worlds = append(x.worlds, w)
}

// imagined is the n-th state that looks like what the player sees, from 0.
func (x *search) imagined(n int) rules.State { return x.p.b.Imagine(&x.about, worldSeed(x.p.seed, n)) }

func (x *search) othersOrder(w *rules.State) {
	me := x.about.Me
	for q := range x.p.b.Contenders {
		if r := rules.Seat(q); r != me {
			h := &w.Hands[q]
			h.OrdersN, h.Orders = 0, [rules.OrdersARound]rules.Move{}
			w.Table.Men[q].Sealed = false
			w.Table.Turn = w.Table.Turn.With(r)
		}
	}
	for i := range w.Pledges {
		if w.Pledges[i].Live == rules.Offered {
			w.Pledges[i] = rules.Pledge{} // not taken
		}
	}
	for q := range x.p.b.Contenders {
		if r := rules.Seat(q); r != me {
			for n := 0; w.Table.Turn.Has(r) && n <= rules.OrdersARound; n++ {
				x.goOn(w, r)
			}
		}
	}
}

// goOn lets a seat decide by judgement in a world, and is the move.
func (x *search) goOn(w *rules.State, r rules.Seat) (rules.Move, bool) {
	o := x.p.b.Observe(w, r)
	mind := x.minds[r]
	if m := mind.Decide(&o).Move; x.p.b.Apply(w, m, nil) == nil {
		return m, true
	}
	for _, m := range mind.moves {
		if x.p.b.Apply(w, m, nil) == nil {
			return m, true
		}
	}
	return rules.Move{}, false
}

// plan is a candidate and the orders that judgement would add to it. What others have
// in hand in a world cannot change it, so that it is made once.
func (x *search) plan(m rules.Move) []rules.Move {
	w, me := x.world(0), x.about.Me
	list := []rules.Move{m}
	if x.p.b.Apply(&w, m, nil) != nil {
		return list
	}
	for len(list) <= rules.OrdersARound && w.Table.Phase == rules.Orders && w.Table.Turn.Has(me) {
		next, ok := x.goOn(&w, me)
		if !ok {
			break
		}
		list = append(list, next)
	}
	return list
}

// world is a dealt world as it is now: with what the player has in hand.
func (x *search) world(n int) rules.State {
	w := x.worlds[n]
	w.Hands[x.about.Me] = x.about.Hand
	return w
}

// try plays the candidate's plan in the next world that it has not seen, to the end of
// the round, and weighs what that comes to. Near the end of the game it plays a round more.
func (x *search) try(c *candidate) worths {
	w := x.world(c.seen)
	for _, m := range c.plan {
		x.p.b.Apply(&w, m, nil)
	}
	x.playOn(&w, x.about.Table.Round)
	if round := x.about.Table.Round; x.p.looksTwice(round) {
		x.playOn(&w, round+1)
	}
	n := x.weigh(&w, c.seen)
	n[inStanding] -= x.p.answered(&x.about, c.move) // others answer later than in this round
	return n
}

// mostSteps is more decisions than any round has.
const mostSteps = 400

// playOn lets everybody decide until the round is over.
func (x *search) playOn(w *rules.State, round int8) {
	for n := 0; w.Table.Phase != rules.Over && w.Table.Round == round && n < mostSteps; n++ {
		if _, ok := x.goOn(w, w.Table.Turn.First()); !ok {
			return
		}
	}
}

// weigh is what the end of the n-th world is worth to the player, aspect by aspect. A game that
// ends too soon, as with the country, is worth what the world looked worth before, and what its end
// has changed in the ledgers since: what a world that goes on looks worth is no ledger, and less.
func (x *search) weigh(w *rules.State, n int) worths {
	me := x.about.Me
	if w.Table.Phase != rules.Over {
		return x.judge.looks(w, me)
	}
	end := x.judge.final(w, me)
	if int(x.about.Table.Round) < x.p.b.Rounds-2 {
		before := x.world(n)
		was, looked := x.judge.final(&before, me), x.judge.looks(&before, me)
		for i := range end {
			end[i] += looked[i] - was[i]
		}
	}
	return end
}

// looks is what a state looks worth to a seat, aspect by aspect.
func (p *Player) looks(s *rules.State, me rules.Seat) worths {
	p.takeUp(*s)
	return p.weigh(&p.guess, me)
}

// final is what the end of a game is worth to a seat: its ledgers, and nothing else.
func (p *Player) final(s *rules.State, me rules.Seat) (n worths) {
	list := p.ledger[:len(p.b.Contenders)]
	p.b.ScoreInto(s, list)
	l := &list[me]
	n[inOffice], n[inLine], n[inRules] = 10*int(l.Office), 10*int(l.Line), 10*int(l.Rules)
	n[inCountry], n[inAmbition] = 10*int(l.Country), 10*int(l.Ambition)
	for q := range list {
		if rules.Seat(q) != me {
			n[inRivals] -= finalEnvy * int(list[q].Sum) / len(list)
		}
	}
	return n
}

// finalEnvy is what a tenth of a point of all others takes from what the end of a game is worth, in
// hundredths of a point: who does best is a matter of more or less. What is expected of a man changes no
// decision: it is the same at every end.
const finalEnvy = 3
