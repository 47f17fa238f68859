package ai

import "afterlenin/game/rules"

// weighed is what was weighed of the guess as it stands, so that it is weighed once.
type weighed struct {
	present    worths
	hasPresent bool
	rivals     [rules.MaxSeats]int // inRivals of it, man by man
	hasRivals  bool
	tried      worths // with the move carried out
	move       rules.Move
	hasTried   bool
}

// present is the guess itself, aspect by aspect.
func (p *Player) present(me rules.Seat) worths {
	if !p.weighed.hasPresent {
		p.weighed.present, p.weighed.hasPresent = p.weigh(&p.guess, me), true
	}
	return p.weighed.present
}

// worthNow is what the guess is worth.
func (p *Player) worthNow(me rules.Seat) int { return p.sum(p.present(me)) }

// tried is what the guess would be with the order carried out, aspect by aspect.
func (p *Player) tried(o *rules.Observation, m rules.Move) worths {
	if !p.weighed.hasTried || p.weighed.move != m {
		p.try(o, m)
		p.weighed.tried, p.weighed.move, p.weighed.hasTried = p.weigh(&p.trial, o.Me), m, true
	}
	return p.weighed.tried
}
