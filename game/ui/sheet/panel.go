package sheet

import "afterlenin/game/ui/ink"

// Panel prints the head of a panel: a rule, a heading at the left, a note at the
// right. What is left for the rows is returned: it begins 27 below the top.
func (b *Builder) Panel(r Rect, heading, note string) Rect {
	b.Fill(Rect{r.X, r.Y, r.W, 3}, ink.Black)
	w := b.Text(r.X, r.Y+6, heading, Heading)
	if note != "" {
		b.Fit(Rect{r.X + w + 12, r.Y + 6, r.W - w - 12, 18}, note, Row.Sized(12.5).In(ink.Soft).Right())
	}
	return Rect{r.X, r.Y + 27, r.W, r.H - 27}
}

// Arrow prints a plate whose right side ends in a point, and whose left side is
// notched by as much as notch. Its rectangle includes the point.
func (b *Builder) Arrow(r Rect, point, notch float64, k ink.Ink) {
	m := r.Middle().Y
	pts := []Point{{r.X, r.Y}, {r.Right() - point, r.Y}, {r.Right(), m}, {r.Right() - point, r.Bottom()}, {r.X, r.Bottom()}}
	if notch > 0 {
		pts = append(pts, Point{r.X + notch, m})
	}
	b.Poly(k, pts...)
}

// PaperCard prints a paper lying on the table: upper right corner folded, number
// in a black square at the upper left. A number of 0 leaves the square out.
func (b *Builder) PaperCard(r Rect, number int, mine bool) {
	const fold = 12
	ground := ink.Card
	if mine {
		ground = ink.YoursPale
	}
	x := r.Right() - fold
	if b.Palette[ground] == b.Palette[ink.Paper] { // in high contrast nothing else sets it off
		b.Poly(ink.Black, P(r.X-2, r.Y-2), P(x+1, r.Y-2), P(r.Right()+2, r.Y+fold-1), P(r.Right()+2, r.Bottom()+2), P(r.X-2, r.Bottom()+2))
	}
	b.Poly(ground, P(r.X, r.Y), P(x, r.Y), P(r.Right(), r.Y+fold), P(r.Right(), r.Bottom()), P(r.X, r.Bottom()))
	b.Poly(ink.Mid, P(x, r.Y), P(r.Right(), r.Y+fold), P(x, r.Y+fold))
	if number > 0 {
		b.Fill(Rect{r.X, r.Y, 23, 22}, ink.Black)
		b.Fit(Rect{r.X, r.Y, 23, 22}, Count(number), Number.Sized(15).In(ink.Cream).Centre())
	}
}
