package rules

// country moves the meters as the scenario says, and makes crises felt.
func (c clerk) country() {
	t := c.t
	before := t.Meters
	c.drift()
	c.steady()
	for i := range c.b.Meters {
		moved := int(t.Meters[i] - before[i])
		t.Drift[i] = int8(clamp(moved, -100, 100))
		if moved != 0 {
			e := fact(Drifted, Everybody)
			e.N, e.M = int16(i), int16(moved)
			c.note(e)
		}
		c.crisis(i)
	}
}

// drift carries out what the scenario says of the country. It is tried for so many lines that
// meters and pressures, of which nearly all of it speaks, have a short way of their own.
func (c clerk) drift() {
	r, began := c.b.reads(c.s), c.ev.len()
	for i := range c.b.Aftermath {
		f := &c.b.Aftermath[i]
		switch {
		case f.Do != Change || f.Target.Kind != RefMeter && f.Target.Kind != RefPressure:
			c.performOne(f, unsaid)
		case !r.holds(f.If):
		case f.Target.Kind == RefMeter:
			m := &c.t.Meters[f.Target.A]
			*m = int16(clamp(f.How.onto(int(*m), r.eval(f.Value)), 0, 100))
		default:
			m := &c.t.Pressure[f.Target.A]
			*m = int8(clamp(f.How.onto(int(*m), r.eval(f.Value)), -3, 3))
		}
	}
	c.ev.fold(began)
}

// onto is what assigning a value makes of a number.
func (a Assign) onto(n, v int) int {
	switch a {
	case Raise:
		return n + v
	case Lower:
		return n - v
	}
	return v
}

// steady: some heads of government keep the country steady.
func (c clerk) steady() {
	p := c.b.SeatOf(c.b.holderOf(c.t, Government))
	if p < 0 || c.b.Contenders[p].Mods.Steady == 0 {
		return
	}
	by := int16(c.b.Contenders[p].Mods.Steady)
	for i := range c.b.Meters {
		m := &c.t.Meters[i]
		*m = int16(clamp(int(*m-by*int16(c.b.Meters[i].Bad)), 0, 100))
	}
}

// beyond reports whether a meter is at or past a mark on its bad side.
func (r *MeterRule) beyond(v, mark int16) bool {
	if r.Bad > 0 {
		return v >= mark
	}
	return v <= mark
}

// InCrisis reports whether a meter at this value is in a crisis.
func (r *MeterRule) InCrisis(v int16) bool { return r.beyond(v, r.Crisis) }

// breaks counts a round of a meter at the end of its scale, or forgets one, and reports whether the
// country can bear no more.
func (c clerk) breaks(i int) bool {
	at := &c.t.AtCollapse[i]
	if r := &c.b.Meters[i]; !r.beyond(c.t.Meters[i], r.Collapse) {
		*at = max(0, *at-1)
		return false
	}
	*at++
	return *at >= 3
}

// crisis costs everybody, and more those who stand near the line that brought it;
// three rounds at the end of a scale are a collapse.
func (c clerk) crisis(i int) {
	r := &c.b.Meters[i]
	v := c.t.Meters[i]
	if c.breaks(i) {
		c.collapse()
	}
	if !r.beyond(v, r.Crisis) {
		return
	}
	e := fact(CrisisCame, Everybody)
	e.N, e.M = int16(i), v
	c.note(e)
	c.t.Tally.Crisis += int32(c.b.Numbers.CrisisCost)
	c.blame(i)
}

// blame for a meter falls on those in the Politburo who stand for the line on every issue.
func (c clerk) blame(meter int) {
	for p := range c.b.Contenders {
		m := &c.t.Men[p]
		if m.Rung > Candidate || c.b.Gap(&m.Stance, &c.t.Lines) > 2 {
			continue
		}
		c.t.Tally.Blame[p] += int32(c.b.Numbers.BlameCost)
		e := fact(Blamed, Everybody)
		e.Who, e.N, e.Ref = Seat(p), int16(c.b.Numbers.BlameCost), Ref{RefMeter, int8(meter), 0}
		if c.t.Round%2 == 0 {
			e.M = int16(-c.raise(Ref{RefPrestige, int8(p), 0}, -1))
		}
		c.note(e)
	}
}

