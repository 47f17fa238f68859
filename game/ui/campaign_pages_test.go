package ui_test

import (
	"errors"
	"os"
	"testing"

	"afterlenin/game/ui/drive"
)

// TestRealCampaignInPages plays two rounds of the real program in the largest text, where
// every screen is read in pages: what is wanted next lies on one of them, and the pages are
// turned until it is seen.
//
//	CAMPAIGN=1 go test ./game/ui -run RealCampaignInPages -v -timeout 60m
func TestRealCampaignInPages(t *testing.T) {
	if os.Getenv("CAMPAIGN") == "" {
		t.Skip("CAMPAIGN is not set: no pages are turned")
	}
	t.Parallel()
	home := t.TempDir()
	h := &turnsPages{}
	c := newCampaign(t, h, home)
	c.pages = true
	if err := errors.Join(c.s.Tick(10), h.largestText(c.s), h.begin(c.s)); err != nil {
		t.Fatal(err)
	}
	c.until(900, func([]drive.Node) bool { return rounds(home) >= 2 })
	t.Logf("%d actions, %d pages turned: %s", c.done, h.turned, c.counts())
	if h.turned < 20 {
		t.Errorf("only %d pages were turned", h.turned)
	}
}

// largestText goes to the settings and makes the text larger until it can grow no more.
func (h *turnsPages) largestText(s *drive.Session) error {
	if err := errors.Join(s.Key("o"), s.Tick(5)); err != nil {
		return err
	}
	for range 12 {
		if err := errors.Join(h.use(s, drive.Node{ID: "settings.larger"}), s.Tick(5)); err != nil {
			return err
		}
	}
	return errors.Join(s.Key("esc"), s.Tick(5))
}

// turnsPages is a mouse that turns pages, by the buttons at the foot and by their keys in turn.
type turnsPages struct{ turned int }

// begin begins a new game from the title, wherever the buttons are.
func (h *turnsPages) begin(s *drive.Session) error {
	for _, id := range []string{"title.new", "new.begin"} {
		if err := errors.Join(h.use(s, drive.Node{ID: id}), s.Tick(5)); err != nil {
			return err
		}
	}
	return nil
}

// use turns to the page of a thing and clicks it.
func (h *turnsPages) use(s *drive.Session, n drive.Node) error {
	for range 60 {
		nodes, err := s.Tree()
		if err != nil {
			return err
		}
		at, there := node(nodes, n.ID)
		switch {
		case !there:
			return nil // it has gone meanwhile
		case at.H > 0:
			return s.ClickNode(n.ID)
		}
		if err := h.turn(s, at.Y > pageTop); err != nil {
			return err
		}
	}
	return errors.New("no page shows " + n.ID)
}

// pageTop is where the pages begin, below the bar: what is cut off lies at an edge.
const pageTop = 100

func (h *turnsPages) turn(s *drive.Session, on bool) error {
	h.turned++
	button, key := "page.on", "pagedown"
	if !on {
		button, key = "page.back", "pageup"
	}
	if h.turned%2 == 0 {
		return errors.Join(s.Key(key), s.Tick(2))
	}
	return errors.Join(s.ClickNode(button), s.Tick(2))
}

// onAllPages are the nodes with those that lie on other pages: they can be used too.
func onAllPages(nodes []drive.Node) []drive.Node {
	for i := range nodes {
		if n := &nodes[i]; n.H <= 0 && n.W > 0 {
			n.H = 1
		}
	}
	return nodes
}
