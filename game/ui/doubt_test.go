package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// TestAQuestionIsAnsweredFirst: nothing opens under a question that lies over every screen.
func TestAQuestionIsAnsweredFirst(t *testing.T) {
	p := lesson(t, true)
	p.a.ask(screen.Doubt{Text: "Sure?", Do: screen.MenuTitle})
	before := p.a.top()
	p.a.Key(hand.F1)
	if now := p.a.top(); now != before {
		t.Errorf("%s has opened under the question", now)
	}
	p.a.house.Ask = screen.Doubt{}
	if p.a.Key(hand.F1); p.a.top() != "codex" {
		t.Error("without a question F1 opens the codex")
	}
}
