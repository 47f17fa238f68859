package command

import (
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// Whoever has read the last words of the lesson finds in the new game what they name: the act and the man.
func TestTheLessonNamesWhatIsOfferedNext(t *testing.T) {
	load := func(name string) *rules.Book {
		src, err := scenario.OpenFolder(filepath.Join("..", "..", "scenarios", name))
		if err != nil {
			t.Fatal(err)
		}
		defer src.Close()
		l, problems := scenario.Load(src, scenario.Library{Shipped: scenarios.Files})
		if l == nil {
			t.Fatal(problems)
		}
		return l.Book
	}
	lessons, next := load(LessonScenario).Lessons, load(NextScenario)
	last, man := lessons[len(lessons)-1].Text, ""
	for p := range next.Contenders {
		if next.Contenders[p].ID == NextMan {
			man = next.People[p].Short
		}
	}
	if man == "" || !strings.Contains(last, next.Title) || !strings.Contains(last, " as "+man) {
		t.Errorf("the lesson ends with %q; %s is offered, as %q", last, next.Title, NextMan)
	}
}
