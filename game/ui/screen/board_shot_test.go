package screen

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/paint"
	"afterlenin/game/ui/sheet"

	"github.com/hajimehoshi/ebiten/v2"
)

// shot is a picture to be taken.
type shot struct {
	name  string
	scene *Scene
	show  Screen
	over  string // the node whose tip is open
	high  bool   // high contrast
}

// photographer takes the pictures, one a frame.
type photographer struct {
	t       *testing.T
	b       *sheet.Builder
	painter *paint.Painter
	shots   []shot
	folder  string
	scale   float64
}

func (p *photographer) Update() error {
	if len(p.shots) == 0 {
		return ebiten.Termination
	}
	return nil
}

func (p *photographer) Layout(int, int) (int, int) { return 640, 360 }

func (p *photographer) Draw(*ebiten.Image) {
	if len(p.shots) == 0 {
		return
	}
	x := p.shots[0]
	p.shots = p.shots[1:]
	p.b.Palette = ink.Normal
	if x.high {
		p.b.Palette = ink.HighContrast
	}
	p.b.Memory = sheet.NewMemory()
	p.b.Memory.Told, p.b.Memory.Focus, p.b.Memory.Shown = x.over, x.over, x.over != ""
	s := builtBy(p.t, p.b, x.show, x.scene)
	if len(s.Overflows) > 0 {
		p.t.Logf("%s: %d texts are cut: %v", x.name, len(s.Overflows), s.Overflows)
	}
	p.painter.Palette = p.b.Palette
	img := ebiten.NewImage(int(sheet.Width*p.scale), int(sheet.Height*p.scale))
	p.painter.Draw(img, s, hand.View{Scale: p.scale})
	size := img.Bounds().Size()
	pixels := make([]byte, 4*size.X*size.Y)
	img.ReadPixels(pixels)
	p.keep(x.name, &image.RGBA{Pix: pixels, Stride: 4 * size.X, Rect: image.Rectangle{Max: size}})
}

func (p *photographer) keep(name string, img image.Image) {
	f, err := os.Create(filepath.Join(p.folder, name+".png"))
	if err != nil {
		p.t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		p.t.Fatal(err)
	}
}

// BOARD_SHOTS=/tmp/shots xvfb-run -a -s "-screen 0 2600x1500x24" go test ./game/ui/screen -run BoardShots -v
func TestBoardShots(t *testing.T) { photograph(t, "BOARD", boardShots) }

// photograph draws the shots into the folder that SUBJECT_SHOTS names, half as large
// again with SUBJECT_SCALE.
func photograph(t *testing.T, subject string, shots func(*testing.T) []shot) {
	folder := os.Getenv(subject + "_SHOTS")
	if folder == "" {
		t.Skip(subject + "_SHOTS is not set: nothing to look at")
	}
	scale := 1.0
	if os.Getenv(subject+"_SCALE") != "" {
		scale = 1.5
	}
	b := newTestBuilder(t)
	painter, err := paint.New(b.Ruler, paint.NewShapes(assets.Files))
	if err != nil {
		t.Fatal(err)
	}
	ebiten.SetWindowSize(640, 360)
	p := &photographer{t: t, b: b, painter: painter, folder: folder, scale: scale, shots: shots(t)}
	if err := ebiten.RunGame(p); err != nil {
		t.Fatal(err)
	}
}

