package sheet

import (
	"strconv"
	"strings"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// TipWords are what is printed on tips, in the player's language.
type TipWords struct {
	Stay  string // beside the key that pins a tip
	Close string
	More  string // before the title of the article
	Off   string // a sentence that says why something cannot be done now, with % for why
}

// whyNot is a reason as a whole sentence.
func (w TipWords) whyNot(why string) string {
	if w.Off == "" || strings.HasSuffix(why, ".") {
		return why
	}
	return strings.Replace(w.Off, "%", why, 1)
}

// The widths of a tip, tried until it is low enough, and the height that is too much.
var tipWidths = [...]float64{264, 330, 420, 600}

const (
	tipPad  = 12.0
	tipHigh = 540.0
	tipRow  = 26.0
)

// The tip of what is pointed at is a card beside it; it is drawn over everything.
func (b *Builder) tip() {
	n := b.Sheet.Find(b.Memory.Told)
	if !explains(n) {
		return
	}
	c := card{b: b, tip: n.Tip, off: n.Off}
	c.measure()
	c.print(b.tipPlace(n.Rect, n.Stacked, c.wide, c.tall()))
}

// Below the thing if there is room, else above it, and always on the sheet; beside it, where what lies below
// belongs to it or is chosen between.
func (b *Builder) tipPlace(n Rect, stacked bool, w, h float64) Rect {
	left, right := b.Bleed.X+8, b.Bleed.Right()-8
	x := min(max(n.X, left), right-w)
	y := n.Bottom() + 10
	if y+h > b.Page.H-8 {
		y = n.Y - 10 - h
	}
	fitsRight, fitsLeft := n.Right()+w+10 < right, n.X-w-10 > left
	if stacked && (fitsRight || fitsLeft) {
		y = n.Y - 8
	} else if y >= 8 {
		return Rect{x, min(y, b.Page.H-8-h), w, h}
	}
	if fitsRight {
		x = n.Right() + 10
	} else if fitsLeft {
		x = n.X - w - 10
	}
	return Rect{x, min(max(8, y), b.Page.H-8-h), w, h}
}

// card is a tip as it is printed: pinned if it has an id, and then its words, orders and
// keys are nodes.
type card struct {
	b    *Builder
	tip  Tip
	off  string
	id   string
	wide float64
	body float64 // heights
	foot float64
}

// measure chooses the width and finds the heights.
func (c *card) measure() {
	for _, w := range tipWidths {
		c.wide = min(w*max(1, c.b.Type), c.b.Page.W-16)
		in := R(tipPad, 0, c.wide-2*tipPad, 0)
		c.body = c.b.Measured(func() float64 { return c.words(in) })
		c.foot = c.b.Measured(func() float64 { return c.keys(in) })
		if c.body+c.foot+2*tipPad <= min(tipHigh, c.b.Page.H-100) {
			return
		}
	}
}

func (c *card) tall() float64 { return min(c.body+c.foot+2*tipPad, c.b.Page.H-16) }

func (c *card) print(r Rect) {
	b := c.b
	if c.id != "" {
		b.Node(Node{ID: c.id, Name: c.tip.Title, Rect: r, Quiet: true})
	}
	b.Fill(r.Inset(-3), ink.Cream)
	b.Fill(r, ink.Card)
	b.Frame(r, 2, ink.Black)
	in := Rect{r.X + tipPad, r.Y + tipPad, r.W - 2*tipPad, r.H - 2*tipPad - c.foot}
	if c.body > in.H+1 {
		b.Scroll("tip"+c.id+".text", in, c.body, func() { c.words(in) })
	} else {
		c.words(in)
	}
	c.keys(Rect{in.X, r.Bottom() - tipPad - c.foot, in.W, c.foot})
}

// words prints what the tip says and returns the height used.
func (c *card) words(r Rect) float64 {
	b, y := c.b, r.Y
	l := &Links{ID: c.id, Flat: c.id == "", Said: map[string]bool{c.tip.Title: true, c.tip.Codex: true}}
	if c.tip.Title != "" {
		y += b.Wrap(Rect{r.X, y, r.W, 0}, c.tip.Title, RowStrong.Sized(15)) + 4
	}
	if c.off != "" {
		b.Sign("lock", P(r.X, y+2), 13, ink.Soft)
		y += b.Linked(Rect{r.X + 18, y, r.W - 18, 0}, b.Tips.whyNot(c.off), Row.In(ink.Soft), l) + 4
	}
	for _, x := range c.tip.Lines {
		room := r.W
		if x.Value != "" {
			room -= b.Text(r.Right(), y, x.Value, Number.Right()) + 8
		}
		y += b.Linked(Rect{r.X, y, room, 0}, x.Label, Sentence, l)
	}
	for i := range c.tip.Acts {
		y += c.act(i, Rect{r.X, y, r.W, 0}, l)
	}
	return y - r.Y
}

// act prints something that can be done with the thing, or why it cannot be done; a line
// parts the first from what is said.
func (c *card) act(i int, r Rect, l *Links) float64 {
	if i > 0 {
		return c.actRow(i, r, l)
	}
	c.b.Fill(Rect{r.X, r.Y + 4, r.W, 1}, ink.Rule)
	return 8 + c.actRow(i, r.Moved(0, 8), l)
}

func (c *card) actRow(i int, r Rect, l *Links) float64 {
	b, x := c.b, &c.tip.Acts[i]
	if x.Off != "" {
		b.Sign("lock", P(r.X, r.Y+4), 12, ink.Soft)
		return b.Linked(Rect{r.X + 18, r.Y + 2, r.W - 18, 0}, x.Off, Row.In(ink.Soft), l) + 4
	}
	r.H = max(24, b.Tall(r.W-70, x.Label, RowStrong)+6)
	if c.id != "" {
		n := Node{ID: c.id + ".act" + strconv.Itoa(i+1), Role: Press, Name: x.Label, Value: x.Value, Rect: r, Do: x.Do, Group: c.id + ".acts"}
		if b.Node(n).Pointed {
			b.Fill(r, ink.Buff)
		}
	}
	b.Sign("right", P(r.X+2, r.Middle().Y-5), 10, ink.Red)
	wide := b.Text(r.Right()-2, r.Middle().Y-8.5, x.Value, Row.Right())
	b.Wrap(Rect{r.X + 18, r.Y + 3, r.W - wide - 26, 0}, x.Label, RowStrong)
	return r.H + 1
}

// keys prints how the tip is kept open, left, and followed into the codex.
func (c *card) keys(r Rect) float64 {
	b := c.b
	if c.id == "" {
		if c.tip.Codex == "" && len(c.tip.Acts) == 0 {
			return 0
		}
		w := b.Text(r.X, r.Y+6, b.Tips.Stay, SmallestPlain.In(ink.Soft))
		b.Key(r.X+w+6, r.Y+13, codexKey, ink.Soft)
		return 6 + tipRow - 8
	}
	y := r.Y + 4
	if c.tip.Codex != "" {
		do := Action{Name: "codex", Text: c.tip.Codex}
		c.key(Rect{r.X, y, r.W, tipRow}, Node{ID: c.id + ".codex", Role: Link, Name: b.Tips.More + " " + c.tip.Codex, Do: do, Key: codexKey})
		y += tipRow
	}
	c.key(Rect{r.X, y, r.W, tipRow}, Node{ID: c.id + ".close", Role: Press, Name: b.Tips.Close, Do: Do(actUnpin), Key: hand.Escape})
	return y + tipRow - r.Y
}

func (c *card) key(r Rect, n Node) {
	n.Rect = r
	if c.b.Node(n).Pointed {
		c.b.Fill(r, ink.Buff)
	}
	key := c.b.CapWide(c.b.Keys.Of(n.Key)) + 6
	w := min(c.b.Wide(n.Name, Smallest), r.W-key-4)
	c.b.Fit(Rect{r.X + 2, r.Y, w + 1, r.H}, n.Name, Smallest.In(ink.Yours))
	c.b.Key(r.X+w+8, r.Middle().Y, n.Key, ink.Yours)
}

// Measured is the height that something would use: whatever it prints, or says stands together, is taken back.
func (b *Builder) Measured(print func() float64) float64 {
	s := &b.Sheet
	marks, points, nodes, over, solids := len(s.Marks), len(s.Points), len(s.Nodes), len(s.Overflows), len(b.solids)
	h := print()
	s.Marks, s.Points, s.Nodes, s.Overflows = s.Marks[:marks], s.Points[:points], s.Nodes[:nodes], s.Overflows[:over]
	b.solids = b.solids[:solids]
	return h
}
