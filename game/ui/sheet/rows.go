package sheet

import (
	"math"
	"slices"
)

// landing says at which row a list stops that was moved to a place between two.
type landing int8

const (
	onNearest landing = iota
	onNext
	onPrevious
)

// mostPad is how much of the room above its first row a list shows.
const mostPad = 4.0

// land moves a list that has just been set so that it begins and ends between two rows:
// nothing in it is seen by halves. While a finger drags it, it follows the finger.
func (b *Builder) land(list *scroll, set *laid, y float64) float64 {
	m := b.Memory
	how := m.land[list.id]
	if m.held && m.Touch && m.dragged {
		return y
	}
	delete(m.land, list.id)
	if most := list.content - list.rect.H; y > most-0.5 {
		y, how = most, onNext
	}
	rows := joined(b.unbrokenIn(nil, set, y-list.rect.Y))
	at := stop(rows, y, how)
	seen, ok := ending(rows, at, list.rect.H)
	if !ok { // a row is higher than the list: it ends between two lines
		seen, _ = ending(joined(b.lettered(set, y-list.rect.Y)), at, list.rect.H)
	}
	list.seen = seen
	list.content = math.Max(list.content, at+list.rect.H)
	clip := &b.Sheet.Clips[b.clip]
	clip.H = list.seen
	b.lift(set, y-at, *clip)
	return at
}

// lift moves what was set in a list down, by so much, and cuts its nodes anew.
func (b *Builder) lift(set *laid, dy float64, clip Rect) {
	s := &b.Sheet
	for i := set.marks[0]; i < set.marks[1]; i++ {
		m := &s.Marks[i]
		m.Rect = m.Rect.Moved(0, dy)
		movePoints(s.Points[m.First:m.First+m.Count], 0, dy)
	}
	for i := set.nodes[0]; i < set.nodes[1]; i++ {
		n := &s.Nodes[i]
		n.full = n.full.Moved(0, dy)
		n.Rect = n.full.Cut(clip)
	}
}

// joined are stretches without those that lie in each other, from the top down.
func joined(list []span) []span {
	slices.SortFunc(list, byPlace)
	out := list[:0]
	for _, x := range list {
		if n := len(out); n > 0 && x.low < out[n-1].high-touching/2 {
			out[n-1].high = math.Max(out[n-1].high, x.high)
			continue
		}
		out = append(out, x)
	}
	return out
}

func byPlace(x, y span) int {
	switch {
	case x.low < y.low:
		return -1
	case x.low > y.low:
		return 1
	}
	return 0
}

// top is where a list begins that shows row i first.
func top(rows []span, i int) float64 {
	above := 0.0
	if i > 0 {
		above = rows[i-1].high
	}
	return math.Max(0, rows[i].low-math.Min(mostPad, math.Max(0, rows[i].low-above)/2))
}

// stop is where a list stops that was moved to y: at its very beginning, or at a row.
func stop(rows []span, y float64, how landing) float64 {
	best, found := y, false
	try := func(at float64) {
		fits := how == onNearest || how == onNext && at >= y-0.5 || how == onPrevious && at <= y+0.5
		if fits && (!found || math.Abs(at-y) < math.Abs(best-y)) {
			best, found = at, true
		}
	}
	try(0)
	for i := range rows {
		try(top(rows, i))
	}
	return best
}

// ending is how much is seen of a list so high that begins at a place: no more than ends
// between two rows. If that were too little it is all of it, and false.
func ending(rows []span, at, high float64) (float64, bool) {
	for i, x := range rows {
		if x.low < at+high-0.5 && x.high > at+high+touching/2 {
			end := top(rows, i) - at
			if end > high/3 {
				return end, true
			}
			return high, false
		}
	}
	return high, true
}

// lettered are the lines of letters of a part, so far down in the list.
func (b *Builder) lettered(p *laid, dy float64) []span {
	var list []span
	for _, m := range b.Sheet.Marks[p.marks[0]:p.marks[1]] {
		if m.Kind == Letters {
			list = append(list, span{m.Rect.Y + dy, m.Rect.Bottom() + dy})
		}
	}
	return list
}
