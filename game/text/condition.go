package text

import (
	"strings"

	"afterlenin/game/rules"
)

// Clause is one requirement of a condition.
type Clause struct {
	Text  string // Trotsky’s prestige 8 or more (now 3)
	Known bool   // whether the table shows if it is met
	Met   bool
}

// Condition says what a condition needs, with how things stand now: needs grain 30 or
// less (now 57). When some clauses fail it says those; when none does, all. Patronage
// is what the asker has in hand, or −1 when unknown. An empty condition needs nothing.
func (t *Teller) Condition(e rules.Expr, table *rules.Table, patronage int) string {
	var failing, all []string
	for _, c := range t.Clauses(e, table, patronage) {
		all = append(all, c.Text)
		if c.Known && !c.Met {
			failing = append(failing, c.Text)
		}
	}
	switch {
	case len(all) == 0:
		return t.words.say("condition.nothing", nil)
	case len(failing) == 0:
		failing = all
	}
	return t.words.say("condition.needs", places{textAt("list", t.list(failing))})
}

// Clauses are the requirements that a condition joins by `and`.
func (t *Teller) Clauses(e rules.Expr, table *rules.Table, patronage int) []Clause {
	root, ok := tree(e)
	if !ok {
		return nil
	}
	s := sight{t, table, patronage}
	var out []Clause
	for _, n := range root.clauses(nil) {
		v, known := s.value(n)
		out = append(out, Clause{s.clause(n), known, v != 0})
	}
	return out
}

// clauses splits a tree at its outermost ands.
func (n *node) clauses(into []*node) []*node {
	if n.op.Code != rules.OpAnd {
		return append(into, n)
	}
	return n.right.clauses(n.left.clauses(into))
}

// sight is how far a reader of a condition sees.
type sight struct {
	*Teller
	table     *rules.Table
	patronage int
}

// clause is a requirement in words.
func (s sight) clause(n *node) string {
	if said, ok := s.comparison(n); ok {
		return said
	}
	switch n.op.Code {
	case rules.OpRead:
		return s.yes(n.op.Ref, true)
	case rules.OpNot:
		if n.left.op.Code == rules.OpRead {
			return s.yes(n.left.op.Ref, false)
		}
		return s.words.say("condition.negation", places{textAt("a", s.clause(n.left))})
	case rules.OpAnd, rules.OpOr:
		key := pick(n.op.Code == rules.OpAnd, "condition.and", "condition.or")
		return s.words.say(key, places{textAt("a", s.inner(n.left)), textAt("b", s.inner(n.right))})
	}
	return s.formula(n)
}

// inner is a clause inside another, in parentheses when it joins two.
func (s sight) inner(n *node) string {
	said := s.clause(n)
	if n.op.Code == rules.OpAnd || n.op.Code == rules.OpOr {
		return "(" + said + ")"
	}
	return said
}

// yes is a yes-or-no number by itself.
func (s sight) yes(r rules.Ref, want bool) string {
	key := keyOf("condition", refNames[:], int(r.Kind)) + pick(want, "_yes", "_no")
	key = s.words.first(key, pick(want, "condition.yes", "condition.no"))
	return s.words.say(key, append(s.refPlaces(r), textAt("number", s.Ref(r))))
}

// comparison is a number against a fixed one.
func (s sight) comparison(n *node) (string, bool) {
	if n.right == nil || n.left.op.Code != rules.OpRead || !isComparison(n.op.Code) {
		return "", false
	}
	limit, ok := fixed(n.right)
	if !ok {
		return "", false
	}
	r := n.left.op.Ref
	if isYesNo(r.Kind) {
		return s.yes(r, (limit != 0) == (n.op.Code != rules.OpNotEq)), n.op.Code == rules.OpEq || n.op.Code == rules.OpNotEq
	}
	return s.compare(r, n.op.Code, limit), true
}

// compare is the comparison in words, with the value of now when it can be seen.
func (s sight) compare(r rules.Ref, op rules.OpCode, limit int) string {
	word, limit := comparisonOf(r.Kind, op, limit)
	in := append(s.refPlaces(r), textAt("number", s.Ref(r)), s.named("n", r.Kind, limit))
	key := s.words.first(keyOf("condition", refNames[:], int(r.Kind))+"_"+word, "condition."+word)
	if limit < 0 {
		key = s.words.first(key+"_nobody", key)
	}
	now, known := s.read(r)
	if !known || now == limit && word == "exactly" && isNamed(r.Kind) {
		return s.words.say(key, append(in, place{name: "now", absent: true}))
	}
	return s.words.say(key, append(in, s.named("now", r.Kind, now)))
}

// named is a value of the kind: a number, a person, a rung or a state.
func (s sight) named(name string, k rules.RefKind, n int) place {
	switch k {
	case rules.RefHolder, rules.RefPatron, rules.RefPaper:
		return textAt(name, s.Short(rules.Person(n)))
	case rules.RefRung, rules.RefRank:
		return textAt(name, s.Rung(rules.Rung(n)))
	case rules.RefGathering:
		return textAt(name, s.GatheringKind(rules.GatheringKind(n)))
	case rules.RefDocument:
		return textAt(name, s.DocumentState(rules.DocumentState(n)))
	}
	return textAt(name, amount(k, n))
}

// isNamed reports whether values of the kind are said by name: that Trotsky is to hold
// a post which he holds needs no “now Trotsky”.
func isNamed(k rules.RefKind) bool {
	switch k {
	case rules.RefHolder, rules.RefPatron, rules.RefPaper, rules.RefRung, rules.RefRank, rules.RefDocument, rules.RefGathering:
		return true
	}
	return false
}

// comparisonOf is the name of a comparison, with a limit that is part of what is
// allowed where the kind is counted in whole numbers.
func comparisonOf(k rules.RefKind, op rules.OpCode, limit int) (string, int) {
	switch {
	case isTenths(k) && op == rules.OpMore:
		return "above", limit
	case isTenths(k) && op == rules.OpLess:
		return "below", limit
	}
	switch op {
	case rules.OpMore:
		return "at_least", limit + 1
	case rules.OpMoreEq:
		return "at_least", limit
	case rules.OpLess:
		return "at_most", limit - 1
	case rules.OpLessEq:
		return "at_most", limit
	case rules.OpEq:
		return "exactly", limit
	}
	return "not", limit
}

func isComparison(op rules.OpCode) bool { return op >= rules.OpLess && op <= rules.OpNotEq }

func isYesNo(k rules.RefKind) bool {
	low, high := k.Range()
	return low == 0 && high == 1
}

// signsOf are the marks of what has no words of its own.
var signsOf = [...]string{rules.OpAdd: " + ", rules.OpSub: " " + Minus + " ", rules.OpLess: " < ",
	rules.OpLessEq: " ≤ ", rules.OpMore: " > ", rules.OpMoreEq: " ≥ ", rules.OpEq: " = ", rules.OpNotEq: " ≠ "}

// formula is anything else, as it would be written on a board.
func (s sight) formula(n *node) string {
	switch n.op.Code {
	case rules.OpConst:
		return Number(int(n.op.N))
	case rules.OpRead:
		return s.Ref(n.op.Ref)
	case rules.OpNeg:
		return Minus + "(" + s.formula(n.left) + ")"
	case rules.OpAnd, rules.OpOr, rules.OpNot:
		return "(" + s.clause(n) + ")"
	}
	sign, _ := at(signsOf[:], int(n.op.Code))
	return strings.Join([]string{s.formula(n.left), s.formula(n.right)}, sign)
}
