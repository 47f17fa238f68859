package sheet

// Small sets what fill sets at places in from, a picture, smaller or larger in to. Lines
// keep a width that is seen; the words of a picture grow smaller with it.
func (b *Builder) Small(from, to Rect, fill func()) {
	s := &b.Sheet
	marks, nodes := len(s.Marks), len(s.Nodes)
	points := len(s.Points)
	fill()
	z := min(to.W/from.W, to.H/from.H)
	place := func(r Rect) Rect {
		return Rect{to.X + (r.X-from.X)*z, to.Y + (r.Y-from.Y)*z, r.W * z, r.H * z}
	}
	for i := marks; i < len(s.Marks); i++ {
		m := &s.Marks[i]
		m.Rect, m.Width = place(m.Rect), m.Width*z
		if m.Kind == Letters {
			m.Style = m.Style.Sized(m.Style.Size() * z)
		}
	}
	for i := points; i < len(s.Points); i++ {
		s.Points[i] = Point{to.X + (s.Points[i].X-from.X)*z, to.Y + (s.Points[i].Y-from.Y)*z}
	}
	for i := nodes; i < len(s.Nodes); i++ {
		s.Nodes[i].Rect, s.Nodes[i].full = place(s.Nodes[i].Rect), place(s.Nodes[i].full)
	}
}
