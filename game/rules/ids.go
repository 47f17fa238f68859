package rules

import "math/bits"

// Seat is the index of a contender, in the order of the scenario.
type Seat int8

// Person is the index of a contender or, behind the contenders, of an official.
type Person int8

// Indices of the nouns of a Book, in the order of the scenario.
type (
	Post     int8
	Bloc     int8
	Issue    int8
	Meter    int8
	Document int8
	LeverID  int8
	Flag     int16
	EventID  int16
)

// NoSeat, Nobody, NoPost ... say that no such thing is meant.
const (
	NoSeat     Seat     = -1
	Nobody     Person   = -1
	NoPost     Post     = -1
	NoBloc     Bloc     = -1
	NoIssue    Issue    = -1
	NoDocument Document = -1
	NoEvent    EventID  = -1
	NoLever    LeverID  = -1
)

// Limits of a scenario. State is plain arrays of these sizes, so that a copy is one
// move of memory; the loader refuses more with a sentence.
const (
	MaxSeats      = 8
	MaxIssues     = 4
	MaxMeters     = 6
	MaxOfficials  = 40
	MaxPeople     = MaxSeats + MaxOfficials
	MaxPosts      = 32
	MaxBlocs      = 16
	MaxDocuments  = 4
	MaxLevers     = 16
	MaxFlags      = 128
	MaxEvents     = 1000
	MaxChoices    = 6
	MaxPledges    = MaxSeats * (MaxSeats - 1) / 2 // one for each pair
	MaxMotions    = 8
	MaxScheduled  = 8
	MaxBulletin   = 12 // events of a round
	MaxRounds     = 120
	MaxAmbitions  = 4
	OrdersARound  = 3
	MostSlots     = 2             // motions that the committee's table takes in a round
	TableSlots    = MostSlots + 2 // with the one that is the plenum's own, and a resignation
	maxEventWords = (MaxEvents + 63) / 64
)

// Seats is a set of seats. The zero value is nobody.
type Seats uint8

// Everybody is the audience of what is public.
const Everybody Seats = 1<<MaxSeats - 1

// Only is the set of one seat; of NoSeat it is nobody.
func Only(p Seat) Seats {
	if p < 0 {
		return 0
	}
	return 1 << p
}

// Has reports whether p is in the set.
func (s Seats) Has(p Seat) bool { return p >= 0 && s&(1<<p) != 0 }

// With is the set and p.
func (s Seats) With(p Seat) Seats { return s | Only(p) }

// Without is the set less p.
func (s Seats) Without(p Seat) Seats { return s &^ Only(p) }

// Count is how many seats are in the set.
func (s Seats) Count() int { return bits.OnesCount8(uint8(s)) }

// First is the lowest seat of the set, or NoSeat when it is empty.
func (s Seats) First() Seat {
	if s == 0 {
		return NoSeat
	}
	return Seat(bits.TrailingZeros8(uint8(s)))
}

// People is a set of persons.
type People uint64

// Has reports whether p is in the set.
func (s People) Has(p Person) bool { return p >= 0 && s&(1<<p) != 0 }

// With is the set and p.
func (s People) With(p Person) People {
	if p < 0 {
		return s
	}
	return s | 1<<p
}

// Without is the set less p.
func (s People) Without(p Person) People {
	if p < 0 {
		return s
	}
	return s &^ (1 << p)
}

// Count is how many persons are in the set.
func (s People) Count() int { return bits.OnesCount64(uint64(s)) }
