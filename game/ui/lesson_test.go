package ui_test

import (
	"errors"

	"slices"
	"strings"
	"testing"

	"afterlenin/game/ui/drive"
)

// These tests drive the real program from the title through the whole lesson, once by
// keyboard alone and once by mouse alone.

func TestRealLessonByKeyboard(t *testing.T) { playLesson(t, keysOfPupil{}) }

func TestRealLessonByMouse(t *testing.T) { playLesson(t, mouseOfPupil{}) }

// pupil is how somebody does what the lesson says.
type pupil interface {
	begin(s *drive.Session) error
	goOn(s *drive.Session) error                // the button of the callout
	ask(s *drive.Session, at drive.Node) error  // what a thing is
	obey(s *drive.Session, at drive.Node) error // uses the thing that is pointed at
	hand
}

type keysOfPupil struct{ byKeys }

func (keysOfPupil) begin(s *drive.Session) error { return s.Key("l") }
func (keysOfPupil) goOn(s *drive.Session) error  { return s.Key("enter") }

func (k keysOfPupil) ask(s *drive.Session, at drive.Node) error {
	return errors.Join(k.reach(s, at), s.Key("f1"), s.Key("esc"))
}

func (k keysOfPupil) obey(s *drive.Session, at drive.Node) error {
	return errors.Join(k.reach(s, at), s.Key("enter"))
}

// use speaks by the printed key: a speech of another man is over before Tab gets there.
func (k keysOfPupil) use(s *drive.Session, n drive.Node) error {
	if strings.HasPrefix(n.ID, "hall.speak") {
		return s.Key("f")
	}
	return k.byKeys.use(s, n)
}

// reach goes to a thing with Tab.
func (keysOfPupil) reach(s *drive.Session, to drive.Node) error {
	for range 120 {
		if at, err := focused(s); err != nil || at == to.ID {
			return err
		}
		if err := s.Key("tab"); err != nil {
			return err
		}
	}
	return errors.New("tab never reaches " + to.ID)
}

type mouseOfPupil struct{ byMouse }

func (mouseOfPupil) begin(s *drive.Session) error { return s.ClickNode("title.learn") }
func (mouseOfPupil) goOn(s *drive.Session) error  { return s.ClickNode("lesson.next") }

func (mouseOfPupil) ask(s *drive.Session, at drive.Node) error {
	x, y := s.Outside(at.X+at.W/2, at.Y+at.H/2)
	return errors.Join(s.ClickWith("right", x, y), s.Tick(2), s.ClickNode("pin0.close"))
}

func (mouseOfPupil) obey(s *drive.Session, at drive.Node) error { return s.ClickNode(at.ID) }

func playLesson(t *testing.T, p pupil) {
	t.Parallel()
	s := program(t, t.TempDir())
	if err := errors.Join(s.Tick(10), p.begin(s)); err != nil {
		t.Fatal(err)
	}
	steps := map[string]bool{}
	for range 2 * mostSteps {
		if err := s.Tick(20); err != nil {
			t.Fatal(err)
		}
		nodes, err := s.Tree()
		if err != nil {
			t.Fatal(err)
		}
		if n, ok := node(nodes, "lesson.text"); ok {
			steps[n.Name] = true
		} else if _, over := node(nodes, "result.title"); over {
			if len(steps) < 14 { // as many as close the circle
				t.Errorf("only %d steps of the lesson were seen", len(steps))
			}
			return
		}
		if err := learn(s, p, nodes); err != nil {
			t.Fatal(err)
		}
	}
	t.Errorf("the lesson did not end after %d steps", len(steps))
}

// obeyed are the things that a pupil uses when they are pointed at, by how their ids begin.
var obeyed = []string{"order-", "verb-", "ask-", "enter", "seal", "bar.log"}

// learn does what the callout asks for or, where there is none, what leads on.
func learn(s *drive.Session, p pupil, nodes []drive.Node) error {
	text, _ := node(nodes, "lesson.text")
	next, taught := node(nodes, "lesson.next")
	at, pointed := open(nodes, func(n drive.Node) bool { return strings.Contains(n.State, "pointed-at") })
	switch {
	case taught && next.Name == "Go on":
		return p.goOn(s)
	case pointed && strings.Contains(text.Name, "F1"):
		return p.ask(s, at)
	case pointed && slices.ContainsFunc(obeyed, func(id string) bool { return strings.HasPrefix(at.ID, id) }):
		return p.obey(s, at)
	}
	if n, ok := node(nodes, "doubt.yes"); ok {
		return p.obey(s, n) // the third order stays empty
	}
	if _, ok := node(nodes, "log.all"); ok {
		return back(s, p)
	}
	if n, ok := open(nodes, func(n drive.Node) bool { return strings.HasPrefix(n.ID, "agenda.pick") }); ok {
		return p.obey(s, n) // the chairman's choice
	}
	if n, ok := wanted(nodes); ok {
		return p.use(s, n)
	}
	return nil // the computers decide one by one
}

// back leaves the log.
func back(s *drive.Session, p pupil) error {
	if _, keys := p.(keysOfPupil); keys {
		return s.Key("esc")
	}
	return s.ClickNode("bar.back")
}

func node(nodes []drive.Node, id string) (drive.Node, bool) {
	for _, n := range nodes {
		if n.ID == id {
			return n, true
		}
	}
	return drive.Node{}, false
}
