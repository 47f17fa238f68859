package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// ballots is how men who had shown the same voted, and what was foretold of them.
type ballots struct{ n, yes, no, odds int }

// shower writes down, as each roll-call opens, what was foretold of whom by what he had
// shown in the open, and how he voted.
type shower struct {
	b    *rules.Book
	key  [2]int8 // round and motion of the roll-call
	seen int     // moves of the game
	odds [rules.MaxSeats]int
	why  [rules.MaxSeats]rules.Part
	by   map[rules.Part]*ballots
}

func (x *shower) see(g *game) {
	for _, m := range g.moves[x.seen:] {
		if m.Do == rules.Vote && x.why[m.By].Why != rules.WhyNone {
			x.voted(m)
		}
	}
	x.seen = len(g.moves)
	t := &g.s.Table
	if key := [2]int8{t.Round, t.Motion}; t.Phase == rules.RollCall && key != x.key {
		x.key = key
		x.foretell(g)
	}
}

func (x *shower) voted(m rules.Move) {
	p := x.why[m.By]
	p.Who = rules.Nobody
	if x.by[p] == nil {
		x.by[p] = &ballots{}
	}
	s := x.by[p]
	s.n, s.odds = s.n+1, s.odds+x.odds[m.By]
	switch rules.Ballot(m.A) {
	case rules.For:
		s.yes++
	case rules.Against:
		s.no++
	}
}

func (x *shower) foretell(g *game) {
	o := g.b.Observe(&g.s, rules.NoSeat)
	for p := range x.b.Contenders {
		parts := x.b.Lean(&o, rules.Person(p), o.Table.Motions[o.Table.Motion])
		x.odds[p], x.why[p] = rules.VoteOdds(parts.Sum()), rules.Part{}
		for _, part := range parts.All() {
			if part.Why == rules.WhySeconded || part.Why == rules.WhyChose || part.Why == rules.WhyContrary {
				x.why[p] = part
			}
		}
	}
}

// TestWhatIsShownForetells: who seconded a motion, took it from the chair, passed it over or
// moved the contrary mostly votes so, and what is foretold of such men is true of them.
func TestWhatIsShownForetells(t *testing.T) {
	b := book(t, "after_lenin")
	x := shower{b: b, by: map[rules.Part]*ballots{}}
	for seed := range seeds(t, 40) {
		x.key, x.seen = [2]int8{-1, -1}, 0
		playByComputer(t, b, seed, x.see)
	}
	for p, s := range x.by {
		yes, no, odds := 100*s.yes/s.n, 100*s.no/s.n, s.odds/s.n
		t.Logf("cause %d %+d: of %d votes %d%% for, %d%% against, foretold %d%% for", p.Why, p.N, s.n, yes, no, odds)
		if off := yes - odds; s.n >= 30 && max(off, -off) > 15 {
			t.Errorf("cause %d %+d: foretold %d of 100 for, %d voted so", p.Why, p.N, odds, yes)
		}
		if p.N > 0 && yes < 60 || p.N < 0 && no < 50 {
			t.Errorf("cause %d %+d: %d%% for, %d%% against", p.Why, p.N, yes, no)
		}
	}
	if len(x.by) < 4 {
		t.Errorf("seen only %v", x.by)
	}
}
