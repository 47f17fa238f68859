package ui

import (
	"strings"
	"testing"

	"afterlenin/game/store"
)

// Where a system does not tell capitals from small letters a game under another spelling replaces one, or the
// settings, or the game in progress: it is asked or refused on every system.
func TestNamesThatDifferInCapitalsAreOne(t *testing.T) {
	shelf := &store.Memory{}
	x := begun(t, shelf, 10)
	for _, name := range []string{"settings", "Settings", "settings damaged", "AUTOSAVE", "Autosave 2"} {
		if x.a.wrongName(name) == "" {
			t.Errorf("a game may be kept as %q", name)
		}
	}
	x.a.saveAs("Monday")
	x.toSaves()
	x.a.house.SaveName, x.a.house.NameBad = "monday", ""
	x.a.save()
	if d := x.a.house.Ask; d.Slot != "Monday" {
		t.Errorf("nobody is asked whether to replace Monday: %+v", d)
	}
	if _, err := shelf.Take("monday"); err == nil {
		t.Error("a second game lies beside Monday")
	}
}

// closed is a shelf on which nothing may be put, in a folder or, without one, in a browser.
type closed struct{ store.Memory }

func (*closed) Put(name string, _ []byte) error {
	return &store.Trouble{Fault: store.ReadOnly, Name: name}
}

type closedFolder struct{ closed }

func (*closedFolder) Path() string { return "/locked/saves" }

// Whoever may not save reads what he can do where he plays: a browser has no folder.
func TestWhatCannotBeSavedSaysWhatToDo(t *testing.T) {
	for shelf, words := range map[store.Shelf]string{
		&closedFolder{}: "The folder /locked/saves cannot be written. The game goes on, but is not saved. Allow writing there, or start the game with AFTERLENIN_HOME",
		&closed{}:       "This browser keeps nothing for this page.",
	} {
		x := begun(t, shelf, 3)
		if said := x.a.trouble(x.a.play.m.SaveError()); !strings.HasPrefix(said, words) {
			t.Errorf("it says: %s", said)
		}
	}
}
