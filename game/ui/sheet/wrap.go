package sheet

import (
	"slices"
	"strings"
)

// Wrap sets a text in as many lines as it needs, from the top of r, and returns
// the height used. *Stars* set words bold (or slanted, in a telling); one that stands alone is printed. A line break
// in s starts a new line. What does not fit in the height of r is still set, and
// recorded; a height of 0 asks for no limit.
func (b *Builder) Wrap(r Rect, s string, style Style) float64 {
	style = b.scaled(style)
	w := wrapper{b: b, r: r, style: style}
	w.text(s, true)
	h := float64(w.lines) * style.Line()
	if r.H > 0 && h > r.H+0.5 {
		b.Sheet.Overflows = append(b.Sheet.Overflows, Overflow{s, r, h})
	}
	return h
}

// Tall is the height that Wrap would use in this width.
func (b *Builder) Tall(width float64, s string, style Style) float64 {
	style = b.scaled(style)
	w := wrapper{b: b, r: Rect{W: width}, style: style}
	w.text(s, false)
	return float64(w.lines) * style.Line()
}

type wrapper struct {
	b     *Builder
	r     Rect
	style Style
	line  []word
	wide  float64
	bold  bool
	lines int
	set   bool
	gap   float64 // that was before the first word of the line, had it not begun a line
	above []word  // the line before, while it may still give its last word to the last one
	high  float64 // how wide that is

	links  []found // the words that have an article, and where their nodes go
	to     *Links
	inLink int // which of them is being set, from 1; 0 none
	begun  int // how many were begun
	linked int // how many have a node
}

type word struct {
	text  string
	style Style
	wide  float64
	space float64 // before it
	link  int     // which article it belongs to, from 1; 0 none
}

func (w *wrapper) text(s string, set bool) {
	w.set = set
	for s != "" {
		para, rest, _ := strings.Cut(s, "\n")
		w.paragraph(para)
		w.last()
		s = rest
	}
}

func (w *wrapper) paragraph(s string) {
	gap := 0.0
	for s != "" {
		i := breakIn(s)
		switch {
		case i < 0:
			w.word(s, gap)
			return
		case s[i] == ' ':
			w.word(s[:i], gap)
			gap, s = w.b.Ruler.Wide(" ", w.style), s[i+1:]
		case s[i] == '*' && i == 0 && gap > 0 && (len(s) == 1 || s[1] == ' '): // between spaces it is a star
			gap, s = w.word("*", gap), s[1:]
		case s[i] == '*':
			gap = w.word(s[:i], gap)
			w.bold, s = !w.bold, s[i+1:]
		case s[i] == linkBegins[0]:
			gap, s = w.word(s[:i], gap), s[i+1:]
			w.begun++
			w.inLink = w.begun
		case s[i] == linkEnds[0]:
			gap, s = w.word(s[:i], gap), s[i+1:]
			w.inLink = 0
		default:
			end := i + len("-")
			if strings.HasPrefix(s[i:], "–") {
				end = i + len("–")
			}
			gap = w.word(s[:end], gap)
			s = s[end:]
		}
	}
}

// breakIn is where a text may first be broken, or where its style changes: not at the dash between
// two numbers.
func breakIn(s string) int {
	digit := func(i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
	for from := 0; ; {
		i := strings.IndexAny(s[from:], " *-–/"+linkBegins+linkEnds)
		if i < 0 {
			return -1
		}
		i, from = i+from, i+from+len("-")
		if strings.HasPrefix(s[i:], "–") {
			from = i + len("–")
		}
		if dash := strings.TrimLeft(s[i:from], "-–") == ""; !dash || !digit(i-1) || !digit(from) {
			return i
		}
	}
}

// A word is set on this line or, if it is too long, starts the next. The gap that
// is still to come before the following word is returned.
func (w *wrapper) word(s string, gap float64) float64 {
	if s == "" {
		return gap
	}
	style := w.style
	if w.bold {
		style = style.Bold()
	}
	m := w.b.Ruler.measure(s, style)
	if len(w.line) > 0 && w.wide+gap+m.width > w.r.W+0.01 {
		w.flush()
		w.gap, gap = gap, 0
	}
	if len(w.line) == 0 {
		gap = 0
	}
	if w.set && m.width > w.r.W+0.5 {
		w.b.Sheet.Overflows = append(w.b.Sheet.Overflows, Overflow{s, w.r, m.width})
	}
	w.line = append(w.line, word{s, style, m.width, gap, w.inLink})
	w.wide += gap + m.width
	return 0
}

// flush ends a line. It is printed when the next one ends.
func (w *wrapper) flush() {
	w.printAbove()
	w.above, w.line, w.high, w.wide = w.line, w.above[:0], w.wide, 0
	w.lines++
}

// last ends the last line of a paragraph. A short one takes words of the line before, so that
// no word stands alone.
func (w *wrapper) last() {
	for w.set && len(w.line) > 0 && w.wide < w.r.W/shortLine && w.high > w.r.W*longLine {
		at := len(w.above) - 1
		for at > 0 && w.above[at].space == 0 {
			at--
		}
		moved := w.gap - w.line[0].space
		for _, x := range w.above[max(at, 0):] {
			moved += x.wide
		}
		if at <= 0 || w.gap == 0 || w.wide+moved > w.r.W {
			break
		}
		w.line[0].space = w.gap
		gap := w.above[at].space
		w.line = append(slices.Clone(w.above[at:]), w.line...)
		w.line[0].space = 0
		w.above, w.high, w.wide, w.gap = w.above[:at], w.high-moved+w.gap-gap, w.wide+moved, gap
	}
	w.flush()
	w.printAbove()
	w.above = w.above[:0]
}

// A last line is short below this part of the width, and takes no more words from one that is
// not longer than that part.
const (
	shortLine = 5
	longLine  = 0.7
)

func (w *wrapper) printAbove() {
	if !w.set || len(w.above) == 0 {
		return
	}
	line, wide := w.line, w.wide
	w.line, w.wide = w.above, w.high
	w.lines--
	w.print()
	w.lines++
	w.line, w.wide = line, wide
}

func (w *wrapper) print() {
	x := w.r.X
	switch w.style.Align() {
	case Right:
		x = w.r.Right() - w.wide
	case Centre:
		x = w.r.X + (w.r.W-w.wide)/2
	}
	y := w.r.Y + float64(w.lines)*w.style.Line()
	for i := 0; i < len(w.line); {
		n, run := w.run(i)
		m := w.b.Ruler.measure(run, w.line[i].style)
		x += w.line[i].space
		at := Rect{x, y, m.width, w.style.Line()}
		w.b.letters(at, m.text, w.line[i].style.aligned(Left))
		if k := w.line[i].link; k > 0 {
			w.link(k, at, run, w.line[i].style)
		}
		x += m.width
		i += n
	}
}

// Words of one style are set as one run, so that a page has few marks.
func (w *wrapper) run(i int) (int, string) {
	s, n := w.line[i].text, 1
	for i+n < len(w.line) && w.line[i+n].style == w.line[i].style && w.line[i+n].link == w.line[i].link {
		if w.line[i+n].space > 0 {
			s += " "
		}
		s += w.line[i+n].text
		n++
	}
	return n, s
}
