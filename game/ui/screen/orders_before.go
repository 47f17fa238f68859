package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// before prints what is known before the order is entered: price, odds with their
// parts, what changes, who gains and minds, the precedent, who will see it.
func (p *ordering) before(r sheet.Rect) {
	if p.Paged {
		card := sheet.Node{ID: "before-card", Name: p.say("ui.before"), Rect: r, Quiet: true} // what a hint points at
		p.GroundOf(card, ink.Card, 10, func() { p.beforeOn(r) })
		return
	}
	p.Fill(r, ink.Card)
	p.beforeOn(r)
}

func (p *ordering) beforeOn(r sheet.Rect) {
	if p.Paged {
		p.beforePages(r)
		return
	}
	p.Poly(ink.Black, sheet.P(r.X, r.Y), sheet.P(r.Right(), r.Y), sheet.P(r.Right(), r.Y+40), sheet.P(r.X+26, r.Y+52), sheet.P(r.X, r.Y+40))
	heading := p.say("ui.before")
	p.Node(sheet.Node{ID: "before", Name: heading, Rect: r, Value: p.s.Tell.MoveDetail(p.move), Inner: true, Tip: p.beforeTip(heading)})
	w := p.Text(r.X+16, r.Y+10, heading, sheet.Heading.Sized(18).In(ink.Cream))
	in := sheet.R(r.X+16, r.Y+58, r.W-32, r.H-58-56)
	if p.peeked {
		h := p.Wrap(sheet.R(in.X, in.Y-4, in.W, 0), p.peekWords(), sheet.Smallest.In(ink.RedDeep))
		in = sheet.R(in.X, in.Y+h-2, in.W, in.H-h+2)
	}
	if p.complete || p.peeked || p.ready() {
		p.preview(p.beforeWhat(sheet.R(r.X+w+32, r.Y+4, r.W-w-48, 32), in))
	} else {
		p.notYet(in)
	}
	p.enter(sheet.R(r.X, r.Bottom()-56, r.W, 56))
}

// peekWords says of which value that is not chosen the preview speaks.
func (p *ordering) peekWords() string {
	if p.settles() {
		return p.say("ui.before.peek", "what", p.looked)
	}
	return p.say("ui.before.peek_instance", "what", p.looked)
}

// beforeBand is how high the head of the preview is in pages.
const beforeBand = 28.0

// beforePages prints the preview in pages: lower, so that most of them go on one page.
func (p *ordering) beforePages(r sheet.Rect) {
	const band = beforeBand
	p.Fill(sheet.R(r.X, r.Y, r.W, band), ink.Black)
	heading := p.say("ui.before")
	p.Node(sheet.Node{ID: "before", Name: heading, Rect: sheet.R(r.X, r.Y, r.W, band), Value: p.s.Tell.MoveDetail(p.move), Inner: true, Tip: p.beforeTip(heading)})
	w := p.Text(r.X+16, r.Y+4, heading, sheet.Heading.Sized(18).In(ink.Cream))
	in := sheet.R(r.X+16, r.Y+band+4, r.W-32, 0)
	what := sheet.R(r.X+w+32, r.Y, r.W-w-48, band)
	switch {
	case p.peeked:
		p.lineOrTwo(what, p.peekWords(), sheet.Row.In(ink.OnBlack).Right())
	case p.complete || p.ready():
		in = p.beforeWhat(what, in)
	default:
		p.notYet(in)
		p.enter(r)
		return
	}
	p.preview(in)
	p.enter(r)
}

// beforeWhat prints the order at the right of the heading, in two lines if it must be. Where it is
// too long for them it stands above the preview, whose room is returned.
func (p *ordering) beforeWhat(r, in sheet.Rect) sheet.Rect {
	said, style := p.s.Tell.MoveDetail(p.move), sheet.Row.In(ink.OnBlack).Right()
	least := p.least(style)
	switch {
	case p.Wide(said, least) <= r.W:
		p.Fit(r, said, style)
	case p.Tall(r.W, said, least) <= r.H && p.wordsGo(said, r.W, least):
		p.Wrap(r, said, least)
	default:
		h := p.Wrap(sheet.R(in.X, in.Y, in.W, 0), said, sheet.RowStrong) + 6
		in.Y, in.H = in.Y+h, in.H-h
	}
	return in
}

