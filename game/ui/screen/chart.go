package screen

import (
	"math"
	"strconv"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// curve is a line of a chart: its value at the start and after each round.
type curve struct {
	name   string
	dash   float64 // 0: unbroken
	wide   float64 // 0: the usual width
	dots   bool    // a dot after each round
	ink    ink.Ink
	values []float64
}

// chart is a panel with curves over the rounds.
type chart struct {
	id, heading, note string
	low, high         float64
	lowName, highName string
	curves            []curve
	rounds            int     // that the axis has room for; 0: those there are values of
	legend            bool    // names stand above the curves, and not at their ends
	danger            float64 // a value that is marked across; 0: none
	right             float64 // room at the right of the curves; 0: that of names
	open              sheet.Action
}

// span is how many rounds the axis has room for.
func (c *chart) span() int {
	n := max(1, c.rounds)
	for _, x := range c.curves {
		n = max(n, len(x.values)-1)
	}
	return n
}

// lowAir is the room between the lowest value and the axis where values go below 0.
const lowAir = 7.0

// place is where a value after round i lies.
func (c *chart) place(at sheet.Rect, i int, v float64) sheet.Point {
	part, low := max(0, min(1, (v-c.low)/(c.high-c.low))), 0.0
	if c.low < 0 { // what stands at the lowest value does not lie on the axis
		low = lowAir
	}
	return sheet.P(at.X+at.W*float64(i)/float64(c.span()), at.Bottom()-low-(at.H-low)*part)
}

// The room for the names at the right of the curves and for the scale at their left.
const (
	chartNameRoom = 98.0
	chartLeft     = 32.0
	chartLead     = 12.0 // of the line that leads from a curve to its name
)

// drawChart prints a chart and returns where its curves lie.
func drawChart(b *sheet.Builder, s *Scene, r sheet.Rect, c chart) sheet.Rect {
	if b.Wide(c.heading, sheet.Heading)+b.Wide(c.note, sheet.Row.Sized(min(12.5, 12/max(b.Type, 0.5))))+14 > r.W {
		c.note = ""
	}
	b.Panel(r, c.heading, c.note)
	b.Node(sheet.Node{ID: "result.chart." + c.id, Name: c.heading, Rect: r, Tip: chartTip(c), Do: c.open})
	if c.right == 0 {
		c.right = chartRight(b, &c, r.W)
	}
	at := sheet.R(r.X+chartLeft, r.Y+36, r.W-chartLeft-c.right, r.H-66)
	if c.legend {
		at.Y, at.H = at.Y+12, at.H-12
		if chartLegend(b, sheet.R(at.X, r.Y+25, r.W-chartLeft, 18), c) > at.Right() {
			at.Y, at.H = at.Y+8, at.H-8 // what stands beside the curves stays clear of it
		}
	}
	chartGround(b, s, at, &c)
	for i := range c.curves {
		drawCurve(b, at, &c, &c.curves[i])
	}
	if !c.legend {
		chartNames(b, at, &c)
	}
	return at
}

// chartRight is the room for names at the right of the curves: more where one is long.
func chartRight(b *sheet.Builder, c *chart, wide float64) float64 {
	const most = 0.42 // of the whole
	right := chartNameRoom
	for i := range c.curves {
		if !c.legend {
			right = max(right, b.Wide(c.curves[i].name, houseSmall(b, sheet.Smallest.Sized(13)))+chartLead+6)
		}
	}
	return max(chartNameRoom, min(right, wide*most))
}

// chartGround prints the axes, the years and what marks a crisis.
func chartGround(b *sheet.Builder, s *Scene, at sheet.Rect, c *chart) {
	label := func(y float64, name string) {
		b.Fit(sheet.R(at.X-chartLeft, y-8, chartLeft-9, 16), name, sheet.Smallest.In(ink.Soft).Right())
	}
	label(at.Y, c.highName)
	label(c.place(at, 0, c.low).Y, c.lowName)
	b.Fill(sheet.R(at.X, at.Y, 1, at.H), ink.Grid)
	chartYears(b, s, at, c.span())
	if c.low < 0 {
		b.Fill(sheet.R(at.X, c.place(at, 0, 0).Y, at.W, 1), ink.Grid)
		label(c.place(at, 0, 0).Y, sheet.Count(0))
	}
	b.Fill(sheet.R(at.X, at.Bottom(), at.W, 2), ink.Black)
	if c.danger > 0 {
		y := c.place(at, 0, c.danger).Y
		b.Fill(sheet.R(at.X, y, at.W, 1), ink.RedDeep)
		label(y, decimal(int16(c.danger*10+0.5)))
	}
}

func chartTip(c chart) sheet.Tip {
	t := sheet.Tip{Title: c.heading}
	for _, x := range c.curves {
		if n := len(x.values); n > 0 {
			t.Lines = append(t.Lines, sheet.TipLine{Label: x.name, Value: whole(x.values[0]) + " › " + whole(x.values[n-1])})
		}
	}
	return t
}

func whole(v float64) string {
	if v < 0 {
		return sheet.Count(int(v - 0.5))
	}
	return sheet.Count(int(v + 0.5))
}

// chartYears marks the years under the chart, as far as they have room.
func chartYears(b *sheet.Builder, s *Scene, at sheet.Rect, rounds int) {
	last := math.Inf(-1)
	for i := range rounds {
		month := s.Book.StartMonth - 1 + i*s.Book.MonthsPerRound
		x := at.X + at.W*float64(i)/float64(rounds)
		if month%12 != 0 || x-last < 56 {
			continue
		}
		last = x
		b.Fill(sheet.R(x, at.Y, 1, at.H), ink.Grid)
		b.Text(x+3, at.Bottom()+3, strconv.Itoa(s.Book.StartYear+month/12), sheet.SmallestPlain.In(ink.Soft))
	}
}

func drawCurve(b *sheet.Builder, at sheet.Rect, c *chart, x *curve) {
	wide := x.wide
	if wide == 0 {
		wide = 4
	}
	for i := range x.values {
		to := c.place(at, i, x.values[i])
		if x.dots || len(x.values) == 1 {
			b.Disc(to, wide/2+2, x.ink)
		}
		if i == 0 {
			continue
		}
		from := c.place(at, i-1, x.values[i-1])
		if x.dash == 0 {
			b.Line(from, to, wide, x.ink)
			b.Disc(to, wide/2, x.ink)
			continue
		}
		dashes(b, from, to, x)
	}
}

// dashes begin and end with half a dash, so that those of two pieces of a curve join to a whole one.
func dashes(b *sheet.Builder, from, to sheet.Point, x *curve) {
	dx, dy := to.X-from.X, to.Y-from.Y
	long := max(1, max(dx, -dx)+max(dy, -dy)/3)
	n := max(1, int(long/(2*x.dash)+0.5))
	wide := x.wide
	if wide == 0 {
		wide = 2.5
	}
	for i := range n + 1 {
		a, z := max(0, (float64(i)-0.275)/float64(n)), min(1, (float64(i)+0.275)/float64(n))
		b.Line(sheet.P(from.X+dx*a, from.Y+dy*a), sheet.P(from.X+dx*z, from.Y+dy*z), wide, x.ink)
	}
}

// chartLegend names the curves above them, each behind a piece of itself, and returns
// where it ends.
func chartLegend(b *sheet.Builder, r sheet.Rect, c chart) float64 {
	x := r.X
	style := sheet.Row.Sized(13)
	for i := range c.curves {
		v := &c.curves[i]
		if v.name == "" {
			continue
		}
		w := b.Wide(v.name, style)
		if x+38+w > r.Right() {
			return x
		}
		y := r.Middle().Y
		bit := *v
		bit.values = []float64{0, 0}
		if bit.dash == 0 {
			b.Line(sheet.P(x, y), sheet.P(x+28, y), min(4, max(2, bit.wide)), bit.ink)
		} else {
			dashes(b, sheet.P(x, y), sheet.P(x+28, y), &bit)
		}
		b.Text(x+34, r.Y, v.name, style)
		x += 34 + w + 20
	}
	return x - 20
}
