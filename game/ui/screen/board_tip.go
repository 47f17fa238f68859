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
			t.say(p.say("ui.board.tip.closed", "what", name, "why", p.s.Tell.Refusal(v.Move, v.Why)))
			continue
		}
		t.pair(p.say("ui.board.tip.open", "what", name), p.say("ui.patronage", "n", v.Cost))
		if do.Name == "" {
			do = Begun("orders", l.move, l.mask)
		}
	}
	if do.Name != "" {
		t.say(p.say("ui.board.tip.enter"))
	}
	return do
}

// leadName is what the order does, in a word; motions say which.
func (p *board) leadName(l lead) string {
	if l.move.Do == rules.Propose {
		return p.say("ui.orders.motion." + motionKeys[l.move.A])
	}
	return p.s.Tell.Verb(l.move.Do)
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
