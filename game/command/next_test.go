//go:build !js

package command

import (
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// Whoever has read the last words of the lesson finds in the new game what they name: the act and the man.
func TestTheLessonNamesWhatIsOfferedNext(t *testing.T) {
	load := func(name string) *rules.Book { return loaded(t, filepath.Join("..", "..", "scenarios", name)).Book }
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
