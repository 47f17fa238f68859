package paint

import (
	"image/color"
	"math"
)

type point struct{ x, y float64 }

// Half the width of the strip in which a slanted edge fades, in pixels, and the
// farthest a sharp corner may be drawn out.
const (
	feather = 0.5
	miter   = 4.0
)

// polygon fills a simple polygon. Upright and level edges are sharp; along the
// others runs a strip of one pixel that fades, so that no slant shows steps.
func (m *mesh) polygon(p []point, c color.RGBA) {
	if len(p) < 3 {
		return
	}
	if area(p) < 0 {
		reverse(p)
	}
	m.inner, m.outer = m.inner[:0], m.outer[:0]
	n := len(p)
	for i := range p {
		a, b, d := p[(i+n-1)%n], p[i], p[(i+1)%n]
		m.inner = append(m.inner, offset(a, b, d, -1))
		m.outer = append(m.outer, offset(a, b, d, 1))
	}
	m.inside(m.inner, c)
	m.strip(loop{m.inner, 1}, loop{m.outer, 0}, c)
}

// offset moves corner b of a polygon so that its two edges move apart (by 1) or
// inward (by -1), each as far as it is feathered.
func offset(a, b, d point, by float64) point {
	n1, n2 := normal(a, b), normal(b, d)
	f1, f2 := by*fades(n1), by*fades(n2)
	det := n1.x*n2.y - n1.y*n2.x
	if math.Abs(det) < 0.02 {
		f := math.Max(math.Abs(f1), math.Abs(f2)) * by
		return point{b.x + n1.x*f, b.y + n1.y*f}
	}
	dx, dy := (f1*n2.y-f2*n1.y)/det, (f2*n1.x-f1*n2.x)/det
	if l := math.Hypot(dx, dy); l > miter {
		dx, dy = dx*miter/l, dy*miter/l
	}
	return point{b.x + dx, b.y + dy}
}

// normal points outward of an edge of a polygon with positive area.
func normal(a, b point) point {
	dx, dy := b.x-a.x, b.y-a.y
	l := math.Hypot(dx, dy)
	if l == 0 {
		return point{}
	}
	return point{dy / l, -dx / l}
}

func fades(n point) float64 {
	if math.Abs(n.x) < 1e-6 || math.Abs(n.y) < 1e-6 {
		return 0
	}
	return feather
}

func area(p []point) float64 {
	s := 0.0
	for i := range p {
		j := (i + 1) % len(p)
		s += p[i].x*p[j].y - p[j].x*p[i].y
	}
	return s / 2
}

func reverse(p []point) {
	for i, j := 0, len(p)-1; i < j; i, j = i+1, j-1 {
		p[i], p[j] = p[j], p[i]
	}
}

// inside cuts a polygon into triangles, ear by ear; a convex one falls apart at once.
func (m *mesh) inside(p []point, c color.RGBA) {
	base := uint16(len(m.corners))
	m.ears = m.ears[:0]
	for i := range p {
		m.corner(p[i].x, p[i].y, c, 1)
		m.ears = append(m.ears, i)
	}
	for tries := 0; len(m.ears) > 2 && tries < len(m.ears); {
		n := len(m.ears)
		a, b, d := m.ears[n-2], m.ears[n-1], m.ears[0]
		if n > 3 && !m.isEar(p, a, b, d) {
			copy(m.ears[1:], m.ears[:n-1])
			m.ears[0] = b
			tries++
			continue
		}
		m.order = append(m.order, base+uint16(a), base+uint16(b), base+uint16(d))
		m.ears, tries = m.ears[:n-1], 0
	}
}

func (m *mesh) isEar(p []point, a, b, d int) bool {
	if turn(p[a], p[b], p[d]) < 0 {
		return false
	}
	for _, i := range m.ears {
		if i != a && i != b && i != d && within(p[a], p[b], p[d], p[i]) {
			return false
		}
	}
	return true
}

func turn(a, b, c point) float64 { return (b.x-a.x)*(c.y-a.y) - (b.y-a.y)*(c.x-a.x) }

func within(a, b, c, q point) bool {
	return turn(a, b, q) > 0 && turn(b, c, q) > 0 && turn(c, a, q) > 0
}
