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
