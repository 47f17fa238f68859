package sheet

import (
	"math"
	"strings"
	"unicode"

	"afterlenin/game/ui/ink"
)

// The focus ring is so wide, and so far away from the thing where there is room.
const (
	ringWide = 3.0
	ringAway = 2.0
)

// Of a line of letters the ring may touch neither the capitals nor what hangs below and, where there
// is room, no accent above a capital.
const (
	overLine   = 0.4
	overAccent = 0.61
	underLine  = 0.46
)

// overOf is how far above its middle a line reaches with its accents, in parts of its size.
func overOf(text string) float64 {
	if Accented(text) {
		return overAccent
	}
	return overLine
}

// Accented reports whether a line has an accent above a capital.
func Accented(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return r >= '\u00c0' && unicode.IsUpper(r) && !unicode.Is(unicode.Cyrillic, r) || r == 'Й' || r == 'Ё'
	})
}

func (b *Builder) ring() {
	n := b.Sheet.Find(b.Memory.Focus)
	if n == nil || !b.Memory.Shown || 2*n.Rect.H < n.full.H { // what has been turned away from leaves no frame behind
		return
	}
	if n.Do.Name == actPin { // a word among others
		b.Frame(n.Rect.Inset(-2), 2, b.ringInk(n.Rect))
		return
	}
	b.Frame(b.RingOf(n), ringWide, b.ringInk(n.Rect))
}

// RingOf is the outer edge of the focus ring of a node. A side comes nearer to the thing, or
// over its edge, where it would lie over words or a sign of another; between words that stand
// closer than it is wide it takes the middle. It does not leave the list the thing is in.
func (b *Builder) RingOf(n *Node) Rect {
	const away = ringWide + ringAway
	out, own := b.ringRoom(n, true)
	plain, inner := b.ringRoom(n, false)
	for k := range out {
		if out[k]+own[k] >= ringWide { // there is room even for accents
			continue
		}
		if out[k] = plain[k]; out[k]+inner[k] < ringWide {
			out[k] = (plain[k] - inner[k] + ringWide) / 2
		}
	}
	at := Rect{n.Rect.X - out[0], n.Rect.Y - out[1], n.Rect.W + out[0] + out[2], n.Rect.H + out[1] + out[3]}
	if n.list > 0 {
		c := &b.Sheet.scrolls[n.list-1]
		at = at.Cut(Rect{c.rect.X - away, c.rect.Y, c.rect.W + 2*away, c.rect.H})
	}
	return at
}

// ringRoom is how far the ring of a node can go on each side, left, top, right, bottom, before it
// meets words of others, and how far inwards before it meets those of the thing itself.
func (b *Builder) ringRoom(n *Node, accents bool) (others, own [4]float64) {
	const away = ringWide + ringAway
	others, own = [4]float64{away, away, away, away}, [4]float64{away, away, away, away}
	at := n.Rect.Inset(-away)
	for i := b.Sheet.topMarks(); i < len(b.Sheet.Marks); i++ {
		m := &b.Sheet.Marks[i]
		x := b.printed(m, accents)
		if m.Kind != Letters && m.Kind != Sign || x.Cut(at).Empty() || b.covered(i) {
			continue
		}
		gaps := [4]float64{n.Rect.X - x.Right(), n.Rect.Y - x.Bottom(), x.X - n.Rect.Right(), x.Y - n.Rect.Bottom()}
		if n.Rect.Has(x.Middle()) {
			in := [4]float64{x.X - n.Rect.X, x.Y - n.Rect.Y, n.Rect.Right() - x.Right(), n.Rect.Bottom() - x.Bottom()}
			for k := range own {
				own[k] = math.Min(own[k], in[k])
			}
			continue
		}
		side := 0
		for k := range gaps {
			if gaps[k] > gaps[side] {
				side = k
			}
		}
		if m.Kind == Sign && gaps[side] < ringWide { // it marks the thing, as an arrow before a row does
			continue
		}
		others[side] = math.Min(others[side], gaps[side])
	}
	return others, own
}

// covered reports whether something was laid over the letters of a mark: they are not seen.
func (b *Builder) covered(i int) bool {
	at := b.Sheet.Marks[i].Rect.Middle()
	for k := i + 1; k < len(b.Sheet.Marks); k++ {
		if m := &b.Sheet.Marks[k]; m.Kind == Fill && m.Rect.Has(at) && (m.Clip == 0 || b.Sheet.Clips[m.Clip].Has(at)) {
			return true
		}
	}
	return false
}

// printed is where the letters or the sign of a mark are seen, as far as its list shows them; with
// accents or without.
func (b *Builder) printed(m *Mark, accents bool) Rect {
	r := m.Rect
	if m.Kind == Letters {
		size, y, over := m.Style.Size(), m.Rect.Middle().Y, overLine
		if accents {
			over = overOf(m.Text)
		}
		r = Rect{m.Rect.X, y - over*size, m.Rect.W, (over + underLine) * size}
	}
	if m.Clip > 0 {
		r = r.Cut(b.Sheet.Clips[m.Clip])
	}
	return r
}

// ringInk is petrol or, on a dark ground, cream: what stands out more around the thing.
func (b *Builder) ringInk(r Rect) ink.Ink {
	ground := b.Palette[b.GroundAt(len(b.Sheet.Marks), P(r.X-3.5, r.Middle().Y))]
	if ink.Contrast(b.Palette[ink.Cream], ground) > ink.Contrast(b.Palette[ink.Yours], ground) {
		return ink.Cream
	}
	return ink.Yours
}
