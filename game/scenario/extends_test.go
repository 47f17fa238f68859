package scenario

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"afterlenin/game/rules"
)

func TestExtends(t *testing.T) {
	src, err := Find("council_winter", shelf())
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	l, problems := Load(src, shelf())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	b, base := l.Book, council(t).Book
	if b.ID != "council_winter" || b.Title != "Winter at Saltmarrow" || b.Version != base.Version || b.Rounds != 10 {
		t.Error("the head was not merged")
	}
	if len(b.Events) != len(base.Events) || b.Events[len(b.Events)-1].ID != "ice" || b.Events[0].ID != base.Events[0].ID {
		t.Error("events were not removed and added in order")
	}
	if len(b.Pledges) != 1 || b.Meters[0].Start != 30 || b.Meters[0].Name != "Fish" {
		t.Error("pledges or meters were not merged")
	}
	finch := b.Contenders[0]
	if finch.Stance != [4]int8{3, -1} || len(finch.Traits) != 1 || finch.Mods.Argue != -30 || finch.Mods.Income != 0 {
		t.Error("tables should merge and lists replace", finch)
	}
	same(t, l)
}

// same checks that the text of a scenario carries it whole.
func same(t *testing.T, l *Loaded) {
	t.Helper()
	again, problems := FromText(l.Text)
	if problems.Broken() {
		t.Fatalf("the text does not load:\n%s", problems)
	}
	if again.Hash != l.Hash || again.Text != l.Text || !reflect.DeepEqual(again.Book, l.Book) {
		t.Error("the text gives another book")
	}
}

func TestTextRoundTrip(t *testing.T) {
	l := council(t)
	same(t, l)
	again := council(t)
	if !reflect.DeepEqual(again, l) {
		t.Error("loading twice gives two books")
	}
}

// TestOneOrManyFiles: how a scenario is divided makes no difference to its text.
func TestOneOrManyFiles(t *testing.T) {
	l := council(t)
	files := fstest.MapFS{
		"a.toml":        {Data: []byte("# a comment\n" + l.Text)},
		"lang/de.toml":  {Data: []byte("not read = at all")},
		".hidden/x":     {Data: []byte("not read")},
		"pictures/x.md": {Data: []byte("not read either")},
	}
	again, problems := Load(Source{Name: "elsewhere", Files: files}, Library{})
	if problems.Broken() || again.Hash != l.Hash {
		t.Errorf("another hash\n%s", problems)
	}
}

func TestTwoFiles(t *testing.T) {
	head := "format = 1\nextends = \"council\"\n"
	files := fstest.MapFS{
		"a.toml": {Data: []byte(head + "[flag]\none = \"x\"\n[event.storm]\nchance = 20\n")},
		"b.toml": {Data: []byte("[flag]\none = \"x\"\ntwo = \"y\"\n[event.storm]\nmark = \"D\"\n")},
	}
	_, problems := Load(Source{Name: "two", Files: files}, shelf())
	text := problems.String()
	for _, part := range []string{
		`b.toml:2:1: error: "one" stands here a second time: it is already in a.toml, line 4`,
		`b.toml:4:8: error: "storm" stands here a second time: it is already in a.toml, line 5 (put both into one table)`,
	} {
		if !strings.Contains(text, part) {
			t.Errorf("%s\nis not in\n%s", part, text)
		}
	}
}

func TestExtendsInCircles(t *testing.T) {
	files := fstest.MapFS{}
	put := func(name, extends string) {
		files[name+"/s.toml"] = &fstest.MapFile{Data: fmt.Appendf(nil, "format = 1\nextends = %q\n", extends)}
	}
	put("a", "b")
	put("b", "a")
	put("one", "two")
	put("two", "three")
	put("three", "four")
	put("four", "five")
	put("up", "../up")
	lib := Library{Shipped: files}
	for name, want := range map[string]string{"a": "in a circle: give its folder another name", "one": "more than 3 deep", "up": "is not the name of a scenario",
		"four": `there is no scenario "five"`} {
		src, err := lib.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, problems := Load(src, lib); !strings.Contains(problems.String(), want) {
			t.Errorf("%s: %q is not in\n%s", name, want, problems)
		}
	}
}

// A par goes with those of the single companies: who gives a man another is not left with the old ones,
// and who says nothing keeps them all. A company without a par of its own has the common one, and one of the highest
// level that of the same temper.
func TestANewParForgetsThoseOfTheCompanies(t *testing.T) {
	const pars = "[contender.finch]\npars = { historical = 300, ruthless = 200, hard = 400 }\n"
	files := fstest.MapFS{"own/s.toml": {Data: []byte(onCouncil + pars)}}
	for _, c := range []struct {
		over string
		want [rules.Companies]int16
	}{
		{"", [...]int16{0, 300, 200, 400, 300, 200}},
		{"par = 500\n", [...]int16{500, 500, 500, 500, 500, 500}},
		{"par = 500\npars = { ruthless = 100 }\n", [...]int16{500, 500, 100, 500, 500, 100}},
		{"par = 500\npars = { ruthless = 100, hard_ruthless = 150 }\n", [...]int16{500, 500, 100, 500, 500, 150}},
	} {
		text := "format = 1\nextends = \"own\"\n[contender.finch]\nprestige = 9\n" + c.over
		l, problems := Load(Source{Name: "test", Files: fstest.MapFS{"scenario.toml": {Data: []byte(text)}}}, Library{Own: "testdata", Shipped: files})
		if problems.Broken() {
			t.Fatal(problems)
		}
		who := l.Book.Contenders[0]
		if c.want[0] == 0 {
			c.want[0] = who.Pars[0]
		}
		if who.ID != "finch" || who.Pars != c.want || l.Book.Par(0) != who.Pars[0] {
			t.Errorf("%q: %s has the pars %v and %d, want %v", c.over, who.ID, who.Pars, l.Book.Par(0), c.want)
		}
	}
}

// TestNothingIsSaidOfRemovingFromWhatIsNotRead: while the extended scenario cannot be read, what is taken from it may well be there.
func TestNothingIsSaidOfRemovingFromWhatIsNotRead(t *testing.T) {
	const card = "[event.oath]\ntitle = \"A\"\n"
	own := t.TempDir()
	for text, want := range map[string]string{
		"[event.fair]\ntitle = No quotes\n" + card: `base/a.toml:4:9: error: a text stands between quotes (write "No quotes")`,
		"[[event.oath]]\ntitle = \"A\"\n":          `base/a.toml:3:3: error: a list of tables, [[event]]: every table here has a name of its own (write [event.some_name])`,
	} {
		if err := os.MkdirAll(filepath.Join(own, "base"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(own, "base", "a.toml"), []byte(onCouncil+text), 0o644); err != nil {
			t.Fatal(err)
		}
		expectOf(t, map[string]string{"a.toml": "format = 1\nextends = \"base\"\n[remove]\nevent = [\"oath\"]\n"},
			Library{Shipped: os.DirFS("testdata"), Own: own}, want)
	}
}
