package sheet

import (
	"strings"

	"github.com/hajimehoshi/ebiten/v2/text/v2"
)

// The lines kept before the ruler forgets them all and starts again.
const rulerRoom = 8192

// Lines are laid out once at this size and then scaled by arithmetic: at sizes that
// are not whole the layout of the toolkit rounds every advance up.
const master = 1024

// Ruler measures text in logical pixels and remembers what it measured. It works
// without a display. It is not safe for use by two goroutines.
type Ruler struct {
	sources [Faces]*text.GoTextFaceSource
	known   map[lineKey]Line
	glyphs  []text.LazyGlyph
}

// Line is a line of text laid out for letters of size 1, without letter-spacing.
type Line struct {
	Text   string // as it is printed: capitals made
	Wide   float64
	Glyphs []Glyph
}

// Glyph is one printed sign of a line: its number in the face's file and where it begins.
type Glyph struct {
	ID uint32
	X  float64
}

type lineKey struct {
	face Face
	caps bool
	text string
}

type measure struct {
	text  string
	width float64
}

// NewRuler opens the face that every screen has; the others are opened when they are
// first used.
func NewRuler() (*Ruler, error) {
	r := &Ruler{known: map[lineKey]Line{}}
	return r, r.open(CondensedBold)
}

// Wide is the width of one line of text in a style, its letter-spacing included.
func (r *Ruler) Wide(s string, style Style) float64 { return r.measure(s, style).width }

func (r *Ruler) measure(s string, style Style) measure {
	l := r.Line(s, style.Face(), style.caps())
	gaps := max(0, len(l.Glyphs)-1)
	return measure{l.Text, l.Wide*style.Size() + float64(gaps)*style.Spacing()}
}

// Line lays a line of text out, or remembers how.
func (r *Ruler) Line(s string, f Face, caps bool) Line {
	k := lineKey{f, caps, s}
	if l, ok := r.known[k]; ok {
		return l
	}
	if len(r.known) >= rulerRoom {
		clear(r.known)
	}
	l := r.lay(s, f, caps)
	r.known[k] = l
	return l
}

func (r *Ruler) lay(s string, f Face, caps bool) Line {
	if caps {
		s = strings.ToUpper(s)
	}
	l := Line{Text: s}
	face := text.GoTextFace{Source: r.source(f), Size: master}
	r.glyphs = text.AppendLazyGlyphs(r.glyphs[:0], s, &face, nil)
	for _, g := range r.glyphs {
		l.Glyphs = append(l.Glyphs, Glyph{g.GID, (g.OriginX + g.OriginOffsetX) / master})
		l.Wide = (g.OriginX + g.AdvanceX) / master
	}
	return l
}
