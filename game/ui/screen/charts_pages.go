package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// chartPart sets chart i as a part. In pages each fills one, the first what the tabs and
// the men leave of it.
func chartPart(b *sheet.Builder, i int, r sheet.Rect, fill func(sheet.Rect)) {
	above := 16.0
	if i == 0 {
		above = 97
	}
	r.H = pick(b, r.H, b.Room()-above)
	b.Part(sheet.Piece{Rect: r, Broad: true, Whole: true}, fill)
}

// chartsLines shows each line: what was adopted, where the chosen man stood, both as
// they were in history, and where everybody stands now.
func chartsLines(b *sheet.Builder, s *Scene, r sheet.Rect) {
	p := chartsMan(s)
	n := len(s.Book.Issues)
	for i := range n {
		issue := rules.Issue(i)
		low, high := s.Tell.Poles(issue)
		c := chart{id: "issue" + sheet.Count(i), heading: s.Tell.Issue(issue), note: s.Tell.Say("ui.result.poles", "low", low, "high", high),
			low: -3, high: 3, lowName: sheet.Signed(-3), highName: sheet.Signed(3), rounds: s.Book.Rounds, legend: true, right: 190}
		c.curves = lineCurves(s, p, issue)
		chartPart(b, i, r.Line(i, r.H/float64(max(1, n))), func(r sheet.Rect) {
			at := drawChart(b, s, r, c)
			c.standing(b, s, at, issue)
		})
	}
}

func lineCurves(s *Scene, p rules.Seat, i rules.Issue) []curve {
	var list []curve
	rule, man := &s.Book.Issues[i], &s.Book.Contenders[p]
	if past := beside(s, float64(rule.Line), len(rule.History), func(k int) float64 { return float64(rule.History[k]) }); past != nil {
		list = append(list, curve{name: s.Tell.Say("ui.charts.line_past"), dash: 4, wide: 3, ink: ink.Red, values: past})
	}
	list = append(list, curve{name: s.Tell.Say("ui.charts.line"), wide: 5, ink: ink.Red, values: along(s, func(g *match.Page) float64 { return float64(g.Lines[i]) })})
	if past := beside(s, float64(man.Stance[i]), len(man.History), func(k int) float64 { return float64(man.History[k][i]) }); past != nil {
		list = append(list, curve{name: s.Tell.Say("ui.charts.man_past", "who", p), dash: 8, ink: inkOf(s, p), values: past})
	}
	return append(list, curve{name: s.Tell.Seat(p), wide: 3, dots: true, ink: inkOf(s, p), values: along(s, func(g *match.Page) float64 { return float64(g.Stances[p][i]) })})
}

// beside is what happened in history: the start, and a value for each round that was
// played here. Without a history there is nothing.
func beside(s *Scene, start float64, n int, of func(k int) float64) []float64 {
	if n == 0 {
		return nil
	}
	out := []float64{start}
	for k := range min(n, max(0, len(s.History)-1)) {
		out = append(out, of(k))
	}
	return out
}

// chartsCountry shows each number of the country beside what it was in history.
func chartsCountry(b *sheet.Builder, s *Scene, r sheet.Rect) {
	n := len(s.Book.Meters)
	columns := min(2, n)
	rows := (n + columns - 1) / max(1, columns)
	for i := range n {
		at := r.Line(i/columns, r.H/float64(max(1, rows))).Column(i%columns, columns, 32)
		chartPart(b, i, at, func(r sheet.Rect) { drawChart(b, s, r, meterChart(s, rules.Meter(i))) })
	}
}

func meterChart(s *Scene, m rules.Meter) chart {
	rule := &s.Book.Meters[m]
	c := chart{id: "meter" + sheet.Count(int(m)), heading: s.Tell.Meter(m), high: 10, lowName: sheet.Count(0), highName: sheet.Count(10), rounds: s.Book.Rounds,
		legend: true, right: 12, danger: float64(rule.Crisis) / 10}
	c.note = s.Tell.Say("ui.charts.crisis_low", "n", decimal(rule.Crisis))
	if rule.Bad > 0 {
		c.note = s.Tell.Say("ui.charts.crisis_high", "n", decimal(rule.Crisis))
	}
	c.curves = []curve{{name: s.Tell.Say("ui.charts.here"), wide: 4, dots: true, ink: ink.Black,
		values: along(s, func(g *match.Page) float64 { return float64(g.Meters[m]) / 10 })}}
	if past := beside(s, float64(rule.Start)/10, len(rule.History), func(k int) float64 { return float64(rule.History[k]) / 10 }); past != nil {
		c.curves = append(c.curves, curve{name: s.Tell.Say("ui.charts.history"), dash: 7, ink: ink.Black, values: past})
	}
	return c
}

