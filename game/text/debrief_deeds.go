package text

import (
	"slices"

	"afterlenin/game/rules"
)

// document tells what became of a document, and whom it cost what.
func (r *reading) document(d rules.Document) {
	if d < 0 || int(d) >= len(r.b.Documents) {
		return
	}
	told, moved := len(r.out), false
	var steps []weighed
	for i, e := range r.g.Log {
		switch {
		case isAbout(e, d) && !r.toldOf(i, d):
			steps = append(steps, weighed{e: e, index: i, weight: documentWeight(e)})
		case e.What == rules.Tabled && e.Motion().Kind == rules.ReadDocument && e.Ref.A == int8(d):
			moved = true
		}
	}
	slices.SortStableFunc(steps, func(a, b weighed) int { return b.weight - a.weight })
	steps = steps[:min(len(steps), mostTold-1)]
	slices.SortFunc(steps, func(a, b weighed) int { return a.index - b.index })
	for _, x := range steps {
		said := r.t.decided(r.g.Log, weighed{e: x.e, index: x.index, vote: voteBehind(r.g.Log, x.index)})
		r.put(r.round[x.index], rules.Person(x.e.Who), r.t.Say("debrief.document.told", "what", said, "cost", r.prestigeOf(x.index)))
	}
	r.documentLost(d, told)
	r.documentEnd(d, len(steps) > 0, moved)
}

// documentWeight is how much it matters what is told of a document: that it became known
// more than where it lies, and that more than what was said of it.
func documentWeight(e rules.Event) int {
	switch {
	case e.What == rules.DocumentChanged, e.What == rules.Effected && e.Ref.Kind == rules.RefDocument:
		return 3
	case e.What == rules.PaperShown, e.What == rules.PaperLeaked, e.What == rules.Effected && e.Ref.Kind == rules.RefAbroad:
		return 2
	case e.What == rules.PaperDenied:
		return 1
	}
	return 0
}

// toldOf reports whether an effect before log[i] in the same event told of the document.
func (r *reading) toldOf(i int, d rules.Document) bool {
	for k := i - 1; k >= 0 && r.g.Log[i].What == rules.Effected && r.g.Log[k].What == rules.Effected; k-- {
		if isAbout(r.g.Log[k], d) {
			return true
		}
	}
	return false
}

// isAbout reports whether the event says that the document changed hands or became known.
func isAbout(e rules.Event, d rules.Document) bool {
	switch e.What {
	case rules.DocumentChanged, rules.PaperShown, rules.PaperLeaked, rules.PaperDenied:
		return e.N == int16(d)
	case rules.Effected:
		switch e.Ref.Kind {
		case rules.RefDocument, rules.RefAbroad, rules.RefPaper:
			return e.Ref.A == int8(d)
		}
	}
	return false
}

// prestigeOf lists what prestige log[i], or the event that it is an effect of, cost and
// brought: Stalin −4.
func (r *reading) prestigeOf(i int) string {
	from := i + 1
	for r.g.Log[i].What == rules.Effected && from > 0 && r.g.Log[from-1].What == rules.Effected {
		from--
	}
	var change [rules.MaxSeats]int
	for _, e := range r.g.Log[from:] {
		if e.What != rules.Effected {
			break
		}
		if e.Ref.Kind == rules.RefPrestige && r.isSeat(rules.Seat(e.Ref.A)) {
			change[e.Ref.A] += int(e.N)
		}
	}
	var items []string
	for p := range r.b.Contenders {
		if change[p] != 0 {
			items = append(items, r.t.Say("debrief.document.cost", "who", rules.Seat(p), "n", Signed(change[p])))
		}
	}
	return r.t.list(items)
}

