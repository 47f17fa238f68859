package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// inks of a value: its ground, its words and its second words.
func (p *ordering) inks(q *Question, i int, look sheet.Look) (ground, words, soft ink.Ink) {
	switch {
	case q.Chosen == i:
		return ink.Red, ink.Cream, ink.Cream
	case !q.Values[i].Open:
		return ink.None, ink.Soft, ink.Soft
	case look.Pointed:
		return ink.Buff, ink.Black, ink.Black
	}
	return ink.None, ink.Black, ink.Soft
}

// faces prints rivals side by side with their odds.
func (p *ordering) faces(q *Question, r sheet.Rect) {
	n := float64(max(6, len(q.Values)))
	pitch := r.W / n
	for i := range q.Values {
		p.face(q, i, sheet.R(r.X+pitch*float64(i), r.Y, pitch-5, p.faceTall()))
	}
}

func (p *ordering) face(q *Question, i int, r sheet.Rect) {
	v := &q.Values[i]
	look := p.valueNode(q, i, r, sheet.Choice)
	ground, words, soft := p.inks(q, i, look)
	p.Fill(r, ground)
	tone := sheet.Living
	if !v.Open {
		tone = sheet.Fallen
	}
	wide := min(66, r.W-10, (r.H-50)/1.2)
	p.Portrait(sheet.R(r.Middle().X-wide/2, r.Y+4, wide, wide*1.2), p.s.Book.People[v.N].Portrait, tone)
	at := sheet.R(r.X+1, r.Y+6+wide*1.2, r.W-2, 19)
	p.Fit(at, p.valueName(q, v), sheet.SeatName.Sized(14.5).In(words).Centre())
	at = at.Moved(0, 19)
	switch {
	case !v.Open:
		p.Sign("lock", sheet.P(r.Middle().X-7, at.Y+2), 14, soft)
	case v.chancy():
		key := "ui.per_cent"
		if v.least < v.Odds { // it hangs on what is asked next
			key = "ui.orders.up_to"
		}
		p.fitted(at, p.say(key, "n", v.Odds), sheet.RowStrong.In(soft).Centre())
	case p.d.Verb == rules.Offer:
		p.fitted(at, p.promised(rules.Seat(v.N)), sheet.Row.In(soft).Centre())
	default:
		p.Fit(at, p.say("ui.orders.open_now"), sheet.Row.In(soft).Centre())
	}
}

// answers prints one value a line, with a word about it.
func (p *ordering) answers(q *Question, r sheet.Rect) {
	pitch := p.linePitch(q, r.W)
	for i := range q.Values {
		p.answer(q, i, r.Line(i, pitch))
	}
}

func (p *ordering) answer(q *Question, i int, r sheet.Rect) {
	v := &q.Values[i]
	look := p.valueNode(q, i, sheet.R(r.X, r.Y, r.W, r.H-2), sheet.Choice)
	ground, words, soft := p.inks(q, i, look)
	p.Fill(sheet.R(r.X, r.Y, r.W, r.H-1), ground)
	p.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.Rule)
	c := sheet.P(r.X+18, r.Middle().Y)
	if v.Open {
		p.Ring(c, 9, 2, words)
		if q.Chosen == i {
			p.Disc(c, 5, words)
		}
	} else {
		p.Sign("lock", sheet.P(c.X-7, c.Y-8), 15, words)
	}
	top := r.Y + (r.H-36)/2
	if r.H >= aboutTwo && p.twoLines(q, v, r.W-aboutLess) {
		top = r.Y + 3 + (p.aboutTwo()-aboutTwo)/2
	}
	p.Fit(sheet.R(r.X+40, top, r.W-150, 18), p.valueName(q, v), sheet.RowStrong.Sized(14.5).In(words))
	p.below(q, v, sheet.R(r.X+40, top+18, r.W-aboutLess, r.Bottom()-top-18), soft)
	if v.Open {
		x := *v
		if !showsOdds(q, v) {
			x.Odds = 100
		}
		p.price(sheet.R(r.Right()-96, r.Y, 88, r.H), &x, words)
	}
}

