package text

import (
	"slices"

	"afterlenin/game/rules"
)

// hall is one count of a conference or congress.
type hall struct {
	at, gathering int
	yes, no       int
	lead          rules.Seat
	counted       [rules.MaxBlocs][2]int
}

func (r *reading) halls() []hall {
	var list []hall
	open := -1
	for i, e := range r.g.Log {
		switch e.What {
		case rules.GatheringOpened:
			open = int(e.N)
		case rules.HallDecided:
			list = append(list, hall{i, open, int(e.N), int(e.M), e.Who, r.countedLast(i)})
		}
	}
	return list
}

// counts tells how the halls voted: the divided ones, and those that were divided in
// history, the latest if there are many; how many were of one mind; and what the
// secretaries who had been put in were worth.
func (r *reading) counts() {
	list := r.halls()
	if len(list) == 0 {
		r.add(whole, rules.NoSeat, "counts.none")
		return
	}
	divided := slices.DeleteFunc(slices.Clone(list), func(h hall) bool { return h.lead < 0 })
	shown := slices.DeleteFunc(slices.Clone(list), func(h hall) bool { return h.lead < 0 && r.spoke(&h) == "" })
	if len(shown) == 0 {
		shown = list
	}
	shown = shown[max(0, len(shown)-2):]
	for i := range shown {
		r.hall(&shown[i])
	}
	if quiet := len(list) - len(divided); quiet > 0 && len(list) > len(shown) {
		r.add(whole, rules.NoSeat, pick(quiet == len(list), "counts.quiet_all", "counts.quiet_of"), "n", quiet, "m", len(list))
	}
	if n := len(divided); n > 0 {
		r.machine(&divided[n-1])
	}
}

// spoke are those who spoke against the line there in history.
func (r *reading) spoke(h *hall) string {
	g, ok := at(r.b.Gatherings, h.gathering)
	if !ok || g.Invented {
		return ""
	}
	var who []rules.Seat
	for p := range r.b.Contenders {
		if g.Dissent.Has(rules.Seat(p)) {
			who = append(who, rules.Seat(p))
		}
	}
	return r.seats(who)
}

func (r *reading) hall(h *hall) {
	most := 0
	for i := range r.b.Blocs {
		if h.counted[i][1] > h.counted[most][1] {
			most = i
		}
	}
	key := "counts.hall"
	switch {
	case h.lead < 0:
		key = "counts.quiet"
	case h.no > h.yes:
		key = "counts.beaten"
	}
	r.add(r.round[h.at], h.lead, key, "gathering", r.t.Gathering(h.gathering), "n", h.yes, "m", h.no, "who", h.lead,
		"bloc", r.t.BlocShort(rules.Bloc(most)), "against", h.counted[most][1], "history", r.spoke(h))
}

// machine compares blocs whose secretary had been put in during the game with the others,
// each by its weight at the end.
func (r *reading) machine(h *hall) {
	now, _ := r.chairs(h.at, rules.NoPost)
	var votes, yes [2]int
	for p, c := range now {
		bloc := r.b.Posts[p].Leads
		if bloc < 0 {
			continue
		}
		put, w := pickN(c.by >= 0, 1, 0), int(r.table.Blocs[bloc].Weight)
		votes[put] += w
		yes[put] += w * h.counted[bloc][0]
	}
	if votes[0] > 0 && votes[1] > 0 {
		r.add(r.round[h.at], rules.NoSeat, "counts.machine", "gathering", r.t.Gathering(h.gathering), "n", yes[1]/votes[1], "m", yes[0]/votes[0])
	}
}

// loser tells of the man who lost most: how far down, by his own doing and by others’.
func (r *reading) loser() {
	p := r.whoLost()
	if p < 0 {
		return
	}
	who, man := &r.b.Contenders[p], &r.table.Men[p]
	lost, marks := 0, 0
	for _, e := range r.g.Log {
		lost += pickN(e.What == rules.LostVote && e.Who == p, 1, 0)
		marks += pickN(e.What == rules.Undisciplined && e.Who == p, int(e.N), 0)
		if e.What == rules.Effected && e.Ref.A == int8(p) && e.N > 0 { // by a card
			lost += pickN(e.Ref.Kind == rules.RefLost, int(e.N), 0)
			marks += pickN(e.Ref.Kind == rules.RefMarks, int(e.N), 0)
		}
	}
	r.add(whole, p, pick(who.Rung == man.Rung, "loser.stayed", "loser.fell"), "who", p, "from", r.t.Rung(who.Rung), "to", r.t.Rung(man.Rung),
		"a", who.Prestige, "b", man.Prestige)
	r.add(whole, p, "loser.record", "who", p, "n", optional(lost), "m", optional(marks), "before", optional(int(who.Lost)))
	own := r.ownDoing(p)
	r.add(whole, p, pick(len(own) == 0, "loser.own_none", "loser.own"), "who", p, "list", r.t.list(own))
	done := r.doneTo(p)
	r.add(whole, p, pick(len(done) == 0, "loser.done_none", "loser.done"), "who", p, "list", r.t.list(done))
}

