package rules

import "slices"

// Attainable reports whether a condition may still come true in this game: everything may
// change again but how often a precedent was set, which is never forgotten unless the scenario
// has an effect that takes it back.
func (b *Book) Attainable(t *Table, e Expr) bool {
	var stack [MaxDepth]span
	n := 0
	for i := range e {
		op := &e[i]
		switch op.Code {
		case OpConst:
			stack[n] = span{int32(op.N), int32(op.N)}
			n++
		case OpRead:
			stack[n] = b.stillIn(t, op.Ref)
			n++
		case OpNeg:
			stack[n-1] = span{-stack[n-1].high, -stack[n-1].low}
		case OpNot:
			stack[n-1] = span{1 - stack[n-1].high, 1 - stack[n-1].low}
		default:
			n--
			stack[n-1] = stack[n-1].join(op.Code, stack[n])
		}
	}
	return n == 0 || stack[0].high != 0
}

// span is from which to which number something may come; of a condition from 0, no, to 1, yes.
type span struct{ low, high int32 }

// stillIn is where the number at an address may still come.
func (b *Book) stillIn(t *Table, r Ref) span {
	low, high := b.rangeOf(r.Kind)
	if r.Kind == RefPrecedent && !b.forgets(r) {
		low = int(t.Precedents[r.A].Times)
	}
	return span{int32(low), int32(high)}
}

// join is where one number made of two may come, or whether what is said of the two may be so.
func (s span) join(code OpCode, o span) span {
	switch code {
	case OpAdd:
		return span{s.low + o.low, s.high + o.high}
	case OpSub:
		return span{s.low - o.high, s.high - o.low}
	case OpAnd, OpOr:
		return span{apply(code, s.low, o.low), apply(code, s.high, o.high)}
	case OpMore, OpMoreEq:
		return span{apply(code, s.low, o.high), apply(code, s.high, o.low)}
	case OpLess, OpLessEq:
		return span{apply(code, s.high, o.low), apply(code, s.low, o.high)}
	}
	apart := s.low > o.high || s.high < o.low
	one := s.low == s.high && s == o
	if code == OpEq {
		return span{int32(truth(one)), int32(truth(!apart))}
	}
	return span{int32(truth(apart)), int32(truth(!one))}
}

// forgets reports whether an effect of the scenario may lower a number.
func (b *Book) forgets(r Ref) bool {
	lowers := func(list []Effect) bool {
		return slices.ContainsFunc(list, func(e Effect) bool { return e.Do == Change && e.Target == r && !e.onlyRaises() })
	}
	either := func(c Choice) bool { return lowers(c.Effects) || lowers(c.Else) }
	return lowers(b.Aftermath) ||
		slices.ContainsFunc(b.Events, func(e EventRule) bool { return lowers(e.Effects) || slices.ContainsFunc(e.Choices, either) }) ||
		slices.ContainsFunc(b.Levers, func(l LeverRule) bool { return slices.ContainsFunc(l.Ways, either) }) ||
		slices.ContainsFunc(b.Documents, func(d DocumentRule) bool {
			return lowers(d.Read) || lowers(d.Show) || lowers(d.Leak) || lowers(d.Deny)
		})
}

// onlyRaises reports whether an effect adds a number that is written out and not below 0.
func (e *Effect) onlyRaises() bool {
	return e.How == Raise && len(e.Value) == 1 && e.Value[0].Code == OpConst && e.Value[0].N >= 0
}