// chartsPower shows what makes a man weigh: prestige, and his share of the committee.
func chartsPower(b *sheet.Builder, s *Scene, r sheet.Rect) {
	share := chart{id: "share", heading: s.Tell.Say("ui.result.chart_committee"), note: s.Tell.Say("ui.result.of_100"), rounds: s.Book.Rounds,
		curves: everyone(s, func(p rules.Seat) []float64 {
			return along(s, func(g *match.Page) float64 { return float64(g.Committee[p]) / 10 })
		})}
	for i, c := range []chart{prestigeChart(s), share} {
		chartPart(b, i, r.Column(i, 2, 32), func(r sheet.Rect) { drawChart(b, s, r, fitted(c)) })
	}
}

func prestigeChart(s *Scene) chart {
	return chart{id: "prestige", heading: s.Tell.Say("ui.charts.prestige"), note: s.Tell.Say("ui.charts.of_20"), high: 20, rounds: s.Book.Rounds,
		curves: everyone(s, func(p rules.Seat) []float64 {
			return along(s, func(g *match.Page) float64 { return float64(g.Prestige[p]) })
		})}
}

// fitted gives a chart the range in which its values lie, in steps of ten.
func fitted(c chart) chart {
	low, high := 0.0, 10.0
	for _, x := range c.curves {
		for _, v := range x.values {
			for v > high {
				high += 10
			}
			for v < low {
				low -= 10
			}
		}
	}
	c.low, c.high = low, high
	c.lowName, c.highName = whole(low), whole(high)
	return c
}

// ledgerOf is a ledger of a man at a round's end, in points.
type ledgerOf func(l *rules.Ledger) int16

// chartsLedgers shows the ledgers round by round: at the end as they truly were, before
// that as far as everybody can count them. How near the line is to what he believes,
// each man is told of himself alone.
func chartsLedgers(b *sheet.Builder, s *Scene, r sheet.Rect) {
	over := s.House.LedgerHistory != nil
	for i, x := range [...]struct {
		key string
		of  ledgerOf
	}{
		{"office", func(l *rules.Ledger) int16 { return l.Office }}, {"line", func(l *rules.Ledger) int16 { return l.Line }},
		{"rules", func(l *rules.Ledger) int16 { return l.Rules }}, {"country", func(l *rules.Ledger) int16 { return l.Country }},
	} {
		at := r.Line(i/2, r.H/2).Column(i%2, 2, 32)
		c := chart{id: "ledger." + x.key, heading: s.Tell.Say("ui.result." + x.key), rounds: s.Book.Rounds}
		if c.note = s.Tell.Say("ui.charts.known." + x.key); over {
			c.note = ""
		}
		c.curves = everyone(s, func(p rules.Seat) []float64 { return ledgerValues(s, p, x.of) })
		if x.key == "line" && !over {
			c.curves = ownLine(s, x.of)
		}
		chartPart(b, i, at, func(r sheet.Rect) { drawChart(b, s, r, fitted(c)) })
	}
}

func ledgerValues(s *Scene, p rules.Seat, of ledgerOf) []float64 {
	if past := s.House.LedgerHistory; past != nil {
		out := make([]float64, len(past))
		for i := range past {
			out[i] = float64(of(&past[i][p])) / 10
		}
		return out
	}
	return along(s, func(g *match.Page) float64 { return float64(of(&g.Ledgers[p])) / 10 })
}

// ownLine is the acting seat's Line ledger; on a public screen there is none.
func ownLine(s *Scene, of ledgerOf) []curve {
	p := s.Obs.Me
	if p == rules.NoSeat {
		return nil
	}
	return []curve{{name: s.Tell.Seat(p), wide: 4.5, dots: true, ink: ink.Yours, values: ledgerValues(s, p, of)}}
}
