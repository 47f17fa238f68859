package rules

// openOrders begins the private part of the round.
func (c clerk) openOrders() {
	t := c.t
	t.Phase, t.Event = Orders, NoEvent
	t.MotionsN, t.Motion, t.Votes = 0, -1, [3]People{}
	t.Turn = c.b.allSeats()
	for p := range c.b.Contenders {
		c.readyHand(Seat(p))
	}
}

func (c clerk) readyHand(p Seat) {
	m, h := &c.t.Men[p], &c.s.Hands[p]
	m.Low, m.Sealed = false, false
	h.OrdersN, h.Offers = 0, 0
	if ill := int(c.b.Contenders[p].Mods.Illness); ill > 0 && c.s.chance(drawIllness, int(p), ill) {
		m.Ill = max(m.Ill, min(m.Ill+1, OrdersARound-1)) // an event may have left him no order at all
	}
	if m.Ill > 0 {
		c.say(WasIll, p, int(m.Ill))
	}
}

// enter writes an order into the hand and takes its price: nothing else happens
// before the reveal.
func (c clerk) enter(m Move, price int) {
	h := &c.s.Hands[m.By]
	h.Orders[h.OrdersN], h.Paid[h.OrdersN] = m, int8(price)
	h.OrdersN++
	h.Patronage -= int8(price)
}

func (c clerk) seal(p Seat) {
	c.t.Men[p].Sealed = true
	c.t.Turn = c.t.Turn.Without(p)
	if c.t.Turn == 0 {
		c.revealAll()
	}
}

// sequence is the documented order in which orders are carried out.
var sequence = [...]Verb{Gesture, Inquire, Recruit, Use, Court, WinOver, Argue, Shift, Attack, Appoint, Propose}

// revealAll carries out every order: verb by verb in the sequence, and within a verb
// beginning with another seat each round, so that nobody is always first.
func (c clerk) revealAll() {
	n := len(c.b.Contenders)
	ordered := c.ordered()
	if ordered[Gesture] != 0 {
		c.leaks()
	}
	for _, verb := range sequence {
		for i := 0; ordered[verb] != 0 && i < n; i++ {
			if p := c.inTurn(i); ordered[verb].Has(p) {
				c.carryOut(p, verb)
			}
		}
	}
	for p := range n {
		h := &c.s.Hands[p]
		if h.OrdersN == 0 {
			c.tell(OrderHeld, Seat(p), Nobody)
		}
		h.OrdersN, h.Orders, h.Paid = 0, [OrdersARound]Move{}, [OrdersARound]int8{}
	}
	c.s.Hidden.Turned = 0
	c.openAgenda()
}

// inTurn is the i-th seat of the round, from 0.
func (c clerk) inTurn(i int) Seat { return (Seat(i) + Seat(c.t.Round)) % Seat(len(c.b.Contenders)) }

// leaks gives papers abroad before anything else is carried out, document by document: whose hand it
// was must not show from the place among the orders of others.
func (c clerk) leaks() {
	for d := range c.b.Documents {
		for i := range c.b.Contenders {
			p := c.inTurn(i)
			h := &c.s.Hands[p]
			for k, m := range h.Orders[:h.OrdersN] {
				if m.Leaks() && int(m.B) == d {
					c.carryOutOne(m, int(h.Paid[k]))
				}
			}
		}
	}
}

// ordered is who has given orders of each verb.
func (c clerk) ordered() (by [verbs]Seats) {
	for p := range c.b.Contenders {
		h := &c.s.Hands[p]
		for _, m := range h.Orders[:h.OrdersN] {
			by[m.Do] = by[m.Do].With(Seat(p))
		}
	}
	return by
}

func (c clerk) carryOut(p Seat, verb Verb) {
	h := &c.s.Hands[p]
	for i := range h.OrdersN {
		if m := h.Orders[i]; m.Do == verb && !m.Leaks() {
			c.carryOutOne(m, int(h.Paid[i]))
		}
	}
}

