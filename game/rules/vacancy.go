package rules

// stepIn: a post that is filled by a vote does not stand vacant for ever. After some rounds without a majority for
// anybody, the first official whom people would expect in it is put in charge, if he has no such post already.
// Seen without it in 40 games: at the end the General Secretary's post was vacant in 14, for three years and more.
func (c clerk) stepIn() {
	for i := range c.b.Posts {
		who, left := c.b.StandIn(c.t, Post(i))
		if who == Nobody || left > 0 {
			continue
		}
		e := fact(PostChanged, Everybody)
		e.Who, e.Post, e.Person, e.Other, e.N = NoSeat, Post(i), who, Nobody, int16(c.t.Round-c.t.Posts[i].Changed)
		c.note(e)
		c.vacate(who, Post(i))
		c.seatIn(Post(i), who)
	}
}

// StandIn is the official who will be put in charge of a vacant post that a vote fills, and at the end of how many rounds
// after this one unless it is filled before; Nobody where the post is held, or nobody is put in charge of it. It is the
// first in the committee, in the order of the scenario, whom people would expect there and who holds no such post.
func (b *Book) StandIn(t *Table, post Post) (who Person, rounds int) {
	n, at := b.Numbers.Vacancy, &t.Posts[post]
	if n == 0 || b.Posts[post].Filled == ByPost || at.Holder != Nobody {
		return Nobody, 0
	}
	for i := range b.People[len(b.Contenders):] {
		who := Person(len(b.Contenders) + i)
		if st := t.Officials[i]; st.Gone || st.Rung > InCommittee || !b.Posts[post].Suits.Has(who) {
			continue
		}
		if has := b.PostOf(t, who); has < 0 || b.Posts[has].Filled == ByPost {
			return who, int(max(0, n-(t.Round-at.Changed)))
		}
	}
	return Nobody, 0
}
