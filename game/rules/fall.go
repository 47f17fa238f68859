package rules

// lands is the rung a man is put down to from a rung.
func (b *Book) lands(from Rung) Rung {
	switch from {
	case InPolitburo, Candidate:
		return InCommittee
	}
	return min(from+1, Exiled)
}

// fall carries out a removal: the man goes down a rung and his spoils are shared.
// Without spoils nobody would have a reason to fight.
func (c clerk) fall(m Motion) {
	whom := Seat(m.B)
	c.putDown(whom, m.By, c.b.lands(c.t.Men[whom].Rung))
	c.openly(Ref{RefPrestige, m.B, 0}, -2)
	c.regard(Seat(m.B), m.By, -5)
	c.succeed(whom, Person(m.C))
	c.scatter(whom, m.By)
	c.inherit(whom, m.By)
	c.unseat(whom, m.By)
	c.endTies(whom)
	c.fillSeats()
}

// putDown puts a man on a lower rung and tells of it, by whose motion, or NoSeat: he waits before he may ask
// to come back and, where it was moved, others wait before they may put him lower.
func (c clerk) putDown(p, by Seat, to Rung) {
	m := &c.t.Men[p]
	e := fact(Fell, Everybody)
	e.Who, e.Whom, e.N, e.M = by, p, int16(to), int16(m.Rung)
	c.note(e)
	m.Rung = to
	m.Waits = c.b.Numbers.PetitionRest
	if by != NoSeat { // nobody has had his way with him yet whom a congress has not elected again
		m.Spared = c.b.Numbers.RemovalRest
	}
}

// succeed gives the fallen man's best post to the successor, or leaves it empty where none was
// named; below the committee he keeps no post at all.
func (c clerk) succeed(whom Seat, heir Person) {
	switch best := c.b.PostOf(c.t, Person(whom)); {
	case best >= 0 && heir >= 0:
		c.carryPost(best, heir)
	case best >= 0:
		c.losesPost(whom, best)
	}
	if c.t.Men[whom].Rung > InCommittee {
		c.keepsNoPost(whom)
	}
}

// keepsNoPost empties the posts of a man who has left the committee.
func (c clerk) keepsNoPost(whom Seat) {
	for p := range c.b.Posts {
		if c.t.Posts[p].Holder == Person(whom) {
			c.losesPost(whom, Post(p))
		}
	}
}

func (c clerk) losesPost(whom Seat, post Post) {
	e := fact(PostChanged, Everybody)
	e.Who, e.Post, e.Person, e.Other = NoSeat, post, Nobody, Person(whom)
	c.note(e)
	c.seatIn(post, Nobody)
}

// scatter shares the loose clients of a fallen man: every second one goes to the
// mover, the others are nobody's; the firm stay and grow less firm.
func (c clerk) scatter(whom, mover Seat) {
	taken := 0
	for i := range c.b.People[len(c.b.Contenders):] {
		who := Person(len(c.b.Contenders) + i)
		if c.s.Hidden.Patron[i] != whom {
			continue
		}
		if c.s.Hidden.Firm[i] >= 2 {
			c.s.Hidden.Firm[i]--
			continue
		}
		if taken%2 == 0 {
			c.follow(who, mover)
		} else {
			c.follow(who, NoSeat)
		}
		taken++
	}
	e := fact(SpoilsTaken, Only(mover))
	e.Who, e.Whom, e.N = mover, whom, int16((taken+1)/2)
	c.note(e)
}

// inherit takes half of the sympathy above the ordinary from the fallen; half of
// that goes to the mover.
func (c clerk) inherit(whom, mover Seat) {
	for i := range c.b.Blocs {
		lost := max(0, int(c.s.Hidden.Sympathy[i][whom])-20) / 2
		c.sway(Bloc(i), whom, -lost)
		c.sway(Bloc(i), mover, lost/2)
	}
}

// unseat: whoever is put out of the committee takes no following with him there: half
// of those who sat by his grace go with the mover, half are nobody's; all are, where nobody
// moved it.
func (c clerk) unseat(whom, mover Seat) {
	if c.t.Men[whom].Rung <= InCommittee {
		return
	}
	share, won := c.t.Committee[whom], int16(0)
	c.t.Committee[whom] = 0
	if mover != NoSeat {
		won = share / 2
		c.t.Committee[mover] += won
	}
	c.t.Committee[MaxSeats] += share - won
}

// endTies ends the pledges of a man who is out of the party.
func (c clerk) endTies(whom Seat) {
	if c.t.Men[whom].Rung < Expelled {
		return
	}
	for i := range c.s.Pledges {
		if p := &c.s.Pledges[i]; (p.Live == Binding || p.Live == Offered) && p.Has(whom) {
			why := WhyDown
			if p.Live == Offered {
				why = WhyOvertaken
			}
			c.notePledgeFor(PledgeLapsed, why, p, p.heardBy())
			p.Live = NoPledge
		}
	}
}
