package text

import (
	"slices"

	"afterlenin/game/rules"
)

// last is the round in which the game ended.
func (r *reading) last() int { return int(r.table.Round) }

// historyOf is a row of history for the round, and whether there is one.
func historyOf[N int8 | int16](rows []N, round int) (int, bool) {
	n, ok := at(rows, round)
	return int(n), ok
}

// line tells how the line on an issue went, with the votes that moved it.
func (r *reading) line(i rules.Issue) {
	issue, ok := at(r.b.Issues, int(i))
	if !ok {
		return
	}
	var moves []int
	failed := 0
	for k, e := range r.g.Log {
		if e.What == rules.LineChanged && e.Issue == i || e.What == rules.Effected && e.Ref.Kind == rules.RefLine && e.Ref.A == int8(i) {
			moves = append(moves, k)
		}
	}
	for k := range r.calls {
		if c := &r.calls[k]; c.known && !c.carried && c.mo.Kind == rules.MoveLine && c.mo.B == int8(i) {
			failed++
		}
	}
	was := ""
	if n, ok := historyOf(issue.History, r.last()); ok {
		was = Signed(n)
	}
	key := "line.course"
	switch {
	case len(moves) == 0:
		key = "line.unmoved"
	case issue.Line == r.table.Lines[i]:
		key = "line.back"
	}
	r.add(whole, rules.NoSeat, key, "issue", i, "n", Signed(int(issue.Line)), "m", Signed(int(r.table.Lines[i])),
		"was", was, "from", Signed(int(issue.Line)), "moves", len(moves))
	for k, at := range moves {
		if k == 0 || k >= len(moves)-2 {
			r.fact(at)
		}
	}
	if failed > 0 && len(moves) < mostTold-1 {
		r.add(whole, rules.NoSeat, "line.failed", "n", failed, "issue", i)
	}
}

// walk is how a man’s stated position on an issue went.
type walk struct{ from, to, steps, cost int }

// walks are the ways of all men on all issues.
func (r *reading) walks() (all [rules.MaxSeats][rules.MaxIssues]walk) {
	for p := range r.b.Contenders {
		for i := range r.b.Issues {
			n := int(r.b.Contenders[p].Stance[i])
			all[p][i] = walk{from: n, to: n}
		}
	}
	for k, e := range r.g.Log {
		p, i, n := e.Who, e.Issue, int(e.N)
		switch {
		case e.What == rules.Effected && e.Ref.Kind == rules.RefStance:
			p, i, n = rules.Seat(e.Ref.A), rules.Issue(e.Ref.B), int(e.M)
		case e.What != rules.Shifted && e.What != rules.StanceFollowed:
			continue
		}
		if !r.isSeat(p) || i < 0 || int(i) >= len(r.b.Issues) {
			continue
		}
		w := &all[p][i]
		w.steps += max(n-w.to, w.to-n)
		w.to = n
		if next, ok := at(r.g.Log, k+1); ok && e.What == rules.Shifted && next.What == rules.LostWord && next.Who == p {
			w.cost += int(next.N)
		}
	}
	return all
}

// stances tells who changed his position on an issue, and what it cost his word.
func (r *reading) stances(i rules.Issue) {
	if i < 0 || int(i) >= len(r.b.Issues) {
		return
	}
	all := r.walks()
	var steps [rules.MaxSeats]int
	var stayed []rules.Seat
	for p := range r.b.Contenders {
		steps[p] = all[p][i].steps
		if all[p][i].from == all[p][i].to {
			stayed = append(stayed, rules.Seat(p))
		}
	}
	list := r.ranking(&steps)
	if len(list) == 0 {
		r.add(whole, rules.NoSeat, "stances.none", "issue", i)
		return
	}
	p := list[0].p
	first, _, _ := r.firstMan()
	if first >= 0 && steps[first] == list[0].n {
		p = first
	}
	w := all[p][i]
	r.add(whole, p, pick(w.from == w.to, "stances.back", "stances.most"), "who", p, "issue", i, "from", Signed(w.from), "to", Signed(w.to),
		"n", w.steps, "cost", optional(w.cost), "tied", tied(list))
	r.belief(p, i)
	if first >= 0 && first != p {
		w = all[first][i]
		r.add(whole, first, pick(w.from == w.to, "stances.first_stayed", "stances.first"), "who", first, "issue", i, "from", Signed(w.from), "to", Signed(w.to),
			"n", Signed(int(r.b.Contenders[first].Conviction[i])))
	}
	list = slices.DeleteFunc(list, func(x seatN) bool { return x.p == p || x.p == first || all[x.p][i].from == all[x.p][i].to })
	r.others(list[:min(len(list), 3)], i, &all)
	stayed = slices.DeleteFunc(stayed, func(q rules.Seat) bool { return q == p || q == first })
	if len(stayed) > 0 {
		r.add(whole, stayed[0], "stances.stayed", "list", r.seats(stayed), "n", len(stayed))
	}
}

// belief tells what a man was known to believe, and how he went in history.
func (r *reading) belief(p rules.Seat, i rules.Issue) {
	who := &r.b.Contenders[p]
	was, key := "", "stances.belief"
	if row, ok := at(who.History, r.last()); ok {
		was = Signed(int(row[i]))
		key = pick(row[i] == who.Stance[i], "stances.belief_stayed", key)
	}
	r.add(whole, p, key, "who", p, "n", Signed(int(who.Conviction[i])), "from", Signed(int(who.Stance[i])), "was", was)
}

