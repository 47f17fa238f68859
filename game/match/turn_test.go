package match_test

import (
	"errors"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

func TestComputersComeFirst(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	if w := m.Waiting(); w.Person || w.Seat != 1 || w.For != rules.Aim {
		t.Fatalf("%+v", w)
	}
	for m.Step(1) {
	}
	if w := m.Waiting(); !w.Person || w.Seat != 0 {
		t.Fatalf("%+v", w)
	}
	goOn(t, m, ordersOf(0))
	o := m.PublicObservation()
	if !o.Table.Men[1].Sealed || !o.Table.Men[3].Sealed {
		t.Fatal("a person is waited for before the computers have sealed")
	}
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Seal})
	if w := m.Waiting(); !w.Person || w.Seat != 2 || w.For != rules.Seal || !w.Private() {
		t.Fatalf("%+v", w)
	}
}

// quiet is a computer that gives no orders and refuses pledges.
type quiet struct{ book *rules.Book }

func (c quiet) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	list := c.book.Legal(o, nil)
	if o.Table.Phase == rules.Orders && list[0].Do != rules.Answer {
		return rules.Move{By: o.Me, Do: rules.Seal}, nil
	}
	return list[min(1, len(list)-1)], nil
}

// silent is one whose moves mean nothing from its orders on.
type silent struct{ quiet }

func (c silent) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	if o.Table.Phase == rules.Orders && o.Table.Men[o.Me].Sealed {
		return rules.Move{}, nil
	}
	return c.quiet.Choose(o)
}

func TestSealedComputerAnswersAtOnce(t *testing.T) {
	for name, mind := range map[string]func(*rules.Book) match.Chooser{
		"quiet":  func(b *rules.Book) match.Chooser { return quiet{b} },
		"silent": func(b *rules.Book) match.Chooser { return silent{quiet{b}} },
	} {
		s := setup(9, 0, 1, 2)
		s.Minds = func(rules.Seat, match.Player) match.Chooser { return mind(s.Book) }
		m := match.New(s)
		goOn(t, m, ordersOf(0))
		if !m.PublicObservation().Table.Men[3].Sealed {
			t.Fatal("the computer has not sealed")
		}
		mustPlay(t, m, rules.Move{By: 0, Do: rules.Offer, A: 3, B: int16(rules.Protection)})
		if w := m.Waiting(); w.Person || w.Seat != 3 || w.For != rules.Answer {
			t.Fatalf("%s: %+v", name, w)
		}
		if m.Step(1) {
			t.Fatalf("%s: more to do", name)
		}
		if w := m.Waiting(); w.Seat != 0 || w.For != rules.Seal {
			t.Fatalf("%s: %+v", name, w)
		}
		o := m.Observation(0)
		if _, open := openOffer(&o); open {
			t.Fatalf("%s: the offer still waits", name)
		}
	}
}

func openOffer(o *rules.Observation) (int, bool) {
	for i, p := range o.Pledges {
		if p.Live == rules.Offered {
			return i, true
		}
	}
	return -1, false
}

func TestOffersToPeopleWait(t *testing.T) {
	s := setup(9, 0, 2)
	s.Minds = func(rules.Seat, match.Player) match.Chooser { return quiet{s.Book} }
	m := match.New(s)
	goOn(t, m, ordersOf(0))
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Offer, A: 2}, rules.Move{By: 0, Do: rules.Seal})
	if w := m.Waiting(); w.Seat != 2 || w.For != rules.Seal {
		t.Fatalf("%+v", w)
	}
	o := m.Observation(2)
	i, ok := openOffer(&o)
	if !ok {
		t.Fatal("no offer in the tray")
	}
	mustPlay(t, m, rules.Move{By: 2, Do: rules.Answer, A: int16(i), B: 1})
	if p := m.Observation(0).Pledges[i]; p.Live != rules.Binding {
		t.Fatalf("%+v", p)
	}
}

type nonsense struct{}

func (nonsense) Choose(*rules.Observation) (rules.Move, []rules.Part) { return rules.Move{}, nil }

func TestSlipsDoNotStopTheGame(t *testing.T) {
	s := setup(9)
	s.Minds = func(p rules.Seat, _ match.Player) match.Chooser {
		if p == 1 {
			return nonsense{}
		}
		return byChance(s.Book, uint64(p))
	}
	m := match.New(s)
	goOn(t, m, never)
	if len(m.Slips()) == 0 || m.Slips()[0].Refusal.Why == rules.Allowed {
		t.Fatalf("%+v", m.Slips())
	}
}

