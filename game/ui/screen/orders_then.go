package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// oddsWords says what the number of the odds counts.
func (v *previewing) oddsWords() string {
	switch {
	case v.byTeams() && v.f.Votes.Percent:
		return v.say("ui.before.teams_decide_plenum")
	case v.byTeams():
		return v.say("ui.before.teams_decide")
	}
	if t := v.f.Votes; v.d.Verb == rules.Propose && t.Here != t.Chance {
		return v.say("ui.before.odds_vote_appeal", "here", t.Here)
	}
	return v.say(v.oddsKey())
}

// byTeams reports whether mostly teams decide a motion: then what is needed stands in the place of the odds.
func (v *previewing) byTeams() bool { return v.move.Do == rules.Propose && v.f.Votes.Unreadable() }

func (v *previewing) oddsKey() string {
	switch v.d.Verb {
	case rules.Attack:
		return "ui.before.odds_attack"
	case rules.Gesture:
		if v.leaks() {
			return "ui.before.odds_leak"
		}
		return "ui.before.odds_resign"
	case rules.Propose:
		return "ui.before.odds_vote"
	case rules.Inquire:
		return "ui.before.odds_learn"
	}
	return "ui.before.odds"
}

// leaks reports whether a paper is given abroad: its odds are whether the hand is seen, what
// it brings comes in any case.
func (v *previewing) leaks() bool {
	return v.move.Do == rules.Gesture && rules.GestureKind(v.move.A) == rules.LeakPaper
}

// then says what follows when the order works.
func (v *previewing) then() string {
	list, key := v.changes(v.unpaid(v.f.Changes[:v.f.ChangesN])), "ui.before.then"
	switch m := v.move; {
	case m.Do == rules.WinOver && ownMan(v.s.Book, &v.s.Obs, rules.Person(m.A)):
		return v.say("ui.before.firmer", "person", rules.Person(m.A))
	case m.Do == rules.Inquire && rules.Facet(m.A) == rules.WhoseMan:
		return v.say("ui.before.learn", "person", rules.Person(m.B))
	case m.Do == rules.Hold:
		return v.say("ui.before.held")
	case m.Do == rules.Recruit:
		list += "; " + v.payers()
	case m.Do == rules.Argue && m.B >= 0:
		list = v.argued()
	case v.leaks():
		key = "ui.before.leaked"
	case v.byTeams():
		key = "ui.before.if_carried"
	}
	if left := v.leftEmpty(); left >= 0 {
		list = v.and(list, v.say("ui.before.vacant", "post", left))
	}
	if list == "" {
		return ""
	}
	return v.say(key, "list", list)
}

// elseKey is the key of what follows when it does not work.
func (v *previewing) elseKey() string {
	if v.leaks() {
		return "ui.before.else_leak"
	}
	return "ui.before.else"
}

// refused says of a motion what follows when it fails, or "".
func (v *previewing) refused() string {
	if v.d.Verb != rules.Propose || v.f.Odds >= 100 {
		return ""
	}
	m, rest := v.move.Motion(), int(v.s.Book.Numbers.RemovalRest)
	always, alone := v.s.Book.Refused(v.t, m)
	few := v.changes(v.s.Book.Reachable(&v.s.Obs, alone))
	if m.Kind == rules.Removal && rest > 0 {
		return v.say("ui.before.else_removal", "n", rest, "alone", few)
	}
	list := v.changes(v.s.Book.Reachable(&v.s.Obs, always))
	if list == "" && few == "" {
		return ""
	}
	return v.say("ui.before.else_motion", "list", list, "alone", few)
}

// changes are the numbers that would change, as a list.
func (v *previewing) changes(list []rules.Delta) string {
	return outcomeChips(v.s.Book, v.s.Tell.Came(list, v.s.Obs.Me)).spoken()
}

// argued is what arguing in one bloc changes, said of that bloc: which way its mood goes, and
// the rest.
func (v *previewing) argued() string {
	var rest []rules.Delta
	said := ""
	for _, x := range v.unpaid(v.f.Changes[:v.f.ChangesN]) {
		switch x.Ref.Kind {
		case rules.RefMood:
			i := rules.Issue(x.Ref.B)
			said = v.say("ui.before.argued", "bloc", rules.Bloc(x.Ref.A), "issue", i, "n", v.moved(int(x.N)), "pole", v.s.Tell.Towards(i, int(x.N)))
		case rules.RefSympathy:
			said = v.and(said, v.say("ui.before.argued_sympathy", "n", sheet.Signed(int(x.N))))
		default:
			rest = append(rest, x)
		}
	}
	if more := v.changes(rest); more != "" {
		return v.and(said, more)
	}
	return said
}

// payers says from which blocs a drive takes its votes.
func (v *previewing) payers() string {
	var list []string
	for i, n := range v.s.Book.Payers(v.t, rules.Bloc(v.move.A)) {
		if n > 0 {
			list = append(list, v.say("ui.before.payer", "bloc", rules.Bloc(i), "n", n))
		}
	}
	return v.say("ui.before.payers", "list", strings.Join(list, ", "))
}

// moved is by how much a mood moves, in whole steps and tenths, without a sign.
func (p *board) moved(tenths int) string {
	return strings.TrimPrefix(p.mood(max(tenths, -tenths)), "+")
}

// leftEmpty is the post that a man leaves who is appointed to another, or -1.
func (v *previewing) leftEmpty() rules.Post {
	if v.move.Do != rules.Appoint {
		return -1
	}
	return v.s.Book.PostOf(v.t, rules.Person(v.move.B))
}
