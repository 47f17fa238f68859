package ui

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// toQuestions is a game of people that is over, at the page of its questions.
func toQuestions(t *testing.T, o Options, size int) *theatre {
	t.Helper()
	x := open(t, o)
	x.a.house.Set.Size = size
	x.build()
	x.press(hand.N)
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Person: true, Name: "Team " + strconv.Itoa(p+1)}
	}
	x.build()
	x.press(hand.Enter)
	x.toResult()
	x.press(hand.Q)
	if x.a.desk.Page != screen.PageQuestions {
		t.Fatalf("Q does not open the questions: %s", x.a.top())
	}
	return x
}

// TestQuestionsInEverySize: the questions of a game fit in every size of text and in a
// language of long words, and no row is seen by halves, wherever the list is rolled to.
func TestQuestionsInEverySize(t *testing.T) {
	for _, size := range []int{screen.SmallestText, 100, screen.LargestText} {
		for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
			t.Run(fmt.Sprint(name, size), func(t *testing.T) {
				x := toQuestions(t, Options{First: "after_lenin", Words: words}, size)
				x.check()
				seen := map[string]bool{}
				look := func() {
					for _, n := range x.b.Sheet.Top() {
						if strings.HasPrefix(n.ID, "told.") || strings.HasPrefix(n.ID, "question.") || strings.HasPrefix(n.ID, "then.") {
							seen[n.ID] = true
						}
					}
				}
				told := map[string]bool{}
				for q := range x.a.play.answers {
					x.ask(q)
					look()
					for i := range x.b.Sheet.Clips[1:] {
						x.rollThrough(i+1, func(notch int) { look(); blame(t, fmt.Sprintf("question %d, notch %d", q+1, notch), x, told) })
					}
					x.pages(func(int) { look(); x.check() })
				}
				for i, a := range x.a.play.answers {
					for k := range a.Told {
						if id := fmt.Sprintf("told.%d.%d", i+1, k+1); !seen[id] {
							t.Errorf("%s is never seen", id)
						}
					}
					if a.Question.History != "" && !seen[fmt.Sprintf("then.%d", i+1)] {
						t.Errorf("the history of question %d is never seen", i+1)
					}
				}
			})
		}
	}
}

// ask chooses a question, by its key if it has one.
func (x *theatre) ask(q int) {
	if q < 9 {
		x.press(hand.Digit(q + 1))
	} else {
		x.a.Act(sheet.Do(screen.ActDesk, screen.DeskAsk, q))
		x.build()
	}
}

// TestAnAnswerLeadsOn: by the keyboard alone each row is reached; one with a date opens the
// chronicle of its round, one about a man his dossier, and Escape comes back.
func TestAnAnswerLeadsOn(t *testing.T) {
	x := toQuestions(t, Options{First: "after_lenin"}, 100)
	rows := 0
	for _, a := range x.a.play.answers {
		rows += len(a.Told)
	}
	focused := map[string]sheet.Action{}
	for q := range x.a.play.answers {
		x.ask(q)
		for range 40 + rows {
			x.press(hand.Tab)
			if n := x.b.Sheet.Find(x.b.Memory.Focus); n != nil && strings.HasPrefix(n.ID, "told.") {
				focused[n.ID] = n.Do
			}
		}
	}
	led := map[string]string{}
	for i, a := range x.a.play.answers {
		for k, told := range a.Told {
			do, ok := focused[fmt.Sprintf("told.%d.%d", i+1, k+1)]
			if want := told.Date != "" || told.Who != rules.Nobody; want && !ok {
				t.Errorf("row %d of question %d is not reached by Tab", k+1, i+1)
			}
			if ok && do.Text != "" && led[do.Text] == "" {
				x.a.Act(do)
				x.build()
				led[do.Text] = x.a.top()
				x.press(hand.Escape)
				if x.a.top() != "result" || x.a.desk.Page != screen.PageQuestions {
					t.Errorf("Escape leads from %s to %s", do.Text, x.a.top())
				}
			}
		}
	}
	if led["log"] != "log" || led["dossier"] != "dossier" {
		t.Errorf("the rows lead to %v", led)
	}
}

// TestTheQuestionsTellWhatEverybodySaw: with several people at one machine the answers
// are made of what everybody saw, and are made once.
func TestTheQuestionsTellWhatEverybodySaw(t *testing.T) {
	x := toQuestions(t, Options{First: "council"}, 100)
	public := x.a.play.m.LogPublic()
	if x.a.play.readFrom != len(public) || len(x.a.play.answers) != len(x.a.play.m.Book().Debrief) {
		t.Errorf("%d answers from %d entries; the public has %d", len(x.a.play.answers), x.a.play.readFrom, len(public))
	}
	x.ask(1)
	if n := x.b.Sheet.Find("then.2"); n == nil || !strings.HasSuffix(n.Name, "Source: The landlady of the Anchor. Likely, on thinner evidence.") {
		t.Errorf("how sure history is does not stand below it: %+v", n)
	}
	first := &x.a.play.answers[0]
	x.build()
	if first != &x.a.play.answers[0] {
		t.Error("the answers are made anew for every sheet")
	}
}
