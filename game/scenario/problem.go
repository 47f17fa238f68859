package scenario

import (
	"cmp"
	"slices"
)

// Severity says whether a problem keeps a scenario from being played.
type Severity string

// The severities. A scenario with an Error has no Book.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Problem is one thing that is wrong with a scenario. Line and Column count from 1,
// columns in characters; both are 0 when the problem is about a whole file, and File
// is empty when it is about the whole scenario.
type Problem struct {
	File     string   `json:"file"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Hint     string   `json:"hint"`

	source string // the line of the file, for the text form
	cause  cause  // what it follows from, when that could not be read
}

// rank is where the problem comes in the order: those about a file and no line of it are
// the first, since the file is mostly not read and much follows from that.
func (p Problem) rank() int {
	if p.File != "" && p.Line == 0 {
		return 0
	}
	return 1
}

// Problems is what was found in one scenario, sorted by rank, file, line and column.
type Problems []Problem

// Broken reports whether there is an error among the problems.
func (ps Problems) Broken() bool {
	return slices.ContainsFunc(ps, func(p Problem) bool { return p.Severity == Error })
}

// Count is how many errors and how many warnings there are.
func (ps Problems) Count() (errors, warnings int) {
	for _, p := range ps {
		if p.Severity == Error {
			errors++
		} else {
			warnings++
		}
	}
	return errors, warnings
}

func (ps Problems) sort() {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
	})
}
