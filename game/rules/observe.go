package rules

import "math/bits"

// Observe is what the seat may know. It never fails; for NoSeat it is what any
// spectator may know.
func (b *Book) Observe(s *State, p Seat) Observation {
	var o Observation
	b.ObserveInto(s, p, &o)
	return o
}

// ObserveInto is Observe for whoever keeps the room for it.
func (b *Book) ObserveInto(s *State, p Seat, o *Observation) {
	o.Table = s.Table
	b.observeOwn(s, p, &o.Own)
}

// observeOwn is what the seat knows besides the table.
func (b *Book) observeOwn(s *State, p Seat, o *Own) {
	o.Me, o.Hand = p, Hand{}
	if p >= 0 {
		o.Hand = s.Hands[p]
	}
	o.Pledges = [MaxPledges]Pledge{}
	for i := range s.Pledges {
		if q := &s.Pledges[i]; q.Live != NoPledge && q.knownTo(p) {
			o.Pledges[i] = *q
			o.Pledges[i].Seen &= Only(p) // who else knows of it is not his to know
		}
	}
	b.observeMen(s, p, o)
}

func (b *Book) observeMen(s *State, p Seat, o *Own) {
	o.Patron, o.Firm, o.Aims = strangers.Patron, strangers.Firm, strangers.Aims
	for known := o.Hand.Knows &^ People(b.allSeats()); known != 0; known &= known - 1 {
		i := b.Official(Person(bits.TrailingZeros64(uint64(known))))
		o.Patron[i] = s.Hidden.Patron[i]
		if o.Patron[i] == p && p >= 0 {
			o.Firm[i] = s.Hidden.Firm[i]
		}
	}
	for aims := o.Hand.Aims; aims != 0; aims &= aims - 1 {
		o.Aims[aims.First()] = s.Hands[aims.First()].Ambition
	}
}

// strangers is what is known of men of whom nothing is known.
var strangers = nothingKnown()

func nothingKnown() (o Own) {
	for i := range o.Patron {
		o.Patron[i], o.Firm[i] = Unknown, -1
	}
	for q := range o.Aims {
		o.Aims[q] = -1
	}
	return o
}

// Imagine is some State that looks exactly like the observation: what the seat
// cannot see is dealt anew from the seed.
func (b *Book) Imagine(o *Observation, seed uint64) State {
	s := State{Seed: seed, Table: o.Table, Pledges: o.Pledges}
	for p := range s.Hands {
		s.Hands[p] = b.imagineHand(o, Seat(p), &s)
	}
	for i := range s.Hidden.Queue {
		s.Hidden.Queue[i] = NoEvent
	}
	b.imagineMen(o, &s)
	b.imagineTies(o.Me, &s)
	b.imagineBlocs(o, &s)
	return s
}

// ImagineOn makes a state that was imagined of another observation of the same round, of which it is said
// what the seat knew, the one that is imagined of this. It reports false, and does nothing, where something
// would be dealt otherwise: Imagine reads nothing of a table but what is compared here.
func (b *Book) ImagineOn(o *Observation, was *Own, s *State) bool {
	t, u := &s.Table, &o.Table
	same := t.Round == u.Round && t.Phase > Orders && u.Phase > Orders && t.Posts == u.Posts && t.Blocs == u.Blocs &&
		was.Me == o.Me && o.Me >= 0 && was.Patron == o.Patron && was.Firm == o.Firm && was.Aims == o.Aims &&
		was.Hand.Knows == o.Hand.Knows && was.Hand.Swayed == o.Hand.Swayed
	if same {
		s.Table, s.Pledges, s.Hands[o.Me] = o.Table, o.Pledges, o.Hand
	}
	return same
}

