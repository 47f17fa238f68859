package ui_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"afterlenin/game/save"
	"afterlenin/game/ui/drive"
)

// program starts the real program with its home in a folder; the test is skipped where
// there is no display.
func program(t *testing.T, home string, args ...string) *drive.Session {
	t.Helper()
	if testing.Short() {
		t.Skip("drives the real program")
	}
	s, err := drive.Start(drive.Options{Package: "afterlenin", Args: args, Env: []string{"AFTERLENIN_HOME=" + home}, Width: 1280, Height: 720})
	if errors.Is(err, drive.ErrNoDisplay) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// act does one thing by mouse, if there is anything to do, and reports what.
func act(t *testing.T, s *drive.Session) (did drive.Node) {
	t.Helper()
	err := s.Tick(20)
	if err != nil {
		t.Fatal(err)
	}
	nodes, err := s.Tree()
	if err != nil {
		t.Fatal(err)
	}
	n, ok := wanted(nodes)
	if !ok {
		return drive.Node{}
	}
	if err := s.ClickNode(n.ID); err != nil {
		t.Fatal(err)
	}
	return n
}

// saved is the game that is kept by itself.
func saved(t *testing.T, home string) save.Record {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(home, "*", "autosave*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if r, err := save.Read(text); err == nil {
			return r
		}
	}
	t.Fatalf("no save can be read in %s: %v", home, files)
	return save.Record{}
}

// The power is cut at any moment, three times: each time Continue finds the game where
// it stood, and goes on from there.
func TestKilledAndContinued(t *testing.T) {
	t.Parallel()
	home, dice := t.TempDir(), rand.New(rand.NewPCG(1924, 1929))
	s := program(t, home, "play", "after_lenin", "--seat", "tomsky", "--seed", "12")
	for range 3 {
		for range 4 + dice.IntN(9) {
			act(t, s)
		}
		s.Kill()
		before := saved(t, home)
		s = program(t, home)
		if err := errors.Join(s.Tick(10), s.Key("c"), s.Tick(10)); err != nil {
			t.Fatal(err)
		}
		after := saved(t, home)
		for range 60 {
			if len(after.Steps) > len(before.Steps) {
				break
			}
			act(t, s)
			after = saved(t, home)
		}
		t.Logf("%d moves were kept, then %d", len(before.Steps), len(after.Steps))
		if n := len(before.Steps); len(after.Steps) <= n || !reflect.DeepEqual(after.Steps[:n], before.Steps) {
			t.Fatalf("%d moves were kept; later there are %d, or others", n, len(after.Steps))
		}
	}
}

// Two people play two rounds: before each turn the curtain names who comes, and behind
// it sits nobody else.
func TestTwoPeopleTwoRounds(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	s := program(t, home)
	if err := errors.Join(s.Tick(10), s.Key("n"), s.Tick(5), s.Key("2"), s.Tick(5), s.Key("enter")); err != nil {
		t.Fatal(err)
	}
	named := map[string]int{}
	next := ""
	for range 2 * mostSteps {
		did := act(t, s)
		if did.ID == "curtain.open" {
			next = did.Name
			named[next]++
			continue
		}
		if did.ID != "" && next != "" {
			mustSit(t, s, &next)
		}
		if rounds(home) >= 2 {
			t.Log(named)
			if len(named) != 2 {
				t.Errorf("the curtain named %v", named)
			}
			return
		}
	}
	t.Error("two rounds did not end")
}

// mustSit fails when the first private screen behind a curtain is not that of the seat
// that was named.
func mustSit(t *testing.T, s *drive.Session, next *string) {
	t.Helper()
	nodes, err := s.Tree()
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range nodes {
		if n.ID == "aim.man" || strings.HasPrefix(n.ID, "seat-") && strings.Contains(n.State, "Your seat") {
			if !strings.Contains(*next, shortName(n.Name)) {
				t.Errorf("the curtain said %q, behind it sits %q", *next, n.Name)
			}
			*next = ""
		}
	}
}

// shortName is the last word of a name.
func shortName(name string) string {
	words := strings.Fields(name)
	return words[len(words)-1]
}

// rounds is how many rounds the save has.
func rounds(home string) int {
	files, _ := filepath.Glob(filepath.Join(home, "*", "autosave*"))
	for _, f := range files {
		text, err := os.ReadFile(f)
		if r, bad := save.Read(text); err == nil && bad == nil {
			return len(r.Marks)
		}
	}
	return 0
}
