package ui

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"afterlenin/game/save"
	"afterlenin/game/store"
	"afterlenin/game/ui/drive"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// begun is a game of the council some moves old, kept on a shelf.
func begun(t *testing.T, shelf store.Shelf, steps int) *theatre {
	t.Helper()
	x := open(t, Options{Shelf: shelf})
	x.press(hand.N)
	x.a.house.Draft.Seed = "5"
	x.press(hand.Enter)
	r := newRobot(x, false)
	for range steps {
		r.step()
	}
	return x
}

// toSaves opens the saved games from wherever the game stands.
func (x *theatre) toSaves() {
	for range 6 {
		if x.a.top() == "menu" {
			break
		}
		x.press(hand.Escape)
	}
	x.press(hand.S)
}

func TestContinue(t *testing.T) {
	shelf := &store.Memory{}
	x := begun(t, shelf, 60)
	hash, moves := x.a.play.m.Hash(), x.a.play.m.Moves()
	y := open(t, Options{Shelf: shelf})
	if k := y.a.house.Resume; k.Slot == "" || k.Bad != "" || k.Date == "" {
		t.Fatalf("nothing to go on with: %+v", k)
	}
	y.check()
	y.press(hand.C)
	if y.a.play == nil || y.a.play.m.Hash() != hash || y.a.play.m.Moves() != moves {
		t.Fatal("another game goes on")
	}
}

func TestSaveUnderANameAndDelete(t *testing.T) {
	shelf := &store.Memory{}
	x := begun(t, shelf, 30)
	x.toSaves()
	x.check()
	if x.a.top() != "saves" {
		t.Fatalf("the screen is %s", x.a.top())
	}
	x.click("saves.name")
	for range 30 {
		x.press(hand.Backspace)
	}
	x.check()
	x.write("10b")
	x.press(hand.Enter)
	x.check()
	if _, err := shelf.Take("10b"); err != nil {
		t.Fatal(err)
	}
	hash := x.a.play.m.Hash()
	r := newRobot(x, false)
	x.press(hand.Escape, hand.Escape)
	for range 20 {
		r.step()
	}
	x.toSaves()
	x.click("saves.load.10b")
	if x.a.play.m.Hash() != hash {
		t.Error("the kept game went on under its name")
	}
	x.toSaves()
	x.click("saves.delete.10b")
	x.check()
	x.press(hand.Y)
	if _, err := shelf.Take("10b"); err == nil {
		t.Error("it is still there")
	}
}

// Whoever saves under a name types at once: the proposed name is chosen and gives way, whether key or
// pointer opened the page.
func TestSaveUnderANameIsTypedAtOnce(t *testing.T) {
	for _, byKey := range []bool{true, false} {
		shelf := &store.Memory{}
		x := begun(t, shelf, 30)
		if x.toSaves(); !byKey {
			x.press(hand.Escape)
			x.click("menu.save")
		}
		x.check()
		if n := x.b.Sheet.Find(screen.SaveName); n == nil || n.Value == "" || !x.b.Memory.Whole(screen.SaveName) {
			t.Fatalf("by key %t: the proposed name is not chosen, focus on %q", byKey, x.b.Memory.Focus)
		}
		x.write("my game")
		x.check()
		x.press(hand.Enter)
		if _, err := shelf.Take("my game"); err != nil {
			t.Errorf("by key %t: %v", byKey, err)
		}
	}
}

func TestDamagedSave(t *testing.T) {
	shelf := &store.Memory{}
	begun(t, shelf, 120)
	text, _ := shelf.Take(screen.Autosave)
	bad := bytes.Clone(text)
	bad[len(bad)-40] ^= 1
	if err := shelf.Put(screen.Autosave, bad); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Shelf: shelf})
	x.press(hand.C)
	if x.a.top() != "saves" || x.a.house.Notice == "" {
		t.Fatalf("the screen is %s, the notice %q", x.a.top(), x.a.house.Notice)
	}
	x.check()
	x.click("saves.older." + screen.Autosave)
	if x.a.play == nil {
		t.Fatal("the one before it does not open")
	}
	_ = shelf.Put(screen.Autosave, bad)
	x = open(t, Options{Shelf: shelf})
	x.press(hand.C)
	x.click("saves.salvage." + screen.Autosave)
	if x.a.play == nil || x.a.house.Notice == "" {
		t.Fatal("what is left does not open")
	}
	x.check()
}

