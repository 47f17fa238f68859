package match_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/match"
	"afterlenin/game/rules"
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

// TestNobodyIsPlayedAgainst: who is a person changes nothing of what the computers do.
// People who decide as the computers in their seats would have come to the same end,
// whichever seats are theirs. They promise nothing and give no notice, because a person's
// comes when the computers have sealed; and they judge, because who searches sees in the open
// part of a round what those before him have done, and computers go first there.
func TestNobodyIsPlayedAgainst(t *testing.T) {
	loaded := shipped(t, "opposition")
	style := ai.Style{Level: ai.Normal, Persona: ai.Loner, Without: ai.Verbs(1 << rules.Notice)}
	for seed := uint64(1); seed <= 5; seed++ {
		played := trialGame{loaded.Book, style, seed}
		alone := played.endWithPeople(t)
		for _, people := range [][]rules.Seat{{0}, {2, 5}, {1, 3, 6}, {0, 1, 2, 3, 4, 5, 6}} {
			if hash := played.endWithPeople(t, people...); hash != alone {
				t.Errorf("seed %d: with people in the seats %v the game ends otherwise", seed, people)
			}
		}
	}
}

// trialGame is a game in which all decide in one style.
type trialGame struct {
	b     *rules.Book
	style ai.Style
	seed  uint64
}

// endWithPeople is the hash of the end if people sit in some of the seats, and decide as the computers there would.
func (g trialGame) endWithPeople(t *testing.T, people ...rules.Seat) uint64 {
	t.Helper()
	b, style, seed := g.b, g.style, g.seed
	players := make([]match.Player, len(b.Contenders))
	hands := map[rules.Seat]*ai.Player{}
	for p := range players {
		players[p].Style = style.String()
	}
	for _, p := range people {
		players[p].Person = true
		hands[p] = ai.New(b, style, ai.SeedOf(seed, p))
	}
	m := match.New(match.Setup{Book: b, Scenario: save.NewScenario(b.ID, b.Version, "text"), Seed: seed, Players: players})
	for {
		for m.Step(1) {
		}
		w := m.Waiting()
		if w.Over() {
			truth, _ := m.Truth()
			return truth.Hash()
		}
		o := m.Observation(w.Seat)
		move, _ := hands[w.Seat].Choose(&o)
		if no := m.Play(move); no != nil {
			t.Fatalf("%s: refused: %+v", b.MoveText(move), *no)
		}
	}
}
