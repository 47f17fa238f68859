package rules

import "math/bits"

// Counted is how every bloc of a state would split, and how each man pulls in it:
// whoever weighs many states that differ little from one counts the others from it.
type Counted struct {
	of     *State
	names  [MaxSeats]name
	blocs  [MaxBlocs]counted
	whole  [MaxSeats + 1]int32 // what each man has of all votes, in thousandths of a vote
	votes  int32               // of all blocs
	stays  int                 // per cent of the committee that the next gatherings leave as it is
	follow [MaxSeats]int16     // what posts, clients and their seats count, in tenths
	ranks  [MaxSeats]int       // of the posts that each man holds
}

// counted is a bloc that was counted.
type counted struct {
	parts portions
	pulls [MaxSeats]int32
	sum   int32 // of the pulls, and of those who follow nobody
	boss  Seat
	cent  int8 // that follows its secretary's patron
}

// portions are what each man has of some votes, in thousandths of a vote. What nobody
// has is the rest.
type portions [MaxSeats]int32

// Count splits every bloc of the state. The state must not change while the count is used.
func (b *Book) Count(s *State, into *Counted) {
	c := b.clerk(s, nil)
	into.of, into.names = s, c.names(0)
	into.whole, into.votes = [MaxSeats + 1]int32{}, 0
	into.stays, into.follow, into.ranks = b.committeeStays(s.Table.Round), b.followings(s), b.ranksHeld(&s.Table)
	for i := range b.Blocs {
		k := &into.blocs[i]
		k.boss, k.cent = c.machine(Bloc(i))
		k.sum = unattachedPull
		for p := range b.Contenders {
			k.pulls[p] = int32(c.pull(Bloc(i), Seat(p), into.names[p]))
			k.sum += k.pulls[p]
		}
		c.part(Bloc(i), k)
		into.votes += int32(s.Table.Blocs[i].Weight)
		for p, n := range k.parts {
			into.whole[p] += n
		}
	}
}

// part is splitBy in thousandths of a vote. It divides once: whoever looks at many
// states lives on that.
func (c clerk) part(bloc Bloc, k *counted) {
	votes := int64(c.t.Blocs[bloc].Weight)
	each := votes * int64(1000-10*int(k.cent)) << 20 / int64(k.sum)
	for p := range c.b.Contenders {
		k.parts[p] = int32(each * int64(k.pulls[p]) >> 20)
	}
	if k.boss >= 0 && c.t.Men[k.boss].Rung < Member {
		k.parts[k.boss] += int32(votes) * int32(10*int(k.cent))
	}
}

// OfficesAhead is Offices as it will be when the committee is next elected, for a
// state that is like the counted one and of the same round: what has not changed is
// not counted again.
func (b *Book) OfficesAhead(k *Counted, s *State, list []Ledger) {
	shares, follow := b.sharesFrom(k, s), k.follow
	if !k.sameFollowings(s) {
		follow = b.followings(s)
	}
	ahead := committeeAhead(&s.Table, &shares, k.stays)
	b.officesOf(s, &seatsIn{shares, ahead, follow}, list)
}

// committeeStays is the per cent of the committee that the gatherings still to come leave
// as it is: a congress elects it anew, a conference a fifth of it.
func (b *Book) committeeStays(round int8) int {
	stays := 100
	for i := range b.Gatherings {
		switch g := &b.Gatherings[i]; {
		case g.Round < round:
		case g.Kind == Congress:
			stays = 0
		case g.Kind == Conference:
			stays = stays * 4 / 5
		}
	}
	return stays
}

// committeeAhead is the committee as the next gatherings would leave it if the hall
// stayed as it is.
func committeeAhead(t *Table, shares *[MaxSeats + 1]int16, stays int) (ahead [MaxSeats + 1]int16) {
	for p := range ahead {
		ahead[p] = int16((int(t.Committee[p])*stays + int(shares[p])*(100-stays)) / 100)
	}
	return ahead
}

