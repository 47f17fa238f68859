package match_test

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
)

// A game has the pars of the company in which it began, also when it is taken up again and
// when seats have changed hands. Programs of before wrote no company: their games had one sort of par.
func TestParsAreThoseOfTheBeginning(t *testing.T) {
	loaded := shipped(t, "triumvirate")
	b := loaded.Book
	players := []match.Player{{Person: true}}
	for range len(b.Contenders) - 1 {
		players = append(players, match.Player{Style: "normal-historical"})
	}
	m := match.New(match.Setup{Book: b, Scenario: save.NewScenario(b.ID, b.Version, loaded.Text), Seed: 3, Players: players})
	expect := func(when string, m *match.Match, c rules.Company) {
		t.Helper()
		for p := range b.Contenders {
			if got, want := m.Book().Par(rules.Seat(p)), b.Contenders[p].Pars[c]; got != want {
				t.Errorf("%s: par %d of %s, want %d", when, got, b.Contenders[p].ID, want)
			}
		}
	}
	expect("at the start", m, rules.HistoricalCompany)
	for p := range players {
		m.Replace(rules.Seat(p), match.Player{Person: true})
	}
	expect("when all seats are people's", m, rules.HistoricalCompany)
	r, err := save.Read(m.Text())
	if err != nil {
		t.Fatal(err)
	}
	again, err := match.Resume(match.Setup{Book: b}, r)
	if err != nil {
		t.Fatal(err)
	}
	expect("taken up again", again, rules.HistoricalCompany)
	r.Company = rules.FreeCompany
	if again, err = match.Resume(match.Setup{Book: b}, r); err != nil {
		t.Fatal(err)
	}
	expect("without a company", again, rules.FreeCompany)
}
