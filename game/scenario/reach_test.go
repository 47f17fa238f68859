package scenario

import (
	"fmt"
	"slices"
	"testing"

	"afterlenin/game/ai"
)

// neverCards is two cards on the council, which has eight rounds of a month from March 1961: the second has further keys.
func neverCards(two, one string) string {
	const body = "title = \"A\"\ntext = \"B\"\nsource = \"Invented.\"\nmark = \"D\"\n"
	return onCouncil + "[flag]\nwet = \"W\"\n[event.two]\n" + body + two + "\n[event.one]\n" + body + one + "\n"
}

// TestEventsThatNeverCome: of each way in which an event cannot come it is told, once and where it is to be mended.
func TestEventsThatNeverCome(t *testing.T) {
	const silence = ` ("# check: ok no-start" on the line above silences this)`
	const wet = `"flag.wet = true"`
	const itself = `only the event itself, or one that never comes either, schedules it: give it a date or a when`
	never := func(line, event, why string) string {
		return fmt.Sprintf("a.toml:%s: warning: the event %q can never come: %s%s", line, event, why, silence)
	}
	for _, c := range []struct {
		two, one string
		want     []string
	}{
		{`date = "1961-04"` + "\neffects = [" + wet + "]", "date = \"1961-07\"\nwhen = \"round <= 1 and flag.wet\"", []string{never("18:8", "one", "its when holds in no round")}},
		{"chance = 5", "date = \"1961-07\"\nwhen = \"round <= 1 or (not flag.wet and round < 3)\"\neffects = [" + wet + "]", []string{never("17:8", "one", "its when does not hold in the round of its date")}},
		{`date = "1961-07"` + "\neffects = [" + wet + "]", "date = \"1961-06\"\nwhen = \"flag.wet\"", []string{never("18:8", "one", "its when does not hold in the round of its date")}},
		{`date = "1961-06"` + "\neffects = [" + wet + "]", "date = \"1961-07\"\nwhen = \"flag.wet\"", nil},
		{`date = "1961-03"` + "\neffects = [" + wet + "]", "when = \"flag.wet and (round > 5 or round < 3)\"", nil},
		{"", "when = \"flag.wet\"\neffects = [" + wet + `, "schedule two in 1"]`, []string{
			never("5:8", "two", itself),
			never("16:8", "one", `its when needs the flag "wet", which only the event itself sets, or one that never comes either`)}},
		{"", "chance = 5\neffects = [" + wet + `, "schedule two in 9 if flag.wet"]`, []string{
			"a.toml:17:48: warning: in 9 rounds the game is over: the scenario has 8 rounds, and what is scheduled so never comes" + silence}},
		{"", "date = \"1961-10\"\neffects = [" + wet + `, "schedule two in 1 if flag.wet"]`, []string{
			never("5:8", "two", "it is scheduled to a round behind the last, which is 8: let it be scheduled earlier")}},
		{"", "date = \"1961-09\"\neffects = [" + wet + `, "schedule two in 1 if flag.wet"]`, nil},
		{`when = "round <= 5"`, "date = \"1961-09\"\neffects = [" + wet + `, "schedule two in 1 if flag.wet"]`, nil},
		{"effects = [\"schedule two in 1\"]", "when = \"flag.wet\"\n[start]\nflags = [\"wet\"]", []string{never("5:8", "two", itself)}},
		{"effects = [\"schedule one in 1 if flag.wet\"]", "effects = [\"schedule two in 1\"]\n[start]\nflags = [\"wet\"]", []string{never("5:8", "two", itself), never("11:8", "one", itself)}},
		{"", "when = \"flag.wet and country.fish < -1\"\neffects = [" + wet + `, "schedule two in 1"]`, []string{
			never("5:8", "two", itself),
			`a.toml:16:35: warning: this condition can never be true: country goes from 0 to 100 ("# check: ok never-true" on the line above silences this)`}},
		{"# check: ok no-start", "when = \"flag.wet\"\n[lever.pump]\nfor = \"finch\"\nname = \"A\"\nabout = \"B\"\nsource = \"C\"\ncost = 1\nrest = 1\n[lever.pump.way.on]\nlabel = \"A\"\neffects = [" + wet + ", \"schedule two in 1\"]", nil},
	} {
		t.Run(c.two+c.one, func(t *testing.T) { expect(t, neverCards(c.two, c.one), c.want...) })
	}
	expect(t, onCouncil+"[remove]\nevent = [\"offer\"]\n") // what it scheduled is not this scenario's own
}

// TestWhatComesMayCome plays by chance: no event comes of which the check would say that it cannot.
func TestWhatComesMayCome(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		b := l.Book
		x := reachOf(b, &usage{flagSet: slices.Repeat([]bool{true}, len(b.Flags))})
		seen := 0
		for seed := range 4 {
			s := playOut(t, b, ai.Style{Level: ai.Random}, uint64(seed))
			for i := range b.Events {
				if s.Table.Fired[i/64]>>(i%64)&1 == 0 {
					continue
				}
				seen++
				if !x.comes[i].any() {
					t.Errorf("seed %d: the event %q came", seed, b.Events[i].ID)
				}
			}
		}
		if seen == 0 {
			t.Error("no event came")
		}
	})
}
