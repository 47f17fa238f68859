package simulate

import (
	"fmt"
	"strings"
)

// measuresText is what --report adds to the tables. `afterlenin help simulate` says
// what each figure means.
func (r *Report) measuresText(w *strings.Builder) {
	r.leadTable(w)
	r.decisionsTable(w)
	r.entropyTable(w)
	r.restrictedTable(w, "without", "points lost without", append(append([]Restricted{r.Measures.Full}, r.Measures.Without...), r.Measures.Idle))
	r.restrictedTable(w, "persona", "points lost by a persona", r.Measures.Personas)
	r.placesTable(w)
	l, k := r.Measures.Luck, r.Measures.Kingmaking
	fmt.Fprintf(w, "\nluck: %.0f%% of the variance from the game's draws, %.0f%% from the players', %.0f%% from both together (%d x %d games)\n",
		100*l.Game, 100*l.Players, 100*l.Both, l.Grid, l.Grid)
	t := newTable(w)
	fmt.Fprintf(t, "\nkingmaking: of %.2f hopeless men a game\tanother leads, %%\t(95%%)\n", k.Hopeless)
	fmt.Fprintf(t, "when one does nothing\t%s\n", inCents(k.Decided))
	fmt.Fprintf(t, "when he plays on with another seed\t%s\n", inCents(k.Chance))
	t.Flush()
}

func (r *Report) leadTable(w *strings.Builder) {
	l := r.Measures.Lead
	t := newTable(w)
	fmt.Fprintln(t, "\nthe lead\tmean\t(95%)")
	mean := func(what string, m Mean, sign string) {
		fmt.Fprintf(t, "%s\t%.3f\t%.3f-%.3f\t%s\n", what, m.Mean, m.Mean-1.96*m.Error, m.Mean+1.96*m.Error, sign)
	}
	mean("length in rounds", l.Rounds, "")
	fmt.Fprintf(t, "games with a leader at the end, %%\t%s\n", inCents(l.Completed))
	fmt.Fprintf(t, "half-time leader leads, %%\t%s\t%s\n", inCents(l.HalfTime), r.sign("half-time leader leads", ""))
	mean("lead changes a round", l.Changes, r.sign("lead changes a round", ""))
	mean("lead settled in round", l.Settled, "")
	mean("decisiveness, 0-1", l.Decisive, "")
	mean("drama, 0-1", l.Drama, "")
	t.Flush()
}

func (r *Report) decisionsTable(w *strings.Builder) {
	decisionsOf(w, "decisions", r.Measures.Decisions, "")
	if list := r.Measures.Searched; len(list) > 0 {
		decisionsOf(w, "at the highest level", list, r.sign("decisions with an alternative", ""))
	}
}

// decisionsOf writes kinds of decision and, last, all of them together, which are signed.
func decisionsOf(w *strings.Builder, whose string, list []Decisions, sign string) {
	t := newTable(w)
	fmt.Fprintf(t, "\n%s\ta game\tlegal moves\twith an alternative, %%\t(95%%)\thang on the first reason, %%\t(95%%)\n", whose)
	for i, d := range list {
		mark := ""
		if i == len(list)-1 {
			mark = sign
		}
		if d.Alternative.Cases == 0 {
			fmt.Fprintf(t, "%s\t%.1f\t%.1f\t-\t-\t-\t-\n", d.Kind, d.AGame, d.Options)
			continue
		}
		fmt.Fprintf(t, "%s\t%.1f\t%.1f\t%s\t%s\t%s\n", d.Kind, d.AGame, d.Options, inCents(d.Alternative), inCents(d.Hangs), mark)
	}
	t.Flush()
}

func (r *Report) entropyTable(w *strings.Builder) {
	acts := append(r.acts[:len(r.acts):len(r.acts)], "all")
	t := newTable(w)
	fmt.Fprintf(t, "\nentropy of orders, bits of %.2f\t%s\n", r.Measures.MostBits, strings.Join(acts, "\t"))
	for _, man := range r.men {
		fmt.Fprint(t, man)
		for _, act := range acts {
			fmt.Fprintf(t, "\t%.2f", r.Measures.Entropy[man][act])
		}
		fmt.Fprintln(t)
	}
	t.Flush()
}

func (r *Report) restrictedTable(w *strings.Builder, what, figure string, list []Restricted) {
	t := newTable(w)
	fmt.Fprintf(t, "\n%s\tgames\tpoints lost\t+-\tover par\t+-\tbest %%\t(95%%)\tleads %%\t%s\n", what, strings.Join(r.men, "\t"))
	for _, x := range list {
		fmt.Fprintf(t, "%s\t%d\t%.1f\t%.1f\t%+.1f\t%.1f\t%s\t%.1f", x.Name, x.Cost.Cases, x.Cost.Mean, 1.96*x.Cost.Error,
			x.Margin.Mean, 1.96*x.Margin.Error, inCents(x.Best), 100*x.Leads.Share)
		for _, man := range r.men {
			fmt.Fprintf(t, "\t%.1f", x.Seats[man].Mean)
		}
		fmt.Fprintf(t, "\t%s\n", r.sign(figure, x.Name))
	}
	t.Flush()
}

func (r *Report) placesTable(w *strings.Builder) {
	t := newTable(w)
	fmt.Fprintln(t, "\nplace in the reveal\torders\tovertaken, %\t(95%)")
	for _, p := range r.Measures.Places {
		fmt.Fprintf(t, "%d\t%d\t%s\n", p.Place, p.Orders, inCents(p.Overtaken))
	}
	t.Flush()
}
