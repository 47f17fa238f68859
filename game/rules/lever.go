package rules

// LeverRule is an order that one man has and nobody else, or the holder of one post.
// The scenario says what it does in its own language, so that it can give each man a
// strength that no rule of the engine knows.
type LeverRule struct {
	ID, Name, About, Source string
	For                     Seat // whose it is, or NoSeat
	Post                    Post // whose holder has it when For is NoSeat; NoPost else
	When                    Expr // reads only public numbers
	Cost                    int8 // patronage, 0-12
	Rest                    int8 // rounds between two uses, 1: every round
	Ways                    []Choice
}

// LeverOf reports whether the lever is the seat's own: his by name, or by the post he holds.
func (b *Book) LeverOf(t *Table, i LeverID, p Seat) bool {
	x := &b.Levers[i]
	if x.For >= 0 {
		return x.For == p
	}
	return x.Post >= 0 && p >= 0 && t.Posts[x.Post].Holder == Person(p)
}

// Draws is by how many tenths a choice moves the moods of delegations for certain, issue by issue, all blocs together.
func (b *Book) Draws(way *Choice) (by [MaxIssues]int) {
	for i := range way.Effects {
		e := &way.Effects[i]
		if !e.plain() || e.Target.Kind != RefMood {
			continue
		}
		n := e.sum()
		if e.Target.A == EveryBloc {
			n *= len(b.Blocs)
		}
		by[e.Target.B] += n
	}
	return by
}

func (l look) checkUse(m Move) Refusal {
	if m.A < 0 || int(m.A) >= len(l.b.Levers) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	x := &l.b.Levers[m.A]
	if m.B < 0 || int(m.B) >= len(x.Ways) {
		return Refusal{Why: Malformed}
	}
	if !l.b.LeverOf(l.t, LeverID(m.A), m.By) {
		return Refusal{Why: NoRight}
	}
	for _, given := range l.o.orders() {
		if given.Do == Use && given.A == m.A {
			return Refusal{Why: Twice}
		}
	}
	if used := l.t.Levers[m.A]; used >= 0 && l.t.Round-used < x.Rest {
		return Refusal{JustChanged, int16(x.Rest), int16(l.t.Round - used)}
	}
	if !l.reads().holds(x.When) || !l.reads().holds(x.Ways[m.B].When) {
		return Refusal{Why: Condition}
	}
	return Refusal{}
}

func (l look) priceUse(m Move) int {
	if m.A < 0 || int(m.A) >= len(l.b.Levers) {
		return 0
	}
	return int(l.b.Levers[m.A].Cost)
}

func (l look) forecastUse(m Move, f *Forecast) {
	f.Seen = Everybody
	if m.A < 0 || int(m.A) >= len(l.b.Levers) || m.B < 0 || int(m.B) >= len(l.b.Levers[m.A].Ways) {
		return
	}
	way := &l.b.Levers[m.A].Ways[m.B]
	if way.uncertain() {
		f.Odds = way.Odds
		f.OddsOf.add(WhyBase, int(way.Odds), Nobody)
		for i := range way.Else {
			if d, ok := l.delta(&way.Else[i]); ok {
				f.failing(d.Ref, int(d.N))
			}
		}
	}
	for i := range way.Effects {
		if d, ok := l.delta(&way.Effects[i]); ok {
			f.change(d.Ref, int(d.N))
		}
	}
	l.mindChanges(f)
}

// delta is the change that an effect would make, as far as the observer knows; false
// when its condition does not hold or it changes no number.
func (l look) delta(e *Effect) (Delta, bool) {
	if e.Do != Change || !l.reads().holds(e.If) {
		return Delta{}, false
	}
	r := l.reads()
	n := r.eval(e.Value)
	switch {
	case e.How == Lower:
		n = -n
	case e.How == Set && (e.Target.Kind == RefHolder || e.Target.Kind == RefPatron || e.Target.Kind == RefPaper):
		n++
	case e.How == Set && e.Target.Kind.Secret():
		return Delta{}, false
	case e.How == Set:
		n -= r.value(e.Target)
	}
	return Delta{e.Target, int16(n)}, true
}

// mindChanges names the men whose own numbers the order would move.
func (l look) mindChanges(f *Forecast) {
	for _, d := range f.Changes[:f.ChangesN] {
		p, good := d.concerns()
		if p >= 0 && p != l.o.me && d.N != 0 {
			f.mind(p, WhyGain, good)
		}
	}
}

// concerns is the man whose number a change moves, and whether it does him good.
func (d Delta) concerns() (Seat, bool) {
	switch d.Ref.Kind {
	case RefPrestige, RefWord, RefPatronage:
		return Seat(d.Ref.A), d.N > 0
	case RefOdium, RefMarks, RefLost:
		return Seat(d.Ref.A), d.N < 0
	case RefSympathy:
		return Seat(d.Ref.B), d.N > 0
	}
	return NoSeat, false
}

// TouchesHands reports whether what the choice does hangs on what somebody has in hand, or
// changes it.
func (c *Choice) TouchesHands() bool {
	for _, list := range [...][]Effect{c.Effects, c.Else} {
		for i := range list {
			if list[i].Target.Kind == RefPatronage || list[i].If.asks(RefPatronage) || list[i].Value.asks(RefPatronage) {
				return true
			}
		}
	}
	return false
}

func (e Expr) asks(kind RefKind) bool {
	for i := range e {
		if e[i].Code == OpRead && e[i].Ref.Kind == kind {
			return true
		}
	}
	return false
}

// uncertain reports whether the choice works by odds only.
func (c *Choice) uncertain() bool { return c.Odds > 0 && c.Odds < 100 }

// use carries out a lever: everybody sees it done.
func (c clerk) use(m Move) {
	way := &c.b.Levers[m.A].Ways[m.B]
	c.t.Levers[m.A] = c.t.Round
	what, list := LeverUsed, way.Effects
	if way.uncertain() && !c.s.chance(drawLever, int(m.A), int(way.Odds)) {
		what, list = LeverFailed, way.Else
	}
	e := fact(what, Everybody)
	e.Who, e.N, e.M = m.By, m.A, m.B
	c.note(e)
	c.perform(list, NoEvent)
}
