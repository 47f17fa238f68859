package sheet

import (
	"math"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// turnPage is the action of the two buttons that turn pages. The sheet itself carries it out.
const turnPage = "page"

// The foot of pages: how high it is, and the places in it.
const (
	stripHigh  = 58.0
	turnWide   = 44.0
	stepLeast  = 130.0
	stepMost   = 300.0
	stripInner = 10.0
	stepGap    = 6.0 // between two steps: the ring of one does not touch the other
)

// strip prints the foot of pages: turning at the left, what to do next in the middle, the
// steps that can be taken at the right.
func (b *Builder) strip(list *scroll) {
	r := Rect{0, b.Page.H - stripHigh, b.Page.W, stripHigh}
	b.Fill(r, b.todoGround)
	if list != nil && b.report && b.Memory.scrolled[list.id] < list.pages[len(list.pages)-1].low-1 {
		b.turnFirst()
	}
	x := margin
	if list != nil && len(list.pages) > 1 {
		x = b.turns(Rect{x, r.Y, turnWide, r.H}, list)
	}
	right := b.steplist(r)
	b.todoWords(Rect{x, r.Y + 4, right - x - stripInner, r.H - 8})
}

// turnFirst lets the step that is taken by Enter turn the page instead.
func (b *Builder) turnFirst() {
	for i := range b.steps {
		if x := &b.steps[i]; x.Key == hand.Enter {
			x.Label, x.Name, x.Do, x.Off, x.Tip = b.PageOn, "", Do(turnPage, 1), "", Tip{}
		}
	}
}

// turns prints both buttons with their keys, and which page is seen.
func (b *Builder) turns(r Rect, list *scroll) float64 {
	at := b.Memory.scrolled[list.id]
	page := 0
	for i, p := range list.pages {
		if p.low <= at+1 {
			page = i
		}
	}
	b.turn(r, Node{ID: "page.back", Name: b.PageBack, Key: hand.PageUp, Do: Do(turnPage, -1)}, page > 0)
	b.turn(r.Moved(turnWide+6, 0), Node{ID: "page.on", Name: b.PageOn, Key: hand.PageDown, Do: Do(turnPage, 1)}, at < list.pages[len(list.pages)-1].low-1)
	x := r.Right() + turnWide + 14
	b.Text(x+15, r.Y+12, Count(page+1), Number.In(ink.Cream).Centre())
	b.Fill(Rect{x + 3, r.Middle().Y - 0.5, 24, 1}, ink.Cream)
	b.Text(x+15, r.Y+31, Count(len(list.pages)), Number.In(ink.Cream).Centre())
	return x + 30 + stripInner
}

func (b *Builder) turn(r Rect, n Node, open bool) {
	n.Role, n.Dark, n.Group = Press, true, pageList
	n.Rect = Rect{r.X, r.Y + 6, r.W, r.H - 12}
	k, sign := ink.Cream, "down"
	if n.Key == hand.PageUp {
		sign = "up"
	}
	look := b.Node(n)
	if look.Pointed && open {
		b.Fill(n.Rect, ink.ToCome)
	}
	if !open {
		k = ink.OnBlack
	}
	b.Frame(n.Rect, 1.5, k)
	if open { // where no page is left there is no arrow: a paler one is not seen in high contrast
		b.Sign(sign, P(n.Rect.Middle().X-8, n.Rect.Y+5), 16, k)
	}
	cap := b.Keys.Of(n.Key)
	b.Fit(Rect{n.Rect.X + 2, n.Rect.Y + 23, n.Rect.W - 4, 18}, cap, Smallest.In(k).Centre())
}

// steplist prints the steps on red, and tells where they begin.
func (b *Builder) steplist(r Rect) float64 {
	if len(b.steps) == 0 {
		return r.Right()
	}
	wide := stepLeast
	for _, x := range b.steps {
		x.Kind = Next
		wide = math.Max(wide, b.Wide(x.Label, x.style())+b.CapWide(b.Keys.Of(x.Key))+math.Max(36, x.signWide()+2*buttonAir))
	}
	wide = math.Min(wide, math.Min(stepMost, b.Page.W*0.45))
	left := r.Right() - wide - 2*stripInner
	b.Poly(ink.Cream, P(left-6, r.Y), P(left+6, r.Y), P(left-10, r.Bottom()), P(left-22, r.Bottom()))
	b.Poly(ink.Red, P(left, r.Y), P(r.Right(), r.Y), P(r.Right(), r.Bottom()), P(left-16, r.Bottom()))
	n := len(b.steps)
	at := Rect{left + stripInner, r.Y + 6, wide, r.H - 12}
	if n > 1 {
		at = Rect{at.X, r.Y + 4, wide, r.H - 8}
	}
	for i, x := range b.steps {
		x.Rect, x.Off, x.Role = at.Line(i, (at.H+stepGap)/float64(n)), b.steps[i].Off, Stop
		x.Rect.H -= stepGap
		if n == 1 {
			x.Rect = at.Inset(3)
		}
		if i > 0 {
			x.Kind = OnDark
		} else if x.Kind != OnDark {
			x.Kind = Next
		}
		b.stepButton(x)
	}
	return left - 22
}

// stepButton prints no reason under the button; its tip has it.
func (b *Builder) stepButton(x Button) {
	n := Node{ID: x.ID, Role: Stop, Name: x.Label, Rect: x.Rect, Do: x.Do, Key: x.Key, Off: x.Off, Tip: x.Tip, Group: x.Group, Dark: true}
	in := x.inks(b.Node(n))
	b.Fill(x.Rect, in.ground)
	b.Frame(x.Rect, 2, in.frame)
	b.buttonWords(x.Rect, x, in.words)
}

// todoWords prints what to do next, as large as it fits into two lines.
func (b *Builder) todoWords(r Rect) {
	style := NextStep.In(ink.Cream)
	for b.Tall(r.W, b.todo, style) > r.H && style.Size() > 12 {
		style = style.Sized(style.Size() - 0.5)
	}
	tall := b.Tall(r.W, b.todo, style)
	b.Wrap(Rect{r.X, r.Y + (r.H-tall)/2, r.W, 0}, b.todo, style)
}
