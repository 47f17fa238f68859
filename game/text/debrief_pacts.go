package text

import (
	"slices"

	"afterlenin/game/rules"
)

// pact is a pledge between two men, from when it was made to when it ended.
type pact struct {
	of       rules.Pledge // its partners, kind, enemy, issue
	from, to int8         // rounds; from is whole when it stood at the start
	end      string       // the key of how it ended: stands, broken, lapsed, ended
	breaker  rules.Seat
}

// pacts are the pledges that the log shows, those of the start first.
func (r *reading) pacts() []pact {
	var list []pact
	for _, p := range r.b.Pledges {
		if !p.Sealed {
			list = append(list, pact{of: rules.Pledge{A: p.A, B: p.B, Kind: p.Kind, Enemy: p.Enemy, Issue: p.Issue}, from: whole, end: "ended"})
		}
	}
	for i, e := range r.g.Log {
		switch e.What {
		case rules.PledgeMade:
			of := pledgeOf(e)
			of.A, of.B, of.Sealed = e.Who, e.Whom, e.M == 1
			list = append(list, pact{of: of, from: r.round[i], end: "ended"})
		case rules.PledgeBroken:
			ends(list, e, pact{to: r.round[i], end: "broken", breaker: e.Who})
		case rules.PledgeLapsed: // of an offer that nobody answered there is no pact
			ends(list, e, pact{to: r.round[i], end: "lapsed"})
		}
	}
	for i := range list {
		x := &list[i]
		if x.end == "ended" && r.binds(x) || x.end == "lapsed" && int(x.to) == r.last() { // with the game all pacts run out
			x.end, x.to = "stands", r.table.Round
		}
	}
	return list
}

// ends notes how the last pledge between the two men of the event ended.
func ends(list []pact, e rules.Event, how pact) {
	for i := len(list) - 1; i >= 0; i-- {
		x := &list[i]
		if x.end == "ended" && x.of.Has(e.Who) && x.of.Has(e.Whom) {
			x.to, x.end, x.breaker = how.to, how.end, how.breaker
			return
		}
	}
}

// binds reports whether the pledge still binds at the end.
func (r *reading) binds(x *pact) bool {
	for i := range r.g.End.Pledges {
		p := &r.g.End.Pledges[i]
		if p.Live == rules.Binding && p.Has(x.of.A) && p.Has(x.of.B) && p.Kind == x.of.Kind {
			return true
		}
	}
	return false
}

// concerns reports whether the pledge is with the man or against him; NoSeat is everybody.
func (x *pact) concerns(p rules.Seat) bool {
	return p < 0 || x.of.Has(p) || x.of.Kind == rules.CommonEnemy && x.of.Enemy == p
}

// pledges tells of pacts made, kept and broken, of one man or of all.
func (r *reading) pledges(of rules.Seat) {
	var list []pact
	open, sealed, broken := 0, 0, 0
	for _, x := range r.pacts() {
		if !x.concerns(of) {
			continue
		}
		list = append(list, x)
		if x.of.Sealed {
			sealed++
		} else {
			open++
		}
		broken += pickN(x.end == "broken", 1, 0)
	}
	args := []any{"n", open, "sealed", optional(sealed), "broken", optional(broken), "who", of}
	switch {
	case open == 0 && sealed == 0:
		r.add(whole, of, pick(of < 0, "pledges.none", "pledges.none_of"), args...)
		return
	case of < 0:
		r.add(whole, of, "pledges.count", args...)
	default:
		r.add(whole, of, "pledges.count_of", args...)
	}
	slices.SortStableFunc(list, func(a, b pact) int { return b.tells() - a.tells() })
	list = list[:min(len(list), mostTold-1)]
	slices.SortStableFunc(list, func(a, b pact) int { return int(a.from) - int(b.from) })
	for i := range list {
		r.pact(&list[i])
	}
}

// tells is how much a pledge tells: those that were broken first, then the longest.
func (x *pact) tells() int {
	n := int(x.to - x.from)
	if x.end == "broken" {
		n += 100
	}
	if x.end == "ended" {
		n = 0
	}
	return n
}

func (r *reading) pact(x *pact) {
	start := ""
	if x.from == whole {
		start = "-"
	}
	date := r.t.RoundShort(x.to)
	if x.end == "lapsed" {
		date = r.t.RoundEnd(x.to)
	}
	r.add(x.from, x.of.A, "pact."+x.end, "who", x.of.A, "whom", x.of.B, "kind", r.t.PledgeWords(x.of), "by", x.breaker,
		"date", date, "start", start)
}
