package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// No order brings more than its ceiling, in whatever position, and no motion would if it were carried.
func TestNoOrderIsWorthMoreThanItsCeiling(t *testing.T) {
	b := Campaign(t)
	for _, temper := range []Temper{Free, Ruthless, Historical} {
		n := map[rules.Verb]int{}
		playOrders(t, b, 4, func(q *Player, o *rules.Observation) {
			p := New(b, Style{Level: Normal, Temper: temper}, q.seed)
			p.prospects = q.prospects
			p.imagine(o)
			p.remember(o)
			now := p.worthNow(o.Me)
			for _, m := range q.moves {
				most, worth, ok := 0, 0, false
				switch {
				case bounded(m):
					most, ok = p.gainCeiling(o, m, now)
					worth = p.gain(o, m, now)
				case m.Do == rules.Propose:
					most, ok = p.carriedCeiling(o, m, now)
					worth = p.ifTabled(o, m, now)
				}
				if ok {
					n[m.Do]++
				}
				if ok && worth > most {
					t.Fatalf("round %d: %s brings %d, its ceiling is %d", o.Table.Round, b.MoveText(m), worth, most)
				}
			}
		})
		for _, do := range []rules.Verb{rules.Court, rules.Argue, rules.WinOver, rules.Appoint, rules.Attack, rules.Propose} {
			if n[do] < 500 {
				t.Errorf("only %d orders of verb %d have a ceiling: too few to tell", n[do], do)
			}
		}
	}
}

// A ceiling that is kept for the round holds with whatever is in hand.
func TestCeilingsHoldForTheRound(t *testing.T) {
	b := Campaign(t)
	playOrders(t, b, 5, func(q *Player, o *rules.Observation) {
		for _, m := range q.moves {
			kept := q.memory.ceilings.find(pathOf(m, false))
			if kept == nil || !bounded(m) {
				continue
			}
			p := New(b, q.style, q.seed)
			p.prospects = q.prospects
			for p.guess = q.guess; p.guess.Hands[o.Me].Patronage > 0; p.guess.Hands[o.Me].Patronage -= min(3, p.guess.Hands[o.Me].Patronage) {
				p.takeUp(p.guess)
				p.remember(o)
				if worth := p.gain(o, m, p.worthNow(o.Me)); worth > *kept {
					t.Fatalf("%s brings %d, the ceiling that is kept is %d", b.MoveText(m), worth, *kept)
				}
			}
			return // one a decision: it takes long
		}
	})
}
