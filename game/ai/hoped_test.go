package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// What an appointment is hoped to bring is imagined as it would be: the man follows whoever puts
// him there.
func TestAnAppointedManIsImaginedAsOnesOwn(t *testing.T) {
	b := Campaign(t)
	n := 0
	playOrders(t, b, 3, func(p *Player, o *rules.Observation) {
		for _, m := range p.moves {
			if m.Do != rules.Appoint {
				continue
			}
			f := p.foreseen(o, m)
			if f.Odds == 100 {
				continue
			}
			n++
			s := p.guess
			b.Suppose(&s, f.Changes[:f.ChangesN])
			if whose := s.Hidden.Patron[b.Official(rules.Person(m.B))]; whose != o.Me {
				t.Fatalf("%s: he is imagined as the man of seat %d, not %d", b.MoveText(m), whose, o.Me)
			}
		}
	})
	if n < 100 {
		t.Errorf("only %d appointments of men whose ties are not sure", n)
	}
}
