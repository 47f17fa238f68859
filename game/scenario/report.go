package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// report collects problems. stop is set by those that make the tables unsafe to
// look at further: a file that could not be read or understood.
type report struct {
	list   Problems
	stop   bool
	alone  bool            // the scenario extends no other
	causes []cause         // those that could not be read
	letter func(rune) bool // as Library has it
}

// spot is a place in a file. A nil file is the scenario as a whole.
type spot struct {
	file   *file
	offset int
}

// errorAt adds an error and returns it, so that the caller may hang a hint on it.
func (r *report) errorAt(at spot, format string, args ...any) *Problem {
	return r.add(at, Error, fmt.Sprintf(format, args...))
}

// fatalAt adds an error behind which nothing sensible can be said.
func (r *report) fatalAt(at spot, format string, args ...any) *Problem {
	r.stop = true
	return r.errorAt(at, format, args...)
}

// ofTheBase are warnings that come of leaving out or overruling a part of an extended
// scenario, where whoever extends it cannot mend them.
var ofTheBase = []string{neverTrue, alwaysTrue, flagUnused, flagUnread, flagUnset, noStart, longText, longName, oddBirth}

// warnAt adds a warning of the named kind, unless the line above silences it: then it
// returns nil.
func (r *report) warnAt(at spot, kind, format string, args ...any) *Problem {
	if at.silences(kind) || at.file != nil && at.file.inherited && slices.Contains(ofTheBase, kind) {
		return nil
	}
	p := r.add(at, Warning, fmt.Sprintf(format, args...))
	p.Hint = fmt.Sprintf(`"# check: ok %s" on the line above silences this`, kind)
	return p
}

func (r *report) add(at spot, severity Severity, message string) *Problem {
	p := Problem{Severity: severity, Message: message}
	if at.file != nil {
		p.File = at.file.name
		p.Line, p.Column = at.file.place(at.offset)
		p.source = at.file.line(p.Line)
	}
	r.list = append(r.list, p)
	return &r.list[len(r.list)-1]
}

// silences reports whether the line above says "# check: ok KIND".
func (s spot) silences(kind string) bool {
	if s.file == nil {
		return false
	}
	line, _ := s.file.place(s.offset)
	rest, found := strings.CutPrefix(strings.TrimSpace(s.file.line(line-1)), "# check: ok ")
	if !found {
		return false
	}
	for word := range strings.FieldsSeq(rest) {
		if strings.Trim(word, ",;.") == kind {
			return true
		}
	}
	return false
}

// wholeFile is the place of a problem that is about a file and no line of it.
func (r *report) wholeFile(name, format string, args ...any) *Problem {
	r.stop = true
	r.list = append(r.list, Problem{File: name, Severity: Error, Message: fmt.Sprintf(format, args...)})
	return &r.list[len(r.list)-1]
}
