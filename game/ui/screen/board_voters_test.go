package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// Officials who have a vote in the Politburo have no seat on the board: the table names them.
func TestTheTableNamesOfficialsWhoVote(t *testing.T) {
	seen := 0
	for seed := range uint64(4) {
		e := newEvening(t, seed+3, 2)
		s := e.orders(2, 9).scene(2, englishWords())
		if s.Obs.Table.Phase == rules.Over {
			continue
		}
		members, said := s.Book.Members(&s.Obs.Table), printed(builtBy(t, newTestBuilder(t), Board, s))
		for i := len(s.Book.Contenders); i < len(s.Book.People); i++ {
			if !members.Has(rules.Person(i)) {
				continue
			}
			if seen++; !strings.Contains(said, "also vote: "+s.Tell.Short(rules.Person(i))) && !strings.Contains(said, ", "+s.Tell.Short(rules.Person(i))) {
				t.Errorf("seed %d: %s votes, and the table does not say so", seed, s.Tell.Short(rules.Person(i)))
			}
		}
	}
	if seen == 0 {
		t.Error("no official votes in the ninth round")
	}
}