// sameFollowings reports whether everybody has the posts and clients of the counted state.
func (k *Counted) sameFollowings(s *State) bool {
	return s.Table.Posts == k.of.Table.Posts && s.Hidden.Patron == k.of.Hidden.Patron && s.Table.Officials == k.of.Table.Officials
}

func (b *Book) sharesFrom(k *Counted, s *State) [MaxSeats + 1]int16 {
	c := b.clerk(s, nil)
	sum, votes := k.whole, k.votes
	moved, others := k.moved(b, s), k.others(s)
	if others != 0 {
		moved = 1<<len(b.Blocs) - 1
	}
	names := k.names
	for who := others; who != 0; who &= who - 1 {
		names[who.First()] = c.nameOf(who.First())
	}
	for ; moved != 0; moved &= moved - 1 {
		i := bits.TrailingZeros32(moved)
		was := &k.blocs[i]
		fresh := *was
		k.countAnew(c, Bloc(i), &fresh, others, &names)
		votes += int32(s.Table.Blocs[i].Weight) - int32(k.of.Table.Blocs[i].Weight)
		for p := range fresh.parts {
			sum[p] += fresh.parts[p] - was.parts[p]
		}
	}
	return b.proportion(&sum, votes)
}

// others is who is another man than in the counted state: of other standing or stance.
func (k *Counted) others(s *State) Seats {
	if s.Table.Men == k.of.Table.Men {
		return 0
	}
	var who Seats
	for p := range s.Table.Men {
		m, n := &s.Table.Men[p], &k.of.Table.Men[p]
		if m.Prestige != n.Prestige || m.Odium != n.Odium || m.Word != n.Word || m.Rung != n.Rung || m.Lost != n.Lost || m.Stance != n.Stance {
			who = who.With(Seat(p))
		}
	}
	return who
}

// countAnew counts a bloc in which something has changed: only those pull otherwise who
// are others, or have another sympathy there, or all when its mood is another.
func (k *Counted) countAnew(c clerk, bloc Bloc, fresh *counted, others Seats, names *[MaxSeats]name) {
	fresh.boss, fresh.cent = c.machine(bloc)
	was, is := &k.of.Hidden.Sympathy[bloc], &c.s.Hidden.Sympathy[bloc]
	moved := c.t.Blocs[bloc].Mood != k.of.Table.Blocs[bloc].Mood
	for p := range c.b.Contenders {
		if moved || others.Has(Seat(p)) || was[p] != is[p] {
			n := int32(c.pull(bloc, Seat(p), names[p]))
			fresh.sum += n - fresh.pulls[p]
			fresh.pulls[p] = n
		}
	}
	c.part(bloc, fresh)
}

// moved is the set of blocs in which something has changed that a split depends on,
// besides the men themselves.
func (k *Counted) moved(b *Book, s *State) (set uint32) {
	blocs, minds := s.Table.Blocs != k.of.Table.Blocs, s.Hidden.Sympathy != k.of.Hidden.Sympathy
	leaders := s.Table.Posts != k.of.Table.Posts || s.Hidden.Patron != k.of.Hidden.Patron || s.Hidden.Firm != k.of.Hidden.Firm
	if !blocs && !minds && !leaders {
		return 0
	}
	for i := range b.Blocs {
		was, is := &k.of.Table.Blocs[i], &s.Table.Blocs[i]
		if is.Mood != was.Mood || is.Weight != was.Weight || s.Hidden.Sympathy[i] != k.of.Hidden.Sympathy[i] || leaders && !k.sameLeader(b, s, Bloc(i)) {
			set |= 1 << i
		}
	}
	return set
}

// sameLeader reports whether a bloc has the secretary that it had, with the same patron.
func (k *Counted) sameLeader(b *Book, s *State, bloc Bloc) bool {
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

// VisibleAhead is VisibleOfAll for a state that is like the counted one.
func (b *Book) VisibleAhead(k *Counted, s *State) [MaxSeats]int {
	if s.Table.Posts == k.of.Table.Posts {
		return b.visibleWith(&s.Table, &k.ranks)
	}
	return b.VisibleOfAll(&s.Table)
}
