package rules

import "math/bits"

// Sketch is the Offices that an order would bring, and the men it would make others of, drawn from a
// counted state without making the state it leads to: most orders change little. Where it is not said
// otherwise, it is what the state itself would be counted to.
type Sketch struct {
	b      *Book
	k      *Counted
	whole  whole
	follow [MaxSeats]int16 // what posts and clients count, in tenths
	posts  [MaxSeats]int   // what the posts of each man look like, in tenths of a rank
	men    [MaxSeats]Man   // of those who are others: as they come to be
	other  Seats
	sway   [MaxSeats]int8 // sympathy won or lost in every bloc
	stir   stir
	led    uint32 // blocs that have another machine
	boss   [MaxBlocs]Seat
	cent   [MaxBlocs]int8
}

// stir is what becomes another in a single bloc.
type stir struct {
	bloc Bloc // or NoBloc
	mood [MaxIssues]int16
	sway [MaxSeats]int16
}

// begin makes it a sketch of the counted state itself.
func (x *Sketch) begin(b *Book, k *Counted) {
	x.b, x.k, x.whole, x.follow, x.posts = b, k, k.whole, k.follow, k.posts
	x.other, x.led, x.sway, x.stir = 0, 0, [MaxSeats]int8{}, stir{bloc: NoBloc}
}

// placing is who comes into a post, has another patron, or both.
type placing struct {
	post   Post
	who    Person
	patron Seat // Unknown: as before
}

// Suppose sketches what the Book's Suppose would make of the counted state. It reports false where the
// changes are of other kinds than most orders make.
func (x *Sketch) Suppose(b *Book, k *Counted, list []Delta) bool {
	x.begin(b, k)
	to := placing{NoPost, Nobody, Unknown}
	for _, d := range list {
		kind, p := d.Ref.Kind, Seat(d.Ref.A)
		switch {
		case kind == RefHolder && to.who == Nobody:
			to.post, to.who = Post(d.Ref.A), Person(d.N-1)
		case kind == RefPatron && to.patron == Unknown && (to.who == Nobody || to.who == Person(d.Ref.A)):
			to.who, to.patron = Person(d.Ref.A), b.SeatOf(Person(max(d.N-1, -1)))
		case kind == RefSympathy && d.Ref.A == EveryBloc:
			x.man(Seat(d.Ref.B))
			x.sway[d.Ref.B] += int8(d.N)
		case (kind == RefSympathy || kind == RefMood) && d.Ref.A >= 0 && x.stirs(Bloc(d.Ref.A)):
			if kind == RefMood {
				x.stir.mood[d.Ref.B] += d.N
			} else {
				x.stir.sway[d.Ref.B] += d.N
			}
		case kind == RefPrestige || kind == RefOdium || kind == RefWord || kind == RefMarks:
			x.man(p).add(kind, int(d.N))
		case kind == RefBurden:
		default:
			return false
		}
	}
	if to.who != Nobody && !x.place(to) {
		return false
	}
	x.count()
	return true
}

// stirs reports whether the bloc is the only one that is stirred.
func (x *Sketch) stirs(bloc Bloc) bool {
	if x.stir.bloc < 0 {
		x.stir.bloc = bloc
	}
	return x.stir.bloc == bloc
}

// man is a man as he comes to be, to be made another.
func (x *Sketch) man(p Seat) *Man {
	if !x.other.Has(p) {
		x.men[p], x.other = x.k.of.Table.Men[p], x.other.With(p)
	}
	return &x.men[p]
}

// Changes reports whether a man comes to be another.
func (x *Sketch) Changes(p Seat) bool { return x.other.Has(p) }

// Man is what a man comes to be.
func (x *Sketch) Man(p Seat) *Man {
	if x.other.Has(p) {
		return &x.men[p]
	}
	return &x.k.of.Table.Men[p]
}

// add changes a number of a man, within its range.
func (m *Man) add(kind RefKind, n int) {
	low, high := kind.Range()
	at := &m.Prestige
	switch kind {
	case RefOdium:
		at = &m.Odium
	case RefWord:
		at = &m.Word
	case RefMarks:
		at = &m.Marks
	case RefLost:
		at = &m.Lost
	}
	*at = int8(clamp(int(*at)+n, low, high))
}

// place counts what hangs on an official who comes into a post, has another patron, or both: he
// leaves his other posts.
func (x *Sketch) place(to placing) bool {
	s := x.k.of
	t := &s.Table
	if x.b.IsContender(to.who) || to.post >= 0 && (x.b.IsContender(t.Posts[to.post].Holder) || t.Posts[to.post].Holder == to.who) {
		return false
	}
	i := x.b.Official(to.who)
	was, patron, firm := s.Hidden.Patron[i], s.Hidden.Patron[i], s.Hidden.Firm[i]
	if to.patron != Unknown && to.patron != was {
		patron, firm = to.patron, int8(truth(to.patron >= 0))
		x.counts(was, -t.Officials[i].client())
		x.counts(patron, t.Officials[i].client())
	}
	for p := range x.b.Posts {
		had := t.Posts[p].Holder == to.who
		has := Post(p) == to.post || had && to.post < 0
		if !has && !had || has && had && patron == was {
			continue
		}
		rank := 2 * int16(x.b.Posts[p].Rank)
		x.counts(x.b.patronIn(s, t.Posts[p].Holder), -rank)
		if has {
			x.counts(patron, rank)
		}
		boss, cent := x.machine(has, patron, firm)
		x.leads(Post(p), boss, cent)
	}
	return true
}

