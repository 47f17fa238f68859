package rules

// reader reads numbers: of a whole State, or of what one seat may know.
type reader struct {
	b  *Book
	t  *Table
	s  *State // nil when only an observation is at hand
	h  *Hand  // of seat me, when s is nil
	me Seat
}

func (b *Book) reads(s *State) reader { return reader{b: b, t: &s.Table, s: s, me: NoSeat} }

// Value is the number at the address as the observer knows it; secrets of others read 0.
func (b *Book) Value(o *Observation, r Ref) int { return b.look(o).reads().value(r) }

// Holds reports whether the condition is true for what the observer knows.
func (b *Book) Holds(o *Observation, e Expr) bool { return b.look(o).reads().holds(e) }

func (l look) reads() reader { return reader{b: l.b, t: l.t, h: l.o.hand, me: l.o.me} }

func (r reader) value(ref Ref) int {
	switch ref.Kind { // what is asked most: the country is looked ahead at for every line
	case RefMeter:
		return int(r.t.Meters[ref.A])
	case RefLine:
		return int(r.t.Lines[ref.A])
	case RefRound:
		return int(r.t.Round) + 1
	}
	if ref.Kind.Secret() {
		return r.secret(ref)
	}
	if ref.Kind <= RefStance || ref.Kind == RefIll {
		return r.man(ref)
	}
	return r.public(ref)
}

func (r reader) man(ref Ref) int {
	m := &r.t.Men[ref.A]
	switch ref.Kind {
	case RefPrestige:
		return int(m.Prestige)
	case RefOdium:
		return int(m.Odium)
	case RefWord:
		return int(m.Word)
	case RefMarks:
		return int(m.Marks)
	case RefRung:
		return int(m.Rung)
	case RefLost:
		return int(m.Lost)
	case RefIll:
		return int(m.Ill)
	case RefStance:
		return int(m.Stance[ref.B])
	}
	return 0
}

func (r reader) public(ref Ref) int {
	t := r.t
	switch ref.Kind {
	case RefPressure:
		return int(t.Pressure[ref.A])
	case RefMood:
		return int(t.Blocs[ref.A].Mood[ref.B])
	case RefWeight:
		return int(t.Blocs[ref.A].Weight)
	case RefFlag:
		return int(t.Flags[ref.A/64] >> (ref.A % 64) & 1)
	case RefHolder:
		return int(t.Posts[ref.A].Holder)
	case RefGone:
		return truth(t.Officials[r.b.Official(Person(ref.A))].Gone)
	case RefRank:
		return int(t.Officials[r.b.Official(Person(ref.A))].Rung)
	case RefShare:
		return ratio(int(t.Committee[ref.A]), 10)
	case RefPrecedent:
		return int(t.Precedents[ref.A].Times)
	case RefDocument:
		return int(t.Documents[ref.A])
	case RefCommittee:
		return truth(t.Men[ref.A].Rung == InPolitburo)
	case RefGathering:
		if g := r.b.Gathering(t.Round); g != nil {
			return int(g.Kind)
		}
		return 0
	case RefLeads:
		return truth(t.Leader == Seat(ref.A))
	case RefPaper:
		return int(t.Papers[ref.A].Holder)
	case RefAbroad:
		return truth(t.Papers[ref.A].Abroad)
	case RefBurden:
		return int(t.Tally.Burden[ref.A])
	}
	return 0
}

func (r reader) secret(ref Ref) int {
	if r.s == nil {
		if ref.Kind == RefPatronage && Seat(ref.A) == r.me {
			return int(r.h.Patronage)
		}
		return 0
	}
	s := r.s
	switch ref.Kind {
	case RefPatronage:
		return int(s.Hands[ref.A].Patronage)
	case RefSympathy:
		return int(s.Hidden.Sympathy[ref.A][ref.B])
	case RefPatron:
		return int(s.Hidden.Patron[r.b.Official(Person(ref.A))])
	case RefFirm:
		return int(s.Hidden.Firm[r.b.Official(Person(ref.A))])
	case RefRegard:
		return int(s.Hands[ref.A].Regard[ref.B])
	case RefAllied:
		return truth(s.Allied(Seat(ref.A), Seat(ref.B)))
	case RefEnemies:
		return truth(s.against(Seat(ref.A), Seat(ref.B)))
	}
	return 0
}

func truth(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// holds reports whether the condition is true; the empty one is.
func (r reader) holds(e Expr) bool { return len(e) == 0 || r.eval(e) != 0 }

// eval runs a compiled expression. The loader has bounded its depth. Most are a number, or two
// with one step between them.
func (r reader) eval(e Expr) int {
	switch {
	case len(e) == 1 && e[0].Code <= OpRead:
		return r.leaf(&e[0])
	case len(e) == 3 && e[2].Code.joins():
		return int(apply(e[2].Code, int32(r.leaf(&e[0])), int32(r.leaf(&e[1]))))
	}
	return r.run(e)
}

// leaf is a number or what an address holds.
func (r reader) leaf(op *Op) int {
	if op.Code == OpConst {
		return int(op.N)
	}
	return r.value(op.Ref)
}

// joins reports whether a step makes one number of two.
func (c OpCode) joins() bool { return c > OpRead && c != OpNeg && c != OpNot }

func (r reader) run(e Expr) int {
	var stack [MaxDepth]int32
	n := 0
	for i := 0; i < len(e); i++ {
		op := &e[i]
		switch op.Code {
		case OpConst:
			stack[n] = int32(op.N)
			n++
			continue
		case OpRead:
			stack[n] = int32(r.value(op.Ref))
			n++
		case OpNeg:
			stack[n-1] = -stack[n-1]
		case OpNot:
			stack[n-1] = 1 - stack[n-1]
		default:
			n--
			stack[n-1] = apply(op.Code, stack[n-1], stack[n])
		}
		if op.N != 0 {
			i = e.settled(i, stack[n-1])
		}
	}
	if n == 0 {
		return 0
	}
	return int(stack[0])
}

// settled is the step up to which the answer of a marked one settles everything: itself when it
// settles nothing. Such a step may be marked in turn.
func (e Expr) settled(at int, answer int32) int {
	for e[at].N != 0 && (e[at].N > 0) == (answer == 0) {
		at += abs(int(e[at].N))
	}
	return at
}

func apply(code OpCode, a, b int32) int32 {
	is := false
	switch code {
	case OpAdd:
		return a + b
	case OpSub:
		return a - b
	case OpAnd:
		return a & b
	case OpOr:
		return a | b
	case OpLess:
		is = a < b
	case OpLessEq:
		is = a <= b
	case OpMore:
		is = a > b
	case OpMoreEq:
		is = a >= b
	case OpEq:
		is = a == b
	case OpNotEq:
		is = a != b
	}
	return int32(truth(is))
}
