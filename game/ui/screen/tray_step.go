package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// stepAt is the screen on which the next step stands.
type stepAt uint8

const (
	stepOnBoard stepAt = iota
	stepOnOrders
	stepOnPledges
	stepOnDossier
)

// nextStep is what the seat does next.
type nextStep struct {
	sentence string
	note     string // in place of a button, when the deciding happens above
	button   step
	second   step
}

// trayStep prints the next step, lower right: red, or black while an order is made.
func (p *board) trayStep(at stepAt) {
	x := p.next(at)
	if p.Paged {
		p.stepPages(x)
		return
	}
	ground := ink.Red
	if x.button.ID == "" {
		ground = ink.Black
	}
	right, low := p.Bleed.Right(), p.Bleed.Bottom()
	slant := 42 * (low - footTop) / 108
	p.Poly(ink.Cream, sheet.P(1045, footTop), sheet.P(1060, footTop), sheet.P(1060-slant, low), sheet.P(1045-slant, low))
	p.Poly(ground, sheet.P(1052, footTop), sheet.P(right, footTop), sheet.P(right, low), sheet.P(1052-slant, low))
	y := 622.0
	if x.second.ID != "" {
		y = 615
	}
	p.Fit(sheet.R(1062, y, 206, 17), p.say("ui.next.title"), sheet.SubHeading.In(ink.Cream))
	p.firstFit(sheet.R(1054, y+17, 214, 26), sheet.NextStep.In(ink.Cream), x.sentence)
	if x.button.ID == "" {
		p.within(sheet.R(1040, 667, 228, 46), x.note, sheet.Row.In(ink.OnBlack), sheet.SmallestPlain.In(ink.OnBlack), p.plain(sheet.SmallestPlain).In(ink.OnBlack))
		return
	}
	if x.second.ID == "" {
		p.stepButton(x.button, sheet.R(1046, 672, 222, 36), sheet.Next)
		return
	}
	p.stepButton(x.button, sheet.R(1046, 659, 222, 30), sheet.Next)
	p.stepButton(x.second, sheet.R(1036, 692, 232, 24), sheet.Bare)
}

// stepPages is the next step at the foot of pages.
func (p *board) stepPages(x nextStep) {
	sentence := x.sentence
	if x.button.ID == "" {
		sentence = p.say("ui.next.with_note", "what", x.sentence, "note", x.note)
	}
	p.Todo(sentence, ink.YoursDeep)
	for _, y := range []step{x.button, x.second} {
		if y.ID != "" {
			p.stepButton(y, sheet.Rect{}, sheet.Next)
		}
	}
}

func (p *board) stepButton(x step, r sheet.Rect, kind sheet.ButtonKind) {
	b := sheet.Button{ID: x.ID, Rect: r, Label: x.Label, Do: x.Do, Key: x.Key, Kind: kind, Role: sheet.Stop}
	t := p.tip(x.Label, p.term("round"))
	t.say(p.say("ui.tray.tip.seal"))
	b.Tip = t.Tip
	p.Button(b)
}

func (p *board) next(at stepAt) nextStep {
	me := p.s.Obs.Me
	giving := p.t.Phase == rules.Orders && p.t.Turn.Has(me)
	left := p.ordersLeft()
	switch {
	case at == stepOnOrders && giving && left > 0 && p.s.Desk.Verb == rules.NoVerb:
		if p.Paged { // they stand above
			return nextStep{sentence: p.say("ui.next.verb_pages"), note: p.say("ui.next.decide_note")}
		}
		return nextStep{sentence: p.say("ui.next.verb"), note: p.say("ui.next.decide_note")}
	case at == stepOnOrders && giving && left > 0:
		return nextStep{sentence: p.say("ui.next.decide"), note: p.say("ui.next.decide_note")}
	case at == stepOnPledges && giving:
		if n := len(p.waiting()); n > 0 {
			return nextStep{sentence: p.say("ui.pledges.next_answer", "n", n), note: p.offerNote()}
		}
		return nextStep{sentence: p.say("ui.pledges.next"), note: p.offerNote()}
	case len(p.waiting()) > 0 && p.t.Phase == rules.Orders && at != stepOnPledges:
		return p.nextAnswer(giving, left)
	case giving && left > 0 && p.s.Sealing:
		return nextStep{sentence: p.say("ui.next.seal"), button: p.seal(p.say("ui.seal"), hand.Enter),
			second: step{ID: "choose", Label: p.say("ui.tray.choose_other"), Do: open("orders")}}
	case giving && left > 0 && Spent(p.s.Book, &p.s.Obs):
		return nextStep{sentence: p.say("ui.next.spent"), button: p.seal(p.say("ui.seal_early", "n", left), hand.Enter),
			second: step{ID: "choose", Label: p.say("ui.tray.choose"), Do: open("orders")}}
	case giving && left > 0:
		return p.nextOrder(left)
	case giving:
		return p.nextSeal()
	}
	x := p.nextElse()
	if at == stepOnDossier { // what is to be done is done on the screen behind it
		x.button = step{ID: "next", Label: p.say("ui.bar.back"), Do: sheet.Do(ActBack), Key: hand.Enter}
	}
	return x
}

