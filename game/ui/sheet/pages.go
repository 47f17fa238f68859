package sheet

import (
	"math"
	"slices"
)

// A page that is less full than this takes the beginning of what does not fit on it as a
// whole; a mark higher than this may be cut by the end of a page.
const (
	emptyPage = 0.6
	cuttable  = 150.0
	partAir   = 6.0     // what stands further apart is read apart
	scantPage = 0.35    // a page less full than this takes from the one before
	underline = 1.5     // a rule no higher than this belongs to the row above it,
	ruleAbove = 12.0    // which ends so near
	ruleOver  = 8.0     // the rule of a panel is no further above its heading,
	panelRule = 4.0     // and no higher
	rowBelow  = 26.0    // so much of what follows a heading stands with it
	dividing  = 60.0    // a rule so long heads what is below it
	wideHead  = 0.9     // of the width of its part: a heading that can be pressed
	mostSolid = 7.0 / 8 // of a page: what is higher may be cut though it is one thing
)

// paginate says where each page begins and ends. A shelf that fits on a page stays whole;
// a higher one is broken between its lines.
func (b *Builder) paginate(moves []Point, shelves []span, view Rect) []span {
	var pages []span
	solid, fresh := b.unbroken(moves, view), b.higher(moves, view)
	room := func(from float64) float64 {
		if len(b.carriedOn(moves, view, from)) > 0 {
			return view.H - continuedHigh
		}
		return view.H
	}
	from, high := 0.0, view.H
	end := func(at float64) {
		pages = append(pages, span{from, at})
		from = opening(solid, at)
		high = room(from)
	}
	for _, s := range shelves {
		top := s.low - between/2
		if s.high <= from+high {
			continue
		}
		if top-from > emptyPage*view.H || top > from && fresh[s.low] {
			end(top)
		}
		for s.high > from+high {
			at, ok := breakAt(solid, from+view.H/8, from+high)
			if !ok && top > from {
				at = top
			}
			end(at)
		}
	}
	pages = append(pages, span{from, shelves[len(shelves)-1].high + between/2})
	return balanced(pages, shelves, solid, room)
}

// balanced lets a page that holds little take from the page before what comes last there: from
// the beginning of a part on if that makes both fuller, else from where there is air, else from
// between two lines.
func balanced(pages, shelves, solid []span, room func(from float64) float64) []span {
	high := room(0)
	fill := func(k int, at float64) (least float64, ok bool) {
		from := opening(solid, at)
		rest := pages[k].high - from
		return math.Min(at-pages[k-1].low, rest), rest <= high && rest <= room(from)
	}
	for k := 1; k < len(pages); k++ {
		best, to := pages[k].high-pages[k].low, 0.0
		if best >= scantPage*high {
			continue
		}
		try := func(at float64) {
			if least, ok := fill(k, at); ok && least > best && at < pages[k-1].high {
				best, to = least, at
			}
		}
		for _, s := range shelves {
			try(s.low - between/2)
		}
		for _, air := range []float64{partAir, 0} {
			if best < scantPage*high {
				for _, g := range gaps(solid, air) {
					try(g)
				}
			}
		}
		if to > 0 {
			pages[k-1].high, pages[k].low = to, opening(solid, to)
		}
	}
	return pages
}

// gaps are the places where a page can end and cuts nothing, with so much air below them.
func gaps(solid []span, air float64) []float64 {
	var list []float64
	at := 0.0
	for _, s := range solid {
		if s.low >= at+air-touching/2 && at > 0 {
			list = append(list, at)
		}
		at = math.Max(at, s.high)
	}
	return list
}

// higher tells where shelves begin with a part that should stay whole and is higher than a page:
// it begins one, and is broken as late as it can be.
func (b *Builder) higher(moves []Point, view Rect) map[float64]bool {
	list := map[float64]bool{}
	for i := range b.pieces {
		p, dy := &b.pieces[i], moves[i].Y-view.Y
		if p.whole && !p.stays && b.lowest(p)-p.rect.Y > view.H {
			list[p.rect.Y+dy] = true
		}
	}
	return list
}

// tears are the places where a page ends within what is one thing, and not too high for a page.
func (b *Builder) tears(moves []Point, view Rect, pages []span) []float64 {
	var list []float64
	within := func(x span, most float64) {
		for _, p := range pages[:len(pages)-1] {
			if x.high-x.low <= most && x.low < p.high-touching && x.high > p.high+touching {
				list = append(list, p.high)
			}
		}
	}
	for i := range b.pieces {
		p, dy := &b.pieces[i], moves[i].Y-view.Y
		if p.stays {
			continue
		}
		if p.whole {
			within(span{p.rect.Y + dy, b.lowest(p) + dy}, mostSolid*view.H)
		}
		for _, r := range b.solids[p.solid[0]:p.solid[1]] {
			within(span{r.Y + dy, r.Bottom() + dy}, mostSolid*view.H)
		}
	}
	return list
}

// unbroken are the stretches of the list that no page should end in, from the top down.
func (b *Builder) unbroken(moves []Point, view Rect) []span {
	var list []span
	for i := range b.pieces {
		p := &b.pieces[i]
		if p.stays {
			continue
		}
		dy := moves[i].Y - view.Y
		if whole := (span{p.rect.Y + dy, b.lowest(p) + dy}); p.whole && whole.high-whole.low <= view.H {
			list = append(list, whole)
			continue
		}
		list = b.unbrokenIn(list, p, dy)
	}
	slices.SortFunc(list, byPlace)
	return list
}

