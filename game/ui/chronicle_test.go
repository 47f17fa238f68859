package ui

import (
	"slices"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/ui/screen"
)

// watched is a whole game of computers, and what the room was shown of it.
func watched(b *rules.Book, name string, seed uint64) (*match.Match, *chronicle) {
	m := match.New(match.Setup{Book: b, Game: "test", Scenario: save.NewScenario(name, "1", "x"), Seed: seed})
	c := chronicle{book: b, alone: rules.NoSeat}
	for more := true; more; {
		was := m.PublicObservation().Table.Phase
		more = m.Step(1)
		o := m.PublicObservation()
		c.read(m.LogPublic(), &o, was == rules.Orders && o.Table.Phase != rules.Orders, false)
	}
	return m, &c
}

// The room is told that a plenum meets before it is shown how the plenum votes, and it is
// told of every plenum of the calendar.
func TestAPlenumIsToldBeforeItsVotes(t *testing.T) {
	x := read(library(t), "council")
	if x.loaded == nil || x.problems.Broken() {
		t.Fatal(x.err, x.problems)
	}
	b := x.loaded.Book
	_, c := watched(b, "council", 3)
	opened, voted := map[int]bool{}, map[int]bool{}
	for _, s := range c.ready {
		for _, e := range append(s.since, s.votes.Follows...) {
			switch {
			case s.kind == screen.OfVote:
				voted[e.Round] = true
			case e.Event.What == rules.GatheringOpened && isPlenum(b, int(e.Event.N)):
				opened[e.Round] = true
				if voted[e.Round] {
					t.Errorf("round %d: the plenum is announced after a vote", e.Round+1)
				}
				if e.Phase == rules.Hall {
					t.Errorf("round %d: a plenum has no hall", e.Round+1)
				}
			}
		}
	}
	for i, g := range b.Gatherings {
		if isPlenum(b, i) && int(g.Round) < b.Rounds && !opened[int(g.Round)] {
			t.Errorf("%s is not told", g.Name)
		}
	}
	if len(opened) == 0 || len(voted) == 0 {
		t.Errorf("%d plenums, votes in %d rounds: the test shows nothing", len(opened), len(voted))
	}
}

// Whatever a ballot leads to is told with its vote: above all that somebody broke his word
// with it.
func TestABrokenPromiseIsToldWithItsVote(t *testing.T) {
	x := read(library(t), "after_lenin")
	b := x.loaded.Book
	broken := 0
	for seed := range uint64(24) {
		m, c := watched(b, "after_lenin", seed)
		told := map[int]bool{}
		for _, s := range c.ready {
			for _, e := range append(s.since, s.votes.Follows...) {
				told[e.At] = true
			}
		}
		for _, e := range m.LogPublic() {
			if e.Event.What == rules.PledgeBroken {
				broken++
				if !told[e.At] {
					t.Errorf("seed %d, round %d: %+v is told nowhere", seed, e.Round+1, e.Event)
				}
			}
		}
	}
	if broken == 0 {
		t.Error("no promise was broken: the test shows nothing")
	}
}

// What was forecast of a vote is said again after it as it was before: a promise that the vote broke
// still stood then.
func TestAVoteIsRememberedWithThePromisesItBroke(t *testing.T) {
	x := read(library(t), "after_lenin")
	if x.loaded == nil || x.problems.Broken() {
		t.Fatal(x.err, x.problems)
	}
	broken := 0
	for seed := uint64(0); seed < 40 && broken == 0; seed++ {
		_, c := watched(x.loaded.Book, "after_lenin", seed)
		for _, s := range c.ready {
			for _, e := range s.votes.Follows {
				if e.Event.What != rules.PledgeBroken {
					continue
				}
				broken++
				stood := slices.ContainsFunc(s.votes.Knew.Pledges[:], func(p rules.Pledge) bool {
					return p.Live == rules.Binding && p.Has(e.Event.Who) && p.Has(e.Event.Whom)
				})
				if !stood {
					t.Errorf("round %d: of a promise of %d and %d nothing was known as the roll-call opened", e.Round+1, e.Event.Who, e.Event.Whom)
				}
			}
		}
	}
	if broken == 0 {
		t.Error("nobody broke his word by a vote: the test shows nothing")
	}
}
