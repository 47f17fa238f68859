package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// held is a scene with the screen that shows it.
type held struct {
	name  string
	scene *Scene
	show  Screen
}

// scenes are the screens of this part in many states.
func scenes(t *testing.T, w *text.Words) []held {
	middle := newEvening(t, 5, 3, 2).orders(3, 4).give(3, rules.Court, rules.Argue)
	full := newEvening(t, 5, 3, 2).orders(3, 4).give(3, rules.Propose, rules.Court, rules.Argue)
	late := newEvening(t, 8, 0).orders(0, 10)
	var list []held
	for p := range middle.m.Book().Contenders {
		e := newEvening(t, uint64(20+p), p).orders(rules.Seat(p), int8(p))
		list = append(list, held{"board", e.scene(rules.Seat(p), w), Board}, held{"pledges", e.scene(rules.Seat(p), w), Offers})
	}
	for _, phase := range []rules.Verb{rules.Choose, rules.Second, rules.Vote, rules.Speak, rules.NoVerb} {
		e := newEvening(t, 30+uint64(phase), 0, 1, 2, 3, 4, 5, 6)
		e.until(func(x match.Waiting) bool { return x.For == phase })
		list = append(list, held{"public board", e.scene(rules.NoSeat, w), Board}, held{"private board", e.scene(2, w), Board})
	}
	for _, e := range []*evening{middle, full, late} {
		p := e.m.Waiting().Seat
		list = append(list, held{"board", e.scene(p, w), Board}, held{"pledges", e.scene(p, w), Offers})
		for _, x := range orderDesks(e.m.Book()) {
			s := e.scene(p, w)
			s.Desk = x.desk
			list = append(list, held{"orders " + x.name, s, Orders})
		}
		for who := range e.m.Book().People {
			s := e.scene(p, w)
			s.Desk.Who = rules.Person(who)
			list = append(list, held{"dossier", s, Dossier})
		}
	}
	public := middle.scene(rules.NoSeat, w)
	public.Desk.Who = 2
	return append(list, held{"public dossier", public, Dossier})
}

func TestNothingIsCutOff(t *testing.T) {
	b := newTestBuilder(t)
	for _, w := range []*text.Words{englishWords(), text.Pseudo(englishWords())} {
		for _, x := range scenes(t, w) {
			for _, o := range builtBy(t, b, x.show, x.scene).Overflows {
				t.Errorf("%s: %q needs %.0f in %v", x.name, o.Text, o.Need, o.Room)
			}
		}
	}
}

func TestNothingIsCutOffInLargerType(t *testing.T) {
	b := newTestBuilder(t)
	for _, b.Type = range []float64{0.8, 1.15} {
		for _, x := range scenes(t, englishWords()) {
			for _, o := range builtBy(t, b, x.show, x.scene).Overflows {
				if o.Room.Y >= barTall {
					t.Errorf("%s at %.2f: %q needs %.0f in %v", x.name, b.Type, o.Text, o.Need, o.Room)
				}
			}
		}
	}
}

// Everything can be pointed at, reached by Tab, and explains itself.
func TestEverythingCanBeReached(t *testing.T) {
	b := newTestBuilder(t)
	for _, x := range scenes(t, englishWords()) {
		s := builtBy(t, b, x.show, x.scene)
		seen, keys := map[string]bool{}, map[hand.Key]string{}
		for i := range s.Nodes {
			n := &s.Nodes[i]
			if seen[n.ID] {
				t.Errorf("%s: two nodes are called %s", x.name, n.ID)
			}
			seen[n.ID] = true
			if other, twice := keys[n.Key]; twice && n.Key != hand.NoKey && s.Find(other).Do != n.Do {
				t.Errorf("%s: %s and %s have the same key", x.name, other, n.ID)
			}
			keys[n.Key] = n.ID
			checkNode(t, x.name, s, n)
		}
	}
}

