package scenario

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"afterlenin/game/rules"
)

// mostDepth is how deep parentheses, "not" and minus signs may stand in each other.
const mostDepth = 30

// mostConstant is the largest number that may be written down.
const mostConstant = 9999

// mistake is the first thing in a string that is not the language.
type mistake struct {
	at            int
	message, hint string
}

// parser reads one string. After the first mistake it reads nothing more.
type parser struct {
	list  []token
	i     int
	depth int
	wrong *mistake
}

func newParser(s string) *parser { return &parser{list: tokens(s)} }

func (p *parser) peek() token { return p.list[p.i] }

func (p *parser) take() token {
	t := p.list[p.i]
	if t.kind != endToken {
		p.i++
	}
	return t
}

// is reports whether the next token is this symbol or keyword.
func (p *parser) is(text string) bool {
	t := p.peek()
	return (t.kind == symbolToken || t.kind == wordToken) && t.text == text
}

func (p *parser) fail(at int, hint, format string, args ...any) *term {
	if p.wrong == nil {
		p.wrong = &mistake{at, fmt.Sprintf(format, args...), hint}
	}
	p.i = len(p.list) - 1
	return &term{at: at, what: literalTerm}
}

// value reads a whole condition or sum: terms joined by "and" or by "or".
func (p *parser) value() *term {
	if p.depth++; p.depth > mostDepth {
		return p.fail(p.peek().at, "", "parentheses are nested too deeply")
	}
	defer func() { p.depth-- }()
	left, joint := p.negation(), ""
	for p.is("and") || p.is("or") {
		t := p.take()
		if joint != "" && t.text != joint {
			return p.fail(t.at, "a and (b or c) is not (a and b) or c", `"and" and "or" are mixed: say with parentheses which belongs together`)
		}
		joint = t.text
		op := rules.OpAnd
		if joint == "or" {
			op = rules.OpOr
		}
		left = &term{at: t.at, what: binaryTerm, op: op, left: left, right: p.negation()}
	}
	return left
}

func (p *parser) negation() *term {
	if !p.is("not") {
		return p.comparison()
	}
	t := p.take()
	if p.depth++; p.depth > mostDepth {
		return p.fail(t.at, "", "too many nots in a row")
	}
	defer func() { p.depth-- }()
	return &term{at: t.at, what: unaryTerm, op: rules.OpNot, left: p.negation()}
}

var comparisons = map[string]rules.OpCode{"<": rules.OpLess, "<=": rules.OpLessEq, ">": rules.OpMore,
	">=": rules.OpMoreEq, "==": rules.OpEq, "!=": rules.OpNotEq}

func (p *parser) comparison() *term {
	left := p.sum()
	t := p.peek()
	op, found := comparisons[t.text]
	if t.kind != symbolToken || !found {
		return left
	}
	p.take()
	both := &term{at: t.at, what: binaryTerm, op: op, left: left, right: p.sum()}
	if t := p.peek(); t.kind == symbolToken && comparisons[t.text] != 0 {
		return p.fail(t.at, `write a < b and b < c`, "two comparisons in a row")
	}
	return both
}

func (p *parser) sum() *term {
	left := p.single()
	for p.is("+") || p.is("-") {
		t := p.take()
		op := rules.OpAdd
		if t.text == "-" {
			op = rules.OpSub
		}
		left = &term{at: t.at, what: binaryTerm, op: op, left: left, right: p.single()}
	}
	return left
}

// single reads a number, a name, or a value in parentheses.
func (p *parser) single() *term {
	t := p.take()
	switch {
	case t.kind == numberToken:
		return p.number(t)
	case t.kind == nameToken && !slices.Contains(keywords, t.text) && slices.Contains(keywords, lower(t.text)):
		return p.fail(t.at, "write it in small letters", "%q should not stand here", t.text)
	case t.kind == nameToken:
		return p.name(t)
	case t.kind == symbolToken && t.text == "-":
		return p.minus(t)
	case t.kind == symbolToken && t.text == "(":
		inner := p.value()
		if p.wrong == nil && !p.is(")") {
			return p.fail(p.peek().at, "", "a parenthesis is not closed")
		}
		p.take()
		return inner
	}
	return p.unexpected(t)
}

