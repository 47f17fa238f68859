// Command guest is what the tests of package drive play: a box in the middle of the sheet that changes its colour.
//
// Space makes it green, a click on it blue, the right button magenta. Typed text is printed; F2 opens a text field, whose
// text is printed likewise. The wheel and ctrl+w are printed too. S saves, escape ends, p panics, z hangs.
package main

import (
	"flag"
	"fmt"
	"image/color"
	"log"
	"os"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/exp/textinput"
	"github.com/hajimehoshi/ebiten/v2/inpututil"
	"github.com/hajimehoshi/ebiten/v2/vector"
)

// The box on the logical sheet of 1280 x 720.
const boxX, boxY, boxW, boxH = 540, 310, 200, 100

type game struct {
	composer textinput.Composer
	field    bool
	colour   color.RGBA
	w, h, k  float64 // screen in pixels, pixels of the screen for one of the sheet
	save     string
	tick     int
}

func main() {
	g := &game{colour: color.RGBA{R: 255, A: 255}}
	flag.StringVar(&g.save, "save", "", "file to save in")
	fail := flag.Bool("fail", false, "end before the window opens")
	flag.Parse()
	if *fail {
		log.Fatal("told to fail")
	}
	g.composer.OnNewSession = func() *textinput.SessionOptions { return &textinput.SessionOptions{} }
	g.composer.OnCommit = func(c *textinput.Commit) { fmt.Fprintf(os.Stderr, "field %q\n", c.Text()) }
	if err := ebiten.RunGame(g); err != nil {
		log.Fatal(err)
	}
	fmt.Println("window closed")
}

func (g *game) Update() error {
	g.tick++
	g.hear()
	if r := ebiten.AppendInputChars(nil); len(r) > 0 {
		fmt.Fprintf(os.Stderr, "typed %q\n", string(r))
	}
	if _, y := ebiten.Wheel(); y != 0 {
		fmt.Fprintf(os.Stderr, "wheel %g\n", y)
	}
	g.point()
	if inpututil.IsKeyJustPressed(ebiten.KeyEscape) {
		return ebiten.Termination
	}
	return g.dump()
}

func (g *game) hear() {
	switch {
	case inpututil.IsKeyJustPressed(ebiten.KeySpace):
		g.colour = color.RGBA{G: 255, A: 255}
	case inpututil.IsKeyJustPressed(ebiten.KeyF2):
		g.field = true
	case inpututil.IsKeyJustPressed(ebiten.KeyW) && ebiten.IsKeyPressed(ebiten.KeyControl):
		fmt.Fprintln(os.Stderr, "ctrl+w")
	case inpututil.IsKeyJustPressed(ebiten.KeyS):
		_ = os.WriteFile(g.save, []byte(fmt.Sprint(g.tick)), 0o644)
	case inpututil.IsKeyJustPressed(ebiten.KeyP):
		panic("told to panic")
	case ebiten.IsKeyPressed(ebiten.KeyZ):
		select {}
	}
	if g.field {
		_, _ = g.composer.Update()
	}
}

func (g *game) point() {
	x, y := ebiten.CursorPosition()
	left, top := (g.w-1280*g.k)/2+boxX*g.k, (g.h-720*g.k)/2+boxY*g.k
	if float64(x) < left || float64(y) < top || float64(x) >= left+boxW*g.k || float64(y) >= top+boxH*g.k {
		return
	}
	if inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft) {
		g.colour = color.RGBA{B: 255, A: 255}
	}
	if inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonRight) {
		g.colour = color.RGBA{R: 255, B: 255, A: 255}
	}
}

func (g *game) dump() error {
	path := os.Getenv("AFTERLENIN_DUMP")
	if path == "" {
		return nil
	}
	lines := []string{
		"# the box, and something that cannot be clicked",
		fmt.Sprintf("button\tbox\tThe box\tfocused\t%d\t%d\t%d\t%d", boxX, boxY, boxW, boxH),
		`text	flat	two\nlines		0	0	0	0`,
	}
	if g.tick >= 100 {
		lines = append(lines, "text\tlate\tLate\t\t0\t0\t10\t10")
	}
	return os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644)
}

func (g *game) Draw(screen *ebiten.Image) {
	screen.Fill(color.RGBA{R: 32, G: 32, B: 32, A: 255})
	x, y := (g.w-1280*g.k)/2+boxX*g.k, (g.h-720*g.k)/2+boxY*g.k
	vector.FillRect(screen, float32(x), float32(y), float32(boxW*g.k), float32(boxH*g.k), g.colour, false)
}

func (g *game) Layout(int, int) (int, int) { panic("LayoutF is there") }

func (g *game) LayoutF(w, h float64) (float64, float64) {
	s := ebiten.Monitor().DeviceScaleFactor()
	g.w, g.h = w*s, h*s
	g.k = min(g.w/1280, g.h/720)
	return g.w, g.h
}
