package screen

import (
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// chipRows is in how many rows the buttons of a question stand.
func (p *ordering) chipRows(q *Question) int {
	return (len(q.Values) + p.chipColumns(q) - 1) / p.chipColumns(q)
}

func (p *ordering) chipColumns(q *Question) int {
	switch q.Noun {
	case ALine:
		return 7
	case AMotion:
		return 4
	case ADirection:
		return 2
	}
	return min(4, max(3, len(q.Values)))
}

// chips prints a few values as buttons.
func (p *ordering) chips(q *Question, r sheet.Rect) {
	n := p.chipColumns(q)
	for i := range q.Values {
		p.chip(q, i, sheet.R(r.X, r.Y+38*float64(i/n), r.W, 32).Column(i%n, n, 6))
	}
}

func (p *ordering) chip(q *Question, i int, r sheet.Rect) {
	v := &q.Values[i]
	look := p.valueNode(q, i, r, sheet.Choice)
	ground, words, _ := p.inks(q, i, look)
	frame := words
	if q.Chosen == i {
		frame = ink.Red
	}
	p.Fill(r, ground)
	p.Frame(r, 2, frame)
	name := p.valueName(q, v)
	in := r.Inset(5)
	if !v.Open {
		p.Sign("lock", sheet.P(in.X, in.Middle().Y-6), 12, words)
		in = sheet.R(in.X+14, in.Y, in.W-14, in.H)
	}
	style := sheet.RowStrong.In(words).Centre()
	if p.Wide(name, p.least(style)) > in.W {
		p.Wrap(sheet.R(in.X, r.Middle().Y-p.Tall(in.W, name, style.Sized(12))/2, in.W, 0), name, sheet.Smallest.In(words).Centre())
		return
	}
	p.Fit(in, name, style)
	p.marks(q, v, r)
}

// marks shows on the cells of a line where the party stands and where you do.
func (p *ordering) marks(q *Question, v *Value, r sheet.Rect) {
	if q.Noun != ALine || !p.d.Filled[1] {
		return
	}
	i := p.d.Move.B
	if int(v.N) == int(p.t.Lines[i]) {
		p.Poly(ink.Red, sheet.P(r.Right()-15, r.Bottom()-6), sheet.P(r.Right()-10, r.Bottom()-15), sheet.P(r.Right()-5, r.Bottom()-6))
	}
	if int(v.N) == int(p.t.Men[p.s.Obs.Me].Stance[i]) {
		c := sheet.P(r.Right()-11, r.Y+9)
		p.Poly(ink.Yours, sheet.P(c.X-6, c.Y), sheet.P(c.X, c.Y-6), sheet.P(c.X+6, c.Y), sheet.P(c.X, c.Y+6))
	}
}

// toggle prints a question that has an answer without being asked: yes or no.
func (p *ordering) toggle(q *Question, r sheet.Rect) {
	if len(q.Values) < 2 {
		return
	}
	on := q.Chosen >= 0 && q.Values[q.Chosen].N == 1
	yes := &q.Values[1]
	if q.Values[0].N == 1 {
		yes = &q.Values[0]
	}
	to := 1
	if on {
		to = 0
	}
	name := p.valueName(q, yes)
	t := p.tip(name, "")
	t.say(p.valueAbout(q, yes))
	n := sheet.Node{ID: "ask-" + askKeys[q.Noun], Role: sheet.Switch, Name: name, Rect: sheet.R(r.X, r.Y, r.W, 30),
		Do: sheet.Do(ActPick, q.Arg, to), Tip: t.Tip, Group: "switches"}
	if !yes.Open {
		n.Off = p.whyOf(yes)
	}
	if on {
		n.State = p.say("ui.orders.chosen")
	}
	look := p.Node(n)
	p.toggleMarks(r, on, yes.Open, look.Pointed)
	words := ink.Black
	if !yes.Open {
		words = ink.Soft
	}
	w := min(p.Wide(name, sheet.RowStrong), r.W-40)
	p.Fit(sheet.R(r.X+32, r.Y, w+1, 30), name, sheet.RowStrong.In(words))
	if !yes.Open && p.blocked() == "" { // else it is said above
		p.why(sheet.R(r.X+42+w, r.Y, r.W-48-w, 30), *yes, words)
	}
}

func (p *ordering) toggleMarks(r sheet.Rect, on, open, pointed bool) {
	box := sheet.R(r.X+4, r.Y+6, 18, 18)
	switch {
	case !open:
		p.Sign("lock", sheet.P(box.X+2, box.Y+1), 14, ink.Soft)
		return
	case on:
		p.Fill(box, ink.Red)
		p.Sign("tick", sheet.P(box.X+3, box.Y+3), 12, ink.Cream)
		return
	case pointed:
		p.Fill(box, ink.Buff)
	}
	p.Frame(box, 2, ink.Black)
}
