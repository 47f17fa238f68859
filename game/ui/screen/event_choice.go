package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// eventType is how large the words of a card are set: the first that fits.
type eventType struct{ telling, label, aside, effect, pad, gap float64 }

var eventTypes = [...]eventType{
	{21, 20, 17, 14.5, 9, 14}, {18.5, 19, 16, 14, 8, 10}, {17.5, 18, 15.5, 13.5, 6, 8}, {16.5, 17, 14.5, 13, 5, 7},
	{15.5, 16, 14, 12.5, 4, 6}, {14.5, 15, 13, 12, 3, 5}, {13, 14, 12, 12, 2, 4},
}

// eventAnswer is one choice of the card as it stands now.
type eventAnswer struct {
	card   *eventPage
	n      int
	locked string // why it is not open
	chosen bool
}

func (o eventAnswer) rule() *rules.Choice { return &o.card.rule.Choices[o.n] }

func (o eventAnswer) move() rules.Move {
	return rules.Move{By: o.card.who, Do: rules.Choose, A: int16(o.card.id), B: int16(o.n)}
}

// eventAsked prints telegram, text and choices, as large as they fit.
func eventAsked(b *sheet.Builder, s *Scene, c *eventPage, y float64) {
	options := eventOptions(s, c)
	of := eventTypes[len(eventTypes)-1]
	for _, t := range eventTypes[1:] {
		if y+eventTall(b, s, c, options, t) <= eventFloor {
			of = t
			break
		}
	}
	eventBody(b, y, eventTall(b, s, c, options, of), func() {
		y := eventWords(b, c, of, y)
		spare := (eventFloor - y - eventOptionsTall(b, s, options, of)) / float64(len(options)+1)
		y += min(max(0, spare), 26)
		for _, o := range options {
			y += eventOption(b, s, o, of, y) + of.gap
		}
	})
}

// eventBody prints the words of a card; those of a very long one scroll.
func eventBody(b *sheet.Builder, y, tall float64, print func()) {
	if y+tall <= eventFloor {
		print()
		return
	}
	b.Scroll("event", sheet.R(eventLeft-4, y, eventWide+26, eventFloor-y), tall, print)
}

func eventOptions(s *Scene, c *eventPage) []eventAnswer {
	list := make([]eventAnswer, len(c.rule.Choices))
	for i := range list {
		list[i] = eventAnswer{card: c, n: i, chosen: s.Desk.Choice == i && s.Waiting.Person}
		list[i].locked = eventLocked(s, list[i])
	}
	return list
}

// eventLocked is why a choice is not open, in the words of its condition.
func eventLocked(s *Scene, o eventAnswer) string {
	no := s.Check(o.move())
	if no == nil || no.Why == rules.NotYourTurn {
		return ""
	}
	if no.Why != rules.Condition {
		return s.Tell.Refusal(o.move(), no)
	}
	hand := -1
	if s.Obs.Me == o.card.who {
		hand = int(s.Obs.Hand.Patronage)
	}
	return s.Tell.Condition(o.rule().When, &s.Obs.Table, hand)
}

func eventTall(b *sheet.Builder, s *Scene, c *eventPage, options []eventAnswer, t eventType) float64 {
	return eventWordsTall(b, c, t) + eventOptionsTall(b, s, options, t)
}

func eventOptionsTall(b *sheet.Builder, s *Scene, options []eventAnswer, t eventType) float64 {
	h := 0.0
	for _, o := range options {
		h += eventOptionTall(b, s, o, t) + t.gap
	}
	return h
}

func eventWordsTall(b *sheet.Builder, c *eventPage, t eventType) float64 {
	h := b.Tall(eventWide, c.rule.Text, sheet.Telling.Sized(t.telling)) + t.gap
	if c.rule.Wire != "" {
		h += eventWireTall(b, c, t) + t.gap + 4
	}
	return h
}

// eventWords prints the telegram and the text and returns where they end.
func eventWords(b *sheet.Builder, c *eventPage, t eventType, y float64) float64 {
	if c.rule.Wire != "" {
		y += eventWire(b, c, t, y) + t.gap + 4
	}
	return y + b.Wrap(sheet.R(eventLeft, y, eventWide, 0), c.rule.Text, sheet.Telling.Sized(t.telling)) + t.gap
}

const eventWireWide = eventWide - 24 - 40

func eventWireTall(b *sheet.Builder, c *eventPage, t eventType) float64 {
	h := 2*(t.pad+1) + b.Tall(eventWireWide, c.rule.Wire, eventWireStyle(t))
	if c.rule.WireFrom != "" {
		h += sheet.SubHeading.Line() + 3
	}
	return h
}

func eventWireStyle(t eventType) sheet.Style { return sheet.Wire.Sized(min(16, t.telling-2)) }

