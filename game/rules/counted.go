package rules

// Counted is how every bloc of a state would split, and how each man pulls in it:
// whoever weighs many states that differ little from one counts the others from it.
type Counted struct {
	of    *State
	names [MaxSeats]name
	parts [MaxBlocs]portions
	pulls [MaxBlocs][MaxSeats]int32
	whole portions // of all blocs
	votes int32    // of all blocs
}

// portions are what each man has of some votes, in thousandths of a vote. What nobody
// has is the rest.
type portions [MaxSeats]int32

// Count splits every bloc of the state. The state must not change while the count is used.
func (b *Book) Count(s *State, into *Counted) {
	c := b.clerk(s, nil)
	into.of, into.names = s, c.names(0)
	into.whole, into.votes = portions{}, 0
	for i := range b.Blocs {
		for p := range b.Contenders {
			into.pulls[i][p] = int32(c.pull(Bloc(i), Seat(p), into.names[p]))
		}
		into.parts[i] = c.part(Bloc(i), &into.pulls[i])
		into.votes += int32(s.Table.Blocs[i].Weight)
		for p, n := range into.parts[i] {
			into.whole[p] += n
		}
	}
}

// part is splitBy in thousandths of a vote. It divides once: whoever looks at many
// states lives on that.
func (c clerk) part(bloc Bloc, pulls *[MaxSeats]int32) (out portions) {
	boss, machine := c.machine(bloc)
	votes, sum := int64(c.t.Blocs[bloc].Weight), int64(unattachedPull)
	for p := range c.b.Contenders {
		sum += int64(pulls[p])
	}
	each := votes * int64(1000-10*machine) << 20 / sum
	for p := range c.b.Contenders {
		out[p] = int32(each * int64(pulls[p]) >> 20)
	}
	if boss >= 0 && c.t.Men[boss].Rung < Member {
		out[boss] += int32(votes) * int32(10*machine)
	}
	return out
}

// OfficesAhead is Offices as it will be when the committee is next elected, for a
// state that is like the counted one: blocs in which nothing has changed are not
// counted again.
func (b *Book) OfficesAhead(k *Counted, s *State, list []Ledger) {
	shares := b.sharesFrom(k, s)
	b.officesOf(s, shares, b.committeeAhead(&s.Table, &shares), list)
}

// committeeAhead is the committee as the next gatherings would leave it if the hall
// stayed as it is: a congress elects it anew, a conference a fifth of it.
func (b *Book) committeeAhead(t *Table, shares *[MaxSeats + 1]int16) [MaxSeats + 1]int16 {
	stays := 100
	for i := range b.Gatherings {
		switch g := &b.Gatherings[i]; {
		case g.Round < t.Round:
		case g.Kind == Congress:
			stays = 0
		case g.Kind == Conference:
			stays = stays * 4 / 5
		}
	}
	ahead := t.Committee
	for p := range ahead {
		ahead[p] = int16((int(t.Committee[p])*stays + int(shares[p])*(100-stays)) / 100)
	}
	return ahead
}

func (b *Book) sharesFrom(k *Counted, s *State) [MaxSeats + 1]int16 {
	c := b.clerk(s, nil)
	others := k.others(b, s)
	names := k.names
	if others != 0 {
		names = c.names(0)
	}
	whole, votes := k.whole, k.votes
	for i := range b.Blocs {
		if others == 0 && k.same(b, s, Bloc(i)) {
			continue
		}
		fresh := k.partAnew(c, Bloc(i), others, &names)
		votes += int32(s.Table.Blocs[i].Weight) - int32(k.of.Table.Blocs[i].Weight)
		for p := range whole {
			whole[p] += fresh[p] - k.parts[i][p]
		}
	}
	var sum [MaxSeats + 1]int32
	copy(sum[:], whole[:])
	return c.b.proportion(&sum, votes)
}

// others is who is another man than in the counted state: of other standing or stance.
func (k *Counted) others(b *Book, s *State) Seats {
	var who Seats
	for p := range b.Contenders {
		if s.Table.Men[p] != k.of.Table.Men[p] {
			who = who.With(Seat(p))
		}
	}
	return who
}

// partAnew splits a bloc in which something has changed: only those pull otherwise who
// are others, or have another sympathy there, or all when its mood is another.
func (k *Counted) partAnew(c clerk, bloc Bloc, others Seats, names *[MaxSeats]name) portions {
	pulls := k.pulls[bloc]
	was, is := &k.of.Hidden.Sympathy[bloc], &c.s.Hidden.Sympathy[bloc]
	moved := c.t.Blocs[bloc].Mood != k.of.Table.Blocs[bloc].Mood
	for p := range c.b.Contenders {
		if moved || others.Has(Seat(p)) || was[p] != is[p] {
			pulls[p] = int32(c.pull(bloc, Seat(p), names[p]))
		}
	}
	return c.part(bloc, &pulls)
}

// same reports whether nothing has changed that a bloc's split depends on, besides
// the men themselves.
func (k *Counted) same(b *Book, s *State, bloc Bloc) bool {
	was, is := &k.of.Table.Blocs[bloc], &s.Table.Blocs[bloc]
	if is.Mood != was.Mood || is.Weight != was.Weight || s.Hidden.Sympathy[bloc] != k.of.Hidden.Sympathy[bloc] {
		return false
	}
	who := b.Secretary(&s.Table, bloc)
	if who != b.Secretary(&k.of.Table, bloc) {
		return false
	}
	if who == Nobody || b.IsContender(who) {
		return true
	}
	i := b.Official(who)
	return s.Hidden.Patron[i] == k.of.Hidden.Patron[i] && s.Hidden.Firm[i] == k.of.Hidden.Firm[i]
}
