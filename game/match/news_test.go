package match_test

import (
	"slices"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// ordersIn stops at the orders of a seat in a round, counted from 0.
func ordersIn(m *match.Match, round int, p rules.Seat) func(match.Waiting) bool {
	return func(w match.Waiting) bool {
		return int(m.PublicObservation().Table.Round) == round && ordersOf(p)(w)
	}
}

// Who comes to the screen while another team is away takes nothing from what the absent one is told when it comes back.
func TestAnothersTurnLeavesMyNews(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	looked := len(m.Log(0))
	goOn(t, m, func(w match.Waiting) bool { return !ordersOf(w.Seat)(w) })
	m.Uncover(2)
	goOn(t, m, ordersIn(m, 1, 0))
	m.Uncover(0)
	if got, want := len(m.Since(0)), len(m.Log(0))-looked; got != want || want == 0 {
		t.Errorf("%d entries are new, want %d", got, want)
	}
}

// What reaches a team between two looks at the screen in the same phase, say the answer to its offer, is among the
// news of its next turn: the second look begins no turn.
func TestTheNextTurnTellsOfTheAnswer(t *testing.T) {
	m := match.New(setup(9, 0, 2))
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Offer, A: 2})
	m.Uncover(2)
	o := m.Observation(2)
	i, _ := openOffer(&o)
	mustPlay(t, m, rules.Move{By: 2, Do: rules.Answer, A: int16(i), B: 1})
	m.Uncover(0)
	log := m.Log(0)
	answer := log[len(log)-1]
	mustPlay(t, m, rules.Move{By: 0, Do: rules.Seal})
	goOn(t, m, ordersIn(m, 1, 0))
	m.Uncover(0)
	if answer.Event.What != rules.PledgeMade || !slices.Contains(m.Since(0), answer) {
		t.Error("the answer is not told")
	}
}

// Taken back to the orders of a round that is over, a team is told what it was told when it came to them first; and
// where the game was taken up again since, not less.
func TestWhatIsTakenBackIsNewAgain(t *testing.T) {
	for _, resumed := range []bool{false, true} {
		m := match.New(setup(9, 0, 2))
		for round := range 2 {
			goOn(t, m, ordersIn(m, round, 0))
			m.Uncover(0)
		}
		told := beforeOrders(m.Since(0))
		goOn(t, m, func(w match.Waiting) bool { return m.PublicObservation().Table.Phase != rules.Orders })
		if resumed {
			var err error
			if m, err = match.Resume(setup(9), mustRead(t, m.Text())); err != nil {
				t.Fatal(err)
			}
		}
		for o := m.PublicObservation(); o.Table.Phase != rules.Orders || o.Table.Round > 1; o = m.PublicObservation() {
			m.Rewind()
		}
		m.Uncover(0)
		again := beforeOrders(m.Since(0))
		if more := len(again) - len(told); more < 0 || more > 0 && !resumed || len(told) == 0 || !slices.Equal(again[more:], told) {
			t.Errorf("resumed %t: %d entries are new, not %d", resumed, len(again), len(told))
		}
	}
}

// beforeOrders are the entries before the orders of the second round: computers may give others when they are asked again.
func beforeOrders(list []match.Entry) []match.Entry {
	return slices.DeleteFunc(list, func(e match.Entry) bool { return e.Round == 1 && e.Phase == rules.Orders })
}

// Each entry says when it happened: a round's beginning is the first of its own round, a plenum meets among the
// motions of the table, whether the calendar has it or somebody called it, and a congress in its hall. A spectator
// reads of all of them.
func TestTheLogSaysWhen(t *testing.T) {
	const called, planned, congress = 0, 1, 2
	var met [3]int
	for seed := range uint64(60) {
		s := setup(seed)
		s.Book.Gatherings = append(s.Book.Gatherings, rules.Gathering{ID: "two", Name: "two", Kind: rules.Plenum, Round: 4})
		s.Book.Arrange()
		m := match.New(s)
		goOn(t, m, never)
		round := 0
		for _, e := range m.LogPublic() {
			want := rules.AgendaOf
			switch n := int(e.Event.N); {
			case e.Event.What == rules.RoundBegan:
				round, want = n, rules.Bulletin
			case e.Event.What != rules.GatheringOpened:
				want = e.Phase
			case n < 0:
				met[called]++
			case s.Book.Gatherings[n].Kind == rules.Congress:
				met[congress]++
				want = rules.Hall
			default:
				met[planned]++
			}
			if e.Round != round || e.Phase != want {
				t.Fatalf("seed %d: %+v, in round %d", seed, e, round)
			}
		}
		if round != s.Book.Rounds-1 {
			t.Fatalf("seed %d: a spectator reads of %d rounds", seed, round+1)
		}
	}
	if slices.Contains(met[:], 0) {
		t.Errorf("plenums called, planned and congresses: %v", met)
	}
}

// A page of the history keeps what the last count showed of each bloc.
func TestHistoryKeepsTheCounts(t *testing.T) {
	m := match.New(setup(9))
	goOn(t, m, never)
	page, table := m.History()[len(m.History())-1], m.PublicObservation().Table
	some := false
	for i := range m.Book().Blocs {
		some = some || page.Counts[i] != [rules.MaxSeats + 1]int8{}
		if page.Counts[i] != table.Blocs[i].Count {
			t.Errorf("%s: %v, not %v", m.Book().Blocs[i].ID, page.Counts[i], table.Blocs[i].Count)
		}
	}
	if !some {
		t.Error("nothing was counted")
	}
}

// Why a computer gave its orders nobody reads before the reveal; afterwards everybody may.
func TestOrdersAreExplainedAfterTheReveal(t *testing.T) {
	m := match.New(thinking(setup(4, 1)))
	goOn(t, m, ordersOf(1))
	var given []int // orders of this round: after the reveal their reasons are open
	for i := range m.Moves() {
		if _, ok := m.Reasons(i, 1); !ok {
			given = append(given, i)
		}
	}
	n := m.Moves()
	mustPlay(t, m, rules.Move{By: 1, Do: rules.Seal})
	explained := 0
	for _, i := range given {
		if parts, ok := m.Reasons(i, 1); ok && len(parts) == 1 {
			explained++
		}
	}
	goOn(t, m, never)
	orders := 0
	for i := range n {
		if move, _ := m.Move(i); move.Do.IsOrder() {
			orders++
			if !slices.Contains(given, i) {
				t.Errorf("%s is explained before the reveal", m.Book().MoveText(move))
			}
		}
	}
	if orders == 0 || explained != orders {
		t.Errorf("%d of %d orders are explained after the reveal", explained, orders)
	}
}
