package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Orders makes one order: the verbs at the left, what the chosen one asks for in the
// middle, what it would do at the right. It is shown to the seat that gives them.
func Orders(b *sheet.Builder, s *Scene) {
	p := newOrdering(b, s)
	barBack(b, s)
	if b.Paged {
		p.ordersPages()
		return
	}
	at, more := p.orderColumns(236)
	p.part(at[0].rect(52, 552), p.verbs)
	p.part(at[1].rect(52, 552), p.middle)
	p.part(at[2].rect(52, 548), p.before)
	p.beside(more)
	p.tray(stepOnOrders)
}

// ordering prints the screens on which a move is put together.
type ordering struct {
	*board
	d         Desk
	questions []Question
	move      rules.Move
	complete  bool
	lower     float64 // by how much portraits are lower, so that all that is asked has room
	peeked    bool    // move is the best founded one with the value that is looked at
	looked    string  // the name of that value, or of a closed one that is looked at
	closed    string  // why that one is closed
}

func newOrdering(b *sheet.Builder, s *Scene) *ordering {
	p := &ordering{board: newBoard(b, s), d: s.Desk}
	p.d.Played = s.persons()
	if p.d.Verb != rules.NoVerb && !s.Public() {
		p.questions = AskOf(s.Book, &s.Obs, p.d, p.legal)
		p.move, p.complete = Complete(s.Book, &s.Obs, p.d)
		if !p.complete {
			p.peek()
		}
	}
	return p
}

// peek previews the value that is pointed at or else in focus, while the order is not
// complete; of a closed one it is said why. In pages, where the preview stands on another one,
// the value that was looked at last stays in mind.
func (p *ordering) peek() {
	q, v := p.at(p.Points)
	if v == nil {
		q, v = p.at(p.Attends)
	}
	if kept := p.Memory.Kept(); v == nil && p.Paged && kept != "" {
		if q, v = p.at(func(id string) bool { return id == kept }); v != nil && q.Answered() {
			q, v = nil, nil
		}
	}
	switch {
	case v == nil:
		return
	case !v.Open:
		p.closed = p.whyOf(v)
	default:
		p.move, p.peeked = v.Move, true
	}
	p.looked = p.valueName(q, v)
}

// at is the value that is looked at, with its question.
func (p *ordering) at(looked func(id string) bool) (*Question, *Value) {
	for i := range p.questions {
		q := &p.questions[i]
		for j := range q.Values {
			if looked(valueID(*q, q.Values[j])) {
				return q, &q.Values[j]
			}
		}
	}
	return nil, nil
}

// settles reports whether nothing would be open any more with the value that is looked at.
func (p *ordering) settles() bool {
	open := 0
	for i := range p.questions {
		if !p.questions[i].Answered() {
			open++
		}
	}
	return open <= 1
}

// Lead is the node to which the hand is led after a verb, a value or an order was
// chosen: the first value of what is asked next, the button that enters the order,
// or "" when no order is made and the next step is what Enter does.
func Lead(s *Scene) string {
	if s.Desk.Verb == rules.NoVerb {
		return ""
	}
	for _, q := range Ask(s.Book, &s.Obs, s.Desk) {
		if first := q.first(); !q.Answered() && first >= 0 {
			return valueID(q, q.Values[first])
		}
		if q.Noun == ASeal && q.Answered() && !s.Desk.Filled[q.Arg] { // nothing becomes public because nobody was asked
			return valueID(q, q.Values[q.Chosen])
		}
	}
	if _, ok := Complete(s.Book, &s.Obs, s.Desk); ok {
		return "enter"
	}
	return verbID(s.Desk.Verb)
}

// first is the index of the open value at which a hand begins, -1 when all are closed: the first
// one or, of what keeps its place in the list, the one that the preview showed as the best.
func (q *Question) first() int {
	at := -1
	for i := range q.Values {
		v := &q.Values[i]
		if v.Open && (at < 0 || q.Noun.led() && better(*v, q.Values[at]) < 0) {
			at = i
		}
	}
	return at
}

// led reports whether the hand is led to the best founded, though it keeps its place in the list.
func (n Noun) led() bool { return n == AWeapon || n == AnIssue || n == ALine }

