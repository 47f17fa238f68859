package ai_test

import (
	"slices"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Nobody promises what a motion that he has entered forbids, and nobody ties himself to the man against whom he
// has promised another to act.
func TestNobodyPromisesTheContrary(t *testing.T) {
	b := campaign(t)
	entered, sworn, taken := 0, 0, 0
	watch(t, games{200, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		m := d.Move
		switch {
		case m.Do == rules.Answer:
			q := o.Pledges[m.A]
			q.Live = rules.Binding
			for _, x := range o.Hand.Orders[:o.Hand.OrdersN] {
				if x.Do != rules.Propose || !b.Breaks(&o.Table, &q, rules.Cast{Voter: o.Me, Motion: x.Motion(), Ballot: rules.For}) {
					continue
				}
				if entered++; m.B != 0 {
					t.Errorf("seed %d, round %d: %s after %s", seed, o.Table.Round+1, b.MoveText(m), b.MoveText(x))
				}
			}
			if swornAgainst(o, q.A) {
				if sworn++; m.B != 0 {
					taken++
				}
			}
		case m.Do == rules.Offer && swornAgainst(o, rules.Seat(m.A)):
			taken++
		}
	})
	t.Logf("%d offers met an order that would break them, %d came from a man sworn against, %d pledges with such a man", entered, sworn, taken)
	if entered < 3 || sworn < 1 {
		t.Error("too few cases to tell")
	}
	if taken > 2 {
		t.Errorf("%d times a man offers or takes a promise of the man against whom he has promised to act", taken)
	}
}

func swornAgainst(o *rules.Observation, whom rules.Seat) bool {
	for _, q := range o.Pledges {
		if q.Live == rules.Binding && q.Kind == rules.CommonEnemy && q.Has(o.Me) && q.Enemy == whom {
			return true
		}
	}
	return false
}

// Hardly anybody breaks by a vote what he has promised in this round or the last: it takes much. What he promised
// before he breaks oftener.
func TestVotesBreakNoNewPromise(t *testing.T) {
	b := campaign(t)
	for _, style := range []ai.Style{{Level: ai.Normal}, {Level: ai.Hard}} {
		fresh, old, could := 0, 0, 0
		n := uint64(60)
		if style.Level == ai.Hard {
			n = 4
		}
		watch(t, games{n, style}, func(seed uint64, o *rules.Observation, d ai.Decision) {
			if d.Move.Do != rules.Vote {
				return
			}
			m := o.Table.Motions[o.Table.Motion]
			for i := range o.Pledges {
				q := &o.Pledges[i]
				broken := b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: rules.Ballot(d.Move.A)})
				binds := b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: rules.For}) || b.Breaks(&o.Table, q, rules.Cast{Voter: o.Me, Motion: m, Ballot: rules.Against})
				switch recent := o.Table.Round-q.Since < 2; {
				case binds && recent && broken:
					fresh++
					could++
				case binds && recent:
					could++
				case broken:
					old++
				}
			}
		})
		t.Logf("%s: of %d votes on which a new promise said something %d broke it; %d broke an older one", style, could, fresh, old)
		if could < 8 || 20*fresh > could {
			t.Errorf("%s: %d of %d votes break what was only just promised", style, fresh, could)
		}
	}
}

// Nobody moves a line away from what he believes unless the country or an ambition of his asks for it; if it is the
// country, he says so.
func TestNobodyDeniesHimself(t *testing.T) {
	b := campaign(t)
	away, towards, forBread := 0, 0, 0
	watch(t, games{40, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		m := d.Move
		if m.Do != rules.Propose || rules.MotionKind(m.A) != rules.MoveLine {
			return
		}
		line, to, believes := int(o.Table.Lines[m.B]), int(m.C), int(b.Contenders[o.Me].Conviction[m.B])
		if max(to-believes, believes-to) <= max(line-believes, believes-line) {
			towards++
			return
		}
		s := b.Imagine(o, 1)
		fed := slices.ContainsFunc(d.Reasons, func(x rules.Part) bool { return x.Why == rules.WhyCountry })
		if fed {
			forBread++
			return
		}
		if (to-line)*int(o.Table.Pressure[m.B]) <= 0 && !b.AmbitionAsks(&s, o.Me).Has(rules.RefLine) {
			away++
			t.Errorf("seed %d, round %d: %s, who believes in %+d, with the country at %+d", seed, o.Table.Round+1, b.MoveText(m), believes, o.Table.Pressure[m.B])
		}
	})
	t.Logf("%d lines were moved towards what the mover believes, %d away from it for the country's sake, %d for nothing", towards, forBread, away)
	if towards < 100 || forBread == 0 {
		t.Error("too few to tell")
	}
}
