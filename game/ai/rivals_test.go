package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// In the last round nobody strikes at what could only have hurt a man later: odium, marks and
// lost votes make a rival weaker while there are rounds to come, and no weaker at the end. What
// he has does count to the end.
func TestNothingIsWonByWeakeningForLaterInTheLastRound(t *testing.T) {
	b := Campaign(t)
	p := New(b, Style{Level: Normal}, 1)
	const me, rival = 0, 1
	cost := func(round int, change func(*rules.Man)) int {
		s := b.Start(1)
		s.Table.Round = int8(round)
		p.takeUp(s)
		change(&s.Table.Men[rival])
		b.OfficesAhead(&p.counted, &s, p.ledger[:len(b.Contenders)])
		p.rank()
		return p.power(&s, rival, 0)
	}
	as := func(*rules.Man) {}
	stained := func(m *rules.Man) { m.Marks, m.Demanded = 2, 1 }
	last := b.Rounds - 1
	if cost(last-1, stained) >= cost(last-1, as) {
		t.Error("a man who has been marked is no weaker before the last round")
	}
	if cost(last, stained) != cost(last, as) {
		t.Error("a man who has been marked is weaker in the last round")
	}
	fallen := func(m *rules.Man) { m.Rung = rules.InCommittee }
	if cost(last, fallen) >= cost(last, as) {
		t.Error("a man who has fallen is no weaker in the last round")
	}
}
