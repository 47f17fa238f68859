//go:build linux

package ui

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"afterlenin/assets"
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
	"afterlenin/game/ui/window"

	"github.com/hajimehoshi/ebiten/v2"
)

// hitch is the longest that the first frame of a screen may take.
const hitch = 50 * time.Millisecond

// opener plays in a real window and measures the frame with which each screen opens:
// what the hand did, the sheet that was built, and its drawing up to where the screen
// has it. Between two openings the window has time to bake what lies ahead.
type opener struct {
	*App
	x       *theatre
	robot   *robot
	loop    *window.Loop
	built   time.Duration // of the sheet that was built last
	changed bool          // the next tick builds a sheet
	was     string        // the screen that is seen
	opened  map[string][]firstFrame
	after   time.Duration // the longest tick while the window was left alone
	aside   string        // the moment at which was opened what the board leads to
	plan    []func()
	w, h    int
	screen  *ebiten.Image
}

// firstFrame is what the first frame of a screen takes of the processor: the whole, with
// what the software renderer does in place of a graphics card; until it is handed over to
// that; and in it the building of the sheet.
type firstFrame struct{ whole, ours, built time.Duration }

// Read is the hand: what the theatre's frame holds.
func (o *opener) Read(_ hand.View, f *hand.Frame) {
	f.Clear()
	keys, runes := append(f.Keys, o.x.frame.Keys...), append(f.Runes, o.x.frame.Runes...)
	*f = o.x.frame
	f.Keys, f.Runes = keys, runes
	o.x.frame.Clear()
}

func (o *opener) Tick(n int) bool {
	changed := o.App.Tick(n) || o.changed
	o.changed = false
	return changed
}

func (o *opener) Build(b *sheet.Builder) {
	begun := processor()
	o.App.Build(b)
	o.built = processor() - begun
	o.x.b = b
}

// show lets the window take one tick, draws, and measures both.
func (o *opener) show() {
	o.changed = true
	begun := processor()
	o.tick()
	ours := processor() - begun
	o.render()
	frame := firstFrame{whole: processor() - begun, ours: ours, built: o.built}
	if now := o.top() + o.base; now != o.was {
		if o.was != "" { // the first of all is the start
			o.opened[o.top()] = append(o.opened[o.top()], frame)
		}
		o.was = now
		o.warm()
	}
}

func (o *opener) tick() {
	if err := o.loop.Update(); err != nil {
		o.x.t.Fatal(err)
	}
	o.loop.Draw(o.screen)
}

// render waits until the screen has what was drawn.
func (o *opener) render() { _ = o.screen.At(3, 3) }

// warm leaves the window alone until nothing moves and what lies ahead is baked.
func (o *opener) warm() {
	for idle := 0; idle < 30; idle++ {
		begun := processor()
		o.tick()
		o.render()
		took := processor() - begun
		if o.after = max(o.after, took); took > 100*time.Microsecond {
			idle = 0
		}
	}
}

// processor is what the program has taken of the processor so far: other programs do not
// disturb it as they do the clock.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func (o *opener) Layout(int, int) (int, int) { return o.w, o.h }

func (o *opener) Update() error {
	if len(o.plan) == 0 {
		return ebiten.Termination
	}
	return nil
}

func (o *opener) Draw(screen *ebiten.Image) {
	if len(o.plan) == 0 {
		return
	}
	o.screen = screen
	do := o.plan[0]
	o.plan = o.plan[1:]
	do()
}

// before opens the screens before a game, twice: the second time nothing is new.
func (o *opener) before() {
	for range 2 {
		for _, k := range []hand.Key{hand.N, hand.S, hand.O, hand.G, hand.F1} {
			o.x.press(k)
			o.x.press(hand.Escape)
		}
	}
}

// begin begins a game of so many people.
func (o *opener) begin(people int) {
	if o.play != nil {
		o.toTitle()
	}
	o.over, o.house.Ask = nil, screen.Doubt{}
	o.x.build()
	o.x.press(hand.N)
	for p := range people {
		o.house.Draft.Seats[p] = match.Player{Person: true}
	}
	o.house.Draft.Seed = "11"
	o.x.press(hand.Enter)
	o.robot = newRobot(o.x, true)
}

// step thinks as long as computers do, and then does what leads on; from the board it
// opens first what can be opened there.
func (o *opener) step() {
	o.x.think()
	if o.top() == "board" && o.aside != o.base {
		o.aside = o.base
		for _, name := range []string{"log", "codex", "menu", "pledges", "orders", "dossier", "settings", "charts", "timeline", "saves"} {
			o.Act(sheet.Action{Name: "open", Text: name, A: len(o.opened["dossier"]) % 20})
			o.x.build()
			o.x.build()
			o.over, o.desk, o.lead = nil, emptyDesk(), false
			o.x.build()
		}
	}
	o.robot.step()
}

// COST=1 xvfb-run -a -s "-screen 0 1600x900x24" go test ./game/ui -run CostOfOpening -v
//
// SIZE is another size of the window than 1280x720.
func TestCostOfOpening(t *testing.T) {
	if os.Getenv("COST") == "" || os.Getenv("DISPLAY") == "" {
		t.Skip("COST or DISPLAY is not set: nothing is measured")
	}
	p := prints(asked("SIZE", "1280x720"), asked("TEXTS", "100"))[0]
	x := open(t, Options{First: "after_lenin"})
	o := &opener{App: x.a, x: x, w: p.w, h: p.h, opened: map[string][]firstFrame{}}
	x.a.house.Set.Still, x.a.house.Set.Size = false, p.text
	l, err := window.NewLoop(o, window.Options{Shapes: []fs.FS{assets.Files}, Source: o, Drawn: func() {}})
	if err != nil {
		t.Fatal(err)
	}
	l.LayoutF(float64(p.w), float64(p.h))
	o.loop = l
	o.plan = append(o.plan, func() { x.show = o.show; x.build() }, o.before)
	for _, people := range []int{1, 2} {
		o.plan = append(o.plan, func() { o.begin(people) })
		for range 120 {
			o.plan = append(o.plan, o.step)
		}
	}
	o.plan = append(o.plan, o.toTheEnd)
	if err := ebiten.RunGame(o); err != nil {
		t.Fatal(err)
	}
	o.report()
}

// toTheEnd lets computers play the game to its result.
func (o *opener) toTheEnd() {
	m := o.play.m
	for p := range m.Players() {
		m.Replace(rules.Seat(p), match.Player{Style: "random"})
	}
	for m.Step(50) {
	}
	o.play.told.ready, o.play.since, o.over = nil, false, nil
	o.x.build()
}

func (o *opener) report() {
	t := o.x.t
	var w strings.Builder
	fmt.Fprintf(&w, "screen        opened   longest     usual   without renderer   building\n")
	for _, name := range slices.Sorted(maps.Keys(screens)) {
		list := o.opened[name]
		if len(list) == 0 {
			t.Errorf("%s is never opened", name)
			continue
		}
		slices.SortFunc(list, func(a, b firstFrame) int { return int(a.whole - b.whole) })
		longest, usual := list[len(list)-1], list[len(list)/2]
		fmt.Fprintf(&w, "%-12s %7d %6d ms %6d ms %12d ms %9d ms\n", name, len(list), longest.whole.Milliseconds(), usual.whole.Milliseconds(),
			longest.ours.Milliseconds(), longest.built.Milliseconds())
		if longest.whole > hitch {
			t.Errorf("%s opens with a hitch of %v", name, longest.whole)
		}
	}
	t.Logf("%s\nafterwards, with baking ahead, motion and the computers' thinking, %v at most in one tick", w.String(), o.after)
}
