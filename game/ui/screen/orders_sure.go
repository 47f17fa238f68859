package screen

import (
	"slices"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// mostUnsure is how many men are named of whose votes least is known.
const mostUnsure = 3

// sureness says below the forecast of a vote whose votes nothing is foretold of, which of the others
// are least sure: a leaning is no vote.
func (v *previewing) sureness(m rules.Motion) {
	key := "ui.before.unsure"
	list, open := v.leastSure(m), v.leftOpen(m)
	switch {
	case len(open) > 0 && v.voters(m) == len(open):
		key = "ui.before.all_open"
	case len(list) == 0:
		key = "ui.before.sure"
	}
	said := v.say(key, "list", strings.Join(list, ", "), "open", strings.Join(open, ", "))
	v.y += v.Wrap(sheet.R(v.r.X, v.y, v.r.W, 0), said, sheet.Row.In(ink.Soft)) + 4
}

// leftOpen names the voters of whose votes nothing is foretold: persons decide them.
func (v *previewing) leftOpen(m rules.Motion) []string {
	var list []string
	members := v.s.Book.Voting(v.t, m)
	for open := unforetold(v.s.persons(), m).Without(v.s.Obs.Me); open != 0; open &= open - 1 {
		if who := rules.Person(open.First()); members.Has(who) {
			list = append(list, v.s.Tell.Short(who))
		}
	}
	return list
}

// voters is how many contenders besides the observer and the mover vote on a motion.
func (v *previewing) voters(m rules.Motion) int {
	n, members := 0, v.s.Book.Voting(v.t, m)
	for q := range v.s.Book.Contenders {
		if p := rules.Seat(q); members.Has(rules.Person(q)) && p != v.s.Obs.Me && p != m.By {
			n++
		}
	}
	return n
}

// leastSure names the voters whose votes hang by least, those first who are nearest to even odds.
func (v *previewing) leastSure(m rules.Motion) []string {
	type voter struct {
		who  rules.Person
		odds int
	}
	var men []voter
	members, open := v.s.Book.Voting(v.t, m), unforetold(v.s.persons(), m)
	byMen := v.s.Book.Body(v.t, m) == rules.ByMajority // elsewhere officials vote as followers
	for q := range v.s.Book.People {
		who := rules.Person(q)
		decides := v.s.Book.IsContender(who) && (open.Has(rules.Seat(q)) || rules.Seat(q) == v.s.Obs.Me)
		if !members.Has(who) || decides || !byMen && !v.s.Book.IsContender(who) {
			continue
		}
		parts := v.s.Book.Lean(&v.s.Obs, who, m)
		if rules.LeansTo(parts.Sum()) == rules.Abstain {
			men = append(men, voter{who, rules.VoteOdds(parts.Sum())})
		}
	}
	slices.SortStableFunc(men, func(x, y voter) int { return max(x.odds-50, 50-x.odds) - max(y.odds-50, 50-y.odds) })
	var list []string
	for _, x := range men[:min(len(men), mostUnsure)] {
		said := v.say("ui.roll.for_percent", "n", x.odds)
		if x.odds < 50 {
			said = v.say("ui.roll.against_percent", "n", 100-x.odds)
		}
		list = append(list, v.s.Tell.Short(x.who)+" "+said)
	}
	return list
}