// A save brings its scenario along: when the game has another version of it by now, a
// note says so, and play goes on with the one it was begun with.
func TestSaveOfAnotherScenarioVersion(t *testing.T) {
	shelf := &store.Memory{}
	begun(t, shelf, 60)
	kept, _ := shelf.Take(screen.Autosave)
	r, err := save.Read(kept)
	if err != nil {
		t.Fatal(err)
	}
	text, err := r.Scenario.Text()
	if err != nil {
		t.Fatal(err)
	}
	other := strings.Replace(text, "version = \"1.0\"", "version = \"0.9\"", 1)
	if other == text {
		t.Fatal("the scenario names no version 1.0")
	}
	r.Scenario = save.NewScenario(r.Scenario.ID, "0.9", other)
	if err := shelf.Put(screen.Autosave, save.Write(r)); err != nil {
		t.Fatal(err)
	}
	x := open(t, Options{Shelf: shelf})
	x.press(hand.C)
	if x.a.play == nil || x.a.play.m.Book().Version != "0.9" {
		t.Fatal("the game does not go on with its own scenario")
	}
	if !strings.Contains(x.a.house.Notice, "0.9") || !strings.Contains(x.a.house.Notice, "1.0") {
		t.Errorf("the note does not name both versions: %q", x.a.house.Notice)
	}
}

