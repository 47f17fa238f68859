package sheet

import (
	"strings"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// Builder fills a Sheet. Things are drawn in the order of the calls, and Tab goes
// through nodes in the order of the calls. One Builder serves all screens.
type Builder struct {
	Sheet   Sheet
	Memory  *Memory
	Ruler   *Ruler
	Keys    *hand.Names
	Bleed   Rect        // what the window shows, in logical pixels; never smaller than the sheet
	Palette ink.Palette // the inks this sheet is printed in
	Type    float64     // how much larger than plain the text is set, 0.8 to 1.15; 1 in pages
	Window  Window      // see Shape
	View    hand.View   // how the sheet lies in the window
	Page    Rect        // the sheet: 1280 by 720, or in pages as much as the window has room for
	Paged   bool        // the parts of the screen are read one after the other
	Name    string      // of the screen, so that each keeps its page

	Articles *Articles // the words that are explained; may be nil
	Tips     TipWords  // what is printed on tips

	Binding map[string]bool // the names of actions that cannot be taken back: out of sight their keys only lead to them

	PageOn, PageBack string // what turning pages is called
	Continued        string // how a page repeats a heading, which stands for HeadMark in it; "" not at all
	pieces           []laid
	solids           []Rect    // in which no page ends
	torn             []float64 // where one ends in one of them all the same
	steps            []Button
	todo             string
	todoGround       ink.Ink
	inPart           bool
	laid             bool // LayOut was called
	report           bool // see Report
	pageTop          float64
	head, foot       float64
	kept             float64 // room above the foot of pages
	clip             int16
	shift            Point // of everything set, while a scrolled list is being built
}

// NewBuilder opens the faces and has a fresh memory.
func NewBuilder() (*Builder, error) {
	r, err := NewRuler()
	if err != nil {
		return nil, err
	}
	b := &Builder{Memory: NewMemory(), Ruler: r, Keys: &hand.Names{}, Palette: ink.Normal, Window: Window{Width, Height, 1}}
	b.Shape(fullPercent)
	b.Begin()
	return b, nil
}

// Beside is a builder for another sheet that shares what is costly: how long lines are.
func (b *Builder) Beside() *Builder {
	x := &Builder{Memory: NewMemory(), Ruler: b.Ruler, Keys: b.Keys, Window: b.Window, View: b.View, Page: b.Page, Paged: b.Paged,
		Bleed: b.Bleed, Palette: b.Palette, Type: b.Type, Tips: b.Tips}
	x.Begin()
	return x
}

// Slid prints what fill prints, moved: a paper that comes in.
func (b *Builder) Slid(dx, dy float64, fill func()) {
	was := b.shift
	b.shift = P(was.X+dx, was.Y+dy)
	fill()
	b.shift = was
}

// Begin empties the sheet. Room once taken is kept.
func (b *Builder) Begin() {
	b.Sheet.reset()
	b.clip, b.shift, b.inPart, b.laid, b.report = 0, Point{}, false, false, false
	b.pieces, b.solids, b.steps, b.todo, b.todoGround = b.pieces[:0], b.solids[:0], b.steps[:0], "", ink.Black
	b.torn = nil
	b.head, b.foot, b.pageTop, b.kept = headLow, footHigh, 0, 0
}

// End draws what lies over everything: tips that are pinned, the focus ring, the tip of
// what is pointed at.
func (b *Builder) End() {
	b.LayOut()
	b.pins()
	b.Memory.settle(&b.Sheet)
	b.Memory.keep(&b.Sheet)
	b.honestKeys()
	b.ring()
	b.tip()
}

// Layer starts a layer above all that was built so far: nodes below it can no
// longer be reached. Its name keeps its focus apart.
func (b *Builder) Layer(name string) {
	b.Sheet.layers = append(b.Sheet.layers, layer{name, len(b.Sheet.Nodes), len(b.Sheet.Marks)})
}

// Fill prints a rectangle.
func (b *Builder) Fill(r Rect, k ink.Ink) { b.add(Mark{Kind: Fill, Rect: r, Ink: k}) }

// Frame prints a frame of the given width inside a rectangle.
func (b *Builder) Frame(r Rect, width float64, k ink.Ink) {
	b.add(Mark{Kind: Frame, Rect: r, Width: width, Ink: k})
}

// Rounded prints a frame with corners of radius 2, as keys have them.
func (b *Builder) Rounded(r Rect, width float64, k ink.Ink) {
	b.add(Mark{Kind: Frame, Rect: r, Width: width, Radius: 2, Ink: k})
}

// Dashed prints a dashed frame 2 wide: an empty place.
func (b *Builder) Dashed(r Rect, k ink.Ink) { b.add(Mark{Kind: Dashed, Rect: r, Width: 2, Ink: k}) }

// Poly prints a simple polygon, either way round.
func (b *Builder) Poly(k ink.Ink, pts ...Point) {
	b.points(Mark{Kind: Poly, Ink: k}, pts)
}

// Line prints a straight line around the two places.
func (b *Builder) Line(from, to Point, width float64, k ink.Ink) {
	b.points(Mark{Kind: Stroke, Width: width, Ink: k}, []Point{from, to})
}

// Rule prints a level line of the given height under y.
func (b *Builder) Rule(x, y, w, height float64, k ink.Ink) { b.Fill(Rect{x, y, w, height}, k) }

// Disc prints a full circle.
func (b *Builder) Disc(c Point, radius float64, k ink.Ink) {
	b.add(Mark{Kind: Disc, Rect: around(c, radius), Ink: k})
}

// Ring prints a circle whose line lies inside the radius.
func (b *Builder) Ring(c Point, radius, width float64, k ink.Ink) {
	b.add(Mark{Kind: Ring, Rect: around(c, radius), Width: width, Ink: k})
}

// Sign prints one of the signs in a square of the given size.
func (b *Builder) Sign(name string, at Point, size float64, k ink.Ink) {
	b.add(Mark{Kind: Sign, Text: name, Rect: Rect{at.X, at.Y, size, size}, Ink: k})
}

// Face prints a portrait of a contender or an official alone, without plate or frame.
func (b *Builder) Face(r Rect, name string, t Tone) {
	b.add(Mark{Kind: Portrait, Text: name, Rect: r, Tone: t})
}

// PictureMark stands before the name of a picture, for which nothing stands in.
const PictureMark = "picture:"

// Picture prints a picture that a scenario brings along; nothing if there is none.
func (b *Builder) Picture(r Rect, name string) {
	b.add(Mark{Kind: Portrait, Text: PictureMark + name, Rect: r})
}

// Portrait prints a portrait on its plate, framed. A square shows the head only.
func (b *Builder) Portrait(r Rect, name string, t Tone) {
	b.Fill(r, t.Inks().Plate)
	b.Face(r.Inset(1.5), name, t)
	b.Frame(r, 1.5, t.Inks().Dark)
}

// Halftone prints the dots of a picture. Never over text or a small portrait.
func (b *Builder) Halftone(r Rect, k ink.Ink) { b.add(Mark{Kind: Halftone, Rect: r, Ink: k}) }

// Node adds a node and tells how it looks now. Focus ring and tip are drawn by End.
func (b *Builder) Node(n Node) Look {
	n.Rect = n.Rect.Moved(b.shift.X, b.shift.Y)
	n.full, n.binds = n.Rect, b.Binding[n.Do.Name]
	if b.clip != 0 {
		n.list = len(b.Sheet.scrolls)
		n.Rect = n.Rect.Cut(b.Sheet.Clips[b.clip])
	}
	b.Sheet.Nodes = append(b.Sheet.Nodes, n)
	return b.Memory.look(&n)
}

// Look tells how the node of this id looks before it is added.
func (b *Builder) Look(id string) Look { return b.Memory.look(&Node{ID: id}) }

// Points reports whether the pointer shows the node of this id: one that was left lying, after
// a click or while keys are used, shows nothing.
func (b *Builder) Points(id string) bool {
	return b.Memory.Over == id && !b.Memory.left && !b.Memory.Touch
}

// Attends reports whether the hand went to the node of this id: it has the focus, and not only
// because a page was turned.
func (b *Builder) Attends(id string) bool {
	return b.Memory.Shown && b.Memory.Focus == id && b.Memory.along != id
}

// Asked reports whether somebody looks at the node of this id just now: what only its tip
// needs can be left out else.
func (b *Builder) Asked(id string) bool {
	m := b.Memory
	for i := range m.pins {
		if m.pins[i].node == id {
			return true
		}
	}
	return m.Over == id || m.Focus == id || m.Told == id
}

// PointAt says of a node, for those who read the sheet and do not see it, that a callout
// points at it.
func (b *Builder) PointAt(id string) {
	if n := b.Sheet.Find(id); n != nil {
		n.State = strings.TrimSpace(n.State + " " + Pointed)
	}
}

// Pointed is the word of a node at which a callout points.
const Pointed = "pointed-at"

func (b *Builder) add(m Mark) {
	if m.Ink == ink.None && m.Kind != Portrait {
		return
	}
	m.Clip = b.clip
	m.Rect = m.Rect.Moved(b.shift.X, b.shift.Y)
	b.Sheet.Marks = append(b.Sheet.Marks, m)
}

func (b *Builder) points(m Mark, pts []Point) {
	if m.Ink == ink.None {
		return
	}
	m.First, m.Count, m.Clip = int32(len(b.Sheet.Points)), int32(len(pts)), b.clip
	for _, p := range pts {
		b.Sheet.Points = append(b.Sheet.Points, Point{p.X + b.shift.X, p.Y + b.shift.Y})
	}
	b.Sheet.Marks = append(b.Sheet.Marks, m)
}

func around(c Point, r float64) Rect { return Rect{c.X - r, c.Y - r, 2 * r, 2 * r} }
