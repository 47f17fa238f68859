package sheet

import "afterlenin/game/ui/ink"

// Ground sets what fill sets on a ground that reaches from the top of r as far down as
// needed, and pad further.
func (b *Builder) Ground(r Rect, k ink.Ink, pad float64, fill func()) {
	p := laid{rect: r}
	p.marks[0], p.nodes[0] = len(b.Sheet.Marks), len(b.Sheet.Nodes)
	b.Fill(Rect{r.X, r.Y, r.W, 0}, k)
	fill()
	p.marks[1], p.nodes[1] = len(b.Sheet.Marks), len(b.Sheet.Nodes)
	b.Sheet.Marks[p.marks[0]].Rect.H = b.lowest(&p) - r.Y - b.shift.Y + pad
}

// GroundOf is Ground for a node that is as large as the ground.
func (b *Builder) GroundOf(n Node, k ink.Ink, pad float64, fill func()) {
	at, first := len(b.Sheet.Nodes), len(b.Sheet.Marks)
	n.Rect.H = 0
	b.Node(n)
	b.Ground(n.Rect, k, pad, fill)
	x := &b.Sheet.Nodes[at]
	x.full.H = b.Sheet.Marks[first].Rect.H
	x.Rect.H = x.full.H
}
