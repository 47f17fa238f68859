package screen

import (
	"math"
	"slices"
	"strings"

	"afterlenin/game/ui/sheet"
)

// How a place for a callout is weighed, in square pixels of words that it hides.
const (
	weighUsed  = 60.0  // a pixel of what a step is made with, and of what is pointed at
	weighFree  = 24.0  // a pixel of what else has to stay free
	weighPage  = 1.0   // a pixel of a thing that is the page: a card lies on it rather than on the next step
	weighWord  = 6.0   // a pixel of any other word
	weighFace  = 16.0  // a pixel of the face in a portrait
	weighSeat  = 16.0  // a pixel of a delegate in the hall
	weighLeads = 0.25  // a pixel of what leads somewhere, its words apart: of a portrait a part is enough
	weighFar   = 20.0  // a pixel between the card and its thing
	weighCut   = 900.0 // a word that the card cuts in two
	weighAside = 6000.0
	mostFar    = 150.0 // how far the card may be from its thing to seem to belong to it
)

const (
	groundCell  = 8.0
	calloutStep = 2 * groundCell
)

// toUse is what a step is made with, by how the ids of nodes begin; toRead what is read before
// a decision, or chosen from. A callout leaves them free, the former before the latter.
var (
	toUse  = []string{"enter", "roll.vote", "event.choice", "hall.speak", "hall.share", "seal"}
	toRead = []string{"before", "ask-", "accept-", "refuse-", "verb-", "aim.", "agenda.", "hall.bloc", "reveal.row", "roll.follow", "roll.count", "motion-", "order-", "tray-",
		"reveal.line", "reveal.meter", "result.chart"}
)

// largeType is the height of a line from which on it is a title or a name: what the screen is about.
const largeType = 28.0

// The heading over a next step, and how far down his card and his reasons hang below a man
// in a roll-call.
const (
	stepHead   = 42.0
	beforeFoot = 56.0 // below the preview: the button there is used by itself
	rollHang   = 200.0
)

// Free is a place that no callout may cover.
type Free struct {
	sheet.Rect
	Used bool // it is what a step is made with: this one before all others
}

// FreeOf is what of a node no callout may cover: nothing of most.
func FreeOf(b *sheet.Builder, n *sheet.Node) Free {
	begins := func(id string) bool { return strings.HasPrefix(n.ID, id) }
	r := n.Rect
	switch {
	case n.ID == "aim.man" || strings.HasPrefix(n.ID, "aim.trait"): // nothing is chosen by them; of a portrait a part is enough
		return Free{}
	case strings.HasPrefix(n.ID, "result.chart") && !b.Paged: // the words beside it say more
		return Free{}
	case n.ID == whereNode: // nothing is chosen by it, and the board shows the same scale
		return Free{}
	case n.ID == preview:
		return Free{writtenBefore(b, r), false}
	case n.Role == sheet.Stop:
		if !b.Paged {
			r.Y, r.H = r.Y-stepHead, r.H+stepHead
		}
		return Free{r, true}
	case slices.ContainsFunc(toUse, begins):
		return Free{r, true}
	case begins(rollSeat) && !b.Paged:
		r.H += rollHang
		return Free{r, false}
	case slices.ContainsFunc(toRead, begins):
		return Free{r, false}
	}
	return Free{}
}

// preview is the node of what is told before an order is entered.
const preview = "before"

// writtenBefore is the part of the preview that no card may cover: its empty paper is free.
func writtenBefore(b *sheet.Builder, r sheet.Rect) sheet.Rect {
	r.H -= beforeFoot
	return written(b, r)
}

// Kept is the part of the thing that a card may not cover.
func (t Target) Kept(b *sheet.Builder) sheet.Rect {
	if len(t.IDs) > 0 && t.IDs[0] == preview && !b.Paged {
		return writtenBefore(b, t.Rect)
	}
	return t.Rect
}

