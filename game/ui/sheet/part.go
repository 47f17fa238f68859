package sheet

import "afterlenin/game/ui/ink"

// Piece is what of a screen stays together: a panel, a row of portraits, a picture.
// On a whole sheet it stands where its rectangle says, and has its share of the room when
// the window is taller than the sheet. In pages it is one of the things that are read one
// after the other.
type Piece struct {
	Rect  Rect
	Solid bool // set at places of its own, so that it can be moved but not given another size
	Whole bool // no page ends within it, if a page has room for it
	Broad bool // in pages it takes the whole width, even when it is narrower on the sheet
}

// laid is what one part has set, by index: from the first up to before the second.
type laid struct {
	rect  Rect
	whole bool
	stays bool // at its place in pages too
	marks [2]int
	nodes [2]int
	solid [2]int // of what Together was told
}

// Between says where on the sheet the head of this screen ends and its foot begins; parts
// lie between them.
func (b *Builder) Between(head, foot float64) { b.head, b.foot = head, foot }

// Part sets a piece of the screen. What fill is given is the rectangle to set it in.
func (b *Builder) Part(p Piece, fill func(r Rect)) {
	if b.inPart || b.clip != 0 {
		fill(p.Rect)
		return
	}
	if b.Paged {
		b.piece(laid{rect: b.paperOf(p), whole: p.Whole || p.Solid}, fill)
		return
	}
	r := b.stretched(p.Rect)
	if !p.Solid {
		b.inPart = true
		fill(r)
		b.inPart = false
		return
	}
	b.moved(0, r.Middle().Y-p.Rect.Middle().Y, func() { fill(p.Rect) })
}

// Stays sets what keeps its place in pages: the head of a screen, a ground.
func (b *Builder) Stays(fill func()) {
	if !b.Paged || b.inPart {
		fill()
		return
	}
	b.piece(laid{stays: true}, func(Rect) { fill() })
}

// AtTop sets what belongs to the upper edge of the window, at places of the sheet.
func (b *Builder) AtTop(fill func()) { b.Stays(func() { b.moved(0, b.Bleed.Y, fill) }) }

// Head sets the head of a screen, so high, at the upper edge. The pages begin below it.
func (b *Builder) Head(tall float64, fill func()) {
	if b.Paged {
		b.pageTop = tall
	}
	b.AtTop(fill)
}

// AtFoot sets what belongs to the lower edge of the window, at places of the sheet. It is
// left out of pages, which have a foot of their own.
func (b *Builder) AtFoot(fill func()) {
	if !b.Paged {
		b.moved(0, b.Bleed.Bottom()-Height, fill)
	}
}

// AtLeft sets what belongs to the left edge of the window, at places of the sheet.
func (b *Builder) AtLeft(fill func()) { b.moved(b.Bleed.X, 0, fill) }

// AtRight sets what belongs to the right edge of the window, at places of the sheet.
func (b *Builder) AtRight(fill func()) { b.moved(b.Bleed.Right()-b.Page.W, 0, fill) }

// FootTop is where a foot that begins at 612 on the sheet begins now.
func (b *Builder) FootTop() float64 { return b.Bleed.Bottom() - (Height - footHigh) }

// mostAir is how much further apart rows stand in a window that is taller than the sheet.
const mostAir = 1.3

// Airy is a pitch of rows in a window of this shape.
func (b *Builder) Airy(pitch float64) float64 {
	more := max(0, b.Bleed.H-Height)
	if b.Paged {
		more = 0
	}
	return pitch * min(mostAir, 1+more/(b.foot-b.head))
}

// Todo says what is to be done next, for the foot of pages.
func (b *Builder) Todo(sentence string, ground ink.Ink) { b.todo, b.todoGround = sentence, ground }

// Report tells that this screen is only read. In pages its next step, as long as one follows, is to
// turn to that: whoever goes on by Enter has been shown all.
func (b *Builder) Report() { b.report = true }

// moved shifts all that fill sets. Bleed goes along, so that it still means the window.
func (b *Builder) moved(dx, dy float64, fill func()) {
	was, bleed, in := b.shift, b.Bleed, b.inPart
	b.shift = Point{was.X + dx, was.Y + dy}
	b.Bleed = bleed.Moved(-dx, -dy)
	b.inPart = true
	fill()
	b.shift, b.Bleed, b.inPart = was, bleed, in
}

// aboutHalf is by how much a part may be wider than half a page and still be made as narrow
// as that, so that two have room beside each other.
const aboutHalf = 1.08

// paperOf is the rectangle of a part in pages: never wider than a page.
func (b *Builder) paperOf(p Piece) Rect {
	r, wide := p.Rect, b.Page.W-2*margin
	half := (wide - gutter) / 2
	switch {
	case p.Broad || r.W > wide:
		r.W = wide
	case !p.Solid && r.W > half && r.W < half*aboutHalf:
		r.W = half
	}
	return r
}

// Together tells that no page ends within the rectangle: what is printed there is one thing.
func (b *Builder) Together(r Rect) {
	if b.Paged {
		b.solids = append(b.solids, r.Moved(b.shift.X, b.shift.Y))
	}
}

func (b *Builder) piece(p laid, fill func(Rect)) {
	s := &b.Sheet
	p.marks[0], p.nodes[0], p.solid[0] = len(s.Marks), len(s.Nodes), len(b.solids)
	b.inPart = true
	fill(p.rect)
	b.inPart = false
	p.marks[1], p.nodes[1], p.solid[1] = len(s.Marks), len(s.Nodes), len(b.solids)
	b.pieces = append(b.pieces, p)
}

// The height of the sheet between head and foot grows with the window; this is where a
// rectangle of the sheet lies then.
func (b *Builder) stretched(r Rect) Rect {
	more := b.Bleed.H - Height
	if more <= 0 || b.foot <= b.head {
		return r
	}
	f := (b.foot - b.head + more) / (b.foot - b.head)
	at := func(y float64) float64 { return b.Bleed.Y + b.head + (y-b.head)*f }
	return Rect{r.X, at(r.Y), r.W, at(r.Bottom()) - at(r.Y)}
}