// whoLost is the man who went down most rungs, or of equals lost most votes, or most
// prestige.
func (r *reading) whoLost() rules.Seat {
	var votes [rules.MaxSeats]int
	r.each(rules.LostVote, func(_ int, e rules.Event) {
		if r.isSeat(e.Who) {
			votes[e.Who]++
		}
	})
	worst, most := rules.NoSeat, 0
	for p := range r.b.Contenders {
		who, man := &r.b.Contenders[p], &r.table.Men[p]
		sum := 10000*int(man.Rung-who.Rung) + 100*votes[p] + int(who.Prestige-man.Prestige)
		if worst < 0 || sum > most {
			worst, most = rules.Seat(p), sum
		}
	}
	return worst
}

// ownDoing is what a man did that could cost him.
func (r *reading) ownDoing(p rules.Seat) []string {
	var broke, spoke, argued, appeals, failed, missed, recanted int
	for _, e := range r.g.Log {
		if e.Who != p {
			continue
		}
		switch e.What {
		case rules.PledgeBroken:
			broke++
		case rules.Spoke:
			spoke += pickN(rules.Speech(e.N) == rules.SpeakAgainst, 1, 0)
		case rules.Undisciplined:
			argued += pickN(e.Why == rules.WhyAgainstLine, 1, 0)
		case rules.AppealLost:
			appeals++
		case rules.MotionFailed:
			failed++
		case rules.Attacked:
			missed += pickN(e.M == 0, 1, 0)
		case rules.Recanted:
			recanted++
		}
	}
	return r.some([]howOften{{"broke", broke}, {"spoke", spoke}, {"argued", argued - spoke}, {"failed", failed}, {"appeals", appeals}, {"missed", missed}, {"recanted", recanted}})
}

// howOften is a key and how often it was so.
type howOften struct {
	key string
	n   int
}

// some are the sentences of the keys that happened.
func (r *reading) some(list []howOften) []string {
	var items []string
	for _, x := range list {
		if x.n > 0 {
			items = append(items, r.t.Say("debrief.loser."+x.key, "n", x.n))
		}
	}
	return items
}

// doneTo is what others did to a man, and who they were.
func (r *reading) doneTo(p rules.Seat) []string {
	var items []string
	for _, x := range []struct {
		key string
		is  func(rules.Event) bool
	}{
		{"held", func(e rules.Event) bool { return e.What == rules.Attacked && e.M == 1 }},
		{"censured", func(e rules.Event) bool { return e.What == rules.Censured }},
		{"demanded", func(e rules.Event) bool { return e.What == rules.RecantationWasDemanded }},
		{"removed", func(e rules.Event) bool { return e.What == rules.Fell && e.Who >= 0 }},
	} {
		n := 0
		var by []rules.Seat
		for _, e := range r.g.Log {
			if e.Whom == p && x.is(e) {
				n++
				if !slices.Contains(by, e.Who) {
					by = append(by, e.Who)
				}
			}
		}
		if n > 0 {
			items = append(items, r.t.Say("debrief.loser."+x.key, "n", n, "by", r.seats(by)))
		}
	}
	posts := 0
	var by []rules.Seat
	r.each(rules.PostChanged, func(_ int, e rules.Event) {
		if e.Other == rules.Person(p) && e.Person != e.Other && e.Who >= 0 && e.Who != p {
			posts++
			if !slices.Contains(by, e.Who) {
				by = append(by, e.Who)
			}
		}
	})
	if posts > 0 {
		items = append(items, r.t.Say("debrief.loser.posts", "n", posts, "by", r.seats(by)))
	}
	return items
}
