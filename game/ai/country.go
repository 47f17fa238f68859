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

// prospects are those that were looked at from the last few tables. They follow from
// what is public alone, so that players at one table may share them.
type prospects struct {
	from [tablesKept]rules.Table
	list [tablesKept][]prospect
	at   int
}

// tablesKept is of how many tables the prospects are kept: the one of the orders, and
// those of the votes that are imagined in between.
const tablesKept = 4

// outlookOf is the outlook of the guess with the lines and meters of the state. What
// else is different there is not taken into account.
func (p *Player) outlookOf(s *rules.State) rules.Outlook {
	x := p.prospects
	lines, meters := &s.Table.Lines, &s.Table.Meters
	for i := range x.list[x.at] {
		if y := &x.list[x.at][i]; y.lines == *lines && y.meters == *meters {
			return y.outlook
		}
	}
	p.ahead = p.guess
	p.ahead.Table.Lines, p.ahead.Table.Meters = *lines, *meters
	o := p.b.Outlook(&p.ahead, min(farAhead, p.b.Rounds-int(s.Table.Round)))
	x.list[x.at] = append(x.list[x.at], prospect{*lines, *meters, o})
	return o
}

// lookAhead finds the prospects of the guess's table, or begins new ones. Votes and
// speeches change none.
func (p *Player) lookAhead() {
	t := p.guess.Table
	t.Phase, t.Turn, t.Answered, t.Event, t.Motion, t.MotionsN = 0, 0, 0, 0, 0, 0
	t.Motions, t.Slots, t.Votes, t.Speeches = [rules.MaxMotions]rules.Motion{}, [rules.TableSlots]int8{}, [3]rules.People{}, [rules.MaxSeats]int8{}
	for i := range t.Men {
		t.Men[i].Sealed = false
	}
	p.prospects.turnTo(&t)
}

func (x *prospects) turnTo(t *rules.Table) {
	for i := range x.from {
		if x.list[i] != nil && x.from[i] == *t {
			x.at = i
			return
		}
	}
	x.at = (x.at + 1) % tablesKept
	x.from[x.at], x.list[x.at] = *t, x.list[x.at][:0]
	if x.list[x.at] == nil {
		x.list[x.at] = []prospect{}
	}
}

// forget keeps nothing but the room: no table is empty.
func (x *prospects) forget() { x.from = [tablesKept]rules.Table{} }

// Together lets players who sit at one table work out once what follows from what
// everybody sees. It saves time and changes no decision; they must not decide at the
// same moment.
func Together(players ...*Player) {
	for _, p := range players {
		if p != nil && p.b.CountryIsOpen() {
			p.prospects = players[0].prospects
		}
	}
}
