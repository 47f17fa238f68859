package rules

// clerk carries out what a move causes in a true State and notes it. It exists
// only inside Apply.
type clerk struct {
	b  *Book
	s  *State
	t  *Table
	ev *Events
}

func (b *Book) clerk(s *State, ev *Events) clerk { return clerk{b, s, &s.Table, ev} }

func (c clerk) note(e Event) { c.ev.add(e) }

// say notes a public fact about one man.
func (c clerk) say(what Fact, who Seat, n int) {
	e := fact(what, Everybody)
	e.Who, e.N = who, int16(n)
	c.note(e)
}

// set writes a number, within its range, and reports the change.
func (c clerk) set(r Ref, value int) int { return c.setFrom(c.b.reads(c.s).value(r), r, value) }

// setFrom is set for whoever has read what the number is.
func (c clerk) setFrom(before int, r Ref, value int) int {
	low, high := c.b.rangeOf(r.Kind)
	value = clamp(value, low, high)
	c.write(r, value)
	return value - before
}

// raise adds to a number, within its range, and reports the change.
func (c clerk) raise(r Ref, by int) int {
	if by == 0 {
		return 0
	}
	before := c.b.reads(c.s).value(r)
	return c.setFrom(before, r, before+by)
}

// openly adds to a number that everybody sees, and says by how much it has changed.
func (c clerk) openly(r Ref, by int) {
	if moved := c.raise(r, by); moved != 0 && c.ev != nil {
		c.noteChange(effected(r, NoEvent, moved, c.b.reads(c.s).value(r)))
	}
}

// noteChange notes a number that has changed: the cause before the warning that it brings.
func (c clerk) noteChange(e Event) {
	c.note(e)
	if c.ev == nil || e.Ref.Kind != RefLost {
		return
	}
	list := c.ev.List
	if n := len(list); n > 1 && list[n-2].What == Warned && list[n-2].Whom == Seat(e.Ref.A) {
		list[n-2], list[n-1] = list[n-1], list[n-2]
	}
}

// regard changes what a man thinks of another.
func (c clerk) regard(p, of Seat, by int) {
	n := &c.s.Hands[p].Regard[of]
	*n = int8(clamp(int(*n)+by, -10, 10))
}

func (c clerk) write(r Ref, v int) {
	if r.Kind <= RefStance || r.Kind == RefIll {
		c.writeMan(r, v)
		return
	}
	switch r.Kind {
	case RefFlag:
		bit := uint64(1) << (r.A % 64)
		c.t.Flags[r.A/64] &^= bit
		if v != 0 {
			c.t.Flags[r.A/64] |= bit
		}
	case RefHolder:
		c.vacate(Person(v), Post(r.A))
		c.seatIn(Post(r.A), Person(v))
	case RefGone:
		c.leave(Person(r.A), v != 0)
	case RefPatron:
		c.follow(Person(r.A), c.b.SeatOf(Person(v)))
	default:
		c.writeNumber(r, v)
	}
}

func (c clerk) writeMan(r Ref, v int) {
	m := &c.t.Men[r.A]
	switch r.Kind {
	case RefPrestige:
		m.Prestige = int8(v)
	case RefOdium:
		m.Odium = int8(v)
	case RefWord:
		m.Word = int8(v)
	case RefMarks:
		if int8(v) > m.Marks {
			m.Spared = 0
		}
		m.Marks = int8(v)
	case RefRung:
		c.writeRung(Seat(r.A), Rung(v))
	case RefLost:
		c.writeLost(Seat(r.A), int8(v))
	case RefIll:
		m.Ill = int8(v)
	case RefStance:
		m.Stance[r.B] = int8(v)
	case RefPatronage:
		c.s.Hands[r.A].Patronage = int8(v)
	}
}

// writeRung puts a man on a rung, and takes from him what he may not keep there, whatever put him down.
func (c clerk) writeRung(p Seat, to Rung) {
	m := &c.t.Men[p]
	was := m.Rung
	if m.Rung = to; to <= was {
		return
	}
	if to > InCommittee {
		c.keepsNoPost(p)
		c.unseat(p, NoSeat)
		c.endTies(p)
	}
	if was == InPolitburo {
		c.fillSeats()
	}
}

// writeLost sets how many votes a man has lost, and warns him when they are enough for
// a fall, whatever made him lose them.
func (c clerk) writeLost(p Seat, v int8) {
	m := &c.t.Men[p]
	was := m.Lost
	m.Lost = v
	if v <= was {
		return
	}
	m.LostIn, m.Spared = c.t.Round, 0
	if was < c.b.Numbers.FallLost && v >= c.b.Numbers.FallLost && m.Rung < Exiled {
		c.sayWhom(Warned, p, int(v))
	}
}

