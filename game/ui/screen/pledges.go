package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Offers is about promises: those that wait for an answer, those that bind with
// their term, and a new one to be offered. It is shown to the seat concerned.
func Offers(b *sheet.Builder, s *Scene) {
	if s.Desk.Verb != rules.Offer {
		clone := *s
		clone.Desk = begin(s.Desk, rules.Offer)
		s = &clone
	}
	p := newOrdering(b, s)
	barBack(b, s)
	if b.Paged {
		p.broad(sheet.R(12, 52, 290, 0), func(r sheet.Rect) { p.incoming(r) })
		p.broad(sheet.R(12, 52, 290, 200), p.binding)
		p.pages(stepOnPledges, p.offering)
		p.trayParts(stepOnPledges)
		return
	}
	at, more := p.orderColumns(252)
	p.part(at[0].rect(52, 552), func(r sheet.Rect) {
		y := p.incoming(sheet.R(r.X, r.Y, r.W, 0))
		p.binding(sheet.R(r.X, y+14, r.W, r.Bottom()-y-14))
	})
	p.part(at[1].rect(52, 552), p.offering)
	p.part(at[2].rect(52, 548), p.before)
	p.beside(more)
	p.tray(stepOnPledges)
}

// incoming prints the offers in the tray with what each means, and both answers.
func (p *ordering) incoming(r sheet.Rect) float64 {
	list := p.waiting()
	note := ""
	if len(list) > 0 {
		note = p.say("ui.pledges.incoming_note")
	}
	in := panel(p.Builder, r, p.say("ui.pledges.incoming"), note)
	if len(list) == 0 {
		return in.Y + p.Wrap(sheet.R(in.X, in.Y, in.W, 0), p.say("ui.pledges.incoming_none"), sheet.Row.In(ink.Soft))
	}
	if p.Paged {
		pitch := p.offerTall(list, in.Column(0, 2, 10).W)
		for i, k := range list {
			p.offered(k, in.Column(i%2, 2, 10).Line(i/2, pitch))
		}
		return in.Y + pitch*float64((len(list)+1)/2)
	}
	pitch := p.offerTall(list, in.W)
	high := float64(min(2, len(list))) * pitch
	p.list("incoming", sheet.R(in.X, in.Y, in.W, high), pitch, len(list), func(i int, row sheet.Rect) {
		p.offered(list[i], row)
	})
	return in.Y + high
}

// offerTall is how high the cards of offers are, so that what each means has room.
func (p *ordering) offerTall(list []int, wide float64) float64 {
	const plain, means = 128, 38
	tall := float64(means)
	for _, k := range list {
		tall = max(tall, p.Tall(wide-26, p.means(p.s.Obs.Pledges[k]), sheet.SmallestPlain))
	}
	if last := p.lastPlaceTall(wide - 26 - besideBar); last > 0 {
		tall += last + lastPlaceGap
	}
	return plain + tall - means
}

// lastPlaceGap keeps what accepting shuts out of the frame round the button.
const lastPlaceGap = 6.0

// lastPlaceTall is how high it is on a card to say what accepting shuts: a line or, where that is too
// short, two.
func (p *ordering) lastPlaceTall(wide float64) float64 {
	const line = 16.0
	switch last := p.lastPlace(); {
	case last == "":
		return 0
	case p.Wide(last, p.least(sheet.Smallest)) <= wide:
		return line
	default:
		return p.Tall(wide, last, p.plain(sheet.Smallest)) + 2
	}
}

