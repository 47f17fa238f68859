package ai

import (
	"math/bits"

	"afterlenin/game/rules"
)

// aspect is one part of what a state is worth to a seat.
type aspect uint8

const (
	inOffice aspect = iota
	inLine
	inRules
	inCountry
	inStanding
	inVotes
	inRivals
	inSight
	inHistory
	inAmbition
	aspects
)

// causes say each aspect in the words of the rules.
var causes = [aspects]rules.Why{inOffice: rules.WhyGain, inLine: rules.WhyLine, inRules: rules.WhyPrecedent, inCountry: rules.WhyCountry,
	inStanding: rules.WhyPrestige, inVotes: rules.WhyPledge, inRivals: rules.WhyFear, inSight: rules.WhySight, inHistory: rules.WhyHistory, inAmbition: rules.WhyAmbition}

// worths are the aspects of a state, in hundredths of a point.
type worths [aspects]int

func (w *worths) sum() int {
	n := 0
	for _, x := range w {
		n += x
	}
	return n
}

// worth is how good a state looks to a seat, in hundredths of a point: its own
// ledgers and standing, less what its rivals have, more so the more they are feared.
func (p *Player) worth(s *rules.State, me rules.Seat) int { return p.sum(p.weigh(s, me)) }

// sum is what the aspects come to for the player.
func (p *Player) sum(w worths) int {
	if p.style.Persona == Greedy {
		return w[inOffice]
	}
	return w.sum()
}

func (p *Player) weigh(s *rules.State, me rules.Seat) (n worths) {
	b := p.b
	d := p.counted.Differs(s)
	t := &s.Table
	w := &b.Contenders[me].Wants
	left := roundsLeft(b, t)
	as, was := p.asBefore(s, me, d), &p.weighed.present
	n[inRules] = (int(p.b.Numbers.KeepRules)*int(t.Tally.Kept[me]) - int(t.Tally.Burden[me])) * 10 * int(w.Rules) / 100 * p.scruple / 100
	power := p.powers(s, me, d)
	n[inOffice], n[inRivals], n[inSight] = power.office*10*int(w.Office)/100, -power.rivals, -power.sight*left/100
	if n[inLine] = was[inLine]; !as.line {
		n[inLine] = p.line(t, me) * int(w.Line) / 100
	}
	if n[inCountry] = was[inCountry]; !as.country {
		n[inCountry] = p.country(s, me) * int(w.Country) / 100
	}
	if p.stood = p.weighed.standing; !as.standing {
		p.stood = p.standing(s, me)
	}
	n[inStanding] = p.stood * left / 100
	if n[inAmbition] = was[inAmbition]; !as.ambition {
		n[inAmbition] = ambitionWorth(p.ambition(s, me), left)
	}
	if n[inVotes] = was[inVotes]; !as.votes {
		n[inVotes] = p.table(s, me, d)*left/100 + p.underway(s, me)
	}
	if p.style.Temper.looksBack() {
		n[inHistory] = -p.offHistory(t, me) - p.linesOff(t) - p.postsOff(t)
	}
	if p.lasting {
		return n.lasting(left, handWorth(int(s.Hands[me].Patronage))*left/100)
	}
	return n
}

// ambitionWorth is what points of an ambition are worth now: the nearer the end, the surer.
func ambitionWorth(points, left int) int { return points * (140 - left) / 14 }

// ambition is what his ambition brings a man, in tenths of a point: as things stand, and, if it
// asks for the country, half of it as they will stand if the lines stay as they are. A step of a
// line that helps only when another follows it is worth half of what the two would bring.
func (p *Player) ambition(s *rules.State, me rules.Seat) int {
	n, asks := int(p.b.AmbitionNow(s, me)), p.b.AmbitionAsks(s, me)
	if asks.Has(rules.RefMeter) {
		n = (n + p.ambitionAtEnd(s, me, &s.Table.Lines)) / 2
	}
	if !asks.Has(rules.RefLine) || n > 0 {
		return n
	}
	if next, steps := p.further(&s.Table.Lines); steps {
		return p.ambitionAtEnd(s, me, &next) / 2
	}
	return n
}

// ambitionAtEnd is what the ambition would bring if the lines were these from now on.
func (p *Player) ambitionAtEnd(s *rules.State, me rules.Seat, lines *[rules.MaxIssues]int8) int {
	meters, were := s.Table.Meters, s.Table.Lines
	ends := p.goingOn(lines, &meters).ends
	s.Table.Lines, s.Table.Meters = *lines, ends
	n := int(p.b.AmbitionNow(s, me))
	s.Table.Lines, s.Table.Meters = were, meters
	return n
}

