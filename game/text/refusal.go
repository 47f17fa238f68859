package text

import "afterlenin/game/rules"

// Refusal says what the move lacks and what to do: needs 4 patronage; you have 2. It
// begins small and ends without a full stop; of nil it is empty.
func (t *Teller) Refusal(m rules.Move, r *rules.Refusal) string {
	if r == nil || r.Why == rules.Allowed {
		return ""
	}
	ground := keyOf("refusal", groundNames[:], int(r.Why))
	if r.Why == rules.WrongRung && r.Need == 0 {
		ground += ".his"
	}
	said := ground + "." + refusedVerb(m)
	if r.Why == rules.NoRoom && m.Do == rules.Propose && r.Need == 1 && r.Have == 0 {
		said += ".here" // no step at all
	}
	if r.Why == rules.NoPlenum && r.Need == 1 {
		ground += ".itself" // it meets, and hears no appeal since it votes
	}
	key := t.words.first(said, ground+"."+nameAt(verbNames[:], int(m.Do)), ground)
	return t.words.say(key, t.refusalPlaces(m, r))
}

// refusedVerb tells the motions and gestures apart: propose_removal, gesture_recant.
func refusedVerb(m rules.Move) string {
	verb := nameAt(verbNames[:], int(m.Do))
	switch m.Do {
	case rules.Propose:
		return verb + "_" + nameAt(motionNames[:], int(m.A))
	case rules.Attack:
		return verb + "_" + nameAt(weaponNames[:], int(m.B))
	case rules.Gesture:
		return verb + "_" + nameAt(gestureNames[:], int(m.A))
	}
	return verb
}

// fillerAt is the post that fills the one that an appointment is about.
func (t *Teller) fillerAt(m rules.Move) place {
	post, ok := at(t.book.Posts, int(m.A))
	if m.Do != rules.Appoint || !ok || post.Filled != rules.ByPost {
		return place{name: "filler", absent: true}
	}
	return t.postAt("filler", post.FilledBy)
}

func (t *Teller) refusalPlaces(m rules.Move, r *rules.Refusal) places {
	b := &t.book.Numbers
	in := append(t.movePlaces(m, nil), t.fillerAt(m))
	return append(in, numberAt("need", int(r.Need)), numberAt("have", int(r.Have)),
		numberAt("wait", max(int(r.Need)-int(r.Have), 1)),
		textAt("verb", t.Verb(m.Do)), textAt("rung", t.Rung(rules.Rung(r.Need))), textAt("now", t.Rung(rules.Rung(r.Have))),
		numberAt("odium", int(b.CauseOdium)), numberAt("marks", int(b.CauseMarks)),
		numberAt("lost", int(b.FallLost)), numberAt("pledges", int(b.PledgesMost)),
		numberAt("orders", rules.OrdersARound))
}
