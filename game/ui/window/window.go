// Package window opens the window and runs the loop: hands in, sheet built, sheet
// drawn if something changed. It must never know the game; an App tells it what is
// on the screen.
package window

import (
	"io/fs"
	"math"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/paint"
	"afterlenin/game/ui/sheet"

	"github.com/hajimehoshi/ebiten/v2"
)

// App is what runs in the window. All calls come from one goroutine.
type App interface {
	Build(b *sheet.Builder) // fills the sheet from what is so now; called only when something changed
	Act(a sheet.Action)     // a node was used; the sheet is built anew afterwards
	Key(k hand.Key) bool    // a key that meant nothing to the sheet, NoKey a click on nothing; true if something changed
	Rune(r rune) bool       // a letter typed outside of a field, also if its key meant something
	Tick(n int) bool        // n sixtieths of a second passed: 1, or up to 60 after the window slept; true if something changed
	Awake() bool            // something moves or is being thought over: the window must not sleep
	Done() bool             // the player asked to leave: the window will close
	Close()                 // the window is closing
}

// Options of the window. The zero value is the plain one, but for the pictures.
type Options struct {
	Lost   string // said when the display goes away
	Title  string
	Shapes []fs.FS     // where portraits and signs are; the first that has one wins
	Full   bool        // begins on the full screen
	Source hand.Source // whose hands; the player's own if nil
	// Restless keeps the window from sleeping when nothing happens, for programs
	// that drive it from outside.
	Restless bool
	// Built is called after each sheet was built; it may be nil.
	Built func(*sheet.Builder)
	// Drawn is called once, after the first drawing; it may be nil.
	Drawn func()
}

// The window's sizes in device-independent pixels.
const (
	firstWidth, firstHeight = 1280, 720
	leastWidth, leastHeight = 1024, 576
)

// Run opens the window and returns when it was closed. A panic of the app is not caught.
func Run(app App, o Options) error {
	whenLost(o.Lost)
	g := makeLate(app, o)
	ebiten.SetWindowTitle(o.Title)
	ebiten.SetWindowSize(firstWidth, firstHeight)
	ebiten.SetWindowSizeLimits(leastWidth, leastHeight, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowClosingHandled(true)
	ebiten.SetScreenClearedEveryFrame(false)
	ebiten.SetFullscreen(o.Full)
	defer g.end()
	return ebiten.RunGame(g)
}

// Loop is the app in its window. Screens reach its Builder only through Build.
type Loop struct {
	broken  error // a panic while drawing, told at the next tick
	app     App
	builder *sheet.Builder
	painter *paint.Painter
	source  hand.Source
	frame   hand.Frame
	last    hand.Frame
	res     sheet.Response
	view    hand.View
	w, h    float64
	rest    rest
	drawn   func()
	seen    bool // something was drawn
	warmth  warmth
	built   func(*sheet.Builder)
	stale   bool // the sheet has to be built
	dirty   bool // the sheet has to be drawn
}

// NewLoop makes a loop without opening a window.
func NewLoop(app App, o Options) (*Loop, error) {
	b, err := sheet.NewBuilder()
	if err != nil {
		return nil, err
	}
	l := &Loop{app: app, builder: b, source: o.Source, drawn: o.Drawn, built: o.Built, stale: true, view: hand.View{Scale: 1}}
	if l.source == nil {
		l.source = &hand.Real{}
		b.Keys = hand.RealNames()
	}
	l.painter, err = paint.New(b.Ruler, paint.NewShapes(o.Shapes...))
	return l, err
}

// Update takes one tick, or several after the window slept.
func (l *Loop) Update() (err error) {
	defer caught(&err)
	if l.broken != nil {
		return l.broken
	}
	if ebiten.IsWindowBeingClosed() || l.app.Done() {
		l.app.Close()
		return ebiten.Termination
	}
	moved := l.Step(l.rest.passed())
	if l.stale {
		l.build()
	}
	busy := moved || l.dirty || l.app.Awake()
	l.rest.tick(busy || l.warm())
	return nil
}

// Step lets n ticks pass for the app, then reads the hands once and lets them act.
// It tells whether they did anything.
func (l *Loop) Step(n int) bool {
	if l.app.Tick(n) {
		l.stale = true
	}
	l.source.Read(l.view, &l.frame)
	if l.frame.Idle(&l.last) && !l.builder.Memory.Waiting() {
		return l.frame.Held
	}
	l.last.X, l.last.Y, l.last.Inside, l.last.Held = l.frame.X, l.frame.Y, l.frame.Inside, l.frame.Held
	l.builder.Memory.Feed(&l.builder.Sheet, &l.frame, &l.res)
	l.answer()
	return true
}

func (l *Loop) answer() {
	l.stale = l.stale || l.res.Changed
	for _, a := range l.res.Acts {
		l.app.Act(a)
		l.stale = true
	}
	for _, k := range l.res.Keys {
		if l.key(k) {
			l.stale = true
		}
	}
	if l.frame.Down && len(l.res.Acts) == 0 && l.app.Key(hand.NoKey) {
		l.stale = true // a click on nothing
	}
	for _, r := range l.res.Runes {
		if l.app.Rune(r) {
			l.stale = true
		}
	}
}

func (l *Loop) key(k hand.Key) bool {
	if k == hand.F11 || k == hand.Alt|hand.Enter {
		ebiten.SetFullscreen(!ebiten.IsFullscreen())
		return true
	}
	return l.app.Key(k)
}

func (l *Loop) build() {
	l.stale, l.dirty = false, true
	l.builder.Begin()
	l.app.Build(l.builder)
	l.builder.End()
	l.view = l.builder.View
	if l.built != nil {
		l.built(l.builder)
	}
}

// Draw draws if something changed; the screen keeps what was drawn before.
func (l *Loop) Draw(screen *ebiten.Image) {
	if !l.dirty {
		return
	}
	l.dirty = false
	defer caught(&l.broken)
	l.painter.Palette = l.builder.Palette
	l.painter.Draw(screen, &l.builder.Sheet, l.view)
	l.seen = true
	if l.drawn != nil {
		l.drawn()
		l.drawn = nil
	}
}

// Layout is never used: LayoutF is.
func (l *Loop) Layout(int, int) (int, int) { return firstWidth, firstHeight }

// LayoutF makes the screen as fine as the display, or text would blur at 125 per cent.
func (l *Loop) LayoutF(w, h float64) (float64, float64) {
	k := ebiten.Monitor().DeviceScaleFactor()
	w, h = math.Ceil(w*k), math.Ceil(h*k)
	if w != l.w || h != l.h {
		l.w, l.h, l.stale = w, h, true
		l.builder.Window = sheet.Window{W: w, H: h, Fine: k}
	}
	return w, h
}
