package sheet

import "afterlenin/game/ui/ink"

// Vote is how a card is held up.
type Vote uint8

// The votes.
const (
	NotYet Vote = iota
	For
	Against
	Abstains
)

// VoteCard prints a vote card inside r: raised and full for, lowered and open
// against, a level bar for abstaining. The word beside it is the screen's to print.
func (b *Builder) VoteCard(r Rect, v Vote) {
	slant := r.H * 0.14
	quad := func(r Rect, s float64) []Point {
		return []Point{P(r.X, r.Y+max(0, s)), P(r.Right(), r.Y+max(0, -s)), P(r.Right(), r.Bottom()-max(0, s)), P(r.X, r.Bottom()-max(0, -s))}
	}
	m := r.Middle()
	size := min(r.W, r.H) * 0.6
	at := P(m.X-size/2, m.Y-size/2)
	switch v {
	case For:
		b.Poly(ink.Black, quad(r, slant)...)
		b.Sign("tick", at, size, ink.Cream)
	case Against:
		b.Poly(ink.Black, quad(r, -slant)...)
		b.Poly(ink.Card, quad(r.Inset(2), -slant*0.8)...)
		b.Sign("cross", at, size, ink.Black)
	case Abstains:
		b.Fill(Rect{r.X, m.Y - r.H/4, r.W, r.H / 2}, ink.Black)
		b.Fill(Rect{r.X + 2, m.Y - r.H/4 + 2, r.W - 4, r.H/2 - 4}, ink.Card)
		b.Sign("dash", at, size, ink.Black)
	case NotYet:
		b.Dashed(r, ink.Empty)
	}
}
