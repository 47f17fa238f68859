package ai

import "afterlenin/game/rules"

// farAhead is how many rounds of the country a player looks ahead.
const farAhead = 8

// country is what the country's lot is worth to a seat, in hundredths of a point: the
// years on the way, the end, and the crises that cost everybody, most those who stand
// for the lines. It looks ahead once for the same lines and meters. A step that helps only
// when another follows it is worth half of what the two would bring.
func (p *Player) country(s *rules.State, me rules.Seat) int {
	return p.withLines(s, &s.Table.Lines, me)
}

// withLines is the worth of the country's lot if these were the lines from now on.
func (p *Player) withLines(s *rules.State, lines *[rules.MaxIssues]int8, me rules.Seat) int {
	n := p.lot(s, me, p.goingOn(lines, &s.Table.Meters).outlook)
	if next, steps := p.further(lines); steps {
		n = max(n, (n+p.lot(s, me, p.goingOn(&next, &s.Table.Meters).outlook))/2)
	}
	return n
}

// further is the lines with another step the way in which they differ from those of the guess.
func (p *Player) further(lines *[rules.MaxIssues]int8) (next [rules.MaxIssues]int8, steps bool) {
	next = *lines
	for i, was := range p.guess.Table.Lines {
		if to := lines[i] + (lines[i] - was); to != lines[i] && to >= -lineEnd && to <= lineEnd {
			next[i], steps = to, true
		}
	}
	return next, steps
}

// lineEnd is how many steps a line lies from its middle at either end.
const lineEnd = 3

// lot is what an outlook of the country is worth to a seat.
func (p *Player) lot(s *rules.State, me rules.Seat, o rules.Outlook) int {
	b := p.b
	left := roundsLeft(b, &s.Table)
	most := int(b.Numbers.CountryMost)
	n := most * o.Mean * left / 200
	n += most * o.Final * (150 - left/2) / 300
	cost := int(b.Numbers.CrisisCost)
	if s.Table.Men[me].Rung <= rules.Candidate && b.Gap(&s.Table.Men[me].Stance, &s.Table.Lines) <= 2 {
		cost += int(b.Numbers.BlameCost) / blameMinded
	}
	n -= 10 * cost * o.Crises
	if o.Breaks {
		n -= 1500
	}
	return n
}

// blameMinded is which part of the blame for crises to come a man minds: they are foreseen as if the
// lines stayed as they are, and most of them never come. Tried in simulation, one among six: whoever
// minded all of it stepped away from what he believes so as not to be blamed, and came 0.6 points lower.
const blameMinded = 4

// prospect is the outlook with certain lines, so far as the country asks for them, and meters,
// and where the meters end.
type prospect struct {
	lines   [rules.MaxIssues]int8
	meters  [rules.MaxMeters]int16
	outlook rules.Outlook
	ends    [rules.MaxMeters]int16
}

// prospects are those that were looked at from the last few tables. They follow from
// what is public alone, so that players at one table may share them.
type prospects struct {
	from    [tablesKept]rules.Table
	list    [tablesKept][]prospect
	at      int
	courses *rules.Courses
}

// tablesKept is of how many tables the prospects are kept: the one of the orders, and
// those of the votes that are imagined in between.
const tablesKept = 4

// goingOn is how the country of the guess goes on with other lines and meters. What else is
// different where they are so is not taken into account.
func (p *Player) goingOn(lines *[rules.MaxIssues]int8, meters *[rules.MaxMeters]int16) *prospect {
	x := p.prospects
	asked := x.courses.Asked(lines)
	for i := range x.list[x.at] {
		if y := &x.list[x.at][i]; y.lines == asked && y.meters == *meters {
			return y
		}
	}
	p.ahead = p.guess
	p.ahead.Table.Lines, p.ahead.Table.Meters = *lines, *meters
	o := x.courses.Outlook(&p.ahead, min(farAhead, p.b.Rounds-int(p.guess.Table.Round)))
	x.list[x.at] = append(x.list[x.at], prospect{asked, *meters, o, p.ahead.Table.Meters})
	return &x.list[x.at][len(x.list[x.at])-1]
}

// lookAhead finds the prospects of the guess's table, or begins new ones. Votes and
// speeches change none, nor does anything else that the country does not hang on.
func (p *Player) lookAhead() {
	t := p.guess.Table
	if p.plain {
		t = p.b.PlainCountry(&t)
		p.prospects.turnTo(&t)
		return
	}
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
	var shared *prospects
	for _, p := range players {
		switch {
		case p == nil || !p.b.CountryIsOpen():
		case shared == nil:
			shared = p.prospects
		default:
			p.prospects = shared
		}
	}
}
