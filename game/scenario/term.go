package scenario

import "afterlenin/game/rules"

// term is a piece of a parsed expression: a number, a name, or an operator with one
// or two terms below it.
type term struct {
	at          int // byte offset in the string
	what        termKind
	op          rules.OpCode
	n           int
	name        string
	left, right *term

	// what the checker finds out
	typ       valueType
	ref       rules.Ref
	low, high int // a number lies between them
}

type termKind uint8

const (
	literalTerm termKind = iota // n, of type typ
	nameTerm                    // a path such as prestige.trotsky, or an id
	unaryTerm
	binaryTerm
)

// emit appends the term in postfix order.
func (t *term) emit(e rules.Expr) rules.Expr {
	switch t.what {
	case literalTerm:
		return append(e, rules.Op{Code: rules.OpConst, N: int16(t.n)})
	case nameTerm:
		return append(e, rules.Op{Code: rules.OpRead, Ref: t.ref})
	case unaryTerm:
		return append(t.left.emit(e), rules.Op{Code: t.op})
	}
	return append(t.right.emit(t.left.emit(e)), rules.Op{Code: t.op})
}

// stack is how deep the stack gets when the term is worked out.
func (t *term) stack() int {
	switch t.what {
	case unaryTerm:
		return t.left.stack()
	case binaryTerm:
		return max(t.left.stack(), t.right.stack()+1)
	}
	return 1
}
