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
	Date  string // Dec ’25
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
	vote   int  // where the log has the vote behind it, or −1
	again  int  // of a crisis: how often it came back
	last   bool // nothing of its kind came after it
}

// Verdict picks at most five events that decided a game, in the order in which they
// happened. It reads the whole log of one seat or of the public; winners are the seats
// the result names, and what they did weighs more. An event weighs by its kind, then by
// its size; of equals the earlier one is taken; at most two are of one kind, and one of
// each crisis.
func (t *Teller) Verdict(log []rules.Event, winners ...rules.Seat) []Decision {
	all := t.weighAll(log, winners)
	slices.SortStableFunc(all, func(a, b weighed) int { return b.weight - a.weight })
	chosen := choose(all)
	slices.SortFunc(chosen, func(a, b weighed) int { return a.index - b.index })
	out := make([]Decision, len(chosen))
	for i, w := range chosen {
		out[i] = Decision{w.round, t.RoundShort(w.round), t.head(w.e), t.decided(log, w), w.e}
	}
	return out
}

// decided is the sentence of an event that decided a game, with the vote behind it or
// what became of it.
func (t *Teller) decided(log []rules.Event, w weighed) string {
	what := textAt("what", t.FactIn(log, w.index, rules.NoSeat, nil))
	c, counted := t.Counted(log, w.vote)
	switch {
	case counted:
		return t.words.say("verdict.by_vote", places{what, numberAt("yes", c.Yes), numberAt("no", c.No)})
	case w.vote >= 0:
		return t.words.say("verdict.by_plenum", places{what, numberAt("m", int(log[w.vote].M))})
	case w.again > 0:
		return t.words.say("verdict.lasts", places{what, numberAt("n", w.again)})
	case w.last && w.e.What == rules.LeadChanged:
		return t.words.say("verdict.to_the_end", places{what})
	}
	return what.text
}

// mostBetween is how many facts may stand between a vote and what it brought about.
const mostBetween = 8

// voteBehind is where the log has the vote that brought the event about, or −1.
func voteBehind(log []rules.Event, i int) int {
	if !byMotion(log[i].What) {
		return -1
	}
	for j := i - 1; j >= max(0, i-mostBetween); j-- {
		switch log[j].What {
		case rules.MotionCarried:
			return j
		case rules.RoundBegan, rules.HallDecided, rules.Voted:
			return -1
		}
	}
	return -1
}

// byMotion reports whether a motion can bring the fact about.
func byMotion(f rules.Fact) bool {
	switch f {
	case rules.PostChanged, rules.LineChanged, rules.Censured, rules.Fell, rules.DocumentChanged,
		rules.PrecedentWasSet, rules.ResignationAccepted:
		return true
	}
	return false
}

// weighAll weighs each event that can decide anything, with what came before and after.
func (t *Teller) weighAll(log []rules.Event, winners []rules.Seat) []weighed {
	var out []weighed
	round, leader := int8(0), rules.NoSeat
	for i, e := range log {
		switch e.What {
		case rules.RoundBegan:
			round = int8(e.N)
		case rules.LeadChanged:
			leader = e.Who
			overtake(out, &weighed{e: e})
		}
		weight := t.weight(e)
		if weight == 0 || e.What == rules.CrisisCame && cameAgain(out, e) {
			continue
		}
		if e.What == rules.Censured && e.Whom == leader {
			weight += 16 // the leader is taken down
		}
		w := weighed{e: e, round: round, index: i, weight: weight + ofWinners(e, winners),
			vote: voteBehind(log, i), last: true}
		overtake(out, &w)
		out = append(out, w)
	}
	for i := range out {
		out[i].weight += pickN(out[i].last && out[i].e.What == rules.LeadChanged, 14, 0) + 4*min(out[i].again, 3)
	}
	return out
}

// cameAgain counts a crisis with the first of its kind, if it is not that one.
func cameAgain(out []weighed, e rules.Event) bool {
	for i := range out {
		if out[i].e.What == e.What && out[i].e.N == e.N {
			out[i].again++
			return true
		}
	}
	return false
}

// overtake marks what the event undoes: a lead, or a post that changed hands. Who held a
// post for less than a round decided little.
func overtake(out []weighed, w *weighed) {
	for i := range out {
		before := &out[i]
		same := before.e.What == w.e.What && before.e.Post == w.e.Post
		switch {
		case same && w.e.What == rules.LeadChanged:
			before.last = false
		case same && w.e.What == rules.PostChanged && before.last:
			before.last = false
			before.weight -= pickN(before.round == w.round, 30, 8)
		}
	}
}

// ofWinners is what is added for an event that a winner brought about or won by, and
// for one that hit him.
func ofWinners(e rules.Event, winners []rules.Seat) int {
	add := 0
	for _, p := range winners {
		switch {
		case p < 0:
		case e.Who == p || e.Person == rules.Person(p):
			add = 10
		case e.Whom == p || e.Other == rules.Person(p):
			add = max(add, 4)
		}
	}
	return add
}

// weight is how much an event of this kind and size decides; 0 is nothing.
func (t *Teller) weight(e rules.Event) int {
	n, m := int(e.N), int(e.M)
	switch e.What {
	case rules.GameEnded:
		end, _ := at(t.book.Endings, n)
		return pickN(end.Collapse, 110, 0)
	case rules.Fell:
		return 60 + 6*min(n, 5)
	case rules.HallDecided:
		return pickN(m > n, 90, pickN(e.Who >= 0, 40+min(m, n)/2, 0))
	case rules.PrecedentWasSet:
		return pickN(m == 1, 56, 0)
	case rules.DocumentChanged:
		return pickN(m == int(rules.ReadAloud), 62, 0)
	case rules.CrisisCame:
		return 52
	case rules.PledgeBroken:
		return 46
	case rules.LineChanged:
		return 36 + 6*min(max(m-n, n-m), 4)
	case rules.PostChanged:
		return t.postWeight(e)
	case rules.ResignationAccepted:
		return t.postWeight(e)
	case rules.LeadChanged:
		return pickN(e.Who >= 0, 40, 0)
	case rules.Rose:
		return 30
	case rules.SeatWon:
		return 24
	case rules.Censured:
		return 36
	case rules.AppealLost, rules.AppealWon:
		return 20 // without its motion it says little
	}
	return 0
}

// postWeight is the weight of a post that a vote took from one man and gave to another.
func (t *Teller) postWeight(e rules.Event) int {
	post, _ := at(t.book.Posts, int(e.Post))
	lost := e.What == rules.ResignationAccepted || t.book.IsContender(e.Other) && e.Other != e.Person
	return 24 + 6*min(int(post.Rank), 5) + pickN(lost, 12, 0)
}

func pickN(ok bool, yes, no int) int {
	if ok {
		return yes
	}
	return no
}

// choose takes the heaviest, no more than two of a kind, and one of each motion.
func choose(all []weighed) []weighed {
	var out []weighed
	alike, moved := map[rules.Fact]int{}, map[int]bool{}
	for _, w := range all {
		if len(out) == mostDecided {
			break
		}
		if alike[w.e.What] == mostAlike || moved[w.vote] {
			continue
		}
		alike[w.e.What]++
		moved[w.vote] = w.vote >= 0
		out = append(out, w)
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
	case rules.PostChanged, rules.ResignationAccepted:
		return t.Say("verdict.head.post")
	case rules.GameEnded:
		return t.Say("verdict.head.end")
	}
	if e.Who >= 0 && e.What != rules.Fell && e.What != rules.Censured {
		return t.Seat(e.Who)
	}
	return t.Seat(e.Whom)
}
