package rules

// stepIn: a post that is filled by a vote does not stand vacant for ever. After some rounds without a majority for
// anybody, the first official whom people would expect in it is put in charge, if he has no such post already.
// Seen without it in 40 games: at the end the General Secretary's post was vacant in 14, for three years and more.
func (c clerk) stepIn() {
	n := c.b.Numbers.Vacancy
	for i := range c.b.Posts {
		at := &c.t.Posts[i]
		if n == 0 || c.b.Posts[i].Filled == ByPost || at.Holder != Nobody || c.t.Round-at.Changed < n {
			continue
		}
		who := c.deputy(Post(i))
		if who == Nobody {
			continue
		}
		e := fact(SteppedIn, Everybody)
		e.Post, e.Person, e.N = Post(i), who, int16(n)
		c.note(e)
		c.vacate(who, Post(i))
		c.seatIn(Post(i), who)
	}
}

// deputy is the first official in the committee, in the order of the scenario, whom people would expect in the post
// and who holds none that is filled by a vote; Nobody where there is none.
func (c clerk) deputy(post Post) Person {
	for i := range c.b.People[len(c.b.Contenders):] {
		who := Person(len(c.b.Contenders) + i)
		if st := c.t.Officials[i]; st.Gone || st.Rung > InCommittee || !c.b.Posts[post].Suits.Has(who) {
			continue
		}
		if has := c.b.PostOf(c.t, who); has < 0 || c.b.Posts[has].Filled == ByPost {
			return who
		}
	}
	return Nobody
}
