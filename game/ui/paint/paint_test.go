package paint

import (
	"image"
	"image/color"
	"math"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/ui/sheet"
)

// covered is the area of a mesh, each triangle weighed with its mean alpha.
func covered(m *mesh) float64 {
	sum := 0.0
	for i := 0; i+2 < len(m.order); i += 3 {
		a, b, c := m.corners[m.order[i]], m.corners[m.order[i+1]], m.corners[m.order[i+2]]
		twice := float64((b.DstX-a.DstX)*(c.DstY-a.DstY) - (c.DstX-a.DstX)*(b.DstY-a.DstY))
		sum += math.Abs(twice) / 2 * float64(a.ColorA+b.ColorA+c.ColorA) / 3
	}
	return sum
}

var black = color.RGBA{0, 0, 0, 255}

func TestPolygonsCoverTheirArea(t *testing.T) {
	for name, p := range map[string][]point{
		"rectangle":     {{0, 0}, {40, 0}, {40, 30}, {0, 30}},
		"other way":     {{0, 30}, {40, 30}, {40, 0}, {0, 0}},
		"slanted":       {{0, 10}, {100, 0}, {100, 50}, {0, 50}},
		"arrow, notch":  {{0, 0}, {50, 0}, {60, 10}, {50, 20}, {0, 20}, {10, 10}},
		"open arrow":    {{0, 20}, {10, 0}, {20, 20}, {16, 20}, {10, 8}, {4, 20}},
		"disc":          round(point{50, 50}, 20, 40),
		"line of a px":  {{0, 0}, {30, 30}, {30.7, 29.3}, {0.7, -0.7}},
		"doubled point": {{0, 0}, {0, 0}, {20, 5}, {10, 30}},
	} {
		var m mesh
		want := math.Abs(area(p))
		m.polygon(p, black)
		if got := covered(&m); math.Abs(got-want) > 1.5+want*0.02 {
			t.Errorf("%s: covers %.1f, want %.1f", name, got, want)
		}
	}
}

func newPainter(tb testing.TB) (*Painter, *sheet.Builder) {
	b, err := sheet.NewBuilder()
	if err != nil {
		tb.Fatal(err)
	}
	p, err := New(b.Ruler, NewShapes(assets.Files))
	if err != nil {
		tb.Fatal(err)
	}
	p.view.Scale = 1
	return p, b
}

func TestLettersStandWhereTheRulerSays(t *testing.T) {
	p, b := newPainter(t)
	for _, scale := range []float64{1, 1.25, 2} {
		p.view.Scale = scale
		b.Begin()
		w := b.Text(100, 50, "Mim", sheet.RowStrong)
		p.mesh.corners = p.mesh.corners[:0]
		p.letters(&b.Sheet.Marks[0], black)
		last := p.mesh.corners[len(p.mesh.corners)-3]
		if end := float64(last.DstX) / scale; math.Abs(end-(100+w)) > 2 {
			t.Errorf("at %v the line ends at %v, want %v", scale, end, 100+w)
		}
	}
}

// Of two rows no more goes over than what is new in them.
func TestOnlyWhatIsNewGoesOver(t *testing.T) {
	a := newAtlas(atlasSide)
	put := func(w, h int) {
		m := image.NewAlpha(image.Rect(0, 0, w, h))
		a.put(maskKey{size: float32(w)}, m, 0, 0)
	}
	put(atlasSide-100, 30)
	a.dirty = a.dirty[:0]
	put(80, 20)
	put(90, 40)
	put(60, 10)
	sum := 0
	for _, r := range a.dirty {
		sum += len(a.upload(r, nil))
	}
	if want := 4 * (80*20 + (90+1+60)*40); len(a.dirty) != 2 || sum != want {
		t.Errorf("%d bytes go over in %d parts, want %d", sum, len(a.dirty), want)
	}
}

func TestAFullAtlasBeginsAnew(t *testing.T) {
	p, _ := newPainter(t)
	for i := range 40 {
		m, at := p.glyphs.letter(maskKey{face: 1, glyph: 40, size: 600 + float32(i)})
		p.keep(maskKey{face: 1, glyph: 40, size: 600 + float32(i)}, m, at)
	}
	if p.atlas.generations == 0 || p.atlas.pix[0] != 255 {
		t.Errorf("%d generations", p.atlas.generations)
	}
}

func TestEverySignAndFaceIsFound(t *testing.T) {
	s := NewShapes(assets.Files)
	s.Fault = func(name string, err error) { t.Errorf("%s: %v", name, err) }
	for _, name := range []string{"star", "odium", "lock", "tick"} {
		if s.Sign(name).W != 16 {
			t.Errorf("no sign %s", name)
		}
	}
	if s.face("stalin").shape.W != 200 || s.face("kirov").shape.W != 200 || s.face("nobody").shape.W != 16 {
		t.Error("faces are not found, or a stranger has one")
	}
	if s.Sign("nothing").W != 0 {
		t.Error("a sign that does not exist was found")
	}
}

// The whole work of a drawing but for handing triangles to the screen.
func BenchmarkMesh(b *testing.B) {
	p, sh := newPainter(b)
	for i := range 120 {
		r := sheet.R(float64(i%10)*120, float64(i/10)*60, 110, 50)
		sh.Fill(r, 1)
		sh.Fit(r, "Central provinces", sheet.RowStrong)
		sh.Text(r.X, r.Y, "General Secretary", sheet.Row)
		sh.Monogram(r.Middle(), "Zi", sheet.Mine)
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range sh.Sheet.Marks {
			m := &sh.Sheet.Marks[i]
			p.mark(m, sh.Sheet.Points[m.First:m.First+m.Count])
		}
		p.mesh.corners, p.mesh.order = p.mesh.corners[:0], p.mesh.order[:0]
	}
}

// A large window needs fewer masks of a letter than a small one, or its letters would not
// all have room, and baking them would be felt; none stands further from its place than
// half a pixel.
func TestLargeLettersTakeFewMasks(t *testing.T) {
	masks := func(scale float64) int {
		p, b := newPainter(t)
		for i := range 30 {
			b.Text(10+float64(i)*0.37, float64(i)*20, "Central provinces, secretary of the Komsomol", sheet.Row)
		}
		p.view.Scale = scale
		for i := range b.Sheet.Marks {
			p.mark(&b.Sheet.Marks[i], nil)
		}
		return len(p.atlas.kept)
	}
	if small, large := masks(1), masks(3); 3*large > 2*small {
		t.Errorf("%d masks at one size, %d at three times of it", small, large)
	}
	for _, size := range []float32{12, 30, 60} {
		for x := 5.0; x < 7; x += 0.01 {
			k, left := maskKey{size: size}.placed(x)
			if at := left + float64(k.shift)/float64(shiftsOf(size)); math.Abs(at-x) > 0.63 {
				t.Fatalf("a letter of %v at %v stands at %v", size, x, at)
			}
		}
	}
}