func (b *Book) imagineHand(o *Observation, p Seat, s *State) Hand {
	if p == o.Me {
		return o.Hand
	}
	h := Hand{Ambition: -1}
	if int(p) >= len(b.Contenders) {
		return h
	}
	roll := s.draw(drawImagine, int(p))
	h.Patronage = int8(2 + roll%5)
	if n := len(b.Contenders[p].Ambitions); n > 0 && o.Table.Phase > Opening {
		h.Ambition = int8(roll >> 8 % uint64(n))
	}
	if o.Aims[p] >= 0 {
		h.Ambition = o.Aims[p]
	}
	for q := range b.Contenders {
		h.Regard[q] = b.Contenders[p].Regard[q]
	}
	if o.Table.Phase == Orders && !o.Table.Turn.Has(p) {
		h.fill(p)
	}
	return h
}

// fill gives a sealed hand empty orders: what they are nobody else can know.
func (h *Hand) fill(p Seat) {
	for h.OrdersN < OrdersARound {
		h.Orders[h.OrdersN] = Move{By: p, Do: Hold}
		h.OrdersN++
	}
}

func (b *Book) imagineMen(o *Observation, s *State) {
	for i := range b.People[len(b.Contenders):] {
		who := Person(len(b.Contenders) + i)
		if o.Hand.Knows.Has(who) {
			s.Hidden.Patron[i] = o.Patron[i]
			s.Hidden.Firm[i] = max(o.Firm[i], 0)
			if o.Patron[i] >= 0 && o.Patron[i] != o.Me {
				s.Hidden.Firm[i] = 1 + int8(s.draw(drawImagine, 100+i)%3)
			}
			continue
		}
		if p := b.countedFor(o, who); p != NoSeat {
			s.Hidden.Patron[i], s.Hidden.Firm[i] = p, 2
			continue
		}
		s.Hidden.Patron[i], s.Hidden.Firm[i] = b.guessPatron(o, s, who)
	}
}

// countedFor is whose man a secretary looks to a spectator who reads the last count: that of whoever
// had most of his bloc, if it was as much as a machine brings; or NoSeat. A seat goes by what it knows.
func (b *Book) countedFor(o *Observation, who Person) Seat {
	post := b.PostOf(&o.Table, who)
	if o.Me != NoSeat || post == NoPost || b.Posts[post].Leads == NoBloc || o.Table.Posts[post].Changed > o.Table.LastCount {
		return NoSeat
	}
	first, most := NoSeat, int8(0)
	for p, n := range o.Table.Blocs[b.Posts[post].Leads].Count[:len(b.Contenders)] {
		if n > most {
			first, most = Seat(p), n
		}
	}
	if most < b.Numbers.Machine {
		return NoSeat
	}
	return first
}

// imagineTies lets the imagined patrons know their men.
func (b *Book) imagineTies(me Seat, s *State) {
	for i := range b.People[len(b.Contenders):] {
		if p := s.Hidden.Patron[i]; p >= 0 && p != me {
			s.Hands[p].Knows = s.Hands[p].Knows.With(Person(len(b.Contenders) + i))
		}
	}
}

// guessPatron deals a patron from what anybody can see: mostly the man who fills
// his post, sometimes nobody.
func (b *Book) guessPatron(o *Observation, s *State, who Person) (Seat, int8) {
	roll := s.draw(drawImagine, 200+int(who))
	guess := NoSeat
	if p := b.PostOf(&o.Table, who); p >= 0 && b.Posts[p].Filled == ByPost {
		guess = b.SeatOf(o.Table.Posts[b.Posts[p].FilledBy].Holder)
	}
	if guess < 0 && roll%3 == 0 {
		guess = Seat(roll >> 8 % uint64(len(b.Contenders)))
	}
	if guess < 0 || guess == o.Me || roll%5 == 1 {
		return NoSeat, 0
	}
	return guess, 1 + int8(roll>>16%2)
}

func (b *Book) imagineBlocs(o *Observation, s *State) {
	for i := range b.Blocs {
		for p := range b.Contenders {
			v := int(o.Table.Blocs[i].Known[p])
			if Seat(p) == o.Me {
				v += int(o.Hand.Swayed[i])
			} else {
				v += int(s.draw(drawImagine, 1000+i*MaxSeats+p)%13) - 6
			}
			s.Hidden.Sympathy[i][p] = int8(clamp(v, 0, 100))
		}
	}
}
