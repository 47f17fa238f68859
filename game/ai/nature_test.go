package ai_test

import (
	"slices"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// TestEveryManUsesHisLever: over some games each of the seven pulls the lever that
// nobody else has.
func TestEveryManUsesHisLever(t *testing.T) {
	// Of a thousand free games Bukharin pulls his in one of five: fourteen games may have none.
	everyManIsMet(t, "uses his lever", func(o *rules.Observation, m rules.Move) rules.Seat {
		if m.Do == rules.Use {
			return o.Me
		}
		return rules.NoSeat
	})
}

// everyManIsMet plays free games, 42 at most, until a move has met each of the seven: whom one meets
// is told by of, or NoSeat.
func everyManIsMet(t *testing.T, what string, of func(o *rules.Observation, m rules.Move) rules.Seat) {
	t.Helper()
	b := campaign(t)
	met := make([]int, len(b.Contenders))
	for seed := uint64(1); seed <= 42 && slices.Contains(met, 0); seed++ {
		x := newTable(b, seed, everybody(ai.Style{Level: ai.Normal}))
		x.watch = func(o *rules.Observation, d ai.Decision) {
			if p := of(o, d.Move); p != rules.NoSeat {
				met[p]++
			}
		}
		x.play(t)
	}
	for p, n := range met {
		if n == 0 {
			t.Errorf("%s never %s", b.Contenders[p].ID, what)
		}
	}
}

// TestRuthlessPlayersFightMore: whoever counts no cost to others moves more against them.
func TestRuthlessPlayersFightMore(t *testing.T) {
	blows := func(temper ai.Temper) int {
		n := 0
		watch(t, games{40, ai.Style{Level: ai.Normal, Temper: temper}}, func(_ uint64, _ *rules.Observation, d ai.Decision) {
			switch m := d.Move; {
			case m.Do == rules.Attack:
				n++
			case m.Do == rules.Propose && (rules.MotionKind(m.A) == rules.Censure || rules.MotionKind(m.A) == rules.Removal):
				n++
			}
		})
		return n
	}
	if free, ruthless := blows(ai.Free), blows(ai.Ruthless); 20*ruthless <= 21*free {
		t.Errorf("%d blows in ruthless games, %d in free ones", ruthless, free)
	}
}

// TestHistoryIsTakenUp: the faithful take every historical choice that is open to them.
func TestHistoryIsTakenUp(t *testing.T) {
	b := campaign(t)
	x := newTable(b, 2, everybody(ai.Style{Level: ai.Normal, Temper: ai.Faithful}))
	x.watch = func(o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Choose {
			return
		}
		for n := range b.Events[d.Move.A].Choices {
			c := &b.Events[d.Move.A].Choices[n]
			m := rules.Move{By: o.Me, Do: rules.Choose, A: d.Move.A, B: int16(n)}
			if c.Historical && n != int(d.Move.B) && b.Check(o, m) == nil {
				t.Errorf("%s: %s was open", b.MoveText(d.Move), c.ID)
			}
		}
	}
	x.play(t)
}

// Nobody is safe: among free players somebody moves a censure or a demand to recant against each of the
// seven, and those who are nearest in what they believe are no exception.
func TestEverybodyIsWarnedSometimes(t *testing.T) {
	everyManIsMet(t, "is to be warned", func(_ *rules.Observation, m rules.Move) rules.Seat {
		if m.Do == rules.Propose && (rules.MotionKind(m.A) == rules.Censure || rules.MotionKind(m.A) == rules.Demand) {
			return rules.Seat(m.B)
		}
		return rules.NoSeat
	})
}