// aboutLess is by how much the words about an answer are narrower than its row; those about
// one that is closed have the room of its price.
const (
	aboutLess  = 130.0
	closedMore = 80.0
	surelyMore = 28.0 // where no odds stand before the price
)

// showsOdds reports whether the odds of an answer stand before its price; those of an offer to
// resign are said in words.
func showsOdds(q *Question, v *Value) bool { return v.chancy() && !offersToResign(q, v) }

// answerSays is the word about an answer or, unless that is said above, why it is closed.
func (p *ordering) answerSays(q *Question, v *Value) string {
	if !v.Open && p.oneReason(q) == "" {
		return p.whyOf(v)
	}
	return p.valueAbout(q, v)
}

// answerStyle is smaller where it is said why an answer is closed.
func (p *ordering) answerStyle(q *Question, v *Value) sheet.Style {
	if !v.Open && p.oneReason(q) == "" {
		return sheet.SmallestPlain
	}
	return sheet.Row.Sized(12.5)
}

// answerRoom is how wide the words about an answer are; those about one that is closed may have the
// room of its price.
func (p *ordering) answerRoom(q *Question, v *Value, w float64, lines int) float64 {
	switch {
	case !v.Open && (lines == 1 || p.oneReason(q) == ""):
		w += closedMore
	case v.Open && !showsOdds(q, v):
		w += surelyMore
	}
	return w
}

// twoLines reports whether the words about an answer do not go into one line.
func (p *ordering) twoLines(q *Question, v *Value, w float64) bool {
	said, style := p.answerSays(q, v), p.answerStyle(q, v)
	w = p.answerRoom(q, v, w, 1)
	if style == sheet.SmallestPlain {
		return p.cuts(said, w, style)
	}
	return p.Wide(said, p.least(style)) > w
}

// answerTall is how high an answer is whose words take more than a line; else 0.
func (p *ordering) answerTall(q *Question, v *Value, w float64) float64 {
	if !p.twoLines(q, v, w) {
		return 0
	}
	if strings.HasSuffix(p.brief(p.answerSays(q, v), p.answerRoom(q, v, w, 2), 2, p.plain(sheet.SmallestPlain)), more) {
		return aboutTwo + aboutLine
	}
	return p.aboutTwo()
}

// aboutTwo is how far apart answers of two lines stand: on the whole sheet there is room for air.
func (p *ordering) aboutTwo() float64 { return pick(p.Builder, aboutTwo+6, aboutTwo) }

// below is the word about a value, or why it is closed.
func (p *ordering) below(q *Question, v *Value, r sheet.Rect, k ink.Ink) {
	said, style := p.answerSays(q, v), p.answerStyle(q, v).In(k)
	two := p.twoLines(q, v, r.W)
	if two {
		r.W = p.answerRoom(q, v, r.W, 2)
	} else {
		r.W = p.answerRoom(q, v, r.W, 1)
	}
	if two && r.H >= 2*p.plain(sheet.SmallestPlain).Line()*max(1, p.Type) {
		p.within(r, said, style, sheet.SmallestPlain.In(k), p.plain(sheet.SmallestPlain).In(k))
		return
	}
	p.fitted(sheet.R(r.X, r.Y, r.W, 17), said, style)
}

// costs is the price of a value, or from which to which it is while the rest is not chosen.
func costs(v *Value) string {
	if v.Most > v.Cost {
		return sheet.Count(v.Cost) + "–" + sheet.Count(v.Most)
	}
	return sheet.Count(v.Cost)
}

// price prints what a value costs and, when it is not certain, its odds.
func (p *ordering) price(r sheet.Rect, v *Value, k ink.Ink) {
	n, style := costs(v), sheet.Number.Sized(16).In(k).Right()
	p.Fit(r, n, style)
	x := r.Right() - max(34, p.Wide(n, style)+21)
	p.Sign("patron", sheet.P(x, r.Middle().Y-7), 14, k)
	if v.chancy() {
		p.Fit(sheet.R(r.X-6, r.Y, x-r.X, r.H), p.say("ui.per_cent", "n", v.Odds), sheet.RowStrong.In(k).Right())
	}
}