func (c clerk) collapse() {
	for i := range c.b.Endings {
		if c.b.Endings[i].Collapse && c.t.Ending < 0 {
			c.t.Ending = int8(i)
		}
	}
}

// Wellbeing is the mean of the meters, all read as good, from 0 to 100 of what the
// scenario counts as worth.
func (b *Book) Wellbeing(t *Table) int {
	if len(b.Meters) == 0 {
		return 50
	}
	sum := 0
	for i := range b.Meters {
		if b.Meters[i].Bad > 0 {
			sum += 100 - int(t.Meters[i])
		} else {
			sum += int(t.Meters[i])
		}
	}
	mean := ratio(sum, len(b.Meters))
	low, high := int(b.Numbers.WorthLow), int(b.Numbers.WorthHigh)
	return clamp((mean-low)*100/max(1, high-low), 0, 100)
}

// Outlook is what the country comes to if the lines stay as they are.
type Outlook struct {
	Mean, Final int  // wellbeing on the way and at the end, 0-100
	Crises      int  // meters in a crisis, summed over the rounds
	Breaks      bool // it collapses on the way
}

// CountryIsOpen reports whether how the country moves follows from what everybody sees.
func (b *Book) CountryIsOpen() bool {
	for i := range b.Aftermath {
		f := &b.Aftermath[i]
		if f.Target.Kind.Secret() || f.If.asksSecrets() || f.Value.asksSecrets() {
			return false
		}
	}
	return true
}

func (e Expr) asksSecrets() bool {
	for _, op := range e {
		if op.Code == OpRead && op.Ref.Kind.Secret() {
			return true
		}
	}
	return false
}

// CountryIsPlain reports whether how the country moves hangs on nothing but the round, lines,
// meters, what they ask for, and the head of the government: it is then the same at many tables.
func (b *Book) CountryIsPlain() bool {
	for i := range b.Aftermath {
		f := &b.Aftermath[i]
		if f.Do != Change || f.If.asksMore() || f.Value.asksMore() {
			return false
		}
	}
	return true
}

func (e Expr) asksMore() bool {
	for _, op := range e {
		if op.Code != OpRead {
			continue
		}
		switch op.Ref.Kind {
		case RefRound, RefLine, RefMeter, RefPressure:
		default:
			return true
		}
	}
	return false
}

// PlainCountry is what of a table a country that is plain hangs on besides lines and meters, in a
// table to be compared: its leader is the head of the government, whoever leads.
func (b *Book) PlainCountry(t *Table) Table {
	return Table{Round: t.Round, Pressure: t.Pressure, AtCollapse: t.AtCollapse, Leader: b.SeatOf(b.holderOf(t, Government))}
}

// Outlook runs the country some rounds ahead in a state that somebody imagines, which
// it uses up. Nothing else of the rounds happens.
func (b *Book) Outlook(s *State, rounds int) Outlook {
	c := b.clerk(s, nil)
	return c.lookAhead(rounds, c.drift)
}

// lookAhead is Outlook with what moves the country in a round.
func (c clerk) lookAhead(rounds int, drift func()) (o Outlook) {
	b := c.b
	for range rounds {
		drift()
		c.steady()
		o.Final = b.Wellbeing(c.t)
		o.Mean += o.Final
		for i := range b.Meters {
			r := &b.Meters[i]
			o.Crises += truth(r.beyond(c.t.Meters[i], r.Crisis))
			o.Breaks = c.breaks(i) || o.Breaks
		}
		c.t.Round++
	}
	o.Mean /= max(1, rounds)
	return o
}
