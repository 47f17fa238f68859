package text

import (
	"slices"

	"afterlenin/game/rules"
)

// chair is who held a post, since when, and who put him there by appointment.
type chair struct {
	holder rules.Person
	by     rules.Seat // NoSeat: not by appointment in this game
	since  int8       // whole: since before the game
}

// chairs are the holders of all posts as log[until] happened, and of one post in turn.
func (r *reading) chairs(until int, of rules.Post) (now []chair, turns []chair) {
	now = make([]chair, len(r.b.Posts))
	for p := range now {
		now[p] = chair{r.b.Posts[p].Holder, rules.NoSeat, whole}
	}
	seat := func(post rules.Post, c chair) {
		if post < 0 || int(post) >= len(now) || now[post].holder == c.holder {
			return
		}
		now[post] = c
		if post == of {
			turns = append(turns, c)
		}
	}
	if of >= 0 && int(of) < len(now) {
		turns = append(turns, now[of])
	}
	for i, e := range r.g.Log[:min(until, len(r.g.Log))] {
		post, c, ok := sits(e, r.round[i])
		if !ok {
			continue
		}
		for p := range now { // an official sits on one chair
			if c.holder >= 0 && !r.b.IsContender(c.holder) && now[p].holder == c.holder && rules.Post(p) != post {
				seat(rules.Post(p), chair{rules.Nobody, rules.NoSeat, r.round[i]})
			}
		}
		if e.What == rules.PersonGone {
			for p := range now {
				if now[p].holder == e.Person {
					seat(rules.Post(p), c)
				}
			}
			continue
		}
		seat(post, c)
	}
	return now, turns
}

// sits is what the event says of who holds a post.
func sits(e rules.Event, round int8) (rules.Post, chair, bool) {
	switch {
	case e.What == rules.Appointed:
		return e.Post, chair{e.Person, e.Who, round}, true
	case e.What == rules.PostChanged:
		return e.Post, chair{e.Person, rules.NoSeat, round}, true
	case e.What == rules.ResignationAccepted, e.What == rules.PersonGone, e.What == rules.PostLeft:
		return e.Post, chair{rules.Nobody, rules.NoSeat, round}, true
	case e.What == rules.Effected && e.Ref.Kind == rules.RefHolder:
		return rules.Post(e.Ref.A), chair{rules.Person(e.M), rules.NoSeat, round}, true
	}
	return 0, chair{}, false
}

// lastCount is where the log has the last count of a hall and the gathering it was, or −1.
func (r *reading) lastCount() (at, gathering int) {
	list := r.halls()
	if len(list) == 0 {
		return -1, -1
	}
	last := list[len(list)-1]
	return last.at, last.gathering
}

// ledBy are the blocs whose secretaries each man had put in, as log[until] happened.
func (r *reading) ledBy(until int) (led [rules.MaxSeats][]rules.Bloc) {
	now, _ := r.chairs(until, rules.NoPost)
	for p, c := range now {
		if bloc := r.b.Posts[p].Leads; bloc >= 0 && c.by >= 0 && c.holder >= 0 {
			led[c.by] = append(led[c.by], bloc)
		}
	}
	return led
}

func (r *reading) appointments() {
	var filled [rules.MaxSeats]int
	r.each(rules.Appointed, func(_ int, e rules.Event) {
		if r.isSeat(e.Who) {
			filled[e.Who]++
		}
	})
	list := r.ranking(&filled)
	if len(list) == 0 {
		r.add(whole, rules.NoSeat, "appointments.none")
	} else {
		r.add(whole, list[0].p, "appointments.most", "who", list[0].p, "n", list[0].n, "others", r.listOf(list[1:], "count_of"))
		r.appointedLead(list)
	}
	r.secretaries()
}

// appointedLead tells which blocs the men put in led at the last count: those of the man
// who filled most posts, and of the one whose men led most.
func (r *reading) appointedLead(list []seatN) {
	at, gathering := r.lastCount()
	if at < 0 {
		return
	}
	led := r.ledBy(at)
	var heads [rules.MaxSeats]int
	for p := range led {
		heads[p] = len(led[p])
	}
	tell := func(p rules.Seat) {
		names, votes := r.blocs(led[p])
		key := "appointments.led"
		if len(led[p]) == 0 {
			key = "appointments.led_none"
		}
		r.add(r.round[at], p, key, "who", p, "gathering", r.t.Gathering(gathering), "blocs", names, "n", votes)
	}
	tell(list[0].p)
	for _, x := range r.ranking(&heads) {
		if x.p != list[0].p {
			tell(x.p)
			return
		}
	}
}

