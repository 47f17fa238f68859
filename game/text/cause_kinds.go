package text

import "afterlenin/game/rules"

// leads remembers the last change to the leader: whom he passed.
func (c *causes) leads(i int, e rules.Event) {
	if e.Who == c.leader && c.before != c.leader {
		c.lead, c.past, c.rounds[3] = i, c.before, c.round
	}
	if e.Who != c.leader {
		c.lead = -1
	}
	c.before = e.Who
}

// falls: a rival is taken down, or weakened. What hits the leader himself is no cause,
// and a man who is down already was no rival any more.
func (c *causes) falls(i int, e rules.Event) {
	if e.Whom == c.leader || e.Whom < 0 || c.down.Has(e.Whom) {
		return
	}
	if e.What == rules.Fell {
		c.down = c.down.With(e.Whom)
	}
	if e.What == rules.Censured {
		c.add(i, cause{kind: causeFall, weight: 34, head: c.t.Seat(e.Whom), text: c.says("censured", i, "whom", e.Whom, "who", e.Who)})
		return
	}
	key := "fell"
	if e.Who < 0 {
		key = "fell_alone"
	}
	c.add(i, cause{kind: causeFall, weight: 70 + 4*min(int(e.N), 5), head: c.t.Seat(e.Whom), text: c.says(key, i, "whom", e.Whom, "who", e.Who)})
}

func (c *causes) hall(i int, e rules.Event) {
	head, n, m := c.t.Say("verdict.head.congress"), int(e.N), int(e.M)
	switch {
	case m > n:
		c.add(i, cause{kind: causeHall, weight: 40, head: head, text: c.says("hall_lost", i, "gathering", c.t.Gathering(c.met), "n", n, "m", m)})
	case e.Who == c.leader:
	case e.Who >= 0:
		c.add(i, cause{kind: causeHall, weight: 48 + min(m, n)/2, head: head, text: c.says("hall_against", i, "gathering", c.t.Gathering(c.met), "who", e.Who, "n", n, "m", m)})
	default:
		c.add(i, cause{kind: causeHall, weight: 30, head: head, text: c.says("hall", i, "gathering", c.t.Gathering(c.met), "n", n, "m", m)})
	}
}

// line counts when it comes nearer to what he believes.
func (c *causes) line(i int, e rules.Event) {
	from, to := int(e.N), int(e.M)
	if e.Issue < 0 || int(e.Issue) >= len(c.t.book.Issues) || int(c.leader) >= len(c.t.book.Contenders) {
		return
	}
	want := int(c.t.book.Contenders[c.leader].Conviction[e.Issue])
	if gap(to, want) >= gap(from, want) {
		return
	}
	c.add(i, cause{kind: causeLine, weight: 34 + 8*gap(from, to), head: c.t.Say("verdict.head.line"), text: c.says("line", i, "issue", e.Issue, "from", from, "to", to)})
}

func gap(a, b int) int { return max(a-b, b-a) }

func (c *causes) precedent(i int, e rules.Event) {
	if e.M != 1 || e.Whom == c.leader {
		return
	}
	key, weight := "precedent", 50
	switch {
	case e.Who == c.leader && e.Whom >= 0:
		key, weight = "precedent_his", 60
	case e.Who == c.leader || e.Whom < 0:
		return
	}
	c.add(i, cause{kind: causePrecedent, weight: weight, head: c.t.Say("verdict.head.precedent"), text: c.says(key, i, "who", e.Who, "whom", e.Whom, "precedent", c.t.Precedent(rules.Precedent(e.N)))})
}

// crisis is a cause when it is counted against others and not against him.
func (c *causes) crisis(i int, e rules.Event) {
	if c.crises[e.N]++; c.crises[e.N] > 1 {
		return
	}
	blamed, others, him := rules.NoSeat, -1, false
	for _, x := range c.log[i:min(i+24, len(c.log))] {
		if x.What == rules.RoundBegan {
			break
		}
		if x.What == rules.Blamed {
			him = him || x.Who == c.leader
			blamed, others = x.Who, others+1
		}
	}
	head := capital(c.t.Meter(rules.Meter(e.N)))
	switch {
	case him:
		c.add(i, cause{kind: causeCrisis, weight: 26, head: head, text: c.says("crisis_shared", i, "meter", c.t.Meter(rules.Meter(e.N)))})
	case others > 0:
		c.add(i, cause{kind: causeCrisis, weight: 62, head: head, text: c.says("crisis_theirs_more", i, "meter", c.t.Meter(rules.Meter(e.N)), "who", blamed, "others", others)})
	case blamed >= 0:
		c.add(i, cause{kind: causeCrisis, weight: 62, head: head, text: c.says("crisis_theirs", i, "meter", c.t.Meter(rules.Meter(e.N)), "who", blamed)})
	default:
		c.add(i, cause{kind: causeCrisis, weight: 40, head: head, text: c.says("crisis", i, "meter", c.t.Meter(rules.Meter(e.N)))})
	}
}

