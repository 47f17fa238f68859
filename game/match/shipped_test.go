package match_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// TestCouncil is the same with the small scenario of package scenario's tests.
func TestCouncil(t *testing.T) {
	playShipped(t, filepath.Join("..", "scenario", "testdata", "council"))
}

// TestShippedScenarios plays each shipped scenario by chance, with people and without,
// and goes on from a save in which nothing but its own text is used.
func TestShippedScenarios(t *testing.T) {
	root := filepath.Join("..", "..", "scenarios")
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Skip("no scenarios")
	}
	for _, e := range entries {
		if e.IsDir() {
			t.Run(e.Name(), func(t *testing.T) { playShipped(t, filepath.Join(root, e.Name())) })
		}
	}
}

func playShipped(t *testing.T, path string) {
	source, err := scenario.OpenFolder(path)
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	loaded, problems := scenario.Load(source, scenario.Library{Shipped: scenarios.Files})
	if problems.Broken() {
		errors, _ := problems.Count()
		t.Skipf("it has %d errors, which package scenario reports", errors)
	}
	b := loaded.Book
	for seed := range uint64(6) {
		players := make([]match.Player, len(b.Contenders))
		for p := range min(int(seed%3), len(players)) {
			players[p] = match.Player{Person: true, Name: "team"}
		}
		s := match.Setup{Book: b, Scenario: save.NewScenario(b.ID, b.Version, loaded.Text), Seed: seed, Players: players}
		m := match.New(s)
		goOn(t, m, never)
		if len(m.Slips()) > 0 {
			t.Fatalf("slips: %+v", m.Slips()[0])
		}
		resumeAlone(t, m)
	}
}

func resumeAlone(t *testing.T, m *match.Match) {
	t.Helper()
	r := mustRead(t, m.Text())
	text, err := r.Scenario.Text()
	if err != nil {
		t.Fatal(err)
	}
	loaded, problems := scenario.FromText(text)
	if problems.Broken() || loaded.Hash != r.Scenario.Hash {
		t.Fatalf("the scenario in the save is another: %v", problems)
	}
	again, err := match.Resume(match.Setup{Book: loaded.Book}, r)
	if err != nil {
		t.Fatal(err)
	}
	if again.Hash() != m.Hash() || !bytes.Equal(again.Text(), m.Text()) {
		t.Fatal("the resumed game is another")
	}
}

func BenchmarkGame(b *testing.B) {
	for b.Loop() {
		m := match.New(setup(1))
		for m.Step(1 << 20) {
		}
	}
}

func BenchmarkText(b *testing.B) {
	m := match.New(setup(1))
	for m.Step(1 << 20) {
	}
	for b.Loop() {
		m.Text()
	}
}
