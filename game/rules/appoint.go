package rules

// An appointment puts a man into a post that the appointer has the right to fill.
// It is the quiet half of the circle of power: secretaries lead blocs, blocs vote.

func (l look) checkAppoint(m Move) Refusal {
	if !l.isPost(m.A) || !l.isOfficial(m.B) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	post, who := Post(m.A), Person(m.B)
	if !l.mayFill(post) {
		return Refusal{Why: NoRight}
	}
	if l.gone(who) {
		return Refusal{Why: IsGone}
	}
	if r := l.checkCause(post); r.Why != Allowed {
		return r
	}
	if !l.free(who) {
		return Refusal{Why: NotYourMan}
	}
	if l.rests(post) {
		return Refusal{JustChanged, int16(l.b.Numbers.AppointRest), int16(l.t.Round - l.t.Posts[post].Changed)}
	}
	if !l.isPromotion(who, post) {
		return Refusal{Why: NoRoom}
	}
	if l.justPlaced(who) {
		return Refusal{JustChanged, 1, 0}
	}
	return Refusal{}
}

// justPlaced reports whether the official has been given the post that he holds in this very round: two who
// appoint him leave one province without anybody.
func (l look) justPlaced(who Person) bool {
	now := l.b.PostOf(l.t, who)
	return now >= 0 && l.t.Posts[now].Changed == l.t.Round
}

// free reports whether the observer knows of nobody else whose man the official is.
func (l look) free(who Person) bool {
	p := l.patron(who)
	return p < 0 || p == l.o.me
}

// rests reports whether the post has a holder who came too short a time ago.
func (l look) rests(post Post) bool {
	at := &l.t.Posts[post]
	return at.Holder != Nobody && at.Changed >= 0 && int(l.t.Round-at.Changed) < int(l.b.Numbers.AppointRest)
}

// mayFill reports whether the observer fills the post: he himself, or a man he knows
// to be his own, holds the post that fills it.
func (l look) mayFill(post Post) bool {
	r := &l.b.Posts[post]
	if r.Filled != ByPost || l.t.Posts[post].Holder == Person(l.o.me) {
		return false
	}
	holder := l.t.Posts[r.FilledBy].Holder
	return holder != Nobody && l.patron(holder) == l.o.me
}

// isPromotion reports whether the man has no post yet or only a lesser one: nobody
// leaves a bloc without a secretary for a post of the same rank.
func (l look) isPromotion(who Person, post Post) bool {
	now := l.b.PostOf(l.t, who)
	return now < 0 || l.b.Posts[now].Rank < l.b.Posts[post].Rank
}

func (l look) priceAppoint(m Move) int {
	price := int(l.b.Numbers.AppointCost) + int(l.mods().AppointCost)
	switch {
	case !l.isPost(m.A):
	case l.t.Posts[m.A].Holder == Nobody: // nobody has to be persuaded to go
		price -= int(l.b.Numbers.AppointEmpty)
	case l.sitsFirmly(l.t.Posts[m.A].Holder):
		price += int(l.b.Numbers.AppointHard)
	}
	return max(1, price)
}

// sitsFirmly reports whether everybody can see that the holder will not go quietly:
// a candidate of the Politburo or better.
func (l look) sitsFirmly(who Person) bool {
	return who != Nobody && !l.b.IsContender(who) && l.t.Officials[l.b.Official(who)].Rung <= Candidate
}

func (l look) forecastAppoint(m Move, f *Forecast) {
	post, who := Post(m.A), Person(m.B)
	f.Odds = 100
	f.change(Ref{RefHolder, int8(post), 0}, int(who)+1)
	switch l.patron(who) {
	case NoSeat:
		f.OddsOf.add(WhyFree, int(l.b.Numbers.AppointBinds), who)
		f.change(Ref{RefPatron, int8(who), 0}, int(m.By)+1)
	case Unknown:
		f.OddsOf.add(WhyBase, int(l.b.Numbers.AppointBinds)/l.taken(who), who)
	default:
		f.OddsOf.add(WhyFirm, 100, who)
	}
	old := l.t.Posts[post].Holder
	if old == Nobody {
		return
	}
	if p := l.patron(old); p >= 0 && p != l.o.me {
		f.mind(p, WhyPatron, false)
	}
}

// taken is one in how many of those of whom a man does not know it is nobody's yet. Seen in games of the computer players: of
// those who held a post 14 of 212, of the others 90 of 161.
func (l look) taken(who Person) int {
	if l.b.PostOf(l.t, who) >= 0 {
		return 12
	}
	return 2
}

func (c clerk) appoint(m Move) {
	post, who := Post(m.A), Person(m.B)
	e := fact(Appointed, Everybody)
	e.Who, e.Post, e.Person, e.Other = m.By, post, who, c.t.Posts[post].Holder
	c.displaced(c.t.Posts[post].Holder, m.By)
	c.note(e)
	c.vacate(who, post)
	c.seatIn(post, who)
	c.bind(who, m.By, int(post))
}

// displaced makes a man who lost his post, and his patron, remember who took it.
func (c clerk) displaced(old Person, by Seat) {
	if old == Nobody || c.b.IsContender(old) {
		return
	}
	patron := c.patronOf(old)
	if patron >= 0 && patron != by {
		c.regard(patron, by, -1)
		c.raise(Ref{RefFirm, int8(old), 0}, 1)
		return
	}
	c.loosen(old, patron)
}

// vacate takes an official out of every other post: he can sit on one chair.
func (c clerk) vacate(who Person, into Post) {
	if who == Nobody || c.b.IsContender(who) {
		return
	}
	for p := range c.b.Posts {
		if Post(p) != into && c.t.Posts[p].Holder == who {
			c.seatIn(Post(p), Nobody)
			e := fact(PostLeft, Everybody)
			e.Post, e.Person = Post(p), who
			c.note(e)
		}
	}
}

// bind settles whose man the appointed becomes: a client grows firmer, a free man
// mostly becomes a client, another's man stays what he was.
func (c clerk) bind(who Person, by Seat, subject int) {
	switch c.patronOf(who) {
	case by:
		c.raise(Ref{RefFirm, int8(who), 0}, 1)
		return
	case NoSeat:
		if c.s.chance(drawAppoint, subject, int(c.b.Numbers.AppointBinds)) {
			c.follow(who, by)
			c.tell(BecameClient, by, who)
			return
		}
	}
	c.s.Hands[by].Knows = c.s.Hands[by].Knows.With(who) // whoever does not follow him follows another, and he sees whom
	e := fact(StaysOwnMan, Only(by))
	e.Who, e.Person, e.Whom = by, who, c.patronOf(who)
	c.note(e)
}

// tell lets one seat know something about a person.
func (c clerk) tell(what Fact, seat Seat, who Person) {
	e := fact(what, Only(seat))
	e.Who, e.Person = seat, who
	c.note(e)
}