func checkNode(t *testing.T, screen string, s *sheet.Sheet, n *sheet.Node) {
	t.Helper()
	if strings.HasPrefix(n.ID, "bar.") {
		return
	}
	if n.Name == "" || strings.Contains(n.Name, "[") {
		t.Errorf("%s: %s is called %q", screen, n.ID, n.Name)
	}
	if !n.Rect.Empty() && n.Rect.H >= 12 {
		if at := s.At(n.Rect.Middle()); at == nil || at.ID != n.ID && !at.Inner && n.Rect.H >= 23.9 {
			t.Errorf("%s: the pointer does not find %s", screen, n.ID)
		}
	}
	if n.Do != (sheet.Action{}) && n.Rect.H < 23.9 && n.Rect.H > 0 && !strings.Contains(n.Group, "ask") && n.Group != "lines" {
		t.Errorf("%s: %s is only %.1f high", screen, n.ID, n.Rect.H)
	}
	if n.Tip.Title == "" && n.Off == "" && n.Do == (sheet.Action{}) {
		t.Errorf("%s: %s explains nothing and does nothing", screen, n.ID)
	}
	for _, l := range n.Tip.Lines {
		if strings.Contains(l.Label, "[") {
			t.Errorf("%s: the tip of %s says %q", screen, n.ID, l.Label)
		}
	}
}

func TestNoPetrolOnPublicScreens(t *testing.T) {
	b := newTestBuilder(t)
	for _, x := range scenes(t, englishWords()) {
		s := builtBy(t, b, x.show, x.scene)
		if !x.scene.Public() {
			continue
		}
		for _, m := range s.Marks {
			if m.Ink == ink.Yours || m.Ink == ink.YoursDeep || m.Ink == ink.YoursPale || m.Style.Ink() == ink.Yours {
				t.Errorf("%s: petrol on a public screen: %+v", x.name, m)
			}
		}
	}
}

func TestNoKeyOfTheCatalogueIsMissing(t *testing.T) {
	b := newTestBuilder(t)
	for _, x := range scenes(t, englishWords()) {
		for _, m := range builtBy(t, b, x.show, x.scene).Marks {
			if m.Kind == sheet.Letters && strings.Contains(m.Text, "[ui") {
				t.Errorf("%s: %s", x.name, m.Text)
			}
		}
	}
}

// A whole round of orders by the keyboard alone: a digit, Enter on each question's
// first value, Enter to enter; three times; then Enter seals.
func TestOrdersByKeyboard(t *testing.T) {
	b := newTestBuilder(t)
	e := newEvening(t, 5, 3).orders(3, 5)
	s := e.scene(3, englishWords())
	s.Desk = Laid(s.Book, &s.Obs, s.Desk, press(t, b, Orders, s, hand.D5))
	for range 2 {
		b.Memory.Focus, b.Memory.Shown = Lead(s), true
		s.Desk = Laid(s.Book, &s.Obs, s.Desk, press(t, b, Orders, s, hand.Enter))
	}
	b.Memory.Focus = Lead(s)
	if a := press(t, b, Orders, s, hand.Enter); a.Name != ActEnter {
		t.Errorf("Enter asks for %+v", a)
	}
	e.give(3, rules.Court, rules.Argue, rules.Hold)
	s = e.scene(3, englishWords())
	if a := press(t, b, Board, s, hand.Backspace); a.Name != ActUndo {
		t.Errorf("Backspace asks for %+v", a)
	}
	for _, offered := range s.Obs.Pledges {
		if offered.Live == rules.Offered && offered.B == 3 {
			return
		}
	}
	b.Memory.Focus, b.Memory.Shown = "", false
	if a := press(t, b, Board, s, hand.Enter); a.Name != ActMove || !strings.Contains(a.Text, "seal") {
		t.Errorf("Enter asks for %+v, not to seal", a)
	}
}

// press is the action that a key leads to on the screen.
func press(t *testing.T, b *sheet.Builder, show Screen, s *Scene, k hand.Key) sheet.Action {
	t.Helper()
	built := builtBy(t, b, show, s)
	var res sheet.Response
	b.Memory.Feed(built, &hand.Frame{Keys: []hand.Key{k}}, &res)
	if len(res.Acts) != 1 {
		t.Fatalf("key %s: %d actions, focus on %q", k, len(res.Acts), b.Memory.Focus)
	}
	return res.Acts[0]
}

func BenchmarkBoard(b *testing.B) {
	e := newEvening(b, 5, 3, 2).orders(3, 4)
	s, builder := e.scene(3, englishWords()), newTestBuilder(b)
	for b.Loop() {
		builtBy(b, builder, Board, s)
	}
}

func BenchmarkOrders(b *testing.B) {
	e := newEvening(b, 5, 3, 2).orders(3, 4)
	s, builder := e.scene(3, englishWords()), newTestBuilder(b)
	s.Desk = Desk{Verb: rules.Propose, Move: rules.Move{A: 1, B: 2}, Filled: [4]bool{true, true}}
	for b.Loop() {
		builtBy(b, builder, Orders, s)
	}
}
