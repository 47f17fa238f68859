package text

import "afterlenin/game/rules"

// Move is the decision as a line: Court the Urals delegation.
func (t *Teller) Move(m rules.Move) string { return t.MoveOn(m, nil) }

// MoveOn is Move with a table at hand, for the titles of motions. It may be nil.
func (t *Teller) MoveOn(m rules.Move, table *rules.Table) string {
	key := keyOf("move", verbNames[:], int(m.Do))
	return capital(t.words.say(t.moveKey(key, m), t.movePlaces(m, table)))
}

// MoveTitle is the heading of the move’s paper card.
func (t *Teller) MoveTitle(m rules.Move) string { return t.Verb(m.Do) }

// MoveDetail is the line below the heading: Urals, or Tomsky: vote together.
func (t *Teller) MoveDetail(m rules.Move) string {
	key := keyOf("detail", verbNames[:], int(m.Do))
	return capital(t.words.say(t.moveKey(key, m), t.movePlaces(m, nil)))
}

// moveKey adds the case that tells apart what one verb can mean.
func (t *Teller) moveKey(key string, m rules.Move) string {
	if c := moveCase(m); c != "" {
		return t.words.first(key+"."+c, key)
	}
	return key
}

func moveCase(m rules.Move) string {
	switch m.Do {
	case rules.Argue:
		return pick(m.B < 0, "everywhere", "")
	case rules.Attack:
		return nameAt(weaponNames[:], int(m.B))
	case rules.Inquire:
		return nameAt(facetNames[:], int(m.A))
	case rules.Gesture:
		return nameAt(gestureNames[:], int(m.A))
	case rules.Offer:
		return pick(m.D == 1, "sealed", "")
	case rules.Answer:
		return pick(m.B == 1, "yes", "no")
	case rules.Second:
		return pick(m.A < 0, "none", "")
	case rules.Vote:
		return nameAt(ballotNames[:], int(m.A))
	case rules.Speak:
		return nameAt(speechNames[:], int(m.A))
	}
	return ""
}

// movePlaces are the nouns that A to D stand for.
func (t *Teller) movePlaces(m rules.Move, table *rules.Table) places {
	a, b := int(m.A), int(m.B)
	switch m.Do {
	case rules.Aim:
		return places{textAt("ambition", t.Ambition(m.By, a))}
	case rules.Choose:
		return places{textAt("event", t.Event(rules.EventID(a))), textAt("choice", t.choice(rules.EventID(a), b))}
	case rules.Appoint:
		return places{t.postAt("post", rules.Post(a)), t.personAt("person", rules.Person(b))}
	case rules.Court, rules.Recruit:
		return places{t.blocAt("bloc", rules.Bloc(a))}
	case rules.WinOver:
		return places{t.personAt("person", rules.Person(a))}
	case rules.Argue:
		return places{t.issueAt("issue", rules.Issue(a)), t.blocAt("bloc", rules.Bloc(b))}
	case rules.Shift:
		return places{t.issueAt("issue", rules.Issue(a)), t.poleAt(rules.Issue(a), b)}
	case rules.Attack:
		return places{t.seatAt("whom", rules.Seat(a)), textAt("weapon", t.Weapon(rules.Weapon(b)))}
	case rules.Inquire:
		return places{t.personAt("person", rules.Person(b))}
	case rules.Propose:
		return places{textAt("motion", t.motion(m.Motion(), table))}
	case rules.Gesture:
		return places{t.postAt("post", rules.Post(b)), textAt("document", t.Document(rules.Document(b)))}
	case rules.Use:
		return places{textAt("lever", t.Lever(rules.LeverID(a))), textAt("way", t.LeverWay(rules.LeverID(a), b))}
	case rules.Offer:
		return t.offerPlaces(m)
	case rules.Second, rules.Agenda:
		return places{t.motionAt(a, table)}
	}
	return places{numberAt("n", a+1)}
}

// offerPlaces are the partner and the words of an offered pledge.
func (t *Teller) offerPlaces(m rules.Move) places {
	p := rules.Pledge{Kind: rules.PledgeKind(m.B), Enemy: rules.Seat(m.C), Issue: rules.Issue(m.C)}
	return places{t.seatAt("whom", rules.Seat(m.A)), textAt("what", t.PledgeWords(p))}
}
