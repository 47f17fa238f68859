package scenario

import (
	"strings"

	"afterlenin/game/rules"
)

// compiler turns strings into the compiled forms and remembers which flags and
// events they touch.
type compiler struct {
	*report
	names  *names
	rounds int
	usage
}

// usage is what conditions and effects were seen to do.
type usage struct {
	flagRead, flagSet []bool
	scheduled, ended  []bool
	waiting           int  // how many different events effects schedule
	crowded           spot // where they become more than can wait
}

func newCompiler(r *report, n *names, rounds int) *compiler {
	flags := len(n.of["flag"])
	return &compiler{r, n, rounds, usage{flagRead: make([]bool, flags), flagSet: make([]bool, flags),
		scheduled: make([]bool, len(n.of["event"])), ended: make([]bool, len(n.of["ending"]))}}
}

// schedules notes that an effect at a place schedules an event.
func (u *usage) schedules(event int, at spot) {
	if u.scheduled[event] {
		return
	}
	u.scheduled[event] = true
	if u.waiting++; u.waiting == rules.MaxScheduled+1 {
		u.crowded = at
	}
}

func lower(s string) string { return strings.ToLower(s) }

func (c *compiler) checker(t text) *checker {
	return &checker{report: c.report, names: c.names, rounds: c.rounds, from: t}
}

// condition compiles a string that is yes or no. An empty text gives no
// expression, which means yes.
func (c *compiler) condition(t text) rules.Expr {
	if !t.given() {
		return nil
	}
	before := len(c.list)
	defer func() { c.unreadSince(before, ofUse) }()
	p := newParser(t.typed())
	tree := p.value()
	p.finish()
	if c.mistaken(p, t) {
		return nil
	}
	return c.compiled(tree, t, yesNoType, nil)
}

// compiled checks a parsed term and writes it in postfix order. into is the word of what
// it is put into, or nil.
func (c *compiler) compiled(tree *term, t text, wanted valueType, into *word) rules.Expr {
	k := c.checker(t)
	k.checkBeside(tree, into)
	k.want(tree, wanted)
	k.contradictions(tree)
	e := tree.emit(nil)
	if len(e) > rules.MaxOps {
		c.errorAt(t.inside(tree.at), "this expression has %d parts, %d at most", len(e), rules.MaxOps)
	}
	if tree.stack() > mostStack {
		c.errorAt(t.inside(tree.at), "parentheses are nested too deeply")
	}
	c.noteRead(e)
	return e
}

// mostStack is the depth that package rules keeps for expressions.
const mostStack = rules.MaxDepth

func (c *compiler) mistaken(p *parser, t text) bool {
	if p.wrong == nil {
		return false
	}
	wrong := p.foreign(*p.wrong)
	c.errorAt(t.inside(wrong.at), "%s", wrong.message).Hint = wrong.hint
	return true
}

func (c *compiler) noteRead(e rules.Expr) {
	for _, op := range e {
		if op.Code == rules.OpRead && op.Ref.Kind == rules.RefFlag && int(op.Ref.A) >= 0 && int(op.Ref.A) < len(c.flagRead) {
			c.flagRead[op.Ref.A] = true
		}
	}
}

// choiceCondition compiles the condition of a choice. What it says is shown to
// people, so it may read nothing secret but the chooser's own patronage.
func (c *compiler) choiceCondition(t text, chooser rules.Seat) rules.Expr {
	e := c.condition(t)
	for _, op := range e {
		if op.Code != rules.OpRead || !op.Ref.Kind.Secret() {
			continue
		}
		if op.Ref.Kind == rules.RefPatronage && rules.Seat(op.Ref.A) == chooser && chooser != rules.NoSeat {
			continue
		}
		c.errorAt(t.inside(secretAt(t.s, op.Ref.Kind)), "a choice may not depend on %s: it is secret, and whether the choice is open would tell it", wordOf(op.Ref.Kind)).
			Hint = c.ownPurse(op.Ref.Kind, chooser)
	}
	return e
}

// ownPurse says whose patronage a choice may depend on: that of the man whom "for" of its event names.
func (c *compiler) ownPurse(k rules.RefKind, chooser rules.Seat) string {
	switch {
	case k != rules.RefPatronage:
		return ""
	case chooser == rules.NoSeat:
		return "but for that of the man who chooses: the event names nobody with for"
	}
	return "but for that of the man who chooses: patronage." + c.names.of["contender"][chooser]
}

// secretAt finds the first place where a word of this kind is read.
func secretAt(s string, k rules.RefKind) int {
	for _, t := range tokens(s) {
		if name, _, _ := strings.Cut(t.text, "."); t.kind == nameToken && name == wordOf(k) {
			return t.at
		}
	}
	return 0
}
