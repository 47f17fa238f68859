package ui_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/ui/drive"
)

// These tests drive the real program, in its window, through a whole round: once by
// keyboard alone and once by mouse alone. They need a display; a virtual one will do.

// mostSteps is how many times a hand may act before the round must be over.
const mostSteps = 250

func TestRealRoundByKeyboard(t *testing.T) { playRound(t, byKeys{}) }

func TestRealRoundByMouse(t *testing.T) { playRound(t, byMouse{}) }

// hand is how somebody acts on the node that the round calls for.
type hand interface {
	use(s *drive.Session, n drive.Node) error
}

type byMouse struct{}

func (byMouse) use(s *drive.Session, n drive.Node) error { return s.ClickNode(n.ID) }

type byKeys struct{}

// use presses the key that is printed on the node; where none is, it goes there with
// Tab, however many stops away it is, and presses Enter.
func (byKeys) use(s *drive.Session, n drive.Node) error {
	switch {
	case n.ID == "verb-hold":
		return s.Key("h")
	case n.ID == "event.decide":
		return errors.Join(s.Key("1"), s.Key("enter"))
	case n.ID == "enter" || n.Role == "next step":
		return s.Key("enter")
	}
	for range 120 {
		at, err := focused(s)
		if err != nil {
			return err
		}
		if at == n.ID {
			return s.Key("enter")
		}
		if err := s.Key("tab"); err != nil {
			return err
		}
	}
	return errors.New("tab never reaches " + n.ID)
}

func focused(s *drive.Session) (string, error) {
	nodes, err := s.Tree()
	if err != nil {
		return "", err
	}
	for _, n := range nodes {
		if strings.Contains(n.State, "focus") {
			return n.ID, nil
		}
	}
	return "", nil
}

func playRound(t *testing.T, h hand) {
	if testing.Short() {
		t.Skip("drives the real program")
	}
	t.Parallel()
	home := t.TempDir()
	s, err := drive.Start(drive.Options{Package: "afterlenin", Args: []string{"play", "after_lenin", "--seat", "rykov", "--seed", "7"},
		Env: []string{"AFTERLENIN_HOME=" + home}, Width: 1280, Height: 720})
	if errors.Is(err, drive.ErrNoDisplay) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for range mostSteps {
		if err := s.Tick(20); err != nil {
			t.Fatal(err)
		}
		if roundIsOver(home) {
			return
		}
		nodes, err := s.Tree()
		if err != nil {
			t.Fatal(err)
		}
		n, ok := wanted(nodes)
		if !ok {
			continue // the computers vote one by one
		}
		if os.Getenv("TELL") != "" {
			at, _ := focused(s)
			t.Log(n.ID, n.Role, "focus", at)
		}
		if err := h.use(s, n); err != nil {
			t.Fatal(err)
		}
	}
	t.Error("the round did not end")
}

// wanted is what a hand that wants to get on does: it orders to hold, goes on where
// it can, and otherwise takes the first thing that may be chosen.
func wanted(nodes []drive.Node) (drive.Node, bool) {
	for _, id := range []string{"enter", "verb-hold"} {
		if n, ok := open(nodes, func(n drive.Node) bool { return n.ID == id }); ok {
			return n, true
		}
	}
	if n, ok := open(nodes, func(n drive.Node) bool { return n.Role == "next step" }); ok {
		return n, true
	}
	return open(nodes, func(n drive.Node) bool {
		return n.Role == "choice" || n.Role == "button" && strings.HasPrefix(n.ID, "refuse")
	})
}

func open(nodes []drive.Node, is func(drive.Node) bool) (drive.Node, bool) {
	for _, n := range nodes {
		if is(n) && !strings.Contains(n.State, "off") && n.H > 0 {
			return n, true
		}
	}
	return drive.Node{}, false
}

// roundIsOver reads it off the save, which is written after every move.
func roundIsOver(home string) bool {
	over := false
	filepath.WalkDir(home, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || over {
			return nil
		}
		text, err := os.ReadFile(path)
		over = err == nil && strings.Contains(string(text), "-- round 1 state")
		return nil
	})
	return over
}