// documentLost tells of motions to read it that were voted down.
func (r *reading) documentLost(d rules.Document, told int) {
	for k := range r.calls {
		c := &r.calls[k]
		if c.known && !c.carried && c.mo.Kind == rules.ReadDocument && c.mo.B == int8(d) && len(r.out)-told < mostTold-1 {
			r.add(c.round, c.mo.By, pick(c.byHands, "document.refused", "document.refused_plenum"), "who", c.mo.By, "document", r.t.Document(d),
				"yes", c.count.Yes, "no", c.count.No)
		}
	}
}

// documentEnd tells how it stood in the end, as far as that was not told.
func (r *reading) documentEnd(d rules.Document, seen, moved bool) {
	state, paper := r.table.Documents[d], &r.table.Papers[d]
	args := []any{"document", r.t.Document(d), "who", paper.Holder}
	switch {
	case !seen && state == rules.Hidden && !paper.Abroad:
		r.add(whole, rules.NoSeat, pick(paper.Holder >= 0, "document.drawer", "document.unheard"), args...)
	case !seen && state == rules.ReadAloud:
		r.add(whole, rules.NoSeat, "document.before", args...)
	case state == rules.ToDelegations && !moved:
		r.add(whole, rules.NoSeat, "document.unmoved", args...)
	case state == rules.ToDelegations:
		r.add(whole, rules.NoSeat, "document.delegations", args...)
	}
}

// precedents tells who set which, and who was hit by one that he had set or voted for.
func (r *reading) precedents() {
	var first []int
	r.each(rules.PrecedentWasSet, func(i int, e rules.Event) {
		for _, k := range first {
			if r.g.Log[k].N == e.N {
				return
			}
		}
		first = append(first, i)
	})
	if len(first) == 0 {
		r.inherited()
		return
	}
	hits := r.boomerangs()
	for _, i := range first[:min(len(first), mostTold-max(1, min(2, len(hits))))] {
		e := r.g.Log[i]
		key := pick(e.M > 1, "precedents.again", "precedents.set")
		if e.Whom < 0 {
			key = "precedents.alone"
		}
		times := 0
		r.each(rules.PrecedentWasSet, func(_ int, x rules.Event) { times += pickN(x.N == e.N, 1, 0) })
		r.add(r.round[i], e.Who, key, "precedent", small(r.t.Precedent(rules.Precedent(e.N))), "who", e.Who, "whom", e.Whom, "n", times)
	}
	if len(hits) == 0 {
		r.add(whole, rules.NoSeat, "precedents.nobody")
	}
	for _, h := range hits[:min(len(hits), 2)] {
		e := r.g.Log[h.at]
		r.add(r.round[h.at], e.Whom, "precedents."+h.how, "precedent", small(r.t.Precedent(rules.Precedent(e.N))), "who", e.Who, "whom", e.Whom,
			"other", h.other, "date", h.date)
	}
}

// inherited tells of precedents that nobody used again in this game.
func (r *reading) inherited() {
	told := len(r.out)
	for k, set := range r.b.Opening.Precedents {
		if set.Times > 0 && r.isSeat(set.By) && r.isSeat(set.Against) && len(r.out)-told < 2 {
			r.add(whole, set.By, "precedents.inherited", "precedent", small(r.t.Precedent(rules.Precedent(k))), "who", set.By, "whom", set.Against)
		}
	}
	r.add(whole, rules.NoSeat, "precedents.none")
}

// boomerang is a man hit by a precedent that he had set or voted for.
type boomerang struct {
	at        int
	how, date string
	other     rules.Seat // against whom he had used it
}

// boomerangs are the first of each man and kind.
func (r *reading) boomerangs() []boomerang {
	var hits []boomerang
	var hit [rules.PrecedentKinds]rules.Seats
	r.each(rules.PrecedentWasSet, func(i int, e rules.Event) {
		if e.N < 0 || e.N >= rules.PrecedentKinds || !r.isSeat(e.Whom) || hit[e.N].Has(e.Whom) {
			return
		}
		if h, ok := r.forged(i); ok {
			h.at = i
			hits = append(hits, h)
			hit[e.N] = hit[e.N].With(e.Whom)
		}
	})
	return hits
}

