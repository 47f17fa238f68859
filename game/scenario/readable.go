package scenario

import (
	"unicode"
	"unicode/utf8"
)

// mostText is how many characters a text may have.
const mostText = 4000

// readable refuses texts that are empty, too long or hold characters that cannot be
// seen: control characters, and those that turn the direction of writing round,
// with which a text can show other words than it holds.
func (b binder) readable(f field, n *node) bool {
	if n.text == "" && !f.empty {
		b.errorAt(n.spot(), "%s is empty", f.key)
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
	return true
}

func hidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t' || r == '\r':
		return false
	case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x200E || r == 0x200F || r == 0x061C:
		return true
	}
	return unicode.IsControl(r) || r == utf8.RuneError
}