// offered is one offer that waits.
func (p *ordering) offered(k int, r sheet.Rect) {
	x := p.s.Obs.Pledges[k]
	card := sheet.R(r.X, r.Y+2, r.W-pick(p.Builder, 6, 0), r.H-8)
	t := p.tip(p.s.Tell.Pledge(x, p.s.Obs.Me), p.term("pledge"))
	t.say(p.means(x))
	t.say(p.termAbout())
	p.Node(sheet.Node{ID: cardID(k), Role: sheet.Paper, Name: t.Title, Rect: card, Tip: t.Tip, Group: "offers"})
	p.PaperCard(card, 0, true)
	p.disc(sheet.P(card.X+18, card.Y+18), rules.Person(x.A))
	p.firstFit(sheet.R(card.X+34, card.Y+8, card.W-52, 20), sheet.RowStrong, p.say("of", "who", x.A, "what", p.s.Tell.PledgeWords(x)),
		p.say("of", "who", x.A, "what", p.s.Tell.PledgeShort(x)), p.s.Tell.PledgeShort(x))
	low, last := card.Bottom()-48, p.lastPlace()
	if last != "" {
		tall := p.lastPlaceTall(card.W - 20)
		low -= tall + lastPlaceGap
		p.lineOrTwo(sheet.R(card.X+10, low+16, card.W-20, tall), last, sheet.Smallest.In(ink.RedDeep))
	}
	p.Wrap(sheet.R(card.X+10, card.Y+32, card.W-20, low-card.Y-34), p.means(x), sheet.SmallestPlain)
	seal := p.sealWord(x)
	words, short, inks := p.until(x, seal), p.until(x, seal+"_short"), ink.Yours
	accept := rules.Move{By: p.s.Obs.Me, Do: rules.Answer, A: int16(k), B: 1}
	if why := p.s.Book.Check(&p.s.Obs, accept); why != nil {
		words, inks = p.s.Tell.Refusal(accept, why), ink.RedDeep
		short = words
	}
	p.firstFit(sheet.R(card.X+10, low, card.W-20, 16), sheet.Smallest.In(inks), words, short)
	at := sheet.R(card.X+8, card.Bottom()-30, card.W-16, 26)
	p.reply(at.Column(0, 2, 10), k, 1)
	p.reply(at.Column(1, 2, 10), k, 0)
}

// sealWord is the key of who will know of an offer.
func (p *ordering) sealWord(x rules.Pledge) string {
	if x.Sealed {
		return "ui.pledges.sealed_word"
	}
	return "ui.pledges.open_word"
}

// until says how long an offer would bind, and who will know of it.
func (p *ordering) until(x rules.Pledge, key string) string {
	return p.say("ui.pledges.until_word", "term", p.s.Tell.PledgeTerm(x), "said", p.say(key))
}

// lastPlace says what taking an offer shuts, when it takes the last place for a pledge; else "".
func (p *ordering) lastPlace() string {
	mine := 0
	for _, i := range p.pledgesOf(rules.Offered) {
		if p.s.Obs.Pledges[i].A == p.s.Obs.Me {
			mine++
		}
	}
	others := len(p.waiting()) - 1
	switch left := int(p.s.Book.Numbers.PledgesMost) - len(p.pledgesOf(rules.Binding)) - mine; {
	case left != 1:
		return ""
	case others == 0:
		return p.say("ui.pledges.last_place")
	default:
		return p.say("ui.pledges.last_place_shuts", "n", others)
	}
}

// FirstOffer is the node of the first offer that waits, to be read: whoever has pressed Enter to see it has not yet bound
// himself by pressing it once more. It is "" when none waits.
func FirstOffer(o *rules.Observation) string {
	for k := range o.Pledges {
		if x := &o.Pledges[k]; x.Live == rules.Offered && x.B == o.Me {
			return cardID(k)
		}
	}
	return ""
}

func cardID(k int) string   { return "offer-" + sheet.Count(k) }
func acceptID(k int) string { return "accept-" + sheet.Count(k) }
func refuseID(k int) string { return "refuse-" + sheet.Count(k) }

// reply is the button that accepts or refuses an offer.
func (p *ordering) reply(r sheet.Rect, k, yes int) {
	m := rules.Move{By: p.s.Obs.Me, Do: rules.Answer, A: int16(k), B: int16(yes)}
	id, label, kind := refuseID(k), p.say("ui.pledges.refuse"), sheet.Plain
	if yes == 1 {
		id, label, kind = acceptID(k), p.say("ui.pledges.accept"), sheet.Strong
	}
	t := p.tip(label, "")
	t.say(p.say("ui.pledges.reply_about." + [...]string{"no", "yes"}[yes]))
	if last := p.lastPlace(); yes == 1 && last != "" {
		t.say(last)
	}
	why := p.s.Book.Check(&p.s.Obs, m)
	if why == nil {
		key := hand.NoKey
		if k == p.waiting()[0] {
			key = [...]hand.Key{hand.N, hand.Y}[yes]
		}
		p.Button(sheet.Button{ID: id, Rect: r, Label: label, Name: p.pledgeName(label, k), Kind: kind, Tip: t.Tip, Group: "offers", Key: key,
			Do: sheet.Action{Name: ActMove, Text: p.s.Book.MoveText(m)}})
		return
	}
	p.locked(sheet.Node{ID: id, Rect: r, Name: label, Group: "offers", Off: p.s.Tell.Refusal(m, why)})
}

