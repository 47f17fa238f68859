package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// eventDecided prints what was chosen, what came of it, and what is known of the
// real thing: that is told only now.
func eventDecided(b *sheet.Builder, s *Scene, c *eventPage, y float64) {
	of := eventTypes[len(eventTypes)-1]
	for _, t := range eventTypes {
		if y+eventDecidedTall(b, s, c, t) <= eventFloor {
			of = t
			break
		}
	}
	tall := eventDecidedTall(b, s, c, of)
	air := min(max(0, (eventFloor-y-tall)/4), 22)
	eventBody(b, y, tall, func() {
		y := eventWords(b, c, of, y) + air
		if c.chosen >= 0 {
			y = eventTaken(b, s, c, of, y) + air
		}
		y = eventCame(b, s, c, of, y) + air
		eventKnown(b, s, c, of, y)
	})
}

func eventDecidedTall(b *sheet.Builder, s *Scene, c *eventPage, t eventType) float64 {
	h := eventWordsTall(b, c, t) + 24 + eventCameChips(s, c).flow(b, sheet.R(0, 0, eventWide, 0), t.effect, ink.None) + t.gap
	if c.chosen >= 0 {
		h += eventTakenTall(b, s, c, t) + t.gap
	}
	if c.rule.After != "" {
		h += 30 + b.Tall(eventWide, c.rule.After, eventAfterStyle(t)) + 4
	}
	return h
}

func eventAfterStyle(t eventType) sheet.Style { return sheet.Telling.Sized(t.telling - 2) }

// The choice that was taken, in red, with what became of its odds.
func eventTaken(b *sheet.Builder, s *Scene, c *eventPage, t eventType, y float64) float64 {
	r := sheet.R(eventLeft, y, eventWide, eventTakenTall(b, s, c, t))
	choice := &c.rule.Choices[c.chosen]
	said := s.Tell.Say("ui.bulletin.decides", "who", c.who)
	b.Node(sheet.Node{ID: "event.taken", Name: choice.Label, Value: said, Rect: r, Dark: true})
	b.Fill(r, ink.Red)
	b.Poly(ink.Red, sheet.P(r.Right()-1, r.Y), sheet.P(r.Right()+14, r.Middle().Y), sheet.P(r.Right()-1, r.Bottom()))
	b.Fill(sheet.R(r.X, r.Y, eventPlate, r.H), ink.Black)
	b.Fit(sheet.R(r.X, r.Y, eventPlate, r.H), sheet.Count(c.chosen+1), sheet.NextStep.Sized(26).In(ink.Cream).Centre())
	x, at := r.X+eventPlate+14, r.Y+t.pad
	b.Fit(sheet.R(x, at, eventInner, 18), said, sheet.SubHeading.In(ink.OnBlack))
	at += 18
	at += b.Wrap(sheet.R(x, at, eventInner, 0), choice.Label, eventLabel(t).In(ink.Cream))
	if luck := eventLuck(s, c); luck != "" {
		b.Wrap(sheet.R(x, at, eventInner, 0), luck, sheet.RowStrong.Sized(t.effect).In(ink.Cream))
	}
	return r.Bottom() + t.gap
}

func eventTakenTall(b *sheet.Builder, s *Scene, c *eventPage, t eventType) float64 {
	h := 2*t.pad + 18 + b.Tall(eventInner, c.rule.Choices[c.chosen].Label, eventLabel(t))
	if luck := eventLuck(s, c); luck != "" {
		h += b.Tall(eventInner, luck, sheet.RowStrong.Sized(t.effect))
	}
	return h
}

func eventLuck(s *Scene, c *eventPage) string {
	odds := c.rule.Choices[c.chosen].Odds
	switch c.outcome {
	case 1:
		return s.Tell.Say("ui.bulletin.worked", "n", odds)
	case 0:
		return s.Tell.Say("ui.bulletin.failed", "n", odds)
	}
	return ""
}

// eventCameChips is what changed for everybody to see.
func eventCameChips(s *Scene, c *eventPage) effects {
	var list effects
	for _, e := range c.came {
		list = append(list, effectWords{refSign(s.Book, e.Ref), s.Tell.DeltaTo(rules.Delta{Ref: e.Ref, N: e.N}, rules.NoSeat)})
	}
	if len(list) == 0 {
		list = effects{{"dash", s.Tell.Say("ui.bulletin.nothing_seen")}}
	}
	return list
}

