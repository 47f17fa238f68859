package rules

import "math/bits"

// Counted is how every bloc of a state would split, and how each man pulls in it:
// whoever weighs many states that differ little from one counts the others from it.
type Counted struct {
	of     *State
	men    [MaxSeats]figure
	names  [MaxSeats]name
	blocs  [MaxBlocs]counted
	whole  whole
	votes  int32           // of all blocs
	stays  int             // per cent of the committee that the next gatherings leave as it is
	follow [MaxSeats]int16 // what posts, clients and their seats count, in tenths
	posts  [MaxSeats]int   // what the posts of each man look like, in tenths of a rank
	seated People          // officials in the Politburo
	again  [mostAgain]recounted
	againN int // recounts so far
}

// whole is what each man has of all votes, in thousandths of a vote.
type whole [MaxSeats + 1]int32

// figure is what a count asks of a man.
type figure struct {
	prestige, odium, word, lost int8
	rung                        Rung
	stance                      [MaxIssues]int8
}

// recounted is what other figures and other sympathies make of the count. The same few come
// back: what a carried motion does to its mover, what a failed charge does to who made it.
type recounted struct {
	men      [MaxSeats]figure
	sympathy [MaxBlocs][MaxSeats]int8
	whole    whole
}

// mostAgain is how many recounts are kept, the latest.
const mostAgain = 8

// counted is a bloc that was counted.
type counted struct {
	parts portions
	pulls [MaxSeats]int32
	gaps  [MaxSeats]int32 // between its mood and each man, as he reaches it
	sum   int32           // of the pulls, and of those who follow nobody
	boss  Seat
	cent  int8 // that follows its secretary's patron
}

// portions are what each man has of some votes, in thousandths of a vote. What nobody
// has is the rest.
type portions [MaxSeats]int32

// Count splits every bloc of the state. The state must not change while the count is used.
func (b *Book) Count(s *State, into *Counted) {
	c := b.clerk(s, nil)
	into.of, into.names, into.men, into.againN = s, c.names(0), figures(&s.Table), 0
	into.whole, into.votes = whole{}, 0
	into.stays, into.follow, into.posts = b.committeeStays(s.Table.Round), b.followings(s), b.postsSeen(&s.Table)
	into.seated = b.seated(&s.Table)
	for i := range b.Blocs {
		k := &into.blocs[i]
		k.boss, k.cent = c.machine(Bloc(i))
		k.sum = unattachedPull
		for p := range b.Contenders {
			k.gaps[p] = int32(c.gap(Bloc(i), Seat(p)))
			k.pulls[p] = int32(c.pull(Bloc(i), Seat(p), into.names[p], int(k.gaps[p])))
			k.sum += k.pulls[p]
		}
		c.part(Bloc(i), k)
		into.votes += int32(s.Table.Blocs[i].Weight)
		for p, n := range k.parts {
			into.whole[p] += n
		}
	}
}

func figures(t *Table) (list [MaxSeats]figure) {
	for p := range list {
		m := &t.Men[p]
		list[p] = figure{m.Prestige, m.Odium, m.Word, m.Lost, m.Rung, m.Stance}
	}
	return list
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
	x := recount{clerk: b.clerk(s, nil), k: k, whole: k.whole, votes: k.votes}
	moved := k.moved(b, s)
	if s.Table.Men == k.of.Table.Men || x.others() == 0 {
		x.count(moved | k.swayed(s))
	} else if !x.known(moved) {
		x.names = k.names
		for who := x.other; who != 0; who &= who - 1 {
			x.names[who.First()] = x.nameOf(who.First())
		}
		x.count(1<<len(b.Blocs) - 1)
		x.keep(moved)
	}
	return b.proportion(&x.whole, x.votes)
}

// recount counts what is another in a state that is like the counted one.
type recount struct {
	clerk
	k     *Counted
	men   [MaxSeats]figure
	other Seats // who is another man than in the counted state: of other standing or stance
	names [MaxSeats]name
	whole whole
	votes int32
}

