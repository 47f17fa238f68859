package ai

import "afterlenin/game/rules"

// farAhead is how many rounds of the country a player looks ahead.
const farAhead = 3

// country is what the country's lot is worth to a seat, in hundredths of a point: the
// years on the way, the end, and the crises that cost everybody, most those who stand
// for the lines. It looks ahead once for the same lines and meters.
func (p *Player) country(s *rules.State, me rules.Seat) int {
	o := p.outlookOf(s)
	b := p.b
	left := roundsLeft(b, &s.Table)
	most := int(b.Numbers.CountryMost)
	n := most * o.Mean * left / 200
	n += most * o.Final * (150 - left/2) / 300
	cost := int(b.Numbers.CrisisCost)
	if s.Table.Men[me].Rung <= rules.Candidate && b.Gap(&s.Table.Men[me].Stance, &s.Table.Lines) <= 2 {
		cost += int(b.Numbers.BlameCost)
	}
	n -= 10 * cost * o.Crises
	if o.Breaks {
		n -= 1500
	}
	return n
}

// prospect is the outlook with certain lines and meters.
type prospect struct {
	lines   [rules.MaxIssues]int8
	meters  [rules.MaxMeters]int16
	outlook rules.Outlook
}

// prospects are those that were looked at from one and the same table.
type prospects struct {
	from rules.Table
	list []prospect
}

// outlookOf is the outlook of the guess with the lines and meters of the state. What
// else is different there is not taken into account.
func (p *Player) outlookOf(s *rules.State) rules.Outlook {
	lines, meters := &s.Table.Lines, &s.Table.Meters
	for i := range p.prospects.list {
		if x := &p.prospects.list[i]; x.lines == *lines && x.meters == *meters {
			return x.outlook
		}
	}
	p.ahead = p.guess
	p.ahead.Table.Lines, p.ahead.Table.Meters = *lines, *meters
	o := p.b.Outlook(&p.ahead, min(farAhead, p.b.Rounds-int(s.Table.Round)))
	p.prospects.list = append(p.prospects.list, prospect{*lines, *meters, o})
	return o
}

// lookAhead forgets the prospects of another table. Votes and speeches change none.
func (p *Player) lookAhead() {
	t := p.guess.Table
	t.Phase, t.Turn, t.Answered, t.Event, t.Motion, t.MotionsN = 0, 0, 0, 0, 0, 0
	t.Motions, t.Slots, t.Votes, t.Speeches = [rules.MaxMotions]rules.Motion{}, [rules.MostSlots + 1]int8{}, [3]rules.People{}, [rules.MaxSeats]int8{}
	for i := range t.Men {
		t.Men[i].Sealed = false
	}
	if p.prospects.from != t {
		p.prospects.from, p.prospects.list = t, p.prospects.list[:0]
	}
}
