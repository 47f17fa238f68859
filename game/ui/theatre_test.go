package ui

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/scenario"
	"afterlenin/game/store"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// theatre plays the application without a window: hands in, sheet out.
type theatre struct {
	t     testing.TB
	a     *App
	b     *sheet.Builder
	res   sheet.Response
	frame hand.Frame
	told  map[string]bool
	lean  bool   // like the window, it builds nothing anew where nothing has changed
	quick bool   // its hand is as quick as a key pressed twice: else time enough passes between two presses
	show  func() // shows the sheet in a real window, which lets the hands act; may be nil
}

// open begins the application on a shelf, with the scenarios of the repository and
// the small council of the tests.
func open(t testing.TB, o Options) *theatre {
	t.Helper()
	if o.Shelf == nil {
		o.Shelf = &store.Memory{}
	}
	if o.Library.Shipped == nil {
		o.Library = library(t)
	}
	if o.First == "" {
		o.First = "council"
	}
	o.Version = "test"
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	x := &theatre{t: t, a: New(o), b: b, told: map[string]bool{}}
	x.a.house.Set.Still = true
	if o.Words != nil && o.Words.Say("ui.seal") != text.English().Say("ui.seal") {
		x.translate()
	}
	x.build()
	return x
}

// translate lets the scenarios speak the spare language too, as a translator's would.
func (x *theatre) translate() {
	x.a.await()
	for ; len(x.a.later) > 0; x.a.later = x.a.later[1:] {
		x.a.takeOne(x.a.later[0])
	}
	for i, l := range x.a.listed {
		if l != nil {
			*l.Book = *text.PseudoBook(l.Book)
			s := &x.a.house.Scenarios[i]
			s.Title, s.About, s.More = l.Book.Title, l.Book.About, l.Book.More
		}
	}
	x.a.tellPicked()
}

// library has the scenarios of the repository and those of the loader's tests.
func library(t testing.TB) scenario.Library {
	t.Helper()
	dir := t.TempDir()
	for _, from := range []string{"../../scenarios/after_lenin", "../scenario/testdata/council"} {
		path, err := filepath.Abs(from)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(path); err == nil {
			if err := os.CopyFS(filepath.Join(dir, filepath.Base(from)), os.DirFS(path)); err != nil {
				t.Fatal(err)
			}
		}
	}
	return scenario.Library{Shipped: os.DirFS(dir)}
}

func (x *theatre) build() {
	if x.show != nil {
		x.show()
		return
	}
	x.b.Begin()
	x.a.Build(x.b)
	x.b.End()
}

// feed lets the hands act once, as the window does.
func (x *theatre) feed() {
	if x.show != nil {
		x.show()
		return
	}
	if !x.quick {
		x.a.handed = handed{}
	}
	x.b.Memory.Feed(&x.b.Sheet, &x.frame, &x.res)
	for _, a := range x.res.Acts {
		x.a.Act(a)
	}
	for _, k := range x.res.Keys {
		x.a.Key(k)
	}
	for _, r := range x.res.Runes {
		x.a.Rune(r)
	}
	x.frame.Clear()
	if r := &x.res; !x.lean || r.Changed || len(r.Acts)+len(r.Keys)+len(r.Runes) > 0 {
		x.build()
	}
}

func (x *theatre) press(keys ...hand.Key) {
	for _, k := range keys {
		x.frame.Keys = append(x.frame.Keys, k)
		x.feed()
	}
}

func (x *theatre) write(s string) {
	x.frame.Runes = append(x.frame.Runes, []rune(s)...)
	x.feed()
}

func (x *theatre) clickAt(px, py float64) {
	x.frame.X, x.frame.Y, x.frame.Inside, x.frame.Down = px, py, true, true
	x.feed()
	x.frame.X, x.frame.Y, x.frame.Inside, x.frame.Up = px, py, true, true
	x.feed()
}

func (x *theatre) click(id string) {
	x.t.Helper()
	n := x.b.Sheet.Find(id)
	if n == nil {
		x.t.Fatalf("no %s on the screen %s:\n%s", id, x.a.top(), sheet.Dump(&x.b.Sheet, nil))
	}
	m := n.Rect.Middle()
	x.clickAt(m.X, m.Y)
}

// think lets computers decide until a person is asked or something is shown.
func (x *theatre) think() {
	for i := 0; x.a.Awake(); i++ {
		if i > 5000 {
			x.t.Fatal("the computers never finish")
		}
		x.a.Tick(1)
	}
	x.build()
}

// own are the screens whose look this package's tests answer for; the others have
// tests of their own, and are complained of in the log.
var own = map[string]bool{"title": true, "newgame": true, "scenarios": true, "saves": true, "settings": true, "menu": true,
	"codex": true, "curtain": true, "aim": true, "result": true, "charts": true, "timeline": true}

func (x *theatre) complain(format string, args ...any) {
	x.t.Helper()
	text := x.a.top() + ": " + fmt.Sprintf(format, args...)
	if own[x.a.top()] {
		x.t.Error(text)
	} else if !x.told[text] {
		x.told[text] = true
		x.t.Log(text)
	}
}

// check fails on what no screen may have: a text cut off, two nodes or keys alike, a
// thing too small to hit, a key of the catalogue that is missing.
func (x *theatre) check() {
	x.t.Helper()
	for _, o := range x.b.Sheet.Overflows {
		if x.a.top() == "aim" && o.Room.Y < 40 {
			continue // the top bar has tests of its own
		}
		x.complain("%q needs %.0f in %v", o.Text, o.Need, o.Room)
	}
	ids, keys := map[string]bool{}, map[hand.Key]string{}
	for _, n := range x.b.Sheet.Top() {
		if n.ID == "" || ids[n.ID] {
			x.complain("two nodes have the id %q", n.ID)
		}
		ids[n.ID] = true
		if n.Name == "" {
			x.complain("%s has no name", n.ID)
		}
		if n.Do != (sheet.Action{}) && !n.Rect.Empty() && min(n.Rect.W, n.Rect.H) < 23.9 && x.b.Sheet.Find(n.ID).Rect == n.Rect {
			x.small(&n)
		}
		if n.Key != hand.NoKey && keys[n.Key] != "" {
			x.complain("%s and %s have the key %s", keys[n.Key], n.ID, n.Key)
		}
		keys[n.Key] = n.ID
	}
	for i := range x.b.Sheet.Marks {
		if s := x.b.Sheet.Marks[i].Text; strings.Contains(s, "[ui.") {
			x.complain("%q is not in the catalogue", s)
		}
	}
}

// small complains of a thing that is hard to hit, unless a list clips it.
func (x *theatre) small(n *sheet.Node) {
	x.t.Helper()
	for _, c := range x.b.Sheet.Clips[1:] {
		if n.Rect.Y <= c.Y || n.Rect.Bottom() >= c.Bottom() {
			return
		}
	}
	x.complain("%s is %.0f by %.0f", n.ID, n.Rect.W, n.Rect.H)
}

func pseudo() *text.Words { return text.Pseudo(text.English()) }

// pass lets so many seconds pass.
func (x *theatre) pass(seconds int) {
	for range seconds {
		x.a.Tick(60)
	}
	x.build()
}
