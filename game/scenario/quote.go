package scenario

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// inside is the place of byte i of a text, as it stands in the file between its
// quotes. When the two cannot be laid side by side it is where the text starts.
func (n *node) inside(i int) spot {
	if n.kind != textNode || n.raw == "" {
		return n.spot()
	}
	places, decoded := unquote(n.raw)
	if decoded != n.text || i < 0 || i >= len(places) {
		return n.spot()
	}
	return spot{n.file, n.at + places[i]}
}

// unquote reads a TOML string and says for each byte of its text, and for its end,
// where it stands in raw.
func unquote(raw string) (places []int, text string) {
	quotes := 1
	if len(raw) >= 6 && raw[1] == raw[0] && raw[2] == raw[0] {
		quotes = 3
	}
	end := len(raw) - quotes
	i := quotes
	if quotes == 3 {
		i += len(raw[i:]) - len(strings.TrimPrefix(strings.TrimPrefix(raw[i:], "\r"), "\n"))
	}
	var b strings.Builder
	for i < end {
		put, length := raw[i:i+1], 1
		if raw[0] == '"' && raw[i] == '\\' {
			put, length = escape(raw[i:end])
		}
		for range len(put) {
			places = append(places, i)
		}
		b.WriteString(put)
		i += length
	}
	return append(places, end), b.String()
}

// escape reads what follows a backslash: the text it stands for and its length.
func escape(s string) (put string, length int) {
	if len(s) < 2 {
		return s, len(s)
	}
	if i := strings.IndexByte(`btnfre"\`, s[1]); i >= 0 {
		return "\b\t\n\f\r\x1b\"\\"[i : i+1], 2
	}
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[1]]
	if digits > 0 && len(s) >= 2+digits {
		n, _ := strconv.ParseUint(s[2:2+digits], 16, 32)
		return string(utf8.AppendRune(nil, rune(n))), 2 + digits
	}
	rest := strings.TrimLeft(s[1:], " \t\r\n") // a line that goes on
	return "", len(s) - len(rest)
}
