package paint

import (
	"image/color"
	"math"

	"afterlenin/game/ui/sheet"
)

// placed puts points on the screen; corners of level and upright edges fall on
// whole pixels, so that they meet the rectangles beside them.
func (p *Painter) placed(pts []sheet.Point) []point {
	out := make([]point, len(pts))
	for i, q := range pts {
		out[i] = point{p.x(q.X), p.y(q.Y)}
	}
	for i := range pts {
		j := (i + 1) % len(pts)
		if pts[i].X == pts[j].X {
			out[i].x, out[j].x = math.Round(out[i].x), math.Round(out[j].x)
		}
		if pts[i].Y == pts[j].Y {
			out[i].y, out[j].y = math.Round(out[i].y), math.Round(out[j].y)
		}
	}
	return out
}

func (p *Painter) frame(m *sheet.Mark, c color.RGBA) {
	b, w := p.box(m.Rect), p.thick(m.Width)
	if m.Radius > 0 {
		p.rounded(b, w, m.Radius*p.view.Scale, c)
		return
	}
	p.mesh.box(box{b.x0, b.y0, b.x1, b.y0 + w}, c)
	p.mesh.box(box{b.x0, b.y1 - w, b.x1, b.y1}, c)
	p.mesh.box(box{b.x0, b.y0 + w, b.x0 + w, b.y1 - w}, c)
	p.mesh.box(box{b.x1 - w, b.y0 + w, b.x1, b.y1 - w}, c)
}

// Corner arcs of a rounded frame, in four steps each.
func (p *Painter) rounded(b box, w, r float64, c color.RGBA) {
	in := func(d float64, alpha float32) loop {
		k := math.Max(0, r-d)
		return loop{roundBox(box{b.x0 + d, b.y0 + d, b.x1 - d, b.y1 - d}, k), alpha}
	}
	soft := math.Min(0.35, w/3)
	p.mesh.strip(in(soft, 1), in(-soft, 0), c)
	p.mesh.strip(in(w-soft, 1), in(soft, 1), c)
	p.mesh.strip(in(w+soft, 0), in(w-soft, 1), c)
}

func roundBox(b box, r float64) []point {
	const steps = 4
	out := make([]point, 0, 4*(steps+1))
	for q, at := range [4]point{{b.x1 - r, b.y1 - r}, {b.x0 + r, b.y1 - r}, {b.x0 + r, b.y0 + r}, {b.x1 - r, b.y0 + r}} {
		for i := range steps + 1 {
			sin, cos := math.Sincos((float64(q) + float64(i)/steps) * math.Pi / 2)
			out = append(out, point{at.x + r*cos, at.y + r*sin})
		}
	}
	return out
}

// Dashes of 6 with gaps of 4, spread so that each side begins and ends with one.
func (p *Painter) dashed(m *sheet.Mark, c color.RGBA) {
	b, w := p.box(m.Rect), p.thick(m.Width)
	p.dashes(b.x1-b.x0, func(from, to float64) {
		p.mesh.box(box{b.x0 + from, b.y0, b.x0 + to, b.y0 + w}, c)
		p.mesh.box(box{b.x0 + from, b.y1 - w, b.x0 + to, b.y1}, c)
	})
	p.dashes(b.y1-b.y0, func(from, to float64) {
		p.mesh.box(box{b.x0, b.y0 + from, b.x0 + w, b.y0 + to}, c)
		p.mesh.box(box{b.x1 - w, b.y0 + from, b.x1, b.y0 + to}, c)
	})
}

func (p *Painter) dashes(length float64, dash func(from, to float64)) {
	on, off := 6*p.view.Scale, 4*p.view.Scale
	n := math.Max(1, math.Round((length-on)/(on+off)))
	pitch := (length - on) / n
	for i := range int(n) + 1 {
		from := math.Round(float64(i) * pitch)
		dash(from, math.Round(float64(i)*pitch+on))
	}
}

func (p *Painter) stroke(m *sheet.Mark, pts []sheet.Point, c color.RGBA) {
	if len(pts) != 2 {
		return
	}
	a, b, w := point{p.x(pts[0].X), p.y(pts[0].Y)}, point{p.x(pts[1].X), p.y(pts[1].Y)}, p.thick(m.Width)
	switch {
	case pts[0].Y == pts[1].Y:
		y := math.Round(a.y - w/2)
		p.mesh.box(box{math.Round(math.Min(a.x, b.x)), y, math.Round(math.Max(a.x, b.x)), y + w}, c)
	case pts[0].X == pts[1].X:
		x := math.Round(a.x - w/2)
		p.mesh.box(box{x, math.Round(math.Min(a.y, b.y)), x + w, math.Round(math.Max(a.y, b.y))}, c)
	default:
		w = math.Max(1, m.Width*p.view.Scale)
		n := normal(a, b)
		dx, dy := n.x*w/2, n.y*w/2
		p.mesh.polygon([]point{{a.x + dx, a.y + dy}, {b.x + dx, b.y + dy}, {b.x - dx, b.y - dy}, {a.x - dx, a.y - dy}}, c)
	}
}

// circle has as many corners as its size asks for: none is seen. It is turned so
// that no edge is level, since level edges would not be feathered.
func (p *Painter) circle(r sheet.Rect) []point {
	mid, rad := r.Middle(), r.W/2*p.view.Scale
	return round(point{p.x(mid.X), p.y(mid.Y)}, rad, sides(rad))
}

func sides(rad float64) int { return int(math.Max(20, math.Min(240, 8*math.Sqrt(math.Max(1, rad))))) }

func round(mid point, rad float64, n int) []point {
	out := make([]point, n)
	for i := range out {
		sin, cos := math.Sincos((float64(i) + 0.3) * 2 * math.Pi / float64(n))
		out[i] = point{mid.x + rad*cos, mid.y + rad*sin}
	}
	return out
}

func (p *Painter) ring(r sheet.Rect, width float64, c color.RGBA) {
	mid, rad, w := r.Middle(), r.W/2*p.view.Scale, math.Max(1, width*p.view.Scale)
	at, n := point{p.x(mid.X), p.y(mid.Y)}, sides(r.W/2*p.view.Scale)
	soft := math.Min(feather, w/2)
	outer, inner := loop{round(at, rad-soft, n), 1}, loop{round(at, math.Max(0, rad-w+soft), n), 1}
	p.mesh.strip(outer, loop{round(at, rad+feather, n), 0}, c)
	p.mesh.strip(inner, outer, c)
	p.mesh.strip(loop{round(at, math.Max(0, rad-w-feather), n), 0}, inner, c)
}