// pledgeName is a label with the pledge that it is about.
func (p *board) pledgeName(label string, k int) string {
	return p.say("of", "who", label, "what", p.s.Tell.Pledge(p.s.Obs.Pledges[k], p.s.Obs.Me))
}

// locked is a button that cannot be used: its tip says why.
func (p *board) locked(n sheet.Node) {
	r := n.Rect
	n.Role, n.Tip = sheet.Press, p.tip(n.Name, "").Tip
	p.Node(n)
	p.Frame(r, 2, ink.Empty)
	p.Sign("lock", sheet.P(r.X+7, r.Middle().Y-6), 12, ink.Soft)
	p.fitted(sheet.R(r.X+22, r.Y, r.W-26, r.H), n.Name, sheet.RowStrong.In(ink.Soft))
}

// means says what an offered pledge means, of a line where the two stand on it and, when one
// that binds already is directed against the other of the two, that it is.
func (p *board) means(x rules.Pledge) string {
	said := p.say("ui.pledges.means." + pledgeKeys[x.Kind])
	me := p.s.Obs.Me
	if !x.Has(me) {
		return said
	}
	if x.Kind == rules.CommonLine {
		other := x.Partner(me)
		said += " " + p.say("ui.pledges.stands", "who", other, "line", sheet.Signed(int(p.t.Lines[x.Issue])),
			"mine", sheet.Signed(int(p.t.Men[me].Stance[x.Issue])), "his", sheet.Signed(int(p.t.Men[other].Stance[x.Issue])))
	}
	for i := range p.s.Obs.Pledges {
		y := &p.s.Obs.Pledges[i]
		if y.Live == rules.Binding && y.Kind == rules.CommonEnemy && y.Has(me) && y.Enemy == x.Partner(me) {
			return said + " " + p.say("ui.pledges.against_him", "who", y.Partner(me), "whom", x.Partner(me))
		}
	}
	return said
}

func (p *board) termAbout() string {
	return p.s.Tell.PledgeRule(p.t.Round)
}

// binding prints the pledges that bind with their term, and the notice of each.
func (p *ordering) binding(r sheet.Rect) {
	mine := p.pledgesOf(rules.Binding)
	note := p.say("ui.pledges.most", "n", len(mine), "m", p.s.Book.Numbers.PledgesMost)
	in := panel(p.Builder, r, p.say("ui.pledges.binding"), note)
	var list []int
	list = append(list, mine...)
	for _, i := range p.pledgesOf(rules.Offered) {
		if p.s.Obs.Pledges[i].A == p.s.Obs.Me {
			list = append(list, i)
		}
	}
	for i := range p.s.Obs.Pledges {
		if x := &p.s.Obs.Pledges[i]; x.Live == rules.Binding && !x.Has(p.s.Obs.Me) {
			list = append(list, i)
		}
	}
	if len(list) == 0 {
		p.Wrap(sheet.R(in.X, in.Y, in.W, 0), p.say("ui.pledges.binding_none"), sheet.Row.In(ink.Soft))
	}
	const pitch = 54
	if p.Paged {
		for i, k := range list {
			p.bound(k, in.Column(i%2, 2, 10).Line(i/2, pitch))
		}
		return
	}
	p.list("binding", in, pitch, len(list), func(i int, row sheet.Rect) { p.bound(list[i], row) })
}

