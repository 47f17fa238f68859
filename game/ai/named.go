package ai

import "afterlenin/game/rules"

// named says of reasons that speak of rivals and of standing which rival and what of his
// standing is meant most. The trial holds what the order would make of the guess.
func (p *Player) named(list []rules.Part, me rules.Seat) []rules.Part {
	for i := range list {
		switch list[i].Why {
		case causes[inRivals]:
			list[i].Who = p.mostHit(me)
		case causes[inStanding]:
			list[i].Why, list[i].Who = p.mostRisen(me)
		}
	}
	return list
}

// telling is the first reason and of the others those that weigh: a quarter of it and more. That
// rivals lose, whoever they are, is said of no order that is given for something else.
func telling(list []rules.Part) []rules.Part {
	kept := list[:min(1, len(list))]
	for _, x := range list[len(kept):] {
		if 4*x.N >= list[0].N && (x.Why != causes[inRivals] || x.Who != rules.Nobody) {
			kept = append(kept, x)
		}
	}
	return kept
}

// vague reports whether a reason leaves open which rival or what of a man's standing it means.
func vague(x rules.Part) bool { return x.Why == causes[inRivals] || x.Why == causes[inStanding] }

// mostHit is the rival whom the order sets back most in a man's eyes, if it is more than
// it does to all the others together.
func (p *Player) mostHit(me rules.Seat) rules.Person {
	if !p.weighed.hasRivals {
		p.weighed.rivals, p.weighed.hasRivals = p.eachRival(&p.guess, me), true
	}
	now, then := &p.weighed.rivals, p.eachRival(&p.trial, me)
	who, most, all := rules.Nobody, 0, 0
	for r := range p.b.Contenders {
		hit := now[r] - then[r]
		all += max(0, hit)
		if hit > most {
			who, most = rules.Person(r), hit
		}
	}
	if 2*most <= all {
		return rules.Nobody
	}
	return who
}

// eachRival counts the offices of a state and looks at it rival by rival.
func (p *Player) eachRival(s *rules.State, me rules.Seat) [rules.MaxSeats]int {
	d := p.counted.Differs(s)
	p.b.OfficesAhead(&p.counted, s, d, p.ledger[:len(p.b.Contenders)])
	visible := p.b.VisibleAhead(&p.counted, s, d)
	return p.rivalByRival(s, me, d, &visible)
}

// mostRisen is what of a man's standing the order mends most; of the whole when no part
// stands out. His name alone is said to be somebody's.
func (p *Player) mostRisen(me rules.Seat) (why rules.Why, who rules.Person) {
	now, then := p.regarded(&p.guess, me), p.regarded(&p.trial, me)
	why, who = causes[inStanding], rules.Nobody
	most := 0
	for i, cause := range regards {
		if up := then[i] - now[i]; up > most {
			why, who, most = cause, rules.Nobody, up
			if i == 1 {
				who = rules.Person(me)
			}
		}
	}
	return why, who
}

// regards are the causes of the parts of a man's standing, the rest of it first.
var regards = [...]rules.Why{rules.WhyPrestige, rules.WhyPrestige, rules.WhyOdium, rules.WhyWord, rules.WhyMarks, rules.WhyRung, rules.WhyLostVote}

// regarded is what a man's standing is made of, in the order of regards: what prestige,
// odium, word and the rest are good for in rounds to come, in hundredths of a point.
func (p *Player) regarded(s *rules.State, me rules.Seat) [len(regards)]int {
	parts := p.esteem(&s.Table.Men[me])
	parts[0] += handWorth(int(s.Hands[me].Patronage)) - 150*p.b.Outside(&s.Table, me)
	return parts
}

// esteem is regarded without what is in hand and without the lines outside which he stands.
func (p *Player) esteem(m *rules.Man) [len(regards)]int {
	rest := 0
	if m.Demanded >= 0 {
		rest -= 120
	}
	if m.Shield > 0 && p.b.Numbers.LostValue > 0 {
		rest += shieldWorth(p.b, m)
	}
	lost := int(p.b.Numbers.LostValue) * 10 * min(2, int(m.Lost)) / 2
	return [...]int{rest, 22 * int(m.Prestige), -40 * int(m.Odium), 35 * int(m.Word), -70 * int(m.Marks), -250 * int(m.Rung), -lost}
}
