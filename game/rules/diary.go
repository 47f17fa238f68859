package rules

// diary says which events can fall due in a round, so that not all of them are gone through in
// each: those of its date, and those without a date that have a condition or a chance.
type diary struct {
	dated   [MaxRounds][]entry
	undated []entry
}

// entry is an event with its condition, prepared.
type entry struct {
	id   EventID
	when Expr
}

// Arrange writes the diary. Whoever makes a Book, or changes its events, does it last.
func (b *Book) Arrange() {
	b.diary = new(diary)
	for i := range b.Events {
		e := &b.Events[i]
		x := entry{EventID(i), e.When.settling()}
		switch {
		case e.Round >= 0:
			b.diary.dated[e.Round] = append(b.diary.dated[e.Round], x)
		case len(e.When) > 0 || e.Chance > 0: // with neither it happens only when another schedules it
			b.diary.undated = append(b.diary.undated, x)
		}
	}
}

// settling is the condition with a mark at each step whose answer settles an "and" or an "or"
// without what is on its right: N is how many steps may be left out then, above zero after a no,
// below zero after a yes. Numbers need their N and carry no mark.
func (e Expr) settling() Expr {
	marked := append(Expr(nil), e...)
	begins := make([]int, len(e)) // where what each step sums up begins
	for i := range e {
		switch code := e[i].Code; {
		case code <= OpRead:
			begins[i] = i
		case !code.joins():
			begins[i] = begins[i-1]
		default:
			left := begins[i-1] - 1
			begins[i] = begins[left]
			switch {
			case e[left].Code == OpConst:
			case code == OpAnd:
				marked[left].N = int16(i - left)
			case code == OpOr:
				marked[left].N = int16(left - i)
			}
		}
	}
	return marked
}
