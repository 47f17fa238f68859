package match_test

import (
	"bytes"
	"slices"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
)

func setup(seed uint64, people ...int) match.Setup {
	b := trialBook()
	players := make([]match.Player, len(b.Contenders))
	for _, p := range people {
		players[p] = match.Player{Person: true, Name: "team"}
	}
	minds := func(p rules.Seat, _ match.Player) match.Chooser { return byChance(b, seed+uint64(p)) }
	return match.Setup{Book: b, Game: "test", Scenario: save.NewScenario("trial", "1", "trial"), Seed: seed, Players: players, Minds: minds}
}

// hand plays a person's seat by chance in the tests.
type hand map[rules.Seat]*chance

func (h hand) move(m *match.Match, p rules.Seat) rules.Move {
	if h[p] == nil {
		h[p] = byChance(m.Book(), uint64(p)*77+m.Seed())
	}
	o := m.Observation(p)
	move, _ := h[p].Choose(&o)
	return move
}

// goOn plays until stop says so or the game is over.
func goOn(t *testing.T, m *match.Match, stop func(match.Waiting) bool) match.Waiting {
	t.Helper()
	h := hand{}
	for range 100_000 {
		for m.Step(1) {
		}
		w := m.Waiting()
		if w.Over() || stop(w) {
			return w
		}
		if no := m.Play(h.move(m, w.Seat)); no != nil {
			t.Fatalf("refused: %+v while waiting for %+v", no, w)
		}
	}
	t.Fatal("the game does not end")
	return match.Waiting{}
}

func never(match.Waiting) bool { return false }

func ordersOf(p rules.Seat) func(match.Waiting) bool {
	return func(w match.Waiting) bool { return w.Seat == p && w.For == rules.Seal }
}

func TestGamesEnd(t *testing.T) {
	for seed := range uint64(40) {
		people := [][]int{nil, {0}, {1, 2}, {0, 1, 2, 3}}[seed%4]
		m := match.New(setup(seed, people...))
		if _, ok := m.LedgerHistory(); ok {
			t.Fatal("the true ledgers are told before the end")
		}
		goOn(t, m, never)
		if len(m.Slips()) > 0 {
			t.Fatalf("seed %d: slips %+v", seed, m.Slips())
		}
		if _, ok := m.Ledgers(); !ok || m.Step(10) {
			t.Fatal("no score at the end, or more to do")
		}
		if n := len(m.History()); n != m.Book().Rounds+1 {
			t.Fatalf("%d pages of history", n)
		}
		counts, ok := m.LedgerHistory()
		ledgers, _ := m.Ledgers()
		if !ok || len(counts) != len(m.History()) || !slices.Equal(counts[len(counts)-1], ledgers) {
			t.Fatalf("the true ledgers are told for %d rounds: %v", len(counts), ok)
		}
	}
}

// TestComputersPlay lets package ai play, each seat in another style.
func TestComputersPlay(t *testing.T) {
	for seed := range uint64(4) {
		s := setup(seed)
		s.Minds = nil
		s.Players[0].Style, s.Players[1].Style, s.Players[2].Style = "random", "normal-historical", "unheard of"
		m := match.New(s)
		goOn(t, m, never)
		if len(m.Slips()) > 0 {
			t.Fatalf("seed %d: slips %+v", seed, m.Slips())
		}
	}
}

func TestSaveAndResumeAnywhere(t *testing.T) {
	s := setup(7, 0, 2)
	var saves [][]byte
	s.Autosave = func(text []byte) error { saves = append(saves, bytes.Clone(text)); return nil }
	m := match.New(s)
	goOn(t, m, never)
	for _, text := range saves {
		r, err := save.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		again, err := match.Resume(s, r)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(again.Text(), text) {
			t.Fatal("a resumed game saves otherwise")
		}
	}
	last, err := match.Resume(s, mustRead(t, m.Text()))
	if err != nil || last.Hash() != m.Hash() || len(last.LogPublic()) != len(m.LogPublic()) || len(last.Log(2)) != len(m.Log(2)) {
		t.Fatalf("the resumed game is another: %v", err)
	}
}

func mustRead(t *testing.T, text []byte) save.Record {
	t.Helper()
	r, err := save.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestResumeFromTheLastGoodRound(t *testing.T) {
	s := setup(3)
	m := match.New(s)
	goOn(t, m, never)
	r := mustRead(t, m.Text())
	r.Marks[2].Hash++
	again, err := match.Resume(s, r)
	parting, ok := err.(*save.Parting)
	if !ok || parting.Why != save.OtherOutcome || parting.Round != 2 || parting.Kept != r.Marks[1].Steps {
		t.Fatalf("%+v", err)
	}
	o := again.PublicObservation()
	if again.Moves() != parting.Kept || o.Table.Round != 2 || len(again.History()) != 3 {
		t.Fatalf("goes on from move %d, round %d", again.Moves(), o.Table.Round)
	}
	goOn(t, again, never)
}

func TestResumeWithAMoveThatMeansNothing(t *testing.T) {
	s := setup(3)
	m := match.New(s)
	goOn(t, m, never)
	r := mustRead(t, m.Text())
	at := r.Marks[0].Steps + 3
	r.Steps[at].Move = "red dances"
	again, err := match.Resume(s, r)
	if p, ok := err.(*save.Parting); !ok || p.Why != save.NoSuchMove || p.Step != at || again.Moves() != at {
		t.Fatalf("%+v", err)
	}
	r = mustRead(t, m.Text())
	r.Steps[at].Move = r.Steps[0].Move // an ambition in the middle of the game
	again, err = match.Resume(s, r)
	if p, ok := err.(*save.Parting); !ok || p.Why != save.MoveRefused || again.Moves() != r.Marks[0].Steps {
		t.Fatalf("%+v", err)
	}
}

func TestPlayRefuses(t *testing.T) {
	m := match.New(setup(1, 0))
	before := m.Hash()
	for _, move := range []rules.Move{{By: 1, Do: rules.Aim}, {By: 0, Do: rules.Vote, A: 1}, {By: -1}, {By: 9, Do: rules.Seal}} {
		if m.Play(move) == nil {
			t.Errorf("%+v was made", move)
		}
	}
	if m.Hash() != before || m.Moves() != 0 {
		t.Error("a refused move changed something")
	}
}

func TestReplaceAndBack(t *testing.T) {
	m := match.New(setup(5, 0, 1))
	goOn(t, m, ordersOf(1))
	m.Replace(1, match.Player{Style: "normal"})
	if w := goOn(t, m, func(match.Waiting) bool { return true }); w.Seat == 1 {
		t.Fatal("the absent seat is still waited for")
	}
	m.Replace(1, match.Player{Person: true, Name: "late"})
	goOn(t, m, ordersOf(1))
	if m.Over() || m.Players()[1].Name != "late" {
		t.Fatal("the seat did not come back")
	}
	goOn(t, m, never)
}
