package ai

import (
	"slices"

	"afterlenin/game/rules"
)

// nature is what a player is like in one game, besides his persona and his temper: how
// much he begrudges the others what they have, how much broken rules weigh on him, and who
// stands in his way.
// It is drawn from his seed, so that no two games have the same seven.
type nature struct {
	grudge  int // per cent of a rival's power, 0-9; a ruthless player has more
	scruple int // per cent of what his persona makes of the Rules ledger, 40-140
	foe     int // which of those who stand nearest to him he minds most, 0-3
	hold    int // per cent of the hold that history has on him, where his temper leans to it, 10-130
}

func natureOf(style Style, seed uint64) nature {
	x := (seed ^ 0x6a09e667f3bcc908) * 0x9e3779b97f4a7c15
	x ^= x >> 31
	n := nature{grudge: int(x % 10), scruple: 40 + int(x>>8%101), foe: int((x >> 32) % nearest), hold: 10 + int(x>>24%121)}
	if style.Temper == Faithful {
		n.hold = 100
	}
	if style.Temper == Ruthless {
		n.grudge, n.scruple = n.grudge+8, n.scruple/3
	}
	return n
}

// feud is the weight of a quarrel of history for this man.
func (p *Player) feud() int { return p.held(int(p.b.Numbers.Feud)) }

// held is how much of a pull of history this man feels.
func (p *Player) held(pull int) int { return pull * p.hold / 100 }

// nearest is from among how many men a player draws the one he minds most: those whose beliefs
// are nearest to his. Tried in simulation, 1,000 games each: drawn from among all, it fell on Trotsky
// most, who led two free games in a hundred in place of four.
const nearest = 4

// foeOf is the man whom a player minds above all others in one game, or NoSeat. The faithful have
// the quarrels of history alone.
func (p *Player) foeOf(me rules.Seat) rules.Seat {
	if p.rivalry() == 0 {
		return rules.NoSeat
	}
	var near []rules.Seat
	for q := range p.b.Contenders {
		if r := rules.Seat(q); r != me {
			near = append(near, r)
		}
	}
	if len(near) == 0 {
		return rules.NoSeat
	}
	mine := &p.b.Contenders[me].Conviction
	slices.SortStableFunc(near, func(a, b rules.Seat) int {
		return p.b.Gap(mine, &p.b.Contenders[a].Conviction) - p.b.Gap(mine, &p.b.Contenders[b].Conviction)
	})
	return near[p.nature.foe%min(nearest, len(near))]
}

// Minds is whom the player minds above all others where he sits in the seat, or NoSeat. Who plays by
// chance minds nobody.
func (p *Player) Minds(me rules.Seat) rules.Seat {
	if p.style.Level == Random {
		return rules.NoSeat
	}
	return p.foeOf(me)
}

// rivalry is how much more of that man's power counts against him, in hundredths.
func (p *Player) rivalry() int {
	switch p.style.Temper {
	case Faithful:
		return 0
	case Historical:
		return int(p.b.Numbers.RivalryHist)
	}
	return int(p.b.Numbers.Rivalry)
}
