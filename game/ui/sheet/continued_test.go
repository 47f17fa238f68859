package sheet

import (
	"strings"
	"testing"

	"afterlenin/game/ui/ink"
)

// list is a part with a heading and rows, after some rows of another.
func list(b *Builder, before, rows int) {
	b.Window, b.Name, b.Continued = Window{1280, 720, 1}, "list", HeadMark+", continued"
	b.Shape(200)
	b.Begin()
	for i, n := range []int{before, rows} {
		b.Part(Piece{Rect: R(12, 48, 300, 0), Broad: true}, func(r Rect) {
			b.Fill(Rect{r.X, r.Y, r.W, 3}, ink.Black)
			b.Text(r.X, r.Y+6, []string{"First", "Second"}[i], Heading)
			for k := range n {
				b.Text(r.X, r.Y+27+20*float64(k), "row", Row)
			}
		})
	}
	b.End()
}

// A page that begins within a list repeats its heading, and no row is lost by it.
func TestAPageThatCarriesAListOnRepeatsItsHeading(t *testing.T) {
	b := newBuilder(t)
	for before := 1; before < 16; before++ {
		rows, heads := 0, 0
		b.Memory.scrolled["page.list"] = 0
		list(b, before, 40)
		pages := b.Sheet.scrolls[0].pages
		for i, p := range pages {
			b.Memory.scrolled["page.list"] = p.low
			list(b, before, 40)
			said, carries := "", heads > 0
			for _, m := range b.Sheet.Marks {
				if m.Kind != Letters || m.Clip > 0 && m.Rect.Cut(b.Sheet.Clips[m.Clip]).H < m.Rect.H/2 {
					continue
				}
				switch {
				case m.Text == "row":
					rows++
				case strings.Contains(strings.ToLower(m.Text), "continued"):
					said = m.Text
				case strings.EqualFold(m.Text, "second"):
					heads++
				}
			}
			if carries != strings.HasPrefix(strings.ToLower(said), "second") {
				t.Errorf("%d rows before it, page %d begins with %q", before, i+1, said)
			}
		}
		if rows != before+40 || heads != 1 {
			t.Errorf("%d rows before it: %d rows of %d and %d headings are seen on %d pages", before, rows, before+40, heads, len(pages))
		}
	}
}
