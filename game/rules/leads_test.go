package rules_test

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// Whoever has fallen out of the Politburo does not lead the country while a contender sits
// there, whatever his Office; where none does, the first of the committee leads.
func TestWhoLeadsSitsInThePolitburo(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	first := leader(b, &s)
	for i := range s.Table.Posts {
		s.Table.Posts[i].Holder = rules.Person(first) // all the Office there is
	}
	for _, rung := range []rules.Rung{rules.Candidate, rules.InCommittee} {
		s.Table.Men[first].Rung = rung
		if got := leader(b, &s); got == first || s.Table.Men[got].Rung != rules.InPolitburo {
			t.Errorf("seat %d leads, on rung %d", got, s.Table.Men[got].Rung)
		}
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

// Who has done best is who stands highest above what is expected of his seat, not who has most.
func TestTheBestIsFarthestAbovePar(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	most := 0
	for p, l := range b.Score(&s) {
		if l.Sum > b.Score(&s)[most].Sum {
			most = p
		}
	}
	hard := *b
	hard.Contenders = slices.Clone(b.Contenders)
	for p := range hard.Contenders {
		hard.Contenders[p].Pars[rules.FreeCompany] = 0
	}
	if list := hard.Score(&s); !list[most].Best {
		t.Errorf("as much is expected of everybody, and %s has not done best", b.Contenders[most].ID)
	}
	hard.Contenders[most].Pars[rules.FreeCompany] = 2000
	for p, l := range hard.Score(&s) {
		if l.Best && p == most {
			t.Errorf("%s has done best, %d tenths below par", b.Contenders[p].ID, -l.Margin)
		}
	}
}
