package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// Of a vote it is said first who decides for himself, and of the others alone who is least sure.
func TestSurenessNamesWhoIsOpen(t *testing.T) {
	b := newTestBuilder(t)
	for _, people := range [][]int{{3}, {3, 5}, {0, 1, 2, 3, 4, 5, 6}} {
		s := newEvening(t, 6, people...).orders(3, 2).scene(3, englishWords())
		seen := 0
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Propose || m.D != 0 || rules.MotionKind(m.A) != rules.Censure || seen > 0 {
				continue
			}
			seen++
			said := previewOf(t, b, s, m)
			open, others := strings.Contains(said, "Open until the vote"), strings.Contains(said, "the others") || strings.Contains(said, "The others")
			if open != (len(people) > 1) || others != (len(people) == 2) {
				t.Errorf("with %d persons: %s", len(people), said)
			}
		}
		if seen == 0 {
			t.Error("there is nothing to table")
		}
	}
}

// The odds of a motion are those of its vote. Beside them stands how it gets there, and that the chair leans
// against it; of a person in the chair nothing is foretold.
func TestAMotionSaysHowItComesToAVote(t *testing.T) {
	b := newTestBuilder(t)
	met := map[string]int{}
	for i, people := range [][]int{{3}, {5}, {0, 1, 2, 3, 4, 5, 6}} {
		me := []rules.Seat{3, 5, 5}[i]
		s := newEvening(t, 6, people...).orders(me, 2).scene(me, englishWords())
		chair := s.Book.Chairman(&s.Obs.Table)
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Propose || m.D != 0 {
				continue
			}
			parts := s.Book.Lean(&s.Obs, rules.Person(chair), m.Motion())
			want := "the chair’s ("
			switch {
			case chair == s.Obs.Me:
				want = "the one you take,"
			case len(people) == 1 && parts.Sum() < -10:
				want = "leans against this"
			}
			if met[want]++; met[want] > 3 {
				continue
			}
			if said := previewOf(t, b, s, m); !strings.Contains(said, want) {
				t.Errorf("with %d persons, %s, the chair's leaning %d: want %q in %s", len(people), s.Book.MoveText(m), parts.Sum(), want, said)
			}
		}
	}
	if len(met) < 3 {
		t.Errorf("of the ways to a vote only %v were met", met)
	}
}

// When all orders are given, the free offer is called to mind once, as long as it is to be had.
func TestAFreeOfferIsCalledToMind(t *testing.T) {
	met := map[bool]int{}
	for seed := range uint64(6) {
		s := newEvening(t, seed+3, 2).orders(2, 2).scene(2, englishWords())
		s.Obs.Hand.OrdersN = rules.OrdersARound
		for i := range s.Obs.Hand.Orders {
			s.Obs.Hand.Orders[i] = rules.Move{By: 2, Do: rules.Hold}
		}
		for offers := range int8(2) {
			s.Obs.Hand.Offers = offers
			x := newBoard(newTestBuilder(t), s).nextSeal()
			open := offers == 0 && mayStillOffer(s.Book, &s.Obs)
			if met[open]++; (x.second.ID == "offer") != open || x.button.ID != "seal" {
				t.Errorf("seed %d after %d offers: %+v", seed, offers, x)
			}
		}
	}
	if met[true] == 0 || met[false] == 0 {
		t.Errorf("met %v", met)
	}
}

// It is not said that all lean clearly while the forecast beside it counts somebody as undecided, official or not.
func TestNobodyUndecidedLeansClearly(t *testing.T) {
	b := newTestBuilder(t)
	undecided, clear := 0, 0
	for seed := uint64(3); seed < 9; seed++ {
		s := newEvening(t, seed, 3).orders(3, 4).scene(3, englishWords())
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Propose || m.D != 0 || s.Book.Body(&s.Obs.Table, m.Motion()) != rules.ByMajority || undecided+clear > 150 {
				continue
			}
			said := previewOf(t, b, s, m)
			leans := strings.Contains(said, "lean clearly")
			if strings.Contains(said, "undecided") {
				undecided++
				if leans {
					t.Fatalf("seed %d, %s: %s", seed, s.Book.MoveText(m), said)
				}
			} else if leans {
				clear++
			}
		}
	}
	if undecided < 10 || clear == 0 {
		t.Errorf("%d with somebody undecided, %d clear", undecided, clear)
	}
}
