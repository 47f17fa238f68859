package sheet

import "math"

// What lies between and around the parts of a page.
const (
	margin  = 12.0
	gutter  = 16.0
	between = 14.0
)

// pageList is the id of the list that all parts of a screen make in pages.
const pageList = "page"

// LayOut ends the screen itself: in pages its parts are set below each other now. What
// lies over the screen is set afterwards.
func (b *Builder) LayOut() {
	if b.Paged && !b.laid {
		b.flow()
	}
	b.laid = true
}

// flow sets the parts of a screen one below the other, or side by side where there is
// room, in one list that is turned page by page. What belongs to no part is left out; a
// screen that has none is made smaller as a whole.
func (b *Builder) flow() {
	view := b.Page
	view.Y, view.H = b.pageTop, b.Room()
	if !b.parted() {
		b.shrink(view)
		b.strip(nil)
		return
	}
	moves, shelves := b.shelves(view)
	content := shelves[len(shelves)-1].high + between/2
	id := pageList + "." + b.Name
	pages := b.paginate(moves, shelves, view)
	b.torn = b.tears(moves, view, pages)
	y := math.Min(math.Max(0, b.Memory.scrolled[id]), math.Max(0, pages[len(pages)-1].low))
	seen := view
	if b.Memory.loose[id] {
		y, seen.H = b.landBetween(id, joined(b.unbroken(moves, view)), y, view.H)
	} else {
		y = startOf(pages, y)
	}
	b.Memory.scrolled[id] = y
	s := &b.Sheet
	s.scrolls = append(s.scrolls, scroll{id: id, rect: view, content: math.Max(content, pages[len(pages)-1].low+view.H), seen: view.H, pages: pages})
	y = b.wanted(id, moves, y)
	seen = b.seen(seen, pages, y)
	list := &s.scrolls[len(s.scrolls)-1]
	var heads []carried
	if !b.Memory.loose[id] {
		down := b.airAbove(moves, seen, y)
		if heads = b.carriedOn(moves, view, y); len(heads) > 0 {
			down = continuedHigh
		}
		list.rect.Y, list.rect.H, seen.Y = list.rect.Y+down, list.rect.H-down, seen.Y+down
		for i := range moves {
			if !b.pieces[i].stays {
				moves[i].Y += down
			}
		}
	}
	b.carry(moves, seen, y)
	b.carryOn(heads, view.Y)
	b.scrollBar(view, y, list.content)
	b.strip(list)
}

// landBetween is where pages stop that were rolled to a place between two, and how much of
// them is seen there.
func (b *Builder) landBetween(id string, rows []span, y, high float64) (at, seen float64) {
	m := b.Memory
	how := m.land[id]
	if m.held && m.Touch && m.dragged {
		return y, high
	}
	delete(m.land, id)
	at = stop(rows, y, how)
	seen, _ = ending(rows, at, high)
	return at, seen
}

// wanted turns to the page of a node that was asked for.
func (b *Builder) wanted(id string, moves []Point, y float64) float64 {
	want := b.asked()
	if want == "" {
		return y
	}
	c := &b.Sheet.scrolls[len(b.Sheet.scrolls)-1]
	for i := range b.pieces {
		p := &b.pieces[i]
		for _, n := range b.Sheet.Nodes[p.nodes[0]:p.nodes[1]] {
			if n.ID == want && !p.stays {
				y = pageOf(c, n.full.Moved(0, moves[i].Y-c.rect.Y))
				b.Memory.scrolled[id] = y
				delete(b.Memory.loose, id)
			}
		}
	}
	return y
}

// asked is the node that is to be seen, or "": the one that was asked for or else, when the focus came to
// another thing, that one. Where it came along with a page nothing is turned back.
func (b *Builder) asked() string {
	m := b.Memory
	want := m.wanted
	m.wanted = ""
	if want == "" && m.Shown && m.Focus != m.followed && m.Focus != m.along {
		return m.Focus
	}
	for i := range b.steps {
		if b.steps[i].ID == want {
			want += ".about" // what is about a step at the foot
		}
	}
	return want
}

// airAbove is how far down a page goes whose first line is nearer to the head than that of other
// pages: as far as it leaves room free.
func (b *Builder) airAbove(moves []Point, seen Rect, y float64) float64 {
	air := between / 2
	for i := range b.pieces {
		p := &b.pieces[i]
		if p.stays {
			continue
		}
		for _, m := range b.Sheet.Marks[p.marks[0]:p.marks[1]] {
			top := m.Rect.Y + moves[i].Y - y - seen.Y
			if m.Count == 0 && m.Rect.Bottom()+moves[i].Y-y-seen.Y > touching && top < seen.H {
				air = math.Min(air, math.Max(0, top))
			}
		}
	}
	return math.Max(0, math.Min(between/2-air, b.Room()-seen.H))
}

// startOf is where the page begins that holds a place.
func startOf(pages []span, y float64) float64 {
	at := 0.0
	for _, p := range pages {
		if p.low <= y+1 {
			at = p.low
		}
	}
	return at
}

// seen is where the list is seen: at the beginning of a page no more than that page.
func (b *Builder) seen(view Rect, pages []span, y float64) Rect {
	for _, p := range pages {
		if p.low == y {
			view.H = math.Min(b.Room(), p.high-p.low)
		}
	}
	return view
}

