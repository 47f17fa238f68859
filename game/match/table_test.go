package match_test

import (
	"bytes"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// trader answers every offer alike and says each time what it would agree to instead.
type trader struct {
	quiet
	agrees bool
}

func (c trader) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	if i, open := openOffer(o); open && o.Pledges[i].B == o.Me {
		answer := rules.Move{By: o.Me, Do: rules.Answer, A: int16(i)}
		if c.agrees {
			answer.B = 1
		}
		return answer, nil
	}
	return c.quiet.Choose(o)
}

func (c trader) Instead(o *rules.Observation, refused int) (rules.Pledge, bool) {
	q := o.Pledges[refused]
	q.Kind = rules.VoteTogether
	return q, true
}

// What a computer would agree to instead is told to the man whose offer it refused, and to nobody else; with his next
// move it is no longer on the table. Who agrees has nothing to say instead.
func TestCounterOffer(t *testing.T) {
	for _, agrees := range []bool{false, true} {
		s := setup(9, 0, 2)
		s.Minds = func(rules.Seat, match.Player) match.Chooser { return trader{quiet{s.Book}, agrees} }
		m := match.New(s)
		goOn(t, m, ordersOf(0))
		mustPlay(t, m, rules.Move{By: 0, Do: rules.Offer, A: 3, B: int16(rules.Protection)})
		m.Step(1)
		if _, ok := m.CounterOffer(0); ok == agrees {
			t.Fatalf("agrees: %t, says what it would agree to: %t", agrees, ok)
		}
		for p := rules.NoSeat; p < 4; p++ {
			if _, ok := m.CounterOffer(p); ok && p != 0 {
				t.Errorf("seat %d hears it too", p)
			}
		}
		mustPlay(t, m, orders(m, 0)[0])
		if _, ok := m.CounterOffer(0); ok {
			t.Error("it stands after the next move")
		}
	}
}

// A game is saved before it waits for a person: whoever ends the program then loses nothing that the computers did.
func TestSavedBeforeAPersonIsWaitedFor(t *testing.T) {
	s := setup(9, 2)
	var last []byte
	s.Autosave = func(text []byte) error { last = bytes.Clone(text); return nil }
	m := match.New(s)
	for m.Step(1) {
	}
	if m.Moves() == 0 || !bytes.Equal(last, m.Text()) {
		t.Errorf("%d moves of computers were made, and of %d bytes %d are saved", m.Moves(), len(m.Text()), len(last))
	}
}

// Who gives his seat to another covers the screen: the newcomer begins with his own turn. A computer that takes the
// place of another one plays as it was told to.
func TestAnotherTakesTheSeat(t *testing.T) {
	s := setup(5, 0, 1)
	var asked []string
	s.Minds = func(p rules.Seat, who match.Player) match.Chooser {
		if p == 3 {
			asked = append(asked, who.Style)
		}
		return byChance(s.Book, uint64(p))
	}
	m := match.New(s)
	goOn(t, m, ordersOf(0))
	m.Uncover(0)
	m.Replace(0, match.Player{Person: true, Name: "others"})
	if m.Open() != rules.NoSeat || !m.Curtain() {
		t.Error("the newcomer sees the screen of whoever was there before him")
	}
	m.Replace(3, match.Player{Style: "hard"})
	goOn(t, m, ordersIn(m, 1, 0))
	if len(asked) == 0 || asked[len(asked)-1] != "hard" {
		t.Errorf("the computers of the seat: %q", asked)
	}
}

// The leader of the room takes back the votes on one motion, and the motion before it stays decided.
func TestRewindTakesBackOneMotion(t *testing.T) {
	for seed := range uint64(40) {
		m := match.New(setup(seed, 0, 1, 2, 3))
		motion, votes := int8(-1), 0
		second := false
		goOn(t, m, func(w match.Waiting) bool {
			now := m.PublicObservation().Table.Motion
			second = second && w.For == rules.Vote || motion >= 0 && now > motion
			votes++
			if now != motion {
				motion, votes = now, 0
			}
			return second && votes > 0
		})
		if m.Over() {
			continue
		}
		was := m.PublicObservation().Table
		m.Rewind()
		now := m.PublicObservation().Table
		if now.Phase != rules.RollCall || now.Motion != was.Motion || now.Answered.Count() >= was.Answered.Count() {
			t.Errorf("seed %d: taken back to motion %d of phase %d, from %d", seed, now.Motion, now.Phase, was.Motion)
		}
		return
	}
	t.Fatal("two motions are never voted on one after the other")
}
