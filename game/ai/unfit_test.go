package ai_test

import (
	"slices"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Nobody breaks by an order of his own what he promised in this round or the last. What he promised before he
// sometimes does: else it could not be told that he minds the others.
func TestNobodyBetraysAnew(t *testing.T) {
	b := campaign(t)
	fresh, old := 0, 0
	watch(t, games{40, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		if !d.Move.Do.IsOrder() {
			return
		}
		f := b.Forecast(o, d.Move)
		for _, mind := range f.Minds[:f.MindsN] {
			if !mind.Break {
				continue
			}
			if q := between(o, o.Me, mind.Who); d.Move.Do != rules.Shift && o.Table.Round-q.Since < 2 {
				fresh++
				t.Errorf("seed %d, round %d: %s breaks what was promised in round %d", seed, o.Table.Round+1, b.MoveText(d.Move), q.Since+1)
			} else {
				old++
			}
		}
	})
	if old == 0 {
		t.Error("nobody ever broke a promise by an order: this tells nothing")
	}
}

// between is the pledge that binds the two, as far as the observer knows.
func between(o *rules.Observation, a, b rules.Seat) rules.Pledge {
	for _, q := range o.Pledges {
		if q.Live == rules.Binding && q.Has(a) && q.Has(b) {
			return q
		}
	}
	return rules.Pledge{Live: rules.NoPledge}
}

// Nobody seconds, or takes from the chair, what runs against what he has moved himself, where there is anything else.
func TestNobodyCrossesHimself(t *testing.T) {
	b := campaign(t)
	could := 0
	watch(t, games{70, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Agenda && d.Move.Do != rules.Second {
			return
		}
		crosses := func(m rules.Move) bool { return m.A >= 0 && b.Contrary(o, o.Me, o.Table.Motions[m.A]) }
		moves := b.Legal(o, nil)
		if !slices.ContainsFunc(moves, crosses) || !slices.ContainsFunc(moves, func(m rules.Move) bool { return !crosses(m) }) {
			return
		}
		if could++; crosses(d.Move) {
			t.Errorf("seed %d, round %d: %s goes against his own motion", seed, o.Table.Round+1, b.MoveText(d.Move))
		}
	})
	if could < 10 {
		t.Errorf("%d choices are too few to tell", could)
	}
}
