package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// What is known of a man helps, and only that: the ties of an official to win him over, a
// rival's ambition to attack him. One's own man is not won by what one knows.
func TestWhatIsKnownHelps(t *testing.T) {
	plain := *book(t, "after_lenin")
	plain.Numbers.FileHelps = 0
	filed := plain
	filed.Numbers.FileHelps = 18
	o := func() rules.Observation {
		s := plain.Start(3)
		s.Table.Phase = rules.Orders
		s.Hands[0].Aims, s.Hands[5].Ambition = rules.Only(5), 1
		return plain.Observe(&s, 0)
	}()
	helped := map[bool]int{}
	for i := len(plain.Contenders); i < len(plain.People); i++ {
		m := rules.Move{By: 0, Do: rules.WinOver, A: int16(i)}
		without, with := plain.Forecast(&o, m), filed.Forecast(&o, m)
		patron := o.Patron[plain.Official(rules.Person(i))]
		want := 0
		if patron != rules.Unknown && patron != o.Me {
			want = 18
		}
		if got := with.OddsOf.Sum() - without.OddsOf.Sum(); got != want {
			t.Errorf("%s: what is known adds %d, not %d", plain.People[i].ID, got, want)
		}
		helped[want > 0]++
	}
	if helped[true] == 0 || helped[false] == 0 {
		t.Errorf("known and unknown officials: %v", helped)
	}
	for p := 1; p < len(plain.Contenders); p++ {
		m := rules.Move{By: 0, Do: rules.Attack, A: int16(p)}
		without, with := plain.Forecast(&o, m), filed.Forecast(&o, m)
		want := 0
		if p == 5 {
			want = 18
		}
		if got := with.OddsOf.Sum() - without.OddsOf.Sum(); got != want {
			t.Errorf("an attack on %s: what is known adds %d, not %d", plain.Contenders[p].ID, got, want)
		}
	}
}

// An order is carried out with the odds that were foretold: the file on a man helps who has it, and
// nobody else, although what happens follows from whose man he truly is.
func TestAFileHelpsWhoHasIt(t *testing.T) {
	plain := *book(t, "after_lenin")
	plain.Numbers.FileHelps = 0
	filed := plain
	filed.Numbers.FileHelps = 60
	won := func(b *rules.Book, known bool) (n int) {
		for seed := range uint64(300) {
			n += wins(t, b, seed, known)
		}
		return n
	}
	if with, without := won(&filed, false), won(&plain, false); with != without {
		t.Errorf("of men of whom nothing is known %d are won with files and %d without", with, without)
	}
	if with, without := won(&filed, true), won(&plain, true); with <= without {
		t.Errorf("of men of whom all is known %d are won with files and %d without", with, without)
	}
}

// wins is 1 if the first seat wins over a loosely held man of the last in the first round, knowing
// whose man he is or not.
func wins(t *testing.T, b *rules.Book, seed uint64, known bool) int {
	s := b.Start(seed)
	last := rules.Seat(len(b.Contenders) - 1)
	who := rules.Person(len(b.People) - 1)
	i := b.Official(who)
	s.Hidden.Patron[i], s.Hidden.Firm[i], s.Hands[0].Patronage = last, 1, 9
	s.Hands[0].Knows = s.Hands[0].Knows.Without(who)
	if known {
		s.Hands[0].Knows = s.Hands[0].Knows.With(who)
	}
	s.Table.Phase, s.Table.Turn = rules.Orders, rules.Only(0)
	for _, m := range []rules.Move{{By: 0, Do: rules.WinOver, A: int16(who)}, {By: 0, Do: rules.Seal}} {
		if no := b.Apply(&s, m, nil); no != nil {
			t.Fatalf("%+v: %+v", m, *no)
		}
	}
	if s.Hidden.Patron[i] == 0 {
		return 1
	}
	return 0
}
