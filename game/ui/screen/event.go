package screen

import (
	"slices"
	"strings"
	"unicode"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The column of the words beside the picture.
const (
	eventLeft  = 596.0
	eventWide  = 660.0
	eventFloor = 662.0 // below it lies only what is to be done
)

// eventPage is an event as it stands on the screen: asked of somebody, or decided.
type eventPage struct {
	id      rules.EventID
	rule    *rules.EventRule
	who     rules.Seat // who chooses or chose; NoSeat when there was nothing to choose
	chosen  int        // -1 while it is open
	outcome int        // of the choice: 1 worked, 0 did not, 2 certain
	came    []rules.Event
}

// asked reports whether the card waits for an answer.
func (c *eventPage) asked() bool { return c.chosen < 0 && len(c.rule.Choices) > 0 }

// Event is a card of the bulletin: a choice that somebody has to make, or what was
// chosen and what came of it.
func Event(b *sheet.Builder, s *Scene) {
	if s.Gathered && s.Desk.Page == 0 {
		eventGathered(b, s)
		return
	}
	c, ok := eventCard(s) // of gathered ones the one that was opened
	if b.Paged && ok {
		barAt(b, s, moment{Round: s.Obs.Table.Round, Plate: plateBulletin, Back: s.Gathered})
		eventLeaf{b: b, s: s, c: &c}.pages()
		return
	}
	eventPicture(b, s.Book, &c)
	if !ok {
		bar(b, s)
		return
	}
	barAt(b, s, moment{Round: s.Obs.Table.Round, Plate: plateBulletin, Back: s.Gathered})
	solid(b, sheet.R(eventLeft, 48, eventWide, 664), func() {
		b.Slid(s.comesIn(eventWide), 0, func() { eventWords(b, s, &c) })
		eventSteps(b, s, &c)
	})
}

// eventWords prints what stands on the card.
func eventWords(b *sheet.Builder, s *Scene, c *eventPage) {
	column := sheet.R(eventLeft, 58, eventWide, eventFloor-58)
	y := eventHead(b, s, c, column)
	leaf := eventLeaf{b: b, s: s, c: c}.in(column)
	if c.asked() {
		leaf.asked(y)
	} else {
		leaf.decided(y)
	}
}

// eventCard finds the card to show: the one that is waited for, or the next of
// those that the stage tells.
func eventCard(s *Scene) (eventPage, bool) {
	t := &s.Obs.Table
	if s.Stage == NoStage && !s.Gathered && s.Waiting.For == rules.Choose && t.Event >= 0 && int(t.Event) < len(s.Book.Events) {
		return eventPage{id: t.Event, rule: &s.Book.Events[t.Event], who: s.Waiting.Seat, chosen: -1, outcome: 2}, true
	}
	cards := eventCards(s)
	if len(cards) == 0 {
		return eventPage{id: rules.NoEvent, rule: &rules.EventRule{}, who: rules.NoSeat}, false
	}
	n := s.Shown
	if s.Gathered {
		n = s.Desk.Page - 1
	}
	return cards[min(max(n, 0), len(cards)-1)], true
}

// EventCards is how many cards of the bulletin the stage has to turn. Shown is how
// many were turned before the one that is seen.
func EventCards(s *Scene) int { return len(eventCards(s)) }

func eventCards(s *Scene) []eventPage {
	var cards []eventPage
	for _, e := range eventEntries(s) {
		switch e.What {
		case rules.EventFell:
			if int(e.Event) < len(s.Book.Events) {
				cards = append(cards, eventPage{id: e.Event, rule: &s.Book.Events[e.Event], who: rules.NoSeat, chosen: -1, outcome: 2})
			}
		case rules.ChoiceMade:
			if c := eventLast(cards, e.Event); c != nil {
				c.who, c.chosen, c.outcome = e.Who, int(e.N), int(e.M)
			}
		case rules.Effected:
			if c := eventLast(cards, e.Event); c != nil && (e.SeenBy == rules.Everybody || !s.Public() && e.SeenBy.Has(s.Obs.Me)) {
				c.came = append(c.came, e)
			}
		}
	}
	return eventSettled(cards)
}

// A card that still waits for an answer is not shown as decided.
func eventSettled(cards []eventPage) []eventPage {
	var done []eventPage
	for _, c := range cards {
		if !c.asked() {
			done = append(done, c)
		}
	}
	return done
}

func eventLast(cards []eventPage, id rules.EventID) *eventPage {
	for i := len(cards) - 1; i >= 0; i-- {
		if cards[i].id == id {
			return &cards[i]
		}
	}
	return nil
}

// What the stage tells, or else this round's bulletin as the log has it.
func eventEntries(s *Scene) []rules.Event {
	var list []rules.Event
	if s.Stage != NoStage || s.Gathered {
		for _, e := range s.Since {
			list = append(list, e.Event)
		}
		return list
	}
	for _, e := range s.Log {
		if e.Round == int(s.Obs.Table.Round) {
			list = append(list, e.Event)
		}
	}
	return list
}

// eventHead prints for whom, the date and the title; below it the words begin.
func eventHead(b *sheet.Builder, s *Scene, c *eventPage, r sheet.Rect) float64 {
	date := s.Tell.Month(int(c.rule.Year), int(c.rule.Month))
	if c.rule.Year == 0 { // it may fall in any round
		date = s.Tell.Date(s.Obs.Table.Round)
	}
	kicker := s.Tell.Say("ui.bulletin.date", "date", date)
	if c.who >= 0 {
		kicker = s.Tell.Say("ui.bulletin.for", "who", c.who, "team", s.team(c.who), "date", date)
		if c.who != s.Obs.Me && speaksTo(c.rule.Text) {
			kicker = s.Tell.Say("ui.bulletin.for_other", "who", c.who, "team", s.team(c.who), "date", date)
		}
	}
	b.Fit(sheet.R(r.X, r.Y, r.W, 20), kicker, sheet.Heading.In(ink.RedDeep))
	title := s.Tell.Event(c.id)
	if b.Paged {
		return r.Y + 24 + b.Wrap(sheet.R(r.X, r.Y+22, r.W, 0), title, sheet.Headline.Sized(30)) + 8
	}
	if b.Wide(title, sheet.Headline.Sized(38)) <= r.W {
		b.Fit(sheet.R(r.X, r.Y+20, r.W, 62), title, sheet.Headline)
		return r.Y + 92
	}
	return r.Y + 26 + b.Wrap(sheet.R(r.X, r.Y+24, r.W, 0), title, sheet.Headline.Sized(34)) + 10
}

// speaksTo reports whether a card says you to whoever is asked: others must know whom it means.
func speaksTo(card string) bool {
	words := strings.FieldsFunc(strings.ToLower(card), func(c rune) bool { return !unicode.IsLetter(c) })
	return slices.Contains(words, "you") || slices.Contains(words, "your")
}

// eventMark says how surely it is known.
func eventMark(s *Scene, r *rules.EventRule) string {
	if r.Invented {
		return s.Tell.Say("ui.bulletin.invented")
	}
	return s.Tell.Mark(r.Mark)
}
