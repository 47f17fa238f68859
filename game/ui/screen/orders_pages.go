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
	if middle != nil {
		p.broad(sheet.R(286, 52, 500, 0), middle)
	}
	p.Part(sheet.Piece{Rect: sheet.R(818, 52, 450, 100), Broad: true, Whole: true}, func(r sheet.Rect) {
		p.Node(sheet.Node{ID: "enter.about", Name: p.say("ui.before"), Rect: sheet.R(r.X, r.Y, r.W, beforeBand), Quiet: true, Dark: true})
		p.before(r)
	})
	x := p.next(at)
	said := x.sentence
	if k := p.asked(); k != "" && len(p.waiting()) == 0 {
		said = p.say("ui.before.choose", "what", p.say(k))
	}
	if list := p.waiting(); at == stepOnPledges && len(list) > 0 && p.d.Filled == [4]bool{} {
		offer := p.s.Obs.Pledges[list[0]]
		said = p.say("of", "who", p.say("ui.next.answer", "who", offer.A), "what", p.s.Tell.PledgeWords(offer))
		said = p.say("list.more", "a", said, "b", p.until(offer, p.sealWord(offer)))
	}
	if p.complete {
		said = p.say("of", "who", p.s.Tell.MoveTitle(p.move), "what", p.s.Tell.MoveDetail(p.move))
		if p.move.Do == rules.Offer && p.move.D == 0 { // of a sealed one that is said already
			said = p.say("list.more", "a", said, "b", p.say("ui.pledges.open_word"))
		}
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
	if p.d.Verb == rules.Offer && p.d.Filled == [4]bool{} && len(p.waiting()) > 0 {
		p.replySteps(p.waiting()[0])
		return
	}
	b.Role = sheet.Stop
	if !p.complete {
		b.Off = p.whyClosed()
	}
	p.Button(b)
	if p.stepsBack() {
		p.Button(sheet.Button{ID: "back", Label: p.say("ui.orders.others"), Do: sheet.Do(ActBack), Role: sheet.Stop, Key: hand.NoKey})
	}
}

// replySteps are the answers to an offer at the foot of pages, while no offer of one's own is begun.
func (p *ordering) replySteps(k int) {
	for _, x := range [...]struct {
		id, key string
		yes     int16
		press   hand.Key
	}{{"foot-accept", "ui.pledges.accept", 1, hand.Y}, {"foot-refuse", "ui.pledges.refuse", 0, hand.N}} {
		label := p.say(x.key)
		m := rules.Move{By: p.s.Obs.Me, Do: rules.Answer, A: int16(k), B: x.yes}
		off := p.s.Tell.Refusal(m, p.s.Book.Check(&p.s.Obs, m))
		p.Button(sheet.Button{ID: x.id, Label: label, Name: p.pledgeName(label, k), Off: off, Role: sheet.Stop, Key: x.press,
			Do: sheet.Action{Name: ActMove, Text: p.s.Book.MoveText(m)}})
	}
}

// asked is the key of the question that comes next, "" when none does.
func (p *ordering) asked() string {
	for i := range p.questions {
		if q := &p.questions[i]; !q.Answered() && p.blocked() == "" {
			return p.asking(q)
		}
	}
	return ""
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
func (p *ordering) listTall(q *Question, w float64) float64 {
	n := q.abreast()
	lines := float64((len(q.Values) + n - 1) / n)
	if q.showing() == asRows {
		return 27 + ringRoom + rowTall*lines
	}
	return 27 + ringRoom + p.personTall(q, w)*lines
}

// ordersPages sets the orders for large text: the verbs first until one is chosen.
func (p *ordering) ordersPages() {
	verbs := func() { p.broad(sheet.R(12, 52, 290, 552), p.verbs) }
	if p.d.Verb == rules.NoVerb {
		verbs()
		p.pages(stepOnOrders, nil) // what the orders do is said on their lines
	} else {
		p.pages(stepOnOrders, p.middle)
		verbs()
	}
	p.trayParts(stepOnOrders)
}
