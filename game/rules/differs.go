package rules

// Differs says what of a state is not as it was counted. Whoever weighs many states compares
// each of them once.
type Differs struct {
	Men, Posts, Officials, Patrons, Pledges, Lines, Meters bool

	firm, blocs, sympathy, seats bool
}

// Differs compares a state, of the same round, with the one that was counted.
func (k *Counted) Differs(s *State) Differs {
	t, u := &s.Table, &k.of.Table
	return Differs{
		Men: t.Men != u.Men, Posts: t.Posts != u.Posts, Officials: t.Officials != u.Officials,
		Patrons: s.Hidden.Patron != k.of.Hidden.Patron, Pledges: s.Pledges != k.of.Pledges,
		Lines: t.Lines != u.Lines, Meters: t.Meters != u.Meters,
		firm: s.Hidden.Firm != k.of.Hidden.Firm, blocs: t.Blocs != u.Blocs,
		sympathy: s.Hidden.Sympathy != k.of.Hidden.Sympathy, seats: t.Committee != u.Committee,
	}
}

// ButMen reports whether anything is another, besides the men, on which Offices, visible power or
// alliances hang.
func (d Differs) ButMen() bool {
	return d.Posts || d.Officials || d.Patrons || d.Pledges || d.firm || d.blocs || d.sympathy || d.seats
}

// Kinds is a set of kinds of number.
type Kinds uint64

func kinds(list ...RefKind) (set Kinds) {
	for _, k := range list {
		set |= 1 << k
	}
	return set
}

// Has reports whether a kind is in the set.
func (k Kinds) Has(kind RefKind) bool { return k>>kind&1 == 1 }

// With is the set and a kind.
func (k Kinds) With(kind RefKind) Kinds { return k | 1<<kind }

// What the kinds are read from that an ambition mostly asks for; the calendar is that of the round.
var (
	ofMen      = kinds(RefPrestige, RefOdium, RefWord, RefMarks, RefRung, RefLost, RefStance, RefIll, RefCommittee)
	ofPosts    = kinds(RefHolder)
	ofSeats    = kinds(RefShare)
	ofLines    = kinds(RefLine)
	ofMeters   = kinds(RefMeter)
	ofCalendar = kinds(RefRound, RefGathering)
)

// In reports whether numbers of the kinds may be others in a state that differs so.
func (k Kinds) In(d Differs) bool {
	switch {
	case d.Men && k&ofMen != 0, d.Posts && k&ofPosts != 0, d.seats && k&ofSeats != 0, d.Lines && k&ofLines != 0, d.Meters && k&ofMeters != 0:
		return true
	}
	return k&^(ofMen|ofPosts|ofSeats|ofLines|ofMeters|ofCalendar) != 0
}

// AmbitionAsks is the kinds of number that decide whether the seat's ambition has come true.
func (b *Book) AmbitionAsks(s *State, p Seat) (set Kinds) {
	n := s.Hands[p].Ambition
	if n < 0 || int(n) >= len(b.Contenders[p].Ambitions) {
		return 0
	}
	for _, op := range b.Contenders[p].Ambitions[n].When {
		if op.Code == OpRead {
			set |= 1 << op.Ref.Kind
		}
	}
	return set
}

// AmbitionHangsOn reports whether the seat's ambition asks for a number that the list changes, or that
// changes with it.
func (b *Book) AmbitionHangsOn(s *State, p Seat, list []Delta) bool {
	n := s.Hands[p].Ambition
	if n < 0 || int(n) >= len(b.Contenders[p].Ambitions) {
		return false
	}
	for _, op := range b.Contenders[p].Ambitions[n].When {
		if op.Code != OpRead {
			continue
		}
		for i := range list {
			if list[i].moves(&s.Table, op.Ref) {
				return true
			}
		}
	}
	return false
}

// moves reports whether the change may be one of the number at the address: whoever comes into a
// post leaves his others, and whoever has another patron is held otherwise.
func (d *Delta) moves(t *Table, r Ref) bool {
	switch {
	case d.Ref.Kind == RefHolder && r.Kind == RefHolder:
		return r.A == d.Ref.A || t.Posts[r.A].Holder == Person(d.N-1)
	case d.Ref.Kind == RefPatron && r.Kind == RefFirm:
		return r.A == d.Ref.A
	}
	return d.Ref.Kind == r.Kind && (d.Ref.A == r.A || d.Ref.A == EveryBloc)
}