// unbrokenIn adds those of one part, so far down in the list.
func (b *Builder) unbrokenIn(list []span, p *laid, dy float64) []span {
	add := func(low, high float64) {
		if high-low >= cuttable { // it may be cut, but not where it has only begun
			high = low + rowBelow
		}
		if high > low {
			list = append(list, span{low + dy, high + dy})
		}
	}
	for i, m := range b.Sheet.Marks[p.marks[0]:p.marks[1]] {
		switch {
		case m.Kind == Fill && m.Rect.H <= underline:
			add(m.Rect.Y-ruleAbove, m.Rect.Bottom())
			continue
		case m.Kind == Fill && m.Rect.H <= panelRule && m.Rect.W >= dividing && b.below(p, i, false) != nil:
			add(m.Rect.Y, b.rowUnder(p, i))
			continue
		case b.heads(p, i):
			add(b.headTop(p, i), b.rowUnder(p, i))
			continue
		case m.Count == 0:
			add(m.Rect.Y, m.Rect.Bottom())
			continue
		}
		low, high := math.Inf(1), math.Inf(-1)
		for _, at := range b.Sheet.Points[m.First : m.First+m.Count] {
			low, high = math.Min(low, at.Y), math.Max(high, at.Y)
		}
		add(low, high)
	}
	for _, n := range b.Sheet.Nodes[p.nodes[0]:p.nodes[1]] {
		add(n.full.Y, n.full.Bottom())
	}
	for _, r := range b.solids[p.solid[0]:p.solid[1]] {
		if r.H <= mostSolid*b.Room() {
			list = append(list, span{r.Y + dy, r.Bottom() + dy})
		}
	}
	return list
}

// heads tells whether mark i of a part is a heading that needs something below it. One that
// can be pressed does where its group is open, which is where no other follows at once and no other
// group begins; what is narrower than its part is a button.
func (b *Builder) heads(p *laid, i int) bool {
	m := &b.Sheet.Marks[p.marks[0]+i]
	if m.Kind != Letters || m.Style.row() != Heading && m.Style.row() != SubHeading {
		return false
	}
	for _, n := range b.Sheet.Nodes[p.nodes[0]:p.nodes[1]] {
		if n.Do != (Action{}) && n.full.Has(m.Rect.Middle()) {
			next := b.below(p, i, true)
			return n.full.W >= wideHead*p.rect.W && next != nil && next.Style.row() != SubHeading && !b.likeBelow(p, m, 1.5*n.full.H)
		}
	}
	return b.below(p, i, false) != nil
}

// likeBelow tells whether a heading like m of a part stands right below it: both are rows of a list.
func (b *Builder) likeBelow(p *laid, m *Mark, within float64) bool {
	for _, x := range b.Sheet.Marks[p.marks[0]:p.marks[1]] {
		if down := x.Rect.Y - m.Rect.Y; x.Kind == Letters && x.Style.row() == m.Style.row() && math.Abs(x.Rect.X-m.Rect.X) < touching && down > touching && down < within {
			return true
		}
	}
	return false
}

// rowUnder is how far down what stands with mark i of a part reaches: over the line below it.
func (b *Builder) rowUnder(p *laid, i int) float64 {
	low := b.Sheet.Marks[p.marks[0]+i].Rect.Bottom() + rowBelow
	if next := b.below(p, i, true); next != nil {
		low = math.Min(low, next.Rect.Bottom())
	}
	return low
}

// below is what is next below mark i of a part, of letters or of anything, or nil.
func (b *Builder) below(p *laid, i int, letters bool) *Mark {
	marks := b.Sheet.Marks[p.marks[0]:p.marks[1]]
	var next *Mark
	for k := range marks {
		x := &marks[k]
		if letters && x.Kind != Letters || x.Count > 0 || x.Rect.Y < marks[i].Rect.Bottom()-touching {
			continue
		}
		if next == nil || x.Rect.Y < next.Rect.Y {
			next = x
		}
	}
	return next
}

// headTop is where the heading that is mark i of a part begins: at the rule above it, if it has one.
func (b *Builder) headTop(p *laid, i int) float64 {
	marks := b.Sheet.Marks[p.marks[0]:p.marks[1]]
	top := marks[i].Rect.Y
	for _, m := range marks[:i] {
		if m.Kind == Fill && m.Rect.H > underline && m.Rect.H <= panelRule && m.Rect.Y >= top-ruleOver && m.Rect.Y < top {
			return m.Rect.Y
		}
	}
	return top
}

// opening is where a page begins after one that ended so far down: what lies there has no more air
// above it than any other page has.
func opening(solid []span, end float64) float64 {
	for _, s := range solid {
		if s.low >= end-touching/2 {
			return math.Max(end, s.low-between/2)
		}
		if s.high > end+touching/2 {
			break
		}
	}
	return end
}

// breakAt is the lowest place between two that cuts nothing; failing that the lower one,
// and false.
func breakAt(solid []span, least, most float64) (float64, bool) {
	best, at := most, 0.0
	found := false
	for _, s := range solid {
		if s.low >= at-touching/2 && at >= least && at <= most {
			best, found = at, true
		}
		if s.low > most {
			break
		}
		at = math.Max(at, s.high)
	}
	if !found {
		return most, false
	}
	return best, true
}
