package screen

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// pages sets a card of the bulletin for large text: its words, each choice a part, and
// the picture last.
func (l eventLeaf) pages() {
	l.t = eventTypes[6]
	l.t.pad = 7
	broad(l.b, sheet.R(eventLeft, 58, 600, 0), func(r sheet.Rect) {
		l = l.in(r)
		y := l.words(eventHead(l.b, l.s, l.c, r))
		if l.c.asked() {
			l.more(y)
		}
	})
	l.stepsPages()
	if l.c.asked() {
		for _, o := range eventOptions(l.s, l.c) {
			unbrokenBroad(l.b, sheet.R(eventLeft, 300, 600, 0), func(r sheet.Rect) { l.in(r).option(o, r.Y) })
		}
	} else {
		l.decidedPages()
	}
}

// stepsPages says what can be done with the card, at the foot.
func (l eventLeaf) stepsPages() {
	b, s, c := l.b, l.s, l.c
	title := s.Tell.Event(c.id)
	if !c.asked() {
		b.Report()
		b.Todo(title, ink.Black)
		if s.Gathered {
			eventBack(b, s, sheet.Rect{})
			return
		}
		b.Button(sheet.Button{ID: "event.next", Label: s.Tell.Say("ui.bulletin.next"), Key: hand.Enter, Role: sheet.Stop, Do: sheet.Do(ActNext)})
		return
	}
	if !s.Waiting.Person {
		b.Todo(s.Tell.Say("ui.bulletin.thinks", "who", c.who), ink.Black)
		return
	}
	if said := eventForAll(s); said != "" {
		title = said
	}
	b.Todo(title, ink.Black)
	decide := eventDecide(s, c, sheet.Rect{})
	if decide.Do.Name == ActDesk { // nothing is chosen yet
		decide.Kind = sheet.OnDark
	}
	b.Button(decide)
}

// decidedPages sets what was chosen, what came of it and what happened in history, each a
// part.
func (l eventLeaf) decidedPages() {
	at := sheet.R(eventLeft, 300, 600, 0)
	if l.c.chosen >= 0 {
		broad(l.b, at, func(r sheet.Rect) {
			r.W -= 14
			l.in(r).taken(r.Y)
		})
	}
	broad(l.b, at, func(r sheet.Rect) { l.in(r).came(r.Y) })
	broad(l.b, at, func(r sheet.Rect) { l.in(r).known(r.Y) })
}
