package scenario

import "strings"

// tokenKind is what a token is.
type tokenKind uint8

const (
	endToken tokenKind = iota
	numberToken
	nameToken   // one or more names with dots between them
	symbolToken // an operator or a parenthesis
	wordToken   // and, or, not, if, in
	badToken    // nothing of the language
)

// token is a piece of a condition or an effect.
type token struct {
	kind tokenKind
	text string
	at   int // byte offset in the string
}

// symbols, those of two characters before those of one.
var symbols = []string{"<=", ">=", "==", "!=", "+=", "-=", "&&", "||", "<>", "=>", "<", ">", "+", "-", "=", "(", ")", "!"}

var keywords = []string{"and", "or", "not", "if", "in"}

// tokens cuts a string up. The last token is always an end.
func tokens(s string) []token {
	var list []token
	for i := 0; i < len(s); {
		if blank(s[i]) {
			i++
			continue
		}
		t := next(s, i)
		list = append(list, t)
		i += len(t.text)
	}
	return append(list, token{endToken, "", len(s)})
}

func next(s string, i int) token {
	switch {
	case digit(s[i]):
		return token{numberToken, run(s[i:], func(c byte) bool { return digit(c) || letter(c) }), i}
	case letter(s[i]):
		name := run(s[i:], func(c byte) bool { return digit(c) || letter(c) || c == '.' })
		for _, k := range keywords {
			if name == k {
				return token{wordToken, name, i}
			}
		}
		return token{nameToken, name, i}
	}
	for _, symbol := range symbols {
		if strings.HasPrefix(s[i:], symbol) {
			return token{symbolToken, symbol, i}
		}
	}
	bad := run(s[i:], func(c byte) bool { return c >= 0x80 })
	return token{badToken, s[i : i+max(len(bad), 1)], i}
}

func run(s string, in func(byte) bool) string {
	for i := range len(s) {
		if !in(s[i]) {
			return s[:i]
		}
	}
	return s
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
func digit(c byte) bool { return c >= '0' && c <= '9' }
func letter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}
