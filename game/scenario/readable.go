package scenario

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostText is how many characters a text may have.
const mostText = 4000

// readable refuses texts that are empty, too long or hold characters that cannot be
// seen: control characters, and those that turn the direction of writing round,
// with which a text can show other words than it holds.
func (b binder) readable(f field, n *node) bool {
	switch {
	case n.text == "" && !f.empty:
		b.errorAt(n.spot(), "%s is empty", f.key)
		return false
	case n.text != "" && strings.TrimFunc(n.text, unseen) == "":
		b.errorAt(n.spot(), "%s is blank: nothing that can be seen stands between the quotes", f.key)
		return false
	}
	if c := utf8.RuneCountInString(n.text); c > mostText {
		b.errorAt(n.spot(), "%s has %d characters, %d at most", f.key, c, mostText)
		return false
	}
	for i, r := range n.text {
		if hidden(r) {
			b.errorAt(n.inside(i), "%s holds the character U+%04X, which cannot be seen", f.key, r)
			return false
		}
	}
	b.printable(f, n)
	return true
}

// unseen reports a blank, or a letter of no width.
func unseen(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// mostLacking is how many letters one warning names.
const mostLacking = 5

// printable warns of letters that the faces of the game do not have.
func (b binder) printable(f field, n *node) {
	var lacking []string
	first := 0
	for i, r := range n.text {
		named := fmt.Sprintf("%q (U+%04X)", string(r), r)
		if b.letter == nil || r < utf8.RuneSelf || unicode.IsSpace(r) || r == selector || b.letter(r) || slices.Contains(lacking, named) {
			continue
		}
		if len(lacking) == 0 {
			first = i
		}
		if lacking = append(lacking, named); len(lacking) == mostLacking {
			break
		}
	}
	if len(lacking) > 0 {
		b.warnAt(n.inside(first), noLetter, "%s holds %s, for which the game has no letter: a box would stand there, write it otherwise", f.key, strings.Join(lacking, ", "))
	}
}

// selector stands unseen behind many emoji, of which each was named already.
const selector = 0xFE0F

func hidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t' || r == '\r':
		return false
	case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x200E || r == 0x200F || r == 0x061C:
		return true
	}
	return unicode.IsControl(r) || r == utf8.RuneError
}
