package ui

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// mostShortened is how many different texts may end in an ellipsis on all screens, in every print:
// none, in English as in a language 40 per cent longer. What is new is wrapped, said shorter or given
// room.
const mostShortened = 0

// TestFewTextsAreShortened lists every text that ends in an ellipsis, and whether the whole is told by
// the thing it stands on, to those who point and those who listen. Other games show other texts: SEED
// and FIRST choose one.
func TestFewTextsAreShortened(t *testing.T) {
	for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			short := map[string]string{}
			tour{words, func(name string, x *theatre) {
				for _, p := range tightPrints {
					x.on(p)
					x.shortened(func(said string, told bool) {
						if short[said] == "" {
							short[said] = fmt.Sprintf("%s at %s", name, p)
						}
						if !told {
							short[said] += ", not told"
							t.Errorf("%s at %s: nothing tells the whole of %q", name, p, said)
						}
					})
				}
				x.plain()
			}}.walk(t)
			if len(short) > mostShortened {
				t.Errorf("%d texts are shortened, %d may be", len(short), mostShortened)
			}
			for _, said := range slices.Sorted(maps.Keys(short)) {
				t.Logf("%q: %s", said, short[said])
			}
		})
	}
}

// shortened calls see for every text that was cut, and says whether a thing at its place
// tells how it goes on.
func (x *theatre) shortened(see func(said string, told bool)) {
	s := &x.b.Sheet
	for i := range s.Marks {
		m := &s.Marks[i]
		if m.Kind != sheet.Letters || !strings.HasSuffix(m.Text, "…") {
			continue
		}
		begin := strings.ToLower(lastWords(strings.TrimRight(m.Text, " …")))
		told := false
		for _, n := range s.Nodes {
			if x.b.Whole(&n).Has(m.Rect.Middle()) && goesOn(said(&n), begin) {
				told = true
			}
		}
		see(m.Text, told)
	}
}

// lastWords are the last letters of what was left of a text.
func lastWords(s string) string {
	if r := []rune(s); len(r) > 8 {
		return string(r[len(r)-8:])
	}
	return s
}

// goesOn reports whether a text has these words and something after them.
func goesOn(whole, begin string) bool {
	i := strings.Index(strings.ToLower(whole), begin)
	return i >= 0 && !strings.HasPrefix(strings.TrimSpace(whole[min(len(whole), i+len(begin)):]), "…")
}

// said is all that a node tells.
func said(n *sheet.Node) string {
	list := []string{n.Name, n.Value, n.Off, n.Tip.Title}
	for _, l := range n.Tip.Lines {
		list = append(list, l.Label, l.Value)
	}
	return strings.Join(list, "\n") + "\n."
}
