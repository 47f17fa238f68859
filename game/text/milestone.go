package text

import (
	"slices"

	"afterlenin/game/rules"
)

// Weights of what the bulletin brings: it is told when nothing heavier happened.
const (
	eventWeight  = 22
	choiceWeight = 25
)

// Milestones are what mattered in each round, at most so many of each, in the order in
// which they happened.
func (t *Teller) Milestones(log []rules.Event, each int) []Decision {
	all := append(t.weighAll(log, nil), t.bulletins(log)...)
	slices.SortStableFunc(all, func(a, b weighed) int { return b.weight - a.weight })
	var chosen []weighed
	taken := map[int8]int{}
	for _, w := range all {
		if taken[w.round] < each {
			taken[w.round]++
			chosen = append(chosen, w)
		}
	}
	slices.SortStableFunc(chosen, func(a, b weighed) int { return a.index - b.index })
	out := make([]Decision, len(chosen))
	for i, w := range chosen {
		out[i] = Decision{w.round, t.RoundShort(w.round), t.milestoneHead(w.e), t.milestone(log, w), w.e}
	}
	return out
}

// bulletins are the events that fell and what was chosen; a choice tells its event too.
func (t *Teller) bulletins(log []rules.Event) []weighed {
	var out []weighed
	round := int8(0)
	for i, e := range log {
		switch e.What {
		case rules.RoundBegan:
			round = int8(e.N)
		case rules.EventFell:
			out = append(out, weighed{e: e, round: round, index: i, weight: eventWeight, vote: -1})
		case rules.ChoiceMade:
			for k := range out {
				if out[k].e.What == rules.EventFell && out[k].e.Event == e.Event {
					out[k].weight = 0
				}
			}
			out = append(out, weighed{e: e, round: round, index: i, weight: choiceWeight, vote: -1})
		}
	}
	return slices.DeleteFunc(out, func(w weighed) bool { return w.weight == 0 })
}

// milestone is the fact; that an event fell is said by its head.
func (t *Teller) milestone(log []rules.Event, w weighed) string {
	if w.e.What == rules.EventFell {
		return ""
	}
	return t.FactIn(log, w.index, rules.NoSeat, nil)
}

// milestoneHead is the word before a milestone; of an event its name.
func (t *Teller) milestoneHead(e rules.Event) string {
	if e.What == rules.EventFell || e.What == rules.ChoiceMade {
		return t.Event(e.Event)
	}
	return t.head(e)
}
