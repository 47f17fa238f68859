package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// orderColumns are where the orders stand: the first as wide as given, what is asked,
// what it would do; and in a very wide window what the choice goes by.
func (p *ordering) orderColumns(first float64) ([]column, column) {
	return shares{{12, first, 0.1}, {286, 500, 0.5}, {818, 450, 0.4}}.ofWith(p.Builder)
}

// beside prints what the choice goes by: the lines, and what is known of the man whom the
// order concerns or, while it concerns none, the country and the open pledges.
func (p *ordering) beside(at column) {
	if at.w == 0 {
		return
	}
	p.part(at.rect(52, 308), p.lines)
	if who := p.subject(); who != rules.Nobody {
		d := &dossier{board: p.board, who: who, seat: p.s.Book.SeatOf(who), seen: menSeen}
		p.part(at.rect(368, 236), d.brieflyKnown)
		return
	}
	p.part(at.rect(366, 130), p.country)
	if p.d.Verb != rules.Offer { // the screen of pledges has them already
		p.part(at.rect(499, 105), p.pledges)
	}
}

// subject is the man whom the order concerns as far as it is chosen or pointed at.
func (p *ordering) subject() rules.Person {
	who := rules.Nobody
	for i := range p.questions {
		q := &p.questions[i]
		if !q.Noun.man() {
			continue
		}
		for k, v := range q.Values {
			if q.Chosen == k || p.peeked && p.Look(valueID(*q, v)).Pointed {
				who = rules.Person(v.N)
			}
		}
	}
	return who
}

// man reports whether the values of a question are persons.
func (n Noun) man() bool { return n == AnOfficial || n == ARival || n == ACandidate || n == ASuccessor }

// brieflyKnown prints what of a dossier bears on an order: his offices and men, and what
// only the seat knows.
func (p *dossier) brieflyKnown(r sheet.Rect) {
	y := p.offices(sheet.R(r.X, r.Y, r.W, 0))
	p.notes(sheet.R(r.X, y+10, r.W, r.Bottom()-y-10))
}
