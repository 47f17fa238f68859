package text

import "afterlenin/game/rules"

// Ref is the name of a number: Stalin’s prestige.
func (t *Teller) Ref(r rules.Ref) string { return t.RefTo(r, rules.NoSeat) }

// RefTo is the name of a number as me reads it: your prestige.
func (t *Teller) RefTo(r rules.Ref, me rules.Seat) string {
	key := keyOf("ref", refNames[:], int(r.Kind))
	if me >= 0 && ownerOf(r) == me {
		key = t.words.first(key+".you", key)
	}
	return t.words.say(key, t.refPlaces(r))
}

// bare is the name of a number without its owner: prestige.
func (t *Teller) bare(r rules.Ref) string {
	key := keyOf("ref", refNames[:], int(r.Kind))
	return t.words.say(t.words.first(key+".bare", key), t.refPlaces(r))
}

// Delta is a change of a number, without its owner: prestige −2. Of a post it is the new
// holder and of an official the new patron, whose index is N−1.
func (t *Teller) Delta(d rules.Delta) string {
	in := append(t.refPlaces(d.Ref), textAt("number", t.bare(d.Ref)),
		textAt("change", changeText(d.Ref.Kind, int(d.N))), numberAt("n", max(int(d.N), -int(d.N))),
		t.personAt("new", rules.Person(d.N-1)))
	return t.words.say(deltaKey(d), in)
}

// deltaKey is the key for changes that are not of a plain number.
func deltaKey(d rules.Delta) string {
	kind := keyOf("delta", refNames[:], int(d.Ref.Kind))
	switch d.Ref.Kind {
	case rules.RefHolder, rules.RefPatron, rules.RefPaper:
		return kind + pick(d.N < 1, "_none", "")
	case rules.RefRung, rules.RefRank:
		return kind + pick(d.N > 0, "_down", "_up")
	case rules.RefLine, rules.RefStance: // a place on a scale: "−1" would be read as where it is
		return kind + pick(d.N < 0, "_down", "_up")
	case rules.RefDocument:
		return kind
	case rules.RefFlag, rules.RefGone, rules.RefAbroad:
		return kind + pick(d.N > 0, "_yes", "_no")
	}
	return "delta"
}

// DeltaTo is a change of a number as me reads it: prestige −2, and Trotsky: prestige −2
// when it is another’s.
func (t *Teller) DeltaTo(d rules.Delta, me rules.Seat) string {
	owner := ownerOf(d.Ref)
	if owner < 0 || owner == me {
		return t.Delta(d)
	}
	return t.words.say("of", places{t.seatAt("who", owner), textAt("what", t.Delta(d))})
}

// ownerOf is the seat a number belongs to, or NoSeat.
func ownerOf(r rules.Ref) rules.Seat {
	switch r.Kind {
	case rules.RefPrestige, rules.RefOdium, rules.RefWord, rules.RefMarks, rules.RefPatronage,
		rules.RefRung, rules.RefLost, rules.RefStance, rules.RefShare, rules.RefRegard,
		rules.RefIll, rules.RefCommittee, rules.RefEnemies, rules.RefAllied, rules.RefBurden, rules.RefLeads:
		return rules.Seat(r.A)
	case rules.RefSympathy:
		return rules.Seat(r.B)
	}
	return rules.NoSeat
}

// refPlaces are the nouns of the address.
func (t *Teller) refPlaces(r rules.Ref) places {
	a, b := r.A, r.B
	switch r.Kind {
	case rules.RefStance:
		return places{t.seatAt("who", rules.Seat(a)), t.issueAt("issue", rules.Issue(b))}
	case rules.RefLine, rules.RefPressure:
		return places{t.issueAt("issue", rules.Issue(a))}
	case rules.RefMood:
		return places{t.blocAt("bloc", rules.Bloc(a)), t.issueAt("issue", rules.Issue(b))}
	case rules.RefSympathy:
		return places{t.blocAt("bloc", rules.Bloc(a)), t.seatAt("who", rules.Seat(b))}
	case rules.RefWeight:
		return places{t.blocAt("bloc", rules.Bloc(a))}
	case rules.RefMeter:
		return places{textAt("meter", t.Meter(rules.Meter(a)))}
	case rules.RefFlag:
		return places{textAt("flag", t.flag(rules.Flag(a)))}
	case rules.RefHolder:
		return places{t.postAt("post", rules.Post(a))}
	case rules.RefPatron, rules.RefFirm, rules.RefGone, rules.RefRank:
		return places{t.personAt("person", rules.Person(a))}
	case rules.RefPrecedent:
		return places{textAt("precedent", t.Precedent(rules.Precedent(a)))}
	case rules.RefDocument, rules.RefPaper, rules.RefAbroad:
		return places{textAt("document", t.Document(rules.Document(a)))}
	}
	return places{t.seatAt("who", rules.Seat(a)), t.seatAt("whom", rules.Seat(b))}
}

// flag is what the flag means.
func (t *Teller) flag(f rules.Flag) string {
	x, _ := at(t.book.Flags, int(f))
	return either(x.Meaning, t.words.say("name.no_flag", nil))
}

// isTenths reports whether numbers of the kind are kept in tenths of what is shown:
// the board shows the country and the moods in whole steps.
func isTenths(k rules.RefKind) bool {
	return k == rules.RefMood || k == rules.RefBurden || k == rules.RefMeter
}

// isPosition reports whether numbers of the kind lie between −3 and +3 and are shown
// with their sign.
func isPosition(k rules.RefKind) bool {
	return k == rules.RefStance || k == rules.RefLine || k == rules.RefPressure || k == rules.RefMood
}

// amount is a value of the kind as it is shown.
func amount(k rules.RefKind, n int) string {
	if isPosition(k) {
		return changeText(k, n)
	}
	return unsigned(k, n)
}

// changeText is a change of the kind as it is shown, with its sign.
func changeText(k rules.RefKind, n int) string {
	if n > 0 {
		return "+" + unsigned(k, n)
	}
	return unsigned(k, n)
}

// unsigned is a number of the kind without a plus.
func unsigned(k rules.RefKind, n int) string {
	if isTenths(k) {
		return tenths(n)
	}
	return Number(n)
}
