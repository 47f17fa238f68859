package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// foretold is how many motions were foretold with some odds, and how many were carried.
type foretold struct{ motions, carried int }

func (f *foretold) add(carried bool) {
	f.motions++
	if carried {
		f.carried++
	}
}

// forecaster writes down what one seat foretells as each roll-call opens, and what came of it.
type forecaster struct {
	b     *rules.Book
	round int8
	open  map[int]rules.Tellers
	seen  int
	// by tens of the odds, of the Politburo and of the plenum
	by [2][10]foretold
}

func (f *forecaster) see(g *game, seed int) {
	for _, e := range g.events.List[f.seen:] {
		v, ok := f.open[int(e.N)]
		if !ok || e.What != rules.MotionCarried && e.What != rules.MotionFailed {
			continue
		}
		plenum := 0
		if v.Percent {
			plenum = 1
		}
		f.by[plenum][v.Chance/10].add(e.What == rules.MotionCarried)
		delete(f.open, int(e.N))
	}
	f.seen = len(g.events.List)
	t := &g.s.Table
	if t.Round != f.round {
		f.round, f.open = t.Round, map[int]rules.Tellers{}
	}
	if _, known := f.open[int(t.Motion)]; t.Phase == rules.RollCall && !known {
		m := t.Motions[t.Motion]
		other := (int(m.By) + 1 + seed%(len(f.b.Contenders)-1)) % len(f.b.Contenders)
		o := f.b.Observe(&g.s, rules.Seat(other))
		f.open[int(t.Motion)] = f.b.Tellers(&o, m)
	}
}

// TestForecastsComeTrue: what anybody but the mover is told about a vote as it opens means what it says. Of the motions foretold
// with some odds about that many in a hundred are carried, by computer players, and more the better the odds are.
func TestForecastsComeTrue(t *testing.T) {
	b := book(t, "after_lenin")
	f := forecaster{b: b}
	for seed := range seeds(t, 60) {
		f.round, f.open, f.seen = -1, nil, 0
		playByComputer(t, b, seed, func(g *game) { f.see(g, int(seed)) })
	}
	for plenum := range f.by {
		var low, high foretold
		for ten, x := range f.by[plenum] {
			t.Logf("plenum %d, %2d-%2d of 100: %3d of %3d carried", plenum, 10*ten, 10*ten+9, x.carried, x.motions)
			if off := 100*x.carried/max(1, x.motions) - (10*ten + 5); x.motions >= 30 && max(off, -off) > 25 {
				t.Errorf("of motions foretold with %d-%d of 100 %d of %d are carried", 10*ten, 10*ten+9, x.carried, x.motions)
			}
			switch {
			case ten < 3:
				low.motions, low.carried = low.motions+x.motions, low.carried+x.carried
			case ten > 6:
				high.motions, high.carried = high.motions+x.motions, high.carried+x.carried
			}
		}
		if low.carried*high.motions*3 > 2*high.carried*low.motions {
			t.Errorf("plenum %d: of motions with bad odds %+v are carried, with good ones %+v", plenum, low, high)
		}
	}
}

// TestHeirsAreVotedAlike: whom of his own men a mover puts forward for a post is nothing to the
// others, but for whether he suits it.
func TestHeirsAreVotedAlike(t *testing.T) {
	type motion struct {
		a, b, d int16
		weighs  int
	}
	b := book(t, "after_lenin")
	alike := 0
	for seed := range seeds(t, 4) {
		playByChance(t, b, seed, func(g *game, d *dice) {
			if g.s.Table.Phase != rules.Orders || d.below(4) > 0 {
				return
			}
			o := b.Observe(&g.s, rules.Seat(d.below(len(b.Contenders))))
			votes := map[motion]rules.Tellers{}
			for _, m := range b.Legal(&o, nil) {
				if m.Do != rules.Propose {
					continue
				}
				n, known := b.HeirWeighs(&o, m.Motion())
				if !known {
					continue
				}
				of, now := motion{m.A, m.B, m.D, n}, b.Tellers(&o, m.Motion())
				was, other := votes[of]
				if other && was != now {
					t.Fatalf("%s: %+v, of another heir %+v", b.MoveText(m), now, was)
				}
				if other {
					alike++
				}
				votes[of] = now
			}
		})
	}
	if alike < 100 {
		t.Errorf("only %d motions with another heir: too few to tell", alike)
	}
}

