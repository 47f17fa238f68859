package scenario

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// TestSlipsAreSaidInPlainWords types what people type who write texts and know nothing of TOML.
func TestSlipsAreSaidInPlainWords(t *testing.T) {
	for line, want := range map[string]string{
		"weight = 3,5":                         `1:11: error: a comma should not stand behind a number (all numbers are whole)`,
		`title = "No end`:                      `1:16: error: the text is not closed on its line (put a quote behind it;`,
		`title = No quotes`:                    `1:9: error: a text stands between quotes (write "No quotes")`,
		`title = No begin"`:                    `1:9: error: a text stands between quotes (write "No begin")`,
		`title = “Curly”`:                      `1:9: error: “ is a quote of a word processor (type the straight one, ")`,
		`title = „Low“`:                        `1:9: error: „ is a quote of a word processor`,
		`title = "a "b" c"`:                    `1:13: error: the text has ended with the quote before this (for a quote within a text write \")`,
		`title = 'Perm's'`:                     `1:15: error: the text has ended with the ' before this`,
		`title =`:                              `1:8: error: there is nothing behind the =`,
		"title = \"\"\"No end":                 `1:9: error: the text that begins here is not closed (end it with """)`,
		"title = '''No end":                    `1:9: error: the text that begins here is not closed (end it with ''')`,
		"weight =\u00a03":                      `1:9: error: this looks like a blank or like nothing, and is the character U+00A0`,
		"weight\u200b = 3":                     `1:7: error: this looks like a blank or like nothing, and is the character U+200B`,
		`invented = yes`:                       `1:12: error: yes is not a value (write true, in small letters)`,
		`invented = True`:                      `1:12: error: True is not a value (write true, in small letters)`,
		`invented = False`:                     `1:12: error: False is not a value (write false, in small letters)`,
		`list = ["a" "b"]`:                     `1:13: error: a comma or a closing ] is missing before this`,
		`list = ["a",`:                         `error: the list is not closed (end it with ])`,
		`[event.storm`:                         `1:13: error: a closing ] is missing`,
		`[event.the storm]`:                    `1:12: error: this cannot stand in the name of a table (an id has small letters`,
		`[event.größe]`:                        `this cannot stand in the name of a table`,
		`größe = 3`:                            `ö cannot stand in a key (keys have small letters, digits and _)`,
		`A remark without mark`:                `this line is none of KEY = VALUE and [TABLE] (a remark begins with #;`,
		`title = "C:\Users"`:                   `1:12: error: \ has a meaning of its own in a text (write \\ for one \)`,
		`when = "post.chair == "kamenev""`:     `1:24: error: the text has ended with the quote before this (an id stands without quotes: kamenev; for a quote within a text write \")`,
		`effects = ["post.chair = "kamenev""]`: `1:27: error: the text has ended with the quote before this (an id stands without quotes: kamenev; for a quote within a text write \")`,
		`chance = −30`:                         `1:10: error: − is not the minus sign of the keyboard (write -30)`,
		`p = { one = 0 two = -1 }`:             `1:15: error: a comma or a closing } is missing before this (the entries between { and } have commas between them: { economy = 1, regime = 0 })`,
		`date = 1924-05`:                       `1:8: error: this is neither a number nor a text (a month stands in quotes, as in "1924-05")`,
		`weight = 03`:                          `1:10: error: a whole number does not begin with 0`,
		`weight = 3 title = "a"`:               `1:12: error: the line should end before this (every key has a line of its own`,
	} {
		_, problems := loadText(line + "\n")
		if got := problems.String(); !strings.Contains(got, want) {
			t.Errorf("%s\nwant %s\ngot  %s", line, want, got)
		}
	}
}

// loadFile loads one file of that name as the whole scenario, and says what was found.
func loadFile(name, text string) string {
	_, problems := Load(Source{Name: "test", Files: fstest.MapFS{name: {Data: []byte(text)}}}, shelf())
	return problems.String()
}

func TestFilesAsEditorsSaveThem(t *testing.T) {
	const text = "format = 1\nextends = \"council\"\n[act.no_such]\nfrom = 1\n"
	plain := loadFile("a.toml", text)
	if got := loadFile("a.toml", strings.ReplaceAll(text, "\n", "\r")); !strings.Contains(got, "a.toml:3:6") || got != plain {
		t.Errorf("with the line ends of old editors: %s\nelse %s", got, plain)
	}
	wide := ""
	for _, c := range text {
		wide += string(c) + "\x00"
	}
	if got := loadFile("a.toml", wide); !strings.Contains(got, "a.toml:1:1: error: the file is not in UTF-8") || strings.Contains(got, "\x00") {
		t.Errorf("UTF-16 without a mark: %q", got)
	}
	files := fstest.MapFS{"a.toml": {Data: []byte(text)}, "storms.toml.txt": {Data: []byte("[event.storm]")}}
	_, problems := Load(Source{Name: "test", Files: files}, shelf())
	if got := problems.String(); !strings.Contains(got, "storms.toml.txt: warning: the file is not read: its name does not end in .toml (name it storms.toml)") {
		t.Errorf("a file that an editor has named: %s", got)
	}
}

