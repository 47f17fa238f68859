package text

import "afterlenin/game/rules"

// Person is the full name.
func (t *Teller) Person(p rules.Person) string {
	if who, ok := at(t.book.People, int(p)); ok {
		return either(who.Name, who.Short)
	}
	return t.words.say("name.nobody", nil)
}

// Short is the name that sentences use.
func (t *Teller) Short(p rules.Person) string {
	if who, ok := at(t.book.People, int(p)); ok {
		return either(who.Short, who.Name)
	}
	return t.words.say("name.nobody", nil)
}

// Seat is the short name of the contender in the seat.
func (t *Teller) Seat(p rules.Seat) string { return t.Short(rules.Person(p)) }

// Post is the full name of the post.
func (t *Teller) Post(p rules.Post) string {
	if x, ok := at(t.book.Posts, int(p)); ok {
		return either(x.Name, x.Short)
	}
	return t.words.say("name.no_post", nil)
}

// PostShort is the name of the post that sentences use.
func (t *Teller) PostShort(p rules.Post) string {
	if x, ok := at(t.book.Posts, int(p)); ok {
		return either(x.Short, x.Name)
	}
	return t.words.say("name.no_post", nil)
}

// Bloc is the full name of the bloc.
func (t *Teller) Bloc(b rules.Bloc) string {
	if x, ok := at(t.book.Blocs, int(b)); ok {
		return either(x.Name, x.Short)
	}
	return t.words.say("name.no_bloc", nil)
}

// BlocShort is the name of the bloc that sentences use.
func (t *Teller) BlocShort(b rules.Bloc) string {
	if x, ok := at(t.book.Blocs, int(b)); ok {
		return either(x.Short, x.Name)
	}
	return t.words.say("name.no_bloc", nil)
}

// Issue is the name of the issue as a heading.
func (t *Teller) Issue(i rules.Issue) string {
	if x, ok := at(t.book.Issues, int(i)); ok {
		return either(x.Name, x.Short)
	}
	return t.words.say("name.no_issue", nil)
}

// IssueShort is the name of the issue that sentences use, after “the”.
func (t *Teller) IssueShort(i rules.Issue) string {
	if x, ok := at(t.book.Issues, int(i)); ok {
		return either(x.Short, x.Name)
	}
	return t.words.say("name.no_issue", nil)
}

// Poles are the ends of the issue: what −3 and +3 stand for.
func (t *Teller) Poles(i rules.Issue) (low, high string) {
	x, _ := at(t.book.Issues, int(i))
	return x.Low, x.High
}

// Pole is the end of the issue to which n points, or a word for the middle.
func (t *Teller) Pole(i rules.Issue, n int) string {
	low, high := t.Poles(i)
	switch {
	case n < 0:
		return low
	case n > 0:
		return high
	}
	return t.words.say("name.middle", nil)
}

// Towards is the end of the issue to which n points, as it stands within a sentence.
func (t *Teller) Towards(i rules.Issue, n int) string { return small(t.Pole(i, n)) }

// Meter is the name of a number of the country, as it stands within a sentence.
func (t *Teller) Meter(m rules.Meter) string {
	x, _ := at(t.book.Meters, int(m))
	return small(either(x.Name, t.words.say("name.no_meter", nil)))
}

// Document is the name of the document.
func (t *Teller) Document(d rules.Document) string {
	x, _ := at(t.book.Documents, int(d))
	return either(x.Name, t.words.say("name.no_document", nil))
}

// Lever is the name of a lever: an order that one man has and nobody else.
func (t *Teller) Lever(i rules.LeverID) string {
	x, _ := at(t.book.Levers, int(i))
	return either(x.Name, t.word("verb", verbNames[:], int(rules.Use)))
}

// LeverWay is what one way of using a lever is called.
func (t *Teller) LeverWay(i rules.LeverID, n int) string {
	x, _ := at(t.book.Levers, int(i))
	way, _ := at(x.Ways, n)
	return either(way.Label, t.words.say("name.no_choice", nil))
}

