package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// In one round nobody moves a line one way and steps the other himself, and nobody gives
// his word to a man against whom he has given an order.
func TestNobodyContradictsHimself(t *testing.T) {
	b := campaign(t)
	steps, words := 0, 0
	watch(t, games{15, ai.Style{Level: ai.Normal}}, func(_ uint64, o *rules.Observation, d ai.Decision) {
		for _, m := range o.Hand.Orders[:o.Hand.OrdersN] {
			switch {
			case d.Move.Do == rules.Answer && d.Move.B == 1:
				if words++; b.Struck(&o.Table, m) == o.Pledges[d.Move.A].A {
					t.Errorf("%s, after %s", b.MoveText(d.Move), b.MoveText(m))
				}
			case against(o, m, d.Move) || against(o, d.Move, m):
				t.Errorf("%s, after %s", b.MoveText(d.Move), b.MoveText(m))
			case d.Move.Do == rules.Shift:
				steps++
			}
		}
	})
	if steps < 100 || words < 5 {
		t.Errorf("%d steps and %d words are too few to tell", steps, words)
	}
}

// Nobody shows a paper, gives it abroad or has it read that harms nobody more than him.
func TestNobodyDenouncesHimself(t *testing.T) {
	b := campaign(t)
	papers := 0
	watch(t, games{40, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		m := d.Move
		switch kind := rules.GestureKind(m.A); {
		case m.Do == rules.Gesture && (kind == rules.ShowPaper || kind == rules.LeakPaper):
		case m.Do == rules.Propose && rules.MotionKind(m.A) == rules.ReadDocument:
		default:
			return
		}
		papers++
		own, most := b.ReadingCosts(&b.Documents[m.B], o.Me), 0
		for q := range b.Contenders {
			if rules.Seat(q) != o.Me {
				most = max(most, b.ReadingCosts(&b.Documents[m.B], rules.Seat(q)))
			}
		}
		if own > most {
			t.Errorf("seed %d: %s", seed, b.MoveText(m))
		}
	})
	if papers < 10 {
		t.Errorf("%d papers are too few to tell", papers)
	}
}

func against(o *rules.Observation, line, step rules.Move) bool {
	moves := line.Do == rules.Propose && rules.MotionKind(line.A) == rules.MoveLine && step.Do == rules.Shift && line.B == step.A
	return moves && (line.C > int16(o.Table.Lines[line.B])) != (step.B > 0)
}

// Whoever is bound to a man hardly ever moves that a paper be read which harms him, and nobody
// goes on to the plenum with a motion that he expects to lose there.
func TestNobodyDenouncesAnAlly(t *testing.T) {
	b := campaign(t)
	papers, allies, appeals, vain := 0, 0, 0, 0
	watch(t, games{30, ai.Style{Level: ai.Normal}}, func(_ uint64, o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Propose {
			return
		}
		if d.Move.D == 1 {
			appeals++
			if b.Tellers(o, d.Move.Motion()).Chance < 40 {
				vain++
			}
		}
		if m := d.Move.Motion(); m.Kind == rules.ReadDocument {
			papers++
			for q := range b.Contenders {
				if r := rules.Seat(q); r != o.Me && o.Allied(o.Me, r) && b.ReadingCosts(&b.Documents[m.B], r) > 0 {
					allies++
					break
				}
			}
		}
	})
	t.Logf("%d papers, %d against an ally; %d appeals, %d of them in vain", papers, allies, appeals, vain)
	if papers < 15 || 5*allies > papers || appeals < 10 || 50*vain > appeals {
		t.Errorf("of %d papers %d are against an ally; of %d appeals %d are in vain", papers, allies, appeals, vain)
	}
}
