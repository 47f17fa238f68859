package ui

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/paint"
	"afterlenin/game/ui/sheet"

	"github.com/hajimehoshi/ebiten/v2"
)

// studio draws sheets one after the other to files.
type studio struct {
	t     *testing.T
	dir   string
	scale float64
	shots []shot
}

type shot struct {
	name string
	b    *sheet.Builder
}

// shoot keeps what is on the screen now under a name.
func (s *studio) shoot(name string, x *theatre) {
	b := *x.b
	b.Sheet.Marks = append([]sheet.Mark(nil), x.b.Sheet.Marks...)
	b.Sheet.Points = append([]sheet.Point(nil), x.b.Sheet.Points...)
	b.Sheet.Clips = append([]sheet.Rect(nil), x.b.Sheet.Clips...)
	s.shots = append(s.shots, shot{name, &b})
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
	x := s.shots[0]
	s.shots = s.shots[1:]
	painter, err := paint.New(x.b.Ruler, paint.NewShapes(assets.Files))
	if err != nil {
		s.t.Fatal(err)
	}
	painter.Palette = x.b.Palette
	w, h := int(sheet.Width*s.scale), int(sheet.Height*s.scale)
	img := ebiten.NewImage(w, h)
	painter.Draw(img, &x.b.Sheet, hand.View{Scale: s.scale})
	pixels := make([]byte, 4*w*h)
	img.ReadPixels(pixels)
	f, err := os.Create(filepath.Join(s.dir, x.name+".png"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, &image.RGBA{Pix: pixels, Stride: 4 * w, Rect: image.Rect(0, 0, w, h)}); err != nil {
		s.t.Fatal(err)
	}
}

// SHOTS=/tmp/shots xvfb-run -a go test ./game/ui -run Shots
func TestShots(t *testing.T) {
	dir := os.Getenv("SHOTS")
	if dir == "" {
		t.Skip("SHOTS names no folder for pictures")
	}
	s := &studio{t: t, dir: dir, scale: 1}
	if os.Getenv("SHOTS_SCALE") != "" {
		s.scale = 1.5
	}
	shootAll(s, t)
	if err := ebiten.RunGame(s); err != nil {
		t.Fatal(err)
	}
}

func shootAll(s *studio, t *testing.T) {
	first := os.Getenv("SHOTS_SCENARIO")
	if first == "" {
		first = "after_lenin"
	}
	x := open(t, Options{First: first})
	s.shoot("title", x)
	x.press(hand.N)
	s.shoot("newgame", x)
	x.press(hand.Escape, hand.S)
	s.shoot("scenarios", x)
	x.press(hand.Escape, hand.O)
	s.shoot("settings", x)
	x.press(hand.Escape, hand.F1)
	s.shoot("codex", x)
	x.press(hand.Escape, hand.N)
	x.press(hand.D2, hand.D3)
	s.shoot("newgame3", x)
	x.press(hand.Enter)
	x.think()
	s.shoot("curtain", x)
	x.press(hand.Space)
	s.shoot("aim", x)
	x.press(hand.Escape)
	s.shoot("menu", x)
	x.press(hand.S)
	s.shoot("saves", x)
	shootGame(s, t, first)
	shootCodex(s, t, first)
	shootBroken(s, t)
}

// shootGame plays a game and keeps a picture of each of its screens, the last of its kind.
func shootGame(s *studio, t *testing.T, first string) {
	x := open(t, Options{First: first})
	x.press(hand.N)
	x.seatPeople(3)
	x.a.house.Draft.Seed = "3"
	x.press(hand.Enter)
	r := newRobot(x, true)
	for range 4000 {
		x.think()
		if n := r.seen[x.a.top()]; n == 1 || n == 12 || n == 60 {
			s.shoot("game-"+x.a.top()+strconv.Itoa(n), x)
			if x.a.top() == "board" {
				shootCharts(s, x, "charts"+strconv.Itoa(n))
			}
		}
		if x.a.play.screen() == "result" {
			break
		}
		r.step()
	}
	s.shoot("result", x)
	shootCharts(s, x, "charts-end")
	x.press(hand.E)
	s.shoot("result-fates", x)
	x.press(hand.Q)
	s.shoot("result-questions", x)
}

// shootCharts keeps a picture of each page of the charts and goes back.
func shootCharts(s *studio, x *theatre, name string) {
	x.a.open("charts")
	for page := range 4 {
		x.a.desk.Chart = page
		x.build()
		s.shoot(name+"-"+strconv.Itoa(page+1), x)
	}
	x.a.desk.Chart = 0
	x.a.back()
	x.a.open("timeline")
	x.build()
	s.shoot(name+"-timeline", x)
	x.a.back()
	x.build()
}

func shootCodex(s *studio, t *testing.T, first string) {
	x := open(t, Options{First: first})
	x.a.house.Set.Size = 115
	x.press(hand.F1)
	x.a.explain(sheet.Action{Text: x.a.tell.Person(5)})
	x.build()
	s.shoot("codex-man", x)
	x.click("codex.search")
	x.write("post")
	s.shoot("codex-search", x)
	x.a.house.Set.Contrast = true
	x.press(hand.Escape, hand.Escape, hand.N)
	s.shoot("newgame-contrast", x)
}

func shootBroken(s *studio, t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "broken"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "broken", "scenario.toml"), []byte("format = 1\n[scenario]\ntitle = 3\nrounds = \"many\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	lib := library(t)
	lib.Own = dir
	x := open(t, Options{Library: lib})
	x.press(hand.S)
	x.click("scenario.broken")
	s.shoot("scenarios-broken", x)
}
