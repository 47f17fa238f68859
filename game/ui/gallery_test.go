package ui

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/text"
	"afterlenin/game/ui/paint"
	"afterlenin/game/ui/sheet"

	"github.com/hajimehoshi/ebiten/v2"
)

// studio draws sheets one after the other to files.
type studio struct {
	t       *testing.T
	dir     string
	shots   []shot
	painter *paint.Painter
	drawn   []string
}

// shot is a sheet that was on the screen, and the window it was for.
type shot struct {
	name string
	b    sheet.Builder
}

// shoot keeps what is on the screen now under a name.
func (s *studio) shoot(name string, x *theatre) {
	b := *x.b
	b.Sheet.Marks = slices.Clone(x.b.Sheet.Marks)
	b.Sheet.Points = slices.Clone(x.b.Sheet.Points)
	b.Sheet.Clips = slices.Clone(x.b.Sheet.Clips)
	s.shots = append(s.shots, shot{name, b})
}

func (s *studio) Update() error {
	if len(s.shots) == 0 {
		return ebiten.Termination
	}
	return nil
}

func (s *studio) Layout(int, int) (int, int) { return 64, 64 }

func (s *studio) Draw(*ebiten.Image) {
	if len(s.shots) == 0 {
		return
	}
	x := &s.shots[0]
	s.shots = s.shots[1:]
	if s.painter == nil {
		p, err := paint.New(x.b.Ruler, paint.NewShapes(assets.Files))
		if err != nil {
			s.t.Fatal(err)
		}
		s.painter = p
	}
	s.painter.Palette = x.b.Palette
	w, h := int(x.b.Window.W), int(x.b.Window.H)
	img := ebiten.NewImage(w, h)
	defer img.Deallocate()
	s.painter.Draw(img, &x.b.Sheet, x.b.View)
	pixels := make([]byte, 4*w*h)
	img.ReadPixels(pixels)
	s.write(x.name+".png", &image.RGBA{Pix: pixels, Stride: 4 * w, Rect: image.Rect(0, 0, w, h)})
}

func (s *studio) write(name string, img image.Image) {
	path := filepath.Join(s.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.t.Fatal(err)
	}
	f, err := os.Create(path)
	if err != nil {
		s.t.Fatal(err)
	}
	defer f.Close()
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(f, img); err != nil {
		s.t.Fatal(err)
	}
	s.drawn = append(s.drawn, name)
}

// print is one way to print every screen.
type print struct {
	w, h, text int
	contrast   bool
}

func (p print) String() string {
	name := fmt.Sprintf("%dx%d-%d", p.w, p.h, p.text)
	if p.contrast {
		name += "-contrast"
	}
	return name
}

// on lays what is on the screen out anew for this print.
func (x *theatre) on(p print) {
	x.b.Window = sheet.Window{W: float64(p.w), H: float64(p.h), Fine: 1}
	x.a.house.Set.Size, x.a.house.Set.Contrast = p.text, p.contrast
	x.build()
}

// plain goes back to the plain print.
func (x *theatre) plain() { x.on(print{w: 1280, h: 720, text: 100}) }

func prints(sizes, texts string) []print {
	var list []print
	for _, size := range strings.Fields(sizes) {
		for _, percent := range strings.Fields(texts) {
			var p print
			if _, err := fmt.Sscanf(size+" "+percent, "%dx%d %d", &p.w, &p.h, &p.text); err == nil {
				list = append(list, p)
			}
		}
	}
	return list
}

// asked is a variable of the environment, or what holds without it.
func asked(name, otherwise string) string {
	if s := os.Getenv(name); s != "" {
		return s
	}
	return otherwise
}

// repeats are the screens that the tour shows a second time, with other content.
var repeats = regexp.MustCompile(`^game3-board-\d+-|^game1-board-9-|^game3-.*-9$`)

// TestGallery draws every screen into the folder GALLERY: make gallery. ONLY is a
// pattern for the names of screens, "." for those that repeat too; SIZES, TEXTS and
// LANGUAGES are lists; ONLY=card-shanghai draws that card of the bulletin, asked and decided,
// closed and open, without a game. What follows the first page is drawn in the first size alone:
// the others are the same, only finer.
func TestGallery(t *testing.T) {
	dir := os.Getenv("GALLERY")
	if dir == "" {
		t.Skip("GALLERY names no folder for pictures")
	}
	only, err := regexp.Compile(os.Getenv("ONLY"))
	if err != nil {
		t.Fatal(err)
	}
	s := &studio{t: t, dir: dir}
	for _, language := range strings.Fields(asked("LANGUAGES", "english pseudo")) {
		words := text.English()
		if language == "pseudo" {
			words = pseudo()
		}
		if strings.HasPrefix(only.String(), "card") {
			for _, first := range []string{"after_lenin", "testament"} {
				s.cards(only, first, words, language)
			}
			continue
		}
		tour{words, func(name string, x *theatre) {
			if !only.MatchString(name) || os.Getenv("ONLY") == "" && repeats.MatchString(name) {
				return
			}
			for i, p := range prints(asked("SIZES", "1280x720 1366x768 1920x1080 3840x2160"), asked("TEXTS", "100 200")) {
				p.contrast = os.Getenv("CONTRAST") != ""
				x.on(p)
				s.shoot(filepath.Join(language+"-"+p.String(), name), x)
				if i >= len(strings.Fields(asked("TEXTS", "100 200"))) {
					continue
				}
				x.pages(func(page int) {
					s.shoot(filepath.Join(language+"-"+p.String(), fmt.Sprintf("%s-page%d", name, page)), x)
				})
			}
			x.plain()
		}}.walk(t)
	}
	if err := ebiten.RunGame(s); err != nil {
		t.Fatal(err)
	}
	s.index()
}

// pages turns to every further page and calls see there.
func (x *theatre) pages(see func(page int)) {
	n := 1
	for ; n < 60 && x.turnPage(1); n++ {
		see(n + 1)
	}
	for ; n > 0 && x.turnPage(-1); n-- {
	}
}

// turnPage turns and tells whether there was a page.
func (x *theatre) turnPage(by int) bool {
	id := map[int]string{1: "page.on", -1: "page.back"}[by]
	n := x.b.Sheet.Find(id)
	if n == nil {
		return false
	}
	was := x.b.Memory.Scrolled("page." + x.b.Name)
	x.press(n.Key)
	return was != x.b.Memory.Scrolled("page."+x.b.Name)
}

// index is a page that shows all pictures.
func (s *studio) index() {
	slices.Sort(s.drawn)
	var w strings.Builder
	w.WriteString("<!doctype html><meta charset=utf-8><title>Gallery</title><style>body{font:14px sans-serif;background:#ddd}figure{display:inline-block;margin:6px}img{width:420px;display:block}</style>\n")
	for _, name := range s.drawn {
		fmt.Fprintf(&w, "<figure><a href=%q><img loading=lazy src=%q></a><figcaption>%s</figcaption></figure>\n", name, name, strings.TrimSuffix(name, ".png"))
	}
	if err := os.WriteFile(filepath.Join(s.dir, "index.html"), []byte(w.String()), 0o600); err != nil {
		s.t.Fatal(err)
	}
}

// TestShots draws the screens at their plain size into the folder SHOTS.
func TestShots(t *testing.T) {
	dir := os.Getenv("SHOTS")
	if dir == "" {
		t.Skip("SHOTS names no folder for pictures")
	}
	s := &studio{t: t, dir: dir}
	tour{text.English(), s.shoot}.walk(t)
	if err := ebiten.RunGame(s); err != nil {
		t.Fatal(err)
	}
}
