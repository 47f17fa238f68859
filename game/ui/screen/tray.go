package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// tray prints what the acting seat alone may see, on petrol, and its next step.
func (p *board) tray(at stepAt) {
	if p.Paged {
		p.trayPages(at)
		return
	}
	p.AtFoot(func() { p.trayWhole(at) })
}

// trayPages sets the tray as parts of pages: the orders first, since they come next.
func (p *board) trayPages(at stepAt) {
	p.trayStep(at)
	p.trayParts(at)
}

// trayPart is how high the parts of the tray are in pages.
const trayPart = 110.0

// Where the parts of the tray begin and how wide they are; in pages the orders and the papers are
// as wide as the page where they end a line of it.
const (
	trayManWide    = 254.0
	trayOrdersWide = 462.0
	trayPapersLeft = trayManWide + trayOrdersWide
	trayPapersWide = 332.0
	trayBeside     = 16.0 // between two parts in pages
)

func (p *board) trayWide() (orders, papers float64) {
	page := p.Page.W - 24
	if !p.Paged || trayManWide+trayOrdersWide+trayPapersWide+2*trayBeside <= page {
		return trayOrdersWide, trayPapersWide
	}
	return page, max(trayPapersWide, page-trayManWide-trayBeside)
}

func (p *board) trayParts(at stepAt) {
	orders, papers := p.trayWide()
	list, _, lines := p.papers()
	more := papersMore * float64(lines-len(list)) // the man and the papers stand beside each other
	for _, x := range []struct {
		r    sheet.Rect
		fill func()
	}{
		{sheet.R(trayManWide, footTop, orders, trayPart), func() { p.trayOrders(at) }},
		{sheet.R(0, footTop-more/2, trayManWide, trayPart+more), p.trayMan},
		{sheet.R(trayPapersLeft, footTop, papers, trayPart+more), p.trayPapers},
	} {
		p.Part(sheet.Piece{Rect: x.r, Solid: true}, func(r sheet.Rect) {
			p.Fill(x.r, ink.Yours)
			x.fill()
		})
	}
}

func (p *board) trayWhole(at stepAt) {
	low := p.Bleed.Bottom()
	p.Fill(sheet.R(p.Bleed.X, footTop, p.Bleed.W, low-footTop), ink.Yours)
	p.AtLeft(func() {
		p.Poly(ink.YoursDeep, sheet.P(0, footTop), sheet.P(250, footTop), sheet.P(250-36*(low-footTop)/108, low), sheet.P(0, low))
		p.trayMan()
		p.trayOrders(at)
		p.trayPapers()
	})
	p.AtRight(func() { p.trayStep(at) })
}

func (p *board) trayMan() {
	me := p.s.Obs.Me
	p.Portrait(sheet.R(12, 626, 66, 80), p.s.Book.People[me].Portrait, sheet.Living)
	p.Fit(sheet.R(88, 620, 148, 25), p.s.Tell.Seat(me), sheet.Title.Sized(21).In(ink.Cream))
	up := 6.0 // nobody has given the seat a name
	if q := int(me); q < len(p.s.Players) && p.s.Players[q].Name != "" {
		up = 0
		p.firstFit(sheet.R(88, 646, 140, 17), sheet.Row.Sized(12.5).In(ink.OnYoursDeep), p.say("ui.tray.private", "team", p.s.Players[q].Name), p.s.Players[q].Name)
	}
	p.trayAmbition(sheet.R(86, 664-up, 150, 24)) // the higher row has more room before the slant
	p.trayPatronage(sheet.R(86, pick(p.Builder, 688, 692)-up, 136, 24))
}

func (p *board) trayPatronage(r sheet.Rect) {
	hand := &p.s.Obs.Hand
	name := p.say("ui.tray.patronage", "n", hand.Patronage)
	t := p.tip(name, p.term("patronage"))
	t.say(p.say("ui.board.patronage_about"))
	spent := p.spent()
	t.pair(p.say("ui.tray.tip.spent"), sheet.Count(spent))
	income := p.s.Book.Income(&p.s.Obs)
	t.say(p.say("ui.tray.tip.income"))
	p.incomeParts(t, income.All(), p.say("ui.tray.tip.income_sum"))
	t.say(p.say("ui.tray.tip.most", "n", p.s.Book.Numbers.HandMax))
	p.Node(sheet.Node{ID: "tray-patronage", Name: name, Rect: r, Tip: t.Tip, Group: "tray", Dark: true})
	p.Sign("patron", sheet.P(88, r.Y+5), 14, ink.Cream)
	p.Fit(sheet.R(109, r.Y, r.Right()-109, r.H), name, sheet.RowStrong.Sized(14.5).In(ink.Cream))
}

// spent is what the orders that were entered cost.
func (p *board) spent() int {
	n := 0
	for _, m := range p.s.Obs.Hand.Orders[:p.s.Obs.Hand.OrdersN] {
		n += p.s.Book.Price(&p.s.Obs, m)
	}
	return n
}

