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
	{22, 20, 17, 14.5, 10, 14}, {22, 19, 16, 14, 8, 10}, {20, 19, 16, 14, 8, 10}, {19, 18, 15.5, 13.5, 6, 8}, {18.5, 17, 14.5, 13, 5, 7},
	{17.5, 16, 14, 12.5, 4, 6}, {16, 15, 13, 12, 3, 5}, {13, 14, 12, 12, 2, 4},
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

// eventLeaf is a card with the sheet it is printed on and its type.
type eventLeaf struct {
	b *sheet.Builder
	s *Scene
	c *eventPage
	t eventType

	left, wide float64 // of its column
	shut       bool    // measured as if nothing were opened
}

// in sets the card in a column.
func (l eventLeaf) in(r sheet.Rect) eventLeaf {
	l.left, l.wide = r.X, r.W
	return l
}

// inner is the room for the words of a choice beside its number.
func (l eventLeaf) inner() float64 { return l.wide - eventPlate - 28 - eventPoint }

// eventPoint is how far the point of the chosen one reaches: what is drawn round a choice lies
// outside of that.
const eventPoint = 14.0

// asked prints telegram, text, what was opened and the choices, as large as they fit.
func (l eventLeaf) asked(y float64) {
	options := eventOptions(l.s, l.c)
	l.t = l.askedType(y, options)
	l.body(y, l.askedTall(options), func() {
		y := l.more(l.words(y))
		y = max(y, eventFloor+l.t.gap-l.optionsTall(options)) // they stand where they stood when the rest is opened
		for _, o := range options {
			y += l.option(o, y) + l.t.gap
		}
	})
}

func (l eventLeaf) askedTall(options []eventAnswer) float64 {
	return l.wordsTall() + l.restTall() + l.optionsTall(options)
}

// tellings are the sizes of the text of a card that is asked, beginning with the largest.
var tellings = [...]float64{22, 20, 19, 18, 17}

// askedType sets the choices as large as they fit below a text of ordinary size, and then
// the text as large as it fits above them. What is opened takes its room of the text
// first, as long as that is easy to read, so that the choices stay as they were.
func (l eventLeaf) askedType(y float64, options []eventAnswer) eventType {
	for _, t := range eventTypes {
		shut := l
		shut.t, shut.shut = t, true
		shut.t.telling = min(t.telling, tellings[2])
		if y+shut.askedTall(options) > eventFloor {
			continue
		}
		l.t = t
		for _, l.t.telling = range tellings {
			if y+l.askedTall(options) <= eventFloor {
				return l.t
			}
		}
	}
	for _, l.t = range eventTypes {
		if y+l.askedTall(options) <= eventFloor {
			break
		}
	}
	return l.t
}

