package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Question is one argument that the order on the desk asks for.
type Question struct {
	Arg    int // 0-3, as in Desk.Filled
	Noun   Noun
	Values []Value // open ones first; of people, posts and blocs the best founded first
	Chosen int     // index in Values, -1 if none was chosen yet
}

// Value is something that an argument can be.
type Value struct {
	N      int16
	Open   bool
	Move   rules.Move     // the best founded order with this value; if closed, the one that comes nearest
	Cost   int            // of the cheapest such order
	Most   int            // what the dearest costs
	Odds   int            // of Move, of 100
	least  int            // the odds of the one that is founded worst
	unread bool           // a motion of Move's that mostly teams decide, so that the odds say nothing
	moves  int            // how much it moves, if it works
	leans  int            // whether Move brings a line nearer to what the observer says
	Why    *rules.Refusal // of Move, when closed
	apart  []closed       // why it is closed with other answers to what is asked before
}

// chancy reports whether there are odds to be shown.
func (v *Value) chancy() bool { return v.Odds < 100 && !v.unread }

// Answered reports whether nothing more has to be chosen.
func (q *Question) Answered() bool { return q.Chosen >= 0 }

// Ask is what the order on the desk still asks for or was told, in the order in
// which it is asked. A value is open if, with the values of the questions before it,
// at least one order is legal. It depends on nothing the observer cannot know.
func Ask(b *rules.Book, o *rules.Observation, d Desk) []Question {
	return AskOf(b, o, d, b.Legal(o, nil))
}

// AskOf is Ask for those who have the legal moves at hand.
func AskOf(b *rules.Book, o *rules.Observation, d Desk, legal []rules.Move) []Question {
	a := asker{b: b, o: o, d: d, legal: ofVerb(legal, d.Verb)}
	var list []Question
	for i, noun := range asked(b, o, d) {
		if noun != NoNoun {
			list = append(list, a.question(i, noun))
		}
	}
	return list
}

// Complete is the order on the desk, and whether it can be entered as it stands.
func Complete(b *rules.Book, o *rules.Observation, d Desk) (rules.Move, bool) {
	m := d.Move
	m.By, m.Do = o.Me, d.Verb
	if d.Verb == rules.NoVerb {
		return m, false
	}
	for i, noun := range asked(b, o, d) {
		switch {
		case noun == NoNoun:
			*field(&m, i) = unasked(d, i)
		case !d.Filled[i] && !noun.plain():
			return m, false
		}
	}
	return m, b.Check(o, m) == nil
}

// Laid is the desk after an action of the screens of orders: ActVerb, ActPick,
// ActBack, or ActOpen of orders that are begun (see Begun). Others leave it as it is.
func Laid(b *rules.Book, o *rules.Observation, d Desk, a sheet.Action) Desk {
	switch a.Name {
	case ActVerb:
		if v := rules.Verb(a.A); v != d.Verb {
			return resumed(b, o, begin(d, v))
		}
	case ActPick:
		return picked(b, o, d, a.A, int16(a.B))
	case ActBack:
		left := d.Verb
		if d = begin(d, rules.NoVerb); left == rules.Offer { // of pledges a step back takes back what was chosen
			d.Half[left] = Half{}
		}
	case ActOpen:
		return opened(b, o, d, a)
	}
	return d
}

// Begun is the action that opens the orders with some of the first two arguments
// chosen: those whose bit is set in the mask.
func Begun(screen string, m rules.Move, mask int) sheet.Action {
	return sheet.Action{Name: ActOpen, Text: screen, A: int(m.Do), B: int(m.A), C: int(m.B), D: mask}
}

func opened(b *rules.Book, o *rules.Observation, d Desk, a sheet.Action) Desk {
	if a.Text != "orders" && a.Text != "pledges" || a.A == int(rules.NoVerb) {
		return d
	}
	d = begin(d, rules.Verb(a.A))
	for i, n := range [...]int{a.B, a.C} {
		if a.D>>i&1 == 1 {
			*field(&d.Move, i) = int16(n)
			d.Filled[i] = true
		}
	}
	return d
}

// begin lays an empty order of the verb on the desk; what was there is kept under its own verb.
func begin(d Desk, v rules.Verb) Desk {
	d.Half[d.Verb] = Half{d.Move, d.Filled}
	d.Verb, d.Move, d.Filled = v, rules.Move{}, [4]bool{}
	return d
}