// underway is what the open promises that bind a man will bring his Rules ledger, in
// hundredths of a point, if they are kept as most are.
func (p *Player) underway(s *rules.State, me rules.Seat) int {
	each := p.keptWorth(me)
	if each == 0 {
		return 0
	}
	return each * p.b.PromisedRounds(s, me) * usuallyKept / 100
}

// keptWorth is what a round through which an open promise holds is worth to a man, in hundredths of a point.
func (p *Player) keptWorth(me rules.Seat) int {
	return 10 * int(p.b.Numbers.KeepRules) * int(p.b.Contenders[me].Wants.Rules) / 100
}

// usuallyKept is how many of 100 rounds that open pledges are to bind they hold through.
const usuallyKept = 90

// roundsLeft is the share of the game that is still to come, in hundredths, at least 10.
func roundsLeft(b *rules.Book, t *rules.Table) int {
	return max(10, 100*(b.Rounds-int(t.Round))/b.Rounds)
}

// line is the Line ledger if the lines stayed as they are.
func (p *Player) line(t *rules.Table, me rules.Seat) int {
	most := int(p.b.Numbers.LineMost) * 100
	left := roundsLeft(p.b, t)
	return most * max(0, 400-p.b.LineGap(t, me)) / 400 * left / 100
}

// standing is what prestige, odium, word and the rest are good for in rounds to come.
func (p *Player) standing(s *rules.State, me rules.Seat) int {
	n := 0
	for _, part := range p.regarded(s, me) {
		n += part
	}
	return n
}

// handWorth is what patronage in hand is worth: the first units most.
func handWorth(n int) int { return handWorths[min(max(n, 0), len(handWorths)-1)] }

var handWorths = [...]int{0, 90, 127, 156, 180, 201, 220, 238, 255, 270, 285, 298, 312}

// table is how near a seat is to a sure majority of the Politburo: itself, its men,
// half of each partner.
func (p *Player) table(s *rules.State, me rules.Seat, d rules.Differs) int {
	sure, members := 0, 0
	for seats := p.b.MembersAhead(&p.counted, s, d); seats != 0; seats &= seats - 1 {
		who := rules.Person(bits.TrailingZeros64(uint64(seats)))
		members++
		switch {
		case who == rules.Person(me):
			sure += 2
		case p.b.IsContender(who):
			if s.Allied(me, rules.Seat(who)) {
				sure++
			}
		case s.Hidden.Patron[p.b.Official(who)] == me:
			sure += 2
		}
	}
	majority := members + 1
	return votesWorth * min(sure, majority) / max(1, majority)
}

// votesWorth is what a sure majority is worth, in hundredths of a point, with all rounds still to come.
const votesWorth = 640

// linesOff is how far the adopted lines are from those of history.
func (p *Player) linesOff(t *rules.Table) int {
	n := 0
	for i := range p.b.Issues {
		if past := p.b.Issues[i].History; int(t.Round) < len(past) {
			n += max(int(t.Lines[i]-past[t.Round]), int(past[t.Round]-t.Lines[i]))
		}
	}
	return p.held(int(p.b.Numbers.HistoryPull)) * n
}

// postsOff is how many posts are in other hands than they were then, the high ones most.
func (p *Player) postsOff(t *rules.Table) int {
	n := 0
	for i := range p.b.Posts {
		then := p.b.HeldThen(t, rules.Post(i), t.Round)
		if then != rules.Nobody && then != t.Posts[i].Holder {
			n += int(p.b.Posts[i].Rank)
		}
	}
	if p.style.Temper == Faithful {
		n *= toTheLetter
	}
	return int(p.b.Numbers.HistoryPost) * n
}

// toTheLetter is how much more a faithful player minds a post in other hands.
const toTheLetter = 5

// offHistory is how far a man stands from what he stood for in history.
func (p *Player) offHistory(t *rules.Table, me rules.Seat) int {
	past := p.b.Contenders[me].History
	if int(t.Round) >= len(past) {
		return 0
	}
	return p.held(int(p.b.Numbers.HistoryPull)) * p.b.Gap(&t.Men[me].Stance, &past[t.Round])
}
