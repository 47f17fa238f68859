package ai

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// Who wants so much grain at the end is not content with what the last half-year still takes away.
func TestAnAmbitionIsReadAtTheEnd(t *testing.T) {
	b := Campaign(t)
	me := rules.Seat(indexOf(t, b.Contenders, "rykov", func(x *rules.Contender) string { return x.ID }))
	grain := indexOf(t, b.Meters, "grain", func(x *rules.MeterRule) string { return x.ID })
	aim := indexOf(t, b.Contenders[me].Ambitions, "full_loaf", func(x *rules.Ambition) string { return x.ID })
	s := b.Start(1)
	s.Table.Round = int8(b.Rounds) - 1
	s.Hands[me].Ambition = int8(aim)
	for i := range b.Meters {
		s.Table.Meters[i] = 60
	}
	p := New(b, Style{Level: Normal}, 1)
	worth := func(n int16) int {
		s.Table.Meters[grain] = n
		p.takeUp(s)
		return p.present(me)[inAmbition]
	}
	end := s
	end.Table.Meters[grain] = 50
	b.Outlook(&end, 1)
	taken := 50 - end.Table.Meters[grain]
	if taken <= 0 {
		t.Fatalf("the last round brings grain %d", -taken)
	}
	safe, lost, none := worth(40+taken), worth(40+taken-1), worth(39)
	if safe <= lost || lost <= none {
		t.Errorf("safe %d, met now and lost at the end %d, not met %d", safe, lost, none)
	}
}

// indexOf is the place in a list of what has the ID.
func indexOf[T any](t *testing.T, list []T, id string, of func(*T) string) int {
	t.Helper()
	i := slices.IndexFunc(list, func(x T) bool { return of(&x) == id })
	if i < 0 {
		t.Fatalf("there is no %s", id)
	}
	return i
}