// carryOutOne does one order if it is still possible. If another order has overtaken it,
// or another man has tabled the same motion, its price comes back.
func (c clerk) carryOutOne(m Move, paid int) {
	x := c.s.sightOf(m.By)
	x.given = 0
	l := c.b.lookAt(c.s, &x)
	why := l.checkVerb(m).Why
	if m.Do == Propose && c.recantedNow(m) {
		switch {
		case MotionKind(m.A) == Demand:
			why = NoCause // he has just done what it would ask
		case why == NoCause, why == Unwarned, why == WasSpared:
			why = l.checkDecided(m).Why // he recants too late to keep it from the table, if it can still be decided
		}
	}
	if why == Allowed && m.Do == Propose {
		if c.secondsSame(m.motion()) {
			c.raise(Ref{RefPatronage, int8(m.By), 0}, paid)
			return
		}
		switch {
		case c.rivalBid(m.motion()):
			why = Twice
		case int(c.t.MotionsN) >= MaxMotions:
			why = NoSlot
		}
	}
	if why != Allowed {
		c.raise(Ref{RefPatronage, int8(m.By), 0}, paid)
		c.overtaken(m, why)
		return
	}
	x.knows = ^People(0) // what happens follows from what is, not from what the man knew
	c.do(l, m)
}

// overtaken tells whoever gave the order, and nobody else, which it was and why it can no
// longer be carried out.
func (c clerk) overtaken(m Move, why Ground) {
	e := fact(OrderOvertaken, Only(m.By))
	switch m.Do {
	case Attack:
		e.Whom = Seat(m.A)
	case WinOver:
		e.Person = Person(m.A)
	case Court, Recruit:
		e.Bloc = Bloc(m.A)
	case Appoint:
		e.Post, e.Person = Post(m.A), Person(m.B)
	case Propose:
		mo := m.motion()
		mo.about(&e)
	}
	e.Who, e.N, e.M, e.Why = m.By, int16(m.Do), int16(why), WhyOvertaken
	if (why == NoCause || why == Unwarned) && c.recantedNow(m) {
		e.Why = WhyRecantedOnce
	}
	e.Ref = Ref{RefNone, int8(m.A), int8(m.B)}
	c.note(e)
}

// recantedNow reports whether the man against whom an order goes has recanted in this round:
// that is carried out before what is held against him.
func (c clerk) recantedNow(m Move) bool {
	whom := c.b.Struck(c.t, m)
	if whom < 0 || c.t.Men[whom].Recanted == 0 {
		return false
	}
	h := &c.s.Hands[whom]
	for _, x := range h.Orders[:h.OrdersN] {
		if x.Do == Gesture && GestureKind(x.A) == Recant {
			return true
		}
	}
	return false
}

// Struck is the man against whom an order goes: who is attacked, or would lose by the motion.
func (b *Book) Struck(t *Table, m Move) Seat {
	switch m.Do {
	case Attack:
		return Seat(m.A)
	case Propose:
		return b.loser(t, m.motion())
	}
	return NoSeat
}

func (c clerk) do(l look, m Move) {
	switch m.Do {
	case Appoint:
		c.appoint(m)
	case Court:
		gain, _ := l.courtGain(Bloc(m.A))
		c.court(m, gain)
	case WinOver:
		parts := l.winOdds(Person(m.A))
		c.winOver(m, parts.Sum())
	case Argue:
		move, _ := l.argueMove(m)
		c.argue(l, m, move)
	case Recruit:
		c.recruit(m)
	case Shift:
		cost, cover := l.shiftWord(m)
		c.shift(m, cost, cover)
	case Attack:
		parts := l.attackOdds(m)
		c.attack(m, parts.Sum())
	case Inquire:
		parts := l.inquireOdds(m)
		c.inquire(m, parts.Sum())
	case Propose:
		c.table(m.motion())
	case Gesture:
		c.gesture(l, m)
	case Use:
		c.use(m)
	}
}
