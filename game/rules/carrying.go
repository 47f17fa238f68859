package rules

// Carrying is what the vote itself brings to men and country if it carries a motion, beyond
// what the title of the motion asks: changes that all see, and that hang on nothing else.
func (b *Book) Carrying(t *Table, m Motion) []Delta {
	man := func(kind RefKind, p Seat, n int16) Delta { return Delta{Ref{kind, int8(p), 0}, n} }
	lost := func(p Seat) []Delta {
		if t.Men[p].LostIn == t.Round {
			return nil // at most one a round
		}
		return []Delta{man(RefLost, p, 1)}
	}
	var list []Delta
	if m.Kind.credits() {
		list = append(list, man(RefPrestige, m.By, 1))
	}
	switch m.Kind {
	case MoveLine:
		if n := b.standsFor(t, m.By, Issue(m.B), int(m.C)) - int(t.Men[m.By].Stance[m.B]); n != 0 {
			list = append(list, Delta{Ref{RefStance, int8(m.By), m.B}, int16(n)})
		}
	case MovePost:
		if p := b.SeatOf(t.Posts[m.B].Holder); p >= 0 && p != m.By { // who hands over his own has lost nothing
			list = append(append(list, man(RefPrestige, p, -1)), lost(p)...)
		}
	case Censure:
		list = append(append(list, man(RefMarks, Seat(m.B), 2), man(RefPrestige, Seat(m.B), -1)), lost(Seat(m.B))...)
	case Demand:
		list = append(append(list, man(RefMarks, Seat(m.B), 1)), lost(Seat(m.B))...)
	case ReadDocument:
		list = append(list, certain(b.Documents[m.B].Read)...)
	case Removal:
		whom := Seat(m.B)
		list = append(list, man(RefPrestige, whom, -2))
		if b.Falling(t, m).Passes >= 0 {
			list[1].N-- // his post is taken from him too
			list = append(list, lost(whom)...)
		}
	case AcceptResignation:
		list = lost(m.By)
	}
	return list
}

// Falling is what a removal takes from a man if it is carried: seats, posts and a following
// that all see.
type Falling struct {
	From, To Rung
	Passes   Post   // goes to the successor; NoPost: none does
	Empty    []Post // fall vacant: the best where no successor is named, those of whoever leaves the committee, and what the successor leaves
	Taken    int    // of 1000 of the committee, who go over to the mover
	Loose    int    // of 1000 of the committee, who are nobody's from then on
}

// Falling of a removal, read from the table before the vote.
func (b *Book) Falling(t *Table, m Motion) Falling {
	whom, heir := Seat(m.B), Person(m.C)
	f := Falling{From: m.From(t), Passes: NoPost}
	f.To = b.lands(f.From)
	best := b.PostOf(t, Person(whom))
	if heir != Nobody {
		f.Passes = best
	}
	for p := range b.Posts {
		holder, post := t.Posts[p].Holder, Post(p)
		leaves := holder == Person(whom) && (post == best || f.To > InCommittee) || holder == heir && f.Passes >= 0 && !b.IsContender(heir)
		if holder != Nobody && post != f.Passes && leaves {
			f.Empty = append(f.Empty, post)
		}
	}
	if f.To > InCommittee {
		share := int(t.Committee[whom])
		f.Taken, f.Loose = share/2, share-share/2
	}
	return f
}

// ReadingCosts is how much it weighs with a man, in points of 100 of leaning, that a paper
// would be read aloud: what the reading takes from him for certain. Seen in games of the computer
// players: a point of prestige hardly keeps anybody, two keep most, a lost vote every one; who
// loses neither is kept by nothing.
func (b *Book) ReadingCosts(d *DocumentRule, of Seat) int {
	prestige, lost := 0, 0
	for i := range d.Read {
		e := &d.Read[i]
		if !e.plain() || Seat(e.Target.A) != of {
			continue
		}
		switch e.Target.Kind {
		case RefPrestige:
			prestige -= e.sum()
		case RefLost:
			lost += e.sum()
		}
	}
	return max(0, 25*max(0, prestige)+30*max(0, lost)-15)
}

// plain reports whether an effect hangs on nothing and changes a number by one that is given.
func (e *Effect) plain() bool {
	return e.Do == Change && e.How != Set && len(e.If) == 0 && len(e.Value) == 1 && e.Value[0].Code == OpConst
}

// sum is what a plain effect adds.
func (e *Effect) sum() int {
	if e.How == Lower {
		return -int(e.Value[0].N)
	}
	return int(e.Value[0].N)
}

// certain are the changes of a man's name and record and of the country among effects that
// hang on nothing.
func certain(list []Effect) []Delta {
	var out []Delta
	for i := range list {
		e := &list[i]
		if !e.plain() {
			continue
		}
		switch e.Target.Kind {
		case RefPrestige, RefOdium, RefWord, RefMarks, RefLost, RefMeter:
			out = append(out, Delta{e.Target, int16(e.sum())})
		}
	}
	return out
}
