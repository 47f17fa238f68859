package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/store"
	"afterlenin/game/ui/hand"
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

// TestMisnamedSaveIsListed: a file under a name that the game does not take has a row, which says how to come by it.
func TestMisnamedSaveIsListed(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "„Red“ team"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Shelf: store.OpenFolder(dir)})
	x.press(hand.G)
	if k := x.a.house.Saves; len(k) != 1 || !strings.Contains(k[0].Bad, dir) || !strings.Contains(k[0].Bad, "Leave out „") {
		t.Fatalf("%+v", k)
	}
	x.check()
	for i := range x.b.Sheet.Nodes {
		if id := x.b.Sheet.Nodes[i].ID; strings.HasPrefix(id, "saves.load") || strings.HasPrefix(id, "saves.delete") {
			t.Errorf("%s could do nothing", id)
		}
	}
}

// TestFolderOfSavesThatCannotBeRead is not shown as an empty one.
func TestFolderOfSavesThatCannotBeRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "saves") // a file in its place cannot be listed either
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Shelf: store.OpenFolder(file)})
	x.press(hand.G)
	if n := x.a.house.Notice; !strings.Contains(n, file+" cannot be listed") || !strings.Contains(n, "Allow this program to read there.") {
		t.Errorf("%q", n)
	}
	x.check()
}

// TestABadNameIsSaidWhy names the letter that is to go.
func TestABadNameIsSaidWhy(t *testing.T) {
	x := open(t, Options{})
	for name, want := range map[string]string{"Lesson – Anna’s": "", "10/b": "Leave out /: it", "a\u200b": "Leave out U+200B: it", "🙂": "Leave out U+1F642: it", ".x": "dot",
		strings.Repeat("x", 81): "too long"} {
		if got := x.a.wrongName(name); (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// TestOwnScenariosThatCannotBeListed: the list says so, and the others can be played.
func TestOwnScenariosThatCannotBeListed(t *testing.T) {
	lib := library(t)
	lib.Own = filepath.Join(t.TempDir(), "own") // a file in its place cannot be listed
	if err := os.WriteFile(lib.Own, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Library: lib})
	x.press(hand.S)
	x.check()
	x.click("scenario.scenarios")
	x.check()
	if l := x.a.house.Scenarios[x.a.house.Picked]; !l.Broken || !strings.Contains(l.Problems[0].What, "allow yourself to read it") {
		t.Errorf("%+v", l)
	}
	x.press(hand.Escape, hand.N, hand.Enter)
	if x.a.play == nil {
		t.Error("no other can be played")
	}
}
