package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// What the card of an offer says of the last place is what the rules do: after one more
// pledge the others cannot be accepted. While there is room, nothing is said.
func TestTheLastPlaceIsSaidBeforeItIsTaken(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 1)
	const pairWithThird = 3 // where the pledge of seat 0 and seat 3 lies
	s := e.scene(3, englishWords())
	book, o := s.Book, &s.Obs
	o.Pledges = [rules.MaxPledges]rules.Pledge{}
	offer := func(from rules.Seat) int {
		k := pairWithThird + int(from)
		o.Pledges[k] = rules.Pledge{Live: rules.Offered, A: from, B: o.Me, Kind: rules.VoteTogether}
		return k
	}
	first := offer(0)
	offer(1)
	offer(2)
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	warned := func() int {
		n := 0
		for _, m := range builtBy(t, b, Offers, s).Marks {
			if strings.Contains(m.Text, "last pledge") {
				n++
			}
		}
		return n
	}
	for live := 0; live < int(book.Numbers.PledgesMost); live++ {
		if last := live == int(book.Numbers.PledgesMost)-1; warned() > 0 != last {
			t.Errorf("%d pledges of %d: %d cards speak of the last place", live, book.Numbers.PledgesMost, warned())
		}
		x := &o.Pledges[first]
		if node := builtBy(t, b, Offers, s).Find(cardID(first)); FirstOffer(o) != cardID(first) || node == nil || node.Do.Name != "" {
			t.Errorf("%d pledges: the hand is led to %q, where Enter does something: %+v", live, FirstOffer(o), node)
		}
		x.Live = rules.Binding
		first = pairWithThird + live + 1
	}
	if warned() != 0 || FirstOffer(o) != cardID(first) {
		t.Errorf("with no place left %d cards speak of the last one, and the hand is led to %q", warned(), FirstOffer(o))
	}
}

// Under each man who can be promised something stands how many pledges bind him already, and nobody is
// led to spend an offer on one from whom none can come.
func TestWhoHasPromisedAllIsSaidBeforeTheOffer(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 1)
	s := e.scene(3, englishWords())
	o := &s.Obs
	o.Pledges = [rules.MaxPledges]rules.Pledge{}
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	said := func(text string) int {
		n := 0
		for _, m := range builtBy(t, b, Offers, s).Marks {
			if m.Text == text {
				n++
			}
		}
		return n
	}
	others := len(s.Book.Contenders) - 1
	if n := said("unbound"); n != others {
		t.Errorf("nobody is bound: %d of %d are said to be free", n, others)
	}
	for live := 1; live <= int(s.Book.Numbers.PledgesMost); live++ {
		o.Pledges[live-1] = rules.Pledge{Live: rules.Binding, A: 0, B: rules.Seat(live), Kind: rules.VoteTogether}
		full, open := live == int(s.Book.Numbers.PledgesMost), false
		for _, v := range Ask(s.Book, o, Desk{Verb: rules.Offer})[0].Values {
			open = open || v.Open && v.N == 0
		}
		if open == full {
			t.Errorf("bound by %d of %d: he can be chosen: %v", live, s.Book.Numbers.PledgesMost, open)
		}
	}
}
