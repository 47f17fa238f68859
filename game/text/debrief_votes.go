package text

import (
	"slices"

	"afterlenin/game/rules"
)

// openVote is an open vote, as the log has it.
type openVote struct {
	at      int // of its result
	round   int8
	mo      rules.Motion // not known when the log has not told of it
	known   bool
	count   Count
	byHands bool // else the committee’s shares decided
	carried bool
	ballots [rules.MaxPeople]int8 // a rules.Ballot, or −1
}

// rollCalls finds the open votes of the log.
func (r *reading) rollCalls() {
	var tabled [rules.MaxMotions]rules.Event
	now := emptyCall()
	for i, e := range r.g.Log {
		n := int(e.N)
		switch e.What {
		case rules.RoundBegan:
			tabled = [rules.MaxMotions]rules.Event{}
		case rules.Tabled:
			if n >= 0 && n < len(tabled) {
				tabled[n] = e
			}
		case rules.OnTheTable, rules.MotionMoot:
			now = emptyCall()
		case rules.Voted:
			if now.round == whole || now.at != int(e.M) {
				now = emptyCall()
				now.at, now.round = int(e.M), r.round[i] // until the result comes, the motion
			}
			if e.Person >= 0 && int(e.Person) < len(now.ballots) {
				now.ballots[e.Person] = int8(e.N)
			}
		case rules.MotionCarried, rules.MotionFailed:
			now.at, now.round, now.carried = i, r.round[i], e.What == rules.MotionCarried
			now.count, now.byHands = r.t.Counted(r.g.Log, i)
			if n >= 0 && n < len(tabled) && tabled[n].What == rules.Tabled {
				now.mo, now.known = tabled[n].Motion(), true
			}
			r.calls = append(r.calls, now)
			now = emptyCall()
		}
	}
}

func emptyCall() openVote {
	c := openVote{round: whole}
	for i := range c.ballots {
		c.ballots[i] = -1
	}
	return c
}

// behind is the roll-call that brought log[i] about, or nil.
func (r *reading) behind(i int) *openVote {
	at := voteBehind(r.g.Log, i)
	for k := range r.calls {
		if at >= 0 && r.calls[k].at == at {
			return &r.calls[k]
		}
	}
	return nil
}

// voted are the persons who cast the ballot.
func (r *reading) voted(c *openVote, b rules.Ballot) string {
	var items []string
	for p := range r.b.People {
		if c.ballots[p] == int8(b) {
			items = append(items, r.t.Short(rules.Person(p)))
		}
	}
	return r.t.list(items)
}

// closeVotes tells votes of the Politburo that one voice decided.
func (r *reading) closeVotes() {
	var near []*openVote
	hands := 0
	for i := range r.calls {
		c := &r.calls[i]
		if !c.byHands || !c.known {
			continue
		}
		hands++
		if d := c.count.Yes - c.count.No; -1 <= d && d <= 1 {
			near = append(near, c)
		}
	}
	if len(near) == 0 {
		r.add(whole, rules.NoSeat, "close.none", "n", hands)
		return
	}
	r.add(whole, rules.NoSeat, "close.count", "n", len(near), "m", hands)
	for _, c := range near[max(0, len(near)-mostTold+1):] {
		key := "close.carried"
		if !c.carried {
			key = "close.failed"
		}
		himself := ""
		if c.mo.Kind == rules.MovePost && rules.Person(c.mo.C) == rules.Person(c.mo.By) {
			himself = "-"
		}
		r.add(c.round, c.mo.By, key, "himself", himself, "motion", r.t.Motion(c.mo), "who", c.mo.By, "yes", c.count.Yes, "no", c.count.No,
			"against", r.voted(c, rules.Against))
	}
}

// pair is how often two men voted on the same side of votes in which both raised a hand.
type pair struct {
	a, b        rules.Seat
	alike, both [2]int // in the first half of the game and in the second
	parted      int    // the first vote of the second half that divided them, or −1
}

