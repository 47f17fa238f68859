package screen

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// moreTall is the line with the button that opens the rest of a card.
const moreTall = 26.0

// open reports whether the rest of the card is shown: what its two sentences leave out, and
// where it is known from.
func (l eventLeaf) open() bool { return !l.shut && l.s.Desk.More == int(l.c.id)+1 }

// rest is what the card opens on request, one below the other.
func (l eventLeaf) rest() []eventRest {
	if !l.open() {
		return nil
	}
	var list []eventRest
	if l.c.asked() && l.c.rule.More != "" {
		list = append(list, eventRest{"event.more.text", l.c.rule.More, l.moreStyle()})
	}
	if !l.c.asked() && l.c.rule.AfterMore != "" {
		list = append(list, eventRest{"event.more.known", l.c.rule.AfterMore, l.moreStyle()})
	}
	if l.c.rule.Source != "" {
		said := l.s.Tell.Say("ui.bulletin.source", "source", l.c.rule.Source)
		list = append(list, eventRest{"event.more.source", said, sheet.Row.Sized(l.t.effect).In(ink.Soft)})
	}
	return list
}

// background is what the text of a decided card leaves out; of one that is asked, it is
// part of the rest.
func (l eventLeaf) background() string {
	if !l.open() || l.c.asked() {
		return ""
	}
	return l.c.rule.More
}

// eventRest is a piece of what is opened.
type eventRest struct {
	id, said string
	style    sheet.Style
}

func (l eventLeaf) moreStyle() sheet.Style { return sheet.Telling.Sized(l.t.telling - 2) }

func (l eventLeaf) restTall() float64 {
	h := moreTall + l.t.gap
	for _, x := range l.rest() {
		h += l.b.Tall(l.wide-eventInset, x.said, x.style) + 8
	}
	return h
}

// eventInset is the room of the bar that stands beside what was opened.
const eventInset = 16.0

// more prints what was opened, beside a bar, and the line with the button and the mark of
// certainty; it returns where they end.
func (l eventLeaf) more(y float64) float64 {
	top := y
	for _, x := range l.rest() {
		r := sheet.R(l.left+eventInset, y, l.wide-eventInset, l.b.Tall(l.wide-eventInset, x.said, x.style))
		l.b.Node(sheet.Node{ID: x.id, Name: x.said, Rect: r, Quiet: true})
		l.b.Linked(r, x.said, x.style, &sheet.Links{ID: x.id})
		y += r.H + 8
	}
	if y > top {
		l.b.Fill(sheet.R(l.left, top+2, 4, y-top-8), ink.Red)
	}
	l.moreLine(sheet.R(l.left, y, l.wide, moreTall))
	return y + moreTall + l.t.gap
}

func (l eventLeaf) moreLine(r sheet.Rect) {
	word, open := "ui.bulletin.more", int(l.c.id)+1
	if l.open() {
		word, open = "ui.bulletin.less", 0
	}
	label := l.s.Tell.Say(word)
	wide := l.b.Wide(label, sheet.RowStrong.Sized(14)) + l.b.Wide(l.b.Keys.Of(hand.M), sheet.Smallest) + 30
	l.b.Button(sheet.Button{ID: "event.more", Rect: sheet.R(r.X-8, r.Y, wide, r.H), Label: label, Key: hand.M, Kind: sheet.Words, Do: sheet.Do(ActDesk, DeskMore, open)})
	l.b.Fit(sheet.R(r.X+wide+10, r.Y, r.W-wide-10, r.H), eventMark(l.s, l.c.rule), sheet.Row.Sized(14).In(ink.Soft))
}
