package simulate

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"text/tabwriter"
)

// Text is the report as tables to read.
func (r *Report) Text() string {
	var w strings.Builder
	fmt.Fprintf(&w, "%s %s: %d games from seed %d, %d finished, %d rounds, %d moves, %d collapses\n",
		r.Scenario, r.Version, r.Games, r.Seed, r.Finished, r.Rounds, r.Moves, r.Collapse)
	if r.Slips > 0 {
		fmt.Fprintf(&w, "%d moves of computer players were refused\n", r.Slips)
	}
	r.brokenText(&w)
	r.menTable(&w)
	r.votesTable(&w)
	r.fallsTable(&w)
	countTable(&w, "order", r.Orders, r.Finished)
	countTable(&w, "precedent", r.Precedents, r.Finished)
	countTable(&w, "ending", r.Endings, r.Finished)
	r.eventsTable(&w)
	fmt.Fprintf(&w, "\nhash %s\n", r.Hash)
	fmt.Fprintf(&w, "%.1f seconds, %.1f games a second\n", r.Seconds, float64(r.Games)/max(r.Seconds, 0.001))
	return w.String()
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
	fmt.Fprintln(t, "\nman\tplays\tleads\t(95%)\tbest\t(95%)")
	for _, man := range r.men {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", man, r.Seats[man], withInterval(r.Leads[man], r.Finished), withInterval(r.Best[man], r.Finished))
	}
	t.Flush()
}

// withInterval is a share in per cent and, in a second column, the interval in which
// it lies with a certainty of 95 per cent (E. B. Wilson's score interval).
func withInterval(share float64, n int) string {
	low, high := interval(share, n)
	return fmt.Sprintf("%.1f\t%.1f-%.1f", 100*share, 100*low, 100*high)
}

func interval(share float64, n int) (low, high float64) {
	if n == 0 {
		return 0, 1
	}
	const z = 1.96
	games := float64(n)
	middle := (share + z*z/(2*games)) / (1 + z*z/games)
	width := z / (1 + z*z/games) * math.Sqrt(share*(1-share)/games+z*z/(4*games*games))
	return max(0, middle-width), min(1, middle+width)
}

func (r *Report) votesTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprintln(t, "\nmotion\ttabled\tput\tcarried\tlost\t% carried")
	for _, kind := range slices.Sorted(maps.Keys(r.Votes)) {
		m := r.Votes[kind]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%.0f\n", kind, m.Tabled, m.Put, m.Carried, m.Lost, 100*share(m.Carried, m.Carried+m.Lost))
	}
	t.Flush()
	p := r.Pledges
	fmt.Fprintf(w, "\npledges: %d offered, %d refused, %d made, %d kept, %d broken, %d standing at the end\n",
		p.Offered, p.Refused, p.Made, p.Kept, p.Broken, p.Standing)
}

func (r *Report) fallsTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprint(t, "\nfalls to")
	for _, rung := range rungWords[1:] {
		fmt.Fprint(t, "\t", rung)
	}
	fmt.Fprintln(t)
	for _, man := range r.men {
		fmt.Fprint(t, man)
		for _, rung := range rungWords[1:] {
			fmt.Fprint(t, "\t", r.Falls[man][rung])
		}
		fmt.Fprintln(t)
	}
	t.Flush()
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

// byCount is the names of what was counted, the greatest first, of equals by name.
func byCount(counts map[string]int) []string {
	names := slices.Sorted(maps.Keys(counts))
	slices.SortStableFunc(names, func(a, b string) int { return counts[b] - counts[a] })
	return names
}

// eventsTable lists the events, and how each was answered in per cent of its answers.
func (r *Report) eventsTable(w *strings.Builder) {
	answers := map[string]map[string]int{}
	for name, n := range r.Choices {
		event, choice, _ := strings.Cut(name, ".")
		if answers[event] == nil {
			answers[event] = map[string]int{}
		}
		answers[event][choice] = n
	}
	t := newTable(w)
	fmt.Fprintln(t, "\nevent\tcount\ta game\tanswers in per cent")
	for _, event := range byCount(r.Events) {
		fmt.Fprintf(t, "%s\t%d\t%.2f\t%s\n", event, r.Events[event], float64(r.Events[event])/float64(max(r.Finished, 1)), shares(answers[event]))
	}
	t.Flush()
}

// shares is "agree 50, refuse 50, nothing 0".
func shares(counts map[string]int) string {
	all := 0
	for _, n := range counts {
		all += n
	}
	var parts []string
	for _, name := range byCount(counts) {
		parts = append(parts, fmt.Sprintf("%s %.0f", name, 100*share(counts[name], all)))
	}
	return strings.Join(parts, ", ")
}

// ParsText is the median of each man's sums, as the scenario wants its pars, and the
// means of the ledgers. Both are tenths of a point.
func (r *Report) ParsText() string {
	var w strings.Builder
	t := newTable(&w)
	fmt.Fprintln(t, "man\tmedian\tpar now\tmean\toffice\tline\trules\tcountry\tambition")
	for _, man := range r.men {
		l := r.Ledgers[man]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\n", man, l.Median, l.Par, l.Sum, l.Office, l.Line, l.Rules, l.Country, l.Ambition)
	}
	t.Flush()
	return w.String()
}

func newTable(w *strings.Builder) *tabwriter.Writer {
	return tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
}
