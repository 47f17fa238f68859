package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhatCarryingBringsComesTrue: what is told of a motion before the vote is what carrying
// it does to men and country.
func TestWhatCarryingBringsComesTrue(t *testing.T) {
	b := book(t, "after_lenin")
	for _, m := range []rules.Motion{
		{Kind: rules.MoveLine, By: 3, B: 0, C: 0},
		{Kind: rules.MovePost, By: 3, B: 0, C: 3},
		{Kind: rules.Censure, By: 3, B: 5},
		{Kind: rules.Demand, By: 3, B: 5},
		{Kind: rules.ReadDocument, By: 3, B: 0},
		{Kind: rules.AcceptResignation, By: 0, B: 0, C: 0},
		{Kind: rules.Removal, By: 3, B: 1, C: 8},
		{Kind: rules.Removal, By: 3, B: 1, C: -1},
	} {
		s := b.Start(1)
		for p := range b.Contenders {
			s.Table.Men[p].Prestige, s.Table.Men[p].Odium, s.Table.Men[p].Lost = 9, 3, 1
		}
		was := s
		b.PretendCarried(&s, m)
		told := b.Carrying(&was.Table, m)
		if len(told) == 0 {
			t.Errorf("%+v: nothing is told", m)
		}
		want := map[rules.Ref]int{}
		for _, d := range told {
			want[d.Ref] += int(d.N)
		}
		for p := range b.Contenders {
			x, y := &was.Table.Men[p], &s.Table.Men[p]
			for kind, n := range map[rules.RefKind]int{rules.RefPrestige: int(y.Prestige - x.Prestige), rules.RefLost: int(y.Lost - x.Lost),
				rules.RefMarks: int(y.Marks - x.Marks)} {
				if got := want[rules.Ref{Kind: kind, A: int8(p)}]; got != n {
					t.Errorf("%+v: of kind %d man %d is told %d, and gets %d", m, kind, p, got, n)
				}
			}
		}
	}
}

// TestWhatAFallTakesComesTrue: the rung, the posts and the shares of the committee that are
// told before a vote on a removal are those of the table after it was carried.
func TestWhatAFallTakesComesTrue(t *testing.T) {
	b := book(t, "after_lenin")
	const whom, mover = rules.Seat(0), rules.Seat(3)
	for from := rules.InPolitburo; from <= rules.Expelled; from++ {
		for heir := rules.Nobody; int(heir) < len(b.People); heir++ {
			s := b.Start(1)
			if heir == rules.Person(whom) || heir >= 0 && !b.IsContender(heir) && s.Table.Officials[b.Official(heir)].Gone {
				continue
			}
			s.Table.Men[whom].Rung = from
			was := s
			m := rules.Motion{Kind: rules.Removal, By: mover, B: int8(whom), C: int8(heir)}
			f := b.Falling(&was.Table, m)
			b.PretendCarried(&s, m)
			want := was.Table.Posts
			if f.Passes >= 0 {
				want[f.Passes].Holder = heir
			}
			for _, p := range f.Empty {
				want[p].Holder = rules.Nobody
			}
			for p := range b.Posts {
				if got := s.Table.Posts[p].Holder; got != want[p].Holder {
					t.Errorf("from rung %d, heir %d: post %d goes to %d, told %d", from, heir, p, got, want[p].Holder)
				}
			}
			if s.Table.Men[whom].Rung != f.To || from == rules.InPolitburo && f.To != rules.InCommittee {
				t.Errorf("from rung %d: to %d, told %d", from, s.Table.Men[whom].Rung, f.To)
			}
			shares := was.Table.Committee
			shares[whom] -= int16(f.Taken + f.Loose)
			shares[mover] += int16(f.Taken)
			shares[rules.MaxSeats] += int16(f.Loose)
			if s.Table.Committee != shares {
				t.Errorf("from rung %d: the committee is %v, told %v", from, s.Table.Committee, shares)
			}
		}
	}
}

// TestAllThatCarryingBringsIsTold: in games by chance, whatever a motion does to the standing of men
// and to the country if it is carried is told before the vote, but for what its title says and for broken pledges.
func TestAllThatCarryingBringsIsTold(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		someOrders(t, b, 6, func(g *game, o *rules.Observation, m rules.Move) {
			if m.Do == rules.Propose {
				carriedAsTold(t, g, o, m)
			}
		})
	})
}

func carriedAsTold(t *testing.T, g *game, o *rules.Observation, m rules.Move) {
	t.Helper()
	s := g.s
	s.Pledges = [rules.MaxPledges]rules.Pledge{}
	g.b.PretendCarried(&s, m.Motion())
	came := publicChanges(g.b, &g.s.Table, &s.Table)
	for _, d := range g.b.Reachable(o, g.b.Carrying(&g.s.Table, m.Motion())) {
		if came[d.Ref] != int(d.N) {
			t.Fatalf("%s: %+v told %+d, came %+d", g.b.MoveText(m), d.Ref, d.N, came[d.Ref])
		}
		delete(came, d.Ref)
	}
	for r, n := range came {
		if r.Kind != rules.RefRung { // of a removal the title says it
			t.Fatalf("%s: %+v moves by %+d, and nothing is said of it", g.b.MoveText(m), r, n)
		}
	}
}

// TestWhatFailingCostsComesTrue: what is told of a motion that fails is what its mover has lost when it has
// failed, in games by chance: a vote lost for an appeal in any case, and for a motion that nobody else was
// for, which costs his name too.
func TestWhatFailingCostsComesTrue(t *testing.T) {
	b := book(t, "after_lenin")
	met := map[[2]bool]int{}
	for seed := range seeds(t, 80) {
		all := playByChance(t, b, seed, nil)
		g := newGame(b, seed)
		for _, m := range all.moves {
			was := g.s
			g.make(t, m)
			i := was.Table.Motion
			if i < 0 || was.Table.Phase != rules.RollCall || g.s.Table.Phase != rules.RollCall || g.s.Table.Motions[i].Result != rules.Failed {
				continue // only where nothing else came in the same move
			}
			mo := was.Table.Motions[i]
			x, y := &was.Table.Men[mo.By], &g.s.Table.Men[mo.By]
			if was.Table.Motions[i].Result == rules.Failed || mo.Kind == rules.AcceptResignation || x.LostIn == was.Table.Round || x.Prestige < 1 {
				continue
			}
			if b.Voting(&was.Table, mo)>>len(b.Contenders) != 0 {
				continue // officials vote at the close, unseen here
			}
			votes := was.Table.Votes[rules.For]
			if rules.Ballot(m.A) == rules.For {
				votes = votes.With(rules.Person(m.By))
			}
			always, alone := b.Refused(&was.Table, mo)
			if votes.Count() <= 1 {
				always = append(always, alone...)
			}
			want := map[rules.RefKind]int{}
			for _, d := range always {
				want[d.Ref.Kind] += int(d.N)
			}
			met[[2]bool{mo.Appeal, votes.Count() <= 1}]++
			if lost, name := int(y.Lost-x.Lost), int(y.Prestige-x.Prestige); lost != want[rules.RefLost] || name != want[rules.RefPrestige] {
				t.Errorf("seed %d, %+v, %d for it: lost votes %+d and prestige %+d, told %v", seed, mo, votes.Count(), lost, name, want)
			}
		}
	}
	if met[[2]bool{}] == 0 || met[[2]bool{true}] == 0 {
		t.Errorf("of the ways to fail only these were met: %v", met)
	}
}
