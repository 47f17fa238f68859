package rules

// What a man has done in the open before a vote weighs so much in what is foretold of him, in
// points of 100. Seen in games of the computer players: whoever seconded a motion votes for it
// 95 times in 100, whatever he is known to think; whoever moved or seconded the contrary votes
// against it 96 times; whoever took it from the chair votes for it 94 times. Whoever could second
// it and did not is against it somewhat oftener than his position says, and a line
// that lies on the table is left as it is oftener than one that is only thought of.
// TestWhatIsShownForetells holds these to the games.
const (
	shownSecond   = 55
	shownContrary = -55
	shownChair    = 48
	shownPassed   = -15
	lineTabled    = -9
)

// leanShown adds what a voter has shown of the motion in the open.
func (l look) leanShown(v Seat, m Motion, p *Parts) {
	if m.Kind == AcceptResignation {
		return
	}
	at := l.tabled(m)
	switch {
	case at < 0:
	case l.seconded(v, &l.t.Motions[at]):
		p.add(WhySeconded, shownSecond, Person(v))
	case l.contrary(v, m):
		p.add(WhyContrary, shownContrary, Person(v))
	case !l.hasSpoken(v):
	case l.b.Took(l.t, at) == v:
		p.add(WhyChose, shownChair, Person(v))
	default:
		p.add(WhySeconded, shownPassed, Person(v))
	}
}

// Took is the chairman who took the motion at the index from the chair, or NoSeat when the
// table had room for all of the round's motions or it came there otherwise.
func (b *Book) Took(t *Table, at int) Seat {
	if t.Phase <= AgendaOf || t.plainMotions() <= MostSlots || t.Slots[0] != int8(at) {
		return NoSeat
	}
	return b.Chairman(t)
}

// tabled is the index of the motion among those of the round, or -1 while it is only thought of.
func (l look) tabled(m Motion) int {
	for i := range l.t.Motions[:l.t.MotionsN] {
		if x := &l.t.Motions[i]; x.Kind == m.Kind && x.By == m.By && x.B == m.B && x.C == m.C {
			return i
		}
	}
	return -1
}

// Contrary reports whether the voter moved or seconded that the line be moved the other way.
func (b *Book) Contrary(o *Observation, voter Seat, m Motion) bool {
	return b.look(o).contrary(voter, m)
}

// contrary reports whether he moved or seconded that the same line be moved the other way.
func (l look) contrary(v Seat, m Motion) bool {
	if m.Kind != MoveLine {
		return false
	}
	for i := range l.t.Motions[:l.t.MotionsN] {
		x := &l.t.Motions[i]
		if x.Kind == MoveLine && x.B == m.B && (x.C > x.Was) != (m.C > m.Was) && (x.By == v || l.seconded(v, x)) {
			return true
		}
	}
	return false
}

// seconded reports whether a man has seconded a motion, once all have been asked: until then
// whoever is asked later would know more than whoever was asked before, and people are asked
// after computers.
func (l look) seconded(v Seat, m *Motion) bool { return l.t.Phase != AgendaOf && m.Seconds.Has(v) }

// hasSpoken reports whether the man was asked which of the round's motions he would second,
// or take from the chair, and all have answered: that is asked when there are more than the table takes.
func (l look) hasSpoken(v Seat) bool {
	if l.t.plainMotions() <= MostSlots || l.t.Men[v].Rung != InPolitburo {
		return false
	}
	return l.t.Phase > AgendaOf
}

// usually is how votes on such motions go, for a motion that is thought of or lies on the table.
func (l look) usually(m Motion) int {
	if m.Kind == MoveLine && l.tabled(m) >= 0 {
		return usual[m.Kind] + lineTabled
	}
	return usual[m.Kind]
}