// TestFilesNotReadComeFirst: a text named by an editor is told of before what follows from it.
func TestFilesNotReadComeFirst(t *testing.T) {
	const unread = `: the file is not read: its name does not end in .toml (name it `
	top := onCouncil + "[scenario]\ntitle = \"A\"\n"
	expectOf(t, map[string]string{"b.toml": "[event.storm]\ntitl = \"A\"\n", "scenario.toml.txt": top}, shelf(), "scenario.toml.txt: error"+unread+"scenario.toml)")
	expectOf(t, map[string]string{"Scenario.TOML.txt": top}, shelf(), "Scenario.TOML.txt: error"+unread+"Scenario.toml)")
	expectOf(t, map[string]string{"a.toml": top + "titl = 1\n", "storms.toml.txt": "[event.storm]\n"}, shelf(),
		"storms.toml.txt: warning"+unread+"storms.toml)", `a.toml:5:1: error: there is no key "titl" in [scenario] (did you mean "title"?)`)
}

// TestFolderOfScenarios: of a folder that holds scenarios nothing is said but which they are.
func TestFolderOfScenarios(t *testing.T) {
	top := onCouncil + "[scenario]\ntitle = \"A\"\n"
	const storm = "[event.storm]\ntitle = \"A\"\n"
	expectOf(t, map[string]string{"autumn/a.toml": top, "winter/a.toml": top, "winter/b/c.toml": storm, "notes/a.toml": storm}, shelf(),
		"error: the folder test holds 2 scenarios, and is none itself: autumn, winter (name one of them, as in test/autumn)")
	expectOf(t, map[string]string{"winter/a.toml": top, "events/b.toml": storm}, shelf())
	expectOf(t, map[string]string{"a.toml": top, "spring/a.toml": onCouncil, "summer/b.toml": storm}, shelf(),
		`spring/a.toml:1:1: error: "format" stands here a second time: it is already in a.toml, line 1`,
		`spring/a.toml:2:1: error: "extends" stands here a second time: it is already in a.toml, line 2`)
}

// TestTopKeyTooLow: a key of the top that stands one line too low is all that is said.
func TestTopKeyTooLow(t *testing.T) {
	const hint = ` (it stands at the top of a file, above the first table)`
	const rest = "title = \"A\"\n[event.mine]\ndate = \"1961-04\"\n"
	expect(t, "format = 1\n[scenario]\nextends = \"council\"\n"+rest, `a.toml:3:1: error: there is no key "extends" in [scenario]`+hint)
	expect(t, "extends = \"council\"\n[scenario]\nformat = 1\n", `a.toml:3:1: error: there is no key "format" in [scenario]`+hint)
	expect(t, "[event.storm]\nformat = 1\nextends = \"council\"\n"+rest,
		`a.toml:2:1: error: there is no key "format" in [event.storm]`+hint, `a.toml:3:1: error: there is no key "extends" in [event.storm]`+hint)
	expect(t, onCouncil+"[flag]\n# check: ok flag-unused\nformat = \"in octavo\"\n")
}

// TestWhatIsGoneIsSaidToBe refers to what the scenario has taken away itself.
func TestWhatIsGoneIsSaidToBe(t *testing.T) {
	head := "format = 1\nextends = \"council\"\n"
	base, problems := Load(must(t, "council"), shelf())
	if base == nil {
		t.Fatal(problems)
	}
	event := base.Book.Events[0].ID
	for text, want := range map[string]string{
		fmt.Sprintf("[remove]\nevent = [%q]\n[debrief.a]\nquestion = \"Why?\"\nevidence = [\"event.%s\"]\n", event, event): fmt.Sprintf(
			"there is no event %q ([remove] takes it away)", event),
		"title = \"A\"":                     `there is no table or key "title" (it belongs below the line [scenario])`,
		"[scenario]\nextends = \"council\"": `there is no key "extends" in [scenario] (it stands at the top of a file, above the first table)`,
	} {
		if got := loadFile("a.toml", head+text); !strings.Contains(got, want) {
			t.Errorf("%s\nwant %s\ngot %s", text, want, got)
		}
	}
	if got := loadFile("a.toml", "[event.storm]\ntitle = \"A\"\n"); !strings.HasPrefix(got, `error: the scenario does not say "format = 1" at the top of one of its files (to change a scenario that is there, write extends`) {
		t.Errorf("a scenario that forgot what it changes: %s", got)
	}
	if got := loadFile("a.toml", "format = 2\nextends = \"council\"\n"); !strings.Contains(got, "format must be 1, found 2") {
		t.Errorf("another format: %s", got)
	}
}

func must(t *testing.T, name string) Source {
	src, err := shelf().Open(name)
	if err != nil {
		t.Fatal(err)
	}
	return src
}
