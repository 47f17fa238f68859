package command

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/text"
)

// chronicle tells a game in sentences while it is replayed.
type chronicle struct {
	out    io.Writer
	book   *rules.Book
	teller *text.Teller
	me     rules.Seat
	all    bool        // secrets too
	before rules.Table // as it was before the move
	moves  int
	log    []rules.Event // all so far: what a vote came to is read from the votes before
	meters [][rules.MaxMeters]int16
	folded int         // how many of the events to come one sentence has told
	asked  rules.Seats // who asked to be taken back, in vain, since he last went down or up
}

func (c *chronicle) begin(r save.Record, start *rules.Table) {
	c.before = *start
	c.meters = append(c.meters, start.Meters)
	fmt.Fprintf(c.out, "%s %s, seed %d\n", c.book.Title, r.Scenario.Version, r.Seed)
	for p, who := range r.Seats {
		if p < len(c.book.Contenders) {
			fmt.Fprintf(c.out, "  %s: %s\n", c.teller.Seat(rules.Seat(p)), playerWords(who))
		}
	}
	first := rules.Event{What: rules.RoundBegan, Who: rules.NoSeat, Whom: rules.NoSeat, Person: rules.Nobody, Other: rules.Nobody,
		Post: rules.NoPost, Bloc: rules.NoBloc, Issue: rules.NoIssue, Event: rules.NoEvent}
	c.sentence(first, start) // the rules note every round's beginning but the first
}

func playerWords(who save.Player) string {
	switch {
	case !who.Person && who.Style == "":
		return "the computer"
	case !who.Person:
		return "the computer, " + who.Style
	case who.Name == "":
		return "a person"
	}
	return who.Name
}

// watch tells one move of the replay. A motion is said by its title: events before
// the next round begins are read with the table as it was.
func (c *chronicle) watch(_ rules.Move, s *rules.State, happened []rules.Event) {
	table := &s.Table
	if s.Table.Round != c.before.Round {
		table = &c.before
	}
	for i, e := range happened {
		if e.What == rules.RoundBegan {
			table = &s.Table
		}
		if n := len(c.book.Blocs); c.all && allForTheLine(happened[i:], n) {
			fmt.Fprintf(c.out, "  %s\n", c.teller.Say("fact.bloc_counted.every", "n", n))
			c.folded = n
		}
		if c.folded > 0 {
			c.folded--
			c.log = append(c.log, e)
			continue
		}
		if c.mayTell(e) && (c.all || c.teller.WorthALine(e) && !c.toldBefore(e)) {
			c.sentence(e, table)
		} else {
			c.log = append(c.log, e)
		}
	}
	if s.Table.Round != c.before.Round || s.Table.Phase == rules.Over {
		c.meters = append(c.meters, s.Table.Meters)
	}
	c.before = s.Table
	c.moves++
}

// allForTheLine reports whether the list begins with the count of n blocs in which nobody
// was against the line: they need one sentence, and not one each.
func allForTheLine(list []rules.Event, n int) bool {
	if len(list) < n {
		return false
	}
	for _, e := range list[:n] {
		if e.What != rules.BlocCounted || e.N != 100 {
			return false
		}
	}
	return true
}

// toldBefore reports whether the same was told already: whoever asks to be taken back and
// is refused asks again, round after round.
func (c *chronicle) toldBefore(e rules.Event) bool {
	switch e.What {
	case rules.PetitionRefused:
		again := c.asked.Has(e.Who)
		c.asked = c.asked.With(e.Who)
		return again
	case rules.Fell, rules.Rose:
		c.asked = c.asked.Without(e.Whom)
	}
	return false
}

func (c *chronicle) mayTell(e rules.Event) bool {
	switch {
	case c.all:
		return true
	case c.me == rules.NoSeat:
		return e.SeenBy == rules.Everybody
	}
	return e.SeenBy.Has(c.me)
}

func (c *chronicle) sentence(e rules.Event, table *rules.Table) {
	c.log = append(c.log, e)
	words := c.teller.FactIn(c.log, len(c.log)-1, c.me, table)
	switch {
	case words == "":
	case e.What == rules.RoundBegan:
		fmt.Fprintf(c.out, "\n%s\n", words)
	default:
		fmt.Fprintf(c.out, "  %s\n", words)
	}
}

// verified is how many rounds ended as they were recorded.
func (c *chronicle) verified(r save.Record, err error) int {
	if err == nil {
		return len(r.Marks)
	}
	n := 0
	for n < len(r.Marks) && r.Marks[n].Steps <= keptOf(err) {
		n++
	}
	return n
}

// result is the ledgers of a game that is over, in tenths of a point.
func (c *chronicle) result(s *rules.State) {
	if s.Table.Phase != rules.Over {
		return
	}
	t := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t)
	for _, word := range []string{"office", "line", "rules", "country", "ambition", "sum"} {
		fmt.Fprint(t, "\t", c.teller.Say("ui.result."+word))
	}
	fmt.Fprintln(t)
	for p, l := range c.book.Score(s) {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s / %s\t%s\n", c.teller.Seat(rules.Seat(p)), points(l.Office), points(l.Line), points(l.Rules),
			points(l.Country), points(l.Ambition), points(l.Sum), points(l.Par), c.honour(l, s.Table.Round))
	}
	t.Flush()
}

// honour says who leads and who did best, after the last round that was played.
func (c *chronicle) honour(l rules.Ledger, last int8) string {
	var words []string
	if l.Leads {
		end := c.book.StartMonth - 1 + (int(last)+1)*c.book.MonthsPerRound
		words = append(words, c.teller.Say("ui.result.leads", "year", c.book.StartYear+end/12))
	}
	if l.Best {
		words = append(words, c.teller.Say("ui.result.best"))
	}
	return strings.Join(words, "; ")
}

// points is tenths of a point as points.
func points(tenths int16) string { return fmt.Sprintf("%.1f", float64(tenths)/10) }
