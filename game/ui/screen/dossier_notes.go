package screen

import (
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// private is a note of the acting seat.
type private struct{ sign, head, below string }

// The height of a note, and by how much more where the head of one takes two lines.
const (
	notePlain = 44.0
	noteMore  = 12.0
)

// notePitch is how far apart the notes stand in a panel so wide.
func (p *dossier) notePitch(list []private, wide float64) float64 {
	for _, x := range list {
		if p.Wide(x.head, p.least(noteHead)) > noteWide(wide-24-besideBar) {
			return notePlain + noteMore
		}
	}
	return notePlain
}

// noteHead is how the head of a note is set, and noteWide the room for it in a row.
var noteHead = sheet.RowStrong.Sized(14)

func noteWide(row float64) float64 { return row - 34 }

// notesTall is how high the panel of notes is in a column so wide.
func (p *dossier) notesTall(wide float64) float64 {
	list := p.known()
	return 46 + p.notePitch(list, wide)*float64(max(1, len(list)))
}

// notes prints on pale petrol what only the seat knows of him.
func (p *dossier) notes(r sheet.Rect) float64 {
	list := p.known()
	bar := sheet.R(r.X, r.Y, r.W, 30)
	p.Poly(ink.Yours, sheet.P(bar.X, bar.Y), sheet.P(bar.Right(), bar.Y), sheet.P(bar.Right(), bar.Bottom()), sheet.P(bar.X+16, bar.Bottom()), sheet.P(bar.X, bar.Bottom()-16))
	p.Fill(sheet.R(r.X, bar.Bottom()-0.5, r.W, r.H-30), ink.YoursPale)
	p.Sign("lock", sheet.P(bar.X+24, bar.Y+8), 14, ink.Cream)
	heading := p.say("ui.dossier.only_you")
	w := p.Text(bar.X+46, bar.Y+6, heading, sheet.Heading.In(ink.Cream))
	p.aside(sheet.R(bar.X+60+w, bar.Y, bar.W-w-74, bar.H), p.say("ui.dossier.notes", "who", p.s.Obs.Me), sheet.Row.In(ink.OnYours).Right())
	in := sheet.R(r.X+12, bar.Bottom()+8, r.W-24, r.H-44)
	if len(list) == 0 {
		p.Wrap(in, p.say("ui.dossier.nothing_known"), sheet.Row.In(ink.Soft))
		return r.Bottom()
	}
	p.list("notes", in, p.notePitch(list, r.W), len(list), func(i int, row sheet.Rect) { p.privateNote(i, list[i], row) })
	return r.Bottom()
}

func (p *dossier) privateNote(i int, x private, r sheet.Rect) {
	t := p.tip(x.head, "")
	t.say(x.below)
	p.Node(sheet.Node{ID: "note-" + sheet.Count(i), Name: x.head, Rect: r, Tip: t.Tip, Group: "notes"})
	p.Sign(x.sign, sheet.P(r.X, r.Y+4), 18, ink.Yours)
	head := sheet.R(r.X+28, r.Y, noteWide(r.W), 20)
	if p.Wide(x.head, p.least(noteHead)) > head.W {
		head.H += noteMore
	}
	p.lineOrTwo(head, x.head, noteHead)
	p.fitted(sheet.R(r.X+28, head.Bottom()-1, head.W, 18), x.below, sheet.Row.In(ink.Soft))
}

// known is what the seat has learnt of him beyond what everybody knows.
func (p *dossier) known() []private {
	var list []private
	if p.seat >= 0 {
		list = p.knownRival()
	} else {
		list = p.knownOfficial()
	}
	for i := len(p.s.Log) - 1; i >= 0 && len(list) < 6; i-- {
		if x, ok := p.learnt(p.s.Log[i]); ok {
			list = append(list, x)
		}
	}
	return list
}

func (p *dossier) knownRival() []private {
	var list []private
	me, sure := p.s.Obs.Me, p.say("ui.dossier.sure")
	if p.seat == me {
		for i, issue := range p.s.Book.Issues {
			c := &p.s.Book.Contenders[me]
			list = append(list, private{"star", p.say("ui.dossier.conviction", "issue", issue.Short, "n", sheet.Signed(int(c.Conviction[i]))),
				p.say("ui.dossier.salience", "n", c.Salience[i], "band", c.Band)})
		}
		return list
	}
	if i := p.s.Obs.Aims[p.seat]; i >= 0 {
		list = append(list, private{"eye", p.say("ui.tray.aim", "who", p.seat, "ambition", p.s.Tell.Ambition(p.seat, int(i))), sure})
	}
	for i := range p.s.Obs.Pledges {
		if x := p.s.Obs.Pledges[i]; x.Live == rules.Binding && x.Sealed && x.Has(p.seat) {
			list = append(list, private{"pledge", p.s.Tell.Pledge(x, me), p.say("ui.pledges.sealed_word")})
		}
	}
	regard := int(p.s.Obs.Hand.Regard[p.seat])
	list = append(list, private{"person", p.say("ui.dossier.regard", "n", sheet.Signed(regard)), p.say("ui.dossier.regard_about")})
	return list
}

func (p *dossier) knownOfficial() []private {
	i := p.s.Book.Official(p.who)
	if p.s.Obs.Patron[i] == rules.Unknown || p.s.Book.People[p.who].KnownPatron {
		return nil
	}
	return []private{{"eye", p.whose(p.who), p.say("ui.dossier.sure")}}
}

// learnt is an entry of the log that few were shown and that is about him.
func (p *dossier) learnt(e match.Entry) (private, bool) {
	if e.Event.SeenBy == rules.Everybody || !p.telling(e.Event) {
		return private{}, false
	}
	return private{p.s.Tell.FactSign(e.Event.What), p.s.Tell.FactOn(e.Event, p.s.Obs.Me, nil), p.s.Tell.RoundShort(int8(e.Round))}, true
}

// can prints the orders that concern him, with price and odds.
func (p *dossier) can(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.dossier.can_do"))
	leads := p.about()
	if p.t.Phase != rules.Orders || len(leads) == 0 {
		p.fitted(sheet.R(in.X, in.Y, in.W, 20), p.say("ui.dossier.can_nothing"), sheet.Row.In(ink.Soft))
		return
	}
	tall := p.canTall(in.W)
	for i, l := range leads {
		p.canDo(l, canColumn(sheet.R(in.X, in.Y+3, in.W, tall), i, len(leads)))
	}
}

// canPlain is how high the buttons of orders are whose words are short, and canHead where the words
// begin below the name of an order.
const (
	canPlain = 66.0
	canHead  = 25.0
)

func canColumn(r sheet.Rect, i, n int) sheet.Rect { return r.Column(i, max(3, n), 8) }

// canTall is how high those buttons are in a panel so wide: what an order asks for, and why it is
// closed, may take a line more than plain ones have room for.
func (p *dossier) canTall(wide float64) float64 {
	leads, tall := p.about(), canPlain
	w := canColumn(sheet.R(0, 0, wide, 0), 0, len(leads)).W
	for _, l := range leads {
		if v := p.begun(l); v.Open {
			tall = max(tall, canPlain-14+p.Tall(w-16, p.leadWhat(l), sheet.SmallestPlain))
		} else {
			why, at, style := p.canWhy(v, w)
			tall = max(tall, canHead+13+at.Y+p.Tall(at.W, why, style))
		}
	}
	return tall
}

// canWhy is why an order is closed, in a button so wide: in two lines if it goes or else, up to four,
// as many as it needs; and its place. It stands beside the lock or, if a word of it is too long, above.
func (p *dossier) canWhy(v Value, wide float64) (string, sheet.Rect, sheet.Style) {
	why, at, style := p.s.refusal(v.Move, v.Why), sheet.R(25, 0, wide-28, 0), sheet.SmallestPlain
	first, _, _ := strings.Cut(why, ";")
	if !p.wordsGo(first, at.W, style) {
		at = sheet.R(8, 16, wide-12, 0)
	}
	if !p.wordsGo(first, at.W, style) {
		style = p.plain(style)
	}
	for lines := 2; lines < 4; lines++ {
		if said := p.brief(why, at.W, lines, style); !strings.HasSuffix(said, more) {
			return said, at, style
		}
	}
	return p.brief(why, at.W, 4, style), at, style
}

// about are the orders that can be begun with him.
func (p *dossier) about() []lead {
	n := int16(p.who)
	switch {
	case p.seat == p.s.Obs.Me:
		return []lead{{rules.Move{Do: rules.Shift}, 0}, {rules.Move{Do: rules.Gesture}, 0}, {rules.Move{Do: rules.Hold}, 0}}
	case p.seat >= 0:
		return []lead{{rules.Move{Do: rules.Offer, A: n}, 1}, {rules.Move{Do: rules.Attack, A: n}, 1},
			{rules.Move{Do: rules.Inquire, A: int16(rules.HisAim), B: n}, 3}, {rules.Move{Do: rules.Propose, A: int16(rules.Censure), B: n}, 3}}
	}
	return []lead{{rules.Move{Do: rules.WinOver, A: n}, 1}, {rules.Move{Do: rules.Inquire, A: int16(rules.WhoseMan), B: n}, 3},
		{rules.Move{Do: rules.Appoint, B: n}, 2}}
}

// canKey is the shortcut on the screen of orders, which it keeps here.
func canKey(v rules.Verb) hand.Key { return verbKeys[v] }

func (p *dossier) canDo(l lead, r sheet.Rect) {
	v, name := p.begun(l), p.leadName(l)
	t := p.tip(name, "")
	t.say(p.s.Tell.VerbAbout(l.move.Do))
	target := "orders"
	if l.move.Do == rules.Offer {
		target = "pledges"
	}
	n := sheet.Node{ID: "can-" + verbNames[l.move.Do], Role: sheet.Press, Name: name, Rect: r, Do: Begun(target, l.move, l.mask),
		Key: canKey(l.move.Do), Tip: t.Tip, Group: "can"}
	words := ink.Black
	if !v.Open {
		n.Off, words = p.s.refusal(v.Move, v.Why), ink.Soft
	}
	look := p.Node(n)
	if look.Pointed && v.Open {
		p.Fill(r, ink.Buff)
	}
	frame := words
	if !v.Open {
		frame = ink.Empty
	}
	p.Frame(r, 2, frame)
	key := p.Wide(p.Keys.Of(n.Key), sheet.Smallest) + 10
	verb, head := p.s.Tell.Verb(l.move.Do), sheet.SubHeading.In(words)
	if p.Wide(verb, p.least(head)) > r.W-16-key { // small letters are narrower
		head = sheet.RowStrong.In(words)
	}
	p.fitted(sheet.R(r.X+8, r.Y+6, r.W-16-key, 20), verb, head)
	p.Key(r.Right()-6-key+2, r.Y+16, n.Key, words)
	if what := p.leadWhat(l); what != "" && v.Open {
		p.within(sheet.R(r.X+8, r.Y+canHead, r.W-16, r.H-50), what, sheet.SmallestPlain.In(words))
	}
	p.canPrice(r, v, words)
}

// leadWhat is what an order that is begun asks for or moves, where its verb does not say it.
func (p *board) leadWhat(l lead) string {
	switch l.move.Do {
	case rules.Inquire:
		return p.s.Tell.Facet(rules.Facet(l.move.A))
	case rules.Propose:
		return p.say("ui.orders.motion." + motionKeys[l.move.A])
	}
	return ""
}

func (p *dossier) canPrice(r sheet.Rect, v Value, words ink.Ink) {
	if !v.Open {
		why, at, style := p.canWhy(v, r.W)
		tall, low := p.Wrap(sheet.R(r.X+at.X, r.Y+canHead+1, at.W, 0), why, style.In(words)), r.Bottom()-25
		if at.X > 8 { // beside the words
			low = r.Y + canHead + 1 + (tall-13)/2
		}
		p.Sign("lock", sheet.P(r.X+8, low), 13, words)
		return
	}
	p.Sign("patron", sheet.P(r.X+8, r.Bottom()-22), 14, words)
	p.Fit(sheet.R(r.X+27, r.Bottom()-25, 20, 20), sheet.Count(v.Cost), sheet.Number.In(words))
	f := p.s.Book.Forecast(&p.s.Obs, v.Move)
	p.firstFit(sheet.R(r.X+46, r.Bottom()-25, r.W-54, 20), sheet.RowStrong.In(ink.RedDeep).Right(), p.odds(int(f.Odds)), p.say("ui.per_cent", "n", f.Odds))
}