// Precedent is the name of the precedent.
func (t *Teller) Precedent(p rules.Precedent) string {
	if x, ok := at(t.book.Precedents[:], int(p)); ok && x.Name != "" {
		return x.Name
	}
	return t.word("precedent", precedentNames[:], int(p))
}

// Event is the title of the event.
func (t *Teller) Event(e rules.EventID) string {
	x, _ := at(t.book.Events, int(e))
	return either(x.Title, t.words.say("name.no_event", nil))
}

// Gathering is the name of the gathering of the calendar.
func (t *Teller) Gathering(i int) string {
	x, _ := at(t.book.Gatherings, i)
	return either(x.Name, t.GatheringKind(x.Kind))
}

// Ambition is the name of a seat's ambition.
func (t *Teller) Ambition(p rules.Seat, i int) string {
	who, _ := at(t.book.Contenders, int(p))
	x, _ := at(who.Ambitions, i)
	return either(x.Name, t.words.say("name.no_ambition", nil))
}

// Ending is the title of an ending; −1 is the full term.
func (t *Teller) Ending(i int) string {
	x, _ := at(t.book.Endings, i)
	return either(x.Title, t.words.say("name.full_term", nil))
}

// Verb is the name of an order or decision.
func (t *Teller) Verb(v rules.Verb) string { return t.word("verb", verbNames[:], int(v)) }

// VerbAbout is one line: what the verb does, and the catch.
func (t *Teller) VerbAbout(v rules.Verb) string { return t.word("about", verbNames[:], int(v)) }

// Gesture is the name of a gesture.
func (t *Teller) Gesture(g rules.GestureKind) string {
	return t.word("gesture", gestureNames[:], int(g))
}

// Weapon is what a charge is about.
func (t *Teller) Weapon(w rules.Weapon) string { return t.word("weapon", weaponNames[:], int(w)) }

// Facet is what an inquiry is about.
func (t *Teller) Facet(f rules.Facet) string { return t.word("facet", facetNames[:], int(f)) }

// Ballot is a vote in a word.
func (t *Teller) Ballot(b rules.Ballot) string { return t.word("ballot", ballotNames[:], int(b)) }

// Speech is what a man does in the hall.
func (t *Teller) Speech(s rules.Speech) string { return t.word("speech", speechNames[:], int(s)) }

// Rung is where a man stands.
func (t *Teller) Rung(r rules.Rung) string { return t.word("rung", rungNames[:], int(r)) }

// Phase is the name of the phase.
func (t *Teller) Phase(p rules.Phase) string { return t.word("phase", phaseNames[:], int(p)) }

// GatheringKind is the kind of a gathering.
func (t *Teller) GatheringKind(k rules.GatheringKind) string {
	return t.word("gathering", gatheringNames[:], int(k))
}

// Filling says who fills a post.
func (t *Teller) Filling(f rules.Filling) string { return t.word("filling", fillingNames[:], int(f)) }

// DocumentState says who may know a document.
func (t *Teller) DocumentState(s rules.DocumentState) string {
	return t.word("document", documentNames[:], int(s))
}

// Powers says one line for each power of the set.
func (t *Teller) Powers(p rules.Powers) []string {
	var lines []string
	for i := range powerNames {
		if p&(1<<i) != 0 {
			lines = append(lines, t.word("power", powerNames[:], i))
		}
	}
	return lines
}

// Mark says how sure a statement about history is: C, L and D as in the facts. Of
// anything else it is empty.
func (t *Teller) Mark(mark string) string {
	switch mark {
	case "C":
		return t.Say("ui.bulletin.certain")
	case "L":
		return t.Say("ui.bulletin.likely")
	case "D":
		return t.Say("ui.bulletin.disputed")
	}
	return ""
}
