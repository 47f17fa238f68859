package scenario

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
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

// TestWhoChoosesAndWhenEventsCome holds what the README says of events without for, of chance and of repeat.
func TestWhoChoosesAndWhenEventsCome(t *testing.T) {
	event := func(keys string) string {
		return "title = \"A\"\ntext = \"B\"\nsource = \"Invented.\"\nmark = \"D\"\n" + keys + "\n"
	}
	const removed = "[remove]\nevent = [\"storm\", \"offer\", \"fire\", \"goose\", \"bathtub\", \"nomination\"]\n"
	text := onCouncil + removed + "[event.ask]\n" + event(`date = "1961-03"`) +
		"[event.ask.choice.a]\nlabel = \"A\"\nhistorical = true\neffects = []\n[event.ask.choice.b]\nlabel = \"B\"\neffects = []\n" +
		"[event.often]\n" + event("chance = 100\nrepeat = true") + "[event.once]\n" + event("chance = 100")
	l, problems := loadText(text)
	if problems.Broken() {
		t.Fatal(problems)
	}
	came := playCounting(t, l.Book)
	if came["often"] != l.Book.Rounds || came["once"] != 1 || came["ask"] != 1 {
		t.Errorf("in %d rounds there came %v", l.Book.Rounds, came)
	}
}

// playCounting plays by chance to the end and counts how often each event came. Whoever is asked
// of an event without for must have the chair.
func playCounting(t *testing.T, b *rules.Book) map[string]int {
	t.Helper()
	var log rules.Events
	s := b.Start(1)
	players := make([]*ai.Player, len(b.Contenders))
	for p := range players {
		players[p] = ai.New(b, ai.Style{Level: ai.Random}, uint64(p))
	}
	for s.Table.Phase != rules.Over {
		p := asked(b, &s)
		if e := s.Table.Event; s.Table.Phase == rules.Bulletin && b.Events[e].For < 0 && p != b.Chairman(&s.Table) {
			t.Errorf("seat %d is asked of %s, and %d chairs", p, b.Events[e].ID, b.Chairman(&s.Table))
		}
		o := b.Observe(&s, p)
		if r := b.Apply(&s, players[p].Decide(&o).Move, &log); r != nil {
			t.Fatal(*r)
		}
	}
	came := map[string]int{}
	for _, e := range log.List {
		if e.What == rules.EventFell {
			came[b.Events[e.Event].ID]++
		}
	}
	return came
}
