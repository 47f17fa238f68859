package ui

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
)

// TestClientsLeadToAllOfThem: whoever presses on his clients comes to where each of them can be opened.
func TestClientsLeadToAllOfThem(t *testing.T) {
	x := stageAt(t, "board")
	o := x.a.play.m.Observation(x.a.play.viewer())
	x.click("tray-clients")
	b, n := x.a.play.m.Book(), 0
	for i, of := range o.Patron {
		who := len(b.Contenders) + i
		if who >= len(b.People) || of != o.Me || o.Table.Officials[i].Gone {
			continue
		}
		n++
		row := x.b.Sheet.Find("man-" + b.People[who].ID)
		if row == nil || row.Do.Name != screen.ActOpen || row.Do.Text != "dossier" || rules.Person(row.Do.A) != rules.Person(who) {
			t.Errorf("%s is not among those whom the link of clients leads to", b.People[who].Name)
		}
	}
	if n < 2 {
		t.Errorf("%d clients are too few for this test", n)
	}
}