// rowTall is how far apart blocs and posts stand.
const rowTall = 32.0

// rows prints blocs and posts: a list that scrolls.
func (p *ordering) rows(q *Question, r sheet.Rect) {
	if n := q.abreast(); p.Paged {
		for i := range q.Values {
			p.row(q, i, r.Column(i%n, n, 10).Line(i/n, rowTall))
		}
		return
	}
	pitch := rowTall
	if float64(len(q.Values))*pitch > r.H && float64(len(q.Values))*28 <= r.H+1 {
		pitch = r.H / float64(len(q.Values))
	}
	p.list("list-"+sheet.Count(q.Arg), r, pitch, len(q.Values), func(i int, row sheet.Rect) { p.row(q, i, row) })
}

func (p *ordering) row(q *Question, i int, r sheet.Rect) {
	v := &q.Values[i]
	r.W -= pick(p.Builder, 6, 0) // a page has its bar outside
	look := p.valueNode(q, i, sheet.R(r.X, r.Y, r.W, r.H-1), sheet.TableRow)
	ground, words, soft := p.inks(q, i, look)
	p.Fill(sheet.R(r.X, r.Y, r.W, r.H-1), ground)
	p.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.PostRule)
	x, right := r.X+8, r.Right()-48
	if !v.Open {
		p.Sign("lock", sheet.P(x-2, r.Middle().Y-7), 13, soft)
		x += 16
	}
	switch {
	case !v.Open:
		right = r.Right() - 4
	case v.chancy():
		right -= 32
	}
	p.rowWords(said{p.valueName(q, v), words}, said{p.rowSays(q, v), soft}, sheet.R(x, r.Y, right-x, r.H), v.Open)
	if v.Open {
		p.price(sheet.R(r.Right()-86, r.Y, 80, r.H), v, words)
	}
}

// said is words in their ink.
type said struct {
	text string
	ink  ink.Ink
}

// rowWords prints the name of a value and what there is about it: beside it or, where that is
// too long, below it.
func (p *ordering) rowWords(name, about said, r sheet.Rect, open bool) {
	style := sheet.Row
	if !open {
		style = sheet.SmallestPlain
	}
	w := min(p.Wide(name.text, sheet.RowStrong), (r.W-12)*0.62)
	beside := sheet.R(r.X+w+10, r.Y, r.W-w-10, r.H)
	if p.cuts(about.text, beside.W, style) {
		mid := r.Middle().Y
		p.Fit(sheet.R(r.X, mid-15, r.W, 16), name.text, p.plain(sheet.RowStrong).In(name.ink))
		p.fitted(sheet.R(r.X, mid-1, r.W, 15), about.text, sheet.SmallestPlain.In(about.ink))
		return
	}
	p.Fit(sheet.R(r.X, r.Y, w+1, r.H), name.text, sheet.RowStrong.In(name.ink))
	p.fitted(beside, about.text, style.In(about.ink))
}

// rowSays is what a row says about its value: why it is closed, who holds the post, what of the
// bloc the order would move.
func (p *ordering) rowSays(q *Question, v *Value) string {
	switch {
	case !v.Open:
		return p.whyOf(v)
	case q.Noun == APost:
		return p.holderName(p.t.Posts[v.N].Holder)
	}
	return p.rowAbout(q, v)
}

// rowAbout tells of a bloc its votes, its secretary and what the order would move.
func (p *ordering) rowAbout(q *Question, v *Value) string {
	text := p.blocAbout(rules.Bloc(v.N))
	if q.Noun != ABloc || v.N < 0 {
		return text
	}
	f := p.s.Book.Forecast(&p.s.Obs, v.Move)
	for _, d := range p.s.Book.Reachable(&p.s.Obs, f.Changes[:f.ChangesN]) {
		switch d.Ref.Kind {
		case rules.RefMood:
			i := rules.Issue(v.Move.A)
			return p.and(text, p.say("ui.orders.mood", "n", p.moved(int(d.N)), "pole", p.s.Tell.Towards(i, int(d.N))))
		case rules.RefSympathy:
			if least, who := p.s.Book.CourtedAgainst(&p.s.Obs, rules.Bloc(v.N)); v.Move.Do == rules.Court && who != rules.Nobody && least < int(d.N) {
				return p.and(text, p.say("ui.orders.sympathy_between", "n", sheet.Signed(least), "m", sheet.Signed(int(d.N))))
			}
			return p.and(text, p.say("ui.orders.sympathy", "n", sheet.Signed(int(d.N))))
		case rules.RefWeight:
			return p.and(text, p.say("ui.orders.weight", "n", sheet.Signed(int(d.N))))
		}
	}
	return text
}

