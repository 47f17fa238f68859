package sheet

import "unicode/utf8"

// The smallest type that a line is shrunk to before its end is cut off.
const smallest = 12.0

// Text sets one line. y is the top of the line box, in whose height the letters
// stand in the middle; x is the left end, the right end or the middle, as the
// style is aligned. The width of the line is returned.
func (b *Builder) Text(x, y float64, s string, style Style) float64 {
	style = b.scaled(style)
	m := b.Ruler.measure(s, style)
	b.letters(Rect{x, y, m.width, style.Line()}, m.text, style)
	return m.width
}

// Fit sets one line in the middle of the height of r. A line too long is shrunk to
// 12 and then cut with an ellipsis, which is recorded as an Overflow.
func (b *Builder) Fit(r Rect, s string, style Style) {
	style = b.scaled(style)
	m := b.Ruler.measure(s, style)
	for m.width > r.W && style.Size() > smallest {
		style = style.Sized(max(smallest, style.Size()-0.5))
		m = b.Ruler.measure(s, style)
	}
	if m.width > r.W+0.5 {
		b.Sheet.Overflows = append(b.Sheet.Overflows, Overflow{s, r, m.width})
		m = b.shorten(s, style, r.W)
	}
	x := r.X
	switch style.Align() {
	case Right:
		x = r.Right()
	case Centre:
		x = r.X + r.W/2
	}
	b.letters(Rect{x, r.Y + (r.H-style.Line())/2, m.width, style.Line()}, m.text, style)
}

// Wide is the width that Text would take.
func (b *Builder) Wide(s string, style Style) float64 { return b.Ruler.Wide(s, b.scaled(style)) }

// Fits reports whether a line fits into a room in this size or, where that is below the smallest to which
// a line is shrunk, in the smallest.
func (b *Builder) Fits(room float64, s string, style Style) bool {
	style = b.scaled(style)
	return b.Ruler.Wide(s, style.Sized(max(smallest, style.Size()))) <= room
}

func (b *Builder) shorten(s string, style Style, room float64) measure {
	for s != "" {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
		if m := b.Ruler.measure(s+"…", style); m.width <= room {
			return m
		}
	}
	return measure{}
}

// r.X is the place the style aligns to; the mark holds the left end.
func (b *Builder) letters(r Rect, s string, style Style) {
	if s == "" {
		return
	}
	switch style.Align() {
	case Right:
		r.X -= r.W
	case Centre:
		r.X -= r.W / 2
	}
	b.add(Mark{Kind: Letters, Rect: r, Text: s, Style: style, Ink: style.Ink()})
}

// least is the style in the smallest size to which a line is shrunk.
func (b *Builder) least(s Style) Style {
	if b.Type == 0 {
		return s.Sized(min(s.Size(), smallest))
	}
	return s.Sized(min(s.Size(), smallest/b.Type))
}

func (b *Builder) scaled(s Style) Style {
	if b.Type == 1 || b.Type == 0 {
		return s
	}
	return s.Sized(s.Size() * b.Type)
}