func (p *board) trayAmbition(r sheet.Rect) {
	me := p.s.Obs.Me
	i := int(p.s.Obs.Hand.Ambition)
	name := p.s.Tell.Ambition(me, i)
	if i < 0 {
		name = p.say("ui.tray.ambition_none")
	}
	t := p.tip(p.say("ui.tray.ambition", "ambition", name), p.term("ambition"))
	if all := p.s.Book.Contenders[me].Ambitions; i >= 0 && i < len(all) {
		t.say(all[i].About)
		t.say(p.s.Tell.Condition(all[i].When, p.t, int(p.s.Obs.Hand.Patronage)))
		t.pair(p.say("ui.tray.tip.worth"), p.say("ui.tray.tip.points", "n", (int(all[i].Points)+5)/10))
	}
	now := aimNow(p.s)
	if said := now.words(p.s); said != "" {
		t.say(said)
	}
	p.Node(sheet.Node{ID: "tray-ambition", Name: t.Title, Rect: r, Tip: t.Tip, Group: "tray", Dark: true})
	p.Sign(now.sign(), sheet.P(88, r.Y+5), 14, ink.Cream)
	at := sheet.R(109, r.Y, r.Right()-109, r.H)
	p.firstFit(at, sheet.RowStrong.Sized(14).In(ink.Cream), t.Title, name, p.say("ui.tray.ambition_word"))
}

var orderKeys = [...]string{"first", "second", "third"}

// trayOrders prints the three orders: entered, to be chosen, lost to illness.
func (p *board) trayOrders(at stepAt) {
	wide, _ := p.trayWide()
	all := sheet.R(262, 642, wide-16, 66)
	w := p.Text(262, 619, p.say("ui.tray.orders"), sheet.Heading.Sized(14.5).In(ink.Cream))
	r := sheet.R(262+w+12, 613, all.Right()-2-262-w-12, 28)
	if p.s.Answer == "" {
		p.reminder(r)
	}
	if said := p.s.Answer; said != "" {
		p.Node(sheet.Node{ID: "tray-answer", Name: said, Rect: r, Group: "tray", Dark: true, Tip: p.tip(said, p.term("pledge")).Tip})
		if tall := p.Tall(r.W, said, sheet.Smallest); tall < r.H {
			r.Y += (r.H - tall) / 2
			r.H = tall + 4
		}
		p.within(r, said, sheet.RowStrong.Sized(12.5).In(ink.Cream), sheet.Smallest.In(ink.Cream))
	}
	given := int(p.s.Obs.Hand.OrdersN)
	lost := int(p.t.Men[p.s.Obs.Me].Ill)
	for i := range rules.OrdersARound {
		r := all.Column(i, rules.OrdersARound, 8)
		switch {
		case i < given:
			p.order(i, r)
		case i >= rules.OrdersARound-lost:
			p.lostOrder(i, r)
		default:
			p.freeOrder(i, r, at)
		}
	}
}

// order is one that was entered; the last can be taken back.
func (p *board) order(i int, r sheet.Rect) {
	m := p.s.Obs.Hand.Orders[i]
	id := "order-" + sheet.Count(i+1)
	t := p.tip(p.s.Tell.MoveOn(m, p.t), p.s.Tell.Verb(m.Do))
	t.say(p.s.Tell.VerbAbout(m.Do))
	t.pair(p.say("ui.tray.tip.price"), sheet.Count(p.s.Book.Price(&p.s.Obs, m)))
	n := sheet.Node{ID: id, Role: sheet.Paper, Name: p.s.Tell.MoveOn(m, p.t), Rect: r, Group: "tray", Dark: true}
	last := i == int(p.s.Obs.Hand.OrdersN)-1 && p.s.CanUndo
	if last {
		n.Do, n.Key = sheet.Do(ActUndo), hand.Backspace
		t.say(p.say("ui.tray.tip.undo"))
	} else {
		t.say(p.say("ui.tray.tip.undo_last"))
	}
	n.Tip = t.Tip
	look := p.Node(n)
	p.PaperCard(r, i+1, false)
	if look.Pointed && last {
		p.Fill(sheet.R(r.X, r.Bottom()-22, r.W, 22), ink.Buff)
	}
	p.orderWords(r, m)
	if last {
		p.takeBack(sheet.R(r.X+40, r.Bottom()-22, r.W-46, 20))
	}
}

