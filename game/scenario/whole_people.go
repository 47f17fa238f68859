package scenario

import "unicode/utf8"

// ambitionsEach is how many ambitions a contender chooses from.
const ambitionsEach = 3

func (j *judge) contenders() {
	for i := range j.raw.Contenders {
		c := &j.raw.Contenders[i]
		j.person(&c.rawPerson)
		if sum := c.Salience.sum(); c.Salience.given() && len(c.Salience.of) == len(c.Salience.keys) && sum != 10 {
			j.errorAt(c.Salience.spot(), "the salience of %q comes to %d: it must come to 10", c.id, sum)
		}
		for _, m := range c.Regard.of {
			if m.id == c.id {
				j.errorAt(m.keySpot(), "%q has a regard for himself", c.id)
			}
		}
		if j.raw.Head.Rounds.given() && len(c.History) > j.raw.Head.Rounds.n {
			j.beyond(c.History[len(c.History)-1].spot(), "the history of %q has %d entries, and the scenario %s",
				c.id, len(c.History), plural(j.raw.Head.Rounds.n, "round"))
		}
		if n := len(c.Rungs); j.raw.Head.Rounds.given() && n > j.raw.Head.Rounds.n {
			j.beyond(c.Rungs[n-1].spot(), "the rungs of %q have %d entries, and the scenario %s", c.id, n, plural(j.raw.Head.Rounds.n, "round"))
		}
		j.ambitions(c)
		j.believed(c)
	}
}

// mostOff is how many steps outside his band a man may begin: history has some who said for a time what nobody believed.
const mostOff = 2

// believed warns of a man who stands so far from what he believes that it looks like a slip.
func (j *judge) believed(c *rawContender) {
	if !c.Band.given() || !c.Position.given() || !c.Conviction.given() {
		return
	}
	out := 0
	for i := range j.raw.Issues {
		out += max(0, max(c.Position.at(i)-c.Conviction.at(i), c.Conviction.at(i)-c.Position.at(i))-c.Band.n)
	}
	if out > mostOff {
		j.warnAt(c.Position.spot(), offBand, "the position of %q lies %s farther from his conviction than his band of %d: he loses credibility from the first round on", c.id, plural(out, "step"), c.Band.n)
	}
}

// mistakable warns of two people of whom screens would show the same.
func (j *judge) mistakable() {
	var all []rawPerson
	for i := range j.raw.Contenders {
		all = append(all, j.raw.Contenders[i].rawPerson)
	}
	for i := range j.raw.Officials {
		all = append(all, j.raw.Officials[i].rawPerson)
	}
	shorts, monos := map[string]text{}, map[string]text{}
	for i := range all {
		j.shown("short", all[i].Short, shorts)
		j.shown("mono", all[i].Mono, monos)
	}
}

func (j *judge) shown(key string, t text, before map[string]text) {
	if !t.given() {
		return
	}
	if first, taken := before[t.s]; taken {
		if t.file.inherited { // what is to be mended stands in the scenario that extends
			first, t = t, first
		}
		line, _ := first.file.place(first.at)
		j.warnAt(t.spot(), sameName, "%s is %q, as in %s, line %d: nobody can tell the two apart, give one of them another", key, t.s, first.file.name, line)
		return
	}
	before[t.s] = t
}

func (j *judge) ambitions(c *rawContender) {
	n := 0
	for _, a := range j.raw.Ambitions {
		if a.For.id == c.id {
			n++
		}
	}
	if n != ambitionsEach {
		j.errorAt(c.at.keySpot(), "the contender %q has %s: he needs %d", c.id, plural(n, "ambition"), ambitionsEach).follows(ofTables)
	}
}

func (j *judge) person(p *rawPerson) {
	if n := utf8.RuneCountInString(p.Mono.s); p.Mono.given() && n != 2 {
		j.errorAt(p.Mono.spot(), "mono has two letters, found %q", p.Mono.s)
	}
	j.pictured(p.Portrait, portrait)
	if !p.Born.given() || !j.raw.Head.Start.given() {
		return
	}
	switch age := j.raw.Head.Start.year - p.Born.n; {
	case age < 0:
		j.warnAt(p.Born.spot(), oddBirth, "born in %d, and the scenario starts in %d: a year before that should stand here", p.Born.n, j.raw.Head.Start.year)
	case age > oldest:
		j.warnAt(p.Born.spot(), oddBirth, "born in %d, and the scenario starts in %d: he would be %d years old; a year has four digits", p.Born.n, j.raw.Head.Start.year, age)
	}
}

// oldest is an age that no man has reached, but for one or two.
const oldest = 120

// heldThen refuses a history of posts that is longer than the game.
func (j *judge) heldThen() {
	for i := range j.raw.Posts {
		p := &j.raw.Posts[i]
		if n := len(p.History); j.raw.Head.Rounds.given() && n > j.raw.Head.Rounds.n {
			j.beyond(p.at.keySpot(), "the history of the post %q has %d entries, and the scenario %s", p.id, n, plural(j.raw.Head.Rounds.n, "round"))
		}
	}
}

// absent refuses a post for somebody who has left the stage.
func (j *judge) absent() {
	for i := range j.raw.Posts {
		holder := j.raw.Posts[i].Holder
		for k := range j.raw.Officials {
			if o := &j.raw.Officials[k]; o.Gone.yes && o.id == holder.id {
				j.errorAt(holder.spot(), "%q has left the stage (gone = true) and holds the post %q", o.id, j.raw.Posts[i].id)
			}
		}
	}
}

func (j *judge) officials() {
	for i := range j.raw.Officials {
		o := &j.raw.Officials[i]
		j.person(&o.rawPerson)
		if o.Firm.n > 0 && !o.Patron.given() && o.Patron.node == nil {
			j.warnAt(o.Firm.spot(), heldByNobody, "%q is nobody's man, so nobody holds him firmly", o.id)
		}
	}
}