// resumed takes up what was chosen for the verb before, as far as it can still be done.
func resumed(b *rules.Book, o *rules.Observation, d Desk) Desk {
	half := d.Half[d.Verb]
	legal := ofVerb(b.Legal(o, nil), d.Verb)
	for i, filled := range half.Filled {
		if !filled {
			continue
		}
		next := d
		*field(&next.Move, i), next.Filled[i] = *field(&half.Move, i), true
		if slices.ContainsFunc(legal, func(m rules.Move) bool { return next.agrees(m, i+1) }) {
			d = next
		}
	}
	return d
}

// picked chooses a value. Later ones that no longer go with it are forgotten.
func picked(b *rules.Book, o *rules.Observation, d Desk, arg int, n int16) Desk {
	if arg < 0 || arg >= len(d.Filled) {
		return d
	}
	before := asked(b, o, d)
	*field(&d.Move, arg), d.Filled[arg] = n, true
	legal := ofVerb(b.Legal(o, nil), d.Verb)
	for i, noun := range asked(b, o, d) {
		if i <= arg || !d.Filled[i] {
			continue
		}
		if noun == before[i] && slices.ContainsFunc(legal, func(m rules.Move) bool { return d.agrees(m, i+1) }) {
			continue
		}
		*field(&d.Move, i), d.Filled[i] = 0, false
	}
	return d
}

// agrees reports whether a move has the first n values that were chosen.
func (d Desk) agrees(m rules.Move, n int) bool {
	for i := range n {
		if d.Filled[i] && *field(&m, i) != *field(&d.Move, i) {
			return false
		}
	}
	return true
}

func ofVerb(legal []rules.Move, v rules.Verb) []rules.Move {
	var list []rules.Move
	for _, m := range legal {
		if m.Do == v {
			list = append(list, m)
		}
	}
	return list
}

type asker struct {
	b     *rules.Book
	o     *rules.Observation
	d     Desk
	legal []rules.Move // of the verb
}

func (a asker) question(i int, noun Noun) Question {
	q := Question{Arg: i, Noun: noun, Chosen: -1}
	for _, n := range values(a.b, a.o, a.d, i) {
		q.Values = append(q.Values, a.value(i, n))
	}
	if noun.sorts() {
		slices.SortStableFunc(q.Values, func(x, y Value) int { return a.better(noun, x, y) })
	}
	for j, v := range q.Values {
		if v.N == *field(&a.d.Move, i) && (a.d.Filled[i] || noun.plain()) {
			q.Chosen = j
		}
	}
	return q
}

// brings is how much an order is worth looking at beside others of its kind: what it moves and,
// where it moves delegates, how many there are; a rival secretary leaves but a part of it. Of an appointment
// it is how surely the man is one's own afterwards, and then the rank of the post.
func (a asker) brings(m rules.Move, f *rules.Forecast) int {
	n := moved(a.b.Reachable(a.o, f.Changes[:f.ChangesN]))
	switch m.Do {
	case rules.Appoint:
		return 100*f.OddsOf.Sum() + int(a.b.Posts[m.A].Rank)
	case rules.Court:
		if least, who := a.b.CourtedAgainst(a.o, rules.Bloc(m.A)); who != rules.Nobody {
			n = min(n, least)
		}
		return n * int(a.o.Table.Blocs[m.A].Weight)
	case rules.Recruit:
		return n * int(a.o.Table.Blocs[m.A].Weight)
	}
	return n
}

// value looks for the best order among those with this value.
func (a asker) value(i int, n int16) Value {
	v := Value{N: n}
	d := a.d
	*field(&d.Move, i), d.Filled[i] = n, true
	for _, m := range a.legal {
		if !d.agrees(m, i+1) || a.skips(m, i) {
			continue
		}
		f := a.d.foresee(a.b, a.o, m)
		x := Value{Open: true, Odds: int(f.Odds), unread: m.Do == rules.Propose && f.Votes.Unreadable(), moves: a.brings(m, &f), leans: leans(a.o, m)}
		if better(x, v) < 0 {
			v.Move, v.Odds, v.unread, v.moves, v.leans = m, x.Odds, x.unread, x.moves, x.leans
		}
		if !v.Open {
			v.Cost, v.least, v.Open = int(f.Cost), x.Odds, true
		}
		v.Cost, v.Most, v.least = min(v.Cost, int(f.Cost)), max(v.Most, int(f.Cost)), min(v.least, x.Odds)
	}
	if !v.Open {
		for later := i + 1; later < len(d.Filled); later++ {
			d.Filled[later] = false
		}
		v.Move, v.Why, v.apart = a.reasons(d, i)
		v.Cost = a.b.Price(a.o, v.Move)
		v.Most = v.Cost
	}
	return v
}