// How far apart heads stand, and where some words about them take two lines.
const (
	personPlain = 46.0
	personTwo   = 50.0
)

// Where the words about a head begin in its place, and how far from the end they end.
const personLeft, personRight = 48.0, 4.0

func peopleAbreast(wide float64) int {
	if wide < 400 {
		return 1
	}
	return 2
}

// personTall is how far apart the heads of a list so wide stand.
func (p *ordering) personTall(q *Question, wide float64) float64 {
	room := sheet.R(0, 0, wide-8, 0).Column(0, peopleAbreast(wide), 10).W - personLeft - personRight
	for i := range q.Values {
		if p.cuts(p.personSays(q, &q.Values[i]), room, sheet.SmallestPlain) {
			return personTwo
		}
	}
	return personPlain
}

// personSays is what stands below a name: about the man, or why he cannot be chosen.
func (p *ordering) personSays(q *Question, v *Value) string {
	if !v.Open {
		return p.whyOf(v)
	}
	return p.valueAbout(q, v)
}

// people prints officials with their heads: a list that scrolls, two abreast.
func (p *ordering) people(q *Question, r sheet.Rect) {
	columns, pitch := peopleAbreast(r.W), p.personTall(q, r.W)
	lines := (len(q.Values) + columns - 1) / columns
	fill := func() {
		for i := range q.Values {
			at := sheet.R(r.X, r.Y, r.W-pick(p.Builder, 8, 0), r.H).Column(i%columns, columns, 10).Line(i/columns, pitch)
			p.person(q, i, at)
		}
	}
	if content := pitch * float64(lines); content > r.H {
		p.Scroll("list-"+sheet.Count(q.Arg), r, content, fill)
		return
	}
	fill()
}

func (p *ordering) person(q *Question, i int, r sheet.Rect) {
	v := &q.Values[i]
	r.H -= 3
	look := p.valueNode(q, i, r, sheet.Choice)
	ground, words, soft := p.inks(q, i, look)
	p.Fill(r, ground)
	p.Fill(sheet.R(r.X, r.Bottom(), r.W, 1), ink.PostRule)
	x := r.X + 4
	if v.N < 0 {
		p.Dashed(sheet.R(x, r.Y+3, 37, 37), ink.Empty)
	} else {
		tone := sheet.Living
		if !v.Open {
			tone = sheet.Fallen
		}
		p.Portrait(sheet.R(x, r.Y+3, 37, 37), p.s.Book.People[v.N].Portrait, tone)
	}
	at := sheet.R(r.X+personLeft, r.Y+3, r.W-personLeft-personRight, r.H-3)
	p.personWords(said{p.valueName(q, v), words}, said{p.personSays(q, v), soft}, at)
	if !v.Open {
		p.Sign("lock", sheet.P(r.Right()-18, r.Y+6), 12, soft)
		return
	}
	p.price(sheet.R(r.Right()-84, r.Y+1, 80, 22), v, words)
}

// personWords prints a name, and below it a line or two about the man.
func (p *ordering) personWords(name, about said, r sheet.Rect) {
	p.fitted(sheet.R(r.X, r.Y, r.W-70, 18), name.text, sheet.RowStrong.Sized(14).In(name.ink))
	style := sheet.SmallestPlain.In(about.ink)
	if p.cuts(about.text, r.W, style) {
		p.within(sheet.R(r.X, r.Y+16, r.W, r.H-16), about.text, style, p.plain(style))
		return
	}
	p.fitted(sheet.R(r.X, r.Y+19, r.W, 16), about.text, style)
}