func TestCurtain(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	for m.Step(1) {
	}
	if !m.Curtain() || m.Open() != rules.NoSeat {
		t.Fatal("no curtain at the start")
	}
	m.Uncover(0)
	if m.Curtain() || m.Open() != 0 {
		t.Fatal("the curtain does not open")
	}
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Aim})
	if !m.Curtain() {
		t.Fatal("no curtain before the next seat")
	}
	m.Uncover(2)
	mustPlay(t, m, rules.Move{By: 2, Do: rules.Aim, A: 1})
	if m.Open() != rules.NoSeat {
		t.Fatal("open after the phase, when everybody comes to the screen")
	}
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	m.Cover()
	if !m.Curtain() {
		t.Fatal("cannot be covered again")
	}
	goOn(t, m, func(w match.Waiting) bool {
		return w.For == rules.Vote || w.For == rules.Choose || w.For == rules.Speak
	})
	if !m.Over() && m.Curtain() {
		t.Fatal("a curtain before an open vote")
	}
}

func TestAloneThereIsNoCurtain(t *testing.T) {
	m := match.New(setup(9, 2))
	goOn(t, m, func(match.Waiting) bool { return true })
	if m.Curtain() || m.Open() != 2 {
		t.Fatal("a curtain for one person")
	}
}

func TestSinceTheLastTurn(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	looked := len(m.Log(0))
	goOn(t, m, func(w match.Waiting) bool { return m.PublicObservation().Table.Round == 1 && ordersOf(0)(w) })
	m, err := match.Resume(setup(9), mustRead(t, m.Text()))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time is the same turn
		m.Uncover(0)
		if got, want := len(m.Since(0)), len(m.Log(0))-looked; got != want || want == 0 {
			t.Fatalf("%d entries are new, want %d", got, want)
		}
		m.Cover()
	}
}

// Whoever has sealed has had his turn: a game that is taken up again while others give their orders does not tell him in the
// next round what he read before.
func TestWhoeverHasSealedIsNotToldAgain(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	looked := len(m.Log(0))
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Seal})
	m, err := match.Resume(setup(9), mustRead(t, m.Text()))
	if err != nil {
		t.Fatal(err)
	}
	goOn(t, m, func(w match.Waiting) bool { return m.PublicObservation().Table.Round == 1 && ordersOf(0)(w) })
	m.Uncover(0)
	if got, want := len(m.Since(0)), len(m.Log(0))-looked; got != want || want == 0 {
		t.Errorf("%d entries are new, want %d", got, want)
	}
}

// Whoever comes back in the middle of a turn, or is taken back to where it began, reads again what is new to him.
func TestATurnThatBeginsAgainTellsAgain(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	second := func(w match.Waiting) bool { return m.PublicObservation().Table.Round == 1 && ordersOf(0)(w) }
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	looked := len(m.Log(0))
	fresh := func() bool { return len(m.Since(0)) == len(m.Log(0))-looked && len(m.Since(0)) > 0 }
	goOn(t, m, second)
	m.Uncover(0)
	m, err := match.Resume(setup(9), mustRead(t, m.Text()))
	if err != nil {
		t.Fatal(err)
	}
	m.Uncover(0)
	if !fresh() {
		t.Errorf("taken up again, %d entries are new", len(m.Since(0)))
	}
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Seal})
	if !m.Rewind() {
		t.Fatal("nothing was taken back")
	}
	m.Uncover(0)
	if !fresh() {
		t.Errorf("taken back to the beginning of the phase, %d entries are new", len(m.Since(0)))
	}
	m.Rewind() // nothing was decided in it: back to the phase before
	goOn(t, m, second)
	m.Uncover(0)
	if len(m.Since(0)) == 0 {
		t.Error("taken back to the phase before, nothing is new")
	}
}

func TestSaveError(t *testing.T) {
	s := setup(9, 0)
	full := errors.New("full")
	s.Autosave = func([]byte) error { return full }
	m := match.New(s)
	goOn(t, m, ordersOf(0))
	if !errors.Is(m.SaveError(), full) {
		t.Fatal("the error is lost")
	}
	if err := m.SaveAs("x", s.Autosave); !errors.Is(err, full) || m.Name() != "" {
		t.Fatal("saved under another name without being saved")
	}
	kept := 0
	if err := m.SaveAs("x", func([]byte) error { kept++; return nil }); err != nil || m.SaveError() != nil || m.Name() != "x" {
		t.Fatalf("%v, %v", err, m.SaveError())
	}
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Seal})
	if kept != 2 {
		t.Fatalf("saved %d times", kept)
	}
}
