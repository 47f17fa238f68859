package scenario

import (
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"afterlenin/assets"
)

var update = flag.Bool("update", false, "write what the tests generate")

const readme = "../../scenarios/README.md"

// TestReadme keeps the generated tables of the format's documentation in step with
// the reader. go test ./game/scenario -run Readme -update writes them.
func TestReadme(t *testing.T) {
	content, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	want := string(content)
	for name, table := range map[string]string{"rules": ruleTable(), "mods": modTable(), "words": wordTable(), "evidence": evidenceTable(),
		"pictures": pictureTable(assets.Files)} {
		part := regexp.MustCompile(`(?s)(<!-- ` + name + `:[^\n]*-->\n).*?(<!-- end -->)`)
		if !part.MatchString(want) {
			t.Errorf("no place for the table %q in the README", name)
		}
		want = part.ReplaceAllStringFunc(want, func(old string) string {
			p := part.FindStringSubmatch(old)
			return p[1] + table + p[2]
		})
	}
	if want == string(content) {
		return
	}
	if !*update {
		t.Fatal("the tables of scenarios/README.md are out of step; run the test with -update")
	}
	if err := os.WriteFile(readme, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestReadmeNamesEveryKey looks for each key of each table in the README.
func TestReadmeNamesEveryKey(t *testing.T) {
	content, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range tableKeys() {
		if !regexp.MustCompile(`\b` + f + `\b`).Match(content) {
			t.Errorf("the README does not name the key %q", f)
		}
	}
}

func TestReferenceAndVocabulary(t *testing.T) {
	for _, part := range []string{"`hand_max`", "`argue`", "`stance.CONTENDER.ISSUE`"} {
		if !strings.Contains(Reference(), part) {
			t.Errorf("the reference lacks %s", part)
		}
	}
	for _, w := range Words() {
		if !strings.Contains(Vocabulary(), w.Form) {
			t.Errorf("the vocabulary lacks %s", w.Form)
		}
	}
}
