package sheet

import (
	"math"

	"afterlenin/game/ui/hand"
)

// At is the node at a place in the uppermost layer, the last one built if several
// lie there, or nil.
func (s *Sheet) At(p Point) *Node {
	top := s.Top()
	for i := len(top) - 1; i >= 0; i-- {
		if top[i].Rect.Has(p) && top[i].Role != Scroller {
			return &top[i]
		}
	}
	return nil
}

// Next is where focus goes from a node with a key, "" if nowhere. The answer is
// false if the key moves no focus at all.
func (s *Sheet) Next(from string, k hand.Key) (string, bool) {
	top := s.Top()
	switch k {
	case hand.Tab:
		return s.step(from, 1), true
	case hand.Tab | hand.Shift:
		return s.step(from, -1), true
	case hand.Left, hand.Right, hand.Up, hand.Down:
		i := index(top, from)
		if i < 0 {
			return s.first(), true
		}
		return nearest(top, i, k), true
	case hand.Home:
		return s.end(from, 1), true
	case hand.End:
		return s.end(from, -1), true
	}
	return "", false
}

func index(ns []Node, id string) int {
	for i := range ns {
		if ns[i].ID == id && id != "" {
			return i
		}
	}
	return -1
}

// Bar is the group of what stands on every page above its subject.
const Bar = "bar"

// first is where focus begins: the first thing of the subject, or of the bar above it
// where that is all there is.
func (s *Sheet) first() string {
	id := ""
	for _, n := range s.Top() {
		switch {
		case !n.Tabbed():
		case n.Group != Bar && !n.Aside:
			return n.ID
		case id == "":
			id = n.ID
		}
	}
	return id
}

// step goes round: after the last comes the first.
func (s *Sheet) step(from string, by int) string {
	top := s.Top()
	i := index(top, from)
	switch {
	case i < 0 && by > 0:
		return s.first()
	case i < 0:
		i = 0
	}
	for range top {
		i = (i + by + len(top)) % len(top)
		if top[i].Tabbed() {
			return top[i].ID
		}
	}
	return ""
}

// end is the first (by 1) or last (by -1) node of the group of from.
func (s *Sheet) end(from string, by int) string {
	top, group := s.Top(), ""
	if n := s.Find(from); n != nil {
		group = n.Group
	}
	for j := range top {
		i := j
		if by < 0 {
			i = len(top) - 1 - j
		}
		if top[i].Tabbed() && (group == "" || top[i].Group == group) {
			return top[i].ID
		}
	}
	return ""
}

func nearest(ns []Node, from int, k hand.Key) string {
	best, id := math.Inf(1), ""
	for i := range ns {
		if i == from || !ns[i].reached() || ns[i].passes(&ns[from]) {
			continue
		}
		if d := distance(ns[from].full, ns[i].full, k); d < best {
			best, id = d, ns[i].ID
		}
	}
	return id
}

// offColumn is how much further away something is for Up and Down when it lies in another
// column: one goes through a panel to its end before one leaves it for its neighbour.
const offColumn = 400.0

// distance in a direction; infinite for what does not lie there. Being aside
// counts three times, so that arrows keep to their row or column.
func distance(a, b Rect, k hand.Key) float64 {
	if k == hand.Left || k == hand.Up {
		a, b = mirrored(a), mirrored(b)
	}
	upright := k == hand.Up || k == hand.Down
	if upright {
		a, b = Rect{a.Y, a.X, a.H, a.W}, Rect{b.Y, b.X, b.H, b.W}
	}
	if b.Middle().X <= a.Middle().X+1 || b.X < a.X+1 {
		return math.Inf(1)
	}
	ahead := math.Max(0, b.X-a.Right())
	aside := math.Max(0, math.Max(b.Y-a.Bottom(), a.Y-b.Bottom()))
	skew := math.Abs(b.Middle().Y - a.Middle().Y)
	if upright && aside > 0 {
		ahead += offColumn
	}
	return ahead + 3*aside + 0.1*skew
}

func mirrored(r Rect) Rect { return Rect{-r.Right(), -r.Bottom(), r.W, r.H} }