// secretaries tells whose men the secretaries of the blocs truly were at the end.
func (r *reading) secretaries() {
	var of [rules.MaxSeats]int
	all, free := 0, 0
	for bloc := range r.b.Blocs {
		who := r.b.Secretary(r.table, rules.Bloc(bloc))
		if who == rules.Nobody {
			continue
		}
		all++
		patron := r.b.SeatOf(who)
		if i := r.b.Official(who); i >= 0 {
			patron = r.g.End.Hidden.Patron[i]
		}
		if r.isSeat(patron) {
			of[patron]++
		} else {
			free++
		}
	}
	list := r.ranking(&of)
	switch {
	case all == 0:
	case len(list) == 0:
		r.add(whole, rules.NoSeat, "secretaries.free", "m", all)
	default:
		r.add(whole, list[0].p, "secretaries.of", "who", list[0].p, "n", list[0].n, "m", all,
			"others", r.listOf(list[1:], "count_of"), "free", optional(free))
	}
}

// firstAppointments tells of secretaries put in during the first year, and what became
// of them at the last count.
func (r *reading) firstAppointments() {
	year := max(1, 12/max(1, r.b.MonthsPerRound))
	last, gathering := r.lastCount()
	now, _ := r.chairs(max(last, 0), rules.NoPost)
	counted := r.countedLast(last)
	told := 0
	r.each(rules.Appointed, func(i int, e rules.Event) {
		post, ok := at(r.b.Posts, int(e.Post))
		if !ok || post.Leads < 0 || int(r.round[i]) >= year || told == mostTold || i > last && last >= 0 {
			return
		}
		told++
		args := []any{"who", e.Who, "person", e.Person, "bloc", r.t.Bloc(post.Leads), "gathering", r.t.Gathering(gathering),
			"n", counted[post.Leads][0], "m", counted[post.Leads][1], "other", now[e.Post].holder}
		switch {
		case last < 0:
			r.add(r.round[i], e.Who, "first.uncounted", args...)
		case now[e.Post].holder == e.Person:
			r.add(r.round[i], e.Who, "first.still", args...)
		case now[e.Post].holder < 0:
			r.add(r.round[i], e.Who, "first.vacant", args...)
		default:
			r.add(r.round[i], e.Who, "first.gone", args...)
		}
	})
	if told == 0 {
		r.add(whole, rules.NoSeat, "first.none")
	}
}

// countedLast is how each bloc voted in the count that ends at log[at]: per cent for the
// line and against it.
func (r *reading) countedLast(at int) (counted [rules.MaxBlocs][2]int) {
	for i := at - 1; i >= 0 && r.g.Log[i].What == rules.BlocCounted; i-- {
		if e := r.g.Log[i]; e.Bloc >= 0 && int(e.Bloc) < len(counted) {
			counted[e.Bloc] = [2]int{int(e.N), int(e.M)}
		}
	}
	return counted
}

// posts tells of posts that a vote took from one man and gave to another.
func (r *reading) posts() {
	var found []weighed
	r.each(rules.PostChanged, func(i int, e rules.Event) {
		if e.Who >= 0 && e.Person >= 0 && e.Other >= 0 && voteBehind(r.g.Log, i) >= 0 {
			found = append(found, weighed{e: e, index: i, weight: r.t.postWeight(e)})
		}
	})
	r.heaviest(found, "posts.none")
}

// heaviest tells the facts that weigh most, in the order in which they happened.
func (r *reading) heaviest(found []weighed, none string) {
	if len(found) == 0 {
		r.add(whole, rules.NoSeat, none)
		return
	}
	slices.SortStableFunc(found, func(a, b weighed) int { return b.weight - a.weight })
	found = found[:min(len(found), mostTold)]
	slices.SortFunc(found, func(a, b weighed) int { return a.index - b.index })
	for _, w := range found {
		r.fact(w.index)
	}
}

// post tells who held a post, one after the other.
func (r *reading) post(post rules.Post) {
	_, turns := r.chairs(len(r.g.Log), post)
	if len(turns) == 0 {
		return
	}
	first := r.t.Short(turns[0].holder)
	if len(turns) == 1 {
		r.put(whole, turns[0].holder, r.t.Say("debrief.post.same", "post", r.t.Post(post), "person", first))
		return
	}
	items := make([]string, 0, len(turns)-1)
	for _, c := range turns[1:] {
		items = append(items, r.t.Say("debrief.from", "who", r.t.Short(c.holder), "date", r.t.RoundShort(c.since)))
	}
	r.put(whole, turns[len(turns)-1].holder, r.t.Say("debrief.post.turns", "post", r.t.Post(post), "person", first, "then", r.t.list(items)))
}
