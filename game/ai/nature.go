package ai

// nature is what a player is like in one game, besides his persona and his temper: how
// much he begrudges the others what they have, and how much broken rules weigh on him.
// It is drawn from his seed, so that no two games have the same seven.
type nature struct {
	grudge  int // per cent of a rival's power, 0-9; a ruthless player has more
	scruple int // per cent of what his persona makes of the Rules ledger, 40-140
	hold    int // per cent of the hold that history has on him, where his temper leans to it, 10-130
}

func natureOf(style Style, seed uint64) nature {
	x := (seed ^ 0x6a09e667f3bcc908) * 0x9e3779b97f4a7c15
	x ^= x >> 31
	n := nature{grudge: int(x % 10), scruple: 40 + int(x>>8%101), hold: 10 + int(x>>24%121)}
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