func (p *parser) number(t token) *term {
	if p.peek().text == "." && p.i+1 < len(p.list) && p.list[p.i+1].kind == numberToken {
		return p.fraction(t)
	}
	n, err := strconv.Atoi(t.text)
	switch {
	case err != nil && !allDigits(t.text):
		return p.fail(t.at, "", "%q is neither a number nor a name", t.text)
	case err != nil || n > mostConstant:
		return p.fail(t.at, "", "the number %s is too large: %d at most", t.text, mostConstant)
	}
	return &term{at: t.at, what: literalTerm, n: n, typ: numberType, low: n, high: n}
}

// fraction says how a number is written whose tenths people see as a fraction.
func (p *parser) fraction(t token) *term {
	whole, tenths := t.text, p.list[p.i+1].text
	hint := ""
	if p.i >= 3 && len(tenths) == 1 {
		name, _, _ := strings.Cut(p.list[p.i-3].text, ".")
		n, err := strconv.Atoi(whole + tenths)
		if w := wordCalled(name); w != nil && w.inTenths() && err == nil {
			hint = fmt.Sprintf("%s counts tenths: write %d", name, n)
		}
	}
	return p.fail(t.at, hint, "all numbers are whole, found %s.%s", whole, tenths)
}

func allDigits(s string) bool { return run(s, digit) == s }

func (p *parser) minus(t token) *term {
	if p.depth++; p.depth > mostDepth {
		return p.fail(t.at, "", "too many minus signs in a row")
	}
	defer func() { p.depth-- }()
	below := p.single()
	if below.what == literalTerm && below.typ == numberType {
		return &term{at: t.at, what: literalTerm, n: -below.n, typ: numberType, low: -below.n, high: -below.n}
	}
	return &term{at: t.at, what: unaryTerm, op: rules.OpNeg, left: below}
}

func (p *parser) name(t token) *term {
	switch t.text {
	case "yes", "true":
		return &term{at: t.at, what: literalTerm, n: 1, typ: yesNoType}
	case "no", "false":
		return &term{at: t.at, what: literalTerm, n: 0, typ: yesNoType}
	case "nobody":
		return &term{at: t.at, what: literalTerm, n: int(rules.Nobody), typ: personType}
	}
	return &term{at: t.at, what: nameTerm, name: t.text}
}

// unexpected says what stands where a value should.
func (p *parser) unexpected(t token) *term {
	if t.kind == endToken {
		return p.fail(t.at, "", "something is missing at the end: a number, a name or yes or no")
	}
	return p.fail(t.at, instead(t), "a number, a name or yes or no should stand here, found %q", t.text)
}

// finish reports what is left over behind a complete expression.
func (p *parser) finish() {
	t := p.peek()
	if p.wrong != nil || t.kind == endToken {
		return
	}
	p.fail(t.at, instead(t), "%q should not stand here", t.text)
}

// instead is the hint for spellings that other languages use.
func instead(t token) string {
	spelling := map[string]string{"&&": `write "and"`, "||": `write "or"`, "!": `write "not"`, "=": `to compare, write "=="`,
		"<>": `write "!="`, "=>": `write ">="`, "≥": `write ">="`, "≤": `write "<="`, "≠": `write "!="`, "−": `write "-"`, "–": `write "-"`,
		"—": `write "-"`, `"`: "an id stands without quotes", "'": "an id stands without quotes", ".": "all numbers are whole", ",": "a list has quotes round each entry, and commas between them", "*": "there is no multiplication", "/": "there is no division"}
	if hint := spelling[t.text]; hint != "" {
		return hint
	}
	if t.kind == nameToken && slices.Contains(keywords, lower(t.text)) {
		return "write it in small letters"
	}
	return ""
}

// foreign is a mistake that comes of a letter which no id has and no keyboard of programmers, in the words for that.
func (p *parser) foreign(m mistake) mistake {
	for _, t := range p.list {
		r, _ := utf8.DecodeRuneInString(t.text)
		switch {
		case t.at != m.at || t.kind != badToken || m.hint != "" && m.hint == instead(t):
		case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
			return mistake{m.at, fmt.Sprintf("this looks like a blank or like nothing, and is the character U+%04X", r), "delete it and type a blank"}
		case unicode.IsLetter(r) || unicode.IsMark(r):
			return mistake{m.at, fmt.Sprintf("%c cannot stand in an id", r), "ids have the letters a to z, digits and _"}
		case strings.ContainsRune("“”„‟‘’‚‛«»‹›″", r):
			return mistake{m.at, fmt.Sprintf("%c should not stand here", r), "an id stands without quotes"}
		}
	}
	return m
}
