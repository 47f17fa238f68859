package sheet

import (
	"slices"
	"strconv"
)

// The actions by which a word is entered and the uppermost tip is closed: hands need no
// app for them.
const (
	actPin   = "pin"
	actUnpin = "unpin"
)

// pin is a tip that stays: that of a node, or of a word that was entered in a text.
type pin struct {
	node    string // "" for a word
	title   string // of the article; "" for a node
	at      Rect   // beside which it stands
	stacked bool   // Node.Stacked of the thing
	codex   string // where to read on
	place   Rect   // where it was printed last
}

// mostPins is how deep words can be entered; the next one takes the place of the last.
const mostPins = 6

// Pinned is how many tips stay open, one over the other.
func (m *Memory) Pinned() int { return len(m.pins) }

// Unpin closes all tips.
func (m *Memory) Unpin() { m.pins = m.pins[:0] }

func (m *Memory) top() *pin { return &m.pins[len(m.pins)-1] }

// pin lets the tip of a node stay.
func (m *Memory) pin(n *Node, res *Response) {
	m.push(pin{node: n.ID, at: n.Rect}, res)
}

// enterWord opens the article of a word beside it.
func (m *Memory) enterWord(title string, at Rect, res *Response) {
	m.push(pin{title: title, at: at}, res)
}

func (m *Memory) push(p pin, res *Response) {
	if len(m.pins) >= mostPins {
		m.pins = m.pins[:mostPins-1]
	}
	m.pins = append(m.pins, p)
	delete(m.foci, pinLayer(len(m.pins)-1))
	m.Told, res.Changed = "", true
}

func (m *Memory) unpin(n int, res *Response) {
	m.pins = m.pins[:max(0, len(m.pins)-n)]
	m.Told, res.Changed = "", true
}

// clickBeside closes the tips that lie over the place of a click, or all of them.
func (m *Memory) clickBeside(s *Sheet, res *Response) {
	for len(m.pins) > 0 && s.At(m.Pointer) == nil && !m.top().place.Has(m.Pointer) {
		m.unpin(1, res)
	}
}

func pinLayer(i int) string { return "pin" + strconv.Itoa(i) }

// pins prints the tips that stay, each a layer of its own over the one before. One
// whose thing is gone closes, with those over it.
func (b *Builder) pins() {
	m := b.Memory
	for i := range m.pins {
		tip, off, ok := b.pinned(&m.pins[i])
		if !ok {
			m.Unpin()
			return
		}
		b.Layer(pinLayer(i))
		c := card{b: b, tip: tip, off: off, id: pinLayer(i)}
		c.measure()
		m.pins[i].place, m.pins[i].codex = b.pinPlace(i, c.wide, c.tall()), tip.Codex
		c.print(m.pins[i].place)
	}
}

// pinned is what a tip says now.
func (b *Builder) pinned(p *pin) (tip Tip, off string, ok bool) {
	if p.node == "" {
		tip, ok = b.Articles.Tip(p.title)
		return tip, "", ok
	}
	for i := range b.Sheet.Nodes {
		if n := &b.Sheet.Nodes[i]; n.ID == p.node {
			p.at, p.stacked = n.Rect, n.Stacked
			return n.Tip, n.Off, explains(n)
		}
	}
	return Tip{}, "", false
}

// pinPlace is beside the thing or, for a word that was entered, beside the tip in which
// it stands.
func (b *Builder) pinPlace(i int, w, h float64) Rect {
	at := b.Memory.pins[i].at
	if i == 0 {
		return b.tipPlace(at, b.Memory.pins[i].stacked, w, h)
	}
	before := b.Memory.pins[i-1].place
	x := before.Right() + 10
	if x+w > b.Bleed.Right()-8 {
		x = before.X - w - 10
	}
	if x < b.Bleed.X+8 {
		x = min(before.X+40, b.Bleed.Right()-8-w)
	}
	return R(x, max(8, min(at.Y-14, b.Page.H-8-h)), w, h)
}

// Explains reports whether the tip of the node of this id is open.
func (m *Memory) Explains(id string) bool {
	return m.Told == id || slices.ContainsFunc(m.pins, func(p pin) bool { return p.node == id })
}