// beforeTip says how the preview is read.
func (p *ordering) beforeTip(heading string) sheet.Tip {
	t := p.tip(heading, p.term("forecast"))
	t.say(p.say("ui.before.note"))
	return t.Tip
}

// ready reports whether everything was chosen, though the order is closed.
func (p *ordering) ready() bool {
	if p.d.Verb == rules.NoVerb {
		return false
	}
	for i := range p.questions {
		if !p.questions[i].Answered() {
			return false
		}
	}
	return true
}

// blocked is why none of the values that are asked for next can be chosen, or "".
func (p *ordering) blocked() string {
	for i := range p.questions {
		q := &p.questions[i]
		if q.Answered() {
			continue
		}
		if len(q.Values) == 0 || slices.ContainsFunc(q.Values, func(v Value) bool { return v.Open }) {
			return ""
		}
		return p.whyOf(&q.Values[0])
	}
	return ""
}

// notYet says what is still to be chosen.
func (p *ordering) notYet(r sheet.Rect) {
	key, ask := "ui.before.choose_verb", ""
	for i := range p.questions {
		if q := &p.questions[i]; !q.Answered() {
			key, ask = "ui.before.choose", p.say(p.asking(q))
			break
		}
	}
	said := p.say(key, "what", ask)
	if p.closed != "" {
		said = p.say("ui.before.closed_at", "what", p.looked, "why", p.closed)
	}
	if why := p.blocked(); why != "" {
		said = p.say("ui.before.blocked", "why", why)
	}
	y := r.Y + 6
	y += p.Wrap(sheet.R(r.X, y, r.W, 0), said, sheet.Telling) + 12
	if p.d.Verb != rules.NoVerb {
		y += p.Linked(sheet.R(r.X, y, r.W, 0), p.s.Tell.VerbAbout(p.d.Verb), sheet.Sentence, &sheet.Links{ID: "before", Quiet: true}) + 10
	}
	p.Rule(r.X, y, r.W, 1, ink.Rule)
	p.Wrap(sheet.R(r.X, y+10, r.W, 0), p.say(p.noteKey()), sheet.Row.In(ink.Soft))
}

// noteKey is the key of when an order is carried out: a pledge is no order, and answered at once.
func (p *ordering) noteKey() string {
	if p.d.Verb == rules.Offer {
		return "ui.before.note_pledge"
	}
	return "ui.before.note"
}

// enter prints the red foot with the button that enters the order.
func (p *ordering) enter(r sheet.Rect) {
	if !p.Paged {
		p.Poly(ink.Red, sheet.P(r.X, r.Y+12), sheet.P(r.Right(), r.Y), sheet.P(r.Right(), r.Bottom()), sheet.P(r.X, r.Bottom()))
	}
	label, about := p.say("ui.orders.enter"), p.say("ui.orders.enter_about")
	if p.d.Verb == rules.Offer {
		label, about = p.say("ui.pledges.enter"), p.say(p.s.Tell.InLast(p.t.Round, "ui.pledges.enter_about"))
	}
	who, n := p.betrayed()
	breaks := p.complete && n > 0
	if breaks {
		label, about = p.say("ui.orders.enter_breaks", "n", n, "who", who), p.say("ui.orders.enter_breaks_about", "who", who)
		if p.breaksAlone() {
			about = p.say("ui.orders.enter_breaks_alone", "who", who)
		}
	}
	t := p.tip(label, "")
	t.say(about)
	b := sheet.Button{ID: "enter", Rect: sheet.R(r.X+16, r.Y+18, 264, 31), Label: label, Do: sheet.Do(ActEnter),
		Key: hand.Enter, Kind: sheet.Next, Role: sheet.Press, Tip: t.Tip}
	if p.Paged {
		p.enterStep(b)
		return
	}
	back := p.say("ui.back")
	w := p.Wide(back, sheet.RowStrong.Sized(14)) + 34
	if breaks {
		b.Rect.W = min(340, r.W-w-40)
	}
	if p.complete {
		p.Button(b)
	} else {
		p.closedEnter(b)
	}
	if !p.stepsBack() {
		return
	}
	p.Button(sheet.Button{ID: "back", Rect: sheet.R(r.Right()-8-w, r.Y+18, w, 31), Label: back, Do: sheet.Do(ActBack), Kind: sheet.Bare})
}

