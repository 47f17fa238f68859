package text

import (
	"slices"

	"afterlenin/game/rules"
)

// mostDecided is how many events the end of a game is told in, and mostAlike how many
// of them may be of one kind.
const (
	mostDecided = 5
	mostAlike   = 2
)

// Decision is an event that decided a game.
type Decision struct {
	Round int8   // from 0
	Date  string // XII 25
	Head  string // one word: whom or what it is about
	Text  string // the sentence
	Of    rules.Event
}

// weighed is an event with its place in the log and its weight.
type weighed struct {
	e      rules.Event
	round  int8
	index  int
	weight int
}

// Verdict picks at most five events that decided a game, in the order in which they
// happened. It reads the whole log of one seat or of the public; winners are the seats
// the result names, and what touched them weighs more. An event weighs by its kind,
// then by its size; of equals the earlier one is taken; at most two are of one kind.
func (t *Teller) Verdict(log []rules.Event, winners ...rules.Seat) []Decision {
	all := t.weighAll(log, winners)
	slices.SortStableFunc(all, func(a, b weighed) int { return b.weight - a.weight })
	chosen := choose(all)
	slices.SortFunc(chosen, func(a, b weighed) int { return a.index - b.index })
	out := make([]Decision, len(chosen))
	for i, w := range chosen {
		out[i] = Decision{w.round, t.RoundShort(w.round), t.head(w.e), t.Fact(w.e, rules.NoSeat), w.e}
	}
	return out
}

// weighAll weighs each event that can decide anything.
func (t *Teller) weighAll(log []rules.Event, winners []rules.Seat) []weighed {
	var out []weighed
	round := int8(0)
	for i, e := range log {
		if e.What == rules.RoundBegan {
			round = int8(e.N)
		}
		weight := t.weight(e)
		if weight == 0 {
			continue
		}
		for _, p := range winners {
			if p >= 0 && (e.Who == p || e.Whom == p || e.Person == rules.Person(p)) {
				weight += 6
			}
		}
		out = append(out, weighed{e, round, i, weight})
	}
	return out
}

// weight is how much an event of this kind and size decides; 0 is nothing.
func (t *Teller) weight(e rules.Event) int {
	n, m := int(e.N), int(e.M)
	switch e.What {
	case rules.GameEnded:
		return pickN(n >= 0, 100, 0)
	case rules.Fell:
		return 60 + 6*min(n, 5)
	case rules.HallDecided:
		return pickN(m > n, 90, 45+min(m, n)/2)
	case rules.PrecedentWasSet:
		return pickN(m == 1, 58, 0)
	case rules.DocumentChanged:
		return pickN(m == int(rules.ReadAloud), 66, 0)
	case rules.CrisisCame:
		return 54
	case rules.PledgeBroken:
		return 50
	case rules.LineChanged:
		return 38 + 6*min(max(m-n, n-m), 4)
	case rules.PostChanged:
		return t.postWeight(e)
	case rules.LeadChanged:
		return pickN(e.Who >= 0, 44, 0)
	case rules.SeatWon, rules.Rose:
		return 30
	case rules.AppealLost, rules.Censured:
		return 34
	}
	return 0
}

// postWeight is the weight of a post that a motion gave to another man.
func (t *Teller) postWeight(e rules.Event) int {
	post, _ := at(t.book.Posts, int(e.Post))
	lost := t.book.IsContender(e.Other) && e.Other != e.Person
	return 26 + 3*min(int(post.Rank), 5) + pickN(lost, 12, 0)
}

func pickN(ok bool, yes, no int) int {
	if ok {
		return yes
	}
	return no
}

// choose takes the heaviest, no more than two of a kind.
func choose(all []weighed) []weighed {
	var out []weighed
	alike := map[rules.Fact]int{}
	for _, w := range all {
		if len(out) == mostDecided {
			break
		}
		if alike[w.e.What] < mostAlike {
			alike[w.e.What]++
			out = append(out, w)
		}
	}
	return out
}

// head is the word that stands before a decision.
func (t *Teller) head(e rules.Event) string {
	switch e.What {
	case rules.HallDecided, rules.SeatWon:
		return t.Say("verdict.head.congress")
	case rules.PrecedentWasSet:
		return t.Say("verdict.head.precedent")
	case rules.CrisisCame:
		return capital(t.Meter(rules.Meter(e.N)))
	case rules.DocumentChanged:
		return t.Say("verdict.head.paper")
	case rules.LineChanged:
		return t.Say("verdict.head.line")
	case rules.PostChanged:
		return t.Say("verdict.head.post")
	case rules.GameEnded:
		return t.Say("verdict.head.end")
	}
	if e.Who >= 0 && e.What != rules.Fell && e.What != rules.Censured {
		return t.Seat(e.Who)
	}
	return t.Seat(e.Whom)
}
