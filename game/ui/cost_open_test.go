//go:build linux

package ui

import (
	"fmt"
	"image/color"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
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

// hitch is the longest that the first frame of a screen may take of the game's own.
const hitch = 50 * time.Millisecond

// In a large window a drawn frame takes the software renderer a tenth of a second: there
// fewer steps are played, and while something moves only some of its frames are drawn.
const (
	costSteps      = 120
	costStepsLarge = 40
	costLarge      = 1280 * 720
	costDrawn      = 9
	agendas        = 3 // how often the agenda is opened
)

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
	after   time.Duration // the longest tick, without drawing, while the window was left alone
	aside   string        // the moment at which was opened what the board leads to
	plan    []func()
	w, h    int
	games   int           // that came to their end before anybody was asked to second a motion
	bare    time.Duration // of a frame with nothing but its ground
	threads []string      // of the software renderer, see rendering
	screen  *ebiten.Image
}

// firstFrame is what the first frame of a screen takes of the processor: the whole; in it what
// the software renderer does in threads of its own, in place of a graphics card; and the building
// of the sheet.
type firstFrame struct{ whole, card, built time.Duration }

// own is what of it is the game's own: building, baking, and bringing over what was baked. What
// the renderer's threads take for one sheet differs by more than a hitch from frame to frame.
func (f firstFrame) own() time.Duration { return f.whole - f.card }

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
	card, begun := o.card(), processor()
	o.tick()
	o.render()
	frame := firstFrame{whole: processor() - begun, card: o.card() - card, built: o.built}
	if now := o.top() + o.base; now != o.was {
		if o.was != "" { // the first of all is the start
			o.opened[o.top()] = append(o.opened[o.top()], frame)
		}
		o.was = now
		o.warm()
	}
}

// card is what the threads of the software renderer have taken so far.
func (o *opener) card() (sum time.Duration) {
	for _, file := range o.threads {
		text, err := os.ReadFile(file)
		var took time.Duration
		if _, err2 := fmt.Sscan(string(text), &took); err != nil || err2 != nil {
			o.x.t.Fatal(err, err2)
		}
		sum += took
	}
	return sum
}

// rendering is where the system tells what each thread of the software renderer has taken: of
// another renderer there are none.
func rendering(t *testing.T) (files []string) {
	names, err := filepath.Glob("/proc/self/task/*/comm")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if of, err := os.ReadFile(name); err == nil && strings.HasPrefix(string(of), "llvmpipe") {
			files = append(files, filepath.Join(filepath.Dir(name), "schedstat"))
		}
	}
	return files
}

// ground draws frames with nothing on them, and returns what one takes.
func (o *opener) ground() time.Duration {
	least := time.Hour
	for i := range 9 {
		begun := processor()
		o.screen.Fill(color.Gray{Y: uint8(100 + i)})
		o.render()
		least = min(least, processor()-begun)
	}
	return least
}

func (o *opener) tick() {
	o.update()
	o.loop.Draw(o.screen)
}

func (o *opener) update() {
	if err := o.loop.Update(); err != nil {
		o.x.t.Fatal(err)
	}
}

// render waits until the screen has what was drawn.
func (o *opener) render() { _ = o.screen.At(3, 3) }

