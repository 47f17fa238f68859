package scenario

import (
	"fmt"

	"afterlenin/game/rules"
)

// neverTrue is the kind of warning about conditions that no game can fulfil.
const neverTrue = "never-true"

// neverBegins is how all of them begin.
const neverBegins = "this condition can never be true: "

// alwaysTrue is the kind of warning about comparisons that hold in every game.
const alwaysTrue = "always-true"

// never warns of a comparison that the ranges of its sides rule out, or leave no way out of.
func (c *checker) never(t *term) {
	if possible(t.op, t.left, t.right) {
		if !possible(negated[t.op], t.left, t.right) {
			c.warnAt(c.at(t.at), alwaysTrue, "this comparison is always true: %s", c.because(t.left, t.right))
		}
		return
	}
	c.warnAt(c.at(t.at), neverTrue, neverBegins+"%s", c.because(t.left, t.right))
}

func possible(op rules.OpCode, l, r *term) bool {
	switch op {
	case rules.OpLess:
		return l.low < r.high
	case rules.OpLessEq:
		return l.low <= r.high
	case rules.OpMore:
		return l.high > r.low
	case rules.OpMoreEq:
		return l.high >= r.low
	case rules.OpEq:
		return l.low <= r.high && r.low <= l.high
	}
	return l.low != l.high || r.low != r.high || l.low != r.low
}

func (c *checker) because(l, r *term) string {
	if l.low == l.high {
		l, r = r, l
	}
	name := "one side"
	if l.what == nameTerm {
		name = wordOf(l.ref.Kind)
	}
	if r.low == r.high {
		return fmt.Sprintf("%s goes from %d to %d", name, l.low, l.high)
	}
	return fmt.Sprintf("%s goes from %d to %d, the other side from %d to %d", name, l.low, l.high, r.low, r.high)
}

// room is what an "and" leaves of the range of a number.
type room struct{ low, high int }

// contradictions warns of comparisons joined by "and" that shut each other out.
func (c *checker) contradictions(t *term) {
	if t == nil || t.what == nameTerm || t.what == literalTerm {
		return
	}
	if t.what != binaryTerm || t.op != rules.OpAnd {
		c.contradictions(t.left)
		c.contradictions(t.right)
		return
	}
	rooms := map[rules.Ref]room{}
	for _, part := range conjuncts(t, nil) {
		c.contradictions(part)
		c.narrow(part, rooms)
	}
}

// conjuncts are the parts that an "and" joins.
func conjuncts(t *term, list []*term) []*term {
	if t.what == binaryTerm && t.op == rules.OpAnd {
		return conjuncts(t.right, conjuncts(t.left, list))
	}
	return append(list, t)
}

// narrow takes from the room of a number what a comparison with a constant forbids.
func (c *checker) narrow(t *term, rooms map[rules.Ref]room) {
	if t.what != binaryTerm || t.typ != yesNoType || t.left.typ != numberType || t.right.typ != numberType {
		return
	}
	name, n, op := t.left, t.right, t.op
	if name.what == literalTerm {
		name, n, op = n, name, mirrored(op)
	}
	if name.what != nameTerm || n.what != literalTerm || !possible(t.op, t.left, t.right) {
		return
	}
	old, seen := rooms[name.ref]
	if !seen {
		old = room{name.low, name.high}
	}
	left := old.within(op, n.n)
	rooms[name.ref] = left
	if seen && left.low > left.high && old.low <= old.high {
		c.warnAt(c.at(t.at), neverTrue, neverBegins+"what stands before it leaves %s from %d to %d",
			wordOf(name.ref.Kind), old.low, old.high)
	}
}

func (r room) within(op rules.OpCode, n int) room {
	switch op {
	case rules.OpLess:
		r.high = min(r.high, n-1)
	case rules.OpLessEq:
		r.high = min(r.high, n)
	case rules.OpMore:
		r.low = max(r.low, n+1)
	case rules.OpMoreEq:
		r.low = max(r.low, n)
	case rules.OpEq:
		r.low, r.high = max(r.low, n), min(r.high, n)
	}
	return r
}

// mirrored is the comparison with its sides exchanged.
func mirrored(op rules.OpCode) rules.OpCode {
	switch op {
	case rules.OpLess:
		return rules.OpMore
	case rules.OpLessEq:
		return rules.OpMoreEq
	case rules.OpMore:
		return rules.OpLess
	case rules.OpMoreEq:
		return rules.OpLessEq
	}
	return op
}

// negated is, of every comparison, the one that holds where it does not.
var negated = map[rules.OpCode]rules.OpCode{rules.OpLess: rules.OpMoreEq, rules.OpMoreEq: rules.OpLess, rules.OpMore: rules.OpLessEq,
	rules.OpLessEq: rules.OpMore, rules.OpEq: rules.OpNotEq, rules.OpNotEq: rules.OpEq}

func wordOf(k rules.RefKind) string {
	for _, w := range words {
		if w.kind == k {
			return w.name
		}
	}
	return ""
}
