package rules

func (l look) checkInquire(m Move) Refusal {
	if m.A < 0 || m.A >= int16(facets) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	if Facet(m.A) != WhoseMan {
		if !l.isSeat(m.B) || m.B == int16(m.By) {
			return Refusal{Why: Malformed}
		}
		if Facet(m.A) == HisAim && l.o.aim(Seat(m.B)) >= 0 {
			return Refusal{Why: NoRoom}
		}
		return Refusal{}
	}
	if !l.isOfficial(m.B) {
		return Refusal{Why: Malformed}
	}
	if l.gone(Person(m.B)) {
		return Refusal{Why: IsGone}
	}
	if l.patron(Person(m.B)) != Unknown {
		return Refusal{Why: NoRoom}
	}
	return Refusal{}
}

// inquireOdds: the tie of an official always comes out; sealed words and aims are
// harder, easier with the police.
func (l look) inquireOdds(m Move) (p Parts) {
	switch Facet(m.A) {
	case WhoseMan:
		p.add(WhyBase, 100, Nobody)
	default:
		p.add(WhyBase, 50, Nobody)
		if l.holds(Police) {
			p.add(WhyControl, 25, Nobody)
		}
	}
	return p
}

func (l look) forecastInquire(m Move, f *Forecast) {
	f.OddsOf = l.inquireOdds(m)
	f.Odds = int8(clamp(f.OddsOf.Sum(), 5, 100))
	f.Seen = Only(m.By)
}

func (c clerk) inquire(m Move, odds int) {
	subject := int(m.By)*1000 + int(m.A)*100 + int(m.B)
	found := c.s.chance(drawInquire, subject, odds)
	e := fact(Inquired, Only(m.By))
	e.Who, e.N, e.M = m.By, m.A, -2
	switch Facet(m.A) {
	case WhoseMan:
		e.Person = Person(m.B)
		if found {
			c.s.Hands[m.By].Knows = c.s.Hands[m.By].Knows.With(e.Person)
			e.M = int16(c.patronOf(e.Person))
		}
	case SealedWord:
		e.Whom = Seat(m.B)
		if found {
			e.M = c.findPledge(m.By, e.Whom)
		}
	case HisAim:
		e.Whom = Seat(m.B)
		if found {
			c.s.Hands[m.By].Aims = c.s.Hands[m.By].Aims.With(e.Whom)
			e.M = int16(c.s.Hands[m.B].Ambition)
		}
	}
	c.note(e)
	c.noticed(m, subject)
}

// findPledge lets the asker see one sealed pledge of the man; -1 if he has none.
func (c clerk) findPledge(by, of Seat) int16 {
	for i := range c.s.Pledges {
		p := &c.s.Pledges[i]
		if p.Live == Binding && p.Sealed && p.Has(of) && !p.Has(by) && !p.Seen.Has(by) {
			p.Seen = p.Seen.With(by)
			return int16(p.Partner(of))
		}
	}
	return -1
}

// noticed may tell the man asked about that somebody asks.
func (c clerk) noticed(m Move, subject int) {
	whom := Seat(m.B)
	if Facet(m.A) == WhoseMan {
		whom = c.patronOf(Person(m.B))
	}
	if whom < 0 || whom == m.By || !c.s.chance(drawNotice, subject, int(c.b.Numbers.InquireSeen)) {
		return
	}
	e := fact(InquiryNoticed, Only(whom))
	e.Who, e.Whom = m.By, whom
	c.note(e)
	c.regard(whom, m.By, -1)
}
