package sheet

import (
	"math"

	"afterlenin/game/ui/ink"
)

// Part is one reason with what it adds to the odds.
type Part struct {
	Name  string
	Value int
}

// StairNames is how much of the width of a staircase the names have.
const StairNames = 0.58

// Staircase prints the odds' parts, each beginning where the last one ended, and a
// line at their sum. Rows are pitch high; names stand at the left, in two lines if they
// must, numbers at the right. The height used is returned.
func (b *Builder) Staircase(r Rect, pitch float64, parts []Part) float64 {
	lo, hi := 0, 100
	sum := 0
	for _, p := range parts {
		sum += p.Value
		lo, hi = min(lo, sum), max(hi, sum)
	}
	bars := Rect{r.X + r.W*StairNames, r.Y, r.W*(1-StairNames) - 36, pitch * float64(len(parts))}
	one := bars.W / float64(hi-lo)
	at := 0
	for i, p := range parts {
		row := r.Line(i, pitch)
		b.stairName(Rect{r.X, row.Y, bars.X - r.X - 8, pitch}, p.Name)
		b.Fill(Rect{bars.X, row.Middle().Y, bars.W, 1}, ink.Rule)
		b.stair(Rect{bars.X + float64(at-lo)*one, row.Middle().Y - 6, float64(p.Value) * one, 13})
		b.Fit(Rect{r.X, row.Y, r.W, pitch}, Signed(p.Value), Number.In(partInk(p.Value)).Right())
		at += p.Value
	}
	b.Fill(Rect{bars.X + float64(sum-lo)*one - 1, bars.Y, 2, bars.H}, ink.Black)
	return bars.H
}

func (b *Builder) stairName(r Rect, name string) {
	small := SmallestPlain.Sized(SmallestPlain.Size() / math.Max(1, b.Type))
	if b.Wide(name, small) <= r.W {
		b.Fit(r, name, Row)
		return
	}
	b.Wrap(Rect{r.X, r.Middle().Y - b.Tall(r.W, name, SmallestPlain)/2, r.W, 0}, name, SmallestPlain)
}

func partInk(v int) ink.Ink {
	if v < 0 {
		return ink.RedDeep
	}
	return ink.Black
}

// A step of negative width goes to the left, in red.
func (b *Builder) stair(r Rect) {
	m, tip, k := r.Middle().Y, min(6, r.W), ink.Black
	if r.W == 0 {
		return
	}
	if r.W < 0 {
		tip, k = max(-6, r.W), ink.Red
	}
	b.Poly(k, P(r.X, r.Y), P(r.Right()-tip, r.Y), P(r.Right(), m), P(r.Right()-tip, r.Bottom()), P(r.X, r.Bottom()))
}
