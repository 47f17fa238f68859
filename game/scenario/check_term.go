package scenario

import (
	"fmt"
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// checker gives every term of one string its type and its address.
type checker struct {
	*report
	names  *names
	rounds int
	from   text  // the string
	every  bool  // "every" may stand for a bloc: in what an effect changes
	beside *word // what the term that is checked is compared with or put into, or nil
}

// at is the place of byte i of the string.
func (c *checker) at(i int) spot { return c.from.inside(i) }

func (c *checker) check(t *term) {
	switch t.what {
	case nameTerm:
		c.name(t)
	case unaryTerm:
		c.check(t.left)
		c.unary(t)
	case binaryTerm:
		c.checkBeside(t.left, wordOfTerm(t.right))
		c.checkBeside(t.right, wordOfTerm(t.left))
		c.binary(t)
	}
}

// checkBeside checks a term of which it is known beside what it stands.
func (c *checker) checkBeside(t *term, w *word) {
	c.beside = w
	c.check(t)
	c.beside = nil
}

// wordOfTerm is the word of a term that is a name and nothing more, or nil.
func wordOfTerm(t *term) *word {
	name, _, _ := strings.Cut(t.name, ".")
	if t.what != nameTerm {
		return nil
	}
	return wordCalled(name)
}

// name finds out what a path means.
func (c *checker) name(t *term) {
	parts := strings.Split(t.name, ".")
	w := wordCalled(parts[0])
	if c.isNumber(t) {
		return
	}
	if w == nil {
		c.bareName(t, parts)
		return
	}
	if len(parts)-1 != len(w.args) {
		c.errorAt(c.at(t.at), "%q is not complete: write %s", t.name, w.form())
		return
	}
	if c.otherOrder(t, w, parts[1:]) {
		return
	}
	t.ref = rules.Ref{Kind: w.kind}
	at, known := t.at+len(w.name)+1, true
	for i, noun := range w.args {
		n := c.argument(noun, parts[i+1], at)
		known = known && (n >= 0 || c.isEvery(noun, parts[i+1]))
		at += len(parts[i+1]) + 1
		if i == 0 {
			t.ref.A = int8(n)
		} else {
			t.ref.B = int8(n)
		}
	}
	if known {
		t.typ = w.typ
		t.low, t.high = c.span(t.ref.Kind)
	}
}

// isNumber reports the name of something that is counted in conditions: rung.stalin == politburo.
func (c *checker) isNumber(t *term) bool {
	if c.beside == nil {
		return false
	}
	n := slices.Index(c.beside.named(), t.name)
	if n >= 0 {
		c.errorAt(c.at(t.at), "%s is a number, found %q", c.beside.name, t.name).Hint = fmt.Sprintf("write %d", n)
	}
	return n >= 0
}

// otherOrder reports a path whose two ids have changed places.
func (c *checker) otherOrder(t *term, w *word, ids []string) bool {
	known := func(i, j int) bool { return c.isEvery(w.args[i], ids[j]) || c.names.index(w.args[i], ids[j]) >= 0 }
	if len(ids) != 2 || known(0, 0) || known(1, 1) || !known(0, 1) || !known(1, 0) {
		return false
	}
	c.errorAt(c.at(t.at), "%q has another order: %s", t.name, w.form()).Hint = fmt.Sprintf("write %s.%s.%s", w.name, ids[1], ids[0])
	return true
}

// form is how the word is written: stance.CONTENDER.ISSUE.
func (w *word) form() string {
	form := w.name
	for _, noun := range w.args {
		form += "." + strings.ToUpper(noun)
	}
	return form
}

// isEvery reports whether a path names every bloc at once: mood.every.economy.
func (c *checker) isEvery(noun, id string) bool { return noun == "bloc" && id == "every" && c.every }

// argument is the number of an id behind a dot, or -1 after a report.
func (c *checker) argument(noun, id string, at int) int {
	if c.isEvery(noun, id) {
		return rules.EveryBloc
	}
	i := c.names.index(noun, id)
	if i < 0 {
		c.names.hint(c.errorAt(c.at(at), "there is no %s %q", called(noun), id), noun, id)
		return -1
	}
	if noun == "official" {
		return len(c.names.of["contender"]) + i
	}
	return i
}

// bareName is a person, or something unknown.
func (c *checker) bareName(t *term, parts []string) {
	if len(parts) == 1 {
		if i := c.names.index("person", t.name); i >= 0 {
			t.what, t.typ, t.n = literalTerm, personType, i
			return
		}
	}
	legal := wordNames()
	if len(parts) == 1 {
		legal = slices.Concat([]string{"yes", "no", "true", "false", "nobody", "round"}, c.names.of["person"])
	}
	p := c.errorAt(c.at(t.at), "there is no number or person %q", parts[0])
	p.mean(parts[0], legal)
	switch last := parts[len(parts)-1]; {
	case len(parts) == 1 && c.names.gone["contender."+t.name]+c.names.gone["official."+t.name] != "":
		c.names.hint(p, "person", t.name)
	case len(parts) == 1:
		c.whereIs(p, t.name)
	case wordCalled(last) != nil: // stalin.prestige
		p.Hint = "write " + wordCalled(last).form()
	}
}

// whereIs hints at the full name of an id that stands alone.
func (c *checker) whereIs(p *Problem, id string) {
	for _, w := range words {
		if c.beside != nil && w.typ != c.beside.typ {
			continue
		}
		if len(w.args) == 1 && c.names.index(w.args[0], id) >= 0 {
			p.Hint = fmt.Sprintf("did you mean %q?", w.name+"."+id)
			return
		}
	}
	if w := wordCalled(id); w != nil {
		p.Hint = "write " + w.form()
	}
}

// span is the lowest and highest value of a kind in this scenario.
func (c *checker) span(k rules.RefKind) (low, high int) {
	if k == rules.RefRound {
		return 1, c.rounds
	}
	return k.Range()
}

func (c *checker) unary(t *term) {
	wanted := numberType
	if t.op == rules.OpNot {
		wanted = yesNoType
	}
	c.want(t.left, wanted)
	t.typ = wanted
	t.low, t.high = -t.left.high, -t.left.low
}

func (c *checker) binary(t *term) {
	switch t.op {
	case rules.OpAnd, rules.OpOr:
		c.want(t.left, yesNoType)
		c.want(t.right, yesNoType)
		t.typ = yesNoType
	case rules.OpAdd, rules.OpSub:
		c.want(t.left, numberType)
		c.want(t.right, numberType)
		t.typ = numberType
		t.low, t.high = t.left.low+t.right.low, t.left.high+t.right.high
		if t.op == rules.OpSub {
			t.low, t.high = t.left.low-t.right.high, t.left.high-t.right.low
		}
	default:
		c.comparison(t)
	}
}

// want reports a term that is of another type.
func (c *checker) want(t *term, wanted valueType) {
	if t.typ == wanted || t.typ == unknownType {
		return
	}
	p := c.errorAt(c.at(t.at), "%s should stand here, found %s", wanted, t.typ)
	if wanted == yesNoType {
		p.Hint = "compare it, as in round > 3"
	}
}

// comparison checks both sides, and that it can come true at all.
func (c *checker) comparison(t *term) {
	t.typ = yesNoType
	l, r := t.left, t.right
	switch {
	case l.typ == unknownType || r.typ == unknownType:
	case l.typ != r.typ:
		c.errorAt(c.at(t.at), "%s cannot be compared with %s", l.typ, r.typ)
	case l.typ == numberType:
		c.never(t)
	case t.op != rules.OpEq && t.op != rules.OpNotEq:
		c.errorAt(c.at(t.at), "%s can only be compared with == and !=", l.typ)
	case l.typ == personType:
		c.patronCompared(l, r)
		c.patronCompared(r, l)
	}
}

// patronCompared warns of an official as somebody's patron.
func (c *checker) patronCompared(l, r *term) {
	if l.ref.Kind == rules.RefPatron && r.what == literalTerm && r.n >= len(c.names.of["contender"]) {
		c.warnAt(c.at(r.at), neverTrue, neverBegins+"a patron is a contender or nobody")
	}
}
