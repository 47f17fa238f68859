package screen

import (
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
	case v.Odds < 100:
		p.Fit(at, p.say("ui.odds", "n", v.Odds), sheet.RowStrong.In(soft).Centre())
	case p.d.Verb == rules.Offer:
		p.fitted(at, p.say("ui.pledges.can"), sheet.Row.In(soft).Centre())
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
		top = r.Y + 3
	}
	p.Fit(sheet.R(r.X+40, top, r.W-150, 18), p.valueName(q, v), sheet.RowStrong.Sized(14.5).In(words))
	p.below(q, v, sheet.R(r.X+40, top+18, r.W-aboutLess, r.Bottom()-top-18), soft)
	if v.Open {
		x := *v
		if offersToResign(q, v) { // said in words
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
)

// twoLines reports whether the words about an open answer do not go into one line.
func (p *ordering) twoLines(q *Question, v *Value, w float64) bool {
	if !v.Open {
		w += closedMore
	}
	return (v.Open || p.oneReason(q) != "") && p.Wide(p.valueAbout(q, v), p.least(sheet.Row.Sized(12.5))) > w
}

// below is the word about a value, or why it is closed.
func (p *ordering) below(q *Question, v *Value, r sheet.Rect, k ink.Ink) {
	switch {
	case !v.Open && p.oneReason(q) == "":
		p.why(sheet.R(r.X, r.Y, r.W+closedMore, 17), *v, k)
	case p.twoLines(q, v, r.W):
		p.within(r, p.valueAbout(q, v), sheet.Row.Sized(12.5).In(k), sheet.SmallestPlain.In(k))
	case !v.Open:
		p.fitted(sheet.R(r.X, r.Y, r.W+closedMore, 17), p.valueAbout(q, v), sheet.Row.Sized(12.5).In(k))
	default:
		p.fitted(sheet.R(r.X, r.Y, r.W, 17), p.valueAbout(q, v), sheet.Row.Sized(12.5).In(k))
	}
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
	if v.Odds < 100 {
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
	r.W -= 6
	look := p.valueNode(q, i, sheet.R(r.X, r.Y, r.W, r.H-1), sheet.TableRow)
	ground, words, soft := p.inks(q, i, look)
	p.Fill(sheet.R(r.X, r.Y, r.W, r.H-1), ground)
	p.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.PostRule)
	x := r.X + 8
	if !v.Open {
		p.Sign("lock", sheet.P(x-2, r.Middle().Y-7), 13, soft)
		x += 16
	}
	w := min(p.Wide(p.valueName(q, v), sheet.RowStrong), (r.W-60)*0.62)
	p.Fit(sheet.R(x, r.Y, w+1, r.H), p.valueName(q, v), sheet.RowStrong.In(words))
	at := sheet.R(x+w+10, r.Y, r.Right()-x-w-58, r.H)
	if v.Odds < 100 {
		at.W -= 32
	}
	switch {
	case !v.Open:
		p.why(sheet.R(at.X, at.Y, r.Right()-at.X-4, at.H), *v, soft)
		return
	case q.Noun == APost:
		p.fitted(at, p.holderName(p.t.Posts[v.N].Holder), sheet.Row.In(soft))
	default:
		p.fitted(at, p.rowAbout(q, v), sheet.Row.In(soft))
	}
	p.price(sheet.R(r.Right()-86, r.Y, 80, r.H), v, words)
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

// people prints officials with their heads: a list that scrolls, two abreast.
func (p *ordering) people(q *Question, r sheet.Rect) {
	const pitch = 46
	columns := 2
	if r.W < 400 {
		columns = 1
	}
	lines := (len(q.Values) + columns - 1) / columns
	fill := func() {
		for i := range q.Values {
			at := sheet.R(r.X, r.Y, r.W-8, r.H).Column(i%columns, columns, 10).Line(i/columns, pitch)
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
	x += 44
	p.fitted(sheet.R(x, r.Y+3, r.Right()-x-74, 18), p.valueName(q, v), sheet.RowStrong.Sized(14).In(words))
	if !v.Open {
		p.Sign("lock", sheet.P(r.Right()-18, r.Y+6), 12, soft)
		p.why(sheet.R(x, r.Y+22, r.Right()-x-4, 16), *v, soft)
		return
	}
	p.fitted(sheet.R(x, r.Y+22, r.Right()-x-4, 16), p.valueAbout(q, v), sheet.SmallestPlain.In(soft))
	p.price(sheet.R(r.Right()-84, r.Y, 80, 22), v, words)
}
