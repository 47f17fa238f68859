package rules

// Apply makes a move. It is the only door: everything that follows without a
// decision (reveal, officials' votes, counts, the aftermath and the next bulletin)
// is run here too. A move that is refused changes nothing. What happened is added
// to ev, which may be nil.
func (b *Book) Apply(s *State, m Move, ev *Events) *Refusal {
	if !b.seatExists(m.By) {
		return &Refusal{Why: Malformed}
	}
	x := s.sightOf(m.By)
	l := b.lookAt(s, &x)
	if r := l.refuse(m); r.Why != Allowed {
		return &Refusal{r.Why, r.Need, r.Have}
	}
	b.clerk(s, ev).make(m, l.price(m))
	return nil
}

func (b *Book) seatExists(p Seat) bool { return p >= 0 && int(p) < len(b.Contenders) }

func (c clerk) make(m Move, price int) {
	switch m.Do {
	case Aim:
		c.aim(m)
	case Choose:
		c.choose(m)
	case Offer:
		c.s.Hands[m.By].Patronage -= int8(price)
		c.offer(m)
	case Answer:
		c.answer(m)
	case Notice:
		c.giveNotice(m)
	case Seal:
		c.seal(m.By)
	case Second:
		c.second(m)
	case Agenda:
		c.chooseAgenda(m)
	case Vote:
		c.vote(m)
	case Speak:
		c.speak(m)
	default:
		c.enter(m, price)
	}
}

func (c clerk) aim(m Move) {
	c.s.Hands[m.By].Ambition = int8(m.A)
	e := fact(AmbitionChosen, Only(m.By))
	e.Who, e.N = m.By, m.A
	c.note(e)
	c.t.Turn = c.t.Turn.Without(m.By)
	if c.t.Turn == 0 {
		c.openBulletin()
	}
}
