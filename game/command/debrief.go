package command

import (
	"fmt"
	"io"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// pageWide is how many letters a printed line has at most.
const pageWide = 92

// debrief prints the questions of the scenario, each with what of the game answers it and
// what history had.
func (c *chronicle) debrief(p *Program, s *rules.State) Status {
	if len(c.book.Debrief) == 0 {
		return p.refuse("the scenario %s has no questions for a debrief: leave --debrief out to read the story of the game", c.book.ID)
	}
	if s.Table.Phase != rules.Over {
		return p.refuse("the game is not over: its questions can be answered when it is")
	}
	g := &text.Played{Log: c.log, End: s, Ledgers: c.book.Score(s), Meters: c.meters}
	fmt.Fprintf(p.Out, "%s\n%s\n", c.book.Title, strings.Repeat("=", len([]rune(c.book.Title))))
	answers := c.teller.Debrief(g)
	indent := 4 + dateWide(answers) + 1
	for i, a := range answers {
		fmt.Fprintln(p.Out)
		hang(p.Out, fmt.Sprintf("%d.", i+1), 4, a.Question.Text)
		if len(a.Told) > 0 {
			fmt.Fprintf(p.Out, "\n    %s\n", c.teller.Say("ui.debrief.here"))
		}
		for _, t := range a.Told {
			hang(p.Out, "    "+t.Date, indent, t.Text)
		}
		if a.Question.History != "" {
			fmt.Fprintf(p.Out, "\n    %s\n", c.teller.Say("ui.debrief.history"))
			hang(p.Out, "", 4, a.Question.History)
		}
		if a.Question.Source != "" {
			hang(p.Out, "", 4, c.teller.Say("ui.source", "source", a.Question.Source))
		}
		if mark := c.teller.Mark(a.Question.Mark); mark != "" {
			hang(p.Out, "", 4, mark)
		}
	}
	return Fine
}

// dateWide is how many letters the longest date of the answers has.
func dateWide(answers []text.Answer) (n int) {
	for _, a := range answers {
		for _, t := range a.Told {
			n = max(n, len([]rune(t.Date)))
		}
	}
	return n
}

// hang prints a text in lines below each other, so far from the edge; what stands before it
// begins the first.
func hang(out io.Writer, before string, indent int, said string) {
	line := before + strings.Repeat(" ", max(0, indent-len([]rune(before))))
	empty := true
	for _, word := range strings.Fields(said) {
		if !empty && len([]rune(line))+1+len([]rune(word)) > pageWide {
			fmt.Fprintln(out, line)
			line, empty = strings.Repeat(" ", indent), true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	fmt.Fprintln(out, line)
}