// Room is how high a page is between head and foot.
func (b *Builder) Room() float64 { return b.Page.H - b.pageTop - stripHigh - b.kept }

// Keep keeps room free above the foot of pages; it is told before the screen is built. On the
// whole sheet nothing is kept.
func (b *Builder) Keep(high float64) { b.kept = high }

// Kept is the room above the foot of pages.
func (b *Builder) Kept() Rect { return Rect{0, b.Page.H - stripHigh - b.kept, b.Page.W, b.kept} }

func (b *Builder) parted() bool {
	for i := range b.pieces {
		if !b.pieces[i].stays {
			return true
		}
	}
	return false
}

// span is a stretch of the list of all parts, from low to below high.
type span struct{ low, high float64 }

// shelf is where the next part may stand.
type shelf struct {
	x, wide  float64 // of the last column
	low      float64
	column   float64 // where the last column ends
	high     float64 // where the highest column ends
	occupied bool
}

// shelves finds a place for each part: side by side where there is room, and below each
// other beside a higher one. It returns how far each moves, and the shelves.
func (b *Builder) shelves(view Rect) (moves []Point, list []span) {
	at := shelf{x: margin, low: between / 2}
	for i := range b.pieces {
		p := &b.pieces[i]
		if p.stays {
			moves = append(moves, Point{})
			continue
		}
		tall := b.lowest(p) - p.rect.Y
		y, ok := at.below(p.rect.W, tall)
		if !ok {
			if at.occupied && at.x+at.wide+gutter+p.rect.W > b.Page.W-margin+0.5 {
				list = append(list, span{at.low, at.high})
				at = shelf{x: margin, low: at.high + between}
			} else if at.occupied {
				at.x += at.wide + gutter
			}
			y, at.wide = at.low, p.rect.W
		}
		at.occupied, at.column = true, y+tall
		at.high = math.Max(at.high, at.column)
		moves = append(moves, Point{at.x - p.rect.X, view.Y + y - p.rect.Y})
	}
	return moves, append(list, span{at.low, at.high})
}

// below is where a part can stand under the last column without making the shelf higher.
func (s *shelf) below(wide, tall float64) (float64, bool) {
	y := s.column + between
	return y, s.occupied && wide <= s.wide && y+tall <= s.high+1
}

// lowest is the lower edge of what a part has set.
func (b *Builder) lowest(p *laid) float64 {
	low := p.rect.Y
	for _, m := range b.Sheet.Marks[p.marks[0]:p.marks[1]] {
		if m.Count == 0 {
			low = math.Max(low, m.Rect.Bottom())
		}
		for _, at := range b.Sheet.Points[m.First : m.First+m.Count] {
			low = math.Max(low, at.Y)
		}
	}
	for _, n := range b.Sheet.Nodes[p.nodes[0]:p.nodes[1]] {
		low = math.Max(low, n.Rect.Bottom())
	}
	return low
}

// carry moves the parts to their places in the list and drops what belongs to none.
func (b *Builder) carry(moves []Point, seen Rect, scrolled float64) {
	s := &b.Sheet
	s.Clips = append(s.Clips, seen)
	marks, nodes := s.Marks, s.Nodes
	s.Marks, s.Nodes = s.Marks[:0], s.Nodes[:0]
	clip, list := int16(len(s.Clips)-1), len(s.scrolls)
	for i := range b.pieces {
		p := &b.pieces[i]
		for _, m := range marks[p.marks[0]:p.marks[1]] {
			if !p.stays {
				m.Rect, m.Clip = m.Rect.Moved(moves[i].X, moves[i].Y-scrolled), clip
				movePoints(s.Points[m.First:m.First+m.Count], moves[i].X, moves[i].Y-scrolled)
			}
			s.Marks = append(s.Marks, m)
		}
		for _, n := range nodes[p.nodes[0]:p.nodes[1]] {
			if !p.stays {
				n.full, n.list = n.full.Moved(moves[i].X, moves[i].Y-scrolled), list
				n.Rect = n.full.Cut(s.Clips[clip])
			}
			s.Nodes = append(s.Nodes, n)
		}
	}
}

func movePoints(list []Point, dx, dy float64) {
	for i := range list {
		list[i].X += dx
		list[i].Y += dy
	}
}

// shrink makes a screen without parts as small as the page asks.
func (b *Builder) shrink(view Rect) {
	s := &b.Sheet
	z := math.Min(view.W/Width, view.H/Height)
	dx, dy := view.X+(view.W-Width*z)/2, view.Y
	small := func(r Rect) Rect { return Rect{r.X*z + dx, r.Y*z + dy, r.W * z, r.H * z} }
	for i := range s.Marks {
		m := &s.Marks[i]
		m.Rect, m.Width, m.Clip = small(m.Rect), m.Width*z, 0
		if m.Kind == Letters {
			m.Style = m.Style.Sized(m.Style.Size() * z)
		}
		for j := range s.Points[m.First : m.First+m.Count] {
			p := &s.Points[int(m.First)+j]
			p.X, p.Y = p.X*z+dx, p.Y*z+dy
		}
	}
	for i := range s.Nodes {
		n := &s.Nodes[i]
		n.Rect, n.full = small(n.Rect), small(n.full)
	}
}
