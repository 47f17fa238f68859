package scenario

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"", 0},
		{"Lenin is dead.", 1},
		{"Lenin is dead. The wire from Moscow puts the funeral on Saturday.", 2},
		{"Lenin is dead", 1},
		{"L. D. Trotsky is at Tiflis.", 1},
		{"St. Petersburg was Petrograd then. Now it is Leningrad.", 2},
		{"On 7. November they march. Who stops them?", 2},
		{"He has 12. Nobody else has more.", 2},
		{"It ran from 3 to 12 May. The money was sent back.", 2},
		{"The ratio was 3.1 in October; it is 1.4 now.", 1},
		{"What did Lenin write? “Too rude.” They will ask again!", 3},
		{"He asks: what else is this? and nobody answers.", 1},
		{"Dr. Levin wrote of it in vol. 2, p. 14, i.e. late.", 1},
		{"In 1927. In 1928. In 1929.", 3},
		{"First.\nSecond.\n\nThird…", 3},
	} {
		if got := Sentences(c.text); got != c.want {
			t.Errorf("%q has %d sentences, counted %d", c.text, c.want, got)
		}
	}
}

// longest counts the words of the longest sentence of a text.
func longest(s string) int {
	most, n := 0, 0
	words := strings.Fields(s)
	for i, w := range words {
		n++
		if i == len(words)-1 || ends(w, words[i+1]) {
			most, n = max(most, n), 0
		}
	}
	return most
}

// mostInSentence is how many words of a sentence are understood at first hearing.
const mostInSentence = 26

// TestCardsAreShort: what is read at once on a card of any scenario of the game is two
// short sentences, and nothing is warned of.
func TestCardsAreShort(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		for _, p := range problems {
			t.Errorf("%s:%d: %s", p.File, p.Line, p.Message)
		}
		for _, c := range leads(l.Book) {
			if n := Sentences(c.text); n > mostSentences {
				t.Errorf("%s: %d sentences: %s", c.of, n, c.text)
			}
			if n := longest(c.text); n > mostInSentence {
				t.Errorf("%s: a sentence of %d words: %s", c.of, n, c.text)
			}
		}
	})
}

type leadOf struct{ of, text string }

// leads are the texts of a scenario that are shown before anybody asks for more.
func leads(b *rules.Book) []leadOf {
	list := []leadOf{{"scenario", b.About}}
	for i := range b.Events {
		e := &b.Events[i]
		list = append(list, leadOf{"event " + e.ID, e.Text}, leadOf{"after " + e.ID, e.After})
		for _, c := range e.Choices {
			list = append(list, leadOf{"choice " + e.ID + "." + c.ID, c.Label}, leadOf{"aside " + e.ID + "." + c.ID, c.Aside})
		}
	}
	for i := range b.Documents {
		list = append(list, leadOf{"document " + b.Documents[i].ID, b.Documents[i].About})
	}
	for i := range b.Debrief {
		list = append(list, leadOf{"question " + b.Debrief[i].ID, b.Debrief[i].Text})
	}
	for i := range b.Endings {
		list = append(list, leadOf{"ending " + b.Endings[i].ID, b.Endings[i].Text})
	}
	for _, x := range b.Lessons {
		list = append(list, leadOf{"lesson " + x.ID, x.Text})
	}
	for _, x := range b.Gatherings {
		list = append(list, leadOf{"gathering " + x.ID, x.Text})
	}
	for _, x := range b.Levers {
		list = append(list, leadOf{"lever " + x.ID, x.About})
		for _, w := range x.Ways {
			list = append(list, leadOf{"way " + x.ID + "." + w.ID, w.Aside})
		}
	}
	return append(list, leadsOfPeople(b)...)
}

func leadsOfPeople(b *rules.Book) []leadOf {
	list := []leadOf{}
	for i := range b.People {
		list = append(list, leadOf{"person " + b.People[i].ID, b.People[i].About})
	}
	for i := range b.Contenders {
		for _, x := range b.Contenders[i].Traits {
			list = append(list, leadOf{"trait " + x.ID, x.About})
		}
		for _, a := range b.Contenders[i].Ambitions {
			list = append(list, leadOf{"ambition " + a.ID, a.About})
		}
	}
	for i := range b.Posts {
		list = append(list, leadOf{"post " + b.Posts[i].ID, b.Posts[i].About})
	}
	for i := range b.Issues {
		list = append(list, leadOf{"issue " + b.Issues[i].ID, b.Issues[i].About})
	}
	for i := range b.Meters {
		list = append(list, leadOf{"country " + b.Meters[i].ID, b.Meters[i].About})
	}
	return list
}

// TestArticlesOpenShortly: the first two sentences of an article are what a tip shows of
// it, and each is understood at first hearing.
func TestArticlesOpenShortly(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		for i := range l.Book.Codex {
			x := &l.Book.Codex[i]
			if n := longest(firstOf(x.Text, 2)); n > mostInSentence {
				t.Errorf("%s opens with a sentence of %d words: %s", x.ID, n, firstOf(x.Text, 2))
			}
		}
	})
}

// firstOf is the first sentences of a text.
func firstOf(s string, sentences int) string {
	words := strings.Fields(s)
	for i := 0; i+1 < len(words); i++ {
		if !ends(words[i], words[i+1]) {
			continue
		}
		if sentences--; sentences == 0 {
			return strings.Join(words[:i+1], " ")
		}
	}
	return strings.Join(words, " ")
}