func (c clerk) writeNumber(r Ref, v int) {
	t := c.t
	switch r.Kind {
	case RefLine:
		t.Lines[r.A] = int8(v)
	case RefPressure:
		t.Pressure[r.A] = int8(v)
	case RefMood:
		t.Blocs[r.A].Mood[r.B] = int8(v)
	case RefSympathy:
		c.s.Hidden.Sympathy[r.A][r.B] = int8(v)
	case RefWeight:
		c.enrol(Bloc(r.A), v-int(t.Blocs[r.A].Weight))
	case RefMeter:
		t.Meters[r.A] = int16(v)
	case RefFirm:
		c.s.Hidden.Firm[c.b.Official(Person(r.A))] = int8(v)
	case RefRank:
		t.Officials[c.b.Official(Person(r.A))].Rung = Rung(v)
	case RefPrecedent:
		t.Precedents[r.A].Times = int8(v)
	case RefDocument:
		t.Documents[r.A] = DocumentState(v)
	case RefPaper:
		t.Papers[r.A].Holder = Person(v)
	case RefAbroad:
		t.Papers[r.A].Abroad = v != 0
	case RefRegard:
		c.s.Hands[r.A].Regard[r.B] = int8(v)
	case RefBurden:
		t.Tally.Burden[r.A] = int16(v)
	}
}

// unsaid is the cause of effects that other facts tell of.
const unsaid EventID = -2

// perform carries out a list of effects, noting what changed for everybody, unless
// the cause is unsaid.
func (c clerk) perform(list []Effect, from EventID) {
	began := c.ev.len()
	for i := range list {
		c.performOne(&list[i], from)
	}
	c.ev.fold(began)
}

func (c clerk) performOne(f *Effect, from EventID) {
	r := c.b.reads(c.s)
	if !r.holds(f.If) {
		return
	}
	switch f.Do {
	case Schedule:
		c.schedule(f.Event, f.In)
	case End:
		c.t.Ending = f.Ending
	case Change:
		if f.Target.A == EveryBloc {
			c.changeEvery(f, r.eval(f.Value), from)
			return
		}
		c.change(f, r.eval(f.Value), from)
	}
}

// changeEvery changes the number of every bloc, and says it once: the largest change.
func (c clerk) changeEvery(f *Effect, v int, from EventID) {
	one, most := *f, 0
	for i := range c.b.Blocs {
		one.Target.A = int8(i)
		if moved := c.put(&one, v); abs(moved) > abs(most) {
			most = moved
		}
	}
	if most != 0 && from != unsaid {
		c.note(effected(f.Target, from, most, most))
	}
}

func (c clerk) change(f *Effect, v int, from EventID) {
	moved := c.put(f, v)
	if f.Target.Kind == RefGone && moved > 0 {
		return // that he left the stage is told as such
	}
	if moved == 0 || from == unsaid || f.Target.Kind == RefPrecedent && c.owned(Precedent(f.Target.A), from, moved) {
		return
	}
	c.noteChange(effected(f.Target, from, moved, c.b.reads(c.s).value(f.Target)))
}

// owned puts down a precedent that a choice of an event sets to the man who chose, and
// tells it as any other. It reports whether there is such a man.
func (c clerk) owned(p Precedent, from EventID, moved int) bool {
	if from < 0 || c.b.Events[from].For < 0 || moved < 0 {
		return false
	}
	set := &c.t.Precedents[p]
	if int(set.Times) == moved {
		set.By, set.Against, set.Round = c.b.Events[from].For, NoSeat, c.t.Round
	}
	e := fact(PrecedentWasSet, Everybody)
	e.Who, e.N, e.M = c.b.Events[from].For, int16(p), int16(set.Times)
	c.note(e)
	return true
}

// put writes the value of an effect and reports the change.
func (c clerk) put(f *Effect, v int) int {
	before := c.b.reads(c.s).value(f.Target)
	moved := c.setFrom(before, f.Target, f.How.onto(before, v))
	if f.Target.Kind == RefSympathy {
		c.swayed(Bloc(f.Target.A), Seat(f.Target.B), moved)
	}
	return moved
}

// effected tells of a changed number: everybody when it is public, else the seat
// it belongs to, if there is one.
func effected(r Ref, from EventID, moved, now int) Event {
	seen := Everybody
	if r.Kind.Secret() {
		seen = 0
		if r.Kind == RefPatronage || r.Kind == RefRegard {
			seen = Only(Seat(r.A))
		}
	}
	e := fact(Effected, seen)
	e.Event, e.Ref, e.N, e.M = from, r, int16(moved), int16(now)
	return e
}

func (c clerk) schedule(e EventID, in int8) {
	for i := range c.s.Hidden.Scheduled {
		if d := &c.s.Hidden.Scheduled[i]; d.Round == 0 {
			*d = Due{e, int16(c.t.Round) + 1 + int16(max(in, 1))}
			return
		}
	}
}
