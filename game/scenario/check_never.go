package scenario

import (
	"fmt"

	"afterlenin/game/rules"
)

// neverTrue is the kind of warning about conditions that no game can fulfil.
const neverTrue = "never-true"

// never warns of a comparison that the ranges of its sides rule out.
func (c *checker) never(t *term) {
	if possible(t.op, t.left, t.right) {
		return
	}
	c.warnAt(c.at(t.at), neverTrue, "this condition can never be true: %s", c.because(t.left, t.right))
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
	if l.what == nameTerm {
		return fmt.Sprintf("%s goes from %d to %d", wordOf(l.ref.Kind), l.low, l.high)
	}
	return fmt.Sprintf("one side goes from %d to %d, the other from %d to %d", l.low, l.high, r.low, r.high)
}

func wordOf(k rules.RefKind) string {
	for _, w := range words {
		if w.kind == k {
			return w.name
		}
	}
	return ""
}
