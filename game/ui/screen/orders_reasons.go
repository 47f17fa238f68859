package screen

import "afterlenin/game/rules"

// closed is an order that cannot be given, and why.
type closed struct {
	move rules.Move
	why  *rules.Refusal
}

// reasons is why the value of argument i on the desk is closed and, while something asked before it
// is not answered, why it is with each answer that is open there.
func (a asker) reasons(d Desk, i int) (rules.Move, *rules.Refusal, []closed) {
	var list []closed
	if a.waits(i) {
		list = a.apart(d, i)
	}
	if len(list) > 0 {
		return list[0].move, list[0].why, list[1:]
	}
	m, why := a.nearest(d)
	return m, why, nil
}

// waits reports whether something asked before argument i is not answered.
func (a asker) waits(i int) bool {
	for j, noun := range asked(a.b, a.o, a.d) {
		if j < i && noun != NoNoun && !noun.plain() && !a.d.Filled[j] {
			return true
		}
	}
	return false
}

// apart is, for each open answer to what is asked before argument i, what stands nearest then.
func (a asker) apart(d Desk, i int) []closed {
	var list []closed
	seen := map[[4]int16]bool{}
	for _, m := range a.legal {
		with, key := d, [4]int16{}
		for j := range i {
			key[j] = *field(&m, j)
			*field(&with.Move, j), with.Filled[j] = key[j], true
		}
		if seen[key] || !a.d.agrees(m, i) {
			continue
		}
		seen[key] = true
		move, why := a.nearest(with)
		list = append(list, closed{move, why})
	}
	return list
}

// whyOf says why a value is closed: what concerns it whatever is chosen before it, or that this is to be
// chosen first.
func (p *ordering) whyOf(v *Value) string {
	said := p.s.refusal(v.Move, v.Why)
	for _, x := range v.apart {
		if p.s.refusal(x.move, x.why) != said {
			return p.say("ui.orders.choose_before")
		}
	}
	return said
}
