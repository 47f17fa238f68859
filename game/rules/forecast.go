package rules

// Part is one summand of a number that is shown: of odds, of a price, of how a
// man leans. N is in points of 100 for odds and leanings, in units for prices.
type Part struct {
	Why Why
	N   int16
	Who Person // whom it is about, or Nobody
}

// MostParts bounds the parts of one forecast.
const MostParts = 16

// Parts is a short list of summands.
type Parts struct {
	List [MostParts]Part
	N    int8
}

func (p *Parts) add(why Why, n int, who Person) {
	if n == 0 || int(p.N) >= MostParts {
		return
	}
	p.List[p.N] = Part{why, int16(n), who}
	p.N++
}

// Sum is the total of the parts.
func (p *Parts) Sum() int {
	sum := 0
	for _, x := range p.List[:p.N] {
		sum += int(x.N)
	}
	return sum
}

// All is the parts as a slice of the list.
func (p *Parts) All() []Part { return p.List[:p.N] }

// Delta is a number that the move would change, by N.
type Delta struct {
	Ref Ref
	N   int16
}

// Mind is who gains by a move or minds it, as far as the observer can tell.
type Mind struct {
	Who   Seat
	Why   Why
	Gains bool
	Break bool // the move breaks a pledge with him
}

// Forecast is what a preview shows of a move. It is made from an Observation and
// can hold no secret.
type Forecast struct {
	Cost     int8
	CostOf   Parts // the price, when it has parts
	Odds     int8  // 0-100; 100 is certain
	OddsOf   Parts
	Changes  [14]Delta // if it works
	ChangesN int8
	Failing  [14]Delta // if it does not
	FailingN int8
	Minds    [MaxSeats]Mind
	MindsN   int8
	Seen     Seats // who will see it done
	Sets     int8  // the precedent it would set, or -1
	Votes    Tellers
}

// Tellers is the forecast of a vote.
type Tellers struct {
	For, Against, Open int16 // voters of the Politburo, or per cent of the committee
	Unread             int16 // of whom nothing is foretold, in the same measure
	Needed             int16
	Percent            bool // counted in per cent of the committee
	Chance             int8 // of 100 that it carries, in the plenum too if the mover appeals to it
	Here               int8 // of 100 that it carries where it is voted on first
}

func (f *Forecast) change(r Ref, n int) {
	if (n != 0 || r.Kind == RefHolder) && int(f.ChangesN) < len(f.Changes) {
		f.Changes[f.ChangesN] = Delta{r, int16(n)}
		f.ChangesN++
	}
}

func (f *Forecast) failing(r Ref, n int) {
	if n != 0 && int(f.FailingN) < len(f.Failing) {
		f.Failing[f.FailingN] = Delta{r, int16(n)}
		f.FailingN++
	}
}

func (f *Forecast) mind(who Seat, why Why, gains bool) {
	for _, m := range f.Minds[:f.MindsN] {
		if m.Who == who && m.Why == why && m.Gains == gains {
			return // several numbers of his move: he is named once
		}
	}
	if who >= 0 && int(f.MindsN) < len(f.Minds) {
		f.Minds[f.MindsN] = Mind{Who: who, Why: why, Gains: gains}
		f.MindsN++
	}
}

// mindBreaches names those with whom the move would break a pledge, each once, as one who minds.
func (l look) mindBreaches(m Move, f *Forecast) {
	for q := range l.b.Contenders {
		if Seat(q) == l.o.me || !l.breaksPledge(m, l.o.between(l.o.me, Seat(q))) {
			continue
		}
		at := int8(0)
		for at < f.MindsN && f.Minds[at].Who != Seat(q) {
			at++
		}
		if at == f.MindsN {
			f.mind(Seat(q), WhyPledge, false)
		}
		if at < f.MindsN { // there is room for every seat, if each is named once
			f.Minds[at] = Mind{Who: Seat(q), Why: WhyPledge, Break: true}
		}
	}
}

// breaksPledge reports whether the order breaks a pledge of the observer's, by itself or by his
// own vote for what he tables.
func (l look) breaksPledge(m Move, p *Pledge) bool {
	if p.Live != Binding || !p.Has(l.o.me) {
		return false
	}
	switch m.Do {
	case Attack:
		return p.Kind == Protection && p.Has(Seat(m.A))
	case Shift:
		return l.breaksLine(m, p)
	case Propose:
		return l.b.Breaks(l.t, p, Cast{l.o.me, m.motion(), For})
	}
	return false
}

// breach is the credibility that an order costs because it breaks open pledges.
func (l look) breach(m Move) (cost int) {
	for q := range l.b.Contenders {
		if Seat(q) == l.o.me {
			continue
		}
		if p := l.o.between(l.o.me, Seat(q)); !p.Sealed && l.breaksPledge(m, p) {
			cost += int(l.b.Numbers.BreakWord)
		}
	}
	return cost
}

// bound refuses whom a trait forbids to break his sealed word what would break it.
func (l look) bound(m Move) Refusal {
	if l.mods().Bound == 0 {
		return Refusal{}
	}
	for q := range l.b.Contenders {
		if Seat(q) == l.o.me {
			continue
		}
		if p := l.o.between(l.o.me, Seat(q)); p.Sealed && l.breaksPledge(m, p) {
			return Refusal{Why: IsBound}
		}
	}
	return Refusal{}
}

// Forecast is what a preview shows of a move: its price, its odds with their parts,
// what it would change, who would mind, who would see it.
func (b *Book) Forecast(o *Observation, m Move) Forecast {
	l := b.look(o)
	f := l.outcome(m)
	if m.Do == Attack {
		l.mindAttack(Seat(m.A), &f)
	}
	l.mindBreaches(m, &f)
	return f
}

// Outcome is Forecast for whoever weighs many orders and does not ask who minds an attack or a
// broken promise.
func (b *Book) Outcome(o *Observation, m Move) Forecast { return b.look(o).outcome(m) }

// OutcomeInto is Outcome for whoever keeps the room for it.
func (b *Book) OutcomeInto(o *Observation, m Move, f *Forecast) { b.look(o).outcomeInto(m, f) }

func (l look) outcome(m Move) (f Forecast) {
	l.outcomeInto(m, &f)
	return f
}

func (l look) outcomeInto(m Move, f *Forecast) {
	*f = Forecast{Odds: 100, Sets: -1, Cost: int8(l.price(m)), Seen: Only(m.By)}
	switch m.Do {
	case Appoint:
		f.Seen = Everybody
		l.forecastAppoint(m, f)
	case Court:
		l.forecastCourt(m, f)
	case WinOver:
		l.forecastWinOver(m, f)
	case Argue:
		l.forecastArgue(m, f)
	case Recruit:
		l.forecastRecruit(m, f)
	case Shift:
		l.forecastShift(m, f)
	case Attack:
		l.forecastAttack(m, f)
	case Inquire:
		l.forecastInquire(m, f)
	case Propose:
		l.forecastPropose(m, f)
	case Gesture:
		l.forecastGesture(m, f)
	case Use:
		l.forecastUse(m, f)
	}
}
