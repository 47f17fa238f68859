package ui

import (
	"os"
	"slices"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
)

// pupil does what the lesson says and, where it says nothing, what leads on.
type pupil struct {
	*robot
	lessons []string        // texts, in the order in which they were seen
	places  map[string]bool // words of lessons that were somewhere on a screen
}

// lesson begins the lesson in Kamenev's chair.
func lesson(t testing.TB, mouse bool) *pupil {
	t.Helper()
	x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "testament",
		Lesson: "testament"})
	x.press(hand.L)
	return &pupil{robot: newRobot(x, mouse), places: map[string]bool{}}
}

func (p *pupil) text() string {
	if n := p.b.Sheet.Find("lesson.text"); n != nil {
		return n.Name
	}
	return ""
}

// follow does one thing, and reports whether there was one.
func (p *pupil) follow() bool {
	p.think()
	if p.b.Memory.Pinned() > 0 {
		p.press(hand.Escape)
		return true
	}
	now := p.text()
	if now != "" && (len(p.lessons) == 0 || p.lessons[len(p.lessons)-1] != now) {
		p.lessons = append(p.lessons, now)
	}
	s := p.a.scene()
	p.look(&s)
	l := s.Book.Lessons
	if now == "" || p.a.taught.at >= len(l) {
		if p.a.top() == "log" {
			p.press(hand.Escape)
			return true
		}
		return p.step()
	}
	switch x := &l[p.a.taught.at]; {
	case x.Until == "sealed" && x.At[0] == "seal":
		p.use("seal")
	case x.Until == "" || x.Until == "seen":
		p.use("lesson.next")
	case x.Until == "asked":
		p.ask(screen.Find(p.b, &s, x.At).IDs[0])
	case x.Until == "passed" || x.Until == "sealed":
		return p.step()
	default:
		p.use(screen.Find(p.b, &s, x.At).IDs[0])
	}
	return true
}

// look notes what of the words of lessons is on the screen.
func (p *pupil) look(s *screen.Scene) {
	for _, word := range words(s.Book) {
		if !p.places[word] && screen.Find(p.b, s, []string{word}).Found() {
			p.places[word] = true
		}
	}
}

// alsoIn notes what of the words is on the screens of another scenario's first rounds.
func (p *pupil) alsoIn(scenario string) {
	p.t.Helper()
	x := open(p.t, Options{First: scenario})
	x.press(hand.N)
	x.a.house.Draft.Seed = "11" // one in which somebody offers the pupil something
	x.press(hand.Enter)
	q := &pupil{robot: newRobot(x, true), places: p.places}
	for range 150 {
		q.think()
		s := q.a.scene()
		q.look(&s)
		q.step()
	}
}

// words are all that a lesson can point at.
func words(b *rules.Book) []string {
	list := scenario.Places()
	for _, v := range rules.OrderWords() {
		list = append(list, "order."+v)
	}
	for i := range b.Contenders {
		list = append(list, "seat."+b.Contenders[i].ID)
	}
	for i := range b.Posts {
		list = append(list, "post."+b.Posts[i].ID)
	}
	for i := range b.Blocs {
		list = append(list, "bloc."+b.Blocs[i].ID)
	}
	for i := range b.Issues {
		list = append(list, "line."+b.Issues[i].ID)
	}
	for i := range b.Meters {
		list = append(list, "country."+b.Meters[i].ID)
	}
	for i := range b.Precedents {
		list = append(list, "precedent."+b.Precedents[i].ID)
	}
	return list
}

func (p *pupil) ask(id string) {
	if !p.mouse {
		p.byTab(id)
		p.press(hand.F1)
		return
	}
	m := p.b.Sheet.Find(id).Rect.Middle()
	for range 60 {
		p.frame.X, p.frame.Y, p.frame.Inside = m.X, m.Y, true
		p.feed()
	}
	p.frame.X, p.frame.Y, p.frame.Inside = 2, 700, true
	p.feed()
}

func (p *pupil) use(id string) {
	if p.mouse {
		p.click(id)
		return
	}
	p.byKeyboard(id)
}

func TestTheLessonTeachesItself(t *testing.T) {
	for _, mouse := range []bool{true, false} {
		p := lesson(t, mouse)
		for i := 0; p.a.top() != "result" || p.text() != ""; i++ {
			if i > 600 {
				t.Fatalf("the lesson does not end; it stands at %s: %q", p.a.top(), p.text())
			}
			if !p.follow() {
				t.Fatalf("nothing can be done on the screen %s: %q", p.a.top(), p.text())
			}
		}
		all := p.a.play.m.Book().Lessons
		if len(p.lessons) < len(all)-1 { // whether the table has a choice is for the others to say too
			t.Errorf("%d of %d lessons were seen: %q", len(p.lessons), len(all), p.lessons)
		}
		p.alsoIn("after_lenin")
		for _, word := range words(p.a.play.m.Book()) {
			if !p.places[word] {
				t.Errorf("a lesson that points at %q points at nothing on any screen", word)
			}
		}
	}
}

