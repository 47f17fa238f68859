package text_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/game/text"
	"afterlenin/scenarios"
)

// played is a whole game by computer players, as the public saw it.
func played(t testing.TB, b *rules.Book, seed uint64, temper ai.Temper) *text.Played {
	t.Helper()
	s := b.Start(seed)
	g := &text.Played{End: &s}
	g.Meters = append(g.Meters, s.Table.Meters)
	players := make([]*ai.Player, len(b.Contenders))
	for p := range players {
		players[p] = ai.New(b, ai.Style{Level: ai.Normal, Temper: temper}, seed*7+uint64(p))
	}
	for round := int8(0); s.Table.Phase != rules.Over; {
		p := s.Table.Turn.First()
		o := b.Observe(&s, p)
		var ev rules.Events
		m := players[p].Decide(&o).Move
		if r := b.Apply(&s, m, &ev); r != nil {
			t.Fatalf("%s: %+v", b.MoveText(m), *r)
		}
		for _, e := range ev.List {
			if e.SeenBy == rules.Everybody {
				g.Log = append(g.Log, e)
			}
		}
		if s.Table.Round != round || s.Table.Phase == rules.Over {
			round = s.Table.Round
			g.Meters = append(g.Meters, s.Table.Meters)
		}
	}
	g.Ledgers = b.Score(&s)
	return g
}

// shipped are the scenarios that come with the game.
func shipped(t testing.TB) map[string]*rules.Book {
	t.Helper()
	books := map[string]*rules.Book{}
	entries, err := fs.ReadDir(scenarios.Files, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		files, err := fs.Sub(scenarios.Files, e.Name())
		if err != nil {
			t.Fatal(err)
		}
		l, problems := scenario.Load(scenario.Source{Name: e.Name(), Files: files}, scenario.Library{Shipped: scenarios.Files})
		if problems.Broken() {
			t.Fatalf("%s: %s", e.Name(), problems)
		}
		books[e.Name()] = l.Book
	}
	return books
}

// TestEveryQuestionIsAnsweredFromTheGame plays each scenario and looks for an answer to
// each of its questions. READ=dir writes the debriefs there, to be read; SEEDS=n plays more.
func TestEveryQuestionIsAnsweredFromTheGame(t *testing.T) {
	seeds, read := uint64(2), os.Getenv("READ")
	if n, err := strconv.ParseUint(os.Getenv("SEEDS"), 10, 32); err == nil {
		seeds = n
	}
	for name, b := range shipped(t) {
		if len(b.Debrief) < 3 {
			t.Errorf("%s asks %d questions", name, len(b.Debrief))
		}
		told := map[string]map[string]bool{}
		games := 0
		for _, temper := range []ai.Temper{ai.Free, ai.Historical} {
			for seed := range seeds {
				games++
				answers := text.New(text.English(), b).Debrief(played(t, b, seed+11, temper))
				for _, a := range answers {
					looksRight(t, name, a)
					if !slices.IsSortedFunc(a.Told, func(x, y text.Told) int { return int(x.Round) - int(y.Round) }) {
						t.Errorf("%s: %q is not answered in the order of dates", name, a.Question.ID)
					}
					if told[a.Question.ID] == nil {
						told[a.Question.ID] = map[string]bool{}
					}
					told[a.Question.ID][fmt.Sprint(a.Told)] = true
				}
				if read != "" {
					write(t, filepath.Join(read, fmt.Sprintf("%s-%d-%d.txt", name, temper, seed+11)), answers)
				}
			}
		}
		for id, different := range told {
			if len(different) < max(2, games/4) {
				t.Errorf("%s: the question %q has %d answers in %d games: it is not answered from the game", name, id, len(different), games)
			}
		}
	}
}

// TestNoSpeechOfHistoryIsInvented: where a scenario lets a man speak against the line who did not, the
// debrief does not say that he did; where he did, it says so.
func TestNoSpeechOfHistoryIsInvented(t *testing.T) {
	said := map[bool]int{}
	for name, b := range shipped(t) {
		if name != "testament" && name != "after_lenin" {
			continue
		}
		for seed := range uint64(6) {
			for _, a := range text.New(text.English(), b).Debrief(played(t, b, seed+11, ai.Free)) {
				for _, x := range a.Told {
					if _, past, ok := strings.Cut(x.Text, "In history"); ok && strings.Contains(x.Text, "the line") && (strings.Contains(past, "spoke against it") || strings.Contains(past, " did.")) {
						said[name == "testament"]++
						if name == "testament" {
							t.Errorf("%s: %q", name, x.Text)
						}
					}
				}
			}
		}
	}
	if said[false] == 0 {
		t.Error("no debrief of the campaign says who spoke against the line in history")
	}
}

// looksRight reports sentences that are empty, unfilled, repeated or too long.
func looksRight(t *testing.T, name string, a text.Answer) {
	t.Helper()
	if len(a.Told) == 0 {
		t.Errorf("%s: nothing answers %q", name, a.Question.ID)
	}
	said := map[string]bool{}
	for _, x := range a.Told {
		switch {
		case strings.ContainsAny(x.Text, "{}[]|") || strings.Contains(x.Text, "  ") || strings.TrimSpace(x.Text) != x.Text || x.Text == "":
			t.Errorf("%s, %s: a place is unfilled or a blank too many: %q", name, a.Question.ID, x.Text)
		case said[x.Text]:
			t.Errorf("%s, %s: said twice: %q", name, a.Question.ID, x.Text)
		case !strings.HasSuffix(x.Text, ".") && !strings.HasSuffix(x.Text, "”"):
			t.Errorf("%s, %s: no end: %q", name, a.Question.ID, x.Text)
		case len([]rune(x.Text)) > 260:
			t.Errorf("%s, %s: %d letters: %q", name, a.Question.ID, len([]rune(x.Text)), x.Text)
		}
		said[x.Text] = true
	}
}

func write(t *testing.T, file string, answers []text.Answer) {
	t.Helper()
	var out strings.Builder
	for i, a := range answers {
		fmt.Fprintf(&out, "%d. %s\n", i+1, a.Question.Text)
		for _, x := range a.Told {
			fmt.Fprintf(&out, "   %-7s %s\n", x.Date, x.Text)
		}
		fmt.Fprintf(&out, "   HISTORY %s %s (%s)\n\n", a.Question.History, a.Question.Mark, a.Question.Source)
	}
	if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestPostsAreFollowedThroughTheLog: who sits where at the end is read from what everybody
// saw, as it is on the last table. What is told of secretaries rests on it.
func TestPostsAreFollowedThroughTheLog(t *testing.T) {
	b := *shipped(t)["after_lenin"]
	b.Debrief = nil
	for p := range b.Posts {
		b.Debrief = append(b.Debrief, rules.Question{Evidence: []rules.Evidence{{Kind: rules.OfPost, Of: int16(p)}}})
	}
	for seed := range uint64(4) {
		g := played(t, &b, seed+21, ai.Temper(seed%2))
		for p, a := range text.New(text.English(), &b).Debrief(g) {
			if want := g.End.Table.Posts[p].Holder; len(a.Told) != 1 || a.Told[0].Who != want {
				t.Errorf("seed %d, %s: %v, on the table it is %d", seed, b.Posts[p].ID, a.Told, want)
			}
		}
	}
}
