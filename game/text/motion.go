package text

import "afterlenin/game/rules"

// Motion is the title of a motion.
func (t *Teller) Motion(mo rules.Motion) string { return t.MotionOn(mo, nil) }

// MotionOn is the title with the table at hand: it also says from where a line moves
// and who would lose a post. The table may be nil.
func (t *Teller) MotionOn(mo rules.Motion, table *rules.Table) string {
	return capital(t.motion(mo, table))
}

// motion is the title as it stands within a sentence.
func (t *Teller) motion(mo rules.Motion, table *rules.Table) string {
	key := keyOf("motion", motionNames[:], int(mo.Kind))
	in := t.motionPlaces(mo)
	if table == nil {
		return t.words.say(key, in)
	}
	switch mo.Kind {
	case rules.MoveLine:
		now, _ := at(table.Lines[:], int(mo.B))
		in = append(in, textAt("from", Signed(int(now))), t.poleAt(rules.Issue(mo.B), int(mo.C-now)))
		key += ".from"
	case rules.MovePost:
		holder, ok := at(table.Posts[:], int(mo.B))
		if ok && holder.Holder >= 0 && holder.Holder != rules.Person(mo.C) {
			in = append(in, t.personAt("other", holder.Holder))
			key += ".replace"
		}
	case rules.Removal:
		if !t.fits(mo) {
			break
		}
		in = append(in, t.postAt("post", t.spoils(mo, table)))
		key += "." + caseAt(rungNames[:], int(stood(mo, table)))
	}
	return t.words.say(key, in)
}

// stood is the rung from which the man is to be put down. A motion that was dropped, since
// another has put him down, speaks of where he stood.
func stood(mo rules.Motion, table *rules.Table) rules.Rung {
	if mo.Result == rules.NotReached {
		return rules.Rung(mo.Was)
	}
	return mo.From(table)
}

// spoils is the post that the successor of a man who is to be removed would take.
func (t *Teller) spoils(mo rules.Motion, table *rules.Table) rules.Post {
	man, ok := at(table.Men[:], int(mo.B))
	if mo.Result != rules.Carried || ok && int8(man.Rung) == mo.Was { // he still has it
		return t.book.PostOf(table, rules.Person(mo.B))
	}
	taken := rules.NoPost // the post that his successor has got in this round
	for i := range t.book.Posts {
		if x := &table.Posts[i]; x.Holder >= 0 && x.Holder == rules.Person(mo.C) && x.Changed == table.Round &&
			(taken < 0 || t.book.Posts[i].Rank > t.book.Posts[taken].Rank) {
			taken = rules.Post(i)
		}
	}
	return taken
}

// motionPlaces are the nouns of the motion.
func (t *Teller) motionPlaces(mo rules.Motion) places {
	in := places{t.seatAt("who", mo.By)}
	switch mo.Kind {
	case rules.MoveLine:
		return append(in, t.issueAt("issue", rules.Issue(mo.B)), textAt("to", Signed(int(mo.C))))
	case rules.MovePost:
		return append(in, t.postAt("post", rules.Post(mo.B)), t.personAt("person", rules.Person(mo.C)))
	case rules.Removal:
		return append(in, t.seatAt("whom", rules.Seat(mo.B)), t.personAt("person", rules.Person(mo.C)))
	case rules.ReadDocument:
		return append(in, textAt("document", t.Document(rules.Document(mo.B))))
	case rules.AcceptResignation:
		return append(in, t.seatAt("whom", rules.Seat(mo.B)), t.postAt("post", rules.Post(mo.C)))
	}
	return append(in, t.seatAt("whom", rules.Seat(mo.B)))
}

// MotionAbout says what carries the motion: 4 of 7 carry it, a majority of the plenum,
// or two thirds. The table may be nil.
func (t *Teller) MotionAbout(mo rules.Motion, table *rules.Table) string {
	said := t.carries(mo, table)
	if mo.Appeal {
		return t.words.say("carries.appeal", places{textAt("carries", said)})
	}
	return said
}

func (t *Teller) carries(mo rules.Motion, table *rules.Table) string {
	if table == nil || !t.fits(mo) {
		return t.Say(keyOf("carries", motionNames[:], int(mo.Kind)))
	}
	switch t.book.Body(table, mo) {
	case rules.ByCommitteeMajority:
		return t.Say("carries.plenum")
	case rules.ByTwoThirds:
		return t.Say("carries.two_thirds", "n", t.book.Numbers.TwoThirds)
	}
	voters := t.book.Voting(table, mo).Count()
	return t.Say("carries.politburo", "n", voters/2+1, "m", voters)
}

// fits reports whether the Book has what the motion names.
func (t *Teller) fits(mo rules.Motion) bool {
	isPost := func(p int8) bool { return p >= 0 && int(p) < len(t.book.Posts) }
	isSeat := mo.B >= 0 && int(mo.B) < len(t.book.Contenders)
	switch mo.Kind {
	case rules.MovePost:
		return isPost(mo.B)
	case rules.AcceptResignation:
		return isSeat && isPost(mo.C)
	case rules.Censure, rules.Demand, rules.Removal:
		return isSeat
	}
	return true
}

// Outcome is the result of a motion in a word: carried, failed.
func (t *Teller) Outcome(r rules.MotionResult) string {
	return t.word("outcome", resultNames[:], int(r))
}
