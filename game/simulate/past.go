package simulate

import (
	"fmt"
	"io"
	"strings"

	"afterlenin/game/rules"
)

// past sums up how things stood at the end of each round, to lay it beside history.
type past struct {
	games  int
	lines  [rules.MaxIssues]int
	meters [rules.MaxMeters]int
	crises [rules.MaxMeters]int                  // games in which the meter was in a crisis
	rungs  [rules.MaxSeats][rules.Exiled + 1]int // games by rung
	away   [rules.MaxSeats]int                   // steps from what a man believes to the lines
}

// note adds a state at the end of a round, after the aftermath.
func (x *past) note(b *rules.Book, s *rules.State) {
	x.games++
	for i := range b.Issues {
		x.lines[i] += int(s.Table.Lines[i])
	}
	for i := range b.Meters {
		x.meters[i] += int(s.Table.Meters[i])
		if b.Meters[i].InCrisis(s.Table.Meters[i]) {
			x.crises[i]++
		}
	}
	for p := range b.Contenders {
		x.rungs[p][s.Table.Men[p].Rung]++
		x.away[p] += b.Gap(&b.Contenders[p].Conviction, &s.Table.Lines)
	}
}

func (x *past) add(y *past) {
	x.games += y.games
	sum(x.lines[:], y.lines[:])
	sum(x.meters[:], y.meters[:])
	sum(x.crises[:], y.crises[:])
	sum(x.away[:], y.away[:])
	for p := range x.rungs {
		sum(x.rungs[p][:], y.rungs[p][:])
	}
}

// pastText lays lines, country and fortunes of the games beside what happened.
func (r *Report) pastText(w *strings.Builder) {
	t := newTable(w)
	b := r.tally.b
	fmt.Fprint(t, "\nbeside history")
	for n := range r.tally.pasts {
		fmt.Fprintf(t, "\t%d", n+1)
	}
	fmt.Fprintln(t)
	for i := range b.Issues {
		r.pastRow(t, "line "+b.Issues[i].ID, func(n int, x *past) string { return fmt.Sprintf("%.1f", mean(x.lines[i], x.games)) })
		r.pastRow(t, "  in history", numberOf(b.Issues[i].History))
	}
	for i := range b.Meters {
		m := &b.Meters[i]
		r.pastRow(t, m.ID, func(n int, x *past) string { return fmt.Sprintf("%.0f", mean(x.meters[i], x.games)) })
		r.pastRow(t, "  in history", numberOf(m.History))
		r.pastRow(t, "  games in crisis, %", func(n int, x *past) string { return fmt.Sprintf("%.0f", 100*mean(x.crises[i], x.games)) })
	}
	for p := range b.Contenders {
		c := &b.Contenders[p]
		r.pastRow(t, c.ID, func(n int, x *past) string { return rungShort[commonest(x.rungs[p][:])] })
		r.pastRow(t, "  in history", rungOf(c.Rungs))
		r.pastRow(t, "  steps to the lines", func(n int, x *past) string { return fmt.Sprintf("%.1f", mean(x.away[p], x.games)) })
	}
	t.Flush()
	w.WriteString("a man's rung is the commonest: P Politburo, c candidate, C committee, m member, X expelled, E exile; steps from what he believes to the lines, all issues together\n")
}

// pastRow writes a row with a cell for each round.
func (r *Report) pastRow(t io.Writer, what string, cell func(int, *past) string) {
	fmt.Fprint(t, what)
	for n := range r.tally.pasts {
		fmt.Fprint(t, "\t"+cell(n, &r.tally.pasts[n]))
	}
	fmt.Fprintln(t)
}

// rungShort are the rungs in a letter.
var rungShort = [...]string{"P", "c", "C", "m", "X", "E"}

// commonest is the index of the greatest count.
func commonest(counts []int) int {
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	return best
}

func mean(sum, n int) float64 { return float64(sum) / float64(max(n, 1)) }

// numberOf is the cell of a row of history, empty where there is none.
func numberOf[T int8 | int16](row []T) func(int, *past) string {
	return func(n int, _ *past) string {
		if n >= len(row) {
			return ""
		}
		return fmt.Sprint(row[n])
	}
}

func rungOf(row []rules.Rung) func(int, *past) string {
	return func(n int, _ *past) string {
		if n >= len(row) {
			return ""
		}
		return rungShort[row[n]]
	}
}
