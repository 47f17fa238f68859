package rules

// Start is the State in which a game of the scenario begins. The seed decides
// every draw.
func (b *Book) Start(seed uint64) State {
	s := State{Seed: seed, Table: b.Opening}
	t := &s.Table
	t.Phase, t.Ending, t.Event, t.Motion, t.LastCount, t.Leader = Opening, -1, NoEvent, -1, -1, NoSeat
	b.startMen(&s)
	b.startOfficials(&s)
	b.startPosts(t)
	b.startBlocs(&s)
	b.startPledges(&s)
	for i := range b.Issues {
		t.Lines[i] = b.Issues[i].Line
	}
	for i := range b.Meters {
		t.Meters[i] = b.Meters[i].Start
	}
	for i := range t.Levers {
		t.Levers[i] = -1
	}
	for i := range t.Papers {
		t.Papers[i].Holder = Nobody
	}
	for i := range b.Documents {
		t.Papers[i].Holder = b.Documents[i].Holder
	}
	for i := range t.Slots {
		t.Slots[i] = -1
	}
	b.startCount(&s)
	t.Leader = b.visibleLeader(t)
	t.Turn = b.allSeats()
	return s
}

func (b *Book) allSeats() Seats { return Seats(1<<len(b.Contenders) - 1) }

func (b *Book) startMen(s *State) {
	for p := range b.Contenders {
		c := &b.Contenders[p]
		s.Table.Men[p] = Man{Prestige: c.Prestige, Odium: c.Odium, Word: c.Word, Rung: c.Rung,
			Lost: c.Lost, Marks: c.Marks, Recanted: c.Recanted, LostIn: -1, RoseIn: -1, Resigned: -1, Demanded: -1, Stance: c.Stance}
		s.Table.Speeches[p] = -1
		s.Hands[p] = Hand{Patronage: min(c.Patronage, b.Numbers.HandMax), Ambition: -1, Regard: c.Regard}
		b.weather(s, Seat(p))
	}
}

// weather lets what a man thinks of each other at the start differ a little from game
// to game, so that no two games begin alike.
func (b *Book) weather(s *State, p Seat) {
	spread := int(b.Numbers.Spread)
	for q := range b.Contenders {
		if Seat(q) != p {
			r := &s.Hands[p].Regard[q]
			by := int(s.draw(drawRegard, int(p)*MaxSeats+q)%uint64(2*spread+1)) - spread
			*r = int8(clamp(int(*r)+by, -10, 10))
		}
	}
}

func (b *Book) startOfficials(s *State) {
	n := len(b.Contenders)
	for i := range s.Hidden.Patron {
		s.Hidden.Patron[i] = NoSeat
	}
	for i, who := range b.People[n:] {
		s.Table.Officials[i] = Standing{Rung: who.Start, Gone: who.Gone}
		if who.Gone {
			continue
		}
		s.Hidden.Patron[i], s.Hidden.Firm[i] = who.Patron, who.Firm
		for p := range b.Contenders {
			if who.KnownPatron || who.Patron == Seat(p) {
				s.Hands[p].Knows = s.Hands[p].Knows.With(Person(n + i))
			}
		}
	}
}

func (b *Book) startPosts(t *Table) {
	for i := range t.Posts {
		t.Posts[i] = Office{Nobody, -1}
	}
	for i := range b.Posts {
		t.Posts[i] = Office{b.Posts[i].Holder, -1}
	}
}

func (b *Book) startBlocs(s *State) {
	for i := range b.Blocs {
		r := &b.Blocs[i]
		d := &s.Table.Blocs[i]
		d.Weight, d.Mood, d.Known = r.Weight, r.Mood, r.Sympathy
		s.Hidden.Sympathy[i] = r.Sympathy
	}
}

func (b *Book) startPledges(s *State) {
	for _, o := range b.Pledges {
		s.Pledges[pairOf(o.A, o.B)] = Pledge{Live: Binding, A: o.A, B: o.B, Kind: o.Kind, Enemy: o.Enemy, Issue: o.Issue, Sealed: o.Sealed, Until: o.Until}
	}
}

// startCount lets everybody know how the blocs stood before the first round: the
// last congress was counted too.
func (b *Book) startCount(s *State) {
	c := b.clerk(s, nil)
	for i := range b.Blocs {
		c.reveal(Bloc(i), c.following(Bloc(i), 0))
	}
}
