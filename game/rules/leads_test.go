package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Whoever has fallen out of the Politburo does not lead the country while a contender sits
// there, whatever his Office; where none does, the first of the committee leads.
func TestWhoLeadsSitsInThePolitburo(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	first := leader(b, &s)
	s.Table.Men[first].Rung = rules.Candidate
	for i := range s.Table.Posts {
		s.Table.Posts[i].Holder = rules.Person(first) // all the Office there is
	}
	if got := leader(b, &s); got == first || s.Table.Men[got].Rung != rules.InPolitburo {
		t.Errorf("seat %d leads, on rung %d", got, s.Table.Men[got].Rung)
	}
	for p := range b.Contenders {
		s.Table.Men[p].Rung = rules.InCommittee
	}
	if got := leader(b, &s); got != first {
		t.Errorf("nobody has a seat: seat %d leads, not %d who has most", got, first)
	}
	for p := range b.Contenders {
		s.Table.Men[p].Rung = rules.Member
	}
	if got := leader(b, &s); got != rules.NoSeat {
		t.Errorf("seat %d leads from outside the committee", got)
	}
}

func leader(b *rules.Book, s *rules.State) rules.Seat {
	for p, l := range b.Score(s) {
		if l.Leads {
			return rules.Seat(p)
		}
	}
	return rules.NoSeat
}