// warm leaves the window alone until nothing moves and what lies ahead is baked.
func (o *opener) warm() {
	for n, idle := 0, 0; idle < 30; n, idle = n+1, idle+1 {
		begun := processor()
		o.update()
		o.after = max(o.after, processor()-begun)
		if n%costDrawn == 0 || o.w*o.h <= costLarge {
			o.loop.Draw(o.screen)
			o.render()
		}
		took := processor() - begun
		if took > 100*time.Microsecond {
			idle = 0
		}
	}
	runtime.GC() // beside the game it takes no time from a frame, but it would be counted
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

// openers measure one size of the window after the other.
type openers []*opener

func (s *openers) Layout(int, int) (int, int) { return (*s)[0].w, (*s)[0].h }

func (s *openers) Update() error {
	if len((*s)[0].plan) > 0 {
		return nil
	}
	if len(*s) == 1 {
		return ebiten.Termination
	}
	*s = (*s)[1:]
	return nil
}

func (s *openers) Draw(screen *ebiten.Image) {
	o := (*s)[0]
	if b := screen.Bounds(); len(o.plan) == 0 || b.Dx() != o.w || b.Dy() != o.h {
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
	o.house.Draft.Seed = strconv.Itoa(11 + o.games)
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

// COST=1 xvfb-run -a -s "-screen 0 3840x2160x24" go test ./game/ui -run CostOfOpening -v -timeout 60m
//
// SIZES are other sizes of the window than these, TEXTS other sizes of the text.
func TestCostOfOpening(t *testing.T) {
	if os.Getenv("COST") == "" || os.Getenv("DISPLAY") == "" {
		t.Skip("COST or DISPLAY is not set: nothing is measured")
	}
	var list openers
	for _, p := range prints(asked("SIZES", "1280x720 1920x1080 3840x2160"), asked("TEXTS", "100")) {
		list = append(list, newOpener(t, p))
	}
	if err := ebiten.RunGame(&list); err != nil {
		t.Fatal(err)
	}
}

// newOpener plans what is measured in a window.
func newOpener(t *testing.T, p print) *opener {
	x := open(t, Options{First: "after_lenin"})
	o := &opener{App: x.a, x: x, w: p.w, h: p.h, opened: map[string][]firstFrame{}}
	x.a.house.Set.Still, x.a.house.Set.Size = false, p.text
	l, err := window.NewLoop(o, window.Options{Shapes: []fs.FS{assets.Files}, Source: o, Drawn: func() {}})
	if err != nil {
		t.Fatal(err)
	}
	l.LayoutF(float64(p.w), float64(p.h))
	o.loop = l
	o.plan = append(o.plan, func() { o.bare, o.threads = o.ground(), rendering(t) }, func() { x.show = o.show; x.build() }, o.before)
	steps := costSteps
	if p.w*p.h > costLarge {
		steps = costStepsLarge
	}
	for _, people := range []int{1, 2} {
		o.plan = append(o.plan, func() { o.begin(people) })
		for range steps {
			o.plan = append(o.plan, o.step)
		}
	}
	o.plan = append(o.plan, func() { o.begin(1) })
	for range agendas {
		o.plan = append(o.plan, o.toAgenda)
	}
	o.plan = append(o.plan, o.toTheEnd, o.report)
	return o
}

// toAgenda comes to a moment at which the hand is asked whether it seconds a motion. A game in
// which nobody is asked gives way to another.
func (o *opener) toAgenda() {
	for !o.askedToSecond() {
		if o.games++; o.games > 9 {
			o.x.t.Fatal("nobody is asked to second a motion")
		}
		o.begin(1)
	}
	o.play.told.ready, o.play.since, o.over = nil, false, nil
	o.x.build()
}

// askedToSecond lets computers play until one of them is asked in a new round, and asks the hand
// in his place: whether a hand's own game comes to that hangs on what the others order in its
// first rounds. It reports false if the game ends before.
func (o *opener) askedToSecond() bool {
	m := o.play.m
	for p := range m.Players() {
		m.Replace(rules.Seat(p), match.Player{Style: "easy"})
	}
	last := o.play.table().Round
	for w := m.Waiting(); w.For != rules.Second || o.play.table().Round == last; w = m.Waiting() {
		if m.Step(1); m.Over() {
			return false
		}
	}
	m.Replace(m.Waiting().Seat, match.Player{Person: true})
	for m.Step(1) { // a person is asked last
	}
	return true
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
	fmt.Fprintf(&w, "screen        opened   whole   of a bare frame   beyond it   own, longest   own, usual   building\n")
	for _, name := range slices.Sorted(maps.Keys(screens)) {
		list := o.opened[name]
		if len(list) == 0 {
			if o.w*o.h <= costLarge {
				t.Errorf("%s is never opened", name)
			}
			continue
		}
		slices.SortFunc(list, func(a, b firstFrame) int { return int(a.own() - b.own()) })
		longest, usual := list[len(list)-1], list[len(list)/2]
		fmt.Fprintf(&w, "%-12s %7d %4d ms %15.1f %8d ms %11d ms %9d ms %7d ms\n", name, len(list), longest.whole.Milliseconds(),
			float64(longest.whole)/float64(o.bare), (longest.whole - o.bare).Milliseconds(),
			longest.own().Milliseconds(), usual.own().Milliseconds(), longest.built.Milliseconds())
		if longest.own() > hitch {
			t.Errorf("%dx%d: %s opens with a hitch of %v", o.w, o.h, name, longest.own())
		}
	}
	t.Logf("%dx%d, a bare frame takes %v\n%s\nafterwards, with baking ahead and the computers' thinking, %v at most in one tick", o.w, o.h, o.bare, w.String(), o.after)
}