// leads gives the bloc that a post leads, if it leads one, another machine.
func (x *Sketch) leads(post Post, boss Seat, cent int8) {
	if bloc := x.b.Posts[post].Leads; bloc >= 0 {
		x.led |= 1 << bloc
		x.boss[bloc], x.cent[bloc] = boss, cent
	}
}

// machine is that of a bloc which has an official for secretary, or nobody.
func (x *Sketch) machine(led bool, patron Seat, firm int8) (boss Seat, cent int8) {
	switch {
	case !led:
		return NoSeat, 0
	case patron < 0:
		return NoSeat, x.b.Numbers.Machine / 2
	}
	return patron, int8(x.b.followsPatron(firm, x.Man(patron)))
}

// client is what an official counts for his patron, in tenths.
func (o *Standing) client() int16 {
	if o.Rung == InPolitburo {
		return 16
	}
	return 1
}

// patronIn is whose man an official is, or NoSeat.
func (b *Book) patronIn(s *State, who Person) Seat {
	if who == Nobody {
		return NoSeat
	}
	return s.Hidden.Patron[b.Official(who)]
}

// counts adds to what posts and clients count for a man.
func (x *Sketch) counts(p Seat, n int16) {
	if p >= 0 {
		x.follow[p] += n
	}
}

// count counts the blocs that are others.
func (x *Sketch) count() {
	blocs, fading := x.led, x.fading()
	if fading != 0 {
		blocs = 1<<len(x.b.Blocs) - 1
	}
	if x.stir.bloc >= 0 {
		blocs |= 1 << x.stir.bloc
	}
	var names [MaxSeats]name
	for set := fading; set != 0; set &= set - 1 {
		names[set.First()] = x.b.nameOf(&x.men[set.First()])
	}
	for ; blocs != 0; blocs &= blocs - 1 {
		bloc := Bloc(bits.TrailingZeros32(blocs))
		now := x.k.blocs[bloc].drawn
		for set := fading; set != 0; set &= set - 1 {
			p := set.First()
			now.put(p, names[p].pull(x.liking(bloc, p), int(x.k.blocs[bloc].gaps[p])))
		}
		if bloc == x.stir.bloc {
			x.stirred(fading, &names, &now)
		}
		if x.led>>bloc&1 != 0 {
			now.boss, now.cent = x.boss[bloc], x.cent[bloc]
		}
		x.recount(bloc, &now)
	}
}

// fading is whose name or sympathies are others everywhere.
func (x *Sketch) fading() (who Seats) {
	for set := x.other; set != 0; set &= set - 1 {
		p := set.First()
		if x.sway[p] != 0 || x.k.names[p] != x.b.nameOf(&x.men[p]) {
			who = who.With(p)
		}
	}
	return who
}

// liking is the sympathy of a bloc for a man.
func (x *Sketch) liking(bloc Bloc, p Seat) int {
	n := clamp(int(x.k.of.Hidden.Sympathy[bloc][p])+int(x.sway[p]), 0, 100)
	if bloc == x.stir.bloc {
		n = clamp(n+int(x.stir.sway[p]), 0, 100)
	}
	return n
}

// put counts anew what a man pulls.
func (d *drawn) put(p Seat, pull int) {
	d.sum += int32(pull) - d.pulls[p]
	d.pulls[p] = int32(pull)
}

// stirred counts those who pull otherwise in the one bloc that is stirred.
func (x *Sketch) stirred(fading Seats, names *[MaxSeats]name, into *drawn) {
	t, bloc, turned := &x.k.of.Table, x.stir.bloc, false
	d := t.Blocs[bloc]
	for i, n := range x.stir.mood {
		d.Mood[i] = int8(clamp(int(d.Mood[i])+int(n), -30, 30))
		turned = turned || n != 0
	}
	for p := range x.b.Contenders {
		if !turned && x.stir.sway[p] == 0 {
			continue
		}
		name, gap := x.k.names[p], int(x.k.blocs[bloc].gaps[p])
		if fading.Has(Seat(p)) {
			name = names[p]
		}
		if turned {
			gap = x.b.gap(&d, &t.Men[p].Stance, Seat(p))
		}
		into.put(Seat(p), name.pull(x.liking(bloc, Seat(p)), gap))
	}
}

// recount puts another count of a bloc into the place of the one there was.
func (x *Sketch) recount(bloc Bloc, now *drawn) {
	t, was := &x.k.of.Table, &x.k.blocs[bloc].parts
	votes := int32(t.Blocs[bloc].Weight)
	each := now.each(votes)
	for p, pull := range now.pulls[:len(x.b.Contenders)] {
		x.whole[p] += portion(each, pull) - was[p]
	}
	if now.boss >= 0 && t.Men[now.boss].Rung < Member {
		x.whole[now.boss] += votes * 10 * int32(now.cent)
	}
}

// Offices writes every seat's Office into list, as OfficesAhead would. Most orders leave the hall as it is.
func (x *Sketch) Offices(list []Ledger) {
	if x.whole == x.k.whole {
		x.b.ranked(&x.k.base, &x.follow, list)
		return
	}
	hall := x.b.proportion(&x.whole, x.k.votes)
	ahead := committeeAhead(&x.k.of.Table, &hall, x.k.stays)
	seats := x.b.seatsWorth(&x.k.of.Table, &hall, &ahead)
	x.b.ranked(&seats, &x.follow, list)
}

// Visible is the least visible power that every man has.
func (x *Sketch) Visible() [MaxSeats]int {
	seen := x.k.seen
	for set := x.other; set != 0; set &= set - 1 {
		p := set.First()
		if m := &x.men[p]; m.Rung < Member {
			seen[p] = seenPower(m, x.posts[p], x.k.of.Table.Committee[p])
		}
	}
	return seen
}
