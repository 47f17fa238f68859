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
	for seed := uint64(1); seed <= 12; seed++ {
		x := newTable(b, seed, everybody(ai.Style{Level: ai.Normal}))
		x.watch = func(o *rules.Observation, d ai.Decision) {
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
		}
		x.play(t)
	}
	if steps < 100 || words < 5 {
		t.Errorf("%d steps and %d words are too few to tell", steps, words)
	}
}

func against(o *rules.Observation, line, step rules.Move) bool {
	moves := line.Do == rules.Propose && rules.MotionKind(line.A) == rules.MoveLine && step.Do == rules.Shift && line.B == step.A
	return moves && (line.C > int16(o.Table.Lines[line.B])) != (step.B > 0)
}