// bound is one pledge that binds, or an offer of one's own that waits.
func (p *ordering) bound(k int, r sheet.Rect) {
	x := p.s.Obs.Pledges[k]
	r.W -= pick(p.Builder, 6, 0) // a page has its bar outside
	t := p.tip(p.s.Tell.Pledge(x, p.s.Obs.Me), p.term("pledge"))
	t.say(p.say("ui.pledges.means." + pledgeKeys[x.Kind]))
	t.say(p.s.Tell.PledgeRule(max(0, x.Since)))
	p.Node(sheet.Node{ID: "bound-" + sheet.Count(k), Role: sheet.TableRow, Name: t.Title, Rect: sheet.R(r.X, r.Y, r.W, 26), Tip: t.Tip, Group: "bound"})
	y := r.Y + 13
	p.disc(sheet.P(r.X+13, y), rules.Person(x.A))
	sign := "pledge"
	if x.Sealed {
		sign = "lock"
	}
	p.Sign(sign, sheet.P(r.X+27, y-6.5), 13, ink.Black)
	p.disc(sheet.P(r.X+54, y), rules.Person(x.B))
	p.firstFit(sheet.R(r.X+70, r.Y+1, r.W-70, 24), sheet.RowStrong, p.s.Tell.PledgeWords(x), p.s.Tell.PledgeShort(x))
	at := sheet.R(r.X+70, r.Y+25, r.W-70, 24)
	if x.Live == rules.Offered {
		p.fitted(at, p.say("ui.pledges.waits", "who", x.B), sheet.Row.In(ink.Soft))
	} else {
		p.Fit(sheet.R(at.X, at.Y, 76, at.H), p.s.Tell.PledgeTerm(x), sheet.Row.In(ink.Soft))
		p.notice(k, sheet.R(at.X+80, at.Y, at.W-80, at.H))
	}
	p.Fill(sheet.R(r.X, r.Y+53, r.W, 1), ink.PostRule)
}

// notice is the link that ends a pledge of one's own with this round.
func (p *ordering) notice(k int, r sheet.Rect) {
	if !p.s.Obs.Pledges[k].Has(p.s.Obs.Me) {
		return
	}
	m := rules.Move{By: p.s.Obs.Me, Do: rules.Notice, A: int16(k)}
	label := p.say("ui.pledges.notice")
	id := "notice-" + sheet.Count(k)
	t := p.tip(label, "")
	t.say(p.s.Tell.VerbAbout(rules.Notice))
	if why := p.s.Book.Check(&p.s.Obs, m); why != nil {
		off := p.s.Tell.Refusal(m, why)
		p.Node(sheet.Node{ID: id, Role: sheet.Press, Rect: r, Name: label, Group: "bound", Off: off, Tip: t.Tip})
		p.Sign("lock", sheet.P(r.X, r.Middle().Y-6), 12, ink.Soft)
		p.within(sheet.R(r.X+17, r.Y-2, r.W-17, r.H+4), off, sheet.SmallestPlain.In(ink.Soft), p.plain(sheet.SmallestPlain).In(ink.Soft))
		return
	}
	p.Button(sheet.Button{ID: id, Rect: r, Label: label, Name: p.pledgeName(label, k), Tip: t.Tip, Group: "bound",
		Do: sheet.Action{Name: ActMove, Text: p.s.Book.MoveText(m)}})
}

// mostLower is by how much the portraits may be lower at most, so that all that is asked has room.
const mostLower = 26.0

// offering asks what is offered to whom.
func (p *ordering) offering(r sheet.Rect) {
	const gap = 14
	need, faces := -float64(gap), 0.0
	for i := range p.questions {
		need += p.tall(&p.questions[i], r.W) + gap
		if p.questions[i].showing() == asFaces {
			faces++
		}
	}
	if need > r.H && !p.Paged {
		p.lower = min(mostLower, (need-r.H)/max(1, faces))
	}
	y := r.Y
	for i := range p.questions {
		q := &p.questions[i]
		h := p.tall(q, r.W)
		p.question(q, sheet.R(r.X, y, r.W, h))
		y += h + gap
	}
}

// promised says how many pledges a man is known to be bound by: who has as many as he may cannot be chosen.
func (p *board) promised(who rules.Seat) string {
	if n := p.s.Obs.Bound(who); n > 0 {
		return p.say("ui.pledges.has", "n", n)
	}
	return p.say("ui.pledges.has_none")
}
