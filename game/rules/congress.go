package rules

// elect lets the gathering fill the committee: a congress wholly in proportion to
// what the count showed. A conference elects nobody, but those who sit in the
// committee have seen the count too, and go a fifth of the way.
func (c clerk) elect(shares [MaxSeats + 1]int16) {
	g := c.b.Gathering(c.t.Round)
	part := 100
	if g.Kind == Conference {
		part = 20
	}
	var mixed [MaxSeats + 1]int16
	for p := range mixed {
		mixed[p] = int16(max(0, int(c.t.Committee[p])*(100-part)+int(shares[p])*part) / 10)
	}
	share(1000, mixed[:], c.t.Committee[:])
	e := fact(CommitteeElected, Everybody)
	e.N = int16(part)
	c.note(e)
	if g.Kind != Congress {
		return
	}
	if g.Seats > 0 {
		c.t.Seats = g.Seats
	}
	c.judge()
	c.electOfficials()
	c.seatPolitburo()
}

// electOfficials: at a congress officials who hold a post come into the committee. Of the men of 1924 outside it
// Shvernik, Syrtsov and Menzhinsky were elected so (general knowledge).
func (c clerk) electOfficials() {
	for i := range c.b.People[len(c.b.Contenders):] {
		who := Person(len(c.b.Contenders) + i)
		if st := &c.t.Officials[i]; st.Rung == Member && !st.Gone && c.b.PostOf(c.t, who) >= 0 {
			st.Rung = InCommittee
			c.sayPerson(Elected, who)
		}
	}
}

// judge: at a congress beaten men without a following lose their seat, then their place
// in the committee, and men with one come back a rung.
func (c clerk) judge() {
	n := &c.b.Numbers
	for p := range c.b.Contenders {
		m := &c.t.Men[p]
		cent := int(c.t.Committee[p]) / 10
		switch {
		case m.Rung == InPolitburo && m.Lost >= n.FallLost && cent < int(n.Drop) && m.Shield == 0:
			c.putDown(Seat(p), NoSeat, Candidate)
		case m.Rung == InCommittee && m.Lost > n.FallLost && cent < int(n.Drop) && m.Shield == 0:
			c.putDown(Seat(p), NoSeat, Member) // not elected again
			c.keepsNoPost(Seat(p))
			c.unseat(Seat(p), NoSeat)
		case m.Rung > InPolitburo && m.Rung <= InCommittee && cent > int(n.Return) && m.Lost < n.FallLost:
			c.rise(Seat(p))
		}
	}
}

// seatPolitburo fills the seats that contenders leave free with officials, in
// proportion to the committee: so patronage turns into votes.
func (c clerk) seatPolitburo() {
	var kept People
	c.vacateSeats(&kept)
	var held [MaxSeats + 1]int
	free := int(c.t.Seats)
	for p := range c.b.Contenders {
		if c.t.Men[p].Rung == InPolitburo {
			free--
			held[p]++
		}
	}
	for ; free > 0; free-- {
		if !c.seatOne(&held, kept) {
			break
		}
	}
	for who := Person(len(c.b.Contenders)); int(who) < len(c.b.People); who++ {
		if st := &c.t.Officials[c.b.Official(who)]; kept.Has(who) && !st.Gone && st.Rung != InPolitburo {
			c.sayPerson(SeatLost, who)
		}
	}
}

// fillSeats gives a seat that falls vacant between congresses to the following with the
// largest claim: so a fall changes votes at once.
func (c clerk) fillSeats() {
	var kept People
	var held [MaxSeats + 1]int
	free := int(c.t.Seats)
	for members, who := c.b.Members(c.t), Person(0); int(who) < len(c.b.People); who++ {
		if !members.Has(who) {
			continue
		}
		free--
		if p := c.patronOf(who); p >= 0 && c.t.Men[p].Rung <= InCommittee {
			held[p]++
		} else {
			held[MaxSeats]++
		}
	}
	for ; free > 0 && c.seatOne(&held, kept); free-- {
	}
}

func (c clerk) sayPerson(what Fact, who Person) {
	e := fact(what, Everybody)
	e.Person = who
	c.note(e)
}

func (c clerk) vacateSeats(kept *People) {
	for i := range c.b.People[len(c.b.Contenders):] {
		if st := &c.t.Officials[i]; st.Rung == InPolitburo {
			*kept = kept.With(Person(len(c.b.Contenders) + i))
			st.Rung = Candidate
		}
	}
}

// seatOne gives one free seat to the following with the largest claim that has an
// eligible man.
func (c clerk) seatOne(held *[MaxSeats + 1]int, kept People) bool {
	var tried [MaxSeats + 1]bool
	for range tried {
		best, most := -1, -1<<30
		for p, s := range c.t.Committee {
			claim := int(s)*int(c.t.Seats) - 1000*held[p]
			if !tried[p] && claim > most {
				best, most = p, claim
			}
		}
		if best < 0 {
			return false
		}
		if who := c.eligible(best, kept); who != Nobody {
			c.t.Officials[c.b.Official(who)].Rung = InPolitburo
			held[best]++
			if !kept.Has(who) {
				c.sayPerson(SeatWon, who)
			}
			return true
		}
		tried[best] = true
	}
	return false
}

// eligible is the best man of a following, of those in the committee, who has no seat yet: members
// before candidates before holders of posts.
func (c clerk) eligible(group int, kept People) Person {
	best, most := Nobody, 0
	for i := range c.b.People[len(c.b.Contenders):] {
		who := Person(len(c.b.Contenders) + i)
		st := &c.t.Officials[i]
		patron := int(c.s.Hidden.Patron[i])
		if patron < 0 || c.t.Men[patron].Rung > InCommittee {
			patron = MaxSeats
		}
		if st.Gone || st.Rung == InPolitburo || st.Rung > InCommittee || patron != group {
			continue
		}
		if worth := c.worth(who, kept); worth > most {
			best, most = who, worth
		}
	}
	return best
}

func (c clerk) worth(who Person, kept People) int {
	worth := 0
	if kept.Has(who) {
		worth += 20
	}
	if c.t.Officials[c.b.Official(who)].Rung == Candidate {
		worth += 10
	}
	if p := c.b.PostOf(c.t, who); p >= 0 {
		worth += 1 + int(c.b.Posts[p].Rank)
	}
	return worth
}
