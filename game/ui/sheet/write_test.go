package sheet

import (
	"strings"
	"testing"

	"afterlenin/game/ui/ink"
)

func newBuilder(tb testing.TB) *Builder {
	b, err := NewBuilder()
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func TestWidthGrowsWithSizeAlone(t *testing.T) {
	b := newBuilder(t)
	one := b.Wide("Central provinces", RowStrong.Sized(10))
	if got := b.Wide("Central provinces", RowStrong.Sized(13.5)); got < 1.349*one || got > 1.351*one {
		t.Errorf("%v at 13.5, %v at 10", got, one)
	}
	if got := b.Wide("Central provinces", RowStrong.In(ink.Red).Right()); got != b.Wide("Central provinces", RowStrong) {
		t.Error("ink or alignment change the width")
	}
}

func TestEveryFaceHasCyrillicAndTheSignsWeUse(t *testing.T) {
	b := newBuilder(t)
	for f := range Faces {
		for _, r := range "АЖЯабяё−–…’“”·" {
			if g := b.Ruler.Line(string(r), f, false).Glyphs; len(g) != 1 || g[0].ID == 0 {
				t.Errorf("face %d lacks %q", f, r)
			}
		}
	}
}

func TestAlignments(t *testing.T) {
	b := newBuilder(t)
	w := b.Text(100, 0, "Moscow", Row)
	b.Text(100, 0, "Moscow", Row.Right())
	b.Text(100, 0, "Moscow", Row.Centre())
	for i, want := range []float64{100, 100 - w, 100 - w/2} {
		if got := b.Sheet.Marks[i].Rect.X; got != want {
			t.Errorf("mark %d begins at %v, want %v", i, got, want)
		}
	}
}

// A star that stands alone is no sign of bold words: a text may speak of it.
func TestAStarAloneIsPrinted(t *testing.T) {
	for said, want := range map[string]string{"leave out : * ? and so on": "leave out : * ? and so on", "from *2* to *1*": "from 2 to 1",
		"*all* of * it": "all of * it", "the last is *": "the last is *"} {
		b := newBuilder(t)
		b.Wrap(R(0, 0, 900, 0), said, Sentence)
		got := ""
		for _, m := range b.Sheet.Marks {
			got += m.Text
		}
		if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(want, " ", "") {
			t.Errorf("%q prints %q", said, got)
		}
	}
}

func TestFitShrinksThenCuts(t *testing.T) {
	b := newBuilder(t)
	whole := b.Wide("General Secretary", RowStrong)
	b.Fit(R(0, 0, whole*0.95, 20), "General Secretary", RowStrong)
	m := b.Sheet.Marks[0]
	if m.Text != "General Secretary" || m.Style.Size() >= 13.5 || len(b.Sheet.Overflows) != 0 {
		t.Errorf("%q at %v, %v", m.Text, m.Style.Size(), b.Sheet.Overflows)
	}
	b.Fit(R(0, 0, 40, 20), "General Secretary", RowStrong)
	m = b.Sheet.Marks[1]
	if m.Rect.W > 40 || m.Style.Size() != smallest || len(b.Sheet.Overflows) != 1 {
		t.Errorf("%q is %v wide at %v", m.Text, m.Rect.W, m.Style.Size())
	}
}

func TestWrapBreaksAndSetsBold(t *testing.T) {
	b := newBuilder(t)
	text := "from *minus two* to minus one: less room for the village, and a well-known word"
	h := b.Wrap(R(10, 20, 120, 0), text, Sentence)
	if h < 3*18 || h != b.Tall(120, text, Sentence) {
		t.Errorf("height %v, foretold %v", h, b.Tall(120, text, Sentence))
	}
	bold := 0
	for _, m := range b.Sheet.Marks {
		if m.Rect.X < 10 || m.Rect.Right() > 130.5 {
			t.Errorf("%q reaches from %v to %v", m.Text, m.Rect.X, m.Rect.Right())
		}
		if m.Style == SentenceBold {
			bold++
		}
	}
	if bold != 1 {
		t.Errorf("%d bold runs", bold)
	}
}

func TestWrapRecordsWhatDoesNotFit(t *testing.T) {
	b := newBuilder(t)
	b.Wrap(R(0, 0, 100, 20), "this takes more than one line in any case", Sentence)
	if len(b.Sheet.Overflows) != 1 {
		t.Error(b.Sheet.Overflows)
	}
	if b.Wrap(R(0, 0, 100, 0), "", Sentence) != 0 || b.Wrap(R(0, 0, 300, 0), "one\n\ntwo", Sentence) != 54 {
		t.Error("empty texts and lines are measured wrongly")
	}
}

func TestLargeTypeGrows(t *testing.T) {
	b := newBuilder(t)
	plain := b.Text(0, 0, "Moscow", Row)
	b.Type = 2
	if got := b.Text(0, 0, "Moscow", Row); got < 1.99*plain || got > 2.01*plain {
		t.Errorf("%v, plain %v", got, plain)
	}
}

func TestStylesKeepWhatTheyAreGiven(t *testing.T) {
	s := Heading.In(ink.Cream).Right().Sized(82)
	if s.Ink() != ink.Cream || s.Align() != Right || s.Size() != 82 || s.Face() != CondensedBold {
		t.Errorf("ink %d, align %d, size %v", s.Ink(), s.Align(), s.Size())
	}
	if Row.Ink() != ink.Black || Row.Size() != 13.5 || Row.Line() != 17 {
		t.Error("plain styles are wrong")
	}
}

func TestNumbers(t *testing.T) {
	for n, want := range map[int]string{0: "0", 3: "+3", -12: "−12"} {
		if Signed(n) != want {
			t.Errorf("%d is written %q", n, Signed(n))
		}
	}
}

// A board has about 600 marks.
func board(b *Builder) {
	for i := range 100 {
		r := R(float64(i%10)*120, float64(i/10)*60, 110, 50)
		b.Fill(r, ink.Row)
		b.Fit(r, "Central provinces", RowStrong)
		b.Text(r.X, r.Y, "General Secretary", Row)
		b.Monogram(r.Middle(), "Zi", Mine)
		b.Frame(r, 2, ink.Black)
		b.Node(Node{ID: "n", Rect: r})
	}
}

func BenchmarkBuild(b *testing.B) {
	sh := newBuilder(b)
	b.ReportAllocs()
	for b.Loop() {
		sh.Begin()
		board(sh)
		sh.End()
	}
}
