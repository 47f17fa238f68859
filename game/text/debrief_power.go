package text

import (
	"slices"

	"afterlenin/game/rules"
)

// mostNamed is how many changes of the lead are told one by one.
const mostNamed = 5

// lead tells who was seen to lead, and how that changed.
func (r *reading) lead() {
	var turns []chair
	r.each(rules.LeadChanged, func(i int, e rules.Event) {
		turns = append(turns, chair{holder: rules.Person(e.Who), since: r.round[i]})
	})
	if len(turns) == 0 {
		r.add(whole, rules.NoSeat, "lead.none")
		r.first()
		return
	}
	if turns[0].holder >= 0 {
		r.put(turns[0].since, turns[0].holder, r.t.Say(pick(len(turns) == 1, "debrief.lead.only", "debrief.lead.first"), "who", r.t.Short(turns[0].holder)))
	}
	switch last := turns[len(turns)-1]; {
	case len(turns) == 1:
	case len(turns) <= mostNamed+1:
		items := make([]string, 0, len(turns))
		for _, c := range turns[1:] {
			items = append(items, r.t.Say("debrief.from", "who", r.t.Short(c.holder), "date", r.t.RoundShort(c.since)))
		}
		r.put(whole, last.holder, r.t.Say("debrief.lead.then", "list", r.t.list(items)))
	default:
		r.put(whole, last.holder, r.t.Say("debrief.lead.many", "n", len(turns)-1, "who", r.t.Short(last.holder), "date", r.t.RoundShort(last.since)))
	}
	r.first()
}

// firstMan is the seat with most office and by how much, in tenths, it is ahead of whom.
func (r *reading) firstMan() (p, next rules.Seat, ahead int) {
	p, next = rules.NoSeat, rules.NoSeat
	for q := range min(len(r.g.Ledgers), len(r.b.Contenders)) {
		if l := r.g.Ledgers[q]; l.Leads {
			p = rules.Seat(q)
		}
	}
	for q := range min(len(r.g.Ledgers), len(r.b.Contenders)) {
		if rules.Seat(q) != p && (next < 0 || r.g.Ledgers[q].Office > r.g.Ledgers[next].Office) {
			next = rules.Seat(q)
		}
	}
	if p >= 0 && next >= 0 {
		ahead = int(r.g.Ledgers[p].Office - r.g.Ledgers[next].Office)
	}
	return p, next, ahead
}

// first tells who came first in office at the end.
func (r *reading) first() {
	p, next, ahead := r.firstMan()
	if p < 0 || next < 0 || ahead < 0 {
		return
	}
	r.add(whole, p, "leader.office", "who", p, "n", tenths(int(r.g.Ledgers[p].Office)), "m", tenths(ahead), "whom", next)
}

// leader tells by what means the first man of the end came there.
func (r *reading) leader() {
	p, _, _ := r.firstMan()
	if p < 0 {
		r.add(whole, rules.NoSeat, "leader.none")
		return
	}
	r.first()
	posts, motions, charges := 0, 0, 0
	for _, e := range r.g.Log {
		switch {
		case e.What == rules.Appointed && e.Who == p:
			posts++
		case e.What == rules.MotionCarried && e.Who == p:
			motions++
		case e.What == rules.Attacked && e.Who == p && e.M == 1:
			charges++
		}
	}
	r.add(whole, p, "leader.means", "who", p, "a", optional(posts), "b", optional(motions), "c", optional(charges))
	won, cast := 0, 0
	for i := range r.calls {
		c := &r.calls[i]
		if b := rules.Ballot(c.ballots[p]); c.ballots[p] > int8(rules.Abstain) {
			cast++
			won += pickN(c.carried == (b == rules.For), 1, 0)
		}
	}
	if cast > 0 {
		r.add(whole, p, "leader.votes", "who", p, "n", won, "m", cast)
	}
}

// nearest is in how many blocs each man’s positions lie nearest to the moods at the end,
// and how many delegates those have. Where two are equally near, both are.
func (r *reading) nearest() (blocs, votes [rules.MaxSeats]int) {
	for i := range r.b.Blocs {
		least := -1
		for p := range r.b.Contenders {
			if d := r.gap(i, p); least < 0 || d < least {
				least = d
			}
		}
		for p := range r.b.Contenders {
			if r.gap(i, p) == least {
				blocs[p]++
				votes[p] += int(r.table.Blocs[i].Weight)
			}
		}
	}
	return blocs, votes
}

// gap is how far a man’s stated positions lie from the moods of a bloc, in tenths, each
// issue weighed as delegates weigh it.
func (r *reading) gap(bloc, p int) int {
	sum := 0
	for i := range r.b.Issues {
		d := 10*int(r.table.Men[p].Stance[i]) - int(r.table.Blocs[bloc].Mood[i])
		sum += max(d, -d) * int(r.b.Issues[i].Weight)
	}
	return sum
}

