package sheet

import (
	"fmt"
	"math"

	"afterlenin/game/ui/ink"
)

// Of a line of letters only the middle is inked: so much of its height is looked at.
const (
	inked     = 0.52
	touching  = 1.0 // logical pixels by which two texts may meet
	overhang  = 1.5 // and by which one may leave the sheet
	leastSeen = 2.0
)

// Faults are what no sheet may have: texts that did not fit where they were set, that lie
// over each other, or that leave the sheet, and things that cannot be reached because
// they lie outside of it, and pages that end within what was set Together. Texts that a list hides are no fault; those that the edge of a
// list or a page cuts are.
func (b *Builder) Faults() []string {
	var list []string
	for _, o := range b.Sheet.Overflows {
		list = append(list, fmt.Sprintf("%q needs %.0f in %.0f", o.Text, o.Need, o.Room))
	}
	texts := b.seenTexts(&list)
	for i, x := range texts {
		for _, y := range texts[i+1:] {
			if c := x.ink.Cut(y.ink); c.W > touching && c.H > touching && !b.hidden(x.mark, y.mark, c.Middle()) {
				list = append(list, fmt.Sprintf("%q and %q lie over each other at %.0f", b.Sheet.Marks[x.mark].Text, b.Sheet.Marks[y.mark].Text, c))
			}
		}
	}
	for _, at := range b.torn {
		list = append(list, fmt.Sprintf("%s: a page ends at %.0f within what is one thing", b.Name, at))
	}
	for _, n := range b.Sheet.Top() {
		if r := n.Rect; !r.Empty() && (r.X < b.Bleed.X-overhang || r.Y < b.Bleed.Y-overhang || r.Right() > b.Bleed.Right()+overhang || r.Bottom() > b.Bleed.Bottom()+overhang) {
			list = append(list, fmt.Sprintf("%s leaves the sheet: %.0f", n.ID, r))
		}
	}
	return list
}

// seenText is a line of letters as far as it is seen.
type seenText struct {
	mark int
	ink  Rect
}

func (b *Builder) seenTexts(list *[]string) []seenText {
	var texts []seenText
	for i := range b.Sheet.Marks {
		m := &b.Sheet.Marks[i]
		if m.Kind != Letters {
			continue
		}
		high := m.Style.Size() * inked
		r := Rect{m.Rect.X, m.Rect.Middle().Y - high/2, m.Rect.W, high}
		seen := r
		if m.Clip > 0 {
			seen = r.Cut(b.Sheet.Clips[m.Clip])
			if seen.W < leastSeen || seen.H < leastSeen {
				continue
			}
			if seen.H < r.H-overhang || seen.W < r.W-overhang {
				*list = append(*list, fmt.Sprintf("%q is cut by the edge of its page or list at %.0f", m.Text, r))
			}
		}
		if seen.X < b.Bleed.X-overhang || seen.Right() > b.Bleed.Right()+overhang || seen.Y < b.Bleed.Y-overhang || seen.Bottom() > b.Bleed.Bottom()+overhang {
			*list = append(*list, fmt.Sprintf("%q leaves the sheet at %.0f", m.Text, r))
		}
		texts = append(texts, seenText{i, seen})
	}
	return texts
}

// hidden tells whether something printed between two marks covers the earlier at a place.
func (b *Builder) hidden(first, second int, at Point) bool {
	for i := first + 1; i < second; i++ {
		m := &b.Sheet.Marks[i]
		switch m.Kind {
		case Fill:
			if m.Rect.Has(at) {
				return true
			}
		case Poly:
			if inPolygon(b.Sheet.Points[m.First:m.First+m.Count], at) {
				return true
			}
		}
	}
	return false
}

func inPolygon(pts []Point, at Point) bool {
	in := false
	for i, j := 0, len(pts)-1; i < len(pts); j, i = i, i+1 {
		a, b := pts[i], pts[j]
		if (a.Y > at.Y) != (b.Y > at.Y) && at.X < (b.X-a.X)*(at.Y-a.Y)/(b.Y-a.Y)+a.X {
			in = !in
		}
	}
	return in
}

// GroundAt is the ink that lies under a mark at a place: that of the last field set before
// it that covers the place, or paper.
func (b *Builder) GroundAt(mark int, at Point) ink.Ink {
	for i := mark - 1; i >= 0; i-- {
		m := &b.Sheet.Marks[i]
		if m.Clip > 0 && !b.Sheet.Clips[m.Clip].Has(at) {
			continue
		}
		switch m.Kind {
		case Fill:
			if m.Rect.Has(at) {
				return m.Ink
			}
		case Disc:
			if d := m.Rect.Middle(); math.Hypot(at.X-d.X, at.Y-d.Y) < m.Rect.W/2 {
				return m.Ink
			}
		case Poly:
			if inPolygon(b.Sheet.Points[m.First:m.First+m.Count], at) {
				return m.Ink
			}
		}
	}
	return ink.Paper
}

// Whole is where a node would lie if no list cut it.
func (b *Builder) Whole(n *Node) Rect { return n.full }

// Crossed are the words that the focus ring of a node would lie over. Words among others
// have a narrower frame, which is not looked at; nor is what only in part is on this page.
func (b *Builder) Crossed(n *Node) []string {
	if n.Rect.Empty() || n.Rect.H < n.full.H-touching || n.Do.Name == actPin {
		return nil
	}
	r := b.RingOf(n)
	in := r.Inset(ringWide)
	bands := [...]Rect{{r.X, r.Y, r.W, ringWide}, {r.X, in.Bottom(), r.W, ringWide}, {r.X, r.Y, ringWide, r.H}, {in.Right(), r.Y, ringWide, r.H}}
	var list []string
	for i := range b.Sheet.Marks {
		m := &b.Sheet.Marks[i]
		if m.Kind != Letters {
			continue
		}
		for _, band := range bands {
			if c := band.Cut(b.printed(m, false)); c.W > touching && c.H > touching && !b.hidden(i, len(b.Sheet.Marks), c.Middle()) {
				list = append(list, m.Text)
				break
			}
		}
	}
	return list
}