// written is the part of a place on which words stand, from its top, but for those of a callout.
func written(b *sheet.Builder, r sheet.Rect) sheet.Rect {
	low, card := r.Y, sheet.Rect{}
	if n := b.Sheet.Find(calloutText); n != nil {
		card = n.Rect
	}
	for i := range b.Sheet.Marks {
		if m := &b.Sheet.Marks[i]; m.Kind == sheet.Letters && r.Has(m.Rect.Middle()) && !card.Has(m.Rect.Middle()) {
			low = max(low, m.Rect.Bottom()+6)
		}
	}
	return sheet.R(r.X, r.Y, r.W, low-r.Y)
}

// SpeaksOf reports whether a node explains the thing that is pointed at: what an order does stands
// beside the list of orders.
func (t Target) SpeaksOf(id string) bool {
	return len(t.IDs) > 0 && strings.HasPrefix(t.IDs[0], "verb-") && id == "about-"+strings.TrimPrefix(t.IDs[0], "verb-")
}

// ground is what lies under every place of the sheet, in cells summed from its corner.
type ground struct {
	across, down int
	x, y         float64 // of its corner
	sums         []float64
	words        []sheet.Rect
}

func newGround(b *sheet.Builder, t Target) *ground {
	g := &ground{x: b.Bleed.X, y: b.Bleed.Y, across: int(b.Bleed.W/groundCell) + 2, down: int(b.Bleed.H/groundCell) + 2}
	g.sums = make([]float64, g.across*g.down)
	for i := range b.Sheet.Marks {
		m := &b.Sheet.Marks[i]
		r := m.Rect
		if m.Clip > 0 {
			r = r.Cut(b.Sheet.Clips[m.Clip])
		}
		switch {
		case r.Empty():
		case m.Kind == sheet.Letters:
			weight := weighWord
			if r.H > largeType && !b.Paged { // in pages every line is large
				weight *= 2
			}
			g.lay(r, weight)
			g.words = append(g.words, r)
		case m.Kind == sheet.Portrait:
			g.lay(faceIn(r), weighFace)
		case m.Kind == sheet.Disc:
			g.lay(r, weighSeat)
		}
	}
	top := b.Sheet.Top()
	for i := range top {
		if n := &top[i]; n.Do != (sheet.Action{}) {
			g.lay(n.Rect, weighLeads)
		}
		if t.SpeaksOf(top[i].ID) {
			g.lay(top[i].Rect, weighFree)
		}
		if k := FreeOf(b, &top[i]); k.Used {
			g.lay(k.Rect, weighUsed)
		} else if !k.Empty() {
			g.lay(k.Rect, weighFree)
		}
	}
	weight := weighUsed
	if page := b.Page; b.Paged && t.Rect.W*t.Rect.H > page.W*page.H/3 {
		weight = weighPage
	}
	g.lay(t.Kept(b), weight)
	for y := range g.down {
		for x := range g.across {
			g.sums[y*g.across+x] += g.at(x-1, y) + g.at(x, y-1) - g.at(x-1, y-1)
		}
	}
	return g
}

// faceIn is where in a portrait the face is.
func faceIn(r sheet.Rect) sheet.Rect {
	return sheet.R(r.X+r.W/5, r.Y+r.H/8, r.W*3/5, r.H*5/8)
}

func (g *ground) at(x, y int) float64 {
	if x < 0 || y < 0 {
		return 0
	}
	return g.sums[min(y, g.down-1)*g.across+min(x, g.across-1)]
}

// cells are the cells of a place, those that it only touches too.
func (g *ground) cells(r sheet.Rect) (x0, y0, x1, y1 int) {
	x0, y0 = int((r.X-g.x)/groundCell), int((r.Y-g.y)/groundCell)
	return x0, y0, int(math.Ceil((r.Right()-g.x)/groundCell)) - 1, int(math.Ceil((r.Bottom()-g.y)/groundCell)) - 1
}

