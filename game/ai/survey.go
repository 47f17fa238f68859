package ai

import "afterlenin/game/rules"

// survey is what of the table settles which orders are not worth a look. It stands for all
// the orders of a round.
type survey struct {
	post     [rules.MaxPeople]rules.Post // the best that each man holds
	small    [rules.MaxBlocs]bool        // whoever speaks there might speak to a larger one at the same price: it has less than three quarters of an equal share
	nearest  [rules.MaxBlocs]int16
	promised rules.Seats
}

// surveyed looks at the table.
func (p *Player) surveyed(o *rules.Observation) (x survey) {
	for i := range x.post {
		x.post[i] = rules.NoPost
	}
	for i := range p.b.Posts {
		who := o.Table.Posts[i].Holder
		if who != rules.Nobody && (x.post[who] < 0 || p.b.Posts[i].Rank > p.b.Posts[x.post[who]].Rank) {
			x.post[who] = rules.Post(i)
		}
	}
	sum := 0
	for i := range p.b.Blocs {
		sum += int(o.Table.Blocs[i].Weight)
	}
	for i := range p.b.Blocs {
		x.small[i] = 4*len(p.b.Blocs)*int(o.Table.Blocs[i].Weight) < 3*sum
		x.nearest[i] = p.nearest(o, rules.Bloc(i))
	}
	x.promised = promisedNow(o)
	return x
}

// doubles reports whether the order strikes a man with whom the player has made a promise in
// this very round, or to whom he has offered one, or leaves the common line that they promised.
func (p *Player) doubles(o *rules.Observation, m rules.Move) bool {
	switch m.Do {
	case rules.Shift:
		return p.memory.survey.promised != 0 && leavesAtOnce(o, m)
	case rules.Attack, rules.Propose:
	default:
		return false
	}
	with := p.memory.survey.promised
	if with == 0 {
		return false
	}
	whom := p.b.Struck(&o.Table, m)
	return whom >= 0 && with.Has(whom)
}

// leavesAtOnce reports whether a step leads away from the partner of a common line of this round.
func leavesAtOnce(o *rules.Observation, m rules.Move) bool {
	for i := range o.Pledges {
		q := &o.Pledges[i]
		if !fresh(o, q) || !q.Has(o.Me) || q.Kind != rules.CommonLine || int16(q.Issue) != m.A {
			continue
		}
		apart := int(o.Table.Men[o.Me].Stance[m.A]) - int(o.Table.Men[q.Partner(o.Me)].Stance[m.A])
		if apart*int(m.B) >= 0 {
			return true
		}
	}
	return false
}

// fresh reports whether a pledge was made or offered in this round.
func fresh(o *rules.Observation, q *rules.Pledge) bool {
	return q.Since == o.Table.Round && (q.Live == rules.Offered || q.Live == rules.Binding)
}

// promisedNow is with whom a promise was made, or to whom one was offered, in this round.
func promisedNow(o *rules.Observation) (with rules.Seats) {
	for i := range o.Pledges {
		q := &o.Pledges[i]
		if !fresh(o, q) {
			continue
		}
		switch o.Me {
		case q.A:
			with = with.With(q.B)
		case q.B:
			with = with.With(q.A)
		}
	}
	return with
}

// dull reports whether another order is better for the same end without looking: an
// official who holds no post and no seat brings less than any price, one speaks to large
// provinces and of what brings them nearest, nobody warns a man who has fallen (in history
// they did, to put him out), and no post goes round among one's own men.
func (p *Player) dull(o *rules.Observation, m rules.Move) bool {
	switch {
	case m.Do == rules.WinOver:
		who := rules.Person(m.A)
		return p.memory.survey.post[who] < 0 && o.Table.Officials[p.b.Official(who)].Rung > rules.Candidate
	case m.Do == rules.Court:
		return p.memory.survey.small[m.A]
	case m.Do == rules.Argue && m.B >= 0:
		return p.memory.survey.small[m.B] || m.A != p.memory.survey.nearest[m.B]
	case m.Do == rules.Propose && (rules.MotionKind(m.A) == rules.Censure || rules.MotionKind(m.A) == rules.Demand):
		return o.Table.Men[m.B].Rung >= rules.InCommittee && !p.style.Temper.looksBack()
	case m.Do == rules.Appoint:
		return p.idle(o, rules.Post(m.A), rules.Person(m.B))
	case m.Do == rules.Propose && rules.MotionKind(m.A) == rules.MovePost:
		return p.idle(o, rules.Post(m.B), rules.Person(m.C))
	}
	return false
}

// idle reports whether a post that changes hands would bring the player nothing: it is his
// already or his man's, or the official who is to have it would leave as good a one for it.
// Contenders may hold several.
func (p *Player) idle(o *rules.Observation, post rules.Post, who rules.Person) bool {
	if p.style.Temper.looksBack() && p.b.HeldThen(&o.Table, post, o.Table.Round) == who { // history cares who sits where
		return false
	}
	holder := o.Table.Posts[post].Holder
	if holder == rules.Person(o.Me) || p.b.Official(holder) >= 0 && o.Patron[p.b.Official(holder)] == o.Me {
		return true
	}
	has := p.memory.survey.post[who]
	return has >= 0 && !p.b.IsContender(who) && p.weight(&o.Table, has) >= p.weight(&o.Table, post)
}

// weight is how much a post is, as a man sees it who has it to give: by rank, and among
// equals by the delegates of the province that it leads.
func (p *Player) weight(t *rules.Table, post rules.Post) int {
	x := &p.b.Posts[post]
	n := 128 * int(x.Rank)
	if x.Leads >= 0 {
		n += int(t.Blocs[x.Leads].Weight)
	}
	return n
}

// nearest is the issue on which the mood of a bloc stands farthest from what the player
// says, by its weight: what is said of it brings the bloc nearest to him.
func (p *Player) nearest(o *rules.Observation, bloc rules.Bloc) int16 {
	best, most := 0, -1
	for i := range p.b.Issues {
		off := int(o.Table.Blocs[bloc].Mood[i]) - 10*int(o.Table.Men[o.Me].Stance[i])
		if n := max(off, -off) * int(p.b.Issues[i].Weight); n > most {
			best, most = i, n
		}
	}
	return int16(best)
}
