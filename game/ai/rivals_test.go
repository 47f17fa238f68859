package ai

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// In the last round nobody strikes at what could only have hurt a man later: odium, marks and
// lost votes make a rival weaker while there are rounds to come, and no weaker at the end. What
// he has does count to the end.
func TestNothingIsWonByWeakeningForLaterInTheLastRound(t *testing.T) {
	b := Campaign(t)
	p := New(b, Style{Level: Normal}, 1)
	const me, rival = 0, 1
	cost := func(round int, change func(*rules.Man)) int {
		s := b.Start(1)
		s.Table.Round = int8(round)
		p.takeUp(s)
		change(&s.Table.Men[rival])
		b.OfficesAhead(&p.counted, &s, p.counted.Differs(&s), p.ledger[:len(b.Contenders)])
		p.rank()
		return max(0, p.power(int(p.ledger[rival].Office), 0)-p.weakness(&s.Table.Men[rival], s.Table.Round))
	}
	as := func(*rules.Man) {}
	stained := func(m *rules.Man) { m.Marks, m.Demanded = 2, 1 }
	last := b.Rounds - 1
	if cost(last-1, stained) >= cost(last-1, as) {
		t.Error("a man who has been marked is no weaker before the last round")
	}
	if cost(last, stained) != cost(last, as) {
		t.Error("a man who has been marked is weaker in the last round")
	}
	fallen := func(m *rules.Man) { m.Rung = rules.InCommittee }
	if cost(last, fallen) >= cost(last, as) {
		t.Error("a man who has fallen is no weaker in the last round")
	}
}

// Nobody offers to go when he is sooner taken at his word than kept, and nobody at all without
// something to clear up.
func TestNobodyOffersToGoInEarnest(t *testing.T) {
	b := Campaign(t)
	would, barred := 0, 0
	for seed := uint64(1); seed <= 4; seed++ {
		playOrders(t, b, seed, func(p *Player, o *rules.Observation) {
			for _, m := range b.Legal(o, nil) {
				if m.Do != rules.Gesture || rules.GestureKind(m.A) != rules.OfferToResign {
					continue
				}
				odds := int(b.Forecast(o, m).Odds)
				switch goes := p.goesForNothing(o, m); {
				case goes && odds > 50:
					barred++
				case goes:
				case odds > 50 || !b.Cause(&o.Table, o.Me):
					t.Fatalf("%s would offer to go, with odds of %d", b.Contenders[o.Me].ID, odds)
				default:
					would++
				}
			}
		})
	}
	if would == 0 || barred == 0 {
		t.Errorf("offers to go that were weighed %d, that would be taken up %d: too few to tell", would, barred)
	}
}

// A step of the line that helps the country only when another follows it is worth something,
// and a line at its end has no further step.
func TestALineIsSeenTwoStepsAhead(t *testing.T) {
	b := Campaign(t)
	p := New(b, Style{Level: Normal}, 1)
	s := b.Start(1)
	p.takeUp(s)
	for _, c := range []struct{ was, to, next int8 }{{0, 1, 2}, {0, -1, -2}, {2, 3, 3}, {-1, 1, 3}, {0, 0, 0}} {
		p.guess.Table.Lines[0] = c.was
		lines := p.guess.Table.Lines
		lines[0] = c.to
		next, steps := p.further(&lines)
		if next[0] != c.next || steps != (c.next != c.to) {
			t.Errorf("from %d to %d the next step leads to %d (%t)", c.was, c.to, next[0], steps)
		}
	}
}

// An order gives its first reason, and of the others those that weigh beside it; that some
// rival or other loses is said of no order that is given for something else.
func TestReasonsThatWeighAreGiven(t *testing.T) {
	part := func(why rules.Why, n int16, who rules.Person) rules.Part { return rules.Part{Why: why, N: n, Who: who} }
	odium, gain := part(rules.WhyOdium, 100, rules.Nobody), part(rules.WhyGain, 30, rules.Nobody)
	some, one := part(causes[inRivals], 60, rules.Nobody), part(causes[inRivals], 60, 3)
	for _, c := range []struct{ list, want []rules.Part }{
		{nil, nil},
		{[]rules.Part{some}, []rules.Part{some}},
		{[]rules.Part{odium, some, gain}, []rules.Part{odium, gain}},
		{[]rules.Part{odium, one, part(rules.WhyGain, 20, rules.Nobody)}, []rules.Part{odium, one}},
	} {
		if got := telling(append([]rules.Part(nil), c.list...)); !slices.Equal(got, c.want) {
			t.Errorf("of %v %v is told, not %v", c.list, got, c.want)
		}
	}
}

