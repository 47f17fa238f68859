package text

import "afterlenin/game/rules"

// Fact is the sentence of an event as me reads it: what me did is said of you. Of
// NoFact it is empty.
func (t *Teller) Fact(e rules.Event, me rules.Seat) string { return t.FactOn(e, me, nil) }

// FactOn is Fact with a table at hand: a motion is then said by its title, and not by
// its number. The table is the one at the time of the event; it may be nil.
func (t *Teller) FactOn(e rules.Event, me rules.Seat, table *rules.Table) string {
	if e.What == rules.NoFact {
		return ""
	}
	key := t.factKey(e, me)
	return capital(t.words.say(key, t.factPlaces(e, me, table)))
}

// factKey is the most particular key that the catalogue has: with the cause and the
// reader, with the reader, with the cause, and without either.
func (t *Teller) factKey(e rules.Event, me rules.Seat) string {
	key := keyOf("fact", factNames[:], int(e.What))
	if c := factCase(e); t.newHere(e) {
		key += ".first"
	} else if c != "" {
		key += "." + c
	}
	why := key // without a cause there is no key of the cause: "none" would name another case
	if e.Why != rules.WhyNone {
		why += "." + nameAt(whyNames[:], int(e.Why))
	}
	for _, reader := range readers(e, me) {
		if t.words.Has(why + reader) {
			return why + reader
		}
		if t.words.Has(key + reader) {
			return key + reader
		}
	}
	return t.words.first(why, key)
}

// newHere reports whether a precedent that stood at the start is used for the first time in
// the game.
func (t *Teller) newHere(e rules.Event) bool {
	if e.What != rules.PrecedentWasSet || e.Whom < 0 || t.book == nil {
		return false
	}
	set, _ := at(t.book.Opening.Precedents[:], int(e.N))
	return set.Times > 0 && e.M == int16(set.Times)+1
}

// beforeAt is how often a precedent had been used before the game, or nothing.
func (t *Teller) beforeAt(precedent int) place {
	var set rules.PrecedentSet
	if t.book != nil {
		set, _ = at(t.book.Opening.Precedents[:], precedent)
	}
	return place{name: "before", n: int(set.Times), number: true, absent: set.Times == 0}
}

// readers are the endings of keys that address me, in the order of their weight.
func readers(e rules.Event, me rules.Seat) []string {
	if me < 0 {
		return nil
	}
	var out []string
	if e.Who == me {
		out = append(out, ".you")
	}
	if e.Whom == me {
		out = append(out, ".to_you")
	}
	if e.Person == rules.Person(me) {
		out = append(out, ".you_person")
	}
	if e.Other == rules.Person(me) {
		out = append(out, ".you_other")
	}
	return out
}

// factPlaces are the nouns of the event.
func (t *Teller) factPlaces(e rules.Event, me rules.Seat, table *rules.Table) places {
	n, m := int(e.N), int(e.M)
	in := places{
		t.seatAt("who", e.Who), t.seatAt("whom", e.Whom),
		t.personAt("person", e.Person), t.personAt("other", e.Other),
		t.postAt("post", e.Post), t.blocAt("bloc", e.Bloc), t.issueAt("issue", e.Issue),
		textAt("event", t.Event(e.Event)), t.whyAt("cause", e.Why),
		numberAt("n", n), numberAt("m", m),
	}
	return append(in, t.morePlaces(e, me, table)...)
}

