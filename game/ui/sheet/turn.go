package sheet

import "afterlenin/game/ui/hand"

// turn goes to the next page of a list that has pages, or to the one before.
func (m *Memory) turn(c *scroll, k hand.Key, res *Response) bool {
	by := 1
	if k == hand.PageUp {
		by = -1
	}
	to, ok := beside(c.pages, m.scrolled[c.id], by)
	if !ok {
		return false
	}
	m.scrolled[c.id], m.Told, res.Changed = to, "", true
	delete(m.loose, c.id)
	return true
}

// beside is the page before or after a place.
func beside(pages []span, at float64, by int) (float64, bool) {
	if by > 0 {
		for _, p := range pages {
			if p.low > at+1 {
				return p.low, true
			}
		}
		return 0, false
	}
	for i := len(pages) - 1; i >= 0; i-- {
		if pages[i].low < at-1 {
			return pages[i].low, true
		}
	}
	return 0, false
}

// turnTo turns the pages of the sheet and takes the focus along, so that it is seen.
func (m *Memory) turnTo(s *Sheet, by int, res *Response) {
	for i := range s.scrolls {
		c := &s.scrolls[i]
		if len(c.pages) == 0 {
			continue
		}
		to, ok := beside(c.pages, m.scrolled[c.id], by)
		if !ok {
			return
		}
		down := to - m.scrolled[c.id]
		m.scrolled[c.id], m.Told, res.Changed = to, "", true
		delete(m.loose, c.id)
		m.takeAlong(s, i+1, down)
	}
}

// takeAlong moves a focus that would leave the list to the first thing that is seen in it.
func (m *Memory) takeAlong(s *Sheet, list int, down float64) {
	n, view := s.Find(m.Focus), s.scrolls[list-1].rect
	if !m.Shown || n == nil || n.list != list || view.Has(n.full.Moved(0, -down).Middle()) {
		return
	}
	top := s.Top()
	for i := range top {
		r := top[i].full.Moved(0, -down)
		if top[i].list == list && top[i].Tabbed() && r.Y >= view.Y && r.Bottom() <= view.Bottom() {
			m.Focus, m.along = top[i].ID, top[i].ID
			return
		}
	}
}

// pageOf is where the page begins on which r, a place in the list, is seen as a whole.
func pageOf(c *scroll, r Rect) float64 {
	for _, p := range c.pages {
		if p.low <= r.Y+touching && r.Bottom() <= p.high+touching {
			return p.low
		}
	}
	return startOf(c.pages, r.Y)
}
