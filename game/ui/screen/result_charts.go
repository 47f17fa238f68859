package screen

import (
	"strconv"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// curve is a line of a chart: its value at the start and after each round.
type curve struct {
	name   string
	dash   float64 // 0: unbroken
	ink    ink.Ink
	values []float64
}

// chart is a panel with curves over the rounds.
type chart struct {
	id, heading, note string
	low, high         float64
	lowName, highName string
	curves            []curve
}

func resultCharts(b *sheet.Builder, s *Scene) {
	for i, c := range []chart{chartLine(s), chartCommittee(s), chartCountry(s)} {
		drawChart(b, s, sheet.R(806, 98+182*float64(i), 458, 178), c)
	}
}

// chartLine shows the line that moved most.
func chartLine(s *Scene) chart {
	issue := rules.Issue(0)
	most := -1
	for i := range s.Book.Issues {
		moved := 0
		for j := 1; j < len(s.History); j++ {
			d := int(s.History[j].Lines[i]) - int(s.History[j-1].Lines[i])
			moved += max(d, -d)
		}
		if moved > most {
			issue, most = rules.Issue(i), moved
		}
	}
	low, high := s.Tell.Poles(issue)
	adopted := curve{name: s.Tell.Say("ui.result.adopted"), ink: ink.Red, values: along(s, func(p *match.Page) float64 { return float64(p.Lines[issue]) })}
	mean := curve{name: s.Tell.Say("ui.result.mean_stance"), dash: 7, ink: ink.Black, values: along(s, func(p *match.Page) float64 { return meanStance(s, p, issue) })}
	return chart{id: "line", heading: s.Tell.Say("ui.result.chart_line", "issue", issue), note: s.Tell.Say("ui.result.poles", "low", low, "high", high),
		low: -3, high: 3, lowName: sheet.Signed(-3), highName: sheet.Signed(3), curves: []curve{adopted, mean}}
}

func meanStance(s *Scene, p *match.Page, i rules.Issue) float64 {
	sum := 0
	for m := range s.Book.Contenders {
		sum += int(p.Stances[m][i])
	}
	return float64(sum) / float64(max(1, len(s.Book.Contenders)))
}

// chartCommittee shows the three men whose share of the committee was largest.
func chartCommittee(s *Scene) chart {
	c := chart{id: "committee", heading: s.Tell.Say("ui.result.chart_committee"), note: s.Tell.Say("ui.result.of_100"), high: 100, lowName: sheet.Count(0), highName: sheet.Count(100)}
	most := 40.0
	for i, p := range largest(s, 3) {
		x := curve{name: s.Tell.Seat(p), dash: [...]float64{0, 7, 2}[i], ink: [...]ink.Ink{ink.Black, ink.Black, ink.Soft}[i],
			values: along(s, func(g *match.Page) float64 { return float64(g.Committee[p]) / 10 })}
		for _, v := range x.values {
			most = max(most, v)
		}
		c.curves = append(c.curves, x)
	}
	if most <= 50 {
		c.high, c.highName = 50, sheet.Count(50)
	}
	return c
}

// largest are the seats with most of the committee at the end.
func largest(s *Scene, n int) []rules.Seat {
	if len(s.History) == 0 {
		return nil
	}
	last := &s.History[len(s.History)-1]
	var out []rules.Seat
	for len(out) < min(n, len(s.Book.Contenders)) {
		best := rules.NoSeat
		for p := range s.Book.Contenders {
			seat := rules.Seat(p)
			if !hasSeat(out, seat) && (best < 0 || last.Committee[seat] > last.Committee[best]) {
				best = seat
			}
		}
		out = append(out, best)
	}
	return out
}

func hasSeat(list []rules.Seat, p rules.Seat) bool {
	for _, q := range list {
		if q == p {
			return true
		}
	}
	return false
}

// chartCountry shows the three numbers of the country that moved most.
func chartCountry(s *Scene) chart {
	c := chart{id: "country", heading: s.Tell.Say("ui.result.chart_country"), note: s.Tell.Say("ui.board.country_note"), high: 10, lowName: sheet.Count(0), highName: sheet.Count(10)}
	for i := range min(3, len(s.Book.Meters)) {
		c.curves = append(c.curves, curve{name: s.Tell.Meter(rules.Meter(i)), dash: [...]float64{0, 7, 2}[i], ink: [...]ink.Ink{ink.Black, ink.Black, ink.Soft}[i],
			values: along(s, func(g *match.Page) float64 { return float64(g.Meters[i]) / 10 })})
	}
	return c
}

func along(s *Scene, of func(*match.Page) float64) []float64 {
	out := make([]float64, len(s.History))
	for i := range s.History {
		out[i] = of(&s.History[i])
	}
	return out
}

func drawChart(b *sheet.Builder, s *Scene, r sheet.Rect, c chart) {
	if b.Wide(c.heading, sheet.Heading)+b.Wide(c.note, sheet.Row.Sized(12))+14 > r.W {
		c.note = ""
	}
	b.Panel(r, c.heading, c.note)
	b.Node(sheet.Node{ID: "result.chart." + c.id, Name: c.heading, Rect: r, Tip: chartTip(c)})
	at := sheet.R(r.X+24, r.Y+30, r.W-110, 118)
	b.Fit(sheet.R(r.X, at.Y-8, 20, 16), c.highName, sheet.Smallest.In(ink.Soft).Right())
	b.Fit(sheet.R(r.X, at.Bottom()-8, 20, 16), c.lowName, sheet.Smallest.In(ink.Soft).Right())
	b.Fill(sheet.R(at.X, at.Y, 1, at.H), ink.Rule)
	chartYears(b, s, at)
	if c.low < 0 {
		b.Fill(sheet.R(at.X, at.Middle().Y, at.W, 1), ink.Rule)
		b.Fit(sheet.R(r.X, at.Middle().Y-8, 20, 16), sheet.Count(0), sheet.Smallest.In(ink.Soft).Right())
	}
	b.Fill(sheet.R(at.X, at.Bottom(), at.W, 2), ink.Black)
	for _, x := range c.curves {
		drawCurve(b, at, c, x)
	}
	chartNames(b, at, c)
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

// chartYears marks each second year under the chart.
func chartYears(b *sheet.Builder, s *Scene, at sheet.Rect) {
	rounds := len(s.History) - 1
	if rounds < 1 {
		return
	}
	last := -100.0
	for i := range rounds {
		month := s.Book.StartMonth - 1 + i*s.Book.MonthsPerRound
		x := at.X + at.W*float64(i)/float64(rounds)
		if month%12 != 0 || x-last < 56 {
			continue
		}
		last = x
		b.Fill(sheet.R(x, at.Y, 1, at.H), ink.Rule)
		b.Text(x+3, at.Bottom()+3, strconv.Itoa(s.Book.StartYear+month/12), sheet.SmallestPlain.In(ink.Soft))
	}
}

func drawCurve(b *sheet.Builder, at sheet.Rect, c chart, x curve) {
	n := len(x.values)
	place := func(i int) sheet.Point {
		v := (x.values[i] - c.low) / (c.high - c.low)
		return sheet.P(at.X+at.W*float64(i)/float64(max(1, n-1)), at.Bottom()-at.H*max(0, min(1, v)))
	}
	wide := 3.0
	if x.dash > 0 {
		wide = 2.5
	}
	for i := 1; i < n; i++ {
		if x.dash == 0 {
			b.Line(place(i-1), place(i), wide+1, x.ink)
			b.Disc(place(i), (wide+1)/2, x.ink)
			continue
		}
		dashes(b, place(i-1), place(i), x)
	}
}

func dashes(b *sheet.Builder, from, to sheet.Point, x curve) {
	dx, dy := to.X-from.X, to.Y-from.Y
	long := max(1, max(dx, -dx)+max(dy, -dy)/3)
	n := max(1, int(long/(2*x.dash)+0.5))
	for i := range n {
		a, z := float64(i)/float64(n), (float64(i)+0.55)/float64(n)
		b.Line(sheet.P(from.X+dx*a, from.Y+dy*a), sheet.P(from.X+dx*z, from.Y+dy*z), 2.5, x.ink)
	}
}

// chartNames prints the names of the curves at their ends, apart from each other.
func chartNames(b *sheet.Builder, at sheet.Rect, c chart) {
	type name struct {
		y float64
		x curve
	}
	var list []name
	for _, x := range c.curves {
		if n := len(x.values); n > 0 {
			v := (x.values[n-1] - c.low) / (c.high - c.low)
			list = append(list, name{at.Bottom() - at.H*max(0, min(1, v)), x})
		}
	}
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j].y < list[j-1].y; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	last := at.Y - 24
	for i := range list {
		left := float64(len(list) - 1 - i)
		y := min(max(list[i].y-8, last+15), at.Bottom()-12-15*left)
		last = y
		k := list[i].x.ink
		if k == ink.Red {
			k = ink.RedDeep
		}
		houseShort(b, sheet.R(at.Right()+5, y, 80, 16), list[i].x.name, sheet.Smallest.Sized(13).In(k))
	}
}
