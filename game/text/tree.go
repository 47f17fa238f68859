package text

import "afterlenin/game/rules"

// node is a step of an expression with what it works on: left for one operand, left
// and right for two.
type node struct {
	op          rules.Op
	left, right *node
}

// tree is the expression as a tree; not ok when it is empty or broken.
func tree(e rules.Expr) (*node, bool) {
	if len(e) > rules.MaxOps {
		return nil, false
	}
	var stack []*node
	for _, op := range e {
		n := &node{op: op}
		take := operands(op.Code)
		if len(stack) < take {
			return nil, false
		}
		if take == 2 {
			n.right = stack[len(stack)-1]
		}
		if take > 0 {
			n.left = stack[len(stack)-take]
		}
		stack = append(stack[:len(stack)-take], n)
	}
	if len(stack) != 1 {
		return nil, false
	}
	return stack[0], true
}

// operands is how many values a step takes.
func operands(op rules.OpCode) int {
	switch op {
	case rules.OpConst, rules.OpRead:
		return 0
	case rules.OpNeg, rules.OpNot:
		return 1
	}
	return 2
}

// fixed is the value of a tree that reads nothing: a number, or a number with a minus.
func fixed(n *node) (int, bool) {
	switch n.op.Code {
	case rules.OpConst:
		return int(n.op.N), true
	case rules.OpNeg:
		v, ok := fixed(n.left)
		return -v, ok
	}
	return 0, false
}

// value is what the tree comes to, when everything in it can be seen.
func (s sight) value(n *node) (int, bool) {
	switch n.op.Code {
	case rules.OpConst:
		return int(n.op.N), true
	case rules.OpRead:
		return s.read(n.op.Ref)
	}
	a, ok := s.value(n.left)
	if !ok || n.right == nil {
		return one(n.op.Code, a), ok
	}
	b, ok := s.value(n.right)
	return two(n.op.Code, a, b), ok
}

func one(op rules.OpCode, a int) int {
	if op == rules.OpNeg {
		return -a
	}
	return bit(a == 0)
}

func two(op rules.OpCode, a, b int) int {
	switch op {
	case rules.OpAdd:
		return a + b
	case rules.OpSub:
		return a - b
	case rules.OpLess:
		return bit(a < b)
	case rules.OpLessEq:
		return bit(a <= b)
	case rules.OpMore:
		return bit(a > b)
	case rules.OpMoreEq:
		return bit(a >= b)
	case rules.OpEq:
		return bit(a == b)
	case rules.OpNotEq:
		return bit(a != b)
	case rules.OpAnd:
		return bit(a != 0 && b != 0)
	}
	return bit(a != 0 || b != 0)
}

func bit(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
