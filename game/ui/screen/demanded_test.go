package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Whoever was told to recant reads beside his orders until when and what it costs else, is led to the order, and is
// left alone once he has given it; everybody reads it of him on the board.
func TestWhoeverIsToldToRecantIsReminded(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 1)
	b := newTestBuilder(t)
	read := func(s *Scene) *sheet.Sheet { return builtBy(t, b, Board, s) }
	for _, b.Type = range []float64{1, 1.15} {
		remindsIn(t, e, read)
	}
}

func remindsIn(t *testing.T, e *evening, read func(*Scene) *sheet.Sheet) {
	t.Helper()
	for _, x := range []struct {
		name   string
		change func(s *Scene)
		shown  bool
	}{
		{"told last round", func(*Scene) {}, true},
		{"not told", func(s *Scene) { s.Obs.Table.Men[3].Demanded = -1 }, false},
		{"another was told", func(s *Scene) { s.Obs.Table.Men[3].Demanded, s.Obs.Table.Men[2].Demanded = -1, s.Obs.Table.Round-1 }, false},
		{"he recants", func(s *Scene) {
			s.Obs.Hand.Orders[0], s.Obs.Hand.OrdersN = rules.Move{By: 3, Do: rules.Gesture, A: int16(rules.Recant)}, 1
		}, false},
	} {
		s := e.scene(3, englishWords())
		s.Obs.Table.Men[3].Demanded, s.Obs.Table.Men[3].Marks = s.Obs.Table.Round-1, 1
		x.change(s)
		drawn := read(s)
		n := drawn.Find("tray-demand")
		if (n != nil) != x.shown {
			t.Errorf("%s: the reminder is shown: %v", x.name, n != nil)
			continue
		}
		if n == nil {
			continue
		}
		printed := ""
		for _, m := range drawn.Marks {
			if n.Rect.Has(m.Rect.Middle()) {
				printed += m.Text + " "
			}
		}
		for _, said := range []string{n.Name, tipText(s, 3), strings.Join(strings.Fields(printed), " ")} {
			if !strings.Contains(said, "end of this round") || !strings.Contains(said, "2 marks") || !strings.Contains(said, "odium +1") {
				t.Errorf("%s: %q does not say until when, or what it costs", x.name, said)
			}
		}
		if n.Do.Name != ActOpen || rules.Verb(n.Do.A) != rules.Gesture || rules.GestureKind(n.Do.B) != rules.Recant {
			t.Errorf("%s: it leads to %+v", x.name, n.Do)
		}
		s.Obs.Table.Men[3].Demanded = s.Obs.Table.Round
		if said := tipText(s, 3); !strings.Contains(said, "end of next round") {
			t.Errorf("told in this round: %q", said)
		}
		s.Obs.Table.Men[3].Demanded = int8(s.Book.Rounds) - 1
		if said := tipText(s, 3); strings.Contains(said, "recant") {
			t.Errorf("the game is over before it costs anything: %q", said)
		}
	}
}

// tipText is all that the board says of a man's seat.
func tipText(s *Scene, q rules.Seat) string {
	var list []string
	p := &board{s: s, t: &s.Obs.Table, Builder: &sheet.Builder{}}
	for _, l := range p.seatTip(q).Lines {
		list = append(list, l.Label)
	}
	return strings.Join(list, " ")
}
