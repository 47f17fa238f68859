package ui

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
)

// Whoever plays alone is shown votes as he foresees them, also where his knowledge of an official's
// patron decides; two before one screen are shown what everybody may know, and no more.
func TestVotesAreForetoldToWhoeverLooks(t *testing.T) {
	x := read(library(t), "after_lenin")
	if x.loaded == nil || x.problems.Broken() {
		t.Fatal(x.err, x.problems)
	}
	b := x.loaded.Book
	votes, differ := 0, 0
	for seed := range uint64(6) {
		m := match.New(match.Setup{Book: b, Game: "test", Scenario: save.NewScenario("after_lenin", "1", "x"), Seed: seed})
		for motion := int8(-1); m.Step(1); {
			o := m.PublicObservation()
			if o.Table.Phase != rules.RollCall || o.Table.Motion == motion {
				continue
			}
			motion = o.Table.Motion
			for p := range b.Contenders {
				votes++
				differ += foretellsAs(t, m, rules.Seat(p))
			}
		}
	}
	if votes == 0 || differ == 0 {
		t.Errorf("of %d roll-calls none looks other to somebody than to all: the test shows nothing", votes)
	}
}

// foretellsAs compares the forecasts of an open vote with those of the eyes that look: a person's who plays
// alone, then those of everybody. It returns 1 where the two differ for an official.
func foretellsAs(t *testing.T, m *match.Match, me rules.Seat) (differ int) {
	t.Helper()
	other := (me + 1) % rules.Seat(len(m.Book().Contenders))
	defer func() { m.Replace(me, match.Player{}); m.Replace(other, match.Player{}) }()
	m.Replace(me, match.Player{Person: true})
	his, all := m.Observation(me), m.PublicObservation()
	alone := foretold(m)
	m.Replace(other, match.Player{Person: true})
	shared := foretold(m)
	for who := range m.Book().People {
		for _, x := range []struct {
			got  screen.VoteRecord
			eyes *rules.Observation
		}{{alone, &his}, {shared, &all}} {
			lean := m.Book().Lean(x.eyes, rules.Person(who), x.got.Motion)
			if want := max(-100, min(100, lean.Sum())); int(x.got.Forecast[who]) != want {
				t.Errorf("round %d: %s is foretold %d to seat %d, and looks %d to it", his.Table.Round+1,
					m.Book().People[who].ID, x.got.Forecast[who], x.eyes.Me, want)
			}
		}
		if who >= len(m.Book().Contenders) && alone.Forecast[who] != shared.Forecast[who] {
			differ = 1
		}
	}
	if shared.Knew != all.Own {
		t.Error("on a screen before which two sit, something is kept that not everybody may know")
	}
	return differ
}

// foretold is the open vote as whoever looks is shown it.
func foretold(m *match.Match) screen.VoteRecord {
	return newPlay(m, text.New(text.English(), m.Book())).openVote()
}
