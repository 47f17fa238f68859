package rules

// Carry sketches what PretendCarried would make of the counted state. It reports false for motions of
// which little can be said.
func (x *Sketch) Carry(b *Book, k *Counted, m Motion) bool {
	x.begin(b, k)
	t := &k.of.Table
	for q := range b.Contenders {
		if Seat(q) == m.By {
			continue
		}
		if p := &k.of.Pledges[pairOf(m.By, Seat(q))]; p.Live == Binding && !p.Sealed && b.Breaks(t, p, Cast{m.By, m, For}) {
			x.man(m.By).add(RefWord, -int(b.Numbers.BreakWord))
		}
	}
	if m.Kind.credits() {
		x.man(m.By).add(RefPrestige, 1)
	}
	switch m.Kind {
	case MovePost:
		if !x.carryPost(m) {
			return false
		}
	case Censure:
		x.man(Seat(m.B)).add(RefMarks, 2)
		x.men[m.B].add(RefPrestige, -1)
		x.losesVote(Seat(m.B))
	case Demand:
		x.man(Seat(m.B)).add(RefMarks, 1)
		x.men[m.B].Demanded = t.Round
		x.losesVote(Seat(m.B))
	default:
		return false
	}
	x.count()
	return true
}

// losesVote puts a lost vote on a man's record, at most one a round. His secretaries follow him less.
func (x *Sketch) losesVote(p Seat) {
	if x.men[p].LostIn == x.k.of.Table.Round {
		return
	}
	x.men[p].add(RefLost, 1)
	for i := range x.b.Blocs {
		if who := x.b.Secretary(&x.k.of.Table, Bloc(i)); x.k.blocs[i].boss == p && !x.b.IsContender(who) {
			x.led |= 1 << i
			x.boss[i], x.cent[i] = x.machine(true, p, x.k.of.Hidden.Firm[x.b.Official(who)])
		}
	}
}

// carryPost gives a post to another.
func (x *Sketch) carryPost(m Motion) bool {
	s := x.k.of
	post, heir := Post(m.B), Person(m.C)
	holder, rank := s.Table.Posts[post].Holder, int16(x.b.Posts[post].Rank)
	switch {
	case holder == Person(m.By) || holder == heir:
		return false
	case x.b.IsContender(holder):
		x.man(Seat(holder)).add(RefPrestige, -1)
		x.losesVote(Seat(holder))
		x.follow[holder] -= 8 * rank
		x.shows(Seat(holder), -int(rank))
	case holder != Nobody:
		x.counts(s.Hidden.Patron[x.b.Official(holder)], -2*rank)
		x.displaces(holder, post, m.By)
	}
	boss, cent := Seat(heir), x.b.Numbers.MachineSelf
	if x.b.IsContender(heir) {
		x.follow[heir] += 8 * rank
		x.man(Seat(heir))
		x.shows(Seat(heir), int(rank))
	} else {
		x.leaves(heir, post)
		patron := x.b.patronIn(s, heir)
		x.counts(patron, 2*rank)
		boss, cent = x.machine(true, patron, s.Hidden.Firm[x.b.Official(heir)])
	}
	x.leads(post, boss, cent)
	return true
}

// shows makes what is seen of a man's posts that of those he holds, and of so much rank more. Too little of it would make
// his rival seem to lead.
func (x *Sketch) shows(p Seat, more int) {
	for i := range x.b.Posts {
		if x.k.of.Table.Posts[i].Holder == Person(p) {
			more += int(x.b.Posts[i].Rank)
		}
	}
	x.posts[p] = percent(10*more, 100-int(x.b.Contenders[p].Mods.Quiet))
}

// displaces lets an official feel that he has lost a post to a man: another's holds the firmer to his
// patron, his own loosens. Whatever else he holds stays his.
func (x *Sketch) displaces(who Person, post Post, by Seat) {
	s, i := x.k.of, x.b.Official(who)
	patron, firm := s.Hidden.Patron[i], s.Hidden.Firm[i]
	low, high := RefFirm.Range()
	loosens := patron < 0 || patron == by
	switch {
	case !loosens:
		firm = int8(clamp(int(firm)+1, low, high))
	case firm > 1:
		firm--
	case patron >= 0:
		x.counts(patron, -s.Table.Officials[i].client())
		patron, firm = NoSeat, 0
	}
	for p := range x.b.Posts {
		if s.Table.Posts[p].Holder != who || Post(p) == post {
			continue
		}
		if patron != s.Hidden.Patron[i] {
			x.counts(s.Hidden.Patron[i], -2*int16(x.b.Posts[p].Rank))
		}
		boss, cent := x.machine(true, patron, firm)
		x.leads(Post(p), boss, cent)
	}
}

// leaves takes an official out of all posts but one.
func (x *Sketch) leaves(who Person, but Post) {
	for p := range x.b.Posts {
		if Post(p) != but && x.k.of.Table.Posts[p].Holder == who {
			x.counts(x.b.patronIn(x.k.of, who), -2*int16(x.b.Posts[p].Rank))
			x.leads(Post(p), NoSeat, 0)
		}
	}
}
