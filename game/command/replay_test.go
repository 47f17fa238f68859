//go:build !js

package command

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/save"
	"afterlenin/game/store"
)

func TestReplay(t *testing.T) {
	r, hash := played(t)
	path := write(t, save.Write(r))
	x := try(t, "replay", path)
	x.expect(t, Fine, ", seed 5\n", fmt.Sprintf("%d moves, %d rounds verified\nhash %016x\n", len(r.Steps), len(r.Marks), hash))
	if n := strings.Count(x.out, "\n"); n < 20 {
		t.Errorf("the chronicle has %d lines only:\n%s", n, x.out)
	}
	if strings.Contains(x.out, "[") {
		t.Errorf("a sentence is missing:\n%s", x.out)
	}
	all := try(t, "replay", path, "--all")
	all.expect(t, Fine, "hash ")
	if len(all.out) <= len(x.out) {
		t.Error("everything is not more than what is public")
	}
	man := strings.Fields(r.Steps[0].Move)[0]
	if own := try(t, "replay", path, "--seat", man); len(own.out) <= len(x.out) || len(own.out) >= len(all.out) {
		t.Errorf("%s is told %d bytes, the public %d, all is %d", man, len(own.out), len(x.out), len(all.out))
	}
	try(t, "replay", path, "--seat", "nobody").expect(t, CouldNotRun, `there is no seat "nobody"`)
}

func TestReplayOfASlot(t *testing.T) {
	t.Setenv(store.HomeVariable, t.TempDir())
	shelf, err := savesShelf()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := played(t)
	if err := shelf.Put("autosave", save.Write(r)); err != nil {
		t.Fatal(err)
	}
	try(t, "replay", "autosave").expect(t, Fine, "rounds verified")
	try(t, "replay", "other").expect(t, CouldNotRun, "the saves are autosave")
}

// What is no save is not called a damaged one: it is said what it is, and which saves there are.
func TestReplayOfWhatIsNoSave(t *testing.T) {
	t.Setenv(store.HomeVariable, t.TempDir())
	shelf, err := savesShelf()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := played(t)
	kept := map[string][]byte{"autosave": save.Write(r), "cut": save.Write(r)[:300], "later": []byte("after lenin save 9\n"), "letter": []byte("Dear all\n"), "blank": nil}
	for _, name := range settingsNames {
		kept[name] = []byte("full no\ncontrast no\n")
	}
	for name, content := range kept {
		if err := shelf.Put(name, content); err != nil {
			t.Fatal(err)
		}
	}
	const saves = "the saves are autosave, cut, later (in "
	for named, words := range map[string]string{
		"settings":                "settings is what the window keeps its settings in, and no save: " + saves,
		"settings damaged":        "keeps its settings in, and no save: " + saves,
		under("saves"):            "is a folder: name a save that lies in it, or one by its name: " + saves,
		"letter":                  `letter is another file, and no save (it begins with "Dear all"): ` + saves,
		"blank":                   "blank is empty, and no save: " + saves,
		"replay_test.go":          `replay_test.go is another file, and no save (it begins with "//go:build !js"): ` + saves,
		"nothing":                 `there is no file and no save "nothing": ` + saves,
		write(t, nil):             "is empty, and no save: " + saves,
		write(t, []byte("\n \n")): "is empty, and no save: " + saves,
		os.DevNull:                "is neither a file nor a save: " + saves,
		filepath.Join(under("saves"), "settings"): "keeps its settings in, and no save: " + saves,
	} {
		x := try(t, "replay", named)
		x.expect(t, CouldNotRun, words)
		if strings.Contains(x.err, "the save "+named) {
			t.Errorf("%s: it is called a save: %s", named, x.err)
		}
	}
}

// The names that are kept beside the games are those of the window.
func TestSettingsAreNamedAsTheWindowNamesThem(t *testing.T) {
	source, err := os.ReadFile(filepath.Join("..", "ui", "preferences.go"))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, x := range regexp.MustCompile(`(?m)^\t(?:settingsSlot|damagedSettings) += "(.*)"$`).FindAllStringSubmatch(string(source), -1) {
		found = append(found, x[1])
	}
	if !slices.Equal(found, settingsNames[:]) {
		t.Errorf("the window names them %q, and here they are %q", found, settingsNames)
	}
}

func TestReplayOfAnotherOutcome(t *testing.T) {
	r, _ := played(t)
	r.Marks[1].Hash++
	x := try(t, "replay", write(t, save.Write(r)))
	x.expect(t, Problems, "the save parts from the rules: round 2 (", "ends otherwise than it was recorded", "1 rounds verified")
}

func TestReplayOfARefusedMove(t *testing.T) {
	r, _ := played(t)
	r.Steps[3].Move = r.Steps[0].Move
	try(t, "replay", write(t, save.Write(r))).expect(t, Problems, "the save parts from the rules: round 1 (", "is not allowed", "(not yours to decide now")
}

// A film that is named by mistake is not read into memory.
func TestReplayOfAHugeFile(t *testing.T) {
	path := write(t, nil)
	if err := os.Truncate(path, largestSave+1); err != nil {
		t.Skip(err)
	}
	try(t, "replay", path).expect(t, CouldNotRun, "is too large to be a save")
}

func TestReplayOfADamagedSave(t *testing.T) {
	r, _ := played(t)
	text := save.Write(r)
	try(t, "replay", write(t, text[:len(text)*3/4])).expect(t, Problems, "is damaged: line ", "moves are good, and are replayed", "hash ")
	later := bytes.Replace(text, []byte("save 1\n"), []byte("save 9\n"), 1)
	try(t, "replay", write(t, later)).expect(t, Problems, `was kept by a later version of the program ("after lenin save 9"): bring this one up to date`)
	changed := []byte(strings.Replace(string(text), "seed 5", "seed 6", 1))
	try(t, "replay", write(t, changed)).expect(t, Problems, "is damaged")
}

