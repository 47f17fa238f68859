package rules

// A document lies in somebody's drawer until he shows it, leaks it, or the table has
// it read out. Whoever it names may say that it does not exist. (Facts, section 7:
// delegations of 1924, Eastman in 1925, New York in 1926, the notes of July 1928.)

func (l look) checkPaper(m Move) Refusal {
	if m.B < 0 || int(m.B) >= len(l.b.Documents) {
		return Refusal{Why: Malformed}
	}
	d, paper := &l.b.Documents[m.B], &l.t.Papers[m.B]
	state := l.t.Documents[m.B]
	switch GestureKind(m.A) {
	case ShowPaper:
		switch {
		case len(d.Show) == 0 || state >= ToDelegations:
			return Refusal{Why: NoRoom}
		case !l.has(Document(m.B)):
			return Refusal{Why: NoRight}
		}
	case LeakPaper:
		switch {
		case len(d.Leak) == 0 || paper.Abroad:
			return Refusal{Why: NoRoom}
		case !l.has(Document(m.B)) && (state == Hidden || l.me().Rung > Member):
			return Refusal{Why: NoRight}
		}
	case DenyPaper:
		switch {
		case len(d.Deny) == 0 || state == ReadAloud || paper.Denied.Has(m.By):
			return Refusal{Why: NoRoom}
		case !d.Named.Has(m.By):
			return Refusal{Why: NoRight}
		case paper.Vouched.Has(m.By):
			return Refusal{Why: SaidOtherwise}
		case !paper.Abroad:
			return Refusal{Why: NoCause} // nobody answers in print what was never printed
		}
	}
	return Refusal{}
}

// vouch notes that a man has asked for a document to be read: it cannot be an invention to
// him from then on.
func (c clerk) vouch(m Motion) {
	if m.Kind == ReadDocument {
		c.vouches(m.By, Document(m.B))
	}
}

// vouches: whoever shows a document, has it read or is found out giving it away, says
// that it exists.
func (c clerk) vouches(who Seat, d Document) {
	c.t.Papers[d].Vouched = c.t.Papers[d].Vouched.With(who)
}

// has reports whether the document lies in the observer's drawer, or in that of a man
// whom he knows to be his own.
func (l look) has(d Document) bool {
	who := l.t.Papers[d].Holder
	return who != Nobody && l.patron(who) == l.o.me
}

// leakSeen is the odds of 100 that it comes out who gave a paper away.
const leakSeen = 40

func (l look) forecastPaper(m Move, f *Forecast) {
	if m.B < 0 || int(m.B) >= len(l.b.Documents) {
		return
	}
	d := &l.b.Documents[m.B]
	list := d.Show
	switch GestureKind(m.A) {
	case LeakPaper:
		list, f.Seen = d.Leak, Only(m.By)
		f.Odds = 100 - leakSeen
		f.OddsOf.add(WhyBase, 100-leakSeen, Nobody)
		f.failing(Ref{RefMarks, int8(m.By), 0}, 1)
		f.failing(Ref{RefOdium, int8(m.By), 0}, 1)
	case DenyPaper:
		list = d.Deny
		f.change(Ref{RefWord, int8(m.By), 0}, -1)
	}
	for i := range list {
		if x, ok := l.delta(&list[i]); ok {
			f.change(x.Ref, int(x.N))
		}
	}
	l.mindChanges(f)
}

func (c clerk) paper(m Move) {
	d := &c.b.Documents[m.B]
	switch GestureKind(m.A) {
	case ShowPaper:
		c.t.Documents[m.B] = ToDelegations
		c.vouches(m.By, Document(m.B))
		c.say(PaperShown, m.By, int(m.B))
		c.perform(d.Show, NoEvent)
	case LeakPaper:
		c.leak(m)
	case DenyPaper:
		c.t.Papers[m.B].Denied = c.t.Papers[m.B].Denied.With(m.By)
		c.say(PaperDenied, m.By, int(m.B))
		c.loseWord(m.By, 1, WhyDocument)
		c.perform(d.Deny, NoEvent)
	}
}

// leak has a paper printed abroad; by whose hand may come out, and is an offence.
func (c clerk) leak(m Move) {
	c.t.Papers[m.B].Abroad = true
	seen := c.s.chance(drawLeak, int(m.B), leakSeen)
	who := NoSeat
	if seen {
		who = m.By
	}
	c.say(PaperLeaked, who, int(m.B))
	c.perform(c.b.Documents[m.B].Leak, NoEvent)
	if seen {
		c.vouches(m.By, Document(m.B))
		c.openly(Ref{RefOdium, int8(m.By), 0}, 1)
		c.mark(m.By, 1, WhyDocument)
	}
}
