package drive_test

import (
	"errors"
	"image/color"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"afterlenin/game/ui/drive"
)

var (
	red     = color.RGBA{R: 255, A: 255}
	green   = color.RGBA{G: 255, A: 255}
	blue    = color.RGBA{B: 255, A: 255}
	magenta = color.RGBA{R: 255, B: 255, A: 255}
	ground  = color.RGBA{R: 32, G: 32, B: 32, A: 255}
)

// start brings up the small guest, and ends it with the test.
func start(t testing.TB, o drive.Options) *drive.Session {
	t.Helper()
	o.Package = "./testdata/guest"
	s, err := drive.Start(o)
	if errors.Is(err, drive.ErrNoDisplay) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// play does a script of which no line may fail.
func play(t testing.TB, s *drive.Session, script string) string {
	t.Helper()
	var out strings.Builder
	if err := s.Play(strings.NewReader(script), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func expect(t testing.TB, s *drive.Session, x, y int, want color.RGBA) {
	t.Helper()
	img, err := s.Pixels()
	if err != nil {
		t.Fatal(err)
	}
	if got := img.RGBAAt(x, y); got != want {
		t.Errorf("pixel %d,%d of %v is %v, want %v", x, y, img.Bounds().Size(), got, want)
	}
}

func TestKeysAndPointer(t *testing.T) {
	s := start(t, drive.Options{})
	play(t, s, "tick")
	expect(t, s, 640, 360, red)
	expect(t, s, 10, 10, ground)
	play(t, s, "key space")
	expect(t, s, 640, 360, green)
	play(t, s, "click 10 10")
	expect(t, s, 640, 360, green)
	play(t, s, "click 640 360")
	expect(t, s, 640, 360, blue)
	play(t, s, "click 640 360 right")
	expect(t, s, 640, 360, magenta)
	play(t, s, "key ctrl+w 2\nwheel -3")
	if want := "ctrl+w\nctrl+w\nwheel -3\n"; s.Stderr() != want {
		t.Errorf("the guest printed %q, want %q", s.Stderr(), want)
	}
}

func TestTextGoesToCharactersOrField(t *testing.T) {
	s := start(t, drive.Options{})
	play(t, s, "type Ленин, 1924\nkey f2\ntype Надежда\ntype Крупская")
	want := "typed \"Ленин, 1924\"\nfield \"Надежда\"\nfield \"Крупская\"\n"
	if s.Stderr() != want {
		t.Errorf("the guest printed %q, want %q", s.Stderr(), want)
	}
}

func TestResize(t *testing.T) {
	s := start(t, drive.Options{Width: 640, Height: 480})
	play(t, s, "tick")
	expect(t, s, 320, 240, red)
	// The sheet is 640 x 360 here, 60 pixels from the top.
	if x, y := s.Outside(0, 0); x != 0 || y != 60 {
		t.Errorf("the sheet begins at %g,%g", x, y)
	}
	play(t, s, "resize 1920 1080\nclickid box")
	expect(t, s, 960, 540, blue)
	expect(t, s, 1919, 1079, ground)
	play(t, s, "resize 600 1000\nclick 254 500 right")
	expect(t, s, 300, 500, magenta)
}

func TestScaleGivesMorePixels(t *testing.T) {
	if _, err := exec.LookPath("Xvfb"); err != nil {
		t.Skip("a scale of choice needs Xvfb in PATH")
	}
	for _, scale := range []float64{1.25, 2} {
		s := start(t, drive.Options{Width: 800, Height: 450, Scale: scale})
		play(t, s, "tick\nclickid box")
		expect(t, s, int(400*scale), int(225*scale), blue)
		expect(t, s, int(800*scale)-1, int(450*scale)-1, ground)
		if s.Scale() != scale {
			t.Errorf("scale %g, want %g", s.Scale(), scale)
		}
	}
}

func TestScreenshot(t *testing.T) {
	s := start(t, drive.Options{Width: 320, Height: 180})
	path := filepath.Join(t.TempDir(), "a.png")
	play(t, s, "tick 60\nshot "+path)
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if size := img.Bounds().Size(); size.X != 320 || size.Y != 180 {
		t.Errorf("the picture has %v", size)
	}
	if got := color.RGBAModel.Convert(img.At(160, 90)); got != red {
		t.Errorf("the picture's centre is %v", got)
	}
}

func TestTree(t *testing.T) {
	s := start(t, drive.Options{})
	play(t, s, "tick")
	got, err := s.Tree()
	if err != nil {
		t.Fatal(err)
	}
	want := []drive.Node{
		{Role: "button", ID: "box", Name: "The box", State: "focused", X: 540, Y: 310, W: 200, H: 100},
		{Role: "text", ID: "flat", Name: "two\nlines"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for _, id := range []string{"flat", "none", ""} {
		if err := s.ClickNode(id); err == nil {
			t.Errorf("clicked %q", id)
		}
	}
	if err := s.Await("late", 10); err == nil {
		t.Error("late came early")
	}
	play(t, s, "await late 100\nclickid box")
	expect(t, s, 640, 360, blue)
}

func TestKillLosesNothingSaved(t *testing.T) {
	save := filepath.Join(t.TempDir(), "save")
	s := start(t, drive.Options{Args: []string{"-save", save}})
	play(t, s, "tick 40\nkey s")
	if s.Kill(); s.Alive() {
		t.Error("alive after kill")
	}
	if err := s.Tick(1); !errors.Is(err, drive.ErrEnded) {
		t.Errorf("a tick after kill: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if b, err := os.ReadFile(save); err != nil || string(b) != "41" {
		t.Errorf("saved %q, %v", b, err)
	}
	if again := start(t, drive.Options{Args: []string{"-save", save}}); !again.Alive() {
		t.Error("did not start again")
	}
}

func TestEnds(t *testing.T) {
	t.Run("window closed", func(t *testing.T) {
		s := start(t, drive.Options{})
		play(t, s, "tick 5")
		if err := s.Close(); err != nil || s.Stdout() != "window closed\n" {
			t.Errorf("closed with %v, printed %q", err, s.Stdout())
		}
		if err := errors.Join(s.Close(), nil); err != nil || s.Alive() {
			t.Errorf("closed again with %v", err)
		}
		if err := s.Tick(1); err == nil {
			t.Error("ticks after close")
		}
	})
	t.Run("by itself", func(t *testing.T) {
		s := start(t, drive.Options{})
		if err := s.Key("esc"); !errors.Is(err, drive.ErrEnded) {
			t.Errorf("escape: %v", err)
		}
		if err := s.Wait(5 * time.Second); err != nil {
			t.Error(err)
		}
	})
	t.Run("panic", func(t *testing.T) {
		s := start(t, drive.Options{})
		err := s.Key("p")
		if !errors.Is(err, drive.ErrEnded) || !strings.Contains(err.Error(), "told to panic") {
			t.Errorf("panic: %v", err)
		}
	})
	t.Run("hang", func(t *testing.T) {
		s := start(t, drive.Options{Limit: 2 * time.Second})
		if err := s.Key("z"); err == nil || !strings.Contains(err.Error(), "hangs") || !s.Alive() {
			t.Errorf("hang: %v", err)
		}
		if err := s.Key("space"); err == nil {
			t.Error("a hanging guest obeys")
		}
		s.Close()
		if s.Alive() {
			t.Error("a hanging guest outlives its session")
		}
	})
}

func TestGuestThatNeverComes(t *testing.T) {
	begun := time.Now()
	_, err := drive.Start(drive.Options{Package: "./testdata/guest", Args: []string{"-fail"}})
	if errors.Is(err, drive.ErrNoDisplay) {
		t.Skip(err)
	}
	if err == nil || !strings.Contains(err.Error(), "told to fail") {
		t.Errorf("got %v", err)
	}
	if took := time.Since(begun); took > 30*time.Second {
		t.Errorf("it took %v to notice", took)
	}
}

func TestWrongLinesAreAnsweredAndSurvived(t *testing.T) {
	s := start(t, drive.Options{})
	for _, line := range []string{"shot x.png", "dance", "tick x", "tick -1", "key", "key hyper", "click 3", "click 1 2 tail",
		"resize 0 5", "resize 99999 5", "type", "clickid nobody", "sleep long"} {
		if _, err := s.Do(line); err == nil {
			t.Errorf("%q went well", line)
		}
	}
	var out strings.Builder
	err := s.Play(strings.NewReader("# so\n\ntick\ndance\npixel 640 360\nalive\nquit\ndance"), &out)
	if err == nil || strings.Count(err.Error(), "line ") != 1 || !strings.Contains(err.Error(), "line 4: dance") {
		t.Errorf("the script failed with %v", err)
	}
	want := "ok\nok\nok\nerror unknown verb \"dance\"\n#ff0000ff\nok\ntrue\nok\nok\n"
	if out.String() != want {
		t.Errorf("answers %q, want %q", out.String(), want)
	}
}

func TestTheCommand(t *testing.T) {
	start(t, drive.Options{}).Close() // skips if there is no display
	guest, errGuest := drive.BuildGuest("./testdata/guest")
	tool, errTool := drive.Build("afterlenin/game/ui/drive/cmd/drive")
	if err := errors.Join(errGuest, errTool); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(tool, "-guest", guest, "-w", "400", "-h", "225", "-args", "-save "+filepath.Join(t.TempDir(), "s"))
	cmd.Stdin, cmd.Stderr = strings.NewReader("tick 2\nkey space\npixel 200 112\nnodes\nquit\n"), io.Discard
	out, err := cmd.Output()
	want := "ok\nok\n#00ff00ff\nok\nbutton\tbox\tThe box\tfocused\t540\t310\t200\t100\ntext\tflat\ttwo\\nlines\t\t0\t0\t0\t0\nok\nok\n"
	if err != nil || string(out) != want {
		t.Errorf("got %q, %v", out, err)
	}
}

// BenchmarkFirstFrame measures from the start to the first frame in hand.
func BenchmarkFirstFrame(b *testing.B) {
	start(b, drive.Options{}).Close()
	for b.Loop() {
		s := start(b, drive.Options{})
		play(b, s, "tick")
		if _, err := s.Pixels(); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		s.Close()
		b.StartTimer()
	}
}