// others finds who is another man.
func (c *recount) others() Seats {
	c.men = figures(c.t)
	for p := range c.men {
		if c.men[p] != c.k.men[p] {
			c.other = c.other.With(Seat(p))
		}
	}
	return c.other
}

// known finds the whole among the recounts that are kept. They are of figures and
// sympathies alone.
func (c *recount) known(moved uint32) bool {
	if moved != 0 {
		return false
	}
	for i := range min(c.k.againN, mostAgain) {
		if x := &c.k.again[i]; x.men == c.men && x.sympathy == c.s.Hidden.Sympathy {
			c.whole = x.whole
			return true
		}
	}
	return false
}

func (c *recount) keep(moved uint32) {
	if moved == 0 {
		c.k.again[c.k.againN%mostAgain] = recounted{c.men, c.s.Hidden.Sympathy, c.whole}
		c.k.againN++
	}
}

// count counts the blocs in which something has changed.
func (c *recount) count(blocs uint32) {
	for ; blocs != 0; blocs &= blocs - 1 {
		i := bits.TrailingZeros32(blocs)
		was := &c.k.blocs[i]
		fresh := *was
		c.countOne(Bloc(i), &fresh)
		c.votes += int32(c.t.Blocs[i].Weight) - int32(c.k.of.Table.Blocs[i].Weight)
		for p := range fresh.parts {
			c.whole[p] += fresh.parts[p] - was.parts[p]
		}
	}
}

// countOne counts a bloc: only those pull otherwise who are others, or have another
// sympathy there, or all when its mood is another.
func (c *recount) countOne(bloc Bloc, fresh *counted) {
	fresh.boss, fresh.cent = c.machine(bloc)
	was, is := &c.k.of.Hidden.Sympathy[bloc], &c.s.Hidden.Sympathy[bloc]
	moved, names := c.t.Blocs[bloc].Mood != c.k.of.Table.Blocs[bloc].Mood, &c.k.names
	if c.other != 0 {
		names = &c.names
	}
	for p := range c.b.Contenders {
		another := c.other.Has(Seat(p))
		if !moved && !another && was[p] == is[p] {
			continue
		}
		if moved || another && c.men[p].stance != c.k.men[p].stance {
			fresh.gaps[p] = int32(c.gap(bloc, Seat(p)))
		}
		n := int32(c.pull(bloc, Seat(p), names[p], int(fresh.gaps[p])))
		fresh.sum += n - fresh.pulls[p]
		fresh.pulls[p] = n
	}
	c.part(bloc, fresh)
}

// moved is the set of blocs in which something has changed that a split depends on,
// besides the men themselves and sympathies.
func (k *Counted) moved(b *Book, s *State) (set uint32) {
	blocs := s.Table.Blocs != k.of.Table.Blocs
	leaders := s.Table.Posts != k.of.Table.Posts || s.Hidden.Patron != k.of.Hidden.Patron || s.Hidden.Firm != k.of.Hidden.Firm
	if !blocs && !leaders {
		return 0
	}
	for i := range b.Blocs {
		was, is := &k.of.Table.Blocs[i], &s.Table.Blocs[i]
		if is.Mood != was.Mood || is.Weight != was.Weight || leaders && !k.sameLeader(b, s, Bloc(i)) {
			set |= 1 << i
		}
	}
	return set
}

// swayed is the set of blocs in which somebody has another sympathy.
func (k *Counted) swayed(s *State) (set uint32) {
	if s.Hidden.Sympathy == k.of.Hidden.Sympathy {
		return 0
	}
	for i := range s.Hidden.Sympathy {
		if s.Hidden.Sympathy[i] != k.of.Hidden.Sympathy[i] {
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
		return b.visibleWith(&s.Table, &k.posts)
	}
	return b.VisibleOfAll(&s.Table)
}

// MembersAhead is Members for a state that is like the counted one.
func (b *Book) MembersAhead(k *Counted, s *State) People {
	if s.Table.Officials == k.of.Table.Officials {
		return k.seated | People(b.membersOf(&s.Table))
	}
	return b.Members(&s.Table)
}