// Whoever is seen to lead is feared: a name that towers over the others costs him something, quiet
// men of his in the provinces cost him nothing, and the second man need not mind at all.
func TestWhoeverLeadsMindsBeingSeenTo(t *testing.T) {
	b := Campaign(t)
	p := New(b, Style{Level: Normal}, 1)
	const me = rules.Seat(0)
	after := func(change func(*rules.State)) worths {
		s := b.Start(1)
		p.takeUp(s)
		change(&s)
		return p.weigh(&s, me)
	}
	level := after(func(s *rules.State) { s.Table.Men[me].Prestige = 0 })
	if level[inSight] != 0 {
		t.Errorf("a man without a name minds being seen: %d", level[inSight])
	}
	first := after(func(s *rules.State) { s.Table.Men[me].Prestige = 20 })
	if first[inSight] >= 0 {
		t.Errorf("the first of all does not mind being seen: %d", first[inSight])
	}
	hidden := after(func(s *rules.State) {
		s.Table.Men[me].Prestige = 20
		for i := range s.Hidden.Patron[:len(b.People)-len(b.Contenders)] {
			s.Hidden.Patron[i] = me
		}
	})
	if hidden[inOffice] <= first[inOffice] || hidden[inSight] != first[inSight] {
		t.Errorf("with every official his man his office is worth %d, not more than %d, or being seen costs %d, not %d",
			hidden[inOffice], first[inOffice], hidden[inSight], first[inSight])
	}
}

// Whom a player minds most is one of those who are nearest to him, another in another game; the
// faithful have only the quarrels of history, and where a scenario gives it no weight there is none.
func TestWhomAPlayerMindsMost(t *testing.T) {
	b := Campaign(t)
	gap := func(p, q rules.Seat) int {
		return b.Gap(&b.Contenders[p].Conviction, &b.Contenders[q].Conviction)
	}
	for p := range b.Contenders {
		me := rules.Seat(p)
		met := map[rules.Seat]bool{}
		for seed := uint64(1); seed <= 200; seed++ {
			foe := New(b, Style{Level: Normal}, SeedOf(seed, me)).foeOf(me)
			met[foe] = true
			nearer := 0
			for q := range b.Contenders {
				if r := rules.Seat(q); r != me && gap(me, r) < gap(me, foe) {
					nearer++
				}
			}
			if foe == me || nearer >= nearest {
				t.Fatalf("%s minds %d most, and %d men are nearer to him", b.Contenders[p].ID, foe, nearer)
			}
			if foe := New(b, Style{Level: Normal, Temper: Faithful}, SeedOf(seed, me)).foeOf(me); foe != rules.NoSeat {
				t.Fatalf("of the faithful %s minds %d most", b.Contenders[p].ID, foe)
			}
		}
		if len(met) != nearest {
			t.Errorf("%s minds %d men in two hundred games, not %d", b.Contenders[p].ID, len(met), nearest)
		}
	}
	plain := *b
	plain.Numbers.Rivalry = 0
	if foe := New(&plain, Style{Level: Normal}, 1).foeOf(0); foe != rules.NoSeat {
		t.Errorf("without a weight somebody minds %d most", foe)
	}
}

// Who is minded most costs more by as much of his power as the scenario says.
func TestWhoIsMindedMostCountsForMore(t *testing.T) {
	b := Campaign(t)
	const me = rules.Seat(2)
	p := New(b, Style{Level: Normal}, 1)
	p.takeUp(b.Start(1))
	p.lookAbout(me)
	foe := p.views.foe
	with := p.dislike(&p.guess, me, foe)
	p.views.foe = rules.NoSeat
	if without := p.dislike(&p.guess, me, foe); with-without != int(b.Numbers.Rivalry) {
		t.Errorf("%d in place of %d: that is not %d more", with, without, b.Numbers.Rivalry)
	}
}
