package simulate

import (
	"afterlenin/game/ai"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// Text is the report as tables to read. A line with ! lies outside its band, one with ? perhaps.
func (r *Report) Text() string {
	var w strings.Builder
	fmt.Fprintf(&w, "%s %s: %d games from seed %d, %d finished, %d rounds, %d moves\n",
		r.Scenario, r.Version, r.Games, r.Seed, r.Finished, r.Rounds, r.Moves)
	if r.Slips > 0 {
		fmt.Fprintf(&w, "%d moves of computer players were refused\n", r.Slips)
	}
	r.brokenText(&w)
	r.menTable(&w)
	r.ordersTable(&w)
	r.motionsTable(&w)
	r.gesturesTable(&w)
	r.leversTable(&w)
	r.pledgesText(&w)
	r.rungsTables(&w)
	r.precedentsTable(&w)
	r.hallsTable(&w)
	r.documentsTable(&w)
	r.endingsTable(&w)
	if r.alike == ai.Faithful.String() {
		r.pastText(&w)
	}
	r.eventsTable(&w)
	r.neverText(&w)
	if r.Measures != nil {
		r.measuresText(&w)
	}
	w.WriteString(r.outside())
	fmt.Fprintf(&w, "\nhash %s\n", r.Hash)
	return trimmed(w.String())
}

// trimmed is a text without the spaces at the ends of its lines.
func trimmed(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

// mostBroken is how many games that broke down are listed.
const mostBroken = 5

func (r *Report) brokenText(w *strings.Builder) {
	for i, b := range r.Broken {
		if i == mostBroken {
			fmt.Fprintf(w, "and %d more did not end\n", len(r.Broken)-mostBroken)
			return
		}
		fmt.Fprintf(w, "game %d (seed %d) did not end: %s\n", b.Game, b.Seed, b.Why)
	}
}

func (r *Report) menTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprintln(t, "\nman\tplays\tleads %\t(95%)\tbest %\t(95%)\tmedian\tpar")
	for _, man := range r.men {
		l := r.Ledgers[man]
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%.1f\t%.1f\t%s\n", man, r.Seats[man], withInterval(r.Leads[man], r.Finished),
			withInterval(r.Best[man], r.Finished), tenths(l.Median), tenths(l.Par), joined(signed("leads", r.sign("leads", man)), signed("best", r.sign("best", man))))
	}
	t.Flush()
}

func tenths(n int) float64 { return float64(n) / 10 }

// signed says which of two figures of a line a sign is about.
func signed(what, sign string) string {
	if sign == "" {
		return ""
	}
	return sign[:1] + " " + what + sign[1:]
}

func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "  ")
}

// withInterval is a share in per cent and, in a second column, the interval in which
// it lies with a certainty of 95 per cent.
func withInterval(share float64, n int) string {
	low, high := interval(share, n)
	return fmt.Sprintf("%.1f\t%.1f-%.1f", 100*share, 100*low, 100*high)
}

func (r *Report) ordersTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprintln(t, "\norder\tcount\ta game\t% of orders\tleast\t\tmost")
	for _, order := range byCount(r.Orders) {
		o, counted := r.OrderShares[order]
		if !counted {
			continue
		}
		fmt.Fprintf(t, "%s\t%d\t%.2f\t%.1f\t%.1f\t%s\t%.1f\t%s\t%s\n", order, r.Orders[order], r.aGame(r.Orders[order]),
			100*o.Share, 100*o.Least, o.By, 100*o.Most, o.MostBy, r.sign("order", order))
	}
	t.Flush()
	fmt.Fprintf(w, "apart from these: %.2f orders a game to hold, %.2f slots sealed empty\n", r.aGame(r.Orders["hold"]), r.aGame(r.Empty))
}