// stepsBack reports whether a step back leads from one order to all of them; else the way back
// stands above.
func (p *ordering) stepsBack() bool { return p.d.Verb != rules.NoVerb && p.d.Verb != rules.Offer }

// closedEnter is the button while something is missing: its tip says what.
func (p *ordering) closedEnter(b sheet.Button) {
	why := p.whyClosed()
	p.Node(sheet.Node{ID: b.ID, Role: sheet.Press, Name: b.Label, Rect: b.Rect, Off: why, Dark: true, Tip: b.Tip})
	p.Frame(b.Rect, 2, ink.Cream)
	p.Sign("lock", sheet.P(b.Rect.X+8, b.Rect.Y+8), 14, ink.Cream)
	p.fitted(sheet.R(b.Rect.X+28, b.Rect.Y, b.Rect.W-34, b.Rect.H), why, sheet.RowStrong.In(ink.Cream))
}

// missing is the key of what is to be chosen next.
func (p *ordering) missing() string {
	for i := range p.questions {
		q := &p.questions[i]
		if q.Answered() {
			continue
		}
		if q.Noun == ARival && q.Arg == 0 && p.d.Verb == rules.Offer {
			return "ui.orders.pick.partner"
		}
		return "ui.orders.pick." + askKeys[q.Noun]
	}
	return "ui.orders.pick.verb"
}

// whyClosed says what is missing before the order can be entered.
func (p *ordering) whyClosed() string {
	why := p.say(p.missing())
	if r := p.s.Book.Check(&p.s.Obs, p.move); p.ready() && r != nil {
		why = p.s.refusal(p.move, r)
	}
	if p.blocked() != "" {
		why = p.say("ui.before.closed")
	}
	return why
}

// preview prints the forecast in a column that scrolls when it is long.
func (p *ordering) preview(r sheet.Rect) {
	f := p.d.foresee(p.s.Book, &p.s.Obs, p.move)
	v := previewing{ordering: p, f: &f, ends: p.fit(&f)}
	high := v.tall(r)
	if high <= r.H {
		v.print(r)
		return
	}
	in := r
	in.W -= scrollRoom
	p.Scroll("before", r, v.tall(in), func() { v.print(in) })
}

// scrollRoom is what the bar of a column that scrolls takes of its width.
const scrollRoom = 12.0

// previewing prints one forecast from top to bottom.
type previewing struct {
	*ordering
	f    *rules.Forecast
	ends []string // of which changes not all can come
	r    sheet.Rect
	y    float64
}

// tall is the height that it takes: printed on a sheet that is thrown away.
func (v previewing) tall(r sheet.Rect) float64 {
	return v.Measured(func() float64 { return v.print(r) })
}

func (v previewing) print(r sheet.Rect) float64 {
	v.r, v.y = r, r.Y
	if v.Paged {
		v.priceBeside()
	} else {
		v.price()
		v.rule()
		v.odds()
	}
	for _, set := range []func(){func() { v.parts(); v.outcomes() }, func() { v.votes(); v.rule() }, v.minds, v.notes} {
		from := v.y
		set()
		v.Together(sheet.R(r.X, from, r.W, v.y-from))
	}
	return v.y - r.Y
}

