package sheet

import (
	"strings"

	"afterlenin/game/ui/ink"
)

// continuedHigh is how high the line is with which a page begins that carries on what began before
// it: the heading once more.
const continuedHigh = 20.0

// HeadMark stands for the heading in Builder.Continued.
const HeadMark = "%"

// carried is a heading that a page repeats, and the part it stands over.
type carried struct {
	at   Rect // as far across as the part
	head string
}

// carriedOn are the headings of what a page carries on that begins so far down: none where a page is
// so low that it would have no room for what is one thing.
func (b *Builder) carriedOn(moves []Point, view Rect, low float64) []carried {
	if b.Continued == "" || view.H*(1-mostSolid) < continuedHigh {
		return nil
	}
	var list []carried
	for i := range b.pieces {
		p, dy := &b.pieces[i], moves[i].Y-view.Y
		if p.stays || p.rect.Y+dy >= low-touching || b.lowest(p)+dy <= low+touching {
			continue
		}
		if head := b.headBefore(p, low-dy); head != "" {
			list = append(list, carried{p.rect.Moved(moves[i].X, 0), head})
		}
	}
	return list
}

// leastTitle is the least size of letters of a title: smaller ones are numbers.
const leastTitle = 30.0

// headBefore is the last heading of a part above a place, if what follows there has none of its own.
func (b *Builder) headBefore(p *laid, low float64) string {
	head, titled := "", false
	for i := range b.Sheet.Marks[p.marks[0]:p.marks[1]] {
		m := &b.Sheet.Marks[p.marks[0]+i]
		row := m.Style.row()
		title := row == Title && m.Style.Size() >= leastTitle
		switch {
		case m.Kind != Letters || row != Heading && !title || m.Style.Align() != Left || b.pressed(p, m.Rect):
		case m.Rect.Bottom() > low+touching:
			if m.Rect.Y < low+continuedHigh {
				return "" // it begins with one
			}
		case head == "":
			head, titled = m.Text, title
		case title && titled: // the next line of the same
			head += " " + m.Text
		case row == Heading && b.headTop(p, i) < m.Rect.Y: // a panel begins with it
			head, titled = m.Text, false
		}
	}
	return strings.TrimSpace(head)
}

// pressed reports whether a place of a part can be pressed.
func (b *Builder) pressed(p *laid, r Rect) bool {
	for _, n := range b.Sheet.Nodes[p.nodes[0]:p.nodes[1]] {
		if n.Do != (Action{}) && n.full.Has(r.Middle()) {
			return true
		}
	}
	return false
}

// carryOn prints the headings that the page repeats, at its top.
func (b *Builder) carryOn(list []carried, top float64) {
	for _, x := range list {
		head := strings.TrimRight(x.head, "?:") // it asks once
		said, wide := strings.Replace(b.Continued, HeadMark, head, 1), x.at.W
		if len(list) == 1 { // nothing stands beside it
			wide = b.Page.W - margin - x.at.X
		}
		if b.Wide(said, SubHeading.Sized(12)) > wide {
			said = x.head
		}
		b.Fit(Rect{x.at.X, top + 5, wide, 17}, said, SubHeading.In(ink.Soft))
	}
}

// PageWith is the number of the page on which the first of some nodes stands; 0 where they stand on
// none, or all is on one.
func (b *Builder) PageWith(is func(*Node) bool) int {
	for i := range b.Sheet.scrolls {
		c := &b.Sheet.scrolls[i]
		if len(c.pages) < 2 {
			continue
		}
		for k := range b.Sheet.Nodes {
			n := &b.Sheet.Nodes[k]
			if n.list != i+1 || !is(n) {
				continue
			}
			y, page := n.full.Y-c.rect.Y+b.Memory.scrolled[c.id], 0
			for page < len(c.pages) && c.pages[page].low <= y+1 {
				page++
			}
			return max(1, page)
		}
	}
	return 0
}
