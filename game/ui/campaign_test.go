package ui_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"afterlenin/game/ui/drive"
)

// These tests drive the real program through a whole campaign, from the title to the
// result and back to the title, once by keyboard alone and once by mouse alone. They
// take minutes, so they run only when they are asked for:
//
//	CAMPAIGN=1 go test ./game/ui -run RealCampaign -v -timeout 60m
//
// What is done is told from the tree of what is on the screen alone. TELL=1 tells it.

func TestRealCampaignByKeyboard(t *testing.T) { playCampaign(t, keysOfPlayer{}) }

func TestRealCampaignByMouse(t *testing.T) { playCampaign(t, mouseOfPlayer{}) }

// TestRealRoundsByKeyboard is the beginning of a campaign, with everything in it that a
// round has, for those who do not ask for more.
func TestRealRoundsByKeyboard(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	c := newCampaign(t, keysOfPlayer{}, home, "play", "after_lenin", "--seat", "stalin", "--seed", "5")
	c.until(400, func([]drive.Node) bool { return rounds(home) >= 2 })
}

func playCampaign(t *testing.T, h player) {
	if os.Getenv("CAMPAIGN") == "" {
		t.Skip("CAMPAIGN is not set: no whole campaign is played")
	}
	t.Parallel()
	home, begun := t.TempDir(), time.Now()
	c := newCampaign(t, h, home)
	if err := errors.Join(c.s.Tick(10), h.begin(c.s)); err != nil {
		t.Fatal(err)
	}
	result, played := false, 0
	c.until(6000, func(nodes []drive.Node) bool {
		if _, over := node(nodes, "result.title"); over && !result {
			result, played = true, rounds(home)
			t.Logf("the result is there after %d rounds, %d actions, %v", played, c.done, time.Since(begun).Round(time.Second))
		}
		_, home := node(nodes, "title.new")
		return home
	})
	if !result || played != 12 {
		t.Errorf("back on the title after %d rounds, and the result was seen: %v", played, result)
	}
	t.Logf("%d actions in %v: %s", c.done, time.Since(begun).Round(time.Second), c.counts())
	for _, kind := range []string{"event.choice", "verb", "ask", "enter", "seal", "roll.vote", "hall.speak", "bar.log", "bar.charts", "bar.codex"} {
		if c.kinds[kind] == 0 {
			t.Errorf("a whole campaign was played without one %s", kind)
		}
	}
	if c.kinds["seat"]+c.kinds["post"]+c.kinds["bloc"] == 0 { // what lies on the board: which of it is left to chance
		t.Error("a whole campaign was played without a look at anything on the board")
	}
}

// player is how somebody does what he has decided to do.
type player interface {
	hand
	begin(s *drive.Session) error // a new game, from the title
}

type mouseOfPlayer struct{ byMouse }

func (mouseOfPlayer) begin(s *drive.Session) error {
	return errors.Join(s.ClickNode("title.new"), s.Tick(5), s.ClickNode("new.begin"))
}

type keysOfPlayer struct{}

func (keysOfPlayer) begin(s *drive.Session) error {
	return errors.Join(s.Key("n"), s.Tick(5), s.Key("enter"))
}

// printed are keys that stand on things wherever these are.
var printed = map[string]string{"bar.log": "l", "bar.charts": "g", "bar.codex": "f1", "bar.menu": "esc", "bar.back": "esc",
	"house.back": "esc", "menu.back": "esc", "pin0.close": "esc", "lesson.next": "k"}

// use presses the key that is printed on a thing; where none is, or where it would mean
// another thing, it goes there with Tab and presses Enter.
func (keysOfPlayer) use(s *drive.Session, n drive.Node) error {
	if key := printed[n.ID]; key != "" {
		return s.Key(key)
	}
	for try := range 100 {
		nodes, err := s.Tree()
		if err != nil {
			return err
		}
		at := slices.IndexFunc(nodes, func(n drive.Node) bool { return strings.Contains(n.State, "focus") })
		to := slices.IndexFunc(nodes, func(other drive.Node) bool { return other.ID == n.ID })
		switch {
		case to < 0:
			return nil // it has gone meanwhile
		case at == to || at < 0 && n.Role == "next step":
			return s.Key("enter")
		}
		if err := goNearer(s, to-at, try); err != nil {
			return err
		}
	}
	return errors.New("tab never reaches " + n.ID)
}

// goNearer presses Tab less often than there are things between, as it passes over some,
// and with each try more warily: a look at the screen costs more than a key. It never
// goes round, since a long list is longer than what of it is seen.
func goNearer(s *drive.Session, way, try int) error {
	key := "tab"
	if way < 0 {
		key, way = "shift+tab", -way
	}
	for range max(1, way/(2+try)) {
		if err := s.Key(key); err != nil {
			return err
		}
	}
	return nil
}
