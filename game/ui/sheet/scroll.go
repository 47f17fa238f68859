package sheet

import (
	"math"

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
	s, was := &b.Sheet, b.shift
	y := min(max(0, b.Memory.scrolled[id]), max(0, content-r.H))
	in := r.Moved(was.X, was.Y)
	s.scrolls = append(s.scrolls, scroll{id: id, rect: in, content: content, seen: r.H, layer: len(s.layers)})
	s.Clips = append(s.Clips, in)
	list := len(s.scrolls) - 1
	set := laid{marks: [2]int{len(s.Marks)}, nodes: [2]int{len(s.Nodes)}}
	b.clip, b.shift = int16(len(s.Clips)-1), Point{was.X, was.Y - y}
	fill()
	set.marks[1], set.nodes[1] = len(s.Marks), len(s.Nodes)
	if content > r.H {
		y = b.land(&s.scrolls[list], &set, y)
	}
	b.Memory.scrolled[id] = y
	b.clip, b.shift = 0, was
	b.scrollBar(r, y, s.scrolls[list].content)
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
	finger := f.Touch && f.Held && !f.Down
	by := f.Wheel * notch
	if finger {
		by += m.last.Y - m.Pointer.Y
	}
	c := s.scrollAt(m.Pointer)
	if by == 0 || c == nil {
		return
	}
	if !finger {
		by = m.notches(c.id, by)
	}
	m.shift(c, by, res)
	m.dragged, m.loose[c.id] = f.Touch, true
}

// notches gathers the small turns of a fine wheel to whole ones, since a list moves by rows.
func (m *Memory) notches(id string, by float64) float64 {
	if id != m.turning || by*m.turned < 0 {
		m.turning, m.turned = id, 0
	}
	m.turned += by
	whole := math.Trunc(m.turned/notch) * notch
	m.turned -= whole
	return whole
}

// shift moves a list; it then lands on the row that lies this way.
func (m *Memory) shift(c *scroll, by float64, res *Response) {
	was := m.scrolled[c.id]
	y := min(max(0, was+by), max(0, c.content-c.rect.H))
	if y == was {
		return
	}
	m.land[c.id] = onNext
	if y < was {
		m.land[c.id] = onPrevious
	}
	m.scrolled[c.id], m.Told, res.Changed = y, "", true
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
	by := c.seen - 1
	if k == hand.PageUp {
		by = -c.rect.H
	}
	m.shift(c, by, res)
	m.land[c.id] = onNext // so that no row is passed over, either way
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
	by := max(0, n.full.Bottom()+6-c.rect.Y-c.seen)
	if n.full.Y-by-6 < c.rect.Y {
		by = n.full.Y - 6 - c.rect.Y
	}
	to := min(max(0, m.scrolled[c.id]+by), max(0, c.content-c.rect.H))
	if (by != 0 || n.hidden()) && len(c.pages) > 0 { // a page may end above the foot of the room
		to = pageOf(c, n.full.Moved(0, m.scrolled[c.id]-c.rect.Y))
		delete(m.loose, c.id)
	}
	switch {
	case to > m.scrolled[c.id]:
		m.land[c.id] = onNext
	case to < m.scrolled[c.id]:
		m.land[c.id] = onPrevious
	}
	m.scrolled[c.id] = to
}
