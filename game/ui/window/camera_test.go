package window

import (
	"image"
	"image/png"
	"io/fs"
	"os"
	"strconv"
	"testing"
	"time"

	"afterlenin/assets"
	"afterlenin/game/ui/hand"

	"github.com/hajimehoshi/ebiten/v2"
)

// camera runs a loop for some frames and keeps what was on the screen.
type camera struct {
	*Loop
	shots, after int
	pixels       []byte
	size         image.Point
	t            *testing.T
}

func (c *camera) Update() error {
	if c.pixels != nil {
		return ebiten.Termination
	}
	return c.Loop.Update()
}

func (c *camera) Draw(screen *ebiten.Image) {
	begun, drawn := time.Now(), c.Loop.dirty
	c.Loop.Draw(screen)
	if drawn {
		c.t.Logf("a drawing took %v", time.Since(begun))
	}
	if c.shots++; c.shots < c.after || c.pixels != nil {
		return
	}
	c.size = screen.Bounds().Size()
	c.pixels = make([]byte, 4*c.size.X*c.size.Y)
	screen.ReadPixels(c.pixels)
}

// DEMO_PNG=out.png xvfb-run -a -s "-screen 0 2600x1500x24" go test ./game/ui/window -run Demo -v
func TestDemo(t *testing.T) {
	out := os.Getenv("DEMO_PNG")
	if out == "" {
		t.Skip("DEMO_PNG is not set: nothing to look at")
	}
	script := new(hand.Script).Point(600, 400).Wait(10)
	for range 10 {
		script.Press(hand.Tab)
	}
	script.Press(hand.Left, hand.Left, hand.F1)
	l, err := NewLoop(&demo{}, Options{Shapes: []fs.FS{assets.Files}, Source: script})
	if err != nil {
		t.Fatal(err)
	}
	wide, _ := strconv.Atoi(os.Getenv("DEMO_WIDTH"))
	high, _ := strconv.Atoi(os.Getenv("DEMO_HEIGHT"))
	ebiten.SetWindowSize(max(wide, 640), max(high, 360))
	ebiten.SetScreenClearedEveryFrame(false)
	c := &camera{Loop: l, after: 40, t: t}
	if err := ebiten.RunGame(c); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d marks, %d nodes, cut short: %v", len(l.builder.Sheet.Marks), len(l.builder.Sheet.Nodes), l.builder.Sheet.Overflows)
	save(t, out, &image.RGBA{Pix: c.pixels, Stride: 4 * c.size.X, Rect: image.Rectangle{Max: c.size}})
}

func save(t *testing.T, path string, img image.Image) {
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}
