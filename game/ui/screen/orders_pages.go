package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// pages sets what is asked and what it would do for large text. The order is entered at
// the foot.
func (p *ordering) pages(at stepAt, middle func(sheet.Rect)) {
	p.broad(sheet.R(286, 52, 500, 0), middle)
	p.Part(sheet.Piece{Rect: sheet.R(818, 52, 450, 100), Broad: true, Whole: true}, func(r sheet.Rect) {
		p.Node(sheet.Node{ID: "enter.about", Name: p.say("ui.before"), Rect: sheet.R(r.X, r.Y, r.W, 50), Quiet: true, Dark: true})
		p.before(r)
	})
	x := p.next(at)
	said := x.sentence
	if p.complete {
		said = p.say("of", "who", p.s.Tell.MoveTitle(p.move), "what", p.s.Tell.MoveDetail(p.move))
	}
	p.Todo(said, ink.YoursDeep)
	for _, y := range []step{x.button, x.second} {
		if y.ID == "seal" {
			p.stepButton(y, sheet.Rect{}, sheet.Next)
		}
	}
}

// enterStep is the button that enters the order, at the foot of pages.
func (p *ordering) enterStep(b sheet.Button) {
	b.Role = sheet.Stop
	if !p.complete {
		b.Off = p.whyClosed()
	}
	p.Button(b)
	p.Button(sheet.Button{ID: "back", Label: p.say("ui.back"), Do: sheet.Do(ActBack), Role: sheet.Stop, Key: hand.NoKey})
}

// abreast is how many values of a list stand side by side in pages: what is said about a
// bloc needs the whole line.
func (q *Question) abreast() int {
	if q.Noun == ABloc {
		return 1
	}
	return 2
}

// listTall is how high a list of values is when all of it is shown.
func (p *ordering) listTall(q *Question) float64 {
	n := q.abreast()
	lines := float64((len(q.Values) + n - 1) / n)
	if q.Noun.showing() == asRows {
		return 27 + rowTall*lines
	}
	return 27 + 46*lines
}

// ordersPages sets the orders for large text: the verbs first until one is chosen.
func (p *ordering) ordersPages() {
	verbs := func() { p.broad(sheet.R(12, 52, 290, 552), p.verbs) }
	if p.d.Verb == rules.NoVerb {
		verbs()
		p.pages(stepOnOrders, p.middle)
	} else {
		p.pages(stepOnOrders, p.middle)
		verbs()
	}
	p.trayParts(stepOnOrders)
}
