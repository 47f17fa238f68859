package ai

import (
	"slices"

	"afterlenin/game/rules"
)

// mostReasons is how many reasons a decision is given.
const mostReasons = 3

// strongest is up to three parts that pull to the side, the strongest first. What is said
// in the same words is one reason.
func strongest(parts []rules.Part, side int) []rules.Part {
	list := slices.DeleteFunc(addedUp(parts), func(x rules.Part) bool { return int(x.N)*side <= 0 })
	slices.SortStableFunc(list, func(x, y rules.Part) int { return (int(y.N) - int(x.N)) * side })
	return list[:min(len(list), mostReasons)]
}

// addedUp makes one of the parts that have the same cause and are about the same man.
func addedUp(parts []rules.Part) []rules.Part {
	list := make([]rules.Part, 0, len(parts))
	for _, x := range parts {
		same := func(y rules.Part) bool { return y.Why == x.Why && y.Who == x.Who }
		if i := slices.IndexFunc(list, same); i >= 0 {
			list[i].N += x.N
			continue
		}
		list = append(list, x)
	}
	return list
}

// votedFor is why a ballot was cast: what pulled to its side or, for an abstention, what
// pulled most to either. Where a mood alone decided it is by so much what the man expects.
func votedFor(b rules.Ballot, parts []rules.Part, by int) []rules.Part {
	if b == rules.Abstain {
		return append(first(strongest(parts, 1)), first(strongest(parts, -1))...)
	}
	side := sideOf(b)
	if list := strongest(parts, side); len(list) > 0 {
		return list
	}
	return []rules.Part{hunch(side * by)}
}

// onTrial is votedFor for a ballot that came out better by so much when it was tried, whatever
// judgement said: whoever holds back although all speaks for one side expects the contrary.
func onTrial(b rules.Ballot, parts []rules.Part, by int) []rules.Part {
	list := votedFor(b, parts, max(by, 1))
	if b != rules.Abstain {
		return list
	}
	for _, side := range [...]int{1, -1} {
		if len(list) == 1 && int(list[0].N)*side < 0 {
			list = append(list, hunch(side*max(by, 1)))
		}
	}
	return list
}

// hunch is what a man expects to come of a motion, as a reason.
func hunch(n int) rules.Part {
	return rules.Part{Why: rules.WhyHunch, N: int16(clamp(n, -999, 999)), Who: rules.Nobody}
}

// first is the first of the list alone, if there is one.
func first(list []rules.Part) []rules.Part { return slices.Clip(list[:min(len(list), 1)]) }

// sideOf is 1 for a vote for a motion, -1 for one against it, 0 for neither.
func sideOf(b rules.Ballot) int {
	switch b {
	case rules.For:
		return 1
	case rules.Against:
		return -1
	}
	return 0
}