var motionKeys = [...]string{rules.MoveLine: "line", rules.MovePost: "post", rules.Censure: "censure", rules.Demand: "demand",
	rules.Removal: "removal", rules.ReadDocument: "document", rules.SpecialPlenum: "plenum", rules.AcceptResignation: "resignation"}

// verbSigns and verbKeys are the sign and the shortcut of each order.
var verbSigns = [...]string{rules.Appoint: "chair", rules.WinOver: "person", rules.Court: "speaker", rules.Recruit: "worker",
	rules.Argue: "press", rules.Shift: "right", rules.Attack: "odium", rules.Inquire: "eye", rules.Propose: "paper",
	rules.Gesture: "shield", rules.Use: "star", rules.Hold: "dash", rules.Offer: "pledge"}

var verbKeys = [...]hand.Key{rules.Appoint: hand.D1, rules.WinOver: hand.D2, rules.Court: hand.D3, rules.Recruit: hand.D4,
	rules.Argue: hand.D5, rules.Shift: hand.D6, rules.Attack: hand.D7, rules.Inquire: hand.D8, rules.Propose: hand.D9,
	rules.Gesture: hand.D0, rules.Use: hand.U, rules.Hold: hand.H, rules.Offer: hand.P}

var verbNames = [...]string{rules.Appoint: "appoint", rules.WinOver: "win_over", rules.Court: "court", rules.Recruit: "recruit",
	rules.Argue: "argue", rules.Shift: "shift", rules.Attack: "attack", rules.Inquire: "inquire", rules.Propose: "propose",
	rules.Gesture: "gesture", rules.Use: "use", rules.Hold: "hold", rules.Offer: "offer"}

func verbID(v rules.Verb) string { return "verb-" + verbNames[v] }

// verbGroups are how many verbs belong together, from the top.
var verbGroups = []struct {
	key string
	n   int
}{{"men", 4}, {"words", 3}, {"doors", 1}, {"open", 4}, {"pledge", 1}}

// verbs prints the orders in their groups.
func (p *ordering) verbs(r sheet.Rect) {
	const pitch, head, word = 31.5, 22.0, 17.0
	list := Verbs()
	stands, open := make([]Value, len(list)), 0
	for i, v := range list {
		stands[i] = Stand(p.s.Book, &p.s.Obs, v, p.legal)
		if stands[i].Open {
			open++
		}
	}
	n := int(p.s.Obs.Hand.OrdersN) + 1
	all := int(p.s.Obs.Hand.OrdersN) + p.ordersLeft()
	panel(p.Builder, r, p.say("ui.orders.title", "n", min(n, all), "m", all), p.say("ui.orders.open", "n", open, "m", len(list)))
	y, i := r.Y+25, 0
	if p.Paged && p.d.Verb == rules.NoVerb {
		y += p.beginPages(sheet.R(r.X, y, r.W, 0))
	}
	for _, g := range verbGroups {
		p.Fit(sheet.R(r.X, y+head-word-2, r.W, word), p.say("ui.orders.group."+g.key), sheet.SubHeading.Sized(12).In(ink.Soft))
		y += head
		for range g.n {
			row := sheet.R(r.X, y, r.W, max(pitch, p.verbAboutTall(list[i], &stands[i], r.W)))
			p.verb(list[i], stands[i], row)
			y += row.H
			i++
		}
	}
}

func (p *ordering) verb(v rules.Verb, stand Value, r sheet.Rect) {
	chosen := p.d.Verb == v
	t := p.tip(p.s.Tell.Verb(v), p.s.Tell.Verb(v))
	t.say(p.s.Tell.VerbAbout(v))
	n := sheet.Node{ID: verbID(v), Role: sheet.Choice, Name: p.s.Tell.Verb(v), Rect: sheet.R(r.X, r.Y+1, r.W, r.H-2), Group: "verbs",
		Do: sheet.Do(ActVerb, int(v)), Key: verbKeys[v], Tip: t.Tip}
	if v == rules.Offer {
		n.Do = Begun("pledges", rules.Move{Do: rules.Offer}, 0)
	}
	if !stand.Open {
		n.Off = p.s.refusal(stand.Move, stand.Why)
	}
	if chosen {
		n.State, n.Dark = p.say("ui.orders.chosen"), true
	}
	look := p.Node(n)
	p.verbGround(r, chosen, look.Pointed)
	p.verbWords(v, stand, r, chosen)
}

