package ai

import "afterlenin/game/rules"

// Hinge says whether a decision hangs on the first of its reasons: whether another would
// have been taken if that one were not so.
type Hinge uint8

// The hinges.
const (
	NoReason Hinge = iota // it was given none
	Hangs
	Stands
)

// hangs is the hinge of a decision that is worth so much more than what would be done
// instead, and to which its first reason brings a part of it.
func hangs(ahead, part int) Hinge {
	if part >= ahead {
		return Hangs
	}
	return Stands
}

// hangsOn is hangs for reasons that add up to what the decision is worth.
func hangsOn(reasons []rules.Part, ahead int) Hinge {
	if len(reasons) == 0 {
		return NoReason
	}
	return hangs(ahead, max(int(reasons[0].N), -int(reasons[0].N)))
}
