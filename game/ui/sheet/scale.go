package sheet

import "afterlenin/game/ui/ink"

// Stance is a man on a scale.
type Stance struct {
	Letters string
	At      int
	Mine    bool
	Past    []int8 // where he stood before, the oldest first: his trail
}

// Scale is one of the three lines, from -3 to +3. Low and High name its poles.
// Wants is what the country presses for.
type Scale struct {
	Line, Wants int
	NoWants     bool
	Men         []Stance
	Low, High   string
	Pushed      Pushed // the line while it is pushed along
	Band        [2]int // from where to where the one who looks is believed
	Banded      bool   // whether there is such a band
}

// Pushed is a line that is on its way: from where, and what part of the way it has gone,
// 0 to 1. The zero Pushed is a line that lies still.
type Pushed struct {
	From int
	Part float64
}

// moves reports whether the line has not arrived yet.
func (s *Scale) moves() bool {
	return s.Pushed.Part > 0 && s.Pushed.Part < 1 && s.Pushed.From != s.Line
}

// shown is the cell that is red: the old one until the line has arrived.
func (s *Scale) shown() int {
	if s.moves() {
		return s.Pushed.From
	}
	return s.Line
}

const scaleCells = 7

// Scale prints a line: r holds the cells (18 high); the men stand up to 42 above
// it, the poles are printed 18 below.
func (b *Builder) Scale(r Rect, s Scale) {
	w := r.W / scaleCells
	b.Together(Rect{r.X, r.Y - 34, r.W, r.H + 34 + Row.Line()})
	for i := range scaleCells {
		v := i - scaleCells/2
		b.scaleCell(Rect{r.X + float64(i)*w, r.Y, w, r.H}, v, s)
	}
	if s.Banded {
		low, high := max(s.Band[0], -scaleCells/2), min(s.Band[1], scaleCells/2)
		x, wide := r.X+float64(low+scaleCells/2)*w, float64(high-low+1)*w-1.5
		for _, end := range [...]float64{x, x + wide - 3} {
			b.Fill(R(end, r.Bottom()-6, 3, 6), ink.Yours)
		}
		b.Fill(R(x, r.Bottom()-2, wide, 3), ink.Yours)
	}
	b.trails(r, s.Men)
	for i := range scaleCells {
		b.stances(Rect{r.X + float64(i)*w, r.Y, w, r.H}, i-scaleCells/2, s.Men)
	}
	b.pushed(r, &s)
	low := min(b.Wide(s.Low, Row), max(r.W/2, r.W-poleGap-b.Wide(s.High, Row)))
	b.Fit(Rect{r.X, r.Bottom() + 1, low, Row.Line()}, s.Low, Row)
	b.Fit(Rect{r.X + low + poleGap, r.Bottom() + 1, r.W - low - poleGap, Row.Line()}, s.High, Row.Right())
}

func (b *Builder) scaleCell(r Rect, v int, s Scale) {
	cell := Rect{r.X, r.Y, r.W - 1.5, r.H}
	words := ink.Black
	if v == s.shown() {
		b.Fill(cell, ink.Red)
		words = ink.Cream
		x, y := r.X+4, r.Y+3
		b.Poly(ink.Cream, P(x, y+11), P(x+5, y), P(x+10, y+11))
	} else {
		b.Fill(cell, ink.Cell)
	}
	if v == s.Wants && !s.NoWants {
		b.Frame(cell, 2, ink.Black)
		x := r.X + 4
		if v == s.shown() {
			x = r.X + r.W - 15
		}
		b.openArrow(P(x, r.Y+4), 10, words)
	}
	if (v == s.shown()) != (v == s.Wants && !s.NoWants) {
		cell = cell.Moved(3, 0)
	}
	b.Fit(cell, Signed(v), RowStrong.In(words).Centre())
}

// pushed prints the wedge of a line on its way, cell by cell.
func (b *Builder) pushed(r Rect, s *Scale) {
	if !s.moves() {
		return
	}
	w := r.W / scaleCells
	from, to := float64(s.Pushed.From+scaleCells/2), float64(s.Line+scaleCells/2)
	x := r.X + (from+(to-from)*s.Pushed.Part+0.5)*w
	b.Poly(ink.RedDeep, P(x-9, r.Bottom()-1), P(x, r.Y-3), P(x+9, r.Bottom()-1))
	b.Poly(ink.Cream, P(x-5, r.Bottom()-3), P(x, r.Y+3), P(x+5, r.Bottom()-3))
}

// trails print where men came from: a thin line from each place where one stood, thinner
// the longer ago it was.
func (b *Builder) trails(r Rect, men []Stance) {
	w := r.W / scaleCells
	place := func(v int8) float64 { return r.X + (float64(v)+scaleCells/2+0.5)*w }
	for i := range men {
		m := &men[i]
		y := r.Y - 12 + float64(i%5-2)*3
		for k := range m.Past {
			next := int8(m.At)
			if k+1 < len(m.Past) {
				next = m.Past[k+1]
			}
			if next == m.Past[k] {
				continue
			}
			age := len(m.Past) - k
			b.Line(P(place(m.Past[k]), y), P(place(next), y), max(1, 2.5-0.5*float64(age)), ink.Empty)
			b.Disc(P(place(m.Past[k]), y), 2.5, ink.Empty)
		}
	}
}

// openArrow is the sign of the country's pressure, size wide and high.
func (b *Builder) openArrow(at Point, size float64, k ink.Ink) {
	x, y, t := at.X, at.Y, size*0.42
	m := x + size/2
	b.Poly(k, P(x, y+size), P(m, y), P(x+size, y+size), P(x+size-t*0.8, y+size), P(m, y+t), P(x+t*0.8, y+size))
}

// LineSign and WantsSign are the signs of the party's line and of what the country wants as a legend
// shows them, 12 wide around the middle of a line of words.
func (b *Builder) LineSign(x, y float64) {
	b.Poly(ink.Red, P(x, y+6), P(x+6, y-6), P(x+12, y+6))
}

// WantsSign see LineSign.
func (b *Builder) WantsSign(x, y float64) { b.openArrow(P(x, y-6), 12, ink.Black) }

// Legend explains both in one line that ends at the right of r.
func (b *Builder) Legend(r Rect, line, wants string) {
	style := Row.Sized(12.5)
	mid := r.Y + b.scaled(style).Line()/2
	x := r.Right() - b.Text(r.Right(), r.Y, wants, style.Right()) - 17
	b.WantsSign(x, mid)
	x -= 12 + b.Text(x-12, r.Y, line, style.Right()) + 17
	b.LineSign(x, mid)
}

// poleGap is the least room between the words at the two ends of a scale.
const poleGap = 8.0