// morePlaces are the nouns that N and M stand for in this fact.
func (t *Teller) morePlaces(e rules.Event, me rules.Seat, table *rules.Table) places {
	n, m := int(e.N), int(e.M)
	switch e.What {
	case rules.RoundBegan:
		return places{numberAt("n", n+1), textAt("date", t.Date(int8(n)))}
	case rules.ChoiceMade:
		return places{textAt("choice", t.choice(e.Event, n))}
	case rules.Effected:
		return t.effectedPlaces(e, me)
	case rules.Settled:
		return places{t.seatsAt("up", rules.Seats(n)&^rules.Seats(m), me), t.seatsAt("down", rules.Seats(m), me)}
	case rules.LayLow:
		return places{{name: "n", n: n, number: true, absent: n == 0}, {name: "m", n: m, number: true, absent: m == 0}}
	case rules.LeverUsed, rules.LeverFailed:
		return places{textAt("lever", t.Lever(rules.LeverID(n))), textAt("way", t.LeverWay(rules.LeverID(n), m))}
	case rules.DocumentChanged, rules.PaperShown, rules.PaperLeaked, rules.PaperDenied:
		return places{textAt("document", t.Document(rules.Document(n)))}
	case rules.Recanted, rules.RecantationWasDemanded:
		return places{{name: "n", n: n, number: true, absent: n == 0}, {name: "m", n: m, number: true, absent: m == 0}}
	case rules.Argued:
		return places{textAt("n", tenths(max(n, -n))), textAt("m", Signed(m))}
	case rules.Shifted, rules.StanceFollowed:
		return places{t.poleAt(e.Issue, n), textAt("n", Signed(n))}
	case rules.Attacked:
		return places{textAt("weapon", t.Weapon(rules.Weapon(n))), hurt(e)}
	case rules.Inquired:
		return t.inquiredPlaces(e)
	case rules.PledgeOffered, rules.PledgeMade, rules.PledgeLapsed, rules.PledgeExposed:
		return places{textAt("kind", t.PledgeWords(pledgeOf(e)))}
	case rules.PledgeKept:
		return places{keptAt(t.book, int(t.book.Numbers.PledgeRounds))}
	case rules.PledgeRefused, rules.PledgeBroken, rules.NoticeGiven:
		return places{textAt("kind", t.PledgeWords(pledgeOf(e))), {name: "m", n: m, number: true, absent: m == 0}}
	case rules.Tabled:
		return places{t.tabledAt(e, table)}
	case rules.Seconded, rules.ChairChose, rules.AppealLost, rules.AppealWon, rules.MotionMoot:
		return places{t.motionAt(n, table)}
	case rules.OnTheTable, rules.MotionCarried, rules.MotionFailed:
		return t.moverPlaces(e, table)
	case rules.PostChanged, rules.PostLeft, rules.ResignationOffered, rules.ResignationAccepted:
		return places{textAt("title", t.Post(e.Post))}
	case rules.Voted:
		return t.votedPlaces(e, table)
	case rules.LineChanged:
		return places{t.poleAt(e.Issue, m-n), textAt("n", Signed(n)), textAt("m", Signed(m))}
	case rules.PrecedentWasSet:
		return places{textAt("precedent", small(t.Precedent(rules.Precedent(n)))), t.beforeAt(n)}
	case rules.GatheringOpened, rules.PlenumRose:
		return places{textAt("gathering", t.Gathering(n)), {name: "plenum", text: "-", absent: !t.isPlenum(n)}}
	case rules.Drifted, rules.CrisisCame:
		return places{textAt("meter", t.Meter(rules.Meter(n))), textAt("m", tenths(max(m, -m)))}
	case rules.Blamed:
		return places{textAt("n", tenths(max(n, -n))), {name: "m", n: m, number: true, absent: m == 0}, textAt("meter", small(t.Meter(rules.Meter(e.Ref.A))))}
	case rules.GameEnded:
		return places{textAt("ending", t.Ending(n))}
	case rules.OrderOvertaken:
		m := lapsedMove(e)
		return places{textAt("order", t.lapsed(e, m)), textAt("reason", t.late(e, m))}
	case rules.AmbitionChosen:
		return places{textAt("ambition", t.Ambition(e.Who, n))}
	case rules.Fell, rules.Rose:
		return places{textAt("rung", t.Rung(rules.Rung(n)))}
	}
	return nil
}

