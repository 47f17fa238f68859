package simulate

import (
	"fmt"
	"strings"
)

// rungsTables lists the falls, the returns and where everybody ended.
func (r *Report) rungsTables(w *strings.Builder) {
	r.rungsTable(w, "falls to, a game", r.Falls, r.aGame)
	tell(w, r.sign("falls from the Politburo a game", ""), "%d falls out of the Politburo, %.2f a game", r.Ousted, r.aGame(r.Ousted))
	r.rungsTable(w, "returns to, a game", r.Rises, r.aGame)
	tell(w, r.sign("returns a game", ""), "%d returns, %.2f a game", r.rises(), r.aGame(r.rises()))
	inCent := func(n int) float64 { return 100 * share(n, r.Finished) }
	r.rungsTable(w, "ends as, % of games", r.Ends, inCent)
	for _, man := range r.men {
		if sign := r.sign("out of the party", man); sign != "" {
			tell(w, sign, "%s is out of the party in %.1f%% of games", man, inCent(r.Ends[man]["expelled"]+r.Ends[man]["exiled"]))
		}
	}
}

func (r *Report) rungsTable(w *strings.Builder, what string, by map[string]map[string]int, worth func(int) float64) {
	t := newTable(w)
	fmt.Fprintf(t, "\n%s\t%s\n", what, strings.Join(rungWords[:], "\t"))
	for _, man := range r.men {
		fmt.Fprint(t, man)
		for _, rung := range rungWords {
			fmt.Fprintf(t, "\t%.2f", worth(by[man][rung]))
		}
		fmt.Fprintln(t)
	}
	fmt.Fprint(t, "all")
	for _, rung := range rungWords {
		n := 0
		for _, man := range r.men {
			n += by[man][rung]
		}
		fmt.Fprintf(t, "\t%.2f", worth(n))
	}
	fmt.Fprintln(t)
	t.Flush()
}

func (r *Report) precedentsTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprintln(t, "\nprecedent\tgames\t% of games\ttimes a game")
	for _, p := range byCount(r.SetIn) {
		fmt.Fprintf(t, "%s\t%d\t%.1f\t%.2f\t%s\n", p, r.SetIn[p], 100*share(r.SetIn[p], r.Finished), r.aGame(r.Precedents[p]), r.sign("games with precedent", p))
	}
	t.Flush()
}

// hallsTable lists the per cent against the line, in the order of the calendar.
func (r *Report) hallsTable(w *strings.Builder) {
	if len(r.halls) == 0 {
		return
	}
	t := newTable(w)
	fmt.Fprintln(t, "\nagainst the line, %\tmean\tleast\tmost\thalls\tline beaten")
	for _, id := range r.halls {
		h := r.Halls[id]
		fmt.Fprintf(t, "%s\t%.1f\t%d\t%d\t%d\t%d\t%s\n", id, h.Mean, h.Least, h.Most, h.Halls, h.Beaten, r.sign("dissent", id))
	}
	t.Flush()
}

func (r *Report) documentsTable(w *strings.Builder) {
	if len(r.Documents) == 0 {
		return
	}
	t := newTable(w)
	fmt.Fprintln(t, "\ndocument\tact\tto the delegations\tread aloud")
	for _, d := range sortedKeys(r.Documents) {
		for _, o := range r.Documents[d] {
			fmt.Fprintf(t, "%s\t%s\t%d\t%d\n", d, o.Act, o.Delegations, o.Read)
		}
	}
	t.Flush()
}

func (r *Report) endingsTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprintln(t, "\nending\tgames\t%")
	for _, e := range byCount(r.Endings) {
		fmt.Fprintf(t, "%s\t%d\t%.1f\n", e, r.Endings[e], 100*share(r.Endings[e], r.Finished))
	}
	t.Flush()
	tell(w, r.sign("collapse", ""), "the country collapsed in %d games, %.1f%%", r.Collapse, 100*share(r.Collapse, r.Finished))
}

// eventsTable lists the events, and how each was answered in per cent of its answers.
func (r *Report) eventsTable(w *strings.Builder) {
	answers := halves(r.Choices)
	t := newTable(w)
	fmt.Fprintln(t, "\nevent\tcount\ta game\tanswers in per cent")
	for _, event := range byCount(r.Events) {
		fmt.Fprintf(t, "%s\t%d\t%.2f\t%s\n", event, r.Events[event], r.aGame(r.Events[event]), shares(answers[event]))
	}
	t.Flush()
}

// leversTable lists the levers, and how each was used in per cent of its uses.
func (r *Report) leversTable(w *strings.Builder) {
	if len(r.Levers) == 0 {
		return
	}
	ways := halves(r.Levers)
	uses := map[string]int{}
	for lever, counts := range ways {
		for _, n := range counts {
			uses[lever] += n
		}
	}
	t := newTable(w)
	fmt.Fprintln(t, "\nlever\tuses\ta game\tways in per cent")
	for _, lever := range byCount(uses) {
		fmt.Fprintf(t, "%s\t%d\t%.2f\t%s\n", lever, uses[lever], r.aGame(uses[lever]), shares(ways[lever]))
	}
	t.Flush()
}

// halves sorts counts by "whole.part" into the parts of each whole.
func halves(counts map[string]int) map[string]map[string]int {
	list := map[string]map[string]int{}
	for name, n := range counts {
		whole, part, _ := strings.Cut(name, ".")
		if list[whole] == nil {
			list[whole] = map[string]int{}
		}
		list[whole][part] = n
	}
	return list
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

// neverText lists what the run did not show.
func (r *Report) neverText(w *strings.Builder) {
	fmt.Fprintln(w)
	tell(w, r.sign("events that fell", ""), "events that fell: %d of %d", len(r.Events)-len(r.Never.Events), len(r.Events))
	listed(w, r.Never.Events)
	tell(w, r.sign("choices that were taken", ""), "choices that were taken: %d of %d", len(r.Choices)-len(r.Never.Choices), len(r.Choices))
	listed(w, r.Never.Choices)
	if len(r.Levers) > 0 {
		tell(w, "", "ways of levers that were used: %d of %d", len(r.Levers)-len(r.Never.Levers), len(r.Levers))
		listed(w, r.Never.Levers)
	}
}

func listed(w *strings.Builder, never []string) {
	if len(never) > 0 {
		fmt.Fprintf(w, "  never: %s\n", strings.Join(never, ", "))
	}
}
