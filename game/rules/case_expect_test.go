package rules_test

import (
	"fmt"
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// expect checks one line of an expect section.
func (r *referee) expect(text string) {
	r.t.Helper()
	first, rest, _ := strings.Cut(text, " ")
	switch first = strings.TrimSuffix(first, ":"); first {
	case "happened":
		r.expectFact(rest, true)
	case "never":
		r.expectFact(rest, false)
	case "order":
		r.expectOrder(strings.Fields(rest))
	case "refused", "open", "price", "odds", "breaks":
		r.expectMove(first, rest)
	case "phase":
		r.same(phaseWords[r.g.s.Table.Phase], rest)
	case "round":
		r.same(fmt.Sprint(r.g.s.Table.Round+1), rest)
	case "ending":
		r.same(r.ending(), rest)
	case "members":
		r.same(r.people(r.g.b.Members(&r.g.s.Table)), rest)
	case "turn":
		r.same(r.people(rules.People(r.g.s.Table.Turn)), rest)
	default:
		r.expectMore(first, strings.Fields(rest))
	}
}

func (r *referee) expectMore(first string, w []string) {
	r.t.Helper()
	switch first {
	case "share":
		r.same(fmt.Sprint(r.g.s.Table.Committee[r.seat(w[0])]), w[1])
	case "tied":
		r.same(fmt.Sprint(r.tied(w[0], w[1])), "true")
	case "untied":
		r.same(fmt.Sprint(r.tied(w[0], w[1])), "false")
	case "knows", "unknown":
		o := r.g.b.Observe(&r.g.s, r.seat(w[0]))
		known := o.Patron[r.g.b.Official(r.person(w[1]))] != rules.Unknown
		r.same(fmt.Sprint(known), fmt.Sprint(first == "knows"))
	case "motion":
		r.same(resultWords[r.g.s.Table.Motions[r.number(w[0])-1].Result], strings.Join(w[1:], " "))
	default:
		r.condition()
	}
}

var resultWords = []string{"waits", "is on the table", "carried", "failed", "was not reached"}

func (r *referee) same(got, want string) {
	r.t.Helper()
	if got != want {
		r.fail("found %q", got)
	}
}

// condition lets the state answer a condition of the scenario's language, in a copy.
func (r *referee) condition() {
	r.t.Helper()
	s := r.g.s
	r.g.b.SupposeEffects(&s, []rules.Effect{r.effects[r.at.text]})
	if s.Table.Flags[r.probe/64]>>(r.probe%64)&1 == 0 {
		r.fail("it is not so: %s", r.numbers())
	}
}

// numbers says what the numbers of a condition are.
func (r *referee) numbers() string {
	var said []string
	for _, op := range r.effects[r.at.text].If {
		if op.Code == rules.OpRead {
			said = append(said, fmt.Sprint(r.read(op.Ref)))
		}
	}
	return strings.Join(said, ", ")
}

// read finds out a number, secret or not, by asking whether it is at most each value.
func (r *referee) read(ref rules.Ref) int {
	low, high := ref.Kind.Range()
	for n := low; n < high; n++ {
		s := r.g.s
		is := rules.Effect{Target: rules.Ref{Kind: rules.RefFlag, A: r.probe}, Value: rules.Expr{{Code: rules.OpConst, N: 1}},
			If: rules.Expr{{Code: rules.OpRead, Ref: ref}, {Code: rules.OpConst, N: int16(n)}, {Code: rules.OpEq}}}
		r.g.b.SupposeEffects(&s, []rules.Effect{is})
		if s.Table.Flags[r.probe/64]>>(r.probe%64)&1 == 1 {
			return n
		}
	}
	return high
}

// expectMove checks what the observer is told of a move that is not made.
func (r *referee) expectMove(what, rest string) {
	r.t.Helper()
	head, text, _ := strings.Cut(rest, ":")
	if what == "open" {
		head, text = "", rest
	}
	m := r.move(strings.TrimSpace(text))
	o := r.g.b.Observe(&r.g.s, m.By)
	switch what {
	case "price":
		r.same(fmt.Sprint(r.g.b.Price(&o, m)), head)
	case "odds":
		r.same(fmt.Sprint(r.g.b.Forecast(&o, m).Odds), head)
	case "breaks":
		r.same(r.breaches(&o, m), head)
	default:
		r.same(r.refusal(&o, m, head), head)
	}
}

// breaches are those who are named among who minds a move because it breaks a pledge with them.
func (r *referee) breaches(o *rules.Observation, m rules.Move) string {
	f := r.g.b.Forecast(o, m)
	who := rules.People(0)
	for _, x := range f.Minds[:f.MindsN] {
		if x.Break && !x.Gains {
			who = who.With(rules.Person(x.Who))
		}
	}
	if who == 0 {
		return "nobody"
	}
	return r.people(who)
}

// refusal is the ground on which a move is refused, with its numbers if the case gives
// them; nothing for one that is allowed. It also lets Apply refuse it.
func (r *referee) refusal(o *rules.Observation, m rules.Move, want string) string {
	got := r.g.b.Check(o, m)
	if got == nil {
		return ""
	}
	s := r.g.s
	if again := r.g.b.Apply(&s, m, nil); again == nil || *again != *got || s != r.g.s {
		r.fail("Check and Apply do not agree")
	}
	if strings.Contains(want, " ") {
		return fmt.Sprintf("%s %d %d", r.names.grounds[got.Why], got.Need, got.Have)
	}
	return r.names.grounds[got.Why]
}

func (r *referee) ending() string {
	if !r.g.over() {
		return "none yet"
	}
	if r.g.s.Table.Ending < 0 {
		return "the full term"
	}
	return r.g.b.Endings[r.g.s.Table.Ending].ID
}

func (r *referee) people(who rules.People) string {
	var list []string
	for i := range r.g.b.People {
		if who.Has(rules.Person(i)) {
			list = append(list, r.g.b.People[i].ID)
		}
	}
	return strings.Join(list, " ")
}

func (r *referee) person(id string) rules.Person {
	for i := range r.g.b.People {
		if r.g.b.People[i].ID == id {
			return rules.Person(i)
		}
	}
	r.fail("there is nobody called %q", id)
	return rules.Nobody
}

func (r *referee) tied(a, b string) bool {
	for _, p := range r.g.s.Pledges {
		if p.Live == rules.Binding && p.Has(r.seat(a)) && p.Has(r.seat(b)) {
			return true
		}
	}
	return false
}

// expectFact looks for a fact with the words given, as in: Fell whom boris n 2 seen all.
func (r *referee) expectFact(text string, want bool) {
	r.t.Helper()
	w := strings.Fields(text)
	what, ok := r.names.facts[w[0]]
	if !ok {
		r.fail("there is no fact %q", w[0])
	}
	var others []string
	for _, e := range r.g.events.List {
		if e.What != what {
			continue
		}
		if r.matches(e, w[1:]) {
			if !want {
				r.fail("it happened: %+v", e)
			}
			return
		}
		others = append(others, fmt.Sprintf("%+v", e))
	}
	if want {
		r.fail("it did not happen; of its kind there are %v", others)
	}
}

// expectOrder checks that the first facts of these kinds happened in this order.
func (r *referee) expectOrder(kinds []string) {
	r.t.Helper()
	from := -1
	for _, kind := range kinds {
		what, ok := r.names.facts[kind]
		if !ok {
			r.fail("there is no fact %q", kind)
		}
		at := slices.IndexFunc(r.g.events.List, func(e rules.Event) bool { return e.What == what })
		if at < 0 || at < from {
			r.fail("%s stands at %d of what happened, the one before it at %d", kind, at, from)
		}
		from = at
	}
}

func (r *referee) matches(e rules.Event, w []string) bool {
	for i := 0; i < len(w); i++ {
		key := w[i]
		if key == "seen" {
			return r.seen(e.SeenBy) == strings.Join(w[i+1:], " ")
		}
		i++
		if r.field(e, key) != w[i] {
			return false
		}
	}
	return true
}

func (r *referee) seen(s rules.Seats) string {
	switch s {
	case 0:
		return "nobody"
	case rules.Everybody:
		return "all"
	}
	return r.people(rules.People(s))
}

// field is the word for one part of a fact.
func (r *referee) field(e rules.Event, key string) string {
	b := r.g.b
	switch key {
	case "who":
		return named(b.People, int(e.Who), func(p rules.Profile) string { return p.ID })
	case "whom":
		return named(b.People, int(e.Whom), func(p rules.Profile) string { return p.ID })
	case "person":
		return named(b.People, int(e.Person), func(p rules.Profile) string { return p.ID })
	case "other":
		return named(b.People, int(e.Other), func(p rules.Profile) string { return p.ID })
	case "post":
		return named(b.Posts, int(e.Post), func(p rules.PostRule) string { return p.ID })
	case "bloc":
		return named(b.Blocs, int(e.Bloc), func(p rules.BlocRule) string { return p.ID })
	case "issue":
		return named(b.Issues, int(e.Issue), func(p rules.IssueRule) string { return p.ID })
	case "event":
		return named(b.Events, int(e.Event), func(p rules.EventRule) string { return p.ID })
	case "n":
		return fmt.Sprint(e.N)
	case "m":
		return fmt.Sprint(e.M)
	case "why":
		return fmt.Sprint(int(e.Why))
	}
	r.fail("a fact has no %q", key)
	return ""
}

func named[T any](list []T, i int, id func(T) string) string {
	if i < 0 || i >= len(list) {
		return "none"
	}
	return id(list[i])
}