// skips leaves out what a plain argument adds while it is not what is asked.
func (a asker) skips(m rules.Move, i int) bool {
	return i < 3 && !a.d.Filled[3] && m.D != 0
}

// nearest is, of the orders with the values that were chosen, the closed one with the
// least in its way, and what that is.
func (a asker) nearest(d Desk) (rules.Move, *rules.Refusal) {
	best := d.Move
	best.By, best.Do = a.o.Me, d.Verb
	why := &rules.Refusal{Why: rules.NoRight} // where there is nothing to choose from
	most := -1
	a.each(d, d, 0, func(m rules.Move) {
		if r := a.b.Check(a.o, m); r != nil && hurdle(r.Why) > most {
			best, why, most = m, r, hurdle(r.Why)
		}
	})
	return best, why
}

// each goes through all that the arguments from one on could be; those that were
// chosen keep their values.
func (a asker) each(chosen, d Desk, from int, do func(rules.Move)) {
	if from == len(d.Filled) || a.asks(d, from).plain() {
		d.Move.By, d.Move.Do = a.o.Me, d.Verb
		do(d.Move)
		return
	}
	if a.asks(d, from) == NoNoun {
		*field(&d.Move, from) = unasked(d, from)
		a.each(chosen, d, from+1, do)
		return
	}
	for _, n := range values(a.b, a.o, d, from) {
		if chosen.Filled[from] && n != *field(&chosen.Move, from) {
			continue
		}
		*field(&d.Move, from), d.Filled[from] = n, true
		a.each(chosen, d, from+1, do)
	}
}

// asks is the noun of an argument, NoNoun behind the last.
func (a asker) asks(d Desk, i int) Noun { return asked(a.b, a.o, d)[i] }

// hurdle tells which of several reasons is the one to name: the nearer an order is
// to being possible, the higher.
func hurdle(g rules.Ground) int {
	switch g {
	case rules.Allowed, rules.Malformed:
		return 0
	case rules.IsGone:
		return 1
	case rules.NoRight, rules.IsBound: // a trait forbids what it forbids for good
		return 2
	case rules.NotYourMan, rules.NoRoom, rules.NoSuccessor:
		return 3
	case rules.NoPlenum:
		return 5
	case rules.TooDear:
		return 6
	}
	return 4
}

// Verbs are the orders in the order of the screen, then the pledge.
func Verbs() []rules.Verb {
	return []rules.Verb{rules.Appoint, rules.WinOver, rules.Court, rules.Recruit, rules.Argue, rules.Shift,
		rules.Attack, rules.Inquire, rules.Propose, rules.Gesture, rules.Use, rules.Hold, rules.Offer}
}

// FirstVerb is the node of the first order that is open: there a hand on the keyboard begins.
func FirstVerb(b *rules.Book, o rules.Observation) string {
	legal := b.Legal(&o, nil)
	for _, v := range Verbs() {
		if len(ofVerb(legal, v)) > 0 {
			return verbID(v)
		}
	}
	return ""
}

// Stand is whether a verb is open now, from which price to which, and why not.
func Stand(b *rules.Book, o *rules.Observation, v rules.Verb, legal []rules.Move) Value {
	a := asker{b: b, o: o, d: Desk{Verb: v}, legal: ofVerb(legal, v)}
	out := Value{}
	for _, m := range a.legal {
		cost := b.Price(o, m)
		if !out.Open || cost < out.Cost {
			out.Open, out.Cost, out.Move = true, cost, m
		}
		out.Most = max(out.Most, cost)
	}
	if !out.Open {
		out.Move, out.Why = a.nearest(a.d)
		out.Cost = b.Price(o, out.Move)
	}
	return out
}
