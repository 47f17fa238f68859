package shape

import (
	"image/color"
	"io/fs"
	"strings"
	"testing"

	"afterlenin/assets"
)

const square = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#1C1916" d="M0,0L10,0L10,10L0,10Z"/></svg>`

var threeInks = Inks{{1, 2, 3, 255}, {90, 90, 90, 255}, {250, 250, 250, 255}}

func TestEveryDrawingOfTheGameIsRead(t *testing.T) {
	err := fs.WalkDir(assets.Files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".svg") {
			return err
		}
		src, err := fs.ReadFile(assets.Files, path)
		if err != nil {
			return err
		}
		if _, err := Parse(src); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestFaultsAreNamed(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"L10,0", "l10,0", `"l" is not read`},
		{"M0,0", "L0,0", "starts with M"},
		{"L10,0", "L10", "number is missing"},
		{"#1C1916", "red", "none of the three inks"},
		{"0 0 10 10", "1 0 10 10", "must start at 0 0"},
		{"0 0 10 10", "0 0 NaN 10", "sides from"},
		{"<path", `<path transform="x"`, "transform is not read"},
		{"<path", "<g/><path", "<g> is not read"},
		{"10,10L0,10Z", "99999,0L0,0", "too far"},
		{"</svg>", "", "not well-formed"},
		{"L10,0L10,10L0,10Z", "", "fewer than three"},
	} {
		_, err := Parse([]byte(strings.Replace(square, c.from, c.to, 1)))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s for %s: %v, want %q", c.to, c.from, err, c.want)
		}
	}
}

func TestLimits(t *testing.T) {
	if _, err := Parse(make([]byte, MaxBytes+1)); err == nil {
		t.Error("a drawing too long was read")
	}
	one := `<path fill="#1C1916" d="M0,0L1,0L1,1Z"/>`
	many := strings.Replace(square, "</svg>", strings.Repeat(one, MaxPaths)+"</svg>", 1)
	if _, err := Parse([]byte(many)); err == nil || !strings.Contains(err.Error(), "more than 400 paths") {
		t.Errorf("401 paths: %v", err)
	}
}

func TestBakeFillsAndLeavesHoles(t *testing.T) {
	hole := strings.Replace(square, "10Z", "10ZM2,2L2,8L8,8L8,2Z", 1)
	s, err := Parse([]byte(hole))
	if err != nil {
		t.Fatal(err)
	}
	img := s.Bake(20, 20, s.Whole(), threeInks)
	if got := img.RGBAAt(1, 1); got != threeInks[Dark] {
		t.Errorf("rim is %v", got)
	}
	if got := img.RGBAAt(10, 10); got != (color.RGBA{}) {
		t.Errorf("hole is %v", got)
	}
}

func TestBakeSizes(t *testing.T) {
	s, _ := Parse([]byte(square))
	if got := s.Bake(0, 5, s.Whole(), threeInks).Bounds(); !got.Empty() {
		t.Errorf("no width gives %v", got)
	}
	if got := s.Bake(7, 30, s.Whole(), threeInks).RGBAAt(6, 29); got != threeInks[Dark] {
		t.Errorf("the picture is not covered: %v", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(square))
	f.Add([]byte(`<svg viewBox="0 0 4 4"><path fill="#A58B62" d="M0,0C1,1e1 2-3 4,4Z"/></svg>`))
	f.Fuzz(func(t *testing.T, src []byte) {
		s, err := Parse(src)
		if err == nil {
			s.Bake(24, 29, s.Whole(), threeInks)
		}
	})
}

func BenchmarkPortrait(b *testing.B) {
	src, err := fs.ReadFile(assets.Files, "portraits/trotsky.svg")
	if err != nil {
		b.Fatal(err)
	}
	s, err := Parse(src)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s.Bake(144, 173, s.Whole(), threeInks)
	}
}
