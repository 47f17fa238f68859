package sheet

import "afterlenin/game/ui/ink"

// Meter is a number from 0 to Of, with the direction it drifts to.
type Meter struct {
	Value, Of int
	Drift     int     // -1, 0, +1
	Bad       bool    // the drift leads to a crisis
	Crisis    float64 // from where on it is a crisis, marked in red; 0: nowhere
	Was       int     // the number before, while it is struck out
	Struck    float64 // what part of that is over, 0 to 1; 0: nothing is struck out
}

// Cells of a meter: pitch and size.
const (
	meterPitch = 12.1
	meterWide  = 10.4
	meterHigh  = 13.0
	crisisWide = 2.5
)

// Meter prints ten cells from a place on, then the value and the drift; y is the
// middle of the row. It is 166 wide with ten cells.
func (b *Builder) Meter(x, y float64, m Meter) {
	for i := range m.Of {
		r := Rect{x + float64(i)*meterPitch, y - meterHigh/2, meterWide, meterHigh}
		if i < m.Value {
			b.Fill(r, ink.Black)
		} else {
			b.Frame(r, 1, ink.Empty)
		}
	}
	if m.Crisis > 0 {
		at := x + m.Crisis*meterPitch - 2
		b.Fill(Rect{at - 1, y - meterHigh/2, crisisWide + 2, meterHigh}, ink.Cream) // red on black is hard to see
		b.Fill(Rect{at, y - meterHigh/2 - 3, crisisWide, meterHigh + 6}, ink.Red)
	}
	end := x + float64(m.Of)*meterPitch
	style := Number.Sized(15).Right()
	b.Text(end+24, y-b.scaled(style).Line()/2, Count(m.Value), style)
	b.struck(P(end+24, y), m)
	b.drift(P(end+30, y-5), m)
}

// struck prints the number before, crossed out and on its way up.
func (b *Builder) struck(at Point, m Meter) {
	if m.Struck <= 0 || m.Struck >= 1 || m.Was == m.Value {
		return
	}
	style := Number.Sized(15).Right().In(ink.RedDeep)
	at = P(at.X-15, at.Y-9*Ease(m.Struck))
	w := b.Text(at.X, at.Y-b.scaled(style).Line()/2, Count(m.Was), style)
	b.Line(P(at.X-w-2, at.Y+3), P(at.X+2, at.Y-3), 2, ink.RedDeep)
}

func (b *Builder) drift(at Point, m Meter) {
	k := ink.Black
	if m.Bad {
		k = ink.Red
	}
	switch {
	case m.Drift > 0:
		b.Poly(k, P(at.X, at.Y+8), P(at.X+4.5, at.Y+2), P(at.X+9, at.Y+8))
	case m.Drift < 0:
		b.Poly(k, P(at.X, at.Y+2), P(at.X+9, at.Y+2), P(at.X+4.5, at.Y+8))
	}
}

// ShareBar is who holds how much of a bloc, in parts of 100.
type ShareBar struct {
	Label         string // monogram and number of the first
	First, Second int
	Mine          bool // the first is the acting seat
	Unknown       bool // nothing was counted yet
}

// ShareBar prints the bar inside r; 17 high or more.
func (b *Builder) ShareBar(r Rect, s ShareBar) {
	b.Fill(r, ink.Card)
	if s.Unknown {
		b.Frame(r, 1.5, ink.Empty)
		return
	}
	k, one := ink.Black, r.W/100
	if s.Mine {
		k = ink.Yours
	}
	first := float64(s.First) * one
	b.Fill(Rect{r.X + first, r.Y, float64(s.Second) * one, r.H}, ink.Mid)
	b.Fill(Rect{r.X, r.Y, first, r.H}, k)
	b.Frame(r, 1.5, ink.Black)
	if wide := b.Wide(s.Label, Smallest) + 8; wide <= first {
		b.Fit(Rect{r.X + 4, r.Y, first - 4, r.H}, s.Label, Smallest.In(ink.Cream))
	} else if first+float64(s.Second)*one+wide <= r.W {
		b.Fit(Rect{r.X, r.Y, r.W - 4, r.H}, s.Label, Smallest.Right())
	}
}
