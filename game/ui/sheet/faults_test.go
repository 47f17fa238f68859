package sheet

import (
	"strings"
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

func TestFaultsAreFound(t *testing.T) {
	for _, c := range []struct {
		name, want string
		set        func(b *Builder)
	}{
		{"too long", "needs", func(b *Builder) { b.Fit(R(20, 20, 30, 20), "General Secretary", Row) }},
		{"too high", "needs", func(b *Builder) { b.Wrap(R(20, 20, 60, 20), "one two three four five six", Row) }},
		{"over each other", "over each other", func(b *Builder) { b.Text(20, 20, "Stalin", Row); b.Text(30, 23, "Trotsky", Row) }},
		{"outside", "leaves the sheet", func(b *Builder) { b.Text(1250, 20, "Transcaucasia", Row) }},
		{"below", "leaves the sheet", func(b *Builder) { b.Text(20, 715, "Transcaucasia", Row) }},
		{"a thing outside", "leaves the sheet", func(b *Builder) { b.Node(Node{ID: "x", Rect: R(1270, 20, 40, 40)}) }},
		{"none", "", func(b *Builder) { b.Text(20, 20, "Stalin", Row); b.Text(20, 37, "Trotsky", Row) }},
		{"covered", "", func(b *Builder) {
			b.Text(20, 20, "Stalin", Row)
			b.Fill(R(0, 0, 100, 60), ink.Card)
			b.Text(22, 22, "Trotsky", Row)
		}},
		{"hidden by its list", "", func(b *Builder) {
			b.Scroll("list", R(20, 20, 200, 40), 400, func() { b.Text(20, 300, "Stalin", Row) })
		}},
	} {
		b := newBuilder(t)
		b.Begin()
		c.set(b)
		b.End()
		got := strings.Join(b.Faults(), "\n")
		if (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// rows is a screen of one part with many rows, and a step at the foot.
func rows(b *Builder, n int) {
	b.Window, b.Name = Window{1280, 720, 1}, "rows"
	b.Shape(200)
	b.Begin()
	b.Part(Piece{Rect: R(12, 48, 300, 0)}, func(r Rect) {
		for i := range n {
			row := r.Line(i, 20)
			b.Text(row.X, row.Y, "row "+Count(i), Row)
			b.Node(Node{ID: "row" + Count(i), Name: "row", Rect: row, Do: Do("row", i)})
		}
	})
	b.Button(Button{ID: "next", Label: "Go on", Do: Do("next"), Role: Stop})
	b.End()
}

func TestPagesCutNoRowAndShowAll(t *testing.T) {
	b := newBuilder(t)
	rows(b, 50)
	seen := map[string]bool{}
	for page := 0; ; page++ {
		if f := b.Faults(); len(f) > 0 {
			t.Fatalf("page %d: %v", page, f)
		}
		if b.Sheet.Find("next") == nil {
			t.Fatal("the next step is not seen")
		}
		for _, n := range b.Sheet.Top() {
			if !n.Rect.Empty() && n.Rect.H > 19 {
				seen[n.ID] = true
			}
		}
		if !press(b, "page.on") {
			break
		}
		rows(b, 50)
	}
	for i := range 50 {
		if !seen["row"+Count(i)] {
			t.Errorf("row %d is on no page", i)
		}
	}
}

// press uses a node and tells whether something changed that has to be built anew.
func press(b *Builder, id string) bool {
	var res Response
	was := b.Memory.Scrolled("page.rows")
	b.Memory.act(&b.Sheet, b.Sheet.Find(id), &res)
	return b.Memory.Scrolled("page.rows") != was
}

func TestFocusIsAlwaysOnThePage(t *testing.T) {
	b := newBuilder(t)
	rows(b, 50)
	var res Response
	for range 60 {
		b.Memory.travel(&b.Sheet, hand.Tab, &res)
		rows(b, 50)
		if n := b.Sheet.Find(b.Memory.Focus); n == nil || n.Rect.H < 19 {
			t.Fatalf("the focus is on %q, which is not seen", b.Memory.Focus)
		}
	}
	b.Memory.Focus, b.Memory.Shown = "row2", true
	b.Memory.ScrollTo("page.rows", 0)
	rows(b, 50)
	press(b, "page.on")
	rows(b, 50)
	if n := b.Sheet.Find(b.Memory.Focus); n.Rect.H < 19 {
		t.Errorf("the focus stays on %q when the page is turned", b.Memory.Focus)
	}
}
