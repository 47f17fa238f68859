package sheet

import (
	"strings"
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// stage runs a small screen as the window does, with scripted hands.
type stage struct {
	t     *testing.T
	b     *Builder
	build func(*Builder)
	acts  []Action
	keys  []hand.Key
}

func newStage(t *testing.T, build func(*Builder)) *stage {
	b, err := NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{t: t, b: b, build: build}
	s.draw()
	return s
}

func (s *stage) draw() {
	s.b.Begin()
	s.build(s.b)
	s.b.End()
}

func (s *stage) play(script *hand.Script) {
	var f hand.Frame
	var res Response
	for !script.Done() {
		script.Read(hand.View{}, &f)
		s.b.Memory.Feed(&s.b.Sheet, &f, &res)
		s.acts, s.keys = append(s.acts, res.Acts...), append(s.keys, res.Keys...)
		if res.Changed {
			s.draw()
		}
	}
}

func (s *stage) wantFocus(id string) {
	s.t.Helper()
	if s.b.Memory.Focus != id {
		s.t.Errorf("focus is on %q, want %q", s.b.Memory.Focus, id)
	}
}

func (s *stage) wantActs(names ...string) {
	s.t.Helper()
	var got []string
	for _, a := range s.acts {
		got = append(got, strings.TrimSpace(a.Name+" "+a.Text))
	}
	if strings.Join(got, ",") != strings.Join(names, ",") {
		s.t.Errorf("acts are %q, want %q", got, names)
	}
	s.acts = nil
}

// A grid of three by two buttons, a note, one thing that is not available.
func grid(b *Builder) {
	for i, id := range []string{"a", "b", "c", "d", "e", "f"} {
		x, y := 100+200*float64(i%3), 100+100*float64(i/3)
		button := Button{ID: id, Rect: R(x, y, 120, 40), Label: id, Do: Do(id, i), Group: "row" + string(rune('0'+i/3)), Key: hand.A + hand.Key(i)}
		if id == "e" {
			button.Off = "not before the reveal"
		}
		b.Button(button)
	}
	b.Node(Node{ID: "note", Name: "Why", Rect: R(100, 300, 50, 20), Tip: Tip{Title: "Why", Codex: "why", Lines: []TipLine{{"a label", "+2"}, {Label: "a sentence"}}}})
}

func TestClickPressesOnceTheButtonIsLetGoOnIt(t *testing.T) {
	s := newStage(t, grid)
	s.play(new(hand.Script).Click(120, 110))
	s.wantActs("a")
	s.play(new(hand.Script).Click(1000, 600))
	s.wantActs()
}

func TestTabIsReadingOrderAndGoesRound(t *testing.T) {
	s := newStage(t, grid)
	for _, want := range []string{"a", "b", "c", "d", "e", "f", "note", "a"} {
		s.play(new(hand.Script).Press(hand.Tab))
		s.wantFocus(want)
	}
	s.play(new(hand.Script).Press(hand.Tab | hand.Shift))
	s.wantFocus("note")
}

// Whoever presses a key on a page wants to go on with it, and not to leave it by the bar.
func TestFocusBeginsBelowTheBar(t *testing.T) {
	for _, key := range []hand.Key{hand.Tab, hand.Down} {
		s := newStage(t, func(b *Builder) {
			b.Button(Button{ID: "log", Rect: R(900, 0, 80, 30), Label: "Log", Do: Do("log"), Group: Bar})
			grid(b)
		})
		s.play(new(hand.Script).Press(key))
		s.wantFocus("a")
		s.play(new(hand.Script).Press(hand.Tab | hand.Shift))
		s.wantFocus("log")
	}
}

func TestArrowsGoToTheNearest(t *testing.T) {
	s := newStage(t, grid)
	s.play(new(hand.Script).Press(hand.Right, hand.Right))
	s.wantFocus("b")
	s.play(new(hand.Script).Press(hand.Down))
	s.wantFocus("e")
	s.play(new(hand.Script).Press(hand.Left, hand.Up))
	s.wantFocus("a")
	s.play(new(hand.Script).Press(hand.Up))
	s.wantFocus("a")
	s.play(new(hand.Script).Press(hand.End))
	s.wantFocus("c")
	s.play(new(hand.Script).Press(hand.Home))
	s.wantFocus("a")
}

func TestEnterAndSpaceAndShortcuts(t *testing.T) {
	s := newStage(t, grid)
	s.play(new(hand.Script).Press(hand.Tab, hand.Enter, hand.Space, hand.C, hand.Q))
	s.wantActs("a", "a", "c")
	if len(s.keys) != 1 || s.keys[0] != hand.Q {
		t.Errorf("keys handed on are %v", s.keys)
	}
}

func TestWhatIsNotAvailableTellsWhy(t *testing.T) {
	s := newStage(t, grid)
	s.play(new(hand.Script).Press(hand.E))
	s.wantActs()
	if s.b.Memory.Told != "e" {
		t.Error("the reason was not shown")
	}
	if !strings.Contains(Dump(&s.b.Sheet, s.b.Memory), `button "e" [not now: not before the reveal] at 300 200 120 40 key E #e`) {
		t.Error(Dump(&s.b.Sheet, s.b.Memory))
	}
}

func TestTipsByRestKeyAndEscape(t *testing.T) {
	s := newStage(t, grid)
	s.play(new(hand.Script).Point(110, 310).Wait(tipAfter + 2))
	if s.b.Memory.Told != "note" {
		t.Fatal("no tip after resting")
	}
	s.play(new(hand.Script).Point(110, 310).Press(hand.Escape))
	if s.b.Memory.Told != "" || len(s.keys) != 0 {
		t.Error("escape closes the tip and nothing else")
	}
	s.play(new(hand.Script).Point(110, 310).Press(hand.F1))
	if s.wantActs(); s.b.Memory.Pinned() != 1 || s.b.Sheet.Layer() != "pin0" {
		t.Error("F1 does not let the tip stay")
	}
	s.play(new(hand.Script).Press(hand.Escape))
	if s.b.Memory.Pinned() != 0 || len(s.keys) != 0 || s.b.Sheet.Layer() != "" {
		t.Error("escape closes the pinned tip and nothing else")
	}
	s.play(new(hand.Script).Point(110, 310).Press(hand.F1, hand.F1))
	s.wantActs("codex why")
}

func TestLayersHideWhatIsBelowAndGiveFocusBack(t *testing.T) {
	open := false
	s := newStage(t, func(b *Builder) {
		grid(b)
		if open {
			b.Layer("ask")
			b.Button(Button{ID: "yes", Rect: R(100, 100, 120, 40), Label: "Yes", Do: Do("yes")})
		}
	})
	s.play(new(hand.Script).Press(hand.Tab, hand.Tab))
	open = true
	s.draw()
	s.wantFocus("")
	s.play(new(hand.Script).Press(hand.Tab, hand.C, hand.Enter).Click(120, 110).Click(320, 110))
	s.wantActs("yes", "yes")
	open = false
	s.draw()
	s.wantFocus("b")
}

func TestFocusStaysWithItsID(t *testing.T) {
	first := true
	s := newStage(t, func(b *Builder) {
		if !first {
			b.Button(Button{ID: "new", Rect: R(10, 10, 50, 30), Label: "new", Do: Do("new")})
		}
		grid(b)
	})
	s.play(new(hand.Script).Press(hand.Tab))
	first = false
	s.draw()
	s.wantFocus("a")
}

func TestFieldsTakeLettersAndDoNotPressShortcuts(t *testing.T) {
	name := ""
	s := newStage(t, func(b *Builder) {
		b.Node(Node{ID: "name", Role: Entry, Name: "Team", Value: name, Rect: R(0, 0, 100, 20), Do: Do("name")})
		b.Button(Button{ID: "go", Rect: R(0, 50, 100, 20), Label: "Go", Key: hand.Enter, Do: Do("go")})
		b.Button(Button{ID: "x", Rect: R(0, 90, 100, 20), Label: "x", Key: hand.X, Do: Do("x")})
	})
	s.play(new(hand.Script).Click(5, 5).Press(hand.X).Type("Xé"))
	s.wantActs("name Xé")
	name = "Xé"
	s.draw()
	s.play(new(hand.Script).Press(hand.Backspace, hand.Enter))
	s.wantActs("name X", "go")
}

func scrolled(b *Builder) {
	b.Scroll("list", R(100, 100, 200, 100), 400, func() {
		for i := range 10 {
			id := "row" + string(rune('0'+i))
			b.Button(Button{ID: id, Rect: R(100, 100+40*float64(i), 180, 36), Label: id, Do: Do(id)})
		}
	})
}

func TestListsScrollByWheelAndFollowFocus(t *testing.T) {
	s := newStage(t, scrolled)
	s.play(new(hand.Script).Point(150, 150).Roll(1))
	if got := s.b.Memory.Scrolled("list"); got != 78 {
		t.Errorf("scrolled %v: no row begins at the top", got)
	}
	s.play(new(hand.Script).Point(150, 150).Roll(99))
	if got := s.b.Memory.Scrolled("list"); got != 318 {
		t.Errorf("scrolled %v, the last two rows begin at 318", got)
	}
	s.play(new(hand.Script).Click(150, 160))
	s.wantActs("row9")
	s.play(new(hand.Script).Press(hand.PageUp, hand.PageUp, hand.PageUp, hand.PageUp))
	if got := s.b.Memory.Scrolled("list"); got != 0 {
		t.Errorf("scrolled %v", got)
	}
	s.b.Memory.Focus = "row0"
	s.play(new(hand.Script).Press(hand.Down, hand.Down, hand.Down))
	s.wantFocus("row3")
	if n := s.b.Sheet.Find("row3"); n.Rect.H != 36 {
		t.Errorf("the row in focus is cut to %v", n.Rect)
	}
}

func TestMarksOfAListAreClipped(t *testing.T) {
	s := newStage(t, scrolled)
	s.b.Begin()
	scrolled(s.b)
	s.b.Fill(R(0, 0, 1, 1), ink.Red)
	if m := s.b.Sheet.Marks; m[0].Clip != 1 || m[len(m)-1].Clip != 0 || s.b.Sheet.Clips[1] != R(100, 100, 200, 78) {
		t.Error("clips are wrong")
	}
}

// A thing in focus that is scrolled out of sight leaves no frame behind at the edge.
func TestWhatIsOutOfSightHasNoRing(t *testing.T) {
	s := newStage(t, scrolled)
	s.play(new(hand.Script).Press(hand.Tab))
	rings := func() int { return frames(&s.b.Sheet) }
	if s.b.Memory.Focus == "" || rings() == 0 {
		t.Fatal("nothing is in focus: the test shows nothing")
	}
	with := rings()
	for i := range s.b.Sheet.Nodes {
		if n := &s.b.Sheet.Nodes[i]; n.ID == s.b.Memory.Focus {
			n.Rect.H = n.full.H / 4
		}
	}
	s.b.ring()
	if rings() != with {
		t.Error("a frame is drawn around a thing of which a quarter is seen")
	}
}

func frames(s *Sheet) int {
	n := 0
	for _, m := range s.Marks {
		if m.Kind == Frame {
			n++
		}
	}
	return n
}

// Enter is printed on the next step as long as it takes it. Once something else is in
// focus, Enter belongs to that, also on the very sheet on which the focus goes there.
func TestEnterIsPrintedWhereItActs(t *testing.T) {
	s := newStage(t, func(b *Builder) {
		b.Button(Button{ID: "a", Rect: R(100, 100, 120, 40), Label: "a", Do: Do("a")})
		b.Button(Button{ID: "next", Rect: R(100, 200, 120, 40), Label: "on", Do: Do("on"), Key: hand.Enter, Kind: Next})
		b.Node(Node{ID: "field", Role: Entry, Rect: R(300, 100, 120, 40), Do: Do("write")})
	})
	for _, x := range []struct {
		focus   string
		shown   bool
		printed bool
	}{{"", false, true}, {"a", true, false}, {"a", false, true}, {"next", true, true}, {"field", true, true}, {"gone", true, true}} {
		s.b.Memory.Focus, s.b.Memory.Shown = x.focus, x.shown
		s.draw()
		printed := false
		for _, m := range s.b.Sheet.Marks {
			printed = printed || m.Kind == Letters && m.Text == "Enter"
		}
		if printed != x.printed {
			t.Errorf("focus on %q, drawn %v: Enter printed is %v", x.focus, x.shown, printed)
		}
		s.acts = nil
		s.play(new(hand.Script).Press(hand.Enter))
		if acts := len(s.acts) == 1 && s.acts[0].Name == "on"; acts != printed {
			t.Errorf("focus on %q: Enter does %v, printed is %v", x.focus, s.acts, printed)
		}
	}
}
