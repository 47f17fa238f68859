package scenario

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"afterlenin/scenarios"
)

// TestACopyIsTooLong: whoever copies a scenario and shortens it is told of extends.
func TestACopyIsTooLong(t *testing.T) {
	const remedy = ` (with extends = "after_lenin" in place of a copy, what lies outside is left out)`
	text := council(t).Text
	text = strings.Replace(text, "rounds = 8", "rounds = 1", 1)
	got := found(map[string]string{"a.toml": text}, shelf())
	for _, part := range []string{"lies outside the calendar: the scenario goes from 1961-03 to 1961-03", "ends in round 8, and the scenario has 1", "has 2 entries, and the scenario 1 round"} {
		if !strings.Contains(got, part+remedy) {
			t.Errorf("%q is not in\n%s", part+remedy, got)
		}
	}
	expect(t, onCouncil+"[scenario]\nrounds = 3\n")
}

var tomlBlock = regexp.MustCompile("(?s)```toml\n(.*?)```")

// TestReadmeBegins: what the README writes first is a scenario that can be played.
func TestReadmeBegins(t *testing.T) {
	page, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	text := tomlBlock.FindSubmatch(page)[1]
	l, problems := Load(Source{Name: "test", Files: fstest.MapFS{"a.toml": {Data: text}}}, Library{Shipped: scenarios.Files})
	if problems.Broken() || l.Book.Rounds != 8 {
		t.Error(problems)
	}
}