// Whoever wants no lesson is rid of it at once and for the whole game; it never stands in
// the way of what the screen offers.
func TestTheLessonNeverTraps(t *testing.T) {
	p := lesson(t, true)
	p.think()
	if p.text() == "" {
		t.Fatal("the lesson does not begin")
	}
	p.step()
	if p.think(); p.a.top() != "event" {
		t.Errorf("the screen is %s", p.a.top())
	}
	p.press(hand.X, hand.Escape)
	if p.a.taught.skipped {
		t.Error("a key pressed by mistake ends the lesson")
	}
	p.press(hand.X, hand.Y)
	for i := 0; p.a.top() != "result"; i++ {
		if p.text() != "" || i > 600 || !p.step() {
			t.Fatalf("%q stands at %s", p.text(), p.a.top())
		}
		p.think()
	}
}

// Each hint is shown once ever, in whatever game, and all can be switched off.
func TestHintsComeOnce(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N, hand.Enter)
	r := &pupil{robot: newRobot(x, true)}
	seen := map[string]int{}
	before := ""
	for range 120 {
		r.think()
		if now := r.text(); now != before {
			if before = now; now != "" {
				seen[now]++
			}
		}
		r.step()
	}
	if len(seen) < 5 {
		t.Errorf("only these hints came: %v", seen)
	}
	for text, n := range seen {
		if n > 1 {
			t.Errorf("%d times: %q", n, text)
		}
	}
	y := open(t, Options{First: "after_lenin", Shelf: x.a.options.Shelf})
	y.press(hand.N, hand.Enter)
	y.think()
	if n := y.b.Sheet.Find("lesson.text"); n != nil {
		t.Errorf("in the next game again: %q", n.Name)
	}
	y.press(hand.Escape, hand.O, hand.I, hand.I, hand.Escape, hand.Escape)
	if y.b.Sheet.Find("lesson.text") == nil {
		t.Error("switched on again, they do not come again")
	}
	y.press(hand.X)
	if y.b.Sheet.Find("lesson.text") != nil || !y.a.house.Set.NoHints {
		t.Error("they cannot be switched off")
	}
}

// In large text, where the screens are read in pages, each step is seen at once, on the page
// of what it speaks of.
func TestTheLessonTurnsThePages(t *testing.T) {
	p := lesson(t, true)
	p.a.house.Set.Size = 200
	seen := map[string]bool{}
	for range 120 {
		p.think()
		list := p.a.play.m.Book().Lessons
		if p.text() != "" {
			seen[list[p.a.taught.at].ID] = true
			if list[p.a.taught.at].Enough {
				break
			}
		}
		if p.b.Sheet.Find("hall.all") != nil {
			p.use("hall.all")
		} else if !p.follow() {
			t.Fatalf("nothing can be done on the screen %s: %q", p.a.top(), p.text())
		}
	}
	for _, id := range []string{"aim", "letter", "seven", "blocs", "place", "appoint", "seal", "reveal", "vote", "result", "speak", "share", "income", "urals", "circle"} {
		if !seen[id] {
			t.Errorf("the step %s was not seen", id)
		}
	}
}

// The lesson is written for one man: whoever plays another is told nothing of that man's posts and men, and has
// the hints that every game gives.
func TestTheLessonIsForItsMan(t *testing.T) {
	for seat, taught := range map[string]bool{"kamenev": true, "trotsky": false} {
		x := open(t, Options{Library: scenario.Library{Shipped: os.DirFS("../../scenarios")}, First: "testament", Lesson: "testament",
			Start: &Start{Scenario: "testament", Seat: seat, Seed: 5}})
		r := newRobot(x, false)
		said := map[string]bool{}
		var lessons []rules.Lesson
		for range 40 {
			r.think()
			if x.a.play != nil {
				lessons = x.a.play.m.Book().Lessons
			}
			if n := x.b.Sheet.Find("lesson.text"); n != nil {
				said[n.Name] = true
			}
			if !r.step() {
				break
			}
		}
		if met := slices.ContainsFunc(lessons, func(l rules.Lesson) bool { return said[l.Text] }); met != taught {
			t.Errorf("%s meets the lesson: %v", seat, met)
		}
		if !taught && len(said) == 0 {
			t.Errorf("%s is told nothing at all", seat)
		}
	}
}