// isPlenum reports whether a gathering of the calendar is a plenum.
func (t *Teller) isPlenum(i int) bool {
	g, ok := at(t.book.Gatherings, i)
	return ok && g.Kind == rules.Plenum
}

// keptAt is what so many rounds through which an open pledge holds bring the Rules ledger of both, or nothing.
func keptAt(b *rules.Book, rounds int) place {
	if b.Numbers.KeepRules == 0 {
		return textAt("rules", "")
	}
	return textAt("rules", tenths(rounds*int(b.Numbers.KeepRules)))
}

// PledgeRule says how long a pledge made in the round binds, and what it brings to keep it
// and costs to break it. The end of one that the end of the game cuts short brings nothing.
func (t *Teller) PledgeRule(made int8) string {
	n := &t.book.Numbers
	key, term := "ui.pledges.term", int(n.PledgeRounds)
	if left := t.book.Rounds - int(made); left < term {
		key, term = "ui.pledges.term.cut", left
	}
	return t.words.say(key, places{numberAt("n", term), numberAt("m", int(n.BreakWord)), numberAt("word", int(n.KeepWord)), keptAt(t.book, 1)})
}

// lapsedMove is the order that lapses, as far as the event says it.
func lapsedMove(e rules.Event) rules.Move {
	return rules.Move{By: e.Who, Do: rules.Verb(e.N), A: int16(e.Ref.A), B: int16(e.Ref.B)}
}

// lapsed is what an order that lapses was to do: table the removal of Stalin.
func (t *Teller) lapsed(e rules.Event, m rules.Move) string {
	verb := "lapsed." + nameAt(verbNames[:], int(m.Do))
	if m.Do == rules.Propose {
		mo := m.Motion()
		in := places{t.seatAt("whom", e.Whom), t.personAt("person", e.Person), t.postAt("post", e.Post), t.issueAt("issue", rules.Issue(mo.B))}
		return t.words.say(t.words.first(verb+"."+nameAt(motionNames[:], int(mo.Kind)), verb), in)
	}
	return t.words.say(t.words.first(verb+"."+moveCase(m), verb, "lapsed.other"), t.movePlaces(m, nil))
}

// late is why an order can no longer be carried out, in a few words.
func (t *Teller) late(e rules.Event, m rules.Move) string {
	if e.Why == rules.WhyRecantedOnce {
		return t.words.say("late.recanted", nil)
	}
	ground := keyOf("late", groundNames[:], int(e.M))
	return t.words.say(t.words.first(ground+"."+refusedVerb(m), ground+"."+nameAt(verbNames[:], int(m.Do)), ground, "late.other"), nil)
}

// choice is the label of a choice of an event.
func (t *Teller) choice(e rules.EventID, n int) string {
	x, _ := at(t.book.Events, int(e))
	c, _ := at(x.Choices, n)
	return either(c.Label, t.words.say("name.no_choice", nil))
}

// hurt is the prestige that a charge has cost.
func hurt(e rules.Event) place {
	n := int(e.Ref.B)
	return place{name: "hurt", n: -n, number: true, absent: n == 0}
}

// effectedPlaces are the number that an event changed, its change and its new value.
func (t *Teller) effectedPlaces(e rules.Event, me rules.Seat) places {
	n, m := int(e.N), int(e.M)
	in := places{textAt("number", t.RefTo(e.Ref, me)), numberAt("n", max(n, -n)),
		textAt("change", unsigned(e.Ref.Kind, max(n, -n))), textAt("value", amount(e.Ref.Kind, m)),
		textAt("was", amount(e.Ref.Kind, m-n))}
	in = append(in, t.refPlaces(e.Ref)...)
	switch e.Ref.Kind {
	case rules.RefMood, rules.RefStance:
		in = append(in, t.poleAt(rules.Issue(e.Ref.B), n))
	case rules.RefLine, rules.RefPressure:
		in = append(in, t.poleAt(rules.Issue(e.Ref.A), n))
	case rules.RefHolder, rules.RefPatron, rules.RefPaper:
		in = append(in, t.personAt("who", rules.Person(m)))
	case rules.RefRung, rules.RefRank:
		in = append(in, textAt("rung", t.Rung(rules.Rung(m))))
	case rules.RefDocument:
		in = append(in, textAt("state", t.DocumentState(rules.DocumentState(m))))
	}
	return in
}

