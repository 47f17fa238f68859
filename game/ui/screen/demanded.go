package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// mustRecant reports whether it costs a man at the end of this round that he was told to recant, unless he does.
func (p *board) mustRecant(q rules.Seat) bool {
	by, told := p.s.Book.RecantBy(p.t, q)
	return told && by == int(p.t.Round)
}

// demanded is until when a man has to recant and what it costs to let that pass, or nothing.
func (p *board) demanded(q rules.Seat) string {
	by, told := p.s.Book.RecantBy(p.t, q)
	if !told {
		return ""
	}
	key := "ui.board.tip.demanded"
	if by > int(p.t.Round) {
		key += ".next"
	}
	if q == p.s.Obs.Me {
		key += ".you"
	}
	return p.say(key, "who", q, "n", rules.UnmetMarks, "m", rules.UnmetOdium)
}

// recants reports whether a recantation is among the orders that were entered.
func recants(o *rules.Observation) bool {
	return slices.ContainsFunc(o.Hand.Orders[:o.Hand.OrdersN], func(m rules.Move) bool {
		return m.Do == rules.Gesture && rules.GestureKind(m.A) == rules.Recant
	})
}

// reminder is what stands beside the orders as long as their holder has still to recant, and leads to that order.
func (p *board) reminder(r sheet.Rect) {
	me := p.s.Obs.Me
	if p.t.Phase != rules.Orders || !p.mustRecant(me) || recants(&p.s.Obs) {
		return
	}
	key, move := "ui.tray.recant", rules.Move{By: me, Do: rules.Gesture, A: int16(rules.Recant)}
	t := p.tip(p.demanded(me), p.s.Tell.Verb(rules.Gesture))
	do := p.leads(t, lead{move, 1})
	if no := p.s.Book.Check(&p.s.Obs, move); no != nil && (no.Why == rules.IsBound || no.Why == rules.NoCause || no.Why == rules.NoRoom) {
		key, do, t.Acts = "ui.tray.cannot_recant", sheet.Action{}, nil
		t.say(p.s.Tell.Refusal(move, no))
	}
	said := p.say(key, "n", rules.UnmetMarks, "m", rules.UnmetOdium)
	look := p.Node(sheet.Node{ID: "tray-demand", Role: sheet.Link, Name: said, Rect: r, Group: "tray", Dark: true, Do: do, Tip: t.Tip})
	ground := ink.Cream
	if look.Pointed {
		ground = ink.Buff
	}
	p.Fill(r, ground)
	r = sheet.R(r.X+6, r.Y, r.W-8, r.H)
	if one := sheet.RowStrong.Sized(12.5); p.Tall(r.W, said, one) <= one.Line()*max(1, p.Type)+0.5 { // a line alone stands in the middle
		low := max(0, (r.H-p.Tall(r.W, said, one))/2)
		r = sheet.R(r.X, r.Y+low, r.W, r.H-low)
	}
	p.within(r, said, sheet.RowStrong.Sized(12.5).In(ink.RedDeep), sheet.Smallest.In(ink.RedDeep), p.plain(sheet.Smallest).In(ink.RedDeep))
}
