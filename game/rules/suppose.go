package rules

// Suppose changes numbers of a state that somebody imagines, without any event: a
// holder is written as the person's index plus one, a patron as the seat's plus one.
func (b *Book) Suppose(s *State, list []Delta) {
	c := b.clerk(s, nil)
	for _, d := range list {
		switch d.Ref.Kind {
		case RefHolder, RefPatron:
			c.set(d.Ref, int(d.N)-1)
		default:
			c.raise(d.Ref, int(d.N))
		}
	}
}

// SupposeEffects carries out effects in a state that somebody imagines.
func (b *Book) SupposeEffects(s *State, list []Effect) {
	b.clerk(s, nil).perform(list, NoEvent)
}

// Offices writes every seat's Office into list, which has room for every seat.
func (b *Book) Offices(s *State, list []Ledger) { b.offices(s, list) }

// LineGap is how far the lines are now from what a man believes and stands for:
// tenths of a step, times the salience of the issues, which sums to ten.
func (b *Book) LineGap(t *Table, p Seat) int { return b.lineGap(t, p) }