func (c *causes) broken(i int, e rules.Event) {
	switch {
	case e.Who == c.leader:
		c.word[1]++
		c.add(i, cause{kind: causeBroken, weight: 44, head: c.t.Seat(e.Whom), text: c.says("broken_his", i, "whom", e.Whom)})
	case e.Whom != c.leader && e.Who >= 0 && e.Whom >= 0:
		if c.quarrels[0]++; c.quarrels[0] == 1 {
			c.quarrels[1] = i
		}
		c.add(i, cause{kind: causeBroken, weight: 38, head: c.t.Seat(e.Who), text: c.says("broken", i, "who", e.Who, "whom", e.Whom)})
	}
}

// post: a rival loses one, or the leader wins one.
func (c *causes) post(i int, e rules.Event) {
	rule, ok := at(c.t.book.Posts, int(e.Post))
	if !ok || e.Other == rules.Person(c.leader) {
		return
	}
	rank := 5 * min(int(rule.Rank), 6)
	switch {
	case e.Person == rules.Person(c.leader):
		c.add(i, cause{kind: causePost, weight: 38 + rank, head: c.t.Say("verdict.head.post"), text: c.says("post_his", i, "title", c.t.Post(e.Post))})
	case c.t.book.IsContender(e.Other):
		c.add(i, cause{kind: causePost, weight: 30 + rank, head: c.t.Short(e.Other), text: c.says("post_lost", i, "title", c.t.Post(e.Post), "other", e.Other)})
	}
}

// rollCall: how often he votes with those who win, and what against him failed.
func (c *causes) rollCall(i int, e rules.Event) {
	if _, ok := c.t.Counted(c.log, i); !ok {
		return
	}
	for k := i - 1; k >= 0 && c.log[k].What != rules.RoundBegan; k-- {
		v := c.log[k]
		if v.What != rules.Voted || v.M != e.N || v.Who != c.leader {
			continue
		}
		c.votes[0]++
		won := rules.Ballot(v.N) == rules.For && e.What == rules.MotionCarried || rules.Ballot(v.N) == rules.Against && e.What == rules.MotionFailed
		if won {
			c.votes[1]++
		}
		c.votes[2] = i
		return
	}
}

// sum is a cause that adds up over the game.
type sum struct {
	cause
	key  string
	args []any
}

// sums are the causes that add up over the game.
func (c *causes) sums() {
	last := c.round
	c.front()
	if n := c.posts[0]; n > 1 {
		c.addSum(c.rounds[0], sum{cause{kind: causePosts, index: c.posts[1], weight: 40 + 6*min(n, 7)}, "posts", []any{"n", n, "post", c.log[c.posts[1]].Post}})
	}
	if n := c.middle[0]; n > 1 {
		c.addSum(c.rounds[1], sum{cause{kind: causeMiddle, index: c.middle[1], weight: 30 + 6*min(n, 5)}, "middle", []any{"n", n}})
	}
	if n := c.votes[0]; n > 3 && 2*c.votes[1] > n {
		c.addSum(last, sum{cause{kind: causeVotes, index: c.votes[2], weight: 24 + 30*c.votes[1]/n}, "votes", []any{"n", c.votes[1], "m", n}})
	}
	if n := c.word[0]; n > 1 {
		key := "pledges"
		if c.word[1] == 0 {
			key = "pledges_kept"
		}
		c.addSum(c.rounds[2], sum{cause{kind: causePledges, index: c.word[2], weight: 28 + 4*min(n, 6)}, key, []any{"n", n, "m", c.word[1]}})
	}
	if n := c.quarrels[0]; n > 2 {
		c.addSum(last, sum{cause{kind: causeQuarrel, index: c.quarrels[1], weight: 36 + 2*min(n, 8)}, "quarrels", []any{"n", n}})
	}
}

func (c *causes) addSum(round int8, x sum) {
	c.round = round
	x.head, x.text = c.t.Say("cause.head."+x.key), c.t.Say("cause."+x.key, append(x.args, "leader", c.leader)...)
	c.add(x.index, x.cause)
}

// front is how he came to lead.
func (c *causes) front() {
	if c.lead < 0 {
		return
	}
	c.round = c.rounds[3]
	x := cause{kind: causeLead, weight: 58, head: c.t.Seat(c.leader), text: c.t.Say("cause.lead_first", "leader", c.leader)}
	if c.past >= 0 {
		x.weight, x.text = 76, c.t.Say("cause.lead", "leader", c.leader, "who", c.past)
	}
	c.add(c.lead, x)
}
