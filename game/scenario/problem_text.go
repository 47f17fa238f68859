package scenario

import (
	"fmt"
	"strings"
)

// mostPrinted is how many problems the text form shows before it only counts.
const mostPrinted = 100

// mostWidth is how much of a long line is shown round the caret.
const mostWidth = 100

const margin = "    "

// String is the problem as one or three lines: the message, and where the place is
// known the line of the file and a caret under the column.
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.place())
	fmt.Fprintf(&b, "%s: %s", p.Severity, p.Message)
	if p.Hint != "" {
		fmt.Fprintf(&b, " (%s)", p.Hint)
	}
	if line, caret := p.excerpt(); line != "" {
		b.WriteString("\n" + margin + line + "\n" + margin + caret)
	}
	return b.String()
}

func (p Problem) place() string {
	switch {
	case p.File == "":
		return ""
	case p.Line == 0:
		return p.File + ": "
	}
	return fmt.Sprintf("%s:%d:%d: ", p.File, p.Line, p.Column)
}

// excerpt is the source line without its indent, cut round the column, and the
// caret. Tabs stay tabs in both, so that the caret stands right everywhere.
func (p Problem) excerpt() (line, caret string) {
	runes := []rune(strings.Map(visible, strings.TrimRight(p.source, " \t\r\n")))
	column := min(max(p.Column-1, 0), len(runes))
	from := 0
	for from < column && (runes[from] == ' ' || runes[from] == '\t') {
		from++
	}
	if column-from > mostWidth*3/4 {
		from = column - mostWidth/2
	}
	to := min(len(runes), from+mostWidth)
	pad := strings.Map(tabOrSpace, string(runes[from:column]))
	return string(runes[from:to]), pad + "^"
}

// visible keeps a line of a file from moving about in a terminal.
func visible(r rune) rune {
	if hidden(r) || r == '\r' {
		return '\uFFFD'
	}
	return r
}

func tabOrSpace(r rune) rune {
	if r == '\t' {
		return r
	}
	return ' '
}

// String is all problems as text, at most a hundred, with a closing line that
// counts them.
func (ps Problems) String() string {
	var b strings.Builder
	for i, p := range ps {
		if i == mostPrinted {
			fmt.Fprintf(&b, "and %d more\n", len(ps)-mostPrinted)
			break
		}
		b.WriteString(p.String() + "\n")
	}
	if len(ps) > 0 {
		errors, warnings := ps.Count()
		fmt.Fprintf(&b, "%s, %s\n", plural(errors, "error"), plural(warnings, "warning"))
	}
	return b.String()
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
