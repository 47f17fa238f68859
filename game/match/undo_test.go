package match_test

import (
	"reflect"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// orders are the orders the seat may give now, without those that do nothing.
func orders(m *match.Match, p rules.Seat) []rules.Move {
	o := m.Observation(p)
	var list []rules.Move
	for _, move := range m.Book().Legal(&o, nil) {
		if move.Do.IsOrder() && move.Do != rules.Hold {
			list = append(list, move)
		}
	}
	return list
}

// TestUndoLeavesNoTrace gives every order there is and takes it back.
func TestUndoLeavesNoTrace(t *testing.T) {
	m := match.New(setup(11, 1, 2))
	for range 2 {
		goOn(t, m, ordersOf(1))
		text, hash := string(m.Text()), m.Hash()
		other, log := m.Observation(2), m.Log(2)
		for _, move := range orders(m, 1) {
			if no := m.Play(move); no != nil {
				t.Fatalf("%+v: %+v", move, no)
			}
			if !reflect.DeepEqual(m.Observation(2), other) || !reflect.DeepEqual(m.Log(2), log) {
				t.Fatalf("%s is noticed", m.Book().MoveText(move))
			}
			if !m.CanUndo(1) || m.CanUndo(2) || !m.Undo(1) || m.CanUndo(1) || m.Undo(1) {
				t.Fatalf("%s cannot be taken back once", m.Book().MoveText(move))
			}
			if string(m.Text()) != text || m.Hash() != hash {
				t.Fatalf("%s leaves a trace", m.Book().MoveText(move))
			}
		}
		mustPlay(t, m, rules.Move{By: 1, Do: rules.Seal})
		goOn(t, m, func(w match.Waiting) bool { return w.For == rules.Choose || m.PublicObservation().Table.Round > 0 })
	}
}

func mustPlay(t *testing.T, m *match.Match, moves ...rules.Move) {
	t.Helper()
	for _, move := range moves {
		if no := m.Play(move); no != nil {
			t.Fatalf("%s: %+v", m.Book().MoveText(move), *no)
		}
	}
}

// TestUndoKeepsWhatOthersDid takes an order back from under the moves of another seat.
func TestUndoKeepsWhatOthersDid(t *testing.T) {
	m := match.New(setup(11, 1, 2))
	goOn(t, m, ordersOf(1))
	first, second := orders(m, 1)[0], orders(m, 1)[5]
	theirs := orders(m, 2)[1]
	offer := rules.Move{By: 1, Do: rules.Offer, A: 2}
	mustPlay(t, m, first, theirs, second, offer)
	n := m.Moves()
	for range 2 {
		if !m.Undo(1) {
			t.Fatal("two orders can be taken back")
		}
	}
	if m.Undo(1) {
		t.Fatal("a third order was taken back")
	}
	mine, other := m.Observation(1), m.Observation(2)
	if m.Moves() != n-2 || mine.Hand.OrdersN != 0 || other.Hand.OrdersN != 1 || other.Hand.Orders[0] != theirs {
		t.Fatalf("%+v %+v", mine.Hand, other.Hand)
	}
	for _, p := range other.Pledges {
		if p.Live == rules.Offered && p.A == 1 {
			return
		}
	}
	t.Fatal("the offer is gone")
}

func TestNoUndoAfterSealing(t *testing.T) {
	m := match.New(setup(11, 1, 2))
	goOn(t, m, ordersOf(1))
	mustPlay(t, m, orders(m, 1)[0], rules.Move{By: 1, Do: rules.Seal})
	if m.CanUndo(1) || m.Undo(1) || m.Undo(0) || m.Undo(rules.NoSeat) {
		t.Fatal("a sealed order was taken back")
	}
}

func TestRewind(t *testing.T) {
	m := match.New(setup(11, 1, 2))
	if m.Rewind() {
		t.Fatal("there is nothing before the start")
	}
	goOn(t, m, func(w match.Waiting) bool { return m.PublicObservation().Table.Round == 1 && w.For == rules.Seal })
	table := m.PublicObservation().Table
	mustPlay(t, m, orders(m, 1)[0])
	if !m.Rewind() { // to the start of the orders: computers' orders are gone too
		t.Fatal("no way back")
	}
	m.Step(100)
	if m.PublicObservation().Table != table {
		t.Fatal("the table is another")
	}
	m.Rewind()
	m.Rewind() // to the phase before
	if o := m.PublicObservation(); o.Table.Phase == rules.Orders {
		t.Fatalf("still in phase %d of round %d", o.Table.Phase, o.Table.Round)
	}
	for m.Rewind() {
	}
	if m.Moves() != 0 || len(m.History()) != 1 || len(m.LogPublic()) != 0 {
		t.Fatal("not at the start")
	}
	goOn(t, m, never)
}

// TestTheLastAnswerIsTakenBackAlone: of the votes of several people the last is taken back, and the one before it stands; what a
// team did in private is not taken back so.
func TestTheLastAnswerIsTakenBackAlone(t *testing.T) {
	m := match.New(setup(11, 1, 2))
	if m.TakeBack() {
		t.Fatal("there is nothing before the start")
	}
	votes, private := 0, 0
	var first rules.Seat
	voted := -1
	for range 4000 {
		w := goOn(t, m, func(match.Waiting) bool { return true })
		if w.Over() {
			break
		}
		o := m.Observation(w.Seat)
		if w.For != rules.Vote {
			mustPlay(t, m, hand{}.move(m, w.Seat))
			voted = -1
			if w.Private() {
				private++
				if m.LastAnswer() != rules.NoSeat || m.TakeBack() {
					t.Fatalf("%v was done in private and can be taken back", w.For)
				}
			}
			continue
		}
		before, asked := m.Hash(), w.Seat
		mustPlay(t, m, m.Book().Legal(&o, nil)[0])
		if voted == m.Moves() { // the other has voted just before
			votes++
			if who := m.LastAnswer(); who != asked || who == first || !m.TakeBack() || m.Hash() != before {
				t.Fatalf("seat %d voted after seat %d; the last is said to be %d", asked, first, who)
			}
			mustPlay(t, m, m.Book().Legal(&o, nil)[0])
		}
		first, voted = asked, m.Moves()+1
	}
	if votes < 3 || private < 10 {
		t.Errorf("%d votes taken back, %d things done in private: too few to tell", votes, private)
	}
}
