package scenario

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// TestBaseBesideIsTold: whoever puts the scenario that he extends beside his own is told where it belongs.
func TestBaseBesideIsTold(t *testing.T) {
	dir, own := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{"mine": "format = 1\nextends = \"convention\"\n", "convention": onCouncil} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name, "a.toml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	src, err := OpenFolder(filepath.Join(dir, "mine"))
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	_, problems := Load(src, Library{Shipped: os.DirFS("testdata"), Own: own})
	if len(problems) != 1 || problems[0].Hint != "one of that name lies beside this scenario, where it is not looked for: put it into "+own {
		t.Error(problems)
	}
	expect(t, "format = 1\nextends = \"convention\"\n", `a.toml:2:11: error: there is no scenario "convention": there are bad, council, council_winter`)
}

// TestZipsThatCannotBeUsed says how to pack anew.
func TestZipsThatCannotBeUsed(t *testing.T) {
	two := zipped(t, map[string]string{"autumn/a.toml": onCouncil, "winter/a.toml": onCouncil})
	src, err := OpenZip(two)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	_, problems := Load(src, shelf())
	if len(problems) != 1 || problems[0].Message != "the zip "+two+" holds 2 scenarios, and is none itself: autumn, winter" || problems[0].Hint != "pack each one by itself" {
		t.Error(problems)
	}
	_, err = OpenZip(zipped(t, map[string]string{`autumn\a.toml`: onCouncil}))
	if err == nil || !strings.Contains(err.Error(), `has \ where / should stand: pack the folder with another program`) {
		t.Error(err)
	}
}

// TestFoldersWithoutText names what lies there in its place.
func TestFoldersWithoutText(t *testing.T) {
	const should = `a scenario is plain text in a file whose name ends so, as in scenario.toml`
	expectOf(t, nil, shelf(), "error: the scenario test has no .toml file (the folder is empty; "+should+")")
	expectOf(t, map[string]string{"Scenario.docx": "x", "b.jpg": "x", ".hidden": "x"}, shelf(),
		"error: the scenario test has no .toml file (there lies Scenario.docx, b.jpg; "+should+")")
	expectOf(t, map[string]string{"a.md": "", "b.md": "", "c.md": "", "d.md": "", "e.md": "", "f.md": "", "g.md": ""}, shelf(),
		"error: the scenario test has no .toml file (there lies a.md, b.md, c.md, d.md, e.md and 2 more; "+should+")")
	const begin = ` (begin it with format = 1 and, to change a scenario that is there, extends = "after_lenin")`
	for _, text := range []string{"", " \n\n", "\ufeff", "# to come\n"} {
		expect(t, text, "a.toml: error: the file is empty, so there is no scenario"+begin)
	}
	expectOf(t, map[string]string{"a.toml": "", "b.toml": onCouncil}, shelf())
}

// TestLettersThatNoIDHas: what word processors and other tongues put into conditions and effects.
func TestLettersThatNoIDHas(t *testing.T) {
	for text, want := range map[string]string{
		`effects = ["flag.bücher = true"]`:          `a.toml:4:19: error: ü cannot stand in an id (ids have the letters a to z, digits and _)`,
		`when = "prestige.finché > 3"`:              `a.toml:4:23: error: é cannot stand in an id (ids have the letters a to z, digits and _)`,
		"when = \"round\u00a0> 3\"":                 `a.toml:4:14: error: this looks like a blank or like nothing, and is the character U+00A0 (delete it and type a blank)`,
		"effects = [\"country.fish\u200b += 3\"]":   `a.toml:4:25: error: this looks like a blank or like nothing, and is the character U+200B (delete it and type a blank)`,
		`when = "post.chair == „finch“"`:            `a.toml:4:23: error: „ should not stand here (an id stands without quotes)`,
		`when = "round ≥ 3"`:                        `a.toml:4:15: error: "≥" should not stand here (write ">=")`,
		`when = "NOT round > 3"`:                    `a.toml:4:9: error: "NOT" should not stand here (write it in small letters)`,
		`when = "round > 3 and Not gathering == 1"`: `a.toml:4:23: error: "Not" should not stand here (write it in small letters)`,
		`effects = ["flag.goose_found = True"]`:     `a.toml:4:32: error: there is no number or person "True" (did you mean "true"?)`,
		`for = "whelk"`:                             `a.toml:4:8: error: there is no contender "whelk" ("whelk" is an official; a contender must stand here)`,
	} {
		expect(t, onCouncil+"[event.storm]\n"+text+"\n", want)
	}
	expect(t, onCouncil+"[official.whelk]\npatron = \"drake\"\n", `a.toml:4:11: error: there is no contender "drake" ("drake" is an official; a contender must stand here)`)
}

// TestNumbersInWords are not put in quotes.
func TestNumbersInWords(t *testing.T) {
	expect(t, onCouncil+"[scenario]\nrounds = twelve\n", `a.toml:4:10: error: rounds is a whole number, found "twelve" (write it in digits, as in rounds = 12)`)
	expect(t, onCouncil+"[rules]\nhand_max = ten\n", `a.toml:4:12: error: hand_max is a whole number, found "ten" (write it in digits, as in hand_max = 12)`)
	expect(t, onCouncil+"[scenario]\ntitle = twelve\n", `a.toml:4:9: error: a text stands between quotes (write "twelve")`)
	expect(t, onCouncil+"[scenario]\nstart = now\n", `a.toml:4:9: error: a text stands between quotes (write "now")`) // of the country it is a number
}

// TestNoPrecedents: the six are named at once.
func TestNoPrecedents(t *testing.T) {
	files := fstest.MapFS{"a.toml": {Data: []byte("format = 1\n")}}
	_, problems := Load(Source{Name: "test", Files: files}, shelf())
	const want = `the scenario has no [precedent.faction_ban]: all six are needed, "faction_ban", "recantation", "removal", "expulsion", "police" and "exile"`
	if got := problems.String(); !strings.Contains(got, want) {
		t.Error(got)
	}
}