// others tells how those went who changed less.
func (r *reading) others(list []seatN, i rules.Issue, all *[rules.MaxSeats][rules.MaxIssues]walk) {
	items := make([]string, len(list))
	for k, x := range list {
		w := all[x.p][i]
		items[k] = r.t.Say("debrief.stances.of", "who", x.p, "from", Signed(w.from), "to", Signed(w.to))
	}
	if len(items) > 0 {
		r.add(whole, list[0].p, "stances.others", "list", r.t.list(items), "issue", i)
	}
}

// shiftsOf tells how one man’s stated positions went, and what it cost his word.
func (r *reading) shiftsOf(p rules.Seat) {
	all := r.walks()
	var items []string
	cost := 0
	for i := range r.b.Issues {
		w := all[p][i]
		cost += w.cost
		if w.steps > 0 {
			items = append(items, r.t.Say("debrief.shifts.on", "issue", rules.Issue(i), "from", Signed(w.from), "to", Signed(w.to)))
		}
	}
	if len(items) == 0 {
		r.add(whole, p, "shifts.kept", "who", p)
	} else {
		r.add(whole, p, "shifts.of", "who", p, "list", r.t.list(items), "cost", optional(cost))
	}
	r.add(whole, p, "shifts.word", "who", p, "from", r.b.Contenders[p].Word, "to", r.table.Men[p].Word)
}

// shifts tells who changed his positions most, and who least; of one man how his went.
func (r *reading) shifts(of rules.Seat) {
	if r.isSeat(of) {
		r.shiftsOf(of)
		return
	}
	all := r.walks()
	var steps [rules.MaxSeats]int
	var cost [rules.MaxSeats]int
	var never []rules.Seat
	for p := range r.b.Contenders {
		for i := range r.b.Issues {
			steps[p] += all[p][i].steps
			cost[p] += all[p][i].cost
		}
		if steps[p] == 0 {
			never = append(never, rules.Seat(p))
		}
	}
	list := r.ranking(&steps)
	if len(list) == 0 {
		r.add(whole, rules.NoSeat, "shifts.none")
		return
	}
	p := list[0].p
	r.add(whole, p, "shifts.most", "who", p, "n", steps[p], "cost", optional(cost[p]))
	issue, most := rules.NoIssue, 0
	for i := range r.b.Issues {
		if d := all[p][i].to - all[p][i].from; max(d, -d) > most {
			issue, most = rules.Issue(i), max(d, -d)
		}
	}
	if issue >= 0 {
		w := all[p][issue]
		r.add(whole, p, "shifts.where", "who", p, "issue", issue, "from", Signed(w.from), "to", Signed(w.to))
	}
	r.add(whole, p, "shifts.word", "who", p, "from", r.b.Contenders[p].Word, "to", r.table.Men[p].Word)
	if len(never) > 0 {
		r.add(whole, never[0], "shifts.never", "list", r.seats(never))
		return
	}
	least := list[len(list)-1]
	r.add(whole, least.p, "shifts.least", "who", least.p, "n", least.n)
}

// country tells the course of a number of the country beside history, and its crises.
func (r *reading) country(m rules.Meter) {
	meter, ok := at(r.b.Meters, int(m))
	if !ok {
		return
	}
	now := int(r.table.Meters[m])
	rows := make([]int, len(r.g.Meters))
	for i := range rows {
		rows[i] = int(r.g.Meters[i][m])
	}
	low, when := worst(rows, int(meter.Bad))
	date := ""
	if when > 0 && when < len(rows)-1 { // the first is the start, the last is told anyhow
		date = r.t.RoundEnd(int8(when - 1))
	}
	r.add(whole, rules.NoSeat, "country.course", "meter", m, "from", tenths(int(meter.Start)), "to", tenths(now), "low", tenths(low), "date", date)
	r.countryThen(meter, m)
	var crises []int
	r.each(rules.CrisisCame, func(i int, e rules.Event) {
		if e.N == int16(m) {
			crises = append(crises, i)
		}
	})
	if len(crises) == 0 {
		r.add(whole, rules.NoSeat, "country.calm", "meter", m)
		return
	}
	first := crises[0]
	r.add(r.round[first], rules.NoSeat, "country.crisis", "meter", m, "n", len(crises), "lines", r.linesAt(first))
}

// countryThen tells what history had, on the same scale.
func (r *reading) countryThen(meter rules.MeterRule, m rules.Meter) {
	n, ok := historyOf(meter.History, r.last())
	if !ok {
		return
	}
	rows := make([]int, r.last()+1)
	for i := range rows {
		rows[i] = int(meter.History[i])
	}
	low, when := worst(rows, int(meter.Bad))
	r.add(whole, rules.NoSeat, "country.then", "meter", m, "n", tenths(n), "low", tenths(low), "date", r.t.RoundEnd(int8(when)))
}

// worst is the worst of the numbers and where it first stands.
func worst(rows []int, bad int) (n, when int) {
	for i, x := range rows {
		if i == 0 || (x-n)*bad > 0 {
			n, when = x, i
		}
	}
	return n, when
}

// linesAt are all lines as they stood at log[until].
func (r *reading) linesAt(until int) string {
	items := make([]string, len(r.b.Issues))
	for i := range items {
		n := int(r.b.Issues[i].Line)
		for _, e := range r.g.Log[:until] {
			switch {
			case e.What == rules.LineChanged && e.Issue == rules.Issue(i):
				n = int(e.M)
			case e.What == rules.Effected && e.Ref.Kind == rules.RefLine && e.Ref.A == int8(i):
				n = int(e.M)
			}
		}
		items[i] = r.t.Say("debrief.line_at", "issue", rules.Issue(i), "n", Signed(n))
	}
	return r.t.list(items)
}
