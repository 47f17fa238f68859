package text

import (
	"errors"
	"strconv"
	"strings"
)

// Minus is the sign before a negative number.
const Minus = "\u2212"

// deepest is how many braces may stand inside each other.
const deepest = 4

// form says how a piece of a sentence is shown.
type form uint8

const (
	literal form = iota // its text
	value               // {name}
	signed              // {+name}: a change, with its sign
	owner               // {name's}: whose
	counted             // {name|one|other}: the first text for one, else the second
	given               // {name?text|other}: the text when the place says something, else the other
)

// piece is a stretch of a sentence. Parts holds one or two sentences for given, two for
// counted, else none.
type piece struct {
	form  form
	text  string // of a literal, else the name of the place
	parts []sentence
}

// sentence is a parsed entry of the catalogue.
type sentence []piece

// What can be wrong with a sentence.
var (
	errOpen  = errors.New("a { has no }")
	errClose = errors.New("a } has no {")
	errName  = errors.New("a place needs a name of small letters, digits and _")
	errForms = errors.New("a counted place has two forms, {n|one vote|{n} votes}, another at most two")
	errDeep  = errors.New("braces stand too deep inside each other")
)

// parse reads a sentence; every brace must be closed.
func parse(src string, depth int) (sentence, error) {
	if depth > deepest {
		return nil, errDeep
	}
	var out sentence
	for src != "" {
		i := strings.IndexAny(src, "{}")
		if i < 0 {
			return append(out, piece{text: src}), nil
		}
		if src[i] == '}' {
			return nil, errClose
		}
		if i > 0 {
			out = append(out, piece{text: src[:i]})
		}
		end := closing(src[i:])
		if end < 0 {
			return nil, errOpen
		}
		p, err := parsePlace(src[i+1:i+end], depth)
		if err != nil {
			return nil, err
		}
		out, src = append(out, p), src[i+end+1:]
	}
	return out, nil
}

// closing is the index of the brace that closes the one src starts with, or -1.
func closing(src string) int {
	depth := 0
	for i := range len(src) {
		switch src[i] {
		case '{':
			depth++
		case '}':
			depth--
			if depth == 0 {
				return i
			}
		}
	}
	return -1
}

// parsePlace reads what stands between two braces.
func parsePlace(src string, depth int) (piece, error) {
	p := piece{form: value}
	if rest, ok := strings.CutPrefix(src, "+"); ok {
		p.form, src = signed, rest
	}
	name := src
	if i := strings.IndexFunc(src, func(r rune) bool { return !nameRune(r) }); i >= 0 {
		name = src[:i]
	}
	p.text = name
	rest := src[len(name):]
	switch {
	case name == "" || p.form == signed && rest != "":
		return p, errName
	case rest == "":
		return p, nil
	case rest == "'s":
		p.form = owner
		return p, nil
	case rest[0] == '?':
		p.form = given
		return withParts(p, splitForms(rest[1:]), depth)
	case rest[0] == '|':
		p.form = counted
		return withParts(p, splitForms(rest[1:]), depth)
	}
	return p, errName
}

func nameRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '_'
}

// withParts parses the texts inside a place.
func withParts(p piece, texts []string, depth int) (piece, error) {
	if len(texts) > 2 || p.form == counted && len(texts) != 2 {
		return p, errForms
	}
	for _, src := range texts {
		s, err := parse(src, depth+1)
		if err != nil {
			return p, err
		}
		p.parts = append(p.parts, s)
	}
	return p, nil
}

// splitForms splits at the bars that stand outside inner braces.
func splitForms(src string) []string {
	var out []string
	depth, from := 0, 0
	for i := range len(src) {
		switch src[i] {
		case '{':
			depth++
		case '}':
			depth--
		case '|':
			if depth == 0 {
				out, from = append(out, src[from:i]), i+1
			}
		}
	}
	return append(out, src[from:])
}

// place is what fills a named place: a text, or a number.
type place struct {
	name, text string
	n          int
	number     bool
	mine       bool // the reader himself: you, your
	absent     bool // nobody or nothing is meant; text says so in a word
}

// places are the values of one sentence; a later one of the same name wins.
type places []place

func (p places) find(name string) (place, bool) {
	for i := len(p) - 1; i >= 0; i-- {
		if p[i].name == name {
			return p[i], true
		}
	}
	return place{}, false
}

// fill writes the sentence with its places filled. A place without a value stays
// in its braces, where a test finds it.
func (w *Words) fill(s sentence, in places) string {
	var b strings.Builder
	for _, p := range s {
		if p.form == literal {
			b.WriteString(p.text)
			continue
		}
		v, ok := in.find(p.text)
		if !ok && p.form != given {
			b.WriteString("{" + p.text + "}")
			continue
		}
		b.WriteString(w.show(p, v, in))
	}
	return b.String()
}

// show is one place with its value.
func (w *Words) show(p piece, v place, in places) string {
	switch p.form {
	case signed:
		return Signed(v.n)
	case owner:
		if v.mine {
			return w.say("name.your", nil)
		}
		return w.say("name.owner", places{{name: "name", text: typeset(v.text)}})
	case counted:
		if v.number && (v.n == 1 || v.n == -1) {
			return w.fill(p.parts[0], in)
		}
		return w.fill(p.parts[1], in)
	case given:
		return w.fill(p.chosen(v), in)
	}
	switch {
	case v.mine:
		return w.say("name.you", nil)
	case v.number:
		return Number(v.n)
	}
	return typeset(v.text)
}

// typeset is a text from a scenario with the apostrophes of print.
func typeset(s string) string { return strings.ReplaceAll(s, "'", "’") }

// chosen is the text of a given place: the other one, or nothing, where v says nothing.
func (p piece) chosen(v place) sentence {
	switch {
	case !v.absent && (v.text != "" || v.number):
		return p.parts[0]
	case len(p.parts) > 1:
		return p.parts[1]
	}
	return nil
}

// Number is n with a true minus.
func Number(n int) string {
	if n < 0 {
		return Minus + strconv.Itoa(-n)
	}
	return strconv.Itoa(n)
}

// Signed is n as a change: with a plus or a true minus, and nothing before 0.
func Signed(n int) string {
	if n > 0 {
		return "+" + strconv.Itoa(n)
	}
	return Number(n)
}

// tenths is n tenths as a decimal number.
func tenths(n int) string {
	sign := ""
	if n < 0 {
		sign, n = Minus, -n
	}
	if n%10 == 0 {
		return sign + strconv.Itoa(n/10)
	}
	return sign + strconv.Itoa(n/10) + "." + strconv.Itoa(n%10)
}
