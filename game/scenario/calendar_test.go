package scenario

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"afterlenin/scenarios"
)

// TestMoreScheduledThanCanWait: eight different events can wait, and no more.
func TestMoreScheduledThanCanWait(t *testing.T) {
	text := func(n int) string {
		cards, effects := "", ""
		for i := range n - 2 { // the council schedules two
			cards += fmt.Sprintf("[event.card_%d]\ntitle = \"A\"\ntext = \"B\"\nsource = \"Invented.\"\nmark = \"D\"\n", i)
			effects += fmt.Sprintf("\"schedule card_%d in 1\", ", i)
		}
		return onCouncil + "[event.zeal]\ntitle = \"A\"\ntext = \"B\"\nsource = \"Invented.\"\nmark = \"D\"\nchance = 1\neffects = [" + effects + "]\n" + cards
	}
	expect(t, text(8))
	expect(t, text(9), `a.toml:9:166: warning: effects schedule 9 different events, and no more than 8 can wait at a time: one that finds no place never comes ("# check: ok crowded" on the line above silences this)`)
}

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

// TestCalendarMistyped: a slip in the calendar is all that is said, however much hangs on it.
func TestCalendarMistyped(t *testing.T) {
	for line, want := range map[string]string{
		`start = "1961-5"`:       `a.toml:4:10: error: start must be a month as in "1924-05", found "1961-5"`,
		`start = 1961`:           `a.toml:4:9: error: start must be a month in quotes, as in "1924-05", found a whole number`,
		`months_per_round = "6"`: `a.toml:4:20: error: months_per_round must be a whole number, found a text in quotes`,
		`months_per_round = 13`:  `a.toml:4:20: error: months_per_round goes from 1 to 12, found 13`,
		`rounds = "two"`:         `a.toml:4:10: error: rounds must be a whole number, found a text in quotes`,
		`rounds = 0`:             `a.toml:4:10: error: rounds goes from 1 to 120, found 0`,
	} {
		rest := "\n"
		if !strings.HasPrefix(line, "rounds") {
			rest = "\nrounds = 1\n"
		}
		expect(t, onCouncil+"[scenario]\n"+line+rest, want)
	}
}
