package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// resultCharts are three charts below each other: what moved most.
func resultCharts(b *sheet.Builder, s *Scene, at sheet.Rect) {
	list := []chart{chartLine(s), chartCommittee(s), chartCountry(s)}
	pitch := (at.H + 4) / float64(len(list))
	for i, c := range list {
		if s.Obs.Table.Phase != rules.Over {
			c.rounds = s.Book.Rounds
		}
		b.Part(sheet.Piece{Rect: sheet.R(at.X, at.Y+pitch*float64(i), at.W, pick(b, pitch-4, 188)), Broad: true, Whole: true}, func(r sheet.Rect) { drawChart(b, s, r, c) })
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
	c := chart{id: "country", heading: s.Tell.Say("ui.result.chart_country"), high: 10, lowName: sheet.Count(0), highName: sheet.Count(10)}
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
