package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// ledgerOf is how a seat stands in a state.
func ledgerOf(b *rules.Book, s *rules.State, p rules.Seat) rules.Ledger { return b.Score(s)[p] }

// The premiums of Office go to the two who have most of it, the first and the second, and to nobody else.
func TestFirstAndSecondInOffice(t *testing.T) {
	b := book(t, "after_lenin")
	plain := *b
	plain.Numbers.First, plain.Numbers.SecondBest = 0, 0
	for most := range rules.Seat(len(b.Contenders)) {
		s := b.Start(1)
		next := (most + 2) % rules.Seat(len(b.Contenders))
		for i := range s.Table.Posts {
			s.Table.Posts[i].Holder = rules.Person(most)
			if i%3 == 0 {
				s.Table.Posts[i].Holder = rules.Person(next)
			}
		}
		with, without := b.Score(&s), plain.Score(&s)
		for p := range with {
			want := int16(0)
			switch rules.Seat(p) {
			case most:
				want = b.Numbers.First
			case next:
				want = b.Numbers.SecondBest
			}
			if got := with[p].Office - without[p].Office; got != want {
				t.Errorf("%s has most, %s is next: %s gets %d tenths for it, not %d", b.Contenders[most].ID, b.Contenders[next].ID,
					b.Contenders[p].ID, got, want)
			}
		}
	}
}

// What a man holds counts for his Office: his rung, his own post by its rank, a quarter of that where his man holds it,
// his man as such, and most of all a man of his in the Politburo.
func TestWhatOfficeCounts(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Numbers.First, b.Numbers.SecondBest = 0, 0 })
	const p = rules.Seat(1)
	s := b.Start(1)
	office := func() int16 { return ledgerOf(b, &s, p).Office }
	for i := range s.Table.Posts {
		s.Table.Posts[i].Holder = rules.Nobody
	}
	for i := range s.Hidden.Patron {
		s.Hidden.Patron[i] = rules.NoSeat
	}
	last := office()
	grows := func(what string, want int16) {
		t.Helper()
		now := office()
		if now-last != want {
			t.Errorf("%s counts %d tenths, not %d", what, now-last, want)
		}
		last = now
	}
	rank := int16(b.Posts[0].Rank)
	s.Table.Posts[0].Holder = rules.Person(p)
	grows("his own post", 8*rank)
	s.Table.Posts[0].Holder = rules.Nobody
	grows("a post lost", -8*rank)
	man := rules.Person(len(b.Contenders) + 2)
	s.Hidden.Patron[b.Official(man)] = p
	grows("a man of his", 1)
	s.Table.Posts[0].Holder = man
	grows("his man's post", 2*rank)
	s.Table.Officials[b.Official(man)].Rung = rules.InPolitburo
	grows("his man's seat", 15)
}

// A crisis costs everybody; what a man is blamed for costs him, and when the game ends in a collapse it costs
// him once more, besides what that costs everybody. No ledger of the country falls below its floor.
func TestACollapseCountsBlameTwice(t *testing.T) {
	b := book(t, "glassworks")
	collapse := -1
	for i := range b.Endings {
		if b.Endings[i].Collapse {
			collapse = i
		}
	}
	s := b.Start(1)
	start := b.Score(&s)
	s.Table.Tally.Blame[1], s.Table.Tally.Crisis = 30, 20
	lost := func(p int) int16 { return start[p].Country - b.Score(&s)[p].Country }
	if lost(0) != 20 || lost(1) != 50 {
		t.Errorf("a crisis of 20 tenths costs %d, and %d with 30 of blame", lost(0), lost(1))
	}
	s.Table.Ending = int8(collapse)
	if lost(0) != 120 || lost(1) != 180 {
		t.Errorf("after a collapse they cost %d, and %d with blame", lost(0), lost(1))
	}
	s.Table.Tally.Blame[1] = 3000
	if got := b.Score(&s)[1].Country; got != -300 {
		t.Errorf("a ledger of %d tenths", got)
	}
}

// Who has most of Office leads, also when his whole score is less than another's.
func TestWhoLeadsHasMostOffice(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	lead := leader(b, &s)
	s.Table.Tally.Burden[lead] = 400
	for p, l := range b.Score(&s) {
		if l.Leads != (rules.Seat(p) == lead) {
			t.Errorf("%s leads: %t", b.Contenders[p].ID, l.Leads)
		}
	}
	for p, l := range b.Score(&s) {
		if l.Sum > ledgerOf(b, &s, lead).Sum && rules.Seat(p) != lead {
			return
		}
	}
	t.Error("nobody's score is higher: this tells nothing")
}

// A higher rung counts for more Office, down to the party's members; the lines count for nothing, and never for less,
// to a man whose convictions are far from all of them.
func TestRungsAndDistantLines(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Numbers.First, b.Numbers.SecondBest = 0, 0 })
	const p = rules.Seat(0)
	s := b.Start(1)
	last := int16(1 << 14)
	for rung := rules.InPolitburo; rung <= rules.Exiled; rung++ {
		s.Table.Men[p].Rung = rung
		now := ledgerOf(b, &s, p).Office
		if now > last || now == last && rung <= rules.Expelled {
			t.Errorf("rung %d counts %d, the one above %d", rung, now, last)
		}
		last = now
	}
	s.Table.Tally.Rounds, s.Table.Tally.LineGap[p] = 1, 5000
	if got := ledgerOf(b, &s, p).Line; got != 0 {
		t.Errorf("lines far from him count %d", got)
	}
}
