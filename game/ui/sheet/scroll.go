package sheet

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// One notch of the wheel, in logical pixels.
const notch = 48.0

// Where the head of most screens ends and their foot begins.
const (
	headLow  = 40.0
	footHigh = 612.0
)

// Scroll shows a list higher than its place. Whatever fill sets, at places as if
// nothing were scrolled, is moved and clipped. The id needs no node of its own.
func (b *Builder) Scroll(id string, r Rect, content float64, fill func()) {
	if b.clip != 0 || b.Paged && b.inPart {
		fill() // a list in a list, or in pages, scrolls with the outer one
		return
	}
	y := min(max(0, b.Memory.scrolled[id]), max(0, content-r.H))
	b.Memory.scrolled[id] = y
	b.Sheet.scrolls = append(b.Sheet.scrolls, scroll{id: id, rect: r.Moved(b.shift.X, b.shift.Y), content: content, layer: len(b.Sheet.layers)})
	b.Sheet.Clips = append(b.Sheet.Clips, r.Moved(b.shift.X, b.shift.Y))
	was := b.shift
	b.clip, b.shift = int16(len(b.Sheet.Clips)-1), Point{was.X, was.Y - y}
	fill()
	b.clip, b.shift = 0, was
	b.scrollBar(r, y, content)
}

func (b *Builder) scrollBar(r Rect, y, content float64) {
	if content <= r.H {
		return
	}
	x := r.Right() - 4
	b.Fill(Rect{x + 1, r.Y, 1, r.H}, ink.Rule)
	h := max(24, r.H*r.H/content)
	b.Fill(Rect{x, r.Y + (r.H-h)*y/(content-r.H), 3, h}, ink.Soft)
}

func (s *Sheet) scrollAt(p Point) *scroll {
	for i := len(s.scrolls) - 1; i >= 0; i-- {
		if s.scrolls[i].layer == len(s.layers) && s.scrolls[i].rect.Has(p) {
			return &s.scrolls[i]
		}
	}
	return nil
}

// The wheel, or a finger that drags, moves the list under the pointer.
func (m *Memory) roll(s *Sheet, f *hand.Frame, res *Response) {
	by := f.Wheel * notch
	if f.Touch && f.Held && !f.Down {
		by += m.last.Y - m.Pointer.Y
	}
	if by == 0 {
		return
	}
	if c := s.scrollAt(m.Pointer); c != nil {
		m.shift(c, by, res)
		m.dragged, m.loose[c.id] = f.Touch, true
	}
}

func (m *Memory) shift(c *scroll, by float64, res *Response) {
	was := m.scrolled[c.id]
	y := min(max(0, was+by), max(0, c.content-c.rect.H))
	if y != was {
		m.scrolled[c.id], m.Told, res.Changed = y, "", true
	}
}

// PageUp and PageDown turn the list under the pointer or, failing that, the first.
func (m *Memory) page(s *Sheet, k hand.Key, res *Response) bool {
	if k != hand.PageUp && k != hand.PageDown || len(s.scrolls) == 0 {
		return false
	}
	c := s.scrollAt(m.Pointer)
	if n := s.Find(m.Focus); n != nil && s.scrollAt(n.Rect.Middle()) != nil {
		c = s.scrollAt(n.Rect.Middle())
	}
	if c == nil {
		c = s.lastScroll()
	}
	if c == nil {
		return false
	}
	if len(c.pages) > 0 {
		return m.turn(c, k, res)
	}
	by := c.rect.H - 24
	if k == hand.PageUp {
		by = -by
	}
	m.shift(c, by, res)
	return true
}

func (s *Sheet) lastScroll() *scroll {
	for i := range s.scrolls {
		if s.scrolls[i].layer == len(s.layers) {
			return &s.scrolls[i]
		}
	}
	return nil
}

// reveal scrolls the list of a node until the node is seen.
func (m *Memory) reveal(s *Sheet, id string) {
	n := s.Find(id)
	if n == nil || n.list == 0 {
		return
	}
	c := &s.scrolls[n.list-1]
	by := max(0, n.full.Bottom()+6-c.rect.Bottom())
	if n.full.Y-by-6 < c.rect.Y {
		by = n.full.Y - 6 - c.rect.Y
	}
	to := min(max(0, m.scrolled[c.id]+by), max(0, c.content-c.rect.H))
	if by != 0 && len(c.pages) > 0 {
		to = pageOf(c, n.full.Moved(0, m.scrolled[c.id]-c.rect.Y))
		delete(m.loose, c.id)
	}
	m.scrolled[c.id] = to
}
