package rules

// seatIn gives a post to a person, or to nobody.
func (c clerk) seatIn(p Post, who Person) {
	c.t.Posts[p] = Office{who, c.t.Round}
}

// leave takes an official off the stage: he keeps no post and no patron.
func (c clerk) leave(who Person, gone bool) {
	c.t.Officials[c.b.Official(who)].Gone = gone
	if !gone {
		return
	}
	for p := range c.b.Posts {
		if c.t.Posts[p].Holder == who {
			c.seatIn(Post(p), Nobody)
		}
	}
	c.follow(who, NoSeat)
	e := fact(PersonGone, Everybody)
	e.Person = who
	c.note(e)
	if c.t.Officials[c.b.Official(who)].Rung == InPolitburo {
		c.fillSeats()
	}
}

// follow makes an official somebody's man, or nobody's. Whoever knew his patron no
// longer does, except the old and the new one: that a man has changed sides gets
// about, to whom does not.
func (c clerk) follow(who Person, patron Seat) {
	i := c.b.Official(who)
	old := c.s.Hidden.Patron[i]
	if old == patron {
		return
	}
	for p := range c.b.Contenders {
		c.s.Hands[p].Knows = c.s.Hands[p].Knows.Without(who)
	}
	c.s.Hidden.Patron[i] = patron
	c.s.Hidden.Firm[i] = 1
	if patron == NoSeat {
		c.s.Hidden.Firm[i] = 0
	} else {
		c.s.Hands[patron].Knows = c.s.Hands[patron].Knows.With(who)
	}
	if old >= 0 {
		c.s.Hands[old].Knows = c.s.Hands[old].Knows.With(who)
	}
}

// patronOf is whose man a person truly is: a contender is his own.
func (c clerk) patronOf(who Person) Seat {
	if who < 0 || c.b.IsContender(who) {
		return Seat(who)
	}
	return c.s.Hidden.Patron[c.b.Official(who)]
}

// Secretary is who leads the bloc, or Nobody.
func (b *Book) Secretary(t *Table, bloc Bloc) Person {
	if p := b.Blocs[bloc].LedBy; p >= 0 {
		return t.Posts[p].Holder
	}
	return Nobody
}

// PostOf is the post of highest rank that the person holds, or NoPost.
func (b *Book) PostOf(t *Table, who Person) Post {
	best := NoPost
	for p := range b.Posts {
		if t.Posts[p].Holder == who && (best < 0 || b.Posts[p].Rank > b.Posts[best].Rank) {
			best = Post(p)
		}
	}
	return best
}

// holderOf is the first holder of a post with the power, or Nobody.
func (b *Book) holderOf(t *Table, power Powers) Person {
	for p := range b.Posts {
		if b.Posts[p].Powers&power != 0 {
			return t.Posts[p].Holder
		}
	}
	return Nobody
}

// Chairman is who chairs the table: the holder of the chair if he sits in the
// Politburo, or else the member with most prestige.
func (b *Book) Chairman(t *Table) Seat {
	if p := b.SeatOf(b.holderOf(t, Chair)); p >= 0 && t.Men[p].Rung == InPolitburo {
		return p
	}
	best := NoSeat
	for p := range b.Contenders {
		if t.Men[p].Rung == InPolitburo && (best < 0 || t.Men[p].Prestige > t.Men[best].Prestige) {
			best = Seat(p)
		}
	}
	return best
}

// Members is who sits in the Politburo with a vote.
func (b *Book) Members(t *Table) People { return b.seated(t) | People(b.membersOf(t)) }

// seated is the officials who sit in the Politburo.
func (b *Book) seated(t *Table) (who People) {
	for i := range b.People[len(b.Contenders):] {
		if st := t.Officials[i]; !st.Gone && st.Rung == InPolitburo {
			who = who.With(Person(len(b.Contenders) + i))
		}
	}
	return who
}

// membersOf is the seats that sit in the Politburo.
func (b *Book) membersOf(t *Table) (s Seats) {
	for p := range b.Contenders {
		if t.Men[p].Rung == InPolitburo {
			s = s.With(Seat(p))
		}
	}
	return s
}

// Cause reports whether there is cause against the contender: a lost vote, high
// odium, marks, or a fall. Refused resignations shield for a while.
func (b *Book) Cause(t *Table, p Seat) bool {
	m := &t.Men[p]
	if m.Shield > 0 {
		return false
	}
	return m.Lost > 0 || m.Odium >= b.Numbers.CauseOdium || m.Marks >= b.Numbers.CauseMarks || m.Rung > InPolitburo
}