// inquiredPlaces are the answer to an inquiry, whatever it was about.
func (t *Teller) inquiredPlaces(e rules.Event) places {
	m := int(e.M)
	return places{t.seatAt("patron", rules.Seat(m)), t.seatAt("partner", rules.Seat(m)),
		textAt("ambition", t.Ambition(e.Whom, m))}
}

// votedPlaces name the voter, contender or official, and the motion where the table is at hand.
func (t *Teller) votedPlaces(e rules.Event, table *rules.Table) places {
	voter := rules.Person(e.Who)
	if e.Who < 0 {
		voter = e.Person
	}
	motion := place{name: "motion", absent: true}
	if mo, ok := motionOf(int(e.M), table); ok {
		motion = textAt("motion", t.brief(mo, table))
	}
	return places{t.personAt("who", voter), motion}
}

// pledgeOf is the pledge that an event tells of, without its term.
func pledgeOf(e rules.Event) rules.Pledge {
	return rules.Pledge{Kind: rules.PledgeKind(e.N), Issue: e.Issue, Enemy: rules.Seat(e.Person)}
}

// tabledAt is a motion just tabled: without a table, only its kind is known.
func (t *Teller) tabledAt(e rules.Event, table *rules.Table) place {
	if mo, ok := motionOf(int(e.N), table); ok {
		return textAt("motion", t.brief(mo, table))
	}
	return textAt("motion", t.word("kind", motionNames[:], int(e.M)))
}

// motionAt is the motion by its title when the table is at hand, else by its number.
func (t *Teller) motionAt(n int, table *rules.Table) place {
	if mo, ok := motionOf(n, table); ok {
		return textAt("motion", t.brief(mo, table))
	}
	return textAt("motion", t.Say("motion.number", "n", n+1))
}

// brief is the title without what the table adds to it, but for a removal: from where a
// man is to be put out is what it is about.
func (t *Teller) brief(mo rules.Motion, table *rules.Table) string {
	if mo.Kind != rules.Removal {
		table = nil
	}
	return t.motion(mo, table)
}

// moverPlaces are the motion, who moved it where that has to be said, whether the plenum
// decided, and how many of a hundred it asks for where what it got may look like enough. Nobody is told that a man moved his own resignation.
func (t *Teller) moverPlaces(e rules.Event, table *rules.Table) places {
	in := places{t.motionAt(int(e.N), table), t.seatAt("mover", e.Who),
		{name: "himself", absent: true}, {name: "plenum", absent: true}, {name: "needed", absent: true}}
	mo, ok := motionOf(int(e.N), table)
	if !ok {
		return in
	}
	if mo.Kind == rules.AcceptResignation {
		in[1].absent = true
	}
	in[2].text, in[2].absent = "-", mo.Kind != rules.MovePost || mo.C != int8(mo.By)
	in[3].text, in[3].absent = "-", !t.fits(mo) || t.book.Body(table, mo) == rules.ByMajority
	if in[3].absent {
		return in
	}
	needed := t.book.Needed(table, mo)
	if t.book.Body(table, mo) == rules.ByTwoThirds || int(e.M) == needed-1 { // half looks like enough, and is not
		in[4] = numberAt("needed", needed)
	}
	return in
}

// motionOf is the motion at n of the table.
func motionOf(n int, table *rules.Table) (rules.Motion, bool) {
	if table == nil || n < 0 || n >= int(table.MotionsN) {
		return rules.Motion{}, false
	}
	return at(table.Motions[:], n)
}
