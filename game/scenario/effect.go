package scenario

import (
	"strings"

	"afterlenin/game/rules"
)

// Limits of a list of effects. The aftermath is one list for a whole country.
const (
	mostEffects   = 30
	mostAftermath = 100
)

// effects compiles the list of an event, a choice or a document.
func (c *compiler) effects(list []text) []rules.Effect { return c.effectsTo(mostEffects, list) }

func (c *compiler) effectsTo(most int, list []text) []rules.Effect {
	var compiled []rules.Effect
	for i, t := range list {
		if i == most {
			c.errorAt(t.spot(), "this list has %d effects, %d at most", len(list), most)
			break
		}
		if t.given() {
			compiled = append(compiled, c.effect(t))
		}
	}
	return compiled
}

// effect compiles one of: NUMBER = VALUE, schedule EVENT in N, end ENDING.
func (c *compiler) effect(t text) rules.Effect {
	before := len(c.list)
	defer func() { c.unreadSince(before, ofUse) }()
	e := rules.Effect{Event: rules.NoEvent, Ending: -1, Source: t.s}
	p := newParser(t.typed())
	first := p.take()
	switch {
	case first.kind == nameToken && first.text == "schedule":
		c.schedule(p, &e, t)
	case first.kind == nameToken && first.text == "end":
		c.end(p, &e, t)
	case first.kind == nameToken:
		c.change(p, first, &e, t)
	default:
		p.fail(first.at, "", "an effect begins with a number it changes, with schedule or with end")
	}
	if p.is("if") && p.wrong == nil {
		p.take()
		tree := p.value()
		p.finish()
		if p.wrong == nil {
			e.If = c.compiled(tree, t, yesNoType, nil)
		}
	}
	p.finish()
	c.mistaken(p, t)
	return e
}

func (c *compiler) schedule(p *parser, e *rules.Effect, t text) {
	e.Do = rules.Schedule
	id := p.take()
	if id.kind != nameToken {
		p.fail(id.at, "as in schedule some_event in 2", "the name of an event should stand here")
		return
	}
	if i := c.known("event", id, t); i >= 0 {
		e.Event = rules.EventID(i)
		c.schedules(i, t.inside(id.at))
	}
	if !p.is("in") {
		p.fail(p.peek().at, "as in schedule some_event in 2", `"in" and a number of rounds should stand here`)
		return
	}
	p.take()
	n := p.take()
	in := p.number(n)
	switch {
	case n.kind != numberToken:
		p.fail(n.at, "", "a number of rounds should stand here")
	case p.wrong == nil && (in.n < 1 || in.n > rules.MaxRounds):
		p.fail(n.at, "", "an event can be scheduled 1 to %d rounds ahead, found %d", rules.MaxRounds, in.n)
	}
	if p.wrong == nil && in.n >= c.rounds {
		c.warnAt(t.inside(n.at), noStart, "in %d rounds the game is over: the scenario has %s, and what is scheduled so never comes", in.n, plural(c.rounds, "round"))
	}
	e.In = int8(min(in.n, rules.MaxRounds))
}

func (c *compiler) end(p *parser, e *rules.Effect, t text) {
	e.Do = rules.End
	id := p.take()
	if id.kind != nameToken {
		p.fail(id.at, "as in end some_ending", "the name of an ending should stand here")
		return
	}
	if i := c.known("ending", id, t); i >= 0 {
		e.Ending, c.ended[i] = int8(i), true
	}
}

// known is the number of an id in a string, or -1 after a report.
func (c *compiler) known(noun string, id token, t text) int {
	name := strings.TrimPrefix(id.text, noun+".")
	i := c.names.index(noun, name)
	if i < 0 {
		c.names.hint(c.errorAt(t.inside(id.at), "there is no %s %q", called(noun), name), noun, name)
	}
	return i
}

// change reads = VALUE, += VALUE or -= VALUE behind the name of a number.
func (c *compiler) change(p *parser, first token, e *rules.Effect, t text) {
	how := p.take()
	switch {
	case how.kind == symbolToken && how.text == "=":
		e.How = rules.Set
	case how.kind == symbolToken && how.text == "+=":
		e.How = rules.Raise
	case how.kind == symbolToken && how.text == "-=":
		e.How = rules.Lower
	default:
		p.fail(how.at, instead(how), "=, += or -= should stand here")
		return
	}
	value := p.value()
	if p.wrong != nil {
		return
	}
	target := &term{at: first.at, what: nameTerm, name: first.text}
	k := c.checker(t)
	k.every = true
	k.check(target)
	e.Target = target.ref
	if c.changeable(target, t) && target.typ != unknownType {
		e.Value = c.compiled(value, t, target.typ, wordOfTerm(target))
		c.assigned(k, target, value, e)
	}
}

// changeable reports whether a name is a number that effects may write.
func (c *compiler) changeable(target *term, t text) bool {
	if target.what == nameTerm && !target.ref.Kind.ReadOnly() {
		return true
	}
	if target.what != nameTerm {
		c.errorAt(t.inside(target.at), "%q is a person, and an effect changes a number, a flag or the holder of a post", target.name)
	} else if target.typ != unknownType {
		c.errorAt(t.inside(target.at), "%s is read only: an effect cannot change it", wordOf(target.ref.Kind))
	}
	return false
}

// assigned checks what is put into the target.
func (c *compiler) assigned(k *checker, target, value *term, e *rules.Effect) {
	if target.ref.Kind == rules.RefFlag && target.ref.A >= 0 {
		c.flagSet[target.ref.A] = true
	}
	switch {
	case value.typ != target.typ:
	case target.typ == numberType:
		k.fits(target, value, e.How)
	case e.How != rules.Set:
		c.errorAt(k.at(target.at), "%s can only be set with =", target.typ)
	case target.ref.Kind == rules.RefPatron:
		k.patron(value)
	}
}

// fits refuses a constant that the target cannot hold or be moved by.
func (c *checker) fits(target, value *term, how rules.Assign) {
	low, high := target.low, target.high
	if how != rules.Set {
		low, high = low-high, high-low
	}
	if value.high >= low && value.low <= high {
		return
	}
	name := wordOf(target.ref.Kind)
	if how == rules.Set {
		c.errorAt(c.at(value.at), "%s goes from %d to %d", name, target.low, target.high)
		return
	}
	c.errorAt(c.at(value.at), "%s goes from %d to %d: it cannot move by so much", name, target.low, target.high)
}

// patron refuses an official as a patron.
func (c *checker) patron(value *term) {
	official := value.what == literalTerm && value.n >= len(c.names.of["contender"])
	if official || value.what == nameTerm && value.ref.Kind != rules.RefPatron {
		c.errorAt(c.at(value.at), "a patron is a contender or nobody")
	}
}
