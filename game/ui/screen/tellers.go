package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// persons are the seats that persons play.
func (s *Scene) persons() rules.Seats {
	var list rules.Seats
	for i, who := range s.Players {
		if who.Person && i < len(s.Book.Contenders) {
			list = list.With(rules.Seat(i))
		}
	}
	return list
}

// team is the name under which somebody plays a seat at a table of several, or "": a screen
// that all see says who is asked.
func (s *Scene) team(who rules.Seat) string {
	if list := s.persons(); list.Count() > 1 && list.Has(who) {
		return s.Players[who].Name
	}
	return ""
}

// unforetold are the men of whose votes on a motion nothing is foretold: persons decide for
// themselves, and a class shall not read from a screen what is expected of one of it. Whoever
// moved it has shown how he votes.
func unforetold(persons rules.Seats, m rules.Motion) rules.Seats {
	if m.Kind != rules.AcceptResignation && m.By >= 0 {
		return persons.Without(m.By)
	}
	return persons
}

// tellers is the forecast of a vote as far as the observer can tell. Who has seconded it weighs
// once all the others have been asked: whoever chooses last has it before his eyes.
func (s *Scene) tellers(o *rules.Observation, m rules.Motion) rules.Tellers {
	if t := &o.Table; t.Phase == rules.AgendaOf && t.Turn.Count() == 1 {
		last := *o
		last.Table.Phase = rules.RollCall
		o = &last
	}
	return s.Book.TellersBut(o, m, unforetold(s.persons(), m))
}

// carries says how likely a motion is carried; of one that goes on to the plenum if it fails,
// how likely it is before and altogether. Where mostly teams decide, that is said and no odds.
func (s *Scene) carries(v rules.Tellers) string {
	switch {
	case v.Unreadable():
		return s.Tell.Say("ui.roll.teams_decide")
	case v.Here != v.Chance:
		return s.Tell.Say("ui.roll.chance_appeal", "here", v.Here, "n", v.Chance)
	}
	return s.Tell.Say("ui.roll.chance", "n", v.Chance)
}

// chanceLine is the line of a tip with the odds of a motion, and none where mostly teams decide.
func (s *Scene) chanceLine(v rules.Tellers) sheet.TipLine {
	if v.Unreadable() {
		return sheet.TipLine{Label: s.Tell.Say("ui.roll.teams_decide")}
	}
	return sheet.TipLine{Label: s.Tell.Say("ui.roll.tip_chance"), Value: sheet.Count(int(v.Chance))}
}

// carriesShortly is the same in few letters.
func (s *Scene) carriesShortly(v rules.Tellers) string {
	switch {
	case v.Unreadable():
		return s.Tell.Say("ui.roll.teams_decide_short")
	case v.Here != v.Chance:
		return s.Tell.Say("ui.roll.chance_appeal_short", "here", v.Here, "n", v.Chance)
	}
	return s.Tell.Say("ui.per_cent", "n", v.Chance)
}

// foresee is what a preview shows of a move, which foretells nothing of what other persons vote.
func (d Desk) foresee(b *rules.Book, o *rules.Observation, m rules.Move) rules.Forecast {
	f := b.Forecast(o, m)
	resigns := m.Do == rules.Gesture && rules.GestureKind(m.A) == rules.OfferToResign
	if open := unforetold(d.Played, m.Motion()); open != 0 && (m.Do == rules.Propose || resigns) {
		f.Votes = b.TellersBut(o, m.Motion(), open)
		f.Odds = f.Votes.Chance
	}
	return f
}