// more reports whether the pair voted alike in a larger part of its votes than the other.
func (p *pair) more(q *pair) bool {
	return (p.alike[0]+p.alike[1])*(q.both[0]+q.both[1]) > (q.alike[0]+q.alike[1])*(p.both[0]+p.both[1])
}

func (p *pair) sum() (alike, both int) { return p.alike[0] + p.alike[1], p.both[0] + p.both[1] }

// leastVotes is in how many votes two men must meet before anything is said of them.
const leastVotes = 3

// pairs counts the votes of all pairs, or of those of one man.
func (r *reading) pairs(of rules.Seat) []pair {
	var list []pair
	for a := range r.b.Contenders {
		for b := a + 1; b < len(r.b.Contenders); b++ {
			if r.isSeat(of) && rules.Seat(a) != of && rules.Seat(b) != of {
				continue
			}
			p := r.pair(rules.Seat(a), rules.Seat(b))
			if _, both := p.sum(); both >= leastVotes {
				list = append(list, p)
			}
		}
	}
	return list
}

func (r *reading) pair(a, b rules.Seat) pair {
	p := pair{a: a, b: b, parted: -1}
	for i := range r.calls {
		c := &r.calls[i]
		x, y := rules.Ballot(c.ballots[a]), rules.Ballot(c.ballots[b])
		if c.ballots[a] <= int8(rules.Abstain) || c.ballots[b] <= int8(rules.Abstain) {
			continue
		}
		half := pickN(2*int(c.round) >= int(r.table.Round)+1, 1, 0)
		p.both[half]++
		if x == y {
			p.alike[half]++
		} else if half == 1 && p.parted < 0 {
			p.parted = i
		}
	}
	return p
}

// together tells who voted with whom, and which vote first divided those who parted.
func (r *reading) together(of rules.Seat) {
	list := r.pairs(of)
	if len(list) == 0 {
		r.add(whole, of, "together.none")
		return
	}
	most, least := &list[0], &list[0]
	for i := range list {
		if list[i].more(most) {
			most = &list[i]
		}
		if least.more(&list[i]) {
			least = &list[i]
		}
	}
	alike, both := most.sum()
	r.add(whole, most.a, "together.most", "who", most.a, "whom", most.b, "n", alike, "m", both)
	if least != most {
		alike, both = least.sum()
		r.add(whole, least.a, "together.least", "who", least.a, "whom", least.b, "n", alike, "m", both)
	}
	r.partings(list)
}

// partings tells of the pair that moved apart most, and of the one that came together.
func (r *reading) partings(list []pair) {
	apart := slices.MinFunc(list, func(x, y pair) int { return x.turn() - y.turn() })
	closer := slices.MaxFunc(list, func(x, y pair) int { return x.turn() - y.turn() })
	if apart.turn() < 0 && apart.parted >= 0 && r.calls[apart.parted].known {
		c := &r.calls[apart.parted]
		r.add(c.round, apart.a, "together.parted", "who", apart.a, "whom", apart.b, "a", apart.alike[0], "b", apart.both[0],
			"c", apart.alike[1], "d", apart.both[1], "motion", r.t.motion(c.mo, nil))
	}
	if closer.turn() > 0 {
		r.add(whole, closer.a, "together.joined", "who", closer.a, "whom", closer.b, "a", closer.alike[0], "b", closer.both[0],
			"c", closer.alike[1], "d", closer.both[1])
	}
}

// turn is by how many per cent more they voted alike in the second half, of friends who
// parted and of enemies who met; of all others 0.
func (p *pair) turn() int {
	if p.both[0] < leastVotes || p.both[1] < leastVotes {
		return 0
	}
	first, second := 100*p.alike[0]/p.both[0], 100*p.alike[1]/p.both[1]
	if first >= friends && second < enemies || first < enemies && second >= friends {
		return second - first
	}
	return 0
}

// Of a hundred votes, from how many alike two men vote as friends, and up to how many as enemies.
const (
	friends = 66
	enemies = 45
)