func (p *board) orderWords(r sheet.Rect, m rules.Move) {
	p.Fit(sheet.R(r.X+30, r.Y+2, r.W-46, 19), p.s.Tell.MoveTitle(m), sheet.SubHeading)
	said := p.s.Tell.MoveDetail(m)
	if m.Do == rules.Propose && rules.MotionKind(m.A) == rules.MoveLine {
		said = p.say("ui.tray.line_to", "issue", p.s.Book.Issues[m.B].Short, "to", sheet.Signed(int(m.C)))
	}
	if m.Do == rules.Use {
		said = p.s.Tell.LeverWay(rules.LeverID(m.A), int(m.B))
	}
	p.within(sheet.R(r.X+8, r.Y+20, r.W-14, 25), said, sheet.Row, p.least(sheet.Row), sheet.SmallestPlain)
	p.Sign("patron", sheet.P(r.X+8, r.Bottom()-18), 13, ink.Black)
	p.Fit(sheet.R(r.X+25, r.Bottom()-22, 20, 20), sheet.Count(p.s.Book.Price(&p.s.Obs, m)), sheet.Number)
}

// takeBack prints the word and the key, or the key alone.
func (p *board) takeBack(r sheet.Rect) {
	word, key := p.say("ui.tray.undo"), p.Keys.Of(hand.Backspace)
	style := sheet.Row.Sized(12.5).In(ink.Yours)
	keyWide := p.Wide(key, sheet.Smallest) + 8
	x := r.Right() - keyWide
	p.Key(x, r.Middle().Y, hand.Backspace, ink.Yours)
	if p.Wide(word, style)+6 <= x-r.X {
		p.Fit(sheet.R(r.X, r.Y, x-5-r.X, r.H), word, style.Right())
	}
}

func (p *board) lostOrder(i int, r sheet.Rect) {
	name := p.say("ui.tray.order_ill")
	t := p.tip(name, p.term("round"))
	t.say(p.say("ui.board.tip.ill", "n", p.t.Men[p.s.Obs.Me].Ill))
	p.Node(sheet.Node{ID: "order-" + sheet.Count(i+1), Role: sheet.Paper, Name: name, Rect: r, Group: "tray", Tip: t.Tip, Dark: true})
	p.Dashed(r, ink.OnYours)
	p.Sign("cross", sheet.P(r.X+10, r.Middle().Y-7), 14, ink.OnYours)
	p.Wrap(sheet.R(r.X+32, r.Middle().Y-p.Tall(r.W-40, name, sheet.Row)/2, r.W-40, 0), name, sheet.Row.In(ink.OnYours))
}

// freeOrder is an empty place; the first of them leads to the orders.
func (p *board) freeOrder(i int, r sheet.Rect, at stepAt) {
	name := p.say("ui.tray.order_" + orderKeys[i])
	next := i == int(p.s.Obs.Hand.OrdersN) && p.givesOrders()
	n := sheet.Node{ID: "order-" + sheet.Count(i+1), Role: sheet.Paper, Name: name, Rect: r, Group: "tray", Dark: true}
	t := p.tip(name, p.term("round"))
	t.say(p.say("ui.tray.tip.free"))
	n.Tip = t.Tip
	if next {
		n.Do = open("orders")
		if at == stepOnBoard {
			n.Key = hand.Digit(i + 1)
		}
	}
	if p.Node(n).Pointed && next {
		p.Fill(r, ink.YoursDeep)
	}
	p.Dashed(r, ink.Cream)
	style := sheet.RowStrong.Sized(14).In(ink.Cream)
	if p.Tall(r.W-24, name, style) > 36 {
		style = sheet.RowStrong.Sized(12.5).In(ink.Cream)
	}
	p.Wrap(sheet.R(r.X+12, r.Y+8, r.W-24, 52), name, style.Centre())
	if n.Key != hand.NoKey {
		p.Key(r.Middle().X-7, r.Bottom()-14, n.Key, ink.Cream)
	}
}

// givesOrders reports whether the seat may still give orders now.
func (p *board) givesOrders() bool {
	return p.t.Phase == rules.Orders && p.t.Turn.Has(p.s.Obs.Me) && p.ordersLeft() > 0
}

// Gave reports whether an order or an offer of this verb was entered this round.
func Gave(o *rules.Observation, v rules.Verb) bool {
	for _, m := range o.Hand.Orders[:o.Hand.OrdersN] {
		if m.Do == v {
			return true
		}
	}
	return v == rules.Offer && o.Hand.Offers > 0
}

func (p *board) ordersLeft() int { return OrdersLeft(&p.s.Obs) }

// Spent reports whether nothing is left to give but what costs nothing: to hold, a gesture.
func Spent(b *rules.Book, o *rules.Observation) bool {
	return !slices.ContainsFunc(b.Legal(o, nil), func(m rules.Move) bool {
		return m.Do.IsOrder() && m.Do != rules.Hold && m.Do != rules.Gesture
	})
}

// OrdersLeft is how many orders the one who looks can still give.
func OrdersLeft(o *rules.Observation) int {
	return max(0, rules.OrdersARound-int(o.Table.Men[o.Me].Ill)-int(o.Hand.OrdersN))
}
