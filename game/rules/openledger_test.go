package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// What everybody can count follows from the table alone, and agrees with the true
// ledgers where these hold nothing that is hidden.
func TestOpenLedgersKnowNothingHidden(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		s := b.Start(7)
		open, truth := make([]rules.Ledger, len(b.Contenders)), b.Score(&s)
		b.OpenLedgers(&s.Table, open)
		posts := 0
		for p := range open {
			if open[p].Line != truth[p].Line || open[p].Rules != truth[p].Rules || open[p].Country != truth[p].Country {
				t.Errorf("%s: %+v is counted as %+v", b.People[p].ID, truth[p], open[p])
			}
			if open[p].Ambition != 0 || open[p].Best {
				t.Errorf("%s: %+v tells of an ambition", b.People[p].ID, open[p])
			}
			posts += int(open[p].Office)
		}
		if posts == 0 {
			t.Error("nobody holds anything")
		}
	})
}