// seal is the step that makes the orders stand.
func (p *board) seal(label string, key hand.Key) step {
	do := sheet.Action{Name: ActMove, Text: p.s.Book.MoveText(rules.Move{By: p.s.Obs.Me, Do: rules.Seal})}
	return step{ID: "seal", Label: label, Do: do, Key: key}
}

// nextSeal is the step when all orders are given. An offer takes none of them, which is easily forgotten where
// the places are full: it is said once, and nothing is asked.
func (p *board) nextSeal() nextStep {
	x := nextStep{sentence: p.say("ui.next.seal"), button: p.seal(p.say("ui.seal"), hand.Enter)}
	if mayStillOffer(p.s.Book, &p.s.Obs) {
		x.second = step{ID: "offer", Label: p.say("ui.next.free_offer"), Do: open("pledges")}
	}
	return x
}

// mayStillOffer reports whether the free offer of the round is unused and somebody could be made one.
func mayStillOffer(b *rules.Book, o *rules.Observation) bool {
	return o.Hand.Offers == 0 && slices.ContainsFunc(b.Legal(o, nil), func(m rules.Move) bool { return m.Do == rules.Offer })
}

func (p *board) nextAnswer(giving bool, left int) nextStep {
	from := p.s.Obs.Pledges[p.waiting()[0]].A
	x := nextStep{sentence: p.say("ui.next.answer", "who", from),
		button: step{ID: "answer", Label: p.say("ui.pledges.open"), Do: open("pledges"), Key: hand.Enter}}
	switch {
	case giving && left > 0:
		x.second = p.seal(p.say("ui.seal_early", "n", left), hand.S)
	case giving:
		x.second = p.seal(p.say("ui.seal"), hand.S)
	}
	return x
}

func (p *board) nextOrder(left int) nextStep {
	return nextStep{
		sentence: p.say("ui.next.orders", "n", left),
		button:   step{ID: "choose", Label: p.say("ui.tray.choose"), Do: open("orders"), Key: hand.Enter},
		second:   p.seal(p.say("ui.seal_early", "n", left), hand.S),
	}
}

// nextElse is a phase in which the decision is made on another screen, or none is due.
func (p *board) nextElse() nextStep {
	w := p.s.Waiting
	x := nextStep{sentence: p.say("ui.next.go_on"), button: step{ID: "next", Label: p.say("ui.next.go_on"), Do: sheet.Do(ActNext), Key: hand.Enter}}
	switch {
	case w.Over():
	case w.Seat != p.s.Obs.Me:
		x.sentence = p.waitsFor()
	case int(w.For) < len(waitKeys) && waitKeys[w.For] != "":
		x.sentence = p.say("ui.next." + waitKeys[w.For])
	}
	return x
}

var waitKeys = [...]string{rules.Aim: "aim", rules.Choose: "choose", rules.Second: "second", rules.Agenda: "chair",
	rules.Vote: "vote", rules.Speak: "speak"}

// offerNote says what an offer costs: nothing but the place of the first of a round, unless a trait makes promises dear to the man.
func (p *board) offerNote() string {
	if dear := p.s.Book.Contenders[p.s.Obs.Me].Mods.PledgeCost; dear > 0 {
		return p.say("ui.pledges.next_note_dear", "n", dear)
	}
	return p.say("ui.pledges.next_note")
}
