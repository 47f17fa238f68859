package screen

import (
	"testing"

	"afterlenin/game/ui/sheet"
)

// On every line of the board each man's letters stand once, above the place where he stands.
func TestMenStandWhereTheyStand(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 2).scene(3, englishWords())
	b := newTestBuilder(t)
	for q := range s.Book.Contenders { // everybody elsewhere, and elsewhere in each issue
		for i := range s.Book.Issues {
			s.Obs.Table.Men[q].Stance[i] = int8((q+2*i)%7 - 3)
		}
	}
	at := builtBy(t, b, Board, s)
	for i := range s.Book.Issues {
		id := "line-" + s.Book.Issues[i].ID
		line := at.Find(id)
		if line == nil {
			t.Fatalf("there is no %s", id)
		}
		for q := range s.Book.Contenders {
			stance := int(s.Obs.Table.Men[q].Stance[i])
			room := sheet.R(line.Rect.X, line.Rect.Y+16, line.Rect.W, 42).Column(stance+3, 7, 0)
			found, elsewhere := 0, 0
			for _, m := range at.Marks {
				if m.Kind != sheet.Letters || m.Text != s.Book.People[q].Mono || !sheet.R(line.Rect.X, line.Rect.Y+16, line.Rect.W, 42).Has(m.Rect.Middle()) {
					continue
				}
				if room.Has(m.Rect.Middle()) {
					found++
				} else {
					elsewhere++
				}
			}
			if n := at.Find(id + "." + s.Book.People[q].ID); found != 1 || elsewhere != 0 || n == nil || n.Value != sheet.Signed(stance) {
				t.Errorf("%s stands for %d on %s: his letters are there %d times and elsewhere %d, asked he is %+v", s.Book.People[q].ID, stance, id, found, elsewhere, n)
			}
		}
	}
}
