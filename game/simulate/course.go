package simulate

import (
	"math"

	"afterlenin/game/rules"
)

// leads is who led at the end of each round of a game, and how much Office each seat had.
type leads struct {
	by      []rules.Seat // NoSeat when nobody did
	offices [][rules.MaxSeats]int16
}

// note writes down how the seats stand.
func (l *leads) note(b *rules.Book, s *rules.State) {
	var ledgers [rules.MaxSeats]rules.Ledger
	var offices [rules.MaxSeats]int16
	b.ScoreInto(s, ledgers[:len(b.Contenders)])
	by := rules.NoSeat
	for p := range b.Contenders {
		offices[p] = ledgers[p].Office
		if ledgers[p].Leads {
			by = rules.Seat(p)
		}
	}
	l.by, l.offices = append(l.by, by), append(l.offices, offices)
}

// course is how the lead went in one game. The terms are those of C. Browne and
// F. Maire, "Evolutionary Game Design" (2010), carried over from two players to many:
// the estimate of a position is the Office ledger.
type course struct {
	rounds  int
	winner  rules.Seat // who leads at the end, or NoSeat
	changes int        // ends of rounds at which another man led than at the one before
	halfway bool       // the leader at half-time leads at the end
	settled int        // the round, from 1, since the end of which the winner has led; 0 without one
	drama   float64    // 0-1
	late    int8       // the round, from 0, in which the last quarter begins
	offices [rules.MaxSeats]int16
	ahead   rules.Seat // who led when it began
}

// course sums up a game of a scenario that has so many rounds.
func (l *leads) course(rounds int) course {
	n := len(l.by)
	if n == 0 {
		return course{winner: rules.NoSeat, ahead: rules.NoSeat}
	}
	c := course{rounds: n, winner: l.by[n-1], ahead: rules.NoSeat, late: lateIn(rounds)}
	for i := 1; i < n; i++ {
		c.changes += one(l.by[i] != l.by[i-1])
	}
	if half := (n+1)/2 - 1; c.winner >= 0 {
		c.halfway = l.by[half] == c.winner
		c.settled = n
		for c.settled > 1 && l.by[c.settled-2] == c.winner {
			c.settled--
		}
	}
	if at := int(c.late) - 1; at >= 0 && at < n-1 {
		c.offices, c.ahead = l.offices[at], l.by[at]
	}
	c.drama = l.drama(c.winner)
	return c
}

// lateIn is the round, from 0, in which the last quarter of a game begins.
func lateIn(rounds int) int8 { return int8(rounds - max(1, rounds/4)) }

// drama is how deep the winner was behind, over the rounds in which he was: the mean
// root of what he lacked of the leader's Office, as a part of it.
func (l *leads) drama(winner rules.Seat) float64 {
	if winner < 0 {
		return 0
	}
	sum, behind := 0.0, 0
	for i, by := range l.by {
		if by < 0 || by == winner {
			continue
		}
		if best, his := l.offices[i][by], l.offices[i][winner]; best > his {
			sum += math.Sqrt(min(1, float64(best-his)/float64(best)))
			behind++
		}
	}
	if behind == 0 {
		return 0
	}
	return sum / float64(behind)
}

// decisive is 1 when the winner took the lead in the last round, 0 when he had it
// since the first: a game should end soon after its outcome is settled.
func (c course) decisive() float64 {
	if c.rounds < 2 || c.settled == 0 {
		return 0
	}
	return float64(c.settled-1) / float64(c.rounds-1)
}

// hopeless reports whether the seat could no longer lead when the last quarter began:
// it had less than half of the leader's Office then, and does not lead at the end.
func (c course) hopeless(p rules.Seat) bool {
	return c.ahead >= 0 && p != c.winner && 2*c.offices[p] < c.offices[c.ahead]
}
