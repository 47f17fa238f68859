package sheet

import (
	"strings"
	"testing"

	"afterlenin/game/ui/hand"
)

// wordy is a sheet with a note and a sentence, in whose words articles can be entered.
func wordy(b *Builder) {
	b.Articles = NewArticles()
	b.Articles.Add(Tip{Title: "Central Committee", Codex: "Central Committee", Lines: []TipLine{{Label: "A congress elects it."}}}, "central committee", "committee")
	b.Articles.Add(Tip{Title: "Congress", Codex: "Congress", Lines: []TipLine{{Label: "It elects the Central Committee."}}}, "congress")
	b.Tips = TipWords{Stay: "stay", Close: "Close", More: "More:"}
	b.Button(Button{ID: "go", Rect: R(900, 500, 100, 40), Label: "Go", Do: Do("go")})
	b.Node(Node{ID: "note", Name: "Why", Rect: R(100, 300, 50, 24), Tip: Tip{Title: "Why", Lines: []TipLine{{Label: "The Central Committee’s vote (committee)."}},
		Acts: []TipAct{{Label: "Court", Value: "1", Do: Do("court", 4)}, {Off: "Appoint: not yours to fill."}}}})
	b.Linked(R(100, 100, 300, 0), "At the congress, men vote.", Sentence, &Links{ID: "told"})
}

func TestWordsAreEnteredSeveralStepsDeep(t *testing.T) {
	s := newStage(t, wordy)
	s.play(new(hand.Script).Click(120, 310))
	s.wantActs()
	for depth, title := range []string{"Central Committee", "Congress", "Central Committee"} {
		if s.b.Memory.Pinned() != depth+1 {
			t.Fatalf("%d tips are open, want %d", s.b.Memory.Pinned(), depth+1)
		}
		word := s.word(title)
		s.play(new(hand.Script).Click(word.Rect.Middle().X, word.Rect.Middle().Y))
	}
	s.play(new(hand.Script).Press(hand.Escape, hand.Escape, hand.Escape))
	if s.b.Memory.Pinned() != 1 || len(s.keys) != 0 {
		t.Errorf("%d tips are left", s.b.Memory.Pinned())
	}
	s.play(new(hand.Script).Click(1000, 600))
	if s.b.Memory.Pinned() != 0 {
		t.Error("a click beside does not close")
	}
}

// word is the linked word on top that leads to an article.
func (s *stage) word(title string) Node {
	s.t.Helper()
	for _, n := range s.b.Sheet.Top() {
		if n.Role == Link && n.Name == title && n.Do.Name == actPin {
			return n
		}
	}
	s.t.Fatalf("no word leads to %s:\n%s", title, Dump(&s.b.Sheet, nil))
	return Node{}
}

// A pointer that was left lying opens no tip, neither after a click nor when another thing
// came under it; one that moves on to a thing and rests there does.
func TestAPointerLeftLyingOpensNoTip(t *testing.T) {
	at := R(100, 300, 50, 24)
	s := newStage(t, func(b *Builder) {
		b.Node(Node{ID: "here", Name: "Here", Rect: at, Do: Do("go"), Tip: Tip{Title: "Here"}})
	})
	s.play(new(hand.Script).Click(120, 310).Press(hand.Escape).Wait(2 * tipAfter))
	if s.b.Memory.Told != "" {
		t.Error("a tip opens after a click")
	}
	s.play(new(hand.Script).Point(400, 310).Wait(2).Point(122, 310).Wait(tipAfter + 2))
	if s.b.Memory.Told != "here" {
		t.Error("no tip of what was moved onto")
	}
	s.play(new(hand.Script).Point(600, 400).Wait(2 * tipAfter))
	at = R(580, 380, 50, 50)
	s.draw()
	s.play(new(hand.Script).Wait(2 * tipAfter))
	if s.b.Memory.Told != "" {
		t.Error("a tip opens of what came under the pointer")
	}
	s.play(new(hand.Script).Point(612, 400).Wait(tipAfter + 2))
	if s.b.Memory.Told != "here" {
		t.Error("no tip after a move within the thing")
	}
}

func TestTipsByKeyboardAlone(t *testing.T) {
	s := newStage(t, wordy)
	s.play(new(hand.Script).Press(hand.Tab, hand.Tab, hand.F1))
	if s.b.Memory.Pinned() != 1 || s.b.Memory.Focus == "" {
		t.Fatal("F1 pins the tip and the first word is in focus")
	}
	s.play(new(hand.Script).Press(hand.Enter, hand.Escape, hand.Tab, hand.Enter))
	s.wantActs("court")
	if s.b.Memory.Pinned() != 0 {
		t.Error("what was chosen closes the tip")
	}
	if s.wantFocus("note"); !s.b.Memory.Shown {
		t.Error("focus is not given back")
	}
}

func TestWordsInAText(t *testing.T) {
	s := newStage(t, wordy)
	w := s.word("Congress")
	s.play(new(hand.Script).Click(w.Rect.Middle().X, w.Rect.Middle().Y))
	if s.b.Sheet.Layer() != "pin0" || !strings.Contains(Dump(&s.b.Sheet, nil), `"Central Committee"`) {
		t.Error("the word was not entered")
	}
	s.play(new(hand.Script).Press(hand.F1))
	s.wantActs("codex Congress")
}

func TestLinksChangeNoLine(t *testing.T) {
	s := newStage(t, wordy)
	text := "The (Central Committee), of which *many* speak, and the committee’s congress; the Congress."
	for w := 80.0; w < 400; w += 7 {
		if a, b := s.b.Tall(w, text, Sentence), s.b.Linked(R(0, 0, w, 0), text, Sentence, &Links{ID: "x"}); a != b {
			t.Errorf("at %v the text is %v high, with links %v", w, a, b)
		}
	}
}

func TestALongPressPinsAndDoesNothingElse(t *testing.T) {
	s := newStage(t, func(b *Builder) {
		b.Button(Button{ID: "go", Rect: R(100, 100, 100, 40), Label: "Go", Do: Do("go"), Tip: Tip{Title: "Goes"}})
	})
	var f hand.Frame
	var res Response
	touch := func(x hand.Frame, n int) {
		for range n {
			f = x
			f.X, f.Y, f.Inside, f.Touch = 120, 110, true, true
			s.b.Memory.Feed(&s.b.Sheet, &f, &res)
			s.acts = append(s.acts, res.Acts...)
			s.draw()
		}
	}
	touch(hand.Frame{Down: true, Held: true}, 1)
	touch(hand.Frame{Held: true}, 5)
	touch(hand.Frame{Up: true}, 1)
	s.wantActs("go")
	touch(hand.Frame{Down: true, Held: true}, 1)
	touch(hand.Frame{Held: true}, tipAfter+2)
	touch(hand.Frame{Up: true}, 1)
	if s.wantActs(); s.b.Memory.Pinned() != 1 {
		t.Error("the tip is not pinned")
	}
}