func eventCame(b *sheet.Builder, s *Scene, c *eventPage, t eventType, y float64) float64 {
	list := eventCameChips(s, c)
	b.Text(eventLeft, y, s.Tell.Say("ui.bulletin.came"), sheet.SubHeading.In(ink.RedDeep))
	h := list.flow(b, sheet.R(eventLeft, y+20, eventWide, 0), t.effect, ink.Black)
	b.Node(sheet.Node{ID: "event.came", Name: s.Tell.Say("ui.bulletin.came"), Value: list.spoken(), Rect: sheet.R(eventLeft, y, eventWide, 20+h), Quiet: true})
	return y + 24 + h + t.gap
}

func eventKnown(b *sheet.Builder, s *Scene, c *eventPage, t eventType, y float64) {
	if c.rule.After == "" {
		return
	}
	b.Rule(eventLeft, y, eventWide, 3, ink.Black)
	b.Text(eventLeft, y+7, s.Tell.Say("ui.bulletin.known"), sheet.SubHeading)
	h := b.Wrap(sheet.R(eventLeft, y+27, eventWide, 0), c.rule.After, eventAfterStyle(t))
	b.Node(sheet.Node{ID: "event.known", Name: s.Tell.Say("ui.bulletin.known"), Value: c.rule.After, Rect: sheet.R(eventLeft, y, eventWide, 27+h), Quiet: true})
}

// eventSteps prints what can be done with the card: decide, or go on.
func eventSteps(b *sheet.Builder, s *Scene, c *eventPage) {
	r := sheet.R(eventLeft+eventWide-176, eventFloor+6, 176, 32)
	if !c.asked() {
		next := sheet.Button{ID: "event.next", Rect: r, Label: s.Tell.Say("ui.bulletin.next"), Key: hand.Enter, Kind: sheet.Strong, Role: sheet.Stop, Do: sheet.Do(ActNext)}
		b.Button(next)
		eventTurned(b, s, r)
		return
	}
	if !s.Waiting.Person {
		b.Fit(r, s.Tell.Say("ui.bulletin.thinks", "who", c.who), sheet.Row.In(ink.Soft).Right())
		return
	}
	b.Button(eventDecide(s, c, r))
}

// How many cards of the bulletin there are, when more than one.
func eventTurned(b *sheet.Builder, s *Scene, r sheet.Rect) {
	if n := EventCards(s); n > 1 {
		said := s.Tell.Say("ui.bulletin.turned", "n", min(s.Shown+1, n), "m", n)
		b.Fit(sheet.R(eventLeft+eventWide-160, 58, 160, 20), said, sheet.Row.In(ink.Soft).Right())
	}
}

func eventDecide(s *Scene, c *eventPage, r sheet.Rect) sheet.Button {
	x := sheet.Button{ID: "event.decide", Rect: r, Label: s.Tell.Say("ui.bulletin.decide"), Key: hand.Enter, Kind: sheet.Strong, Role: sheet.Stop}
	n := s.Desk.Choice
	if n < 0 || n >= len(c.rule.Choices) {
		return eventPressNumber(s, c, x)
	}
	o := eventAnswer{card: c, n: n}
	if eventLocked(s, o) != "" {
		return eventPressNumber(s, c, x)
	}
	x.Label = s.Tell.Say("ui.bulletin.decide_on", "n", n+1)
	x.Do = sheet.Action{Name: ActMove, Text: s.Book.MoveText(o.move())}
	return x
}

// Nothing is chosen yet: the button says what to press instead of acting.
func eventPressNumber(s *Scene, c *eventPage, x sheet.Button) sheet.Button {
	x.Label, x.Key = s.Tell.Say("ui.bulletin.choose_first"), hand.NoKey
	x.Do, x.Kind = sheet.Do(ActDesk, DeskChoice, 0), sheet.Plain
	for n := range c.rule.Choices {
		if eventLocked(s, eventAnswer{card: c, n: n}) == "" {
			x.Do.B = n
			break
		}
	}
	x.Tip = sheet.Tip{Title: x.Label, Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.bulletin.choose_how", "n", strconv.Itoa(len(c.rule.Choices)))}}}
	return x
}