func boardShots(t *testing.T) []shot {
	early := newEvening(t, 3, 2, 3).orders(2, 0)
	middle := newEvening(t, 5, 3, 2).orders(3, 4).give(3, rules.Court, rules.Argue)
	full := newEvening(t, 5, 3, 2).orders(3, 4).give(3, rules.Propose, rules.Court, rules.Argue)
	late := newEvening(t, 8, 0).orders(0, 9)
	vote := newEvening(t, 11, 0, 1)
	vote.until(func(w match.Waiting) bool { return w.For == rules.Vote && vote.m.PublicObservation().Table.Round > 2 })
	over := newEvening(t, 2, 1)
	over.until(func(match.Waiting) bool { return false })
	w, long := englishWords(), text.Pseudo(englishWords())
	agenda := newEvening(t, 34, 0, 1, 2, 3, 4, 5, 6)
	agenda.until(func(w match.Waiting) bool { return w.For == rules.Second })
	event := newEvening(t, 33, 0, 1, 2, 3, 4, 5, 6)
	event.until(func(w match.Waiting) bool { return w.For == rules.Choose })
	shots := []shot{
		{name: "board-pseudo", scene: full.scene(3, long), show: Board},
		{name: "board-agenda", scene: agenda.scene(rules.NoSeat, w), show: Board},
		{name: "board-event", scene: event.scene(rules.NoSeat, w), show: Board},
		{name: "board-early", scene: early.scene(2, w), show: Board},
		{name: "board-middle", scene: middle.scene(3, w), show: Board, over: "bloc-leningrad"},
		{name: "board-full", scene: full.scene(3, w), show: Board, over: "tray-patronage"},
		{name: "board-late", scene: late.scene(0, w), show: Board, over: "seat-trotsky"},
		{name: "board-vote", scene: vote.scene(rules.NoSeat, w), show: Board},
		{name: "board-over", scene: over.scene(rules.NoSeat, w), show: Board},
		{name: "board-contrast", scene: middle.scene(3, w), show: Board, high: true},
	}
	for _, x := range orderDesks(middle.m.Book()) {
		s := middle.scene(3, w)
		s.Desk = x.desk
		shots = append(shots, shot{name: "orders-" + x.name, scene: s, show: Orders})
	}
	crowd := middle.scene(3, w)
	for q, at := range [][3]int8{{0, -1, -2}, {0, -1, -2}, {0, -1, -2}, {0, 1, -2}, {0, 1, -2}, {0, 1, -3}, {0, 1, -3}} {
		copy(crowd.Obs.Table.Men[q].Stance[:], at[:])
	}
	shots = append(shots, shot{name: "board-crowd", scene: crowd, show: Board})
	first := late.scene(0, w)
	first.Desk = Desk{Verb: rules.Appoint}
	shots = append(shots, shot{name: "orders-appoint-late", scene: first, show: Orders})
	peek := late.scene(0, w)
	peek.Desk = Desk{Verb: rules.Attack}
	shots = append(shots, shot{name: "orders-peek", scene: peek, show: Orders, over: "ask-whom0-105"})
	promise := late.scene(0, w)
	promise.Desk = Desk{Verb: rules.Offer, Move: rules.Move{A: 1, B: 3, C: 5}, Filled: [4]bool{true, true, true}}
	shots = append(shots, shot{name: "pledges-offer", scene: promise, show: Offers})
	offer := middle.scene(3, w)
	shots = append(shots, shot{name: "pledges", scene: offer, show: Offers})
	for _, who := range []rules.Person{0, 1, 3, 9} {
		s := middle.scene(3, w)
		s.Desk.Who = who
		shots = append(shots, shot{name: "dossier-" + s.Book.People[who].ID, scene: s, show: Dossier})
	}
	public := vote.scene(rules.NoSeat, w)
	public.Desk.Who = 1
	return append(shots, shot{name: "dossier-public", scene: public, show: Dossier})
}

type namedDesk struct {
	name string
	desk Desk
}

// orderDesks are desks on which an order is half or wholly made.
func orderDesks(b *rules.Book) []namedDesk {
	official := int16(len(b.Contenders) + 2)
	return []namedDesk{
		{"none", Desk{}},
		{"attack", Desk{Verb: rules.Attack, Move: rules.Move{A: 0, B: 0}, Filled: [4]bool{true, true}}},
		{"attack-half", Desk{Verb: rules.Attack, Move: rules.Move{A: 1}, Filled: [4]bool{true}}},
		{"court", Desk{Verb: rules.Court, Move: rules.Move{A: 0}, Filled: [4]bool{true}}},
		{"argue", Desk{Verb: rules.Argue, Move: rules.Move{A: 0, B: 3}, Filled: [4]bool{true, true}}},
		{"shift", Desk{Verb: rules.Shift, Move: rules.Move{A: 0, B: 1}, Filled: [4]bool{true, true}}},
		{"win-over", Desk{Verb: rules.WinOver, Move: rules.Move{A: official}, Filled: [4]bool{true}}},
		{"inquire", Desk{Verb: rules.Inquire, Move: rules.Move{A: 0}, Filled: [4]bool{true}}},
		{"line", Desk{Verb: rules.Propose, Move: rules.Move{A: 0, B: 0, C: -2}, Filled: [4]bool{true, true, true}}},
		{"post", Desk{Verb: rules.Propose, Move: rules.Move{A: 1, B: 2}, Filled: [4]bool{true, true}}},
		{"censure", Desk{Verb: rules.Propose, Move: rules.Move{A: int16(rules.Censure), B: 0}, Filled: [4]bool{true, true}}},
		{"removal", Desk{Verb: rules.Propose, Move: rules.Move{A: int16(rules.Removal), B: 0}, Filled: [4]bool{true, true}}},
		{"gesture", Desk{Verb: rules.Gesture, Move: rules.Move{A: 0}, Filled: [4]bool{true}}},
		{"hold", Desk{Verb: rules.Hold}},
	}
}
