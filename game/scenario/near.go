package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// mean hangs "did you mean" on a problem when one of the legal words is near.
func (p *Problem) mean(found string, legal []string) {
	if word := nearest(found, legal); word != "" {
		p.Hint = fmt.Sprintf("did you mean %q?", word)
	}
}

// meanToo puts "did you mean" before the hint of a problem, which may be nil.
func (p *Problem) meanToo(found string, legal []string) {
	if word := nearest(found, legal); p != nil && word != "" {
		p.Hint = fmt.Sprintf("did you mean %q? %s", word, p.Hint)
	}
}

// nearest is the legal word that differs least from what was found, or "" when all
// are far. Of two equally near words the first in the alphabet wins.
func nearest(found string, legal []string) string {
	if len(found) > 64 {
		return ""
	}
	best, least := "", len(found)/3+2
	for _, word := range slices.Sorted(slices.Values(legal)) {
		if d := distance(strings.ToLower(found), word); d < least && d < len(word) {
			best, least = word, d
		}
	}
	return best
}

// Nearest is the legal word that somebody may have meant, or "" when none is near.
func Nearest(found string, legal []string) string { return nearest(found, legal) }

// distance counts letters put in, left out, changed or swapped with their neighbour.
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			row[j] = min(row[j-1]+1, last[j]+1, last[j-1]+differs(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

func differs(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}

// listed writes legal words for a message: "a", "b" or "c".
func listed(words []string) string { return joinedBy(" or ", words) }

// joinedBy does it with another word before the last.
func joinedBy(joint string, words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = fmt.Sprintf("%q", w)
	}
	if len(quoted) < 2 {
		return strings.Join(quoted, "")
	}
	last := len(quoted) - 1
	return strings.Join(quoted[:last], ", ") + joint + quoted[last]
}
