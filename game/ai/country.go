package ai

import "afterlenin/game/rules"

// farAhead is how many rounds of the country a player looks ahead.
const farAhead = 3

// country is what the country's lot is worth to a seat, in hundredths of a point: the
// years on the way, the end, and the crises that cost everybody, most those who stand
// for the lines. It looks ahead only when a state has other lines or meters than the
// one imagined first.
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

func (p *Player) outlookOf(s *rules.State) rules.Outlook {
	if p.looked && s.Table.Lines == p.guess.Table.Lines && s.Table.Meters == p.guess.Table.Meters {
		return p.outlook
	}
	p.ahead = *s
	o := p.b.Outlook(&p.ahead, min(farAhead, p.b.Rounds-int(s.Table.Round)))
	if s == &p.guess {
		p.outlook, p.looked = o, true
	}
	return o
}
