package match_test

import (
	"path/filepath"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// bound plays by chance and names as the reasons of everything all to whom a promise ties it.
type bound struct{ *chance }

func (c bound) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	m, _ := c.chance.Choose(o)
	parts := []rules.Part{{Why: rules.WhyGain, N: 7, Who: rules.Person(o.Me)}}
	for _, q := range o.Pledges {
		if q.Live == rules.Binding && q.Has(o.Me) {
			parts = append(parts, rules.Part{Why: rules.WhyPledge, N: 40, Who: rules.Person(q.Partner(o.Me))})
		}
	}
	return m, parts[:min(3, len(parts))] // as many as a save keeps
}

// Nobody reads in a reason of a sealed promise that he does not know of, before the end; of an open one, and of his
// own, everybody does. A game that was saved and taken up again keeps it so.
func TestReasonsKeepSealedPromises(t *testing.T) {
	veiled, told := 0, 0
	for seed := range uint64(6) {
		s := setup(seed)
		s.Minds = func(p rules.Seat, _ match.Player) match.Chooser { return bound{byChance(s.Book, 7*seed+uint64(p))} }
		m := match.New(s)
		for more := true; more && m.Waiting().For != rules.NoVerb; {
			before := observations(s.Book, m)
			more = m.Step(1)
			if m.Over() {
				break
			}
			if m.Moves()%50 == 0 {
				m, _ = match.Resume(s, mustRead(t, m.Text()))
			}
			v, n := checkReasons(t, m, before)
			veiled, told = veiled+v, told+n
		}
	}
	if veiled < 10 || told < 10 {
		t.Errorf("%d reasons were veiled and %d told: this tells little", veiled, told)
	}
}

// observations are what each seat sees, and at the end what everybody does.
func observations(b *rules.Book, m *match.Match) (list []rules.Observation) {
	for p := range b.Contenders {
		list = append(list, m.Observation(rules.Seat(p)))
	}
	return append(list, m.PublicObservation())
}

// checkReasons looks at the reasons of the last move with the eyes of everybody, who saw this before it was made.
func checkReasons(t *testing.T, m *match.Match, before []rules.Observation) (veiled, told int) {
	i := m.Moves() - 1
	own := 0
	for n := range before {
		if parts, ok := m.Reasons(i, before[n].Me); ok {
			own = max(own, len(parts))
		}
	}
	for n := range before {
		o := &before[n]
		parts, ok := m.Reasons(i, o.Me)
		if !ok {
			continue
		}
		veiled += own - len(parts)
		for _, part := range parts {
			if part.Why != rules.WhyPledge {
				continue
			}
			if told++; !sees(o, rules.Seat(part.Who)) {
				t.Fatalf("move %d: seat %d is told of a promise to %d", i, o.Me, part.Who)
			}
		}
	}
	return veiled, told
}

// sees reports whether the observer sees a promise that binds the seat.
func sees(o *rules.Observation, p rules.Seat) bool {
	for _, q := range o.Pledges {
		if q.Live == rules.Binding && q.Has(p) {
			return true
		}
	}
	return false
}

// Nobody reads in the reason of a vote, or of any decision but an order, whose man an official is, unless he knew it
// before. Of an appointment the same is said whoever the man belongs to: see package ai.
func TestReasonsKeepWhoseManHeIs(t *testing.T) {
	book := campaign(t)
	for seed := range uint64(8) {
		m := match.New(match.Setup{Book: book, Game: "test", Scenario: save.NewScenario("trial", "1", "trial"), Seed: seed,
			Players: make([]match.Player, len(book.Contenders))})
		for {
			before, w := observations(book, m), m.Waiting()
			if !m.Step(1) || m.Over() {
				break
			}
			if before[0].Table.Phase != rules.Orders {
				checkOfficials(t, book, m, sight{before, w.Seat})
			}
		}
	}
}

// sight is what everybody saw before a seat decided.
type sight struct {
	list []rules.Observation
	by   rules.Seat
}

// checkOfficials looks at the reasons about officials of the last move with the eyes of everybody.
func checkOfficials(t *testing.T, b *rules.Book, m *match.Match, before sight) {
	for n := range before.list {
		o := &before.list[n]
		parts, _ := m.Reasons(m.Moves()-1, o.Me)
		for _, part := range parts {
			if part.Who < 0 || b.IsContender(part.Who) || part.Why != rules.WhyPatron && part.Why != rules.WhyGain {
				continue
			}
			at := b.Official(part.Who)
			if !knows(before, n, at) && before.list[before.by].Patron[at] == before.by {
				t.Fatalf("round %d: seat %d is told that %s is a man of %d", o.Table.Round, o.Me, b.People[part.Who].ID, before.by)
			}
		}
	}
}

// knows reports whether the n-th of those who look knew whose man an official is: a spectator does, when all seats do.
func knows(before sight, n, official int) bool {
	if before.list[n].Me != rules.NoSeat {
		return before.list[n].Patron[official] != rules.Unknown
	}
	for q := range before.list[:n] {
		if before.list[q].Patron[official] == rules.Unknown {
			return false
		}
	}
	return true
}

// campaign is the book of the campaign.
func campaign(t *testing.T) *rules.Book {
	t.Helper()
	return shipped(t, "after_lenin").Book
}

// shipped is a scenario that comes with the game.
func shipped(t *testing.T, name string) *scenario.Loaded {
	t.Helper()
	source, err := scenario.OpenFolder(filepath.Join("..", "..", "scenarios", name))
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	loaded, problems := scenario.Load(source, scenario.Library{Shipped: scenarios.Files})
	if loaded == nil {
		t.Fatal(problems)
	}
	return loaded
}
