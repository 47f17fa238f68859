package scenario

import "afterlenin/game/rules"

// reach finds the rounds in which each event may come. It errs on the side of "may": what a condition reads but for the
// round and the flags counts as unknown, so whatever it finds out of reach is so in every game.
type reach struct {
	b     *rules.Book
	usage *usage
	comes []roundSet // of each event: the rounds in which it may come
	due   []roundSet // and those to which something may schedule it
	late  []bool     // and whether something may schedule it to a round behind the last
	set   []int      // of each flag: the first round in which it may be yes, 0: none
	grew  bool
}

// roundSet holds rounds, counted from 1.
type roundSet [rules.MaxRounds + 1]bool

func (s *roundSet) any() bool { return *s != roundSet{} }

func reachOf(b *rules.Book, u *usage) *reach {
	x := &reach{b: b, usage: u, comes: make([]roundSet, len(b.Events)), due: make([]roundSet, len(b.Events)),
		late: make([]bool, len(b.Events)), set: make([]int, len(u.flagSet)), grew: true}
	for i := range x.set {
		if b.Opening.Flags[i/64]&(1<<(i%64)) != 0 {
			x.set[i] = 1
		}
	}
	for x.grew {
		x.grew = false
		for r := 1; r <= b.Rounds; r++ {
			x.round(r)
		}
	}
	return x
}

// round lets all happen that may happen in a round.
func (x *reach) round(r int) {
	x.follow(r, x.b.Aftermath)
	for i := range x.b.Documents {
		d := &x.b.Documents[i]
		x.follow(r, d.Read, d.Show, d.Leak, d.Deny)
	}
	for i := range x.b.Levers {
		for k := range x.b.Levers[i].Ways {
			w := &x.b.Levers[i].Ways[k]
			x.follow(r, w.Effects, w.Else)
		}
	}
	for i := range x.b.Events {
		x.event(i, r)
	}
}

func (x *reach) event(i, r int) {
	e := &x.b.Events[i]
	if !x.comes[i][r] && x.starts(i, r) && x.may(e.When, r) {
		x.comes[i][r], x.grew = true, true
	}
	for k := range e.Choices {
		if c := &e.Choices[k]; x.comes[i][r] && (k == 0 || x.may(c.When, r)) { // the first is open when none is
			x.follow(r, c.Effects, c.Else)
		}
	}
	if x.comes[i][r] {
		x.follow(r, e.Effects)
	}
}

// starts reports whether the event may be due: it is left over from the round before when the bulletin was full.
func (x *reach) starts(i, r int) bool {
	e := &x.b.Events[i]
	return x.due[i][r] || x.comes[i][r-1] || e.Round == int8(r-1) || e.Round < 0 && (len(e.When) > 0 || e.Chance > 0)
}

// follow notes what effects do that are carried out in a round.
func (x *reach) follow(r int, lists ...[]rules.Effect) {
	for _, list := range lists {
		for i := range list {
			switch e := &list[i]; {
			case !x.may(e.If, r):
			case e.Do == rules.Schedule:
				x.schedule(int(e.Event), r, int(e.In))
			case e.Do == rules.Change && e.Target.Kind == rules.RefFlag && x.may(e.Value, r):
				if f := &x.set[e.Target.A]; *f == 0 || *f > r {
					*f, x.grew = r, true
				}
			}
		}
	}
}

// schedule notes that an event is due so many rounds later. A number of rounds that no game has was told of already.
func (x *reach) schedule(event, r, in int) {
	x.late[event] = x.late[event] || r+in > x.b.Rounds
	first, last := r+in, r+in
	if in >= x.b.Rounds {
		first, last = 1, x.b.Rounds
	}
	for to := first; to <= min(last, x.b.Rounds); to++ {
		if d := &x.due[event]; !d[to] {
			d[to], x.grew = true, true
		}
	}
}

// may reports whether a condition may hold in a round, or a value be yes. None always holds.
func (x *reach) may(e rules.Expr, r int) bool {
	var stack []room
	for _, op := range e {
		n := len(stack)
		switch op.Code {
		case rules.OpConst:
			stack = append(stack, room{int(op.N), int(op.N)})
		case rules.OpRead:
			stack = append(stack, x.read(op.Ref, r))
		case rules.OpNeg:
			stack[n-1] = room{-stack[n-1].high, -stack[n-1].low}
		case rules.OpNot:
			stack[n-1] = room{1 - stack[n-1].high, 1 - stack[n-1].low}
		default:
			stack[n-2] = joinedRoom(op.Code, stack[n-2], stack[n-1])
			stack = stack[:n-1]
		}
	}
	return len(stack) == 0 || stack[0].high > 0
}

// anyNumber is what is not known, small enough to be added up.
var anyNumber = room{-1 << 40, 1 << 40}

func (x *reach) read(ref rules.Ref, r int) room {
	switch {
	case ref.Kind == rules.RefRound:
		return room{r, r}
	case ref.Kind != rules.RefFlag:
		return anyNumber
	case !x.usage.flagSet[ref.A] || x.set[ref.A] > 0 && x.set[ref.A] <= r: // of the first it was said that nothing sets it
		return room{0, 1}
	}
	return room{0, 0}
}

// joinedRoom is what two sides come to.
func joinedRoom(op rules.OpCode, a, b room) room {
	switch op {
	case rules.OpAdd:
		return room{a.low + b.low, a.high + b.high}
	case rules.OpSub:
		return room{a.low - b.high, a.high - b.low}
	case rules.OpAnd:
		return room{min(a.low, b.low), min(a.high, b.high)}
	case rules.OpOr:
		return room{max(a.low, b.low), max(a.high, b.high)}
	}
	l, r := &term{low: a.low, high: a.high}, &term{low: b.low, high: b.high}
	return room{count(!possible(negated[op], l, r)), count(possible(op, l, r))}
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