// forged is how the man whom log[i] hits had used or backed the same precedent before.
func (r *reading) forged(i int) (boomerang, bool) {
	e := r.g.Log[i]
	for k := i - 1; k >= 0; k-- {
		x := r.g.Log[k]
		if x.What != rules.PrecedentWasSet || x.N != e.N || x.Whom == e.Whom {
			continue
		}
		date := r.t.RoundShort(r.round[k])
		if x.Who == e.Whom {
			return boomerang{how: pick(x.Whom < 0, "own_alone", "own"), date: date, other: x.Whom}, true
		}
		if c := r.behind(k); c != nil && c.ballots[e.Whom] == int8(rules.For) {
			return boomerang{how: "voted", date: date, other: x.Whom}, true
		}
	}
	if set := r.b.Opening.Precedents[e.N]; set.Times > 0 && set.By == e.Whom {
		return boomerang{how: "before", other: set.Against}, true
	}
	return boomerang{}, false
}

// falls tells each fall with the vote behind it, the heaviest if there are many.
func (r *reading) falls() {
	var found []weighed
	r.each(rules.Fell, func(i int, e rules.Event) {
		found = append(found, weighed{e: e, index: i, weight: int(e.N)})
	})
	r.heaviest(found, "falls.none")
}

// event tells whether a card came, what was chosen, and what was chosen in history.
func (r *reading) event(id rules.EventID) {
	card, ok := at(r.b.Events, int(id))
	if !ok {
		return
	}
	fell := -1
	for i, e := range r.g.Log {
		switch {
		case e.Event != id:
		case e.What == rules.EventFell:
			fell = i
		case e.What == rules.ChoiceMade:
			r.chosen(i)
			return
		}
	}
	if fell < 0 {
		was, when := "", ""
		for _, c := range card.Choices {
			if c.Historical && card.Year > 0 {
				was, when = c.Label, r.t.Month(int(card.Year), int(card.Month))
			}
		}
		r.add(whole, rules.NoSeat, "event.never", "event", card.Title, "history", was, "date", when)
		return
	}
	r.add(r.round[fell], rules.NoSeat, "event.came", "event", card.Title)
}

// chosen tells the choice of log[i] beside that of history.
func (r *reading) chosen(i int) {
	e := r.g.Log[i]
	card := &r.b.Events[e.Event]
	key, was := "event.as_history", ""
	for k, c := range card.Choices {
		if c.Historical && k != int(e.N) {
			key, was = "event.otherwise", c.Label
		}
	}
	failed := ""
	if e.M == 0 {
		failed = "-"
	}
	r.add(r.round[i], e.Who, key, "event", card.Title, "who", e.Who, "choice", r.t.choice(e.Event, int(e.N)), "history", was, "failed", failed)
}

// choices tells how many choices on cards were those of history, and who departed most.
func (r *reading) choices() {
	var other, all [rules.MaxSeats]int
	n, same := 0, 0
	var apart []int
	r.each(rules.ChoiceMade, func(i int, e rules.Event) {
		card, ok := at(r.b.Events, int(e.Event))
		choice, has := at(card.Choices, int(e.N))
		if !ok || !has || !r.isSeat(e.Who) {
			return
		}
		n++
		all[e.Who]++
		if choice.Historical {
			same++
			return
		}
		other[e.Who]++
		apart = append(apart, i)
	})
	r.add(whole, rules.NoSeat, pick(n == 0, "choices.none", "choices.count"), "n", same, "m", n)
	if list := r.ranking(&other); len(list) > 0 {
		r.add(whole, list[0].p, "choices.apart", "who", list[0].p, "n", list[0].n, "m", all[list[0].p])
	}
	for _, i := range apart[:min(len(apart), 2)] {
		r.chosen(i)
	}
}
