package rules

// mostUndated bounds the events of a round that have no date; with so many events as a
// full bulletin has, there are none of them, so that it stays short. What has a date comes first
// and comes all.
const (
	mostUndated  = 2
	fullBulletin = 8
)

// openBulletin gathers the events that fall due and shows them one by one: what was
// scheduled and what has a date in the order of the months, then what has none.
func (c clerk) openBulletin() {
	c.t.Phase = Bulletin
	q := &c.s.Hidden.Queue
	for i := range q {
		q[i] = NoEvent
	}
	n := c.queueDated(c.queueDue(0))
	c.inOrder(q[:n])
	for i, undated := 0, 0; i < len(c.b.diary.undated) && undated < mostUndated && n < fullBulletin; i++ {
		if x := &c.b.diary.undated[i]; !queued(q[:n], x.id) && c.fallsDue(x) {
			q[n] = x.id
			n, undated = n+1, undated+1
		}
	}
	c.nextEvent()
}

// queueDated adds the events of this round's months. One for which this bulletin has no
// room comes with the next.
func (c clerk) queueDated(n int) int {
	q := &c.s.Hidden.Queue
	today := c.b.diary.dated[c.t.Round]
	for i := range today {
		x := &today[i]
		if queued(q[:n], x.id) || !c.fallsDue(x) {
			continue
		}
		if n == len(q) {
			c.schedule(x.id, 1)
			continue
		}
		q[n] = x.id
		n++
	}
	return n
}

// inOrder sorts by month; what has no date stands first.
func (c clerk) inOrder(list []EventID) {
	month := func(id EventID) int { return 12*int(c.b.Events[id].Year) + int(c.b.Events[id].Month) }
	for i := 1; i < len(list); i++ {
		for k := i; k > 0 && month(list[k]) < month(list[k-1]); k-- {
			list[k], list[k-1] = list[k-1], list[k]
		}
	}
}

func queued(list []EventID, id EventID) bool {
	for _, x := range list {
		if x == id {
			return true
		}
	}
	return false
}

// queueDue takes the scheduled events of this round.
func (c clerk) queueDue(n int) int {
	for i := range c.s.Hidden.Scheduled {
		d := &c.s.Hidden.Scheduled[i]
		if d.Round == 0 || d.Round > int16(c.t.Round)+1 || n >= len(c.s.Hidden.Queue) {
			continue
		}
		id := d.Event
		*d = Due{}
		if e := &c.b.Events[id]; queued(c.s.Hidden.Queue[:n], id) || e.Once && c.fired(id) || !c.b.reads(c.s).holds(e.When) {
			continue
		}
		c.s.Hidden.Queue[n] = id
		n++
	}
	return n
}

// fallsDue reports whether an event of the diary happens this round.
func (c clerk) fallsDue(x *entry) bool {
	e := &c.b.Events[x.id]
	if c.fired(x.id) && e.Once || !c.b.reads(c.s).holds(x.when) {
		return false
	}
	return e.Chance == 0 || c.s.chance(drawChance, int(x.id), int(e.Chance))
}

func (c clerk) fired(id EventID) bool { return c.t.Fired[id/64]>>(id%64)&1 == 1 }

// nextEvent shows the next event of the queue; one with choices waits for an answer.
func (c clerk) nextEvent() {
	q := &c.s.Hidden.Queue
	for q[0] != NoEvent {
		id := q[0]
		copy(q[:], q[1:])
		q[len(q)-1] = NoEvent
		if c.happen(id) {
			return
		}
	}
	c.t.Event = NoEvent
	c.openOrders()
}

// happen carries out an event and reports whether somebody has to choose.
func (c clerk) happen(id EventID) bool {
	e := &c.b.Events[id]
	c.t.Fired[id/64] |= 1 << (id % 64)
	f := fact(EventFell, Everybody)
	f.Event, f.Who = id, e.For
	c.note(f)
	c.perform(e.Effects, id)
	if len(e.Choices) == 0 {
		return false
	}
	who := e.For
	if who < 0 {
		who = c.b.Chairman(c.t)
	}
	if who < 0 {
		return false
	}
	c.t.Event, c.t.Turn = id, Only(who)
	return true
}

func (l look) checkChoose(m Move) Refusal {
	if m.A != int16(l.t.Event) || m.A < 0 || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	e := &l.b.Events[m.A]
	if m.B < 0 || int(m.B) >= len(e.Choices) {
		return Refusal{Why: Malformed}
	}
	if l.open(e, int(m.B)) {
		return Refusal{}
	}
	return Refusal{Why: Condition}
}

// open reports whether a choice is open; where none is, the first one is.
func (l look) open(e *EventRule, n int) bool {
	if l.reads().holds(e.Choices[n].When) {
		return true
	}
	for i := range e.Choices {
		if l.reads().holds(e.Choices[i].When) {
			return false
		}
	}
	return n == 0
}

func (c clerk) choose(m Move) {
	id := EventID(m.A)
	choice := &c.b.Events[id].Choices[m.B]
	e := fact(ChoiceMade, Everybody)
	e.Event, e.Who, e.N, e.M = id, m.By, m.B, 2
	list := choice.Effects
	if choice.Odds > 0 && choice.Odds < 100 {
		worked := c.s.chance(drawChoice, int(id), int(choice.Odds))
		e.M = int16(truth(worked))
		if !worked {
			list = choice.Else
		}
	}
	c.note(e)
	c.perform(list, id)
	c.nextEvent()
}
