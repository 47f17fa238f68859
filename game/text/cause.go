package text

import (
	"cmp"
	"slices"

	"afterlenin/game/rules"
)

// causeKind is what a cause is about: of each kind at most two are told, of what adds up
// over the game one.
type causeKind uint8

const (
	causeLead causeKind = iota
	causePosts
	causePost
	causeFall
	causeHall
	causeLine
	causePrecedent
	causeCrisis
	causeBroken
	causeMiddle
	causeVotes
	causePledges
	causeQuarrel
	causeKinds
)

// cause is why somebody leads: a sentence, and what in the log it rests on.
type cause struct {
	kind   causeKind
	index  int
	round  int8
	weight int
	head   string
	text   string
}

// Causes says in five sentences why the leader leads, in the order in which it came
// about: what he did, what was done to those who stood in his way, what he was spared.
// Of a log that has not five causes, the heaviest other events fill the places. When
// nobody leads, it is the verdict.
func (t *Teller) Causes(log []rules.Event, leader rules.Seat, winners ...rules.Seat) []Decision {
	if leader < 0 {
		return t.Verdict(log, winners...)
	}
	c := causes{t: t, log: log, leader: leader}
	c.read()
	c.sums()
	chosen := c.choose()
	out := make([]Decision, 0, mostDecided)
	for _, x := range chosen {
		out = append(out, Decision{x.round, t.RoundShort(x.round), x.head, x.text, log[x.index]})
	}
	for _, d := range t.Verdict(log, winners...) {
		if len(out) < mostDecided && !slices.ContainsFunc(out, func(o Decision) bool { return o.Of == d.Of && o.Round == d.Round }) {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b Decision) int { return cmp.Compare(a.Round, b.Round) })
	return out
}

// choose takes the heaviest causes.
func (c *causes) choose() []cause {
	slices.SortStableFunc(c.list, func(a, b cause) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.index, b.index))
	})
	var out []cause
	var alike [causeKinds]int
	votes := map[int]bool{}
	for _, x := range c.list {
		vote := voteBehind(c.log, x.index)
		if len(out) == mostDecided || alike[x.kind] == mostAlike || vote >= 0 && votes[vote] {
			continue
		}
		alike[x.kind]++
		votes[vote] = vote >= 0
		out = append(out, x)
	}
	return out
}

// causes gathers from a log why one man leads.
type causes struct {
	t      *Teller
	log    []rules.Event
	leader rules.Seat
	list   []cause
	round  int8
	before rules.Seat // who led until now

	lead     int // where the log has him take the lead for the last time, or -1
	past     rules.Seat
	posts    [2]int // how many he filled, and where the first stands
	middle   [2]int
	votes    [3]int // roll-calls, those he won, where the last stands
	word     [3]int // his pledges, those he broke, where the first stands
	quarrels [2]int // words broken among the others
	rounds   [4]int8
	crises   map[int16]int
	met      int         // the gathering that is held
	down     rules.Seats // who has fallen
}

// add keeps a cause that rests on log[i], in the round that is read.
func (c *causes) add(i int, x cause) {
	x.index, x.round, x.text = i, c.round, capital(x.text)
	c.list = append(c.list, x)
}

// says makes the sentence of an event, with the vote behind it when the log has it.
func (c *causes) says(key string, i int, args ...any) string {
	args = append(args, "leader", c.leader)
	if n, ok := c.t.Counted(c.log, voteBehind(c.log, i)); ok {
		return c.t.Say("cause."+key+".voted", append(args, "yes", n.Yes, "no", n.No)...)
	}
	return c.t.Say("cause."+key, args...)
}

func (c *causes) read() {
	c.before, c.lead, c.past = rules.NoSeat, -1, rules.NoSeat
	c.crises = map[int16]int{}
	for p := range c.t.book.Contenders {
		if c.t.book.Contenders[p].Rung > rules.Candidate {
			c.down = c.down.With(rules.Seat(p))
		}
	}
	for i, e := range c.log {
		switch e.What {
		case rules.RoundBegan:
			c.round = int8(e.N)
		case rules.LeadChanged:
			c.leads(i, e)
		case rules.Fell, rules.Censured:
			c.falls(i, e)
		case rules.Rose:
			c.down = c.down.Without(e.Whom)
		case rules.GatheringOpened:
			c.met = int(e.N)
		case rules.HallDecided:
			c.hall(i, e)
		case rules.LineChanged:
			c.line(i, e)
		case rules.PrecedentWasSet:
			c.precedent(i, e)
		case rules.CrisisCame:
			c.crisis(i, e)
		case rules.PledgeBroken:
			c.broken(i, e)
		case rules.PostChanged:
			c.post(i, e)
		default:
			c.count(i, e)
		}
	}
}

// count adds up what tells nothing by itself.
func (c *causes) count(i int, e rules.Event) {
	mine := e.Who == c.leader
	first := func(n *[2]int, k int) {
		if n[0]++; n[0] == 1 {
			n[1], c.rounds[k] = i, c.round
		}
	}
	switch {
	case e.What == rules.Appointed && mine:
		first(&c.posts, 0)
	case e.What == rules.MiddleGround && mine:
		first(&c.middle, 1)
	case e.What == rules.PledgeMade && (mine || e.Whom == c.leader) && e.M == 0:
		if c.word[0]++; c.word[0] == 1 {
			c.word[2], c.rounds[2] = i, c.round
		}
	case e.What == rules.MotionCarried || e.What == rules.MotionFailed:
		c.rollCall(i, e)
	}
}
