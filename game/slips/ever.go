package slips

import (
	"slices"

	"afterlenin/game/rules"
)

// What a man can come to order before the end is asked of the rules: most of what stands in the way of an order passes,
// and what does not is named here. The slips of all rounds are alike, so that each round is asked.

// mayTable reports whether a motion of the kind can come to be tabled.
func (m man) mayTable(kind rules.MotionKind) bool {
	move := rules.Move{By: m.seat, Do: rules.Propose, A: int16(kind)}
	switch kind {
	case rules.MoveLine:
		return len(m.b.Issues) > 0
	case rules.MovePost:
		return slices.ContainsFunc(m.b.Posts, func(p rules.PostRule) bool { return p.Filled != rules.ByPost })
	case rules.Removal: // nobody falls before a congress has met
		move.B, move.C = int16(m.rival()), -1
		return m.ever(move, rules.ForbiddenYet)
	case rules.SpecialPlenum:
		return m.ever(move, rules.NoRoom)
	case rules.ReadDocument:
		return m.any(m.mayRead)
	}
	return true
}

// mayRead reports whether it can come to be asked that the document be read aloud.
func (m man) mayRead(d int) bool {
	move := rules.Move{By: m.seat, Do: rules.Propose, A: int16(rules.ReadDocument), B: int16(d)}
	return m.comesUp(d) && m.ever(move, rules.NoRoom)
}

// mayMake reports whether he can come to make the gesture.
func (m man) mayMake(g rules.GestureKind) bool {
	switch g {
	case rules.ShowPaper, rules.LeakPaper, rules.DenyPaper:
		return m.any(func(d int) bool { return m.mayUse(g, d) })
	case rules.Recant: // some never do
		return m.ever(rules.Move{By: m.seat, Do: rules.Gesture, A: int16(g)}, rules.IsBound)
	}
	return true
}

// mayUse reports whether he can come to make the gesture with the document.
func (m man) mayUse(g rules.GestureKind, d int) bool {
	lasting := []rules.Ground{rules.NoRoom}
	if g == rules.DenyPaper { // who is not named in it never is
		lasting = append(lasting, rules.NoRight)
	}
	return m.comesUp(d) && m.ever(rules.Move{By: m.seat, Do: rules.Gesture, A: int16(g), B: int16(d)}, lasting...)
}

// any reports whether it is so of a document.
func (m man) any(is func(d int) bool) bool {
	for d := range m.b.Documents {
		if is(d) {
			return true
		}
	}
	return false
}

// ever reports whether in some round nothing stands in the way of the order that lasts.
func (m man) ever(move rules.Move, lasting ...rules.Ground) bool {
	o := m.b.Observe(&m.start, m.seat)
	o.Table.Phase, o.Table.Turn = rules.Orders, rules.Only(m.seat)
	o.Table.Men[m.seat].Rung, o.Table.Men[m.seat].Ill = rules.InPolitburo, 0
	for round := range m.b.Rounds {
		o.Table.Round = int8(round)
		if no := m.b.Check(&o, move); no == nil || !slices.Contains(lasting, no.Why) {
			return true
		}
	}
	return false
}

// rival is the first of the others.
func (m man) rival() rules.Seat {
	if m.seat == 0 {
		return 1
	}
	return 0
}

// comesUp reports whether anybody can come by the document. Of a longer scenario an act has papers too that were not
// written yet.
func (m man) comesUp(d int) bool {
	if x := &m.b.Documents[d]; x.Start != rules.Hidden || x.Holder != rules.Nobody {
		return true
	}
	return slices.ContainsFunc(m.effects(), func(e rules.Effect) bool {
		return (e.Target.Kind == rules.RefDocument || e.Target.Kind == rules.RefPaper) && int(e.Target.A) == d
	})
}

// effects are all that the scenario does to its world.
func (m man) effects() []rules.Effect {
	all := slices.Clone(m.b.Aftermath)
	ways := func(list []rules.Choice) {
		for i := range list {
			all = append(append(all, list[i].Effects...), list[i].Else...)
		}
	}
	for i := range m.b.Events {
		all = append(all, m.b.Events[i].Effects...)
		ways(m.b.Events[i].Choices)
	}
	for i := range m.b.Levers {
		ways(m.b.Levers[i].Ways)
	}
	for i := range m.b.Documents {
		d := &m.b.Documents[i]
		all = slices.Concat(all, d.Read, d.Show, d.Leak, d.Deny)
	}
	return all
}
