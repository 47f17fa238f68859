package rules

// Courses are what the country does in each round while the lines stay as they are, for whoever
// looks ahead at many lines: the aftermath with round and lines put in, and without what changes a
// pressure. They are worked out when they are asked for, and stand for the Book as it is.
type Courses struct {
	b     *Book
	asked [MaxIssues]bool // lines that the aftermath asks for
	plain bool            // it is such that courses can be made of it
	known map[[MaxIssues]int8][]course
}

// course is what happens in a round. It is made when it is first asked for.
type course struct {
	made, fits bool // it fits if trends say all of it
	trends     []trend
}

// trend adds to a meter if others lie within certain ranges.
type trend struct {
	meter int8
	by    int16
	asks  int8
	when  [2]within
}

// within is that a meter lies in a range.
type within struct {
	meter     int8
	low, high int16
}

// Courses is a beginning of them.
func (b *Book) Courses() *Courses {
	x := &Courses{b: b, plain: b.CountryIsPlain(), known: map[[MaxIssues]int8][]course{}}
	for i := range b.Aftermath {
		f := &b.Aftermath[i]
		x.plain = x.plain && (f.Target.Kind == RefMeter || f.Target.Kind == RefPressure)
		for _, e := range [...]Expr{f.If, f.Value} {
			for _, op := range e {
				switch {
				case op.Code != OpRead:
				case op.Ref.Kind == RefLine:
					x.asked[op.Ref.A] = true
				case op.Ref.Kind == RefPressure:
					x.plain = false
				}
			}
		}
	}
	return x
}

// Asked is the lines so far as the country hangs on them: with others that are alike in this it
// goes the same way.
func (x *Courses) Asked(lines *[MaxIssues]int8) [MaxIssues]int8 {
	of := *lines
	for i := range of {
		if !x.asked[i] && x.plain {
			of[i] = 0
		}
	}
	return of
}

// Outlook is the Book's, but for the pressures, which it leaves as they are.
func (x *Courses) Outlook(s *State, rounds int) Outlook {
	if !x.plain {
		return x.b.Outlook(s, rounds)
	}
	lines := x.Asked(&s.Table.Lines)
	list := x.known[lines]
	if list == nil {
		list = make([]course, x.b.Rounds)
		x.known[lines] = list
	}
	c := x.b.clerk(s, nil)
	return c.lookAhead(rounds, func() {
		if int(s.Table.Round) >= len(list) {
			c.drift()
			return
		}
		now := &list[s.Table.Round]
		if !now.made {
			*now = x.b.course(s.Table.Round, &lines)
		}
		if !now.fits {
			c.drift()
			return
		}
		for i := range now.trends {
			now.trends[i].moves(&s.Table.Meters)
		}
	})
}

func (x *trend) moves(meters *[MaxMeters]int16) {
	for i := range x.asks {
		if n := meters[x.when[i].meter]; n < x.when[i].low || n > x.when[i].high {
			return
		}
	}
	meters[x.meter] = min(max(meters[x.meter]+x.by, 0), 100)
}

// course makes the trends of a round. What the aftermath does to pressures is left out, for
// nothing asks for them.
func (b *Book) course(round int8, lines *[MaxIssues]int8) course {
	var list []trend
	for i := range b.Aftermath {
		f := &b.Aftermath[i]
		if f.Target.Kind == RefPressure {
			continue
		}
		by, known := f.Value.given(round, lines).constant()
		x := trend{meter: f.Target.A, by: int16(f.How.onto(0, int(by)))}
		holds, fits := x.ask(f.If.given(round, lines))
		if !known || !fits || f.How == Set {
			return course{made: true}
		}
		if holds {
			list = append(list, x)
		}
	}
	return course{made: true, fits: true, trends: list}
}

// ask makes the condition one of the trend. It reports whether the condition can come true, and
// whether it could be made one.
func (x *trend) ask(when Expr) (can, fits bool) {
	if n, known := when.constant(); known || len(when) == 0 {
		return !known || n != 0, true
	}
	both := len(when) == 7 && when[6].Code == OpAnd
	if !both && len(when) != 3 {
		return true, false
	}
	for ; len(when) >= 3; when = when[3:] {
		w, ok := when[0].compared(when[1], when[2].Code)
		if !ok {
			return true, false
		}
		x.when[x.asks] = w
		x.asks++
	}
	return true, true
}

// compared is the range in which a meter must lie that is compared with a number.
func (op Op) compared(with Op, by OpCode) (within, bool) {
	if op.Code != OpRead || op.Ref.Kind != RefMeter || with.Code != OpConst {
		return within{}, false
	}
	w := within{op.Ref.A, 0, 100}
	switch by {
	case OpLess:
		w.high = with.N - 1
	case OpLessEq:
		w.high = with.N
	case OpMore:
		w.low = with.N + 1
	case OpMoreEq:
		w.low = with.N
	case OpEq:
		w.low, w.high = with.N, with.N
	default:
		return within{}, false
	}
	return w, true
}

// given is the expression with round and lines put in, and with all that then asks for nothing
// worked out.
func (e Expr) given(round int8, lines *[MaxIssues]int8) Expr {
	var out Expr
	var begins []int // where each number on the stack begins
	for _, op := range e {
		switch {
		case op.Code == OpRead && op.Ref.Kind == RefRound:
			op = Op{Code: OpConst, N: int16(round) + 1}
		case op.Code == OpRead && op.Ref.Kind == RefLine:
			op = Op{Code: OpConst, N: int16(lines[op.Ref.A])}
		case op.Code != OpConst:
			op.N = 0 // a mark would no longer fit
		}
		last := len(begins) - 1
		switch {
		case op.Code <= OpRead:
			begins = append(begins, len(out))
			out = append(out, op)
		case op.Code.joins():
			at, mid := begins[last-1], begins[last]
			out, begins = append(out[:at], op.joined(out[at:mid], out[mid:])...), begins[:last]
		default:
			at := begins[last]
			out = append(out[:at], op.turned(out[at:])...)
		}
	}
	return out
}

// constant is what an expression is that asks for nothing.
func (e Expr) constant() (int32, bool) {
	if len(e) == 1 && e[0].Code == OpConst {
		return int32(e[0].N), true
	}
	return 0, false
}

// joined is what the step makes of two expressions. An "and" and an "or" are settled by one
// answer, or are the other.
func (op Op) joined(left, right Expr) Expr {
	a, first := left.constant()
	b, second := right.constant()
	n, and, or := apply(op.Code, a, b), op.Code == OpAnd, op.Code == OpOr
	switch {
	case first && second && int32(int16(n)) == n:
		return Expr{{Code: OpConst, N: int16(n)}}
	case first && (and && a == 0 || or && a != 0), second && (and && b != 0 || or && b == 0):
		return append(Expr{}, left...)
	case second && (and && b == 0 || or && b != 0), first && (and && a != 0 || or && a == 0):
		return append(Expr{}, right...)
	}
	return append(append(append(Expr{}, left...), right...), op)
}

// turned is what the step makes of one expression.
func (op Op) turned(of Expr) Expr {
	if n, known := of.constant(); known && op.Code == OpNot {
		return Expr{{Code: OpConst, N: int16(1 - n)}}
	} else if known && n > -1<<15 {
		return Expr{{Code: OpConst, N: int16(-n)}}
	}
	return append(append(Expr{}, of...), op)
}