// moods tells whose positions the delegations felt like at the end.
func (r *reading) moods() {
	blocs, votes := r.nearest()
	list := r.ranking(&votes)
	if len(list) == 0 {
		r.add(whole, rules.NoSeat, "moods.none")
		return
	}
	first, _, _ := r.firstMan()
	top := list[0].p
	key := pick(top == first, "moods.most_leads", "moods.most")
	r.add(whole, top, key, "who", top, "n", blocs[top], "m", len(r.b.Blocs), "w", votes[top])
	if first >= 0 && top != first {
		r.add(whole, first, pick(blocs[first] == 0, "moods.leader_none", "moods.leader"), "who", first, "n", blocs[first], "w", votes[first])
	}
}

func (r *reading) enrolment() {
	var times, votes [rules.MaxSeats]int
	var where [rules.MaxSeats][]string
	r.each(rules.Recruited, func(_ int, e rules.Event) {
		if !r.isSeat(e.Who) {
			return
		}
		times[e.Who]++
		votes[e.Who] += int(e.N)
		if name := r.t.BlocShort(e.Bloc); !slices.Contains(where[e.Who], name) {
			where[e.Who] = append(where[e.Who], name)
		}
	})
	list := r.ranking(&votes)
	if len(list) == 0 {
		r.add(whole, rules.NoSeat, "enrolment.none")
	}
	for _, x := range list[:min(len(list), mostTold-1)] {
		r.add(whole, x.p, "enrolment.of", "who", x.p, "n", times[x.p], "blocs", r.t.list(where[x.p]), "v", x.n)
	}
	grew, most := 0, 0
	for i := range r.b.Blocs {
		if d := int(r.table.Blocs[i].Weight - r.b.Blocs[i].Weight); d > most {
			grew, most = i, d
		}
	}
	if most > 0 {
		r.add(whole, rules.NoSeat, "enrolment.grew", "bloc", r.t.Bloc(rules.Bloc(grew)), "from", r.b.Blocs[grew].Weight, "to", r.table.Blocs[grew].Weight)
	}
}

// fewCharges are so few that each is told.
const fewCharges = 4

func (r *reading) charges() {
	var by, byHeld, on, onHeld [rules.MaxSeats]int
	var of, held [rules.WeaponCount]int
	all, stuck := 0, 0
	r.each(rules.Attacked, func(_ int, e rules.Event) {
		if !r.isSeat(e.Who) || !r.isSeat(e.Whom) || e.N < 0 || int(e.N) >= len(of) {
			return
		}
		hit := int(e.M)
		all, stuck = all+1, stuck+hit
		by[e.Who], byHeld[e.Who] = by[e.Who]+1, byHeld[e.Who]+hit
		on[e.Whom], onHeld[e.Whom] = on[e.Whom]+1, onHeld[e.Whom]+hit
		of[e.N], held[e.N] = of[e.N]+1, held[e.N]+hit
	})
	if all == 0 {
		r.add(whole, rules.NoSeat, "charges.none")
		return
	}
	var items []string
	for w, n := range of {
		if n > 0 {
			items = append(items, r.t.Say("debrief.charges.about", "weapon", r.t.Weapon(rules.Weapon(w)), "n", held[w], "m", n))
		}
	}
	r.add(whole, rules.NoSeat, "charges.count", "n", all, "m", stuck, "list", r.t.list(items))
	if all < fewCharges {
		r.each(rules.Attacked, func(i int, _ rules.Event) { r.fact(i) })
		return
	}
	list := r.ranking(&by)
	r.add(whole, list[0].p, "charges.by", "who", list[0].p, "n", list[0].n, "m", byHeld[list[0].p], "tied", tied(list))
	list = r.ranking(&on)
	r.add(whole, list[0].p, "charges.on", "who", list[0].p, "n", list[0].n, "m", onHeld[list[0].p], "tied", tied(list))
}

// tied says something when the first of a ranking has no more than the second.
func tied(list []seatN) string { return pick(len(list) > 1 && list[1].n == list[0].n, "-", "") }

// recantations tells who took back what he had said, and who was told to and did not.
func (r *reading) recantations() {
	told := len(r.out)
	r.each(rules.Recanted, func(i int, e rules.Event) {
		if len(r.out)-told < mostTold {
			r.put(r.round[i], rules.Person(e.Who), r.t.FactIn(r.g.Log, i, rules.NoSeat, nil))
		}
	})
	r.each(rules.RecantationWasDemanded, func(i int, e rules.Event) {
		met := slices.ContainsFunc(r.g.Log[i:], func(x rules.Event) bool { return x.What == rules.Recanted && x.Who == e.Whom })
		if !met {
			r.add(r.round[i], e.Whom, "recantations.unmet", "who", e.Who, "whom", e.Whom)
		}
	})
	if len(r.out) == told {
		r.add(whole, rules.NoSeat, "recantations.none")
	}
}
