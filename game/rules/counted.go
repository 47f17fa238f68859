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
	seen   [MaxSeats]int   // visible power
	shares [MaxSeats + 1]int16
	base   [MaxSeats]int16 // what rungs and votes count in the Office ledger ahead, in tenths
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
	drawn
	parts portions
	mood  [MaxIssues]int8
	gaps  [MaxSeats]int32 // between its mood and each man, as he reaches it
}

// drawn is what decides how a bloc splits, besides its votes.
type drawn struct {
	pulls [MaxSeats]int32
	sum   int32 // of the pulls, and of those who follow nobody
	boss  Seat
	cent  int8 // that follows its secretary's patron
}

// portions are what each man has of some votes, in thousandths of a vote. What nobody
// has is the rest.
type portions [MaxSeats]int32

// Count splits every bloc of the state. The state must not change while the count is used. What
// was counted before with the same book may be counted over.
func (b *Book) Count(s *State, into *Counted) {
	c := b.clerk(s, nil)
	near := into.unmoved(figures(&s.Table))
	into.of, into.names, into.men, into.againN = s, c.names(0), figures(&s.Table), 0
	into.whole, into.votes = whole{}, 0
	into.stays, into.follow, into.posts = b.committeeStays(s.Table.Round), b.followings(s), b.postsSeen(&s.Table)
	into.seated = b.seated(&s.Table)
	for i := range b.Blocs {
		k := &into.blocs[i]
		k.boss, k.cent = c.machine(Bloc(i))
		k.sum = unattachedPull
		still := near
		if k.mood != s.Table.Blocs[i].Mood {
			k.mood, still = s.Table.Blocs[i].Mood, 0
		}
		for p := range b.Contenders {
			if !still.Has(Seat(p)) {
				k.gaps[p] = int32(c.gap(Bloc(i), Seat(p)))
			}
			k.pulls[p] = int32(c.pull(Bloc(i), Seat(p), into.names[p], int(k.gaps[p])))
			k.sum += k.pulls[p]
		}
		k.parts = c.part(Bloc(i), &k.drawn)
		into.votes += int32(s.Table.Blocs[i].Weight)
		for p, n := range k.parts {
			into.whole[p] += n
		}
	}
	into.shares = b.proportion(&into.whole, into.votes)
	ahead := committeeAhead(&s.Table, &into.shares, into.stays)
	into.base = b.seatsWorth(&s.Table, &into.shares, &ahead)
	into.seen = b.visibleWith(&s.Table, &into.posts)
}

// unmoved is who stood where he stands when something was counted last: to a bloc whose mood is
// what it was he is as near as he was.
func (k *Counted) unmoved(now [MaxSeats]figure) (who Seats) {
	if k.of == nil {
		return 0
	}
	for p := range now {
		if now[p].stance == k.men[p].stance {
			who = who.With(Seat(p))
		}
	}
	return who
}

func figures(t *Table) (list [MaxSeats]figure) {
	for p := range list {
		m := &t.Men[p]
		list[p] = figure{m.Prestige, m.Odium, m.Word, m.Lost, m.Rung, m.Stance}
	}
	return list
}

// part is splitBy in thousandths of a vote.
func (c clerk) part(bloc Bloc, d *drawn) (parts portions) {
	votes := int32(c.t.Blocs[bloc].Weight)
	each := d.each(votes)
	for p := range c.b.Contenders {
		parts[p] = portion(each, d.pulls[p])
	}
	if d.boss >= 0 && c.t.Men[d.boss].Rung < Member {
		parts[d.boss] += votes * 10 * int32(d.cent)
	}
	return parts
}

// each is what one point of pull brings of so many votes, in millionths of a vote and finer: it
// divides once for all men, and whoever looks at many states lives on that.
func (d *drawn) each(votes int32) int64 {
	return int64(votes) * int64(1000-10*int(d.cent)) << 20 / int64(d.sum)
}

// portion is what so strong a pull brings, in thousandths of a vote.
func portion(each int64, pull int32) int32 { return int32(each * int64(pull) >> 20) }

