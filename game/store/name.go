package store

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// LongestName is how many bytes a name may have.
const LongestName = 80

// What a folder adds to a name; no name may end so.
const (
	beforeEnd = ".before"
	newEnd    = ".new"
)

// Mistake is what is wrong with a name.
type Mistake uint8

// The mistakes.
const (
	NoMistake Mistake = iota
	EmptyName
	LongName
	BadLetter // a separator, a control character or another sign that some system forbids
	BadEdge   // begins with a dot or a space, or ends with one
	TakenName // Windows or this package uses it for something else
)

var windowsNames = [...]string{"con", "prn", "aux", "nul", "clock$", "conin$", "conout$"}

// Wrong says what is wrong with a name, the same on every system, so that a shelf
// can be carried from one to another.
func Wrong(name string) Mistake {
	switch {
	case name == "":
		return EmptyName
	case len(name) > LongestName:
		return LongName
	case !utf8.ValidString(name) || strings.ContainsFunc(name, forbidden):
		return BadLetter
	case strings.Trim(name, ". ") != name:
		return BadEdge
	case isTaken(strings.ToLower(name)):
		return TakenName
	}
	return NoMistake
}

// Same reports whether two names are one: many systems do not tell capitals from small letters, and
// put what goes under the one in the place of the other.
func Same(a, b string) bool { return strings.EqualFold(a, b) }

// Letters are the signs that a name may have beside letters and digits: every system takes them in the name of a file,
// and word processors type the dashes and the apostrophe unasked.
const Letters = " ._-–—()+,&!'’"

func forbidden(r rune) bool {
	if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
		return false
	}
	return !strings.ContainsRune(Letters, r)
}

// Culprit is the first letter that keeps a name from being used, or "" when none does.
func Culprit(name string) string {
	if i := strings.IndexFunc(name, forbidden); i >= 0 {
		r, _ := utf8.DecodeRuneInString(name[i:])
		return string(r)
	}
	return ""
}

// misnamed tells whether a file in the place of a shelf has a name that nobody can use: one that was brought there from
// elsewhere. What the shelf itself or the system puts beside the names is not meant.
func misnamed(name string) bool {
	switch Wrong(name) {
	case BadLetter, LongName:
		return !strings.HasPrefix(name, ".") && !strings.HasSuffix(name, beforeEnd) && !strings.HasSuffix(name, newEnd)
	case BadEdge:
		return !strings.HasPrefix(name, ".")
	}
	return false
}

func isTaken(name string) bool {
	if strings.HasSuffix(name, beforeEnd) || strings.HasSuffix(name, newEnd) {
		return true
	}
	stem, _, _ := strings.Cut(name, ".")
	stem = strings.TrimRight(stem, " ")
	for _, w := range windowsNames {
		if stem == w {
			return true
		}
	}
	return isDevice(stem)
}

// isDevice reports com0 to com9 and lpt0 to lpt9.
func isDevice(stem string) bool {
	digit, ok := strings.CutPrefix(stem, "com")
	if !ok {
		digit, ok = strings.CutPrefix(stem, "lpt")
	}
	return ok && len(digit) == 1 && digit[0] >= '0' && digit[0] <= '9'
}

func checkName(name string) error {
	if wrong := Wrong(name); wrong != NoMistake {
		return &Trouble{Fault: BadName, Name: name, Mistake: wrong}
	}
	return nil
}
