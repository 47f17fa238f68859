package screen

import (
	"math"
	"strconv"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Callout is a card that points at a thing of the screen and says a word about it.
type Callout struct {
	Text  string
	At    Target
	N, Of int    // which step it is; 0 of 0 is a single hint
	Go    string // the words on its button
	Skip  string // the words on the other one; "" none
}

// ActTaught is what the buttons of a callout ask for: A 1: on, 0: no more of them.
const ActTaught = "taught"

// The nodes of a callout.
const (
	CalloutNext = "lesson.next"
	calloutText = "lesson.text"
)

const (
	calloutPad  = 14.0
	calloutFoot = 34.0
	calloutFar  = 20.0 // from the thing
	calloutNear = 12.0
)

// Print prints the callout beside its thing, without hiding it.
func (c *Callout) Print(b *sheet.Builder) {
	wide := min(330*max(1, b.Type), 520)
	style := sheet.Sentence.Sized(15).In(ink.Cream)
	r := c.place(b, wide, func(wide float64) float64 {
		return b.Tall(wide-2*calloutPad, c.Text, style) + 2*calloutPad + calloutFoot
	})
	if !c.At.Rect.Empty() {
		b.PointAt(c.At.IDs[0])
		c.ring(b)
		c.wedge(b, r)
	}
	b.Fill(r.Inset(-3), ink.Cream)
	b.Fill(r, ink.Black)
	b.Fill(sheet.R(r.X, r.Y, 6, r.H), ink.Red)
	b.Node(sheet.Node{ID: calloutText, Name: c.Text, Rect: r, Dark: true, Quiet: true})
	b.Linked(sheet.R(r.X+calloutPad+4, r.Y+calloutPad-2, r.W-2*calloutPad, 0), c.Text, style, &sheet.Links{ID: "lesson", Dark: true})
	c.buttons(b, sheet.R(r.X+calloutPad, r.Bottom()-calloutFoot-4, r.W-2*calloutPad, 28))
}

func (c *Callout) buttons(b *sheet.Builder, r sheet.Rect) {
	if c.Of > 0 {
		b.Fit(sheet.R(r.X+4, r.Y, 44, r.H), strconv.Itoa(c.N)+" / "+strconv.Itoa(c.Of), sheet.Smallest.In(ink.OnBlack))
	}
	wide := b.Wide(c.Go, sheet.RowStrong.Sized(14)) + 46
	b.Button(sheet.Button{ID: CalloutNext, Rect: sheet.R(r.Right()-wide, r.Y, wide, r.H), Label: c.Go, Key: hand.K, Kind: sheet.OnDark, Group: "lesson", Do: sheet.Do(ActTaught, 1)})
	if c.Skip == "" {
		return
	}
	other := b.Wide(c.Skip, sheet.RowStrong.Sized(14)) + 40
	b.Button(sheet.Button{ID: "lesson.skip", Rect: sheet.R(r.Right()-wide-8-other, r.Y, other, r.H), Label: c.Skip, Key: hand.X, Kind: sheet.Bare, Group: "lesson", Do: sheet.Do(ActTaught, 0)})
}

// place is beside the thing, where the card hides the fewest words. Where there is no room
// for it, it comes nearer or becomes broader and lower.
func (c *Callout) place(b *sheet.Builder, wide float64, tall func(wide float64) float64) sheet.Rect {
	size := sheet.P(wide, tall(wide))
	if !c.At.Rect.Empty() {
		for _, w := range []float64{wide, 1.25 * wide, 1.5 * wide} {
			broad := sheet.P(w, tall(w))
			for _, fars := range [][]float64{{calloutFar, 2 * calloutFar, 4 * calloutFar}, {calloutNear}} {
				if r, ok := c.best(b, broad, fars); ok {
					return r
				}
			}
		}
	}
	return sheet.R((b.Page.W-size.X)/2, (b.Page.H-size.Y)/2, size.X, size.Y)
}

// best is the place so far from the thing where a card of a size hides the fewest words.
func (c *Callout) best(b *sheet.Builder, size sheet.Point, fars []float64) (at sheet.Rect, ok bool) {
	least := math.Inf(1)
	for _, far := range fars {
		for i := range 5 {
			for _, r := range c.places(b, size, far, float64(i)/4) {
				if n := hidden(b, r) + 60*far; n < least {
					at, least, ok = r, n, true
				}
			}
		}
	}
	return at, ok
}

// places are the places of a card of a size below, above, right and left of a thing that
// lie on the sheet; part says how far along the side.
func (c *Callout) places(b *sheet.Builder, size sheet.Point, far, part float64) []sheet.Rect {
	t := c.At.Rect
	w, h := size.X, size.Y
	left, right := b.Bleed.X, b.Bleed.Right()
	x := min(max(left+10, t.X+(t.W-w)*part), right-w-10)
	y := min(max(48, t.Y+(t.H-h)*part), b.Page.H-h-10)
	var list []sheet.Rect
	for _, r := range []sheet.Rect{sheet.R(x, t.Bottom()+far, w, h), sheet.R(x, t.Y-far-h, w, h), sheet.R(t.Right()+far, y, w, h), sheet.R(t.X-far-w, y, w, h)} {
		if r.X >= left+6 && r.Y >= 44 && r.Right() <= right-6 && r.Bottom() <= b.Page.H-6 {
			list = append(list, r)
		}
	}
	return list
}

// hidden is how much of words and of things to use a card would hide.
func hidden(b *sheet.Builder, r sheet.Rect) float64 {
	sum := 0.0
	for i := range b.Sheet.Marks {
		if m := &b.Sheet.Marks[i]; m.Kind == sheet.Letters {
			c := m.Rect.Cut(r)
			sum += c.W * c.H
		}
	}
	for _, n := range b.Sheet.Top() {
		if n.Do != (sheet.Action{}) {
			c := n.Rect.Cut(r)
			sum += c.W * c.H
		}
	}
	return sum
}

// ring stands round the thing, so near that the heading of a panel stays free.
func (c *Callout) ring(b *sheet.Builder) {
	b.Frame(c.At.Rect.Inset(-5), 1, ink.Cream)
	b.Frame(c.At.Rect.Inset(-4), 3, ink.Red)
	b.Frame(c.At.Rect.Inset(-1), 1, ink.Cream)
}

// wedge points from the card at the thing.
func (c *Callout) wedge(b *sheet.Builder, r sheet.Rect) {
	t, m := c.At.Rect.Inset(-6), r.Middle()
	x, y := min(max(m.X, t.X+8), t.Right()-8), min(max(m.Y, t.Y+8), t.Bottom()-8)
	const half = 11.0
	switch {
	case r.Y >= t.Bottom():
		b.Poly(ink.Cream, sheet.P(x, t.Bottom()), sheet.P(x+half, r.Y), sheet.P(x-half, r.Y))
		b.Poly(ink.Black, sheet.P(x, t.Bottom()+4), sheet.P(x+half-3, r.Y), sheet.P(x-half+3, r.Y))
	case r.Bottom() <= t.Y:
		b.Poly(ink.Cream, sheet.P(x, t.Y), sheet.P(x+half, r.Bottom()), sheet.P(x-half, r.Bottom()))
		b.Poly(ink.Black, sheet.P(x, t.Y-4), sheet.P(x+half-3, r.Bottom()), sheet.P(x-half+3, r.Bottom()))
	case r.X >= t.Right():
		b.Poly(ink.Cream, sheet.P(t.Right(), y), sheet.P(r.X, y-half), sheet.P(r.X, y+half))
		b.Poly(ink.Black, sheet.P(t.Right()+4, y), sheet.P(r.X, y-half+3), sheet.P(r.X, y+half-3))
	case r.Right() <= t.X:
		b.Poly(ink.Cream, sheet.P(t.X, y), sheet.P(r.Right(), y-half), sheet.P(r.Right(), y+half))
		b.Poly(ink.Black, sheet.P(t.X-4, y), sheet.P(r.Right(), y-half+3), sheet.P(r.Right(), y+half-3))
	}
}