func (g *ground) lay(r sheet.Rect, weight float64) {
	x0, y0, x1, y1 := g.cells(r)
	for y := max(0, y0); y <= min(y1, g.down-1); y++ {
		for x := max(0, x0); x <= min(x1, g.across-1); x++ {
			g.sums[y*g.across+x] += weight * groundCell * groundCell
		}
	}
}

// hidden is the weight of what a card would hide.
func (g *ground) hidden(r sheet.Rect) float64 {
	x0, y0, x1, y1 := g.cells(r)
	return g.at(x1, y1) - g.at(x0-1, y1) - g.at(x1, y0-1) + g.at(x0-1, y0-1)
}

// place is where the card hides the least and is near its thing; a card that finds no room
// becomes broader and lower.
func (c *Callout) place(b *sheet.Builder, wide float64, tall func(wide float64) float64) sheet.Rect {
	if c.At.Rect.Empty() {
		h := tall(wide)
		return sheet.R((b.Page.W-wide)/2, (b.Page.H-h)/2, wide, h)
	}
	x := search{c: c, g: newGround(b, c.At), plain: wide, least: math.Inf(1)}
	for _, part := range [...]float64{1, 0.75, 0.8, 0.9, 0.95, 1.1, 1.25, 1.6} {
		w := part * wide
		x.sizes = append(x.sizes, sheet.P(w, tall(w)))
	}
	x.look(b.Bleed, func(r sheet.Rect, n float64) { // the best by what it hides leaves few to look at closely
		x.best, x.least = r, n
	})
	x.least += x.g.cut(x.best)
	x.look(b.Bleed, func(r sheet.Rect, n float64) {
		if n += x.g.cut(r); n < x.least {
			x.best, x.least = r, n
		}
	})
	return x.best
}

// search looks for the place of a card.
type search struct {
	c     *Callout
	g     *ground
	sizes []sheet.Point // of the card, by how broad it is
	plain float64       // how broad it is best
	best  sheet.Rect
	least float64 // the weight of the best place so far
}

// look tells of every place that weighs less than the best so far, without the words that it cuts.
func (x *search) look(in sheet.Rect, tell func(r sheet.Rect, n float64)) {
	for _, size := range x.sizes {
		for y := in.Y + 46; y+size.Y <= in.Bottom()-6; y += calloutStep {
			for left := in.X + 8; left+size.X <= in.Right()-6; left += groundCell {
				r := sheet.R(left, y, size.X, size.Y)
				astray, unlike := x.c.astray(r), 20*math.Abs(size.X-x.plain)
				if astray+unlike >= x.least { // whatever it hides: most end here
					continue
				}
				if n := x.g.hidden(r.Inset(-4)) + astray + unlike; n < x.least {
					tell(r, n)
				}
			}
		}
	}
}

// cut is the weight of words that are neither hidden nor left free: half a line is no line.
func (g *ground) cut(r sheet.Rect) float64 {
	r = r.Inset(-4)
	n := 0.0
	for _, x := range g.words {
		in := x.Cut(r)
		if in.W <= 1 || in.H <= 1 || in.W*in.H > 0.99*x.W*x.H {
			continue
		}
		n += weighCut + (x.W*x.H-in.W*in.H)*weighWord
	}
	return n
}

// astray is how little a card seems to belong to its thing.
func (c *Callout) astray(r sheet.Rect) float64 {
	far := gap(r, c.At.Rect)
	switch {
	case far > mostFar:
		return weighAside + weighFar*far
	case far < 12 && c.At.IDs[0] != preview:
		return weighAside // there is no room for the wedge
	}
	return weighFar * far
}

// gap is how much room there is between two places, aslant the longer way.
func gap(r, t sheet.Rect) float64 {
	return max(r.X-t.Right(), t.X-r.Right(), r.Y-t.Bottom(), t.Y-r.Bottom(), 0)
}
