package text

import "afterlenin/game/rules"

// Motion is the title of a motion.
func (t *Teller) Motion(mo rules.Motion) string { return t.MotionOn(mo, nil) }

// MotionOn is the title with the table at hand: it also says from where a line moves
// and who would lose a post. The table may be nil.
func (t *Teller) MotionOn(mo rules.Motion, table *rules.Table) string {
	key := "motion." + nameAt(motionNames[:], int(mo.Kind))
	in := t.motionPlaces(mo)
	if table == nil {
		return capital(t.words.say(key, in))
	}
	switch mo.Kind {
	case rules.MoveLine:
		now, _ := at(table.Lines[:], int(mo.B))
		in = append(in, textAt("from", Signed(int(now))), textAt("pole", t.Pole(rules.Issue(mo.B), int(mo.C-now))))
		key += ".from"
	case rules.MovePost:
		holder, ok := at(table.Posts[:], int(mo.B))
		if ok && holder.Holder >= 0 && holder.Holder != rules.Person(mo.C) {
			in = append(in, t.personAt("other", holder.Holder))
			key += ".replace"
		}
	}
	return capital(t.words.say(key, in))
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
	body := t.decides(mo, table)
	if body == "politburo" && table != nil {
		voters := t.committee(table)
		return t.Say("carries.politburo.count", "n", voters/2+1, "m", voters)
	}
	return t.Say("carries."+body, "n", t.book.Numbers.TwoThirds, "who", rules.Seat(mo.B))
}

// decides names the body whose votes decide.
func (t *Teller) decides(mo rules.Motion, table *rules.Table) string {
	switch mo.Kind {
	case rules.MovePost:
		post, _ := at(t.book.Posts, int(mo.B))
		return pick(post.Filled == rules.ByPlenum, "plenum", "politburo")
	case rules.Removal:
		if table == nil {
			return "removal"
		}
		man, _ := at(table.Men[:], int(mo.B))
		return pick(man.Rung <= rules.Candidate, "plenum", pick(man.Rung <= rules.Member, "two_thirds", "politburo"))
	}
	return "politburo"
}

// committee is how many full members the Politburo has.
func (t *Teller) committee(table *rules.Table) int {
	n := 0
	for i := range min(len(t.book.Contenders), len(table.Men)) {
		if table.Men[i].Rung == rules.InPolitburo {
			n++
		}
	}
	for i := range min(len(t.book.People)-len(t.book.Contenders), len(table.Officials)) {
		if x := table.Officials[i]; x.Rung == rules.InPolitburo && !x.Gone {
			n++
		}
	}
	return n
}

// Outcome is the result of a motion in a word: carried, failed.
func (t *Teller) Outcome(r rules.MotionResult) string {
	return t.word("outcome", resultNames[:], int(r))
}