func TestRubbishOnTheShelf(t *testing.T) {
	shelf := &store.Memory{}
	for name, text := range map[string]string{"autosave": "", "mine": "\x00\xff\xfe", "letter": "Dear all", "settings": "text 9999"} {
		if err := shelf.Put(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	x := open(t, Options{Shelf: shelf})
	if !strings.Contains(x.a.house.Notice, damagedSettings) || x.a.house.Set.Size != 100 {
		t.Errorf("notice %q, size %d", x.a.house.Notice, x.a.house.Set.Size)
	}
	if kept, err := shelf.Take(damagedSettings); err != nil || string(kept) != "text 9999" {
		t.Error("the damaged settings are lost")
	}
	x.check()
	x.press(hand.G)
	x.check()
	if len(x.a.house.Saves) != 3 {
		t.Errorf("%d saves", len(x.a.house.Saves))
	}
}

func TestFullShelf(t *testing.T) {
	x := begun(t, &store.Memory{Room: 10}, 20)
	if x.a.scene().SaveBad == "" {
		t.Error("nobody says that the game is not kept")
	}
	x.toSaves()
	x.click("saves.save")
	if x.a.house.Notice == "" || x.a.play == nil {
		t.Error("nobody says that the name is not kept")
	}
	x.check()
	x.press(hand.Escape, hand.T)
	if x.a.play == nil || x.a.house.Ask.Text == "" {
		t.Fatal("a game that is not kept is left without a question")
	}
	x.check()
	x.press(hand.Y)
	if x.a.play != nil {
		t.Error("yes does not leave it")
	}
}

func TestPreferencesText(t *testing.T) {
	p := preferences{screen.Preferences{Full: true, Still: true, NoHints: true, Size: 115, Volume: 30, Mute: true}, frame{1600, 900, -40, 12, true}, []string{"aim", "log"}, []string{"", "Form  9b \"x\""}}
	got, err := readPreferences(p.text())
	if err != nil || !reflect.DeepEqual(got, p) {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, bad := range []string{"text", "text 10", "full maybe", "window 3", "window a b", "place 1", "volume 101", "mute 1", "contrast yes no", "hints perhaps", "team", "team Reds", `team "a" "b"`} {
		if _, err := readPreferences(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
	if _, err := readPreferences("# mine\n\nlater 3 4\n"); err != nil {
		t.Error(err)
	}
}

func TestBrokenScenario(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "broken"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "broken", "scenario.toml"), []byte("format = 1\n[scenario]\ntitle = 3\nrounds = \"many\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	lib := library(t)
	lib.Own = dir
	x := open(t, Options{Library: lib})
	x.press(hand.S)
	x.check()
	x.click("scenario.broken")
	x.check()
	if x.b.Sheet.Find("problem.0") == nil {
		t.Fatal("no problem is shown")
	}
	x.press(hand.Enter)
	if x.a.top() != "scenarios" || x.a.play != nil {
		t.Fatal("a broken scenario is played")
	}
	x.press(hand.Escape, hand.Escape, hand.N, hand.Enter) // the first closes what Enter explained
	if x.a.play == nil {
		t.Fatal("after a look at a broken scenario no other can be played")
	}
}

func TestDump(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tree")
	t.Setenv(dumpVariable, file)
	x := open(t, Options{})
	x.press(hand.Tab)
	dump(x.b)
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	nodes, err := drive.ParseNodes(f)
	if err != nil || len(nodes) != len(x.b.Sheet.Top()) {
		t.Fatalf("%d nodes, %v", len(nodes), err)
	}
}

func TestStartAtOnce(t *testing.T) {
	x := open(t, Options{Start: &Start{Scenario: "council", Seed: 9}})
	if x.a.play == nil || x.a.play.m.Seed() != 9 {
		t.Fatal("nothing begins")
	}
	y := open(t, Options{Start: &Start{Scenario: "nowhere"}})
	if y.a.play != nil || y.a.house.Notice == "" {
		t.Fatal("no word about a scenario that is not there")
	}
	y.check()
}

// A game that was left half played is still there after others were begun and loaded, with all
// its moves; one in which nobody has moved leaves nothing behind.
func TestANewGameLosesNone(t *testing.T) {
	shelf := &store.Memory{}
	x := begun(t, shelf, 60)
	x.toTitle()
	first := keptOf(t, shelf)
	x.press(hand.N, hand.Enter, hand.Escape) // touched by nobody
	x.toTitle()
	x.press(hand.N)
	x.a.house.Draft.Seed = "6"
	x.press(hand.Enter)
	r := newRobot(x, false)
	for range 30 {
		r.step()
	}
	x.toTitle()
	second := keptOf(t, shelf)
	x.press(hand.G)
	x.check()
	if n := len(x.a.house.Saves); n != 2 {
		t.Fatalf("%d games are kept, want both that were played: %+v", n, x.a.house.Saves)
	}
	x.click("saves.load." + x.a.house.Saves[1].Slot)
	x.goesOn(first)
	x.toTitle()
	x.press(hand.C)
	x.goesOn(first)
	x.toTitle()
	x.press(hand.G)
	if n := len(x.a.house.Saves); n != 2 || x.a.house.Saves[0].Slot != screen.Autosave {
		t.Fatalf("after a change of games these are kept: %+v", x.a.house.Saves)
	}
	x.click("saves.load." + x.a.house.Saves[1].Slot)
	x.goesOn(second)
}

// keptOf is the game that the title would go on with.
func keptOf(t *testing.T, shelf store.Shelf) save.Record {
	t.Helper()
	text, err := shelf.Take(screen.Autosave)
	if err != nil {
		t.Fatal(err)
	}
	r, err := save.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// goesOn checks that the game in progress is the one of the record, with all its moves.
func (x *theatre) goesOn(r save.Record) {
	x.t.Helper()
	if m := x.a.play.m; m.Seed() != r.Seed || m.Moves() < len(r.Steps) {
		x.t.Fatalf("a game of seed %d with %d moves goes on, want seed %d and %d moves", m.Seed(), m.Moves(), r.Seed, len(r.Steps))
	}
}

// Where the game before has no room aside, it stays, and the new one says that it is not kept.
func TestWithoutRoomTheOldGameStays(t *testing.T) {
	shelf := &store.Memory{}
	x := begun(t, shelf, 60)
	kept, _ := shelf.Take(screen.Autosave)
	shelf.Room = 1
	x.toTitle()
	x.press(hand.N, hand.Enter)
	r := newRobot(x, false)
	for range 10 {
		r.step()
	}
	if now, _ := shelf.Take(screen.Autosave); !bytes.Equal(now, kept) {
		t.Error("the old game was overwritten")
	}
	if x.a.scene().SaveBad == "" {
		t.Error("nobody says that the new game is not kept")
	}
}

// toTitle leaves the game.
func (x *theatre) toTitle() {
	x.t.Helper()
	for range 6 {
		if x.a.top() == "menu" {
			break
		}
		x.press(hand.Escape)
	}
	if x.press(hand.T); x.a.play != nil {
		x.t.Fatalf("the title is not reached from %s", x.a.top())
	}
}