// OfficesAhead is Offices as it will be when the committee is next elected, for a
// state that is like the counted one: what has not changed is not counted again.
func (b *Book) OfficesAhead(k *Counted, s *State, d Differs, list []Ledger) {
	follow := k.follow
	if d.Posts || d.Officials || d.Patrons {
		b.followingsFrom(k.of, s, &follow)
	}
	hall := b.sharesFrom(k, s, d)
	if !d.Men && !d.seats && hall == k.shares {
		b.ranked(&k.base, &follow, list)
		return
	}
	ahead := committeeAhead(&s.Table, &hall, k.stays)
	seats := b.seatsWorth(&s.Table, &hall, &ahead)
	b.ranked(&seats, &follow, list)
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

func (b *Book) sharesFrom(k *Counted, s *State, d Differs) [MaxSeats + 1]int16 {
	x := recount{clerk: b.clerk(s, nil), k: k, led: d.Posts || d.Patrons || d.firm, names: &k.names, whole: k.whole, votes: k.votes}
	moved := uint32(0)
	if d.blocs || x.led {
		moved = x.moved()
	}
	if !d.Men || x.others() == 0 {
		if d.sympathy {
			moved |= k.swayed(s)
		}
		if moved == 0 {
			return k.shares
		}
		x.count(moved)
	} else if again := figures(&s.Table); moved != 0 || !x.known(&again) {
		names := k.names
		for who := x.other; who != 0; who &= who - 1 {
			names[who.First()] = b.nameOf(&s.Table.Men[who.First()])
		}
		x.names = &names
		x.count(1<<len(b.Blocs) - 1)
		if moved == 0 {
			x.keep(&again)
		}
	}
	return b.proportion(&x.whole, x.votes)
}

// recount counts what is another in a state that is like the counted one.
type recount struct {
	clerk
	k      *Counted
	led    bool  // somebody has another post or another patron: blocs may have other machines
	other  Seats // who is another man than in the counted state: of other standing or stance
	turned Seats // who of them is of another stance
	names  *[MaxSeats]name
	whole  whole
	votes  int32
}

// others finds who is another man.
func (c *recount) others() Seats {
	for p := range c.b.Contenders {
		was, is := &c.k.men[p], &c.t.Men[p]
		if is.Stance != was.stance {
			c.turned = c.turned.With(Seat(p))
		} else if is.Prestige == was.prestige && is.Odium == was.odium && is.Word == was.word && is.Lost == was.lost && is.Rung == was.rung {
			continue
		}
		c.other = c.other.With(Seat(p))
	}
	return c.other
}

// known finds the whole among the recounts that are kept. They are of figures and
// sympathies alone.
func (c *recount) known(men *[MaxSeats]figure) bool {
	for i := range min(c.k.againN, mostAgain) {
		if x := &c.k.again[i]; x.men == *men && x.sympathy == c.s.Hidden.Sympathy {
			c.whole = x.whole
			return true
		}
	}
	return false
}

func (c *recount) keep(men *[MaxSeats]figure) {
	c.k.again[c.k.againN%mostAgain] = recounted{*men, c.s.Hidden.Sympathy, c.whole}
	c.k.againN++
}

// count counts the blocs in which something has changed.
func (c *recount) count(blocs uint32) {
	for ; blocs != 0; blocs &= blocs - 1 {
		c.countOne(Bloc(bits.TrailingZeros32(blocs)))
	}
}

// countOne counts a bloc: only those pull otherwise who are others, or have another
// sympathy there, or all when its mood is another.
func (c *recount) countOne(bloc Bloc) {
	was, d := &c.k.blocs[bloc], &c.t.Blocs[bloc]
	now := was.drawn
	who, turned := c.other|c.swayedIn(bloc), c.turned
	if d.Mood != c.k.of.Table.Blocs[bloc].Mood {
		who, turned = Everybody, Everybody
	}
	for who &= c.b.allSeats(); who != 0; who &= who - 1 {
		p := who.First()
		gap := int(was.gaps[p])
		if turned.Has(p) {
			gap = c.gap(bloc, p)
		}
		n := int32(c.pull(bloc, p, c.names[p], gap))
		now.sum += n - was.pulls[p]
		now.pulls[p] = n
	}
	if c.led || c.other.Has(was.boss) {
		now.boss, now.cent = c.machine(bloc)
	}
	votes := int32(d.Weight)
	each := now.each(votes)
	for p, pull := range now.pulls[:len(c.b.Contenders)] {
		c.whole[p] += portion(each, pull) - was.parts[p]
	}
	if now.boss >= 0 && c.t.Men[now.boss].Rung < Member {
		c.whole[now.boss] += votes * 10 * int32(now.cent)
	}
	c.votes += votes - int32(c.k.of.Table.Blocs[bloc].Weight)
}

// swayedIn is who has another sympathy in the bloc.
func (c *recount) swayedIn(bloc Bloc) (who Seats) {
	was, is := &c.k.of.Hidden.Sympathy[bloc], &c.s.Hidden.Sympathy[bloc]
	if *was == *is {
		return 0
	}
	for p := range was {
		if was[p] != is[p] {
			who = who.With(Seat(p))
		}
	}
	return who
}

// moved is the set of blocs in which something has changed that a split depends on,
// besides the men themselves and sympathies.
func (c *recount) moved() (set uint32) {
	was, s := c.k.of, c.s
	for i := range c.b.Blocs {
		x, y := &was.Table.Blocs[i], &s.Table.Blocs[i]
		if x.Mood != y.Mood || x.Weight != y.Weight || c.led && !c.k.sameLeader(c.b, s, Bloc(i)) {
			set |= 1 << i
		}
	}
	return set
}

// swayed is the set of blocs in which somebody has another sympathy.
func (k *Counted) swayed(s *State) (set uint32) {
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
func (b *Book) VisibleAhead(k *Counted, s *State, d Differs) [MaxSeats]int {
	switch {
	case d.Posts:
		return b.VisibleOfAll(&s.Table)
	case d.Men || d.seats:
		return b.visibleWith(&s.Table, &k.posts)
	}
	return k.seen
}

// MembersAhead is Members for a state that is like the counted one.
func (b *Book) MembersAhead(k *Counted, s *State, d Differs) People {
	if d.Officials {
		return b.Members(&s.Table)
	}
	return k.seated | People(b.membersOf(&s.Table))
}
