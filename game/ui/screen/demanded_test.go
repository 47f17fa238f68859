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
		{"told in this round", func(s *Scene) { s.Obs.Table.Men[3].Demanded = s.Obs.Table.Round }, false},
		{"after the orders", func(s *Scene) { s.Obs.Table.Phase = rules.AgendaOf }, false},
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

// Whoever never recants reads that he cannot and what that costs, and is led to no order that he may not give; among
// the gestures whoever may reads what it spares him.
func TestWhoeverCannotRecantIsToldSo(t *testing.T) {
	e := newEvening(t, 5, 0, 5)
	b := newTestBuilder(t)
	for q := range rules.Seat(6) {
		if q != 0 && q != 5 {
			continue
		}
		s := e.orders(q, 1).scene(q, englishWords())
		s.Obs.Table.Men[q].Demanded, s.Obs.Table.Men[q].Marks = s.Obs.Table.Round-1, 1
		proud := s.Book.Contenders[q].Mods.Proud > 0
		n := builtBy(t, b, Board, s).Find("tray-demand")
		if n == nil {
			t.Fatalf("%s is told nothing", s.Book.People[q].ID)
		}
		if says := strings.Contains(n.Name, "cannot recant") && strings.Contains(n.Name, "2 marks"); says != proud || (n.Do == sheet.Action{}) != proud {
			t.Errorf("%s, who never recants: %v, reads %q and is led to %+v", s.Book.People[q].ID, proud, n.Name, n.Do)
		}
		recant := rules.Move{By: q, Do: rules.Gesture, A: int16(rules.Recant)}
		if said := previewOf(t, b, s, recant); !proud && !strings.Contains(said, "you are told to: else 2 marks") {
			t.Errorf("%s is not told beside the order that he has to recant: %s", s.Book.People[q].ID, said)
		}
		if said := tipText(s, q); !strings.Contains(said, "You are told to recant") {
			t.Errorf("%s is spoken of as of another: %q", s.Book.People[q].ID, said)
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
