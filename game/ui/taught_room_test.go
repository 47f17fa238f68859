package ui

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// What somebody may need until the lesson has closed the circle of power: ten minutes, at
// 200 words a minute and four seconds for each action, less one for a look around.
const (
	mostActions = 26
	mostCardful = 300 // words on the cards of the lesson
	mostMinutes = 9.0
)

// reader counts the words that somebody reads who reads every line once. Where the lesson
// points at something it is the card, that thing, and what is foretold of an order: the board
// nobody reads through. Events, votes and all that has no card are read whole.
type reader struct {
	lines map[string]bool
	words int
}

func (r *reader) read(p *pupil) {
	var looked []sheet.Rect
	if top := p.a.top(); p.text() != "" && top != "event" && top != "rollcall" {
		s := p.a.scene()
		looked = append(looked, screen.Find(p.b, &s, p.a.play.m.Book().Lessons[p.a.taught.at].At).Rect)
		for _, n := range p.b.Sheet.Top() {
			if n.ID == "lesson.text" || n.ID == "before" {
				looked = append(looked, n.Rect)
			}
		}
	}
	for i := range p.b.Sheet.Marks {
		m := &p.b.Sheet.Marks[i]
		if m.Kind != sheet.Letters || r.lines[m.Text] {
			continue
		}
		if len(looked) > 0 && !slices.ContainsFunc(looked, func(x sheet.Rect) bool { return x.Has(m.Rect.Middle()) }) {
			continue
		}
		r.lines[m.Text] = true
		for _, w := range strings.Fields(m.Text) {
			if strings.ContainsFunc(w, unicode.IsLetter) {
				r.words++
			}
		}
	}
}

// toCircle does what the lesson says until it is enough, and counts what was done.
func (p *pupil) toCircle(each func(l *rules.Lesson)) (actions int) {
	for ; actions < 200; actions++ {
		p.think()
		list := p.a.play.m.Book().Lessons
		if p.text() != "" {
			each(&list[p.a.taught.at])
			if list[p.a.taught.at].Enough {
				return actions
			}
		} else {
			each(nil)
		}
		if p.b.Sheet.Find("hall.all") != nil {
			p.click("hall.all") // instead of one delegation after the other
		} else if !p.follow() {
			p.t.Fatalf("nothing can be done on the screen %s: %q", p.a.top(), p.text())
		}
	}
	p.t.Fatal("the lesson never says that it is enough")
	return 0
}

// matters checks that the learner is asked while his vote decides, and that the congress he
// sees counted has two sides.
func (p *pupil) matters(l *rules.Lesson) {
	switch t := p.a.play.table(); l.ID {
	case "vote":
		if yes := t.Votes[rules.For].Count(); yes != 3 {
			p.t.Errorf("%d have voted for a motion that needs four when the learner is asked", yes)
		}
	case "share":
		if !slices.ContainsFunc(p.a.play.m.LogPublic(), func(e match.Entry) bool { return e.Event.What == rules.HallDecided && e.Event.M > 0 }) {
			p.t.Error("nobody votes against the line in the lesson's congress")
		}
	}
}

func TestTheCircleIsClosedInTenMinutes(t *testing.T) {
	p := lesson(t, true)
	all, cards := reader{lines: map[string]bool{}}, map[string]int{}
	actions := 1 + p.toCircle(func(l *rules.Lesson) { // one began it
		all.read(p)
		if l != nil {
			cards[l.ID] = len(strings.Fields(l.Text))
			p.matters(l)
		}
	})
	onCards := 0
	for _, n := range cards {
		onCards += n
	}
	minutes := float64(all.words)/200 + float64(actions)*4/60
	t.Logf("%d actions, %d words on %d cards, %d words in all: %.1f minutes", actions, onCards, len(cards), all.words, minutes)
	if actions > mostActions || onCards > mostCardful || minutes > mostMinutes {
		t.Errorf("at most %d actions, %d words on cards and %.0f minutes", mostActions, mostCardful, mostMinutes)
	}
	for _, id := range []string{"blocs", "appoint", "vote", "result", "share", "urals", "circle"} {
		if cards[id] == 0 {
			t.Errorf("the step %s was not taught", id)
		}
	}
	if row := p.b.Sheet.Find("bloc-urals").Rect; !slices.ContainsFunc(p.b.Sheet.Marks, func(m sheet.Mark) bool {
		return m.Kind == sheet.Letters && row.Has(m.Rect.Middle()) && strings.HasPrefix(m.Text, "Ka ")
	}) {
		t.Error("the board does not show what the appointment was worth")
	}
	p.press(hand.X)
	if p.think(); p.a.play != nil || p.a.top() != "title" {
		t.Errorf("whoever has had enough stands at %s", p.a.top())
	}
	p.a.house.Resume, p.a.house.Tutorial = screen.Kept{}, screen.Kept{} // the lesson lies on the shelf; without it
	if s := p.a.scene(); screen.TitleFirst(&s) != screen.MenuNew {
		t.Errorf("whoever has had enough is led to %s", screen.TitleFirst(&s))
	}
}

// TestTheLessonHidesNothingItSpeaksOf looks at every card of the lesson in windows and texts
// of several sizes: it covers neither what it points at nor what has to be read and used.
func TestTheLessonHidesNothingItSpeaksOf(t *testing.T) {
	p := lesson(t, true)
	said := map[string]bool{}
	for i := 0; i < 300 && (p.a.top() != "result" || p.text() != ""); i++ {
		p.think()
		if p.text() != "" {
			for _, in := range prints("1280x720 1366x768 1920x1080", "100 200") {
				p.a.taught.turned = ""
				p.on(in)
				p.build() // a page that was turned to
				p.uncovered(in, said)
			}
			p.plain()
		}
		if !p.follow() {
			t.Fatalf("nothing can be done on the screen %s: %q", p.a.top(), p.text())
		}
	}
}

// uncovered complains of what the card of the moment covers.
func (p *pupil) uncovered(in print, said map[string]bool) {
	card := p.b.Sheet.Find("lesson.text")
	if card == nil {
		return
	}
	s := p.a.scene()
	l := &s.Book.Lessons[p.a.taught.at]
	r := card.Rect.Inset(1)
	complain := func(id string) {
		if what := in.String() + " " + l.ID + " covers " + id; !said[what] {
			said[what] = true
			p.t.Errorf("on the screen %s %s", p.a.top(), what)
		}
	}
	target := screen.Find(p.b, &s, l.At)
	at := target.Rect
	most := 0.0
	if page := p.b.Bleed; at.W*at.H > page.W*page.H/3 {
		most = 0.45 * at.W * at.H // in large text a panel is the whole page
	}
	if c := target.Kept(p.b).Cut(r); c.W*c.H > most {
		complain("what it points at")
	}
	for i := range p.b.Sheet.Marks {
		if m := &p.b.Sheet.Marks[i]; m.Kind == sheet.Portrait && in.text == 100 && card.Rect.Has(m.Rect.Middle()) {
			complain("a face")
		}
	}
	for _, n := range p.b.Sheet.Top() {
		k := screen.FreeOf(p.b, &n)
		if target.SpeaksOf(n.ID) {
			k.Rect = n.Rect
		}
		if c := k.Cut(r); !n.Aside && !slices.Contains(target.IDs, n.ID) && c.W > 1 && c.H > 1 && (k.Used || in.text == 100) {
			complain(n.ID)
		}
	}
}