// body prints the words of a card; those of a very long one scroll.
func (l eventLeaf) body(y, tall float64, print func()) {
	if y+tall <= eventFloor {
		print()
		return
	}
	l.b.Scroll("event", sheet.R(l.left-4, y, l.wide+26, eventFloor-y), tall, print)
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

func (l eventLeaf) optionsTall(options []eventAnswer) float64 {
	h := 0.0
	for _, o := range options {
		h += l.optionTall(o) + l.t.gap
	}
	return h
}

func (l eventLeaf) wordsTall() float64 {
	h := l.b.Tall(l.wide, l.c.rule.Text, sheet.Telling.Sized(l.t.telling)) + l.t.gap
	if l.c.rule.Wire != "" {
		h += l.wireTall() + l.t.gap + 4
	}
	if more := l.background(); more != "" {
		h += l.b.Tall(l.wide, more, l.moreStyle()) + l.t.gap
	}
	return h
}

// words prints the telegram and the text and returns where they end. What is decided has
// all of its text on request.
func (l eventLeaf) words(y float64) float64 {
	if l.c.rule.Wire != "" {
		y += l.wire(y) + l.t.gap + 4
	}
	links := sheet.Links{ID: "event.text"}
	y += l.b.Linked(sheet.R(l.left, y, l.wide, 0), l.c.rule.Text, sheet.Telling.Sized(l.t.telling), &links) + l.t.gap
	if more := l.background(); more != "" {
		y += l.b.Linked(sheet.R(l.left, y, l.wide, 0), more, l.moreStyle(), &links) + l.t.gap
	}
	return y
}

func (l eventLeaf) wireTall() float64 {
	h := 2*(l.t.pad+1) + l.b.Tall((l.wide-64), l.c.rule.Wire, l.wireStyle())
	if l.c.rule.WireFrom != "" {
		h += sheet.SubHeading.Line() + 3
	}
	return h
}

func (l eventLeaf) wireStyle() sheet.Style { return sheet.Wire.Sized(min(16, l.t.telling-2)) }

// wire is a telegram: a card with a red edge and a folded corner.
func (l eventLeaf) wire(y float64) float64 {
	const fold = 26
	b, rule, h := l.b, l.c.rule, l.wireTall()
	r := sheet.R(l.left, y, l.wide, h)
	x := r.Right() - fold
	b.Poly(ink.Card, sheet.P(r.X, r.Y), sheet.P(x, r.Y), sheet.P(r.Right(), r.Y+fold), sheet.P(r.Right(), r.Bottom()), sheet.P(r.X, r.Bottom()))
	b.Poly(ink.Mid, sheet.P(x, r.Y), sheet.P(r.Right(), r.Y+fold), sheet.P(x, r.Y+fold))
	b.Fill(sheet.R(r.X, r.Y, 8, h), ink.Red)
	name := rule.WireFrom
	if name == "" {
		name = l.s.Tell.Say("ui.bulletin.wire")
	}
	b.Node(sheet.Node{ID: "event.wire", Role: sheet.Paper, Name: name, Value: rule.Wire, Rect: r, Quiet: true})
	at := r.Y + l.t.pad + 1
	if rule.WireFrom != "" {
		b.Fit(sheet.R(r.X+24, at, (l.wide-64), sheet.SubHeading.Line()), rule.WireFrom, sheet.SubHeading.In(ink.Soft))
		at += sheet.SubHeading.Line() + 3
	}
	b.Wrap(sheet.R(r.X+24, at, (l.wide-64), 0), rule.Wire, l.wireStyle())
	return h
}

// The width of the number plate of a choice.
const eventPlate = 40.0

func (l eventLeaf) optionTall(o eventAnswer) float64 {
	h := 2*l.t.pad + l.b.Tall(l.inner(), o.rule().Label, l.label())
	if o.rule().Aside != "" {
		h += l.b.Tall(l.inner(), o.rule().Aside, sheet.TellingItalic.Sized(l.t.aside))
	}
	return h + 3 + eventEffects(l.s, o).flow(l.b, sheet.R(0, 0, l.inner(), 0), l.t.effect, ink.None)
}

func (l eventLeaf) label() sheet.Style { return sheet.NextStep.Sized(l.t.label) }

// option prints a choice; chosen it is red and points to the right.
func (l eventLeaf) option(o eventAnswer, y float64) float64 {
	r := sheet.R(l.left, y, l.wide, l.optionTall(o))
	look := l.b.Node(eventNode(l.s, o, r))
	r.W -= eventPoint
	plate, words, frame := ink.Black, ink.Black, ink.Black
	switch {
	case o.locked != "":
		plate, words, frame = ink.Soft, ink.Soft, ink.Empty
	case o.chosen:
		words, frame = ink.Cream, ink.Red
		l.chosenGround(r)
	case look.Pointed:
		l.b.Fill(r, ink.Buff)
	}
	l.b.Frame(r, 2, frame)
	l.b.Fill(sheet.R(r.X, r.Y, eventPlate, r.H), plate)
	l.b.Fit(sheet.R(r.X, r.Y, eventPlate, r.H), sheet.Count(o.n+1), sheet.NextStep.Sized(26).In(ink.Cream).Centre())
	l.optionWords(o, r, words)
	return r.H
}

// chosenGround is red and ends in a point.
func (l eventLeaf) chosenGround(r sheet.Rect) {
	l.b.Fill(r, ink.Red)
	x := r.Right()
	l.b.Poly(ink.Red, sheet.P(x-1, r.Y), sheet.P(x, r.Y), sheet.P(x+eventPoint, r.Middle().Y), sheet.P(x, r.Bottom()), sheet.P(x-1, r.Bottom()))
}

func (l eventLeaf) optionWords(o eventAnswer, r sheet.Rect, k ink.Ink) {
	x, y := r.X+eventPlate+14, r.Y+l.t.pad
	y += l.b.Wrap(sheet.R(x, y, l.inner(), 0), o.rule().Label, l.label().In(k))
	if o.rule().Aside != "" {
		y += l.b.Wrap(sheet.R(x, y, l.inner(), 0), o.rule().Aside, sheet.TellingItalic.Sized(l.t.aside).In(k))
	}
	eventEffects(l.s, o).flow(l.b, sheet.R(x, y+3, l.inner(), 0), l.t.effect, k)
}

// A choice that is pointed at is taken by choosing it again, or by Enter.
func eventNode(s *Scene, o eventAnswer, r sheet.Rect) sheet.Node {
	n := sheet.Node{ID: "event.choice" + strconv.Itoa(o.n+1), Role: sheet.Choice, Name: o.rule().Label, Rect: r,
		Do: sheet.Do(ActDesk, DeskChoice, o.n), Key: hand.Digit(o.n + 1), Off: o.locked, Group: "choices", Value: eventEffects(s, o).spoken(), Tip: eventTip(s, o)}
	if o.chosen {
		n.State, n.Dark, n.Do = s.Tell.Say("ui.bulletin.chosen"), true, sheet.Action{Name: ActMove, Text: s.Book.MoveText(o.move())}
	}
	if !s.Waiting.Person {
		n.Do, n.Key = sheet.Action{}, hand.NoKey
	}
	return n
}

// eventTip says a choice with everything that it changes, in words that can be entered.
func eventTip(s *Scene, o eventAnswer) sheet.Tip {
	t := sheet.Tip{Title: o.rule().Label, Codex: s.Tell.Say("ui.bar.round_word")}
	if o.rule().Aside != "" {
		t.Lines = append(t.Lines, sheet.TipLine{Label: o.rule().Aside})
	}
	if o.locked != "" {
		return t
	}
	for _, x := range eventEffects(s, o) {
		t.Lines = append(t.Lines, sheet.TipLine{Label: x.text})
	}
	return t
}