// TestOnePollServesAllForms: a forecast with what all forecasts have in common kept, with an appeal or
// without, is the one made alone, and counts as many as lean either way when each is asked by himself.
func TestOnePollServesAllForms(t *testing.T) {
	b := book(t, "after_lenin")
	n := 0
	for seed := range seeds(t, 4) {
		playByChance(t, b, seed, func(g *game, d *dice) {
			if g.s.Table.Phase != rules.Orders || d.below(3) > 0 {
				return
			}
			o := b.Observe(&g.s, rules.Seat(d.below(len(b.Contenders))))
			e := b.Electorate(&o)
			for _, m := range b.Legal(&o, nil) {
				if m.Do != rules.Propose {
					continue
				}
				alone, twice := b.Tellers(&o, m.Motion()), b.TellersTwice(&o, &e, m.Motion())
				if kept := b.TellersOf(&o, &e, m.Motion()); alone != kept || alone != twice[m.D] && rules.MotionKind(m.A) <= rules.MovePost {
					t.Fatalf("%s: alone %+v, kept %+v, at once %+v", b.MoveText(m), alone, kept, twice)
				}
				if !alone.Percent && alone.For != askedFor(b, &o, m.Motion()) {
					t.Fatalf("%s: %+v, asked one by one %d", b.MoveText(m), alone, askedFor(b, &o, m.Motion()))
				}
				n++
			}
		})
	}
	if n < 1000 {
		t.Errorf("only %d motions: too few to tell", n)
	}
}

// askedFor is how many members lean towards a motion when each is asked by himself.
func askedFor(b *rules.Book, o *rules.Observation, m rules.Motion) (n int16) {
	for who := range b.People {
		if parts := b.Lean(o, rules.Person(who), m); b.Members(&o.Table).Has(rules.Person(who)) && rules.LeansTo(parts.Sum()) == rules.For {
			n++
		}
	}
	return n
}

// Whoever has no vote on a motion is not counted among those who have: the man who offers to
// resign, and in a plenum whoever is not in the committee or, after an appeal, in the Politburo.
func TestWhoHasNoVoteIsNotForetold(t *testing.T) {
	b := book(t, "glassworks")
	for _, c := range []struct {
		who, does string
		rungs     [4]rules.Rung
		voters    int16 // of the Politburo; 0 for a plenum in which all shares are boris's
		cent      int16 // of the plenum
	}{
		{"boris", "gesture resign chair", [4]rules.Rung{}, 3, 0},
		{"anna", "table censure boris", [4]rules.Rung{}, 4, 0},
		{"boris", "gesture resign director", [4]rules.Rung{}, 0, 50},
		{"anna", "table post court ivo plain", [4]rules.Rung{1: rules.Member}, 0, 50},
		{"anna", "table remove boris -", [4]rules.Rung{1: rules.Member}, 0, 0}, // nor does he need one: his own men let him not fall
	} {
		g := ready(t, b)
		g.s.Table.PlenumDue = true
		g.s.Table.Posts[0].Holder = 1
		g.s.Table.Committee = [rules.MaxSeats + 1]int16{1: 1000}
		for p, rung := range c.rungs {
			g.s.Table.Men[p].Rung = rung
		}
		m, err := b.ParseMove(c.who + " " + c.does)
		if err != nil {
			t.Fatal(err)
		}
		o := b.Observe(&g.s, m.By)
		v := b.Forecast(&o, m).Votes
		if c.voters > 0 && (v.Percent || v.For+v.Against+v.Open != c.voters) {
			t.Errorf("%s %s: %+v, not of %d", c.who, c.does, v, c.voters)
		}
		if c.voters == 0 && (!v.Percent || v.For != c.cent) {
			t.Errorf("%s %s: %+v, not %d per cent of the plenum", c.who, c.does, v, c.cent)
		}
	}
}

// A count of sides does not say the contrary of the odds beside it: where each man is counted on a side, the side that
// has the votes does not have the worse odds by more than a little.
func TestSidesAgreeWithTheOdds(t *testing.T) {
	b := book(t, "after_lenin")
	sided := 0
	for seed := range uint64(6) {
		playByComputer(t, b, seed, func(g *game) {
			if g.s.Table.Phase != rules.Orders {
				return
			}
			o, list := g.asked()
			for _, m := range list {
				if m.Do != rules.Propose {
					continue
				}
				mo := m.Motion()
				mo.Appeal = false
				v := b.Tellers(&o, mo)
				if v.Percent || v.Open > 0 {
					continue
				}
				sided++
				if carried := v.For >= v.Needed; carried && v.Chance < 45 || !carried && v.Chance > 55 {
					t.Errorf("%s: %d for, %d against and %d of 100", b.MoveText(m), v.For, v.Against, v.Chance)
				}
			}
		})
	}
	if sided < 50 {
		t.Errorf("only %d motions with nobody open", sided)
	}
}