func (v *previewing) rule() {
	if v.Paged {
		v.Rule(v.r.X, v.y+2, v.r.W, 1, ink.Rule)
		v.y += 6
		return
	}
	v.Rule(v.r.X, v.y+3, v.r.W, 1, ink.Rule)
	v.y += 9
}

// priceBeside is the price in pages: at the left of the odds, one figure below the other.
func (v *previewing) priceBeside() {
	whole, top := v.r, v.y
	wide := (whole.W - 16) * 0.36
	v.r = sheet.R(whole.X, whole.Y, wide, whole.H)
	v.price()
	low := v.y
	v.r, v.y = sheet.R(whole.X+wide+16, whole.Y, whole.W-wide-16, whole.H), top
	v.odds()
	v.r, v.y = whole, max(low, v.y)
}

// price: what of the patronage, and what it does to the one who gives the order.
func (v *previewing) price() {
	have, cost := int(v.s.Obs.Hand.Patronage), int(v.f.Cost)
	left, right := v.r.Column(0, 2, 12), v.r.Column(1, 2, 12)
	if v.Paged {
		left, right = v.r, v.r
	}
	v.figure(sheet.R(left.X, v.y, left.W, 38), figure{sign: "patron", number: sheet.Count(cost),
		first: v.say("ui.before.cost", "n", have), second: v.leftOver(have - cost), ink: ink.Black})
	if d, ok := v.paid(); ok {
		if v.Paged {
			v.y += 40
		}
		now := v.s.Book.Value(&v.s.Obs, d.Ref)
		v.figure(sheet.R(right.X, v.y, right.W, 38), figure{sign: ownSigns[d.Ref.Kind], number: sheet.Signed(int(d.N)),
			first: v.s.Tell.RefTo(d.Ref, v.s.Obs.Me), second: v.say("ui.before.becomes", "n", now, "m", now+int(d.N)), ink: ink.Red})
	}
	v.y += 40
}

func (v *previewing) leftOver(n int) string {
	if n <= 0 {
		return v.say("ui.before.left_none")
	}
	return v.say("ui.before.left", "n", n)
}

// ownSigns are the signs of the numbers of one's own that stand beside the price.
var ownSigns = map[rules.RefKind]string{rules.RefOdium: "odium", rules.RefWord: "word", rules.RefPrestige: "star", rules.RefMarks: "cross"}

// paid is the first change of a number of the one who orders that comes in any case, whether it
// works or not: it stands beside the price, and is named nowhere else.
func (v *previewing) paid() (rules.Delta, bool) {
	for _, d := range v.f.Changes[:v.f.ChangesN] {
		if ownSigns[d.Ref.Kind] == "" || rules.Seat(d.Ref.A) != v.s.Obs.Me {
			continue
		}
		if v.f.Odds >= 100 || slices.Contains(v.f.Failing[:v.f.FailingN], d) {
			return d, true
		}
	}
	return rules.Delta{}, false
}

// unpaid leaves of what follows what does not stand beside the price.
func (v *previewing) unpaid(list []rules.Delta) []rules.Delta {
	d, ok := v.paid()
	if !ok {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(x rules.Delta) bool { return x == d })
}

// figure is a large number with two lines beside it.
type figure struct {
	sign, number  string
	first, second string
	ink           ink.Ink
}

func (v *previewing) figure(r sheet.Rect, x figure) {
	v.Sign(x.sign, sheet.P(r.X, r.Y+9), 20, x.ink)
	w := v.Text(r.X+28, r.Y+3, x.number, sheet.Title.Sized(26))
	at := sheet.R(r.X+36+w, r.Y, r.W-36-w, 18)
	v.fitted(at, x.first, sheet.Row.Sized(13.5))
	v.fitted(at.Moved(0, 18), x.second, sheet.Row.Sized(12.5).In(ink.Soft))
}
