package text

import "afterlenin/game/rules"

// Below, a noun becomes the value of a named place; where none is meant the place is
// absent, so that {who?...} leaves its text out.

func (t *Teller) seatAt(name string, p rules.Seat) place {
	return t.personAt(name, rules.Person(p))
}

func (t *Teller) personAt(name string, p rules.Person) place {
	return place{name: name, text: t.Short(p), absent: p < 0}
}

// seatsAt names everybody of a set, as me reads it.
func (t *Teller) seatsAt(name string, who rules.Seats, me rules.Seat) place {
	n := len(t.book.Contenders)
	if who &= 1<<n - 1; who.Count() == n {
		return textAt(name, t.words.say("name.everybody", nil))
	}
	var list []string
	for p := range n {
		switch {
		case !who.Has(rules.Seat(p)):
		case rules.Seat(p) == me:
			list = append(list, t.words.say("name.you", nil))
		default:
			list = append(list, t.Seat(rules.Seat(p)))
		}
	}
	return place{name: name, text: t.list(list), absent: len(list) == 0}
}

func (t *Teller) postAt(name string, p rules.Post) place {
	return place{name: name, text: t.PostShort(p), absent: p < 0}
}

func (t *Teller) blocAt(name string, b rules.Bloc) place {
	return place{name: name, text: t.BlocShort(b), absent: b < 0}
}

func (t *Teller) issueAt(name string, i rules.Issue) place {
	return place{name: name, text: small(t.IssueShort(i)), absent: i < 0}
}

// poleAt is the end of an issue as it stands within a sentence.
func (t *Teller) poleAt(i rules.Issue, n int) place { return textAt("pole", small(t.Pole(i, n))) }

func (t *Teller) whyAt(name string, w rules.Why) place {
	if w == rules.WhyNone {
		return place{name: name, absent: true}
	}
	return textAt(name, t.Why(w))
}