// eventWire is a telegram: a card with a red edge and a folded corner.
func eventWire(b *sheet.Builder, c *eventPage, t eventType, y float64) float64 {
	const fold = 26
	h := eventWireTall(b, c, t)
	r := sheet.R(eventLeft, y, eventWide, h)
	x := r.Right() - fold
	b.Poly(ink.Card, sheet.P(r.X, r.Y), sheet.P(x, r.Y), sheet.P(r.Right(), r.Y+fold), sheet.P(r.Right(), r.Bottom()), sheet.P(r.X, r.Bottom()))
	b.Poly(ink.Mid, sheet.P(x, r.Y), sheet.P(r.Right(), r.Y+fold), sheet.P(x, r.Y+fold))
	b.Fill(sheet.R(r.X, r.Y, 8, h), ink.Red)
	b.Node(sheet.Node{ID: "event.wire", Role: sheet.Paper, Name: c.rule.WireFrom, Value: c.rule.Wire, Rect: r, Quiet: true})
	at := r.Y + t.pad + 1
	if c.rule.WireFrom != "" {
		b.Fit(sheet.R(r.X+24, at, eventWireWide, sheet.SubHeading.Line()), c.rule.WireFrom, sheet.SubHeading.In(ink.Soft))
		at += sheet.SubHeading.Line() + 3
	}
	b.Wrap(sheet.R(r.X+24, at, eventWireWide, 0), c.rule.Wire, eventWireStyle(t))
	return h
}

// The number plate of a choice, and the room for its words.
const (
	eventPlate = 40.0
	eventInner = eventWide - eventPlate - 28
)

func eventOptionTall(b *sheet.Builder, s *Scene, o eventAnswer, t eventType) float64 {
	h := 2*t.pad + b.Tall(eventInner, o.rule().Label, eventLabel(t))
	if o.rule().Aside != "" {
		h += b.Tall(eventInner, o.rule().Aside, sheet.TellingItalic.Sized(t.aside))
	}
	return h + 3 + eventEffects(s, o).flow(b, sheet.R(0, 0, eventInner, 0), t.effect, ink.None)
}

func eventLabel(t eventType) sheet.Style { return sheet.NextStep.Sized(t.label) }

// eventOption prints a choice; chosen it is red and points to the right.
func eventOption(b *sheet.Builder, s *Scene, o eventAnswer, t eventType, y float64) float64 {
	r := sheet.R(eventLeft, y, eventWide, eventOptionTall(b, s, o, t))
	look := b.Node(eventNode(s, o, r))
	plate, words, frame := ink.Black, ink.Black, ink.Black
	switch {
	case o.locked != "":
		plate, words, frame = ink.Soft, ink.Soft, ink.Empty
	case o.chosen:
		words, frame = ink.Cream, ink.Red
		b.Fill(r, ink.Red)
		b.Poly(ink.Red, sheet.P(r.Right()-1, r.Y), sheet.P(r.Right()+14, r.Middle().Y), sheet.P(r.Right()-1, r.Bottom()))
	case look.Pointed:
		b.Fill(r, ink.Buff)
	}
	b.Frame(r, 2, frame)
	b.Fill(sheet.R(r.X, r.Y, eventPlate, r.H), plate)
	b.Fit(sheet.R(r.X, r.Y, eventPlate, r.H), sheet.Count(o.n+1), sheet.NextStep.Sized(26).In(ink.Cream).Centre())
	eventOptionWords(b, s, o, t, r, words)
	return r.H
}

func eventOptionWords(b *sheet.Builder, s *Scene, o eventAnswer, t eventType, r sheet.Rect, k ink.Ink) {
	x, y := r.X+eventPlate+14, r.Y+t.pad
	y += b.Wrap(sheet.R(x, y, eventInner, 0), o.rule().Label, eventLabel(t).In(k))
	if o.rule().Aside != "" {
		y += b.Wrap(sheet.R(x, y, eventInner, 0), o.rule().Aside, sheet.TellingItalic.Sized(t.aside).In(k))
	}
	eventEffects(s, o).flow(b, sheet.R(x, y+3, eventInner, 0), t.effect, k)
}

// A choice that is pointed at is taken by choosing it again, or by Enter.
func eventNode(s *Scene, o eventAnswer, r sheet.Rect) sheet.Node {
	n := sheet.Node{ID: "event.choice" + strconv.Itoa(o.n+1), Role: sheet.Choice, Name: o.rule().Label, Rect: r,
		Do: sheet.Do(ActDesk, DeskChoice, o.n), Key: hand.Digit(o.n + 1), Off: o.locked, Group: "choices", Value: eventEffects(s, o).spoken()}
	if o.chosen {
		n.State, n.Dark, n.Do = s.Tell.Say("ui.bulletin.chosen"), true, sheet.Action{Name: ActMove, Text: s.Book.MoveText(o.move())}
	}
	if !s.Waiting.Person {
		n.Do, n.Key = sheet.Action{}, hand.NoKey
	}
	return n
}
