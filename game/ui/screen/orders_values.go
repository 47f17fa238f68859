package screen

import (
	"cmp"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// valueName is what a value is called where it can be chosen.
func (p *ordering) valueName(q *Question, v *Value) string {
	tell, n := p.s.Tell, int(v.N)
	switch q.Noun {
	case APost:
		return tell.PostShort(rules.Post(n))
	case AnOfficial, ACandidate, ARival:
		return tell.Short(rules.Person(n))
	case ASuccessor:
		if n < 0 {
			return p.say("ui.orders.no_successor")
		}
		return tell.Short(rules.Person(n))
	case ABloc:
		if n < 0 {
			return p.say("ui.orders.everywhere")
		}
		return tell.BlocShort(rules.Bloc(n))
	case AnIssue:
		return p.s.Book.Issues[n].Short
	case AWeapon:
		return p.say("ui.orders.weapon." + weaponKeys[n])
	case AFacet:
		return tell.Facet(rules.Facet(n))
	case AGesture:
		return tell.Gesture(rules.GestureKind(n))
	case AMotion:
		return p.say("ui.orders.motion." + motionKeys[n])
	case ALine:
		return sheet.Signed(n)
	case ADirection:
		return p.directionName(n)
	case ADocument:
		return tell.Document(rules.Document(n))
	case ALever:
		return tell.Lever(rules.LeverID(n))
	case AWay:
		return tell.LeverWay(rules.LeverID(p.d.Move.A), n)
	case APromise:
		return p.say("ui.pledges.kind." + pledgeKeys[n])
	case ASeal:
		if n == 0 {
			return p.say("ui.orders.open_switch")
		}
	}
	return p.say("ui.orders." + askKeys[q.Noun] + "_switch")
}

var weaponKeys = [...]string{rules.PastRecord: "past", rules.Deviation: "deviation", rules.Factionalism: "faction", rules.PoliceFile: "police"}

var facetKeys = [...]string{rules.WhoseMan: "whose_man", rules.SealedWord: "sealed_word", rules.HisAim: "his_aim"}

var gestureKeys = [...]string{rules.LieLow: "lie_low", rules.Recant: "recant", rules.OfferToResign: "resign",
	rules.Petition: "petition", rules.ShowPaper: "show", rules.LeakPaper: "leak", rules.DenyPaper: "deny"}

// directionName is a step on the issue that was chosen or is looked at: to -1, towards a pole.
func (p *ordering) directionName(by int) string {
	i := rules.Issue(p.d.Move.A)
	switch {
	case p.d.Filled[0]:
	case p.peeked:
		i = rules.Issue(p.move.A)
	case by < 0:
		return p.say("ui.orders.step_down")
	default:
		return p.say("ui.orders.step_up")
	}
	now := int(p.t.Men[p.s.Obs.Me].Stance[i])
	return p.say("ui.orders.step_to", "to", sheet.Signed(now+by), "pole", p.s.Tell.Towards(i, by))
}

// valueAbout is a word about a value, for the line below it and for its tip.
func (p *ordering) valueAbout(q *Question, v *Value) string {
	n := int(v.N)
	switch q.Noun {
	case APost:
		return p.say("of", "who", p.say("ui.board.tip.holder"), "what", p.holderName(p.t.Posts[n].Holder))
	case AnOfficial, ACandidate, ASuccessor, ARival:
		if p.d.Verb == rules.WinOver && v.Open && ownMan(p.s.Book, &p.s.Obs, rules.Person(n)) {
			return p.say("ui.orders.man_firmer")
		}
		return p.manAbout(rules.Person(n))
	case ABloc:
		return p.blocAbout(rules.Bloc(n))
	case AnIssue:
		i := rules.Issue(n)
		return p.say("ui.orders.issue_about", "line", sheet.Signed(int(p.t.Lines[i])), "you", sheet.Signed(int(p.t.Men[p.s.Obs.Me].Stance[i])))
	case AWeapon:
		return p.say("ui.orders.weapon." + weaponKeys[n] + ".about")
	case AFacet:
		return p.say("ui.orders.facet." + facetKeys[n])
	case AGesture:
		if offersToResign(q, v) && v.Open {
			return p.say("ui.orders.gesture.resign_odds", "n", v.Odds)
		}
		if rules.GestureKind(n) == rules.Recant && p.mustRecant(p.s.Obs.Me) {
			return p.say("ui.orders.gesture.recant_due", "n", rules.UnmetMarks, "m", rules.UnmetOdium)
		}
		return p.say("ui.orders.gesture." + gestureKeys[n])
	case AMotion:
		return p.say("ui.orders.motion." + motionKeys[n] + ".about")
	case ADocument:
		return p.s.Book.Documents[n].About
	case ALever:
		return p.s.Book.Levers[n].About
	case AWay:
		return p.s.Book.Levers[p.d.Move.A].Ways[n].Aside
	case APromise:
		return p.say("ui.pledges.means." + pledgeKeys[n])
	case AnAppeal:
		return p.say("ui.orders.appeal_about")
	case ASeal:
		if n == 0 {
			return p.say("ui.orders.open_about")
		}
		return p.say("ui.orders.sealed_about")
	}
	return ""
}

// offersToResign reports whether a value is the offer to resign: its odds are not that it works.
func offersToResign(q *Question, v *Value) bool {
	return q.Noun == AGesture && rules.GestureKind(v.N) == rules.OfferToResign
}

// manAbout is the post of a person and whose man he is known to be.
func (p *board) manAbout(who rules.Person) string {
	if who < 0 {
		return p.say("ui.orders.no_successor_about")
	}
	if p.s.Book.IsContender(who) {
		return p.seatPost(rules.Seat(who))
	}
	text := p.say("ui.board.no_post")
	if i := p.s.Book.PostOf(p.t, who); i >= 0 {
		text = p.s.Tell.PostShort(i)
	}
	return p.say("ui.orders.man_about", "post", text, "whose", p.whose(who))
}

// whose says who an official looks to, as far as the seat knows.
func (p *board) whose(who rules.Person) string {
	i := p.s.Book.Official(who)
	switch patron := p.s.Obs.Patron[i]; {
	case !p.s.Public() && patron == p.s.Obs.Me:
		return p.say("ui.orders.man_yours")
	case patron >= 0:
		return p.say("ui.orders.man_of", "who", patron)
	case patron == rules.NoSeat:
		return p.say("ui.orders.man_free")
	}
	return p.say("ui.orders.man_unknown")
}

func (p *board) blocAbout(i rules.Bloc) string {
	if i < 0 {
		return p.say("ui.orders.everywhere_about")
	}
	return p.say("ui.orders.bloc_about", "votes", p.t.Blocs[i].Weight, "who", p.holderName(p.s.Book.Secretary(p.t, i)))
}

// leans is 1 if the order would bring a line nearer to what the observer says, -1 if farther
// from it, else 0.
func leans(o *rules.Observation, m rules.Move) int {
	if m.Do != rules.Propose || rules.MotionKind(m.A) != rules.MoveLine || o.Me < 0 {
		return 0
	}
	says, line := o.Table.Men[o.Me].Stance[m.B], o.Table.Lines[m.B]
	return cmp.Compare(max(says-line, line-says), max(says-int8(m.C), int8(m.C)-says))
}
