package scenario

import (
	"fmt"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// TestFit starts the council two months later and lets it run for five.
func TestFit(t *testing.T) {
	l, problems := loadText(`format = 1
extends = "council"
[scenario]
start = "1961-05"
rounds = 5
[remove]
event = ["second_thoughts"]
[start]
flags = ["goose_found"]
congress_met = true
[post.chair]
holder = "nobody"
[contender.finch]
lost = 1
marks = 2
recanted = 3
`)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	b := l.Book
	var ids []string
	for i := range b.Events {
		ids = append(ids, fmt.Sprint(b.Events[i].ID, " ", b.Events[i].Round))
	}
	if got := strings.Join(ids, ", "); got != "storm -1, offer 0, the_county_replies -1, fire 2, nomination -1" {
		t.Error("events:", got)
	}
	if len(b.Gatherings) != 2 || b.Gatherings[0].ID != "midsummer" || b.Gatherings[0].Round != 1 {
		t.Error("gatherings:", b.Gatherings)
	}
	if len(b.Acts) != 2 || b.Acts[0].From != 0 || b.Acts[0].To != 1 || b.Acts[1].From != 2 || b.Acts[1].To != 4 {
		t.Error("acts:", b.Acts)
	}
	if len(b.Pledges) != 1 {
		t.Error("pledges:", b.Pledges)
	}
	for _, want := range []string{`when = "round >= 0 and`, `when = "round >= 5 and`, `"schedule the_county_replies in 1"`} {
		if !strings.Contains(l.Text, want) {
			t.Errorf("%s is not in the text", want)
		}
	}
	if strings.Contains(l.Text, "schedule second_thoughts") {
		t.Error("an event that is left out is still scheduled")
	}
	if b.Posts[0].Holder != rules.Nobody {
		t.Error("nobody holds the chair")
	}
	man := b.Start(1).Table.Men[0]
	if !b.CongressMet || man.Lost != 1 || man.Marks != 2 || man.Recanted != 3 || b.Opening.Flags[0] != 1 {
		t.Error("what is on record at the start was not read")
	}
	same(t, l)
}

func TestFitHistory(t *testing.T) {
	for start, want := range map[string]string{"1961-03": "[2 3]", "1961-04": "[3]", "1961-06": "[]", "1961-01": "[2 2 2 3]"} {
		l, problems := loadText("format = 1\nextends = \"council\"\n[scenario]\nstart = \"" + start + "\"\nrounds = 6\n")
		if problems.Broken() {
			t.Fatal(problems)
		}
		var pier []int8
		for _, row := range l.Book.Contenders[0].History {
			pier = append(pier, row[0])
		}
		if fmt.Sprint(pier) != want {
			t.Errorf("from %s the history is %v, not %s", start, pier, want)
		}
	}
}

// TestFitKeepsItsOwn: what the new scenario names itself must lie inside.
func TestFitKeepsItsOwn(t *testing.T) {
	_, problems := loadText("format = 1\nextends = \"council\"\n[scenario]\nstart = \"1961-05\"\nrounds = 5\n[event.goose]\nmark = \"C\"\n")
	if !strings.Contains(problems.String(), "this event lies outside the calendar") {
		t.Error(problems)
	}
}

func TestShift(t *testing.T) {
	for from, want := range map[string]string{
		"round >= 7":                     "round >= 3",
		"7 <= round and flag.goose":      "3 <= round and flag.goose",
		"round == 2 or round == 8":       "round == -2 or round == 4",
		"round - 2 + 1 < 5":              "(round + 4) - 2 + 1 < 5",
		"3 + 1 < round":                  "3 + 1 < (round + 4)",
		"country.fish > round":           "country.fish > (round + 4)",
		"country.fish += round":          "country.fish += (round + 4)",
		"country.fish += 2 if round < 5": "country.fish += 2 if round < 1",
		"schedule storm in 2":            "schedule storm in 2",
		"round == round":                 "(round + 4) == (round + 4)",
	} {
		n := &node{kind: textNode, text: from}
		shift(n, 4)
		if n.text != want {
			t.Errorf("%q becomes %q, not %q", from, n.text, want)
		}
	}
}

// TestFitOtherHistories: lines and numbers of the country keep the rounds that are played.
func TestFitOtherHistories(t *testing.T) {
	for _, name := range []string{"triumvirate", "opposition", "right_and_grain"} {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Fatal(problems)
		}
		whole, _ := shipped(t, "after_lenin")
		first := (l.Book.StartYear - whole.Book.StartYear) * 2
		for i, m := range l.Book.Meters {
			if want := whole.Book.Meters[i].History[first : first+l.Book.Rounds]; fmt.Sprint(m.History) != fmt.Sprint(want) {
				t.Errorf("%s: the history of %s is %v, not %v", name, m.ID, m.History, want)
			}
		}
		for i, line := range l.Book.Issues {
			if want := whole.Book.Issues[i].History[first : first+l.Book.Rounds]; fmt.Sprint(line.History) != fmt.Sprint(want) {
				t.Errorf("%s: the history of %s is %v, not %v", name, line.ID, line.History, want)
			}
		}
	}
}

func TestTooMuchHistory(t *testing.T) {
	for _, table := range []string{"country.fish", "issue.pier"} {
		_, problems := loadText("format = 1\nextends = \"council\"\n[" + table + "]\nhistory = [" + strings.Repeat("1, ", 90) + "1]\n")
		if !strings.Contains(problems.String(), "has 91 entries") {
			t.Errorf("%s: %v", table, problems)
		}
	}
}
