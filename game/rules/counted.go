package rules

// Counted is how every bloc of a state would split: whoever weighs many states that
// differ little from one counts the others from it.
type Counted struct {
	of    *State
	split [MaxBlocs][MaxSeats + 1]int16
}

// Count splits every bloc of the state. The state must not change while the count is used.
func (b *Book) Count(s *State, into *Counted) {
	c := b.clerk(s, nil)
	names := c.names(0)
	into.of = s
	for i := range b.Blocs {
		into.split[i] = c.split(Bloc(i), &names)
	}
}

// OfficesFrom is Offices for a state that is like the counted one: blocs in which
// nothing has changed are not counted again.
func (b *Book) OfficesFrom(k *Counted, s *State, list []Ledger) {
	b.officesOf(s, b.sharesFrom(k, s), list)
}

func (b *Book) sharesFrom(k *Counted, s *State) [MaxSeats + 1]int16 {
	c := b.clerk(s, nil)
	var sum [MaxSeats + 1]int32
	all := int32(0)
	sameMen := s.Table.Men == k.of.Table.Men
	names := c.names(0)
	for i := range b.Blocs {
		split := &k.split[i]
		if !sameMen || !k.same(b, s, Bloc(i)) {
			fresh := c.split(Bloc(i), &names)
			split = &fresh
		}
		w := int32(s.Table.Blocs[i].Weight)
		all += w
		for p, n := range split {
			sum[p] += int32(n) * w
		}
	}
	return c.b.proportion(&sum, all)
}

// same reports whether nothing has changed that a bloc's split depends on, besides
// the men themselves.
func (k *Counted) same(b *Book, s *State, bloc Bloc) bool {
	if s.Table.Blocs[bloc].Mood != k.of.Table.Blocs[bloc].Mood || s.Hidden.Sympathy[bloc] != k.of.Hidden.Sympathy[bloc] {
		return false
	}
	who := b.Secretary(&s.Table, bloc)
	if who != b.Secretary(&k.of.Table, bloc) {
		return false
	}
	if who == Nobody || b.IsContender(who) {
		return true
	}
	i := b.Official(who)
	return s.Hidden.Patron[i] == k.of.Hidden.Patron[i] && s.Hidden.Firm[i] == k.of.Hidden.Firm[i]
}
