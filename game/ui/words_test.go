package ui

import (
	"strings"
	"testing"

	"afterlenin/game/ui/sheet"
)

// Words of the game that stand in its texts lead to the article that is meant: a place to
// its delegation and not to its secretary, a word of daily life nowhere.
func TestWordsLeadWhereTheyMean(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	for said, want := range map[string]string{
		"They meet in Leningrad.":                  "Leningrad and the North-West",
		"The Politburo sits.":                      "Politburo",
		"His odium grows.":                         "Odium",
		"two marks of indiscipline":                "Marks of indiscipline",
		"the General Secretary’s men":              "General Secretary",
		"Uglanov speaks.":                          "Nikolai Uglanov",
		"They send seed to the villages for cause": "",
		"the chair leg, the urals of the mind":     "The chair",
	} {
		b := x.b
		b.Begin()
		b.Linked(sheet.R(0, 0, 900, 0), said, sheet.Row, &sheet.Links{ID: "t"})
		var got []string
		for _, n := range b.Sheet.Nodes {
			got = append(got, n.Name)
		}
		if strings.Join(got, ",") != want {
			t.Errorf("%q leads to %q, want %q", said, got, want)
		}
	}
}

// Every term of the game has words by which texts speak of it, and an article in short.
func TestEveryTermCanBeEntered(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	for _, term := range []string{"prestige", "odium", "credibility", "patronage", "conviction", "sympathy", "censure", "pledge", "precedent", "ambition", "regard", "secretary", "ledger"} {
		b := x.b
		b.Begin()
		b.Linked(sheet.R(0, 0, 900, 0), term, sheet.Row, &sheet.Links{ID: "t"})
		if len(b.Sheet.Nodes) != 1 || len(b.Sheet.Nodes[0].Tip.Lines) == 0 || b.Sheet.Nodes[0].Tip.Codex == "" {
			t.Errorf("%q leads to %v", term, b.Sheet.Nodes)
		}
	}
}