func (p *ordering) verbGround(r sheet.Rect, chosen, pointed bool) {
	switch {
	case chosen:
		x, point := r.Right(), 15.0
		if p.Paged { // the page ends here
			x, point = x-8, 8
		}
		p.Poly(ink.Red, sheet.P(r.X, r.Y), sheet.P(x, r.Y), sheet.P(x+point, r.Middle().Y), sheet.P(x, r.Bottom()-1), sheet.P(r.X, r.Bottom()-1))
	case pointed:
		p.Fill(sheet.R(r.X, r.Y+1, r.W, r.H-2), ink.Buff)
	}
	if !chosen {
		p.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.Rule)
	}
}

func (p *ordering) verbWords(v rules.Verb, stand Value, r sheet.Rect, chosen bool) {
	words := ink.Black
	switch {
	case chosen:
		words = ink.Cream
	case !stand.Open:
		words = ink.Soft
	}
	y := r.Middle().Y
	key := sheet.R(r.X+6, y-11, 22, 22)
	p.Frame(key, 1.5, words)
	p.Fit(key, p.Keys.Of(verbKeys[v]), sheet.Number.In(words).Centre())
	sign := verbSigns[v]
	if !stand.Open {
		sign = "lock"
	}
	p.Sign(sign, sheet.P(r.X+38, y-8), 16, words)
	if !stand.Open {
		p.verbClosed(v, stand, sheet.R(r.X+62, r.Y, r.W-64, r.H), words)
		return
	}
	price, style := costs(&stand), sheet.Number.Sized(16).In(words).Right()
	wide := max(26, p.Wide(price, style)+1)
	name := sheet.R(r.X+62, r.Y, r.W-92-wide, r.H)
	if p.Paged {
		p.verbAbout(v, r, chosen)
		name.W = verbNameWide
	}
	p.verbName(v, name, words, p.d.Half[v].Begun() && !chosen)
	p.Sign("patron", sheet.P(r.Right()-26-wide, y-7), 14, words)
	p.Fit(sheet.R(r.Right()-8-wide, r.Y, wide, r.H), price, style)
}

// verbClosed prints the name of an order and below it why it is closed; if that is too long for its
// line, one after the other in two lines.
func (p *ordering) verbClosed(v rules.Verb, stand Value, r sheet.Rect, words ink.Ink) {
	name, y := p.s.Tell.Verb(v), r.Middle().Y
	if why := p.s.refusal(stand.Move, stand.Why); p.cuts(why, r.W, sheet.SmallestPlain) {
		p.within(sheet.R(r.X, y-14, r.W, 28), p.say("of", "who", "*"+name+"*", "what", why), p.plain(sheet.SmallestPlain).In(words))
		return
	}
	p.Fit(sheet.R(r.X, y-15, r.W-6, 16), name, sheet.SubHeading.In(words))
	p.why(sheet.R(r.X, y-1, r.W, 15), stand, words)
}

// verbName prints the name of an order and, of one that is begun, that beside it or below it.
func (p *ordering) verbName(v rules.Verb, r sheet.Rect, words ink.Ink, begun bool) {
	name, style := p.s.Tell.Verb(v), sheet.Heading.Sized(15.5).In(words)
	half, small := p.say("ui.orders.half"), sheet.SmallestPlain.In(words)
	switch {
	case !begun:
		p.Fit(r, name, style)
	case p.Wide(name, style)+14+p.Wide(half, small) <= r.W:
		p.Fit(r, name, style)
		p.Fit(sheet.R(r.X, r.Y, r.W-6, r.H), half, small.Right())
	default:
		mid := r.Middle().Y
		p.Fit(sheet.R(r.X, mid-15, r.W, 16), name, sheet.SubHeading.In(words))
		p.cut(sheet.R(r.X, mid-1, r.W, 15), half, small)
	}
}

// why prints the reason of a closed thing in one line; its tip has all of it.
func (p *ordering) why(r sheet.Rect, v Value, words ink.Ink) {
	p.fitted(r, p.s.refusal(v.Move, v.Why), sheet.SmallestPlain.In(words))
}
