package ui

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// tour leads through every screen with what it shows in a real game, always the same unless asked,
// and calls visit at each.
type tour struct {
	words *text.Words
	visit func(name string, x *theatre)
}

func (o tour) options() Options { return Options{First: asked("FIRST", "after_lenin"), Words: o.words} }

// walk visits everything. A name is never used twice.
func (o tour) walk(t testing.TB) {
	o.house(t)
	o.broken(t)
	o.codex(t)
	o.begin(t)
	o.game(t, 1)
	o.game(t, 3)
}

// house are the screens before a game.
func (o tour) house(t testing.TB) {
	x := open(t, o.options())
	o.visit("title", x)
	for _, s := range []struct {
		key  hand.Key
		name string
	}{{hand.N, "newgame"}, {hand.S, "scenarios"}, {hand.O, "settings"}, {hand.G, "saves-none"}} {
		x.press(s.key)
		o.visit(s.name, x)
		x.press(hand.Escape)
	}
}

// broken is a scenario of the player's own that cannot be read.
func (o tour) broken(t testing.TB) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "broken"), 0o755); err != nil {
		t.Fatal(err)
	}
	bad := "format = 1\n[scenario]\ntitle = 3\nrounds = \"many\"\n"
	if err := os.WriteFile(filepath.Join(dir, "broken", "scenario.toml"), []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	p := o.options()
	p.Library = library(t)
	p.Library.Own = dir
	x := open(t, p)
	x.press(hand.S)
	x.click("scenario.broken")
	o.visit("scenarios-broken", x)
}

func (o tour) codex(t testing.TB) {
	x := open(t, o.options())
	x.press(hand.F1)
	o.visit("codex", x)
	x.a.explain(sheet.Action{Text: x.a.tell.Person(5)})
	x.build()
	o.visit("codex-man", x)
	x.click("codex.search")
	x.write(x.a.tell.Say("ui.board.posts"))
	o.visit("codex-search", x)
}

// begin are the screens at the start of a game of three people.
func (o tour) begin(t testing.TB) {
	x := open(t, o.options())
	x.press(hand.N)
	x.a.house.Draft.Choosing = screen.Choosing{Seat: 1, Field: screen.ChooseLevel}
	x.build()
	o.visit("newgame-levels", x)
	x.press(hand.Escape, hand.D2, hand.D3)
	o.visit("newgame-three", x)
	x.click("new.clock.45")
	o.visit("newgame-clock", x)
	x.press(hand.Enter)
	x.think()
	o.visit("curtain", x)
	x.press(hand.Space)
	x.pass(1) // the clock of the turn runs
	o.visit("aim", x)
	x.press(hand.Escape)
	o.visit("menu", x)
	x.click("menu.clock.none")
	o.visit("menu-without-clock", x)
	x.press(hand.S)
	o.visit("saves", x)
	x.press(hand.Escape)
	x.click("menu.clock.40")
	x.press(hand.Escape)
	x.pass(40 * 60)
	o.visit("curtain-held", x)
}

// game is a whole game of some people, the first two of each of its screens. The others
// are computers as a new game offers them: they give reasons.
func (o tour) game(t testing.TB, people int) {
	x := open(t, o.options())
	x.press(hand.N)
	for p := range people {
		x.a.house.Draft.Seats[p] = match.Player{Person: true, Name: "The League of Fishers, 10b"}
	}
	x.a.house.Draft.Seed = asked("SEED", "3")
	x.a.house.Set.Lesson = 90 // told where several people play
	x.press(hand.Enter)
	r, seen := newRobot(x, true), map[string]int{}
	for range 4000 {
		x.think()
		if people > 1 {
			x.pass(1)
			x.think()
		}
		if x.a.play.screen() == "result" {
			break
		}
		kind := x.kind()
		seen[kind]++
		if n := seen[kind]; n == 2 || n == 9 {
			name := "game" + strconv.Itoa(people) + "-" + kind + "-" + strconv.Itoa(n)
			o.visit(name, x)
			if kind == "curtain" && n == 9 { // as if the class went on from here another day
				x.a.open("lasttime")
				x.build()
				o.visit("lasttime", x)
				x.press(hand.Escape)
			}
			if kind == "board" {
				o.aside(name, x)
			}
		}
		r.step()
	}
	if people == 1 {
		o.result(x)
	}
}

// kind tells apart what one screen shows at two moments.
func (x *theatre) kind() string {
	s, name := x.a.scene(), x.a.top()
	if s.Stage != screen.NoStage {
		name += "-after"
	}
	if s.Stage == screen.OfAftermath {
		name += "math"
	}
	if name == "board" && s.Public() {
		name += "-public"
	}
	return name
}

// aside are the screens that are opened from the board.
func (o tour) aside(name string, x *theatre) {
	over := x.a.over
	for _, s := range []struct {
		name string
		do   sheet.Action
	}{
		{"log", sheet.Action{Name: screen.ActOpen, Text: "log"}},
		{"timeline", sheet.Action{Name: screen.ActOpen, Text: "timeline"}},
		{"pledges", sheet.Action{Name: screen.ActOpen, Text: "pledges"}},
		{"own", sheet.Action{Name: screen.ActOpen, Text: "dossier"}},
		{"contender", sheet.Action{Name: screen.ActOpen, Text: "dossier", A: 1}},
		{"official", sheet.Action{Name: screen.ActOpen, Text: "dossier", A: 9}},
	} {
		x.a.Act(s.do)
		x.build()
		o.visit(name+"-"+s.name, x)
		x.a.over = over
	}
	o.charts(name, x)
	o.orders(name, x)
	x.a.over, x.a.desk = over, emptyDesk()
	x.build()
}

func (o tour) charts(name string, x *theatre) {
	over := x.a.over
	x.a.open("charts")
	for page := range 4 {
		x.a.desk.Chart = page
		x.build()
		o.visit(name+"-charts-"+strconv.Itoa(page+1), x)
	}
	x.a.over, x.a.desk.Chart = over, 0
	x.build()
}

// orders makes one order of each kind, a step at a time, and enters none.
func (o tour) orders(name string, x *theatre) {
	x.a.Act(sheet.Action{Name: screen.ActOpen, Text: "orders"})
	x.build()
	o.visit(name+"-orders", x)
	for _, v := range screen.Verbs() {
		x.a.Act(sheet.Do(screen.ActVerb, int(v)))
		x.build()
		verb := strings.ReplaceAll(x.a.tell.Verb(v), " ", "")
		o.visit(name+"-orders-"+verb+"-0", x)
		for step := 1; step <= 4 && x.pickNext(); step++ {
			o.visit(name+"-orders-"+verb+"-"+strconv.Itoa(step), x)
		}
	}
}

// pickNext chooses the first open value of a question that is not answered yet.
func (x *theatre) pickNext() bool {
	for _, n := range x.b.Sheet.Top() {
		if n.Do.Name == screen.ActPick && n.Off == "" && !x.a.desk.Filled[n.Do.A] {
			x.a.Act(n.Do)
			x.build()
			return true
		}
	}
	return false
}

func (o tour) result(x *theatre) {
	x.build()
	o.visit("result", x)
	x.press(hand.M)
	o.visit("result-ending", x)
	x.press(hand.M)
	o.charts("result", x)
	for page, name := range map[int]string{screen.PageCount: "count", screen.PageFates: "fates", screen.PageQuestions: "questions"} {
		x.a.desk.Page = page
		x.build()
		o.visit("result-"+name, x)
	}
}
