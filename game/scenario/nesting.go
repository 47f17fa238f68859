package scenario

import "strings"

// mostNesting is how deep brackets and braces may stand in each other. Deep nesting
// costs TOML readers time and memory out of all proportion, so it is refused before
// any of them sees the text.
const mostNesting = 16

// tooDeep is the offset of the first bracket or brace nested too deeply, or -1. It
// reads no more of TOML than where strings and comments end.
func tooDeep(text string) int {
	depth := 0
	for i := 0; i < len(text); {
		switch text[i] {
		case '#':
			i += toLineEnd(text[i:])
			continue
		case '"', '\'':
			i += quotedLength(text[i:])
			continue
		case '[', '{':
			depth++
		case ']', '}':
			depth = max(depth-1, 0)
		}
		if depth > mostNesting {
			return i
		}
		i++
	}
	return -1
}

func toLineEnd(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i
	}
	return len(s)
}

// quotedLength is how long the string is that s begins with, quotes included. A
// string that does not end where it must is taken up to the end of its line, so that
// nothing can hide behind it.
func quotedLength(s string) int {
	quote := s[:1]
	if strings.HasPrefix(s, strings.Repeat(quote, 3)) {
		return longQuoted(s, strings.Repeat(quote, 3))
	}
	for i := 1; i < len(s) && s[i] != '\n'; i++ {
		if s[i] == '\\' && quote == `"` {
			i++
		} else if s[i] == quote[0] {
			return i + 1
		}
	}
	return 1
}

func longQuoted(s, quotes string) int {
	for i := 3; i < len(s); i++ {
		if s[i] == '\\' && quotes == `"""` {
			i++
		} else if strings.HasPrefix(s[i:], quotes) {
			return i + 3
		}
	}
	return 3
}
