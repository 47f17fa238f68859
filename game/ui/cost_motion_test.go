//go:build linux

package ui

import (
	"image/color"
	"io/fs"
	"os"
	"testing"
	"time"
	"unicode/utf8"

	"afterlenin/assets"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
	"afterlenin/game/ui/window"

	"github.com/hajimehoshi/ebiten/v2"
)

// runner compares frames in which something moves with frames that only draw as many
// images: one for each letter and each other mark, as large as it is.
type runner struct {
	t      *testing.T
	x      *theatre
	loop   *window.Loop
	size   print
	dot    *ebiten.Image
	frame  int
	images int
	spent  [2]time.Duration
}

const framesEach = 120

func (r *runner) Layout(int, int) (int, int) { return r.size.w, r.size.h }

func (r *runner) Update() error {
	if r.frame >= 2*framesEach {
		return ebiten.Termination
	}
	return nil
}

// Draw times every frame up to where the screen has it, the reading of one point.
func (r *runner) Draw(screen *ebiten.Image) {
	kind := r.frame / framesEach
	if r.frame++; kind > 1 {
		return
	}
	begun := time.Now()
	if kind == 0 {
		r.x.a.tick = r.frame % 20
		if err := r.loop.Update(); err != nil {
			r.t.Fatal(err)
		}
		r.loop.Draw(screen)
	} else {
		r.pictures(screen)
	}
	_ = screen.At(3, 3)
	r.spent[kind] += time.Since(begun)
}

// pictures draws an image for each letter and each other mark, in its place and size.
func (r *runner) pictures(screen *ebiten.Image) {
	s := &r.x.b.Sheet
	for i := range s.Marks {
		m := &s.Marks[i]
		at := m.Rect
		for k, p := range s.Points[m.First : m.First+m.Count] {
			if k == 0 {
				at = sheet.R(p.X, p.Y, 1, 1)
			}
			at = at.With(sheet.R(p.X, p.Y, 1, 1))
		}
		letters := 1
		if m.Kind == sheet.Letters {
			letters = max(1, utf8.RuneCountInString(m.Text))
			at.W = m.Style.Size() / 2
		}
		for k := range letters {
			r.picture(screen, at.Moved(float64(k)*at.W, 0))
			r.images++
		}
	}
}

func (r *runner) picture(screen *ebiten.Image, at sheet.Rect) {
	var op ebiten.DrawImageOptions
	op.GeoM.Scale(at.W/16, at.H/16)
	op.GeoM.Translate(at.X, at.Y)
	op.GeoM.Scale(r.x.b.View.Scale, r.x.b.View.Scale)
	screen.DrawImage(r.dot, &op)
}

// COST=1 xvfb-run -a -s "-screen 0 1920x1080x24" go test ./game/ui -run CostOfMotion -v
//
// SIZES is another size of the window than 1280x720.
func TestCostOfMotion(t *testing.T) {
	if os.Getenv("COST") == "" || os.Getenv("DISPLAY") == "" {
		t.Skip("COST or DISPLAY is not set: nothing is measured")
	}
	x := stageAt(t, "hall")
	for range 40 { // until blocs are counted
		if x.a.top() == "hall" && x.a.play.showing() {
			break
		}
		newRobot(x, false).step()
		x.think()
	}
	x.a.house.Set.Still = false
	x.a.moves = motion{}
	x.build()
	l, err := window.NewLoop(x.a, window.Options{Shapes: []fs.FS{assets.Files}, Source: new(hand.Script)})
	if err != nil {
		t.Fatal(err)
	}
	size := prints(asked("SIZES", "1280x720"), "100")[0]
	x.on(size)
	l.LayoutF(float64(size.w), float64(size.h))
	dot := ebiten.NewImage(16, 16)
	dot.Fill(color.White)
	r := &runner{t: t, x: x, loop: l, size: size, dot: dot}
	if err := ebiten.RunGame(r); err != nil {
		t.Fatal(err)
	}
	if r.spent[0] > 2*r.spent[1] {
		t.Error("a frame that moves costs more than twice as much as its pictures")
	}
	t.Logf("%d images: a frame that moves %v, one of plain pictures %v: %.2f times as long", r.images/framesEach,
		r.spent[0]/framesEach, r.spent[1]/framesEach, float64(r.spent[0])/float64(r.spent[1]))
}
