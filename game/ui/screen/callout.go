package screen

import (
	"strconv"
	"strings"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Callout is a card that points at a thing of the screen and says a word about it.
type Callout struct {
	Text  string
	At    Target
	N, Of int    // which step it is; 0 of 0 is a single hint
	Go    string // the words on its button; "" none: the screen itself leads on
	Skip  string // the words on the other one; "" none
	Last  bool   // the other one leaves the game
	Enter bool   // Enter goes on: the screen waits for nothing else
}

// ActTaught is what the buttons of a callout ask for, in A.
const ActTaught = "taught"

// What the buttons of a callout ask for.
const (
	TaughtNone   = iota // no more of them
	TaughtOn            // the next one
	TaughtFinish        // the game is left
)

// The nodes of a callout.
const (
	CalloutNext = "lesson.next"
	calloutText = "lesson.text"
)

const (
	calloutPad  = 14.0
	calloutFoot = 34.0
)

// How far a wedge reaches: a longer one would cross the words on its way, and a card that lies
// on its thing needs none.
const (
	shortestWedge = 6.0
	longestWedge  = 34.0
)

// Print prints the callout beside its thing, without hiding it.
func (c *Callout) Print(b *sheet.Builder) {
	wide := min(330*max(1, b.Type), 520)
	style := sheet.Sentence.Sized(15).In(ink.Cream)
	r := c.place(b, wide, func(wide float64) float64 {
		return b.Tall(wide-2*calloutPad, c.Text, style) + 2*calloutPad + c.footTall(b, wide)
	})
	first := len(b.Sheet.Nodes)
	defer func() {
		for i := first; i < len(b.Sheet.Nodes); i++ {
			b.Sheet.Nodes[i].Aside = true
		}
	}()
	points := false
	if !c.At.Rect.Empty() {
		b.PointAt(c.At.IDs[0])
		c.ring(b)
		far := gap(r, c.At.Rect)
		points = far > shortestWedge && far <= longestWedge
	}
	b.Fill(r.Inset(-3), ink.Cream)
	b.Fill(r, ink.Black)
	if points {
		c.wedge(b, r)
	}
	b.Fill(sheet.R(r.X, r.Y, 6, r.H), ink.Red)
	b.Node(sheet.Node{ID: calloutText, Name: c.Text, Rect: r, Dark: true, Quiet: true})
	b.Linked(sheet.R(r.X+calloutPad+4, r.Y+calloutPad-2, r.W-2*calloutPad, 0), c.Text, style, &sheet.Links{ID: "lesson", Dark: true})
	foot := c.footTall(b, r.W)
	c.buttons(b, sheet.R(r.X+calloutPad, r.Bottom()-foot-4, r.W-2*calloutPad, foot-6))
}

// Bar prints the callout above the foot of pages, where it hides nothing, and tells how much room
// it takes there.
func (c *Callout) Bar(b *sheet.Builder) float64 {
	style := sheet.Sentence.Sized(14).In(ink.Cream)
	button := max(b.Wide(c.Go, sheet.RowStrong.Sized(14))+goRoom, b.Wide(c.Skip, sheet.RowStrong.Sized(14))+skipRoom)
	words := b.Page.W - button - 3*calloutPad - 10
	tall := max(2*barButton+16, b.Tall(words, c.Text, style)+14)
	if b.Kept().H != tall {
		return tall // there is no room yet
	}
	if !c.At.Rect.Empty() {
		b.PointAt(c.At.IDs[0])
		c.ring(b)
	}
	first := len(b.Sheet.Nodes)
	r := b.Kept()
	b.Fill(r, ink.Cream)
	r = sheet.R(r.X, r.Y+3, r.W, r.H-6)
	b.Fill(r, ink.Black)
	b.Fill(sheet.R(r.X, r.Y, 6, r.H), ink.Red)
	b.Node(sheet.Node{ID: calloutText, Name: c.Text, Rect: r, Dark: true, Quiet: true})
	b.Linked(sheet.R(r.X+calloutPad+4, r.Y+(r.H-b.Tall(words, c.Text, style))/2, words, 0), c.Text, style, &sheet.Links{ID: "lesson", Dark: true})
	at := sheet.R(r.Right()-button-calloutPad, r.Middle().Y-barButton-1, button, barButton-2)
	b.Button(sheet.Button{ID: CalloutNext, Rect: at, Label: c.Go, Key: hand.K, Kind: sheet.OnDark, Group: "lesson", Do: sheet.Do(ActTaught, TaughtOn)})
	b.Button(sheet.Button{ID: "lesson.skip", Rect: at.Moved(0, barButton+2), Label: c.Skip, Key: hand.X, Kind: sheet.Bare, Group: "lesson", Do: sheet.Do(ActTaught, TaughtNone)})
	for i := first; i < len(b.Sheet.Nodes); i++ {
		b.Sheet.Nodes[i].Aside = true
	}
	return tall
}

// barButton is how high each of the two buttons of a bar is.
const barButton = 26.0

// The room beside the words of the two buttons, for keys and air, and that of the count.
const (
	goRoom    = 30.0
	skipRoom  = 46.0
	countRoom = 60.0
)

// key is what goes on.
func (c *Callout) key() hand.Key {
	if c.Enter {
		return hand.Enter
	}
	return hand.K
}

// goWide is how wide the button is that goes on.
func (c *Callout) goWide(b *sheet.Builder) float64 {
	if c.Go == "" {
		return 0
	}
	return b.Wide(c.Go, sheet.RowStrong.Sized(14)) + b.CapWide(b.Keys.Of(c.key())) + goRoom
}

// footWide is the room of the buttons and the count side by side.
func (c *Callout) footWide(b *sheet.Builder) float64 {
	wide := c.goWide(b)
	if c.Skip != "" {
		wide += b.Wide(c.Skip, sheet.RowStrong.Sized(14)) + skipRoom
	}
	if c.Of > 0 {
		wide += countRoom
	}
	return wide
}

// footTall is the height of the foot: a narrow card has its two buttons one above the other.
func (c *Callout) footTall(b *sheet.Builder, wide float64) float64 {
	if c.footWide(b) > wide-2*calloutPad {
		return 2 * calloutFoot
	}
	return calloutFoot
}

// buttons: the one that leads on stands at the right, the one that ends the lessons at the
// left, wherever the card is and whatever it says.
func (c *Callout) buttons(b *sheet.Builder, r sheet.Rect) {
	key := c.key()
	wide := c.goWide(b)
	at := sheet.R(r.Right()-wide, r.Bottom()-28, wide, 28)
	r.H = 28
	if c.Go != "" {
		b.Button(sheet.Button{ID: CalloutNext, Rect: at, Label: c.Go, Key: key, Kind: sheet.OnDark, Group: "lesson", Do: sheet.Do(ActTaught, TaughtOn)})
	}
	left := r.X + 4
	if c.Skip != "" {
		other, do := b.Wide(c.Skip, sheet.RowStrong.Sized(14))+skipRoom, TaughtNone
		if c.Last {
			do = TaughtFinish
		}
		b.Button(sheet.Button{ID: "lesson.skip", Rect: sheet.R(left-10, r.Y, other, r.H), Label: c.Skip, Key: hand.X, Kind: sheet.Bare, Group: "lesson", Do: sheet.Do(ActTaught, do)})
		left += other
	}
	if c.Of > 0 {
		room := r.Right() - left
		if at.Y == r.Y {
			room = at.X - 8 - left
		}
		b.Fit(sheet.R(left, r.Y, room, r.H), strconv.Itoa(c.N)+" / "+strconv.Itoa(c.Of), sheet.Smallest.In(ink.OnBlack))
	}
}

// lowRow is the height below which a row has no air around it.
const lowRow = 25.0

// ringAir is the room between the ring and the words in it.
const ringAir = 2.0

// ring stands round the thing and all its words, so near that the words beside it stay free; it
// is seen on paper, on red and on black.
func (c *Callout) ring(b *sheet.Builder) {
	r := c.At.Rect
	if r.H < lowRow { // the rows above and below it are near
		r.Y, r.H = r.Y+2, r.H-4
	}
	own := sheet.Rect{}
	for i := range b.Sheet.Marks {
		if m := &b.Sheet.Marks[i]; ringed(m) && r.Has(m.Rect.Middle()) {
			own = around(own, m.Rect)
			if m.Kind == sheet.Letters {
				left := min(r.X, m.Rect.X-ringAir)
				r.X, r.W = left, max(r.Right(), m.Rect.Right()+ringAir)-left
			}
		}
	}
	wider, slim := r.Inset(-2), sheet.R(r.X+2, r.Y, r.W-4, r.H)
	at := c.crossed(b, r)
	whole := around(at, r)
	switch {
	case c.crossed(b, wider).Empty(): // a card has a frame of its own
		r = wider
	case at.Empty():
	case r.H > 2*lowRow && whole.W < r.W+lowRow && whole.H < r.H+lowRow && c.crossed(b, whole).Empty():
		r = whole // a flag or a heading belongs to its panel
	case slim.X <= own.X && slim.Right() >= own.Right():
		r = slim
	}
	b.Frame(r.Inset(-4), 1, ink.Cream)
	b.Frame(r.Inset(-3), 3, ink.Red)
	b.Frame(r, 1, ink.Cream)
}

// ringed reports whether a ring may not lie on a mark: words, and the frames of keys.
func ringed(m *sheet.Mark) bool {
	return m.Kind == sheet.Letters || m.Kind == sheet.Frame && m.Rect.H < lowRow
}

// around is the place of two things, of which the first may be nowhere yet.
func around(r, x sheet.Rect) sheet.Rect {
	if r.Empty() {
		return x
	}
	if x.Empty() {
		return r
	}
	return r.With(x)
}

// The part of a line above its letters, where no accent is, and the one below them: more of it
// where nothing hangs below.
const (
	overLetters  = 0.15
	underLetters = 0.08
	underCapital = 0.2
)

// hanging are the letters that reach below the line.
const hanging = "gjpqyQçąęţșрудцщфДЦЩ,;()[]"

// lettersOf is where a line has letters and accents: it has air above and below them.
func lettersOf(m *sheet.Mark) sheet.Rect {
	over, under := overLetters, underLetters
	if sheet.Accented(m.Text) {
		over = 0
	}
	if !strings.ContainsAny(m.Text, hanging) {
		under = underCapital
	}
	return sheet.R(m.Rect.X, m.Rect.Y+over*m.Rect.H, m.Rect.W, (1-over-under)*m.Rect.H)
}

// crossed is what beside the thing a ring would lie on.
func (c *Callout) crossed(b *sheet.Builder, r sheet.Rect) (at sheet.Rect) {
	for i := range b.Sheet.Marks {
		m := &b.Sheet.Marks[i]
		x := m.Rect
		if m.Kind == sheet.Letters {
			x = lettersOf(m)
		}
		if ringed(m) && !x.Cut(r.Inset(-4)).Empty() && !r.Has(x.Middle()) {
			at = around(at, x)
		}
	}
	return at
}

// wedge points from the card at the thing.
func (c *Callout) wedge(b *sheet.Builder, r sheet.Rect) {
	const half = 11.0
	t, m := c.At.Rect.Inset(-4), r.Middle()
	tip := sheet.P(min(max(m.X, t.X+8), t.Right()-8), min(max(m.Y, t.Y+8), t.Bottom()-8))
	base := sheet.P(min(max(tip.X, r.X+half+6), r.Right()-half), min(max(tip.Y, r.Y+half), r.Bottom()-half))
	aside := sheet.P(half, 0)
	if max(r.Y-t.Bottom(), t.Y-r.Bottom()) >= max(r.X-t.Right(), t.X-r.Right()) {
		tip.Y, base.Y = t.Bottom(), r.Y
		if r.Bottom() <= t.Y {
			tip.Y, base.Y = t.Y, r.Bottom()
		}
	} else {
		aside = sheet.P(0, half)
		tip.X, base.X = t.Right(), r.X
		if r.Right() <= t.X {
			tip.X, base.X = t.X, r.Right()
		}
	}
	b.Poly(ink.Cream, tip, sheet.P(base.X+aside.X, base.Y+aside.Y), sheet.P(base.X-aside.X, base.Y-aside.Y))
	slim := sheet.P(aside.X*0.7, aside.Y*0.7) // the black one begins on the card, within its edge
	tip = sheet.P(tip.X+(base.X-tip.X)*0.25, tip.Y+(base.Y-tip.Y)*0.25)
	b.Poly(ink.Black, tip, sheet.P(base.X+slim.X, base.Y+slim.Y), sheet.P(base.X-slim.X, base.Y-slim.Y))
}
