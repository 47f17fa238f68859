package match_test

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

func TestPublicObservationHasNoSecrets(t *testing.T) {
	m := match.New(setup(4))
	for range 200 {
		m.Step(1)
		o := m.PublicObservation()
		if o.Me != rules.NoSeat || o.Hand != (rules.Hand{}) {
			t.Fatalf("a spectator has a hand: %+v", o.Hand)
		}
		for _, p := range o.Pledges {
			if p.Live != rules.NoPledge && (p.Sealed || p.Live != rules.Binding) {
				t.Fatalf("a spectator sees %+v", p)
			}
		}
	}
}

func TestLogsShowOnlyTheirAudience(t *testing.T) {
	m := match.New(setup(4))
	goOn(t, m, never)
	public := m.LogPublic()
	for _, e := range public {
		if e.Event.SeenBy != rules.Everybody {
			t.Fatalf("public: %+v", e)
		}
	}
	for p := range rules.Seat(4) {
		log := m.Log(p)
		if len(log) <= len(public) {
			t.Errorf("seat %d saw nothing of its own", p)
		}
		checkLog(t, p, log)
	}
}

func checkLog(t *testing.T, p rules.Seat, log []match.Entry) {
	t.Helper()
	last := match.Entry{At: -1}
	for _, e := range log {
		if !e.Event.SeenBy.Has(p) {
			t.Fatalf("seat %d is shown %+v", p, e)
		}
		if e.At <= last.At || e.Round < last.Round || e.Move < last.Move {
			t.Fatalf("%+v comes after %+v", e, last)
		}
		last = e
	}
	if last.Event.What != rules.GameEnded || last.Phase != rules.Over {
		t.Fatalf("the log ends with %+v", last)
	}
}

func TestNothingIsToldBeforeTheEnd(t *testing.T) {
	m := match.New(setup(4, 1))
	goOn(t, m, ordersOf(1))
	if _, ok := m.Truth(); ok {
		t.Error("the truth is out")
	}
	if _, ok := m.Ledgers(); ok {
		t.Error("the score is out")
	}
	if _, ok := m.Move(0); ok {
		t.Error("an ambition is out")
	}
	goOn(t, m, never)
	if _, ok := m.Truth(); !ok {
		t.Error("no truth at the end")
	}
}

// thinker gives its seat as the reason of everything.
type thinker struct{ *chance }

func (c thinker) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	m, _ := c.chance.Choose(o)
	return m, []rules.Part{{Why: rules.WhyGain, N: 7, Who: rules.Person(o.Me)}}
}

func thinking(s match.Setup) match.Setup {
	s.Minds = func(p rules.Seat, _ match.Player) match.Chooser { return thinker{byChance(s.Book, uint64(p))} }
	return s
}

func TestReasons(t *testing.T) {
	m := match.New(thinking(setup(4, 1)))
	goOn(t, m, ordersOf(1))
	shown := 0
	for i := range m.Moves() {
		parts, ok := m.Reasons(i, rules.NoSeat)
		if ok && len(parts) > 0 {
			shown++
		}
	}
	if _, ok := m.Reasons(0, rules.NoSeat); ok || shown == m.Moves() {
		t.Fatal("ambitions or orders are explained before they are known")
	}
	goOn(t, m, never)
	votes := map[int]rules.Event{}
	for _, e := range m.Log(1) {
		checkBehind(t, m, e)
		if i := m.Behind(e); i >= 0 && e.Event.What == rules.Voted {
			if other, twice := votes[i]; twice {
				t.Fatalf("one decision is behind %+v and %+v", other, e.Event)
			}
			votes[i] = e.Event
		}
	}
	if len(votes) == 0 {
		t.Fatal("nobody's vote has a reason")
	}
}

func checkBehind(t *testing.T, m *match.Match, e match.Entry) {
	t.Helper()
	i := m.Behind(e)
	if i < 0 {
		return
	}
	move, _ := m.Move(i)
	parts, ok := m.Reasons(i, rules.NoSeat)
	if !ok || move.By != e.Event.Who {
		t.Fatalf("behind %+v is %+v", e, move)
	}
	if by := rules.Person(move.By); move.By != 1 && (len(parts) != 1 || parts[0].Who != by) {
		t.Fatalf("the reasons of %+v are %+v", move, parts)
	}
}

func TestSealedReasons(t *testing.T) {
	s := thinking(setup(4, 1))
	s.Sealed = true
	m := match.New(s)
	goOn(t, m, ordersOf(1))
	for i := range m.Moves() {
		if _, ok := m.Reasons(i, rules.NoSeat); ok {
			t.Fatal("reasons are out before the end")
		}
	}
	m, err := match.Resume(s, mustRead(t, m.Text()))
	if err != nil {
		t.Fatal(err)
	}
	goOn(t, m, never)
	if parts, ok := m.Reasons(0, rules.NoSeat); !ok || len(parts) != 1 {
		t.Fatal("the reasons did not survive the save")
	}
}