// TestReplayNamesTheGoodOneBefore: beside a damaged save lies the version before it, by whatever the save is named.
func TestReplayNamesTheGoodOneBefore(t *testing.T) {
	t.Setenv(store.HomeVariable, t.TempDir())
	shelf, err := savesShelf()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := played(t)
	good, path := save.Write(r), filepath.Join(under("saves"), "autosave")
	for _, content := range [][]byte{good, good[:len(good)*3/4]} {
		if err := shelf.Put("autosave", content); err != nil {
			t.Fatal(err)
		}
	}
	words := fmt.Sprintf("the version before it is good: afterlenin replay %q\n", path+".before")
	try(t, "replay", "autosave").expect(t, Problems, "is damaged", words)
	try(t, "replay", path).expect(t, Problems, "is damaged", words)
	try(t, "replay", path+".before").expect(t, Fine, "rounds verified")
	if err := shelf.Put("autosave", good[:len(good)/2]); err != nil { // now both are damaged
		t.Fatal(err)
	}
	if x := try(t, "replay", "autosave"); strings.Contains(x.err, "is good") {
		t.Error(x.err)
	}
}

// TestSavesThatCannotBeRead: a name that cannot be used and a folder that cannot be read are not passed over.
func TestSavesThatCannotBeRead(t *testing.T) {
	t.Setenv(store.HomeVariable, t.TempDir())
	folder := under("saves")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "„Red“"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	try(t, "replay", "none").expect(t, CouldNotRun, `there are no saves yet (in `+folder+`); give "„Red“" another name, for under this it cannot be read: "„" cannot stand in it`)
	try(t, "replay", "„Red“").expect(t, CouldNotRun, `„Red“ lies there (in `+folder+`), and cannot be read under this name: "„" cannot stand in it. Give the file another`)
	t.Setenv(store.HomeVariable, t.TempDir())
	if err := os.WriteFile(under("saves"), nil, 0o644); err != nil { // in the place of the folder: nobody may list it
		t.Fatal(err)
	}
	try(t, "replay", "none").expect(t, CouldNotRun, "which saves there are cannot be told (in "+under("saves")+")", "allow yourself to read the folder")
	t.Setenv(store.HomeVariable, t.TempDir())
	shut := write(t, []byte("x"))
	if err := os.Chmod(shut, 0); err != nil {
		t.Skip(err)
	}
	if _, err := os.ReadFile(shut); err == nil {
		t.Skip("everything may be read here")
	}
	try(t, "replay", shut).expect(t, CouldNotRun, "you have no right to. Allow yourself to read it")
}

// TestReplayPrintsTheDebrief: the questions, answered from the game, and nothing else; of a
// game that is not over it says so.
func TestReplayPrintsTheDebrief(t *testing.T) {
	r, _ := played(t)
	x := try(t, "replay", write(t, save.Write(r)), "--debrief")
	x.expect(t, Fine, "1.  Who decided what became of the pier", "\n    In your game\n", "The line on the", "\n    In history\n    Nobody in the town remembers", "Likely, on thinner evidence.")
	if strings.Contains(x.out, "rounds verified") || strings.ContainsAny(x.out, "{}[]") {
		t.Errorf("not only the debrief:\n%s", x.out)
	}
	for _, line := range strings.Split(x.out, "\n") {
		if len([]rune(line)) > pageWide {
			t.Errorf("a line of %d letters: %q", len([]rune(line)), line)
		}
	}
	half := r
	half.Steps, half.Marks = r.Steps[:len(r.Steps)/2], nil
	try(t, "replay", write(t, save.Write(half)), "--debrief").expect(t, CouldNotRun, "the game is not over")
}

// TestNoQuestionsNoDebrief: of a scenario that asks nothing it is said, instead of a title alone.
func TestNoQuestionsNoDebrief(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "council")
	if err := os.CopyFS(folder, os.DirFS(councilFolder(t))); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, "council.toml")
	words, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	story, _, asks := strings.Cut(string(words), "[debrief.")
	if err := os.WriteFile(file, []byte(story), 0o644); err != nil || !asks {
		t.Fatal(err, asks)
	}
	r, _ := playedFrom(t, folder)
	x := try(t, "replay", write(t, save.Write(r)), "--debrief")
	x.expect(t, CouldNotRun, "has no questions for a debrief: leave --debrief out")
	if x.out != "" {
		t.Errorf("and yet it prints %q", x.out)
	}
	try(t, "replay", write(t, save.Write(r))).expect(t, Fine, "rounds verified")
}

// TestReplayForWhom: what cannot be had together is refused before the save is read.
func TestReplayForWhom(t *testing.T) {
	for line, words := range map[string]string{
		"replay none --all --seat adler":     "--all tells everything, --seat what one man saw: leave one of them out",
		"replay none --debrief --seat adler": "--debrief answers from the whole game, not for one man: leave --seat out",
		"replay none --debrief --all":        "leave one of them out",
	} {
		try(t, strings.Fields(line)...).expect(t, CouldNotRun, words)
	}
}

// A date and what happened then do not run together, however long the name of the month.
func TestDatesOfTheDebriefStandApart(t *testing.T) {
	r, _ := playedFrom(t, filepath.Join("..", "..", "scenarios", LessonScenario))
	x := try(t, "replay", write(t, save.Write(r)), "--debrief")
	x.expect(t, Fine, "    May–July ’24 ")
	if torn := regexp.MustCompile(`’\d\d[^ ,.]`).FindString(x.out); torn != "" {
		t.Errorf("%q: a date runs into its sentence:\n%s", torn, x.out)
	}
}
