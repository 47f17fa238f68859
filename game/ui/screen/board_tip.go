package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// tip is a Tip that is being written.
type tip struct{ sheet.Tip }

// tip begins one; codex is the title of the entry that has more, or "".
func (p *board) tip(title, codex string) *tip {
	return &tip{sheet.Tip{Title: title, Codex: codex}}
}

// term is the title of a word that the codex explains.
func (p *board) term(word string) string { return p.say("ui.term." + word) }

// say adds a sentence; an empty one is left out.
func (t *tip) say(line string) {
	if line != "" {
		t.Lines = append(t.Lines, sheet.TipLine{Label: line})
	}
}

// pair adds a name with its value.
func (t *tip) pair(name, value string) {
	t.Lines = append(t.Lines, sheet.TipLine{Label: name, Value: value})
}

// incomeParts adds the summands of the income, then the income.
func (p *board) incomeParts(t *tip, list []rules.Part, sum string) {
	total := 0
	for _, x := range list {
		t.pair(p.say("ui.tray.income."+incomeKey(x.Why)), sheet.Signed(int(x.N)))
		total += int(x.N)
	}
	t.pair(sum, sheet.Signed(total))
}

func incomeKey(w rules.Why) string {
	switch w {
	case rules.WhyTrait:
		return "trait"
	case rules.WhyGain:
		return "posts"
	case rules.WhyPatron:
		return "men"
	case rules.WhyUpkeep:
		return "upkeep"
	}
	return "base"
}

// lead is an order begun with some of its first two values: those in the mask.
type lead struct {
	move rules.Move
	mask int
}

// leads adds to a tip what can be done with a thing, and is the action of the first
// order that is open: it leads to the orders with that thing chosen.
func (p *board) leads(t *tip, all ...lead) sheet.Action {
	var do sheet.Action
	if p.s.Public() || p.t.Phase != rules.Orders {
		return do
	}
	for _, l := range all {
		v := p.begun(l)
		name := p.leadName(l)
		if !v.Open {
			t.Acts = append(t.Acts, sheet.TipAct{Off: p.say("ui.board.tip.closed", "what", name, "why", p.s.refusal(v.Move, v.Why))})
			continue
		}
		x := sheet.TipAct{Label: name, Value: p.say("ui.patronage", "n", v.Cost), Do: Begun(leadScreen(l), l.move, l.mask)}
		t.Acts = append(t.Acts, x)
		if do.Name == "" {
			do = x.Do
		}
	}
	return do
}

// leadName is what the order does, in a word; motions, inquiries and gestures say which.
func (p *board) leadName(l lead) string {
	kind := int(l.move.A)
	switch {
	case l.mask&1 == 0 && l.move.Do != rules.Propose:
	case l.move.Do == rules.Propose && l.mask&1 == 1:
		return p.say("ui.board.tip.motion", "what", p.say("ui.orders.motion."+motionKeys[kind]))
	case l.move.Do == rules.Inquire:
		return p.say("ui.board.tip.inquire", "what", p.s.Tell.Facet(rules.Facet(kind)))
	case l.move.Do == rules.Gesture:
		return p.s.Tell.Gesture(rules.GestureKind(kind))
	}
	return p.s.Tell.Verb(l.move.Do)
}

// aimed are all orders that can be aimed at a thing: those that ask for such a noun,
// with the thing chosen.
func (p *board) aimed(noun Noun, n int16) []lead {
	var list []lead
	for _, v := range Verbs() {
		d := Desk{Verb: v}
		switch nouns := asked(p.s.Book, &p.s.Obs, d); {
		case nouns[0] == noun:
			list = append(list, lead{rules.Move{Do: v, A: n}, 1})
		case nouns[1] == noun:
			list = append(list, lead{rules.Move{Do: v, B: n}, 2})
		case nouns[0] == AMotion, nouns[0] == AFacet, nouns[0] == AGesture:
			list = append(list, p.aimedKind(v, nouns[0], noun, n)...)
		}
	}
	return list
}

// aimedKind are the kinds of a motion, an inquiry or a gesture that ask for a noun.
func (p *board) aimedKind(v rules.Verb, kind, noun Noun, n int16) []lead {
	var list []lead
	for k := range kinds[kind] {
		m := rules.Move{Do: v, A: int16(k), B: n}
		if asked(p.s.Book, &p.s.Obs, Desk{Verb: v, Move: m, Filled: [4]bool{true}})[1] == noun {
			list = append(list, lead{m, 3})
		}
	}
	return list
}

// leadScreen is the screen on which the order is made.
func leadScreen(l lead) string {
	if l.move.Do == rules.Offer {
		return "pledges"
	}
	return "orders"
}

// begun is whether the order can be brought to an end, its price, and why not.
func (p *board) begun(l lead) Value {
	d := Desk{Verb: l.move.Do, Move: l.move}
	for i := range 2 {
		d.Filled[i] = l.mask>>i&1 == 1
	}
	a := asker{b: p.s.Book, o: &p.s.Obs, d: d, legal: ofVerb(p.legal, l.move.Do)}
	v := Value{}
	for _, m := range a.legal {
		cost := p.s.Book.Price(&p.s.Obs, m)
		if d.agrees(m, len(d.Filled)) && (!v.Open || cost < v.Cost) {
			v.Open, v.Cost, v.Move = true, cost, m
		}
	}
	if !v.Open {
		v.Move, v.Why = a.nearest(d)
	}
	return v
}