func (r *Report) motionsTable(w *strings.Builder) {
	all := 0
	for order := range r.OrderShares {
		all += r.Orders[order]
	}
	t := newTable(w)
	fmt.Fprintln(t, "\nmotion\torders\t% of orders\ttabled\tput\tcarried\tlost\t% carried\tcarried a game")
	for _, kind := range sortedKeys(r.Votes) {
		m, sign := r.Votes[kind], ""
		if kind == "line" {
			sign = r.sign("line motions carried a game", "")
		}
		fmt.Fprintf(t, "%s\t%d\t%.1f\t%d\t%d\t%d\t%d\t%.0f\t%.2f\t%s\n", kind, r.Proposed[kind], 100*share(r.Proposed[kind], all),
			m.Tabled, m.Put, m.Carried, m.Lost, 100*share(m.Carried, m.Carried+m.Lost), r.aGame(m.Carried), sign)
	}
	t.Flush()
	fmt.Fprintf(w, "%.2f lines a game were changed by a hall\n", r.aGame(r.HallLines))
}

func (r *Report) gesturesTable(w *strings.Builder) {
	countTable(w, "gesture", r.Gestures, r.Finished)
	s := r.Standing
	tell(w, r.sign("recantations a game", ""), "recantations: %d, %.2f a game", s.Recanted, r.aGame(s.Recanted))
	tell(w, r.sign("resignations offered a game", ""), "resignations: %d offered, %d accepted, %d refused; %.2f offered a game",
		s.Offered, s.Accepted, s.Refused, r.aGame(s.Offered))
}

func (r *Report) pledgesText(w *strings.Builder) {
	p := r.Pledges
	t := newTable(w)
	fmt.Fprintln(t, "\npledges\toffered\trefused\tmade\tkept\tbroken\tannounced\tended so\tfallen\tstanding")
	fmt.Fprintf(t, "count\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", p.Offered, p.Refused, p.Made, p.Kept, p.Broken, p.Announced, p.Ended, p.Fallen, p.Standing,
		r.sign("pledges broken a game", ""))
	fmt.Fprint(t, "a game")
	for _, n := range []int{p.Offered, p.Refused, p.Made, p.Kept, p.Broken, p.Announced, p.Ended, p.Fallen, p.Standing} {
		fmt.Fprintf(t, "\t%.2f", r.aGame(n))
	}
	fmt.Fprintln(t)
	t.Flush()
}

// tell writes a line and, behind it, its sign.
func tell(w *strings.Builder, sign, format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	fmt.Fprintln(w, joined(line, sign))
}

// countTable lists counts, the greatest first, and how many of them a game has.
func countTable(w *strings.Builder, what string, counts map[string]int, games int) {
	t := newTable(w)
	fmt.Fprintf(t, "\n%s\tcount\ta game\n", what)
	for _, name := range byCount(counts) {
		fmt.Fprintf(t, "%s\t%d\t%.2f\n", name, counts[name], float64(counts[name])/float64(max(games, 1)))
	}
	t.Flush()
}

func sortedKeys[T any](of map[string]T) []string { return slices.Sorted(maps.Keys(of)) }

// byCount is the names of what was counted, the greatest first, of equals by name.
func byCount(counts map[string]int) []string {
	names := sortedKeys(counts)
	slices.SortStableFunc(names, func(a, b string) int { return counts[b] - counts[a] })
	return names
}

// ParsText is what a good par is: the median of each man's sums, and the par at which he
// would be best as often as the next; and the means of the ledgers. All are tenths of a
// point, as the scenario wants its pars.
func (r *Report) ParsText() string {
	var w strings.Builder
	t := newTable(&w)
	fmt.Fprintln(t, "man\tmedian\teven\tpar now\tmean\toffice\tline\trules\tcountry\tambition")
	for _, man := range r.men {
		l := r.Ledgers[man]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\n", man, l.Median, l.Even, l.Par, l.Sum, l.Office, l.Line, l.Rules, l.Country, l.Ambition)
	}
	t.Flush()
	return w.String()
}

func newTable(w *strings.Builder) *tabwriter.Writer {
	return tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
}
