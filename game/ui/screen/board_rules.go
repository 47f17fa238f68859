package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// precedents prints which rules were broken, how often and by whom last, and the price now. Rows
// stand closer where the name of one takes two lines.
func (p *board) precedents(r sheet.Rect) {
	const closest = 14.5
	in := panel(p.Builder, r, p.say("ui.board.precedents"), p.say("ui.board.precedents_note"), p.say("ui.board.precedents_note.short"))
	var lines [rules.PrecedentKinds]float64
	all, pitch := float64(rules.PrecedentKinds), p.Airy(19)
	for k := range lines {
		lines[k] = 1
		x := p.precedentWords(rules.Precedent(k), r)
		if (p.Paged || in.H/(all+1) >= closest) && p.Wide(x.name, p.least(x.style)) > x.room {
			lines[k] = 2
			all++
		}
	}
	if !p.Paged {
		pitch = min(pitch, in.H/all)
	}
	y := in.Y
	for k, n := range lines {
		p.precedent(rules.Precedent(k), sheet.R(in.X, y, in.W, pitch*n))
		y += pitch * n
	}
}

// precedentLine is what a row says of a precedent: its name, in a width, and who set it.
type precedentLine struct {
	name, by    string
	style       sheet.Style
	room, byEnd float64
	byWide      float64
}

// precedentBy is the style in which it is said who set a precedent.
var precedentBy = sheet.Row.Sized(12.5).In(ink.Soft)

func (p *board) precedentWords(k rules.Precedent, r sheet.Rect) precedentLine {
	set := &p.t.Precedents[k]
	x := precedentLine{name: p.s.Tell.Precedent(k), by: p.say("ui.board.never_yet"), style: sheet.Row}
	if set.Times > 0 {
		x.style = sheet.RowStrong
		last := p.uses(k)[0]
		x.by = p.say(setBy("ui.board.set_by", last.Against), "who", p.mono(rules.Person(last.By)), "whom", p.mono(rules.Person(last.Against)), "date", p.s.Tell.RoundYear(last.Round))
		if set.Times > 1 {
			x.by = p.say("ui.board.set_times", "n", set.Times, "by", x.by)
		}
	}
	x.byEnd = r.X + 352 + max(0, r.W-370)
	x.byWide = min(116, p.Wide(x.by, precedentBy)+1)
	x.room = x.byEnd - x.byWide - 8 - r.X - 19
	return x
}

func (p *board) precedent(k rules.Precedent, r sheet.Rect) {
	price, id := p.s.Book.PrecedentPrice(p.t, k), "precedent-"+sheet.Count(int(k))
	x := p.precedentWords(k, r)
	if p.Node(sheet.Node{ID: id, Role: sheet.TableRow, Name: x.name, Rect: least(r), Group: "precedents",
		Tip: p.precedentTip(k), Value: sheet.Count(price)}).Pointed {
		p.Fill(r, ink.Buff)
	}
	sign, color := "dash", ink.Soft
	if p.t.Precedents[k].Times > 0 {
		sign, color = "tick", ink.Red
	}
	p.Sign(sign, sheet.P(r.X+1, r.Middle().Y-6), 12, color)
	p.lineOrTwo(sheet.R(r.X+19, r.Y, x.room, r.H), x.name, x.style)
	p.Fit(sheet.R(x.byEnd-x.byWide, r.Y, x.byWide, r.H), x.by, precedentBy.Right())
	p.Fit(sheet.R(x.byEnd+2, r.Y, r.Right()-x.byEnd-2, r.H), sheet.Count(price), sheet.Number.Right())
}

// uses are the uses of a precedent that the log still tells, the last one first. The first of
// all stands at the end, also when it was before the game.
func (p *board) uses(k rules.Precedent) []rules.PrecedentSet {
	set := p.t.Precedents[k]
	list := []rules.PrecedentSet{set}
	for i := range p.s.Log {
		e, round := &p.s.Log[i].Event, int8(p.s.Log[i].Round)
		if e.What != rules.PrecedentWasSet || e.N != int16(k) {
			continue
		}
		if x := (rules.PrecedentSet{By: e.Who, Against: e.Whom, Round: round}); x != (rules.PrecedentSet{By: set.By, Against: set.Against, Round: set.Round}) {
			list = append(list, x)
		}
	}
	slices.Reverse(list)
	return list
}

// setBy is the key of the sentence of who used a precedent: against somebody, or by an order alone.
func setBy(key string, against rules.Seat) string {
	if against < 0 {
		return key + ".alone"
	}
	return key
}

func (p *board) precedentTip(k rules.Precedent) sheet.Tip {
	set, rule := &p.t.Precedents[k], &p.s.Book.Precedents[k]
	t := p.tip(p.s.Tell.Precedent(k), p.s.Tell.Precedent(k))
	t.say(p.say("ui.board.tip.precedent"))
	t.pair(p.say("ui.board.tip.price_first"), sheet.Count(int(rule.Price)))
	t.pair(p.say("ui.board.tip.price_now"), sheet.Count(p.s.Book.PrecedentPrice(p.t, k)))
	t.pair(p.say("ui.board.tip.times"), sheet.Count(int(set.Times)))
	if set.Times == 0 {
		return t.Tip
	}
	list := p.uses(k)
	for i := len(list) - 1; i >= 0; i-- {
		key := "ui.board.tip.then_by"
		if i == len(list)-1 {
			key = "ui.board.tip.set_by"
		}
		t.say(p.say(setBy(key, list[i].Against), "who", list[i].By, "whom", list[i].Against, "date", p.s.Tell.RoundShort(list[i].Round)))
	}
	return t.Tip
}

// coming prints the calendar from this round on.
func (p *board) coming(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.board.coming"))
	row := 0
	if p.t.PlenumDue {
		p.comes(arrival{id: "plenum-now", at: p.t.Round, name: p.say("ui.board.special_plenum"), now: true}, in.Line(row, p.Airy(19)))
		p.sits(in.Line(row+1, p.Airy(19)))
		row += 2
	}
	called := p.t.PlenumNext // it stands between what meets now and what meets later
	special := func() {
		if called && row < 3 {
			p.comes(arrival{id: "plenum-next", at: p.t.Round + 1, name: p.say("ui.board.special_plenum")}, in.Line(row, p.Airy(19)))
			row++
		}
		called = false
	}
	for i, g := range p.s.Book.Gatherings {
		if g.Round > p.t.Round {
			special()
		}
		if g.Round >= p.t.Round && row < 3 {
			p.comes(arrival{id: "gathering-" + g.ID, at: g.Round, month: p.s.Tell.DateShort(int(g.Year), int(g.Month)), name: p.s.Tell.Gathering(i),
				text: g.Text, kind: g.Kind, now: g.Round == p.t.Round}, in.Line(row, p.Airy(19)))
			if row++; g.Round == p.t.Round && g.Kind == rules.Plenum && row < 3 {
				p.sits(in.Line(row, p.Airy(19)))
				row++
			}
		}
	}
	special()
	if row == 0 {
		p.Fit(in.Line(0, 19), p.say("ui.board.coming_none"), sheet.Row.In(ink.Soft))
	}
}

// sits says below a plenum of the round how it meets: nothing else shows it.
func (p *board) sits(r sheet.Rect) {
	p.Fit(sheet.R(r.X+71, r.Y, r.W-71, r.H), p.say("ui.board.gathering.plenum_now"), sheet.Row.Sized(13).In(ink.Soft))
}

// arrival is something of the calendar.
type arrival struct {
	id    string
	at    int8
	month string
	name  string
	text  string
	kind  rules.GatheringKind
	now   bool
}

func (p *board) comes(a arrival, r sheet.Rect) {
	t := p.tip(a.name, p.term("gathering"))
	t.say(a.text)
	t.say(p.say("ui.board.gathering." + gatheringKeys[a.kind]))
	if p.Node(sheet.Node{ID: a.id, Name: a.name, Rect: least(r), Group: "coming", Tip: t.Tip}).Pointed {
		p.Fill(r, ink.Buff)
	}
	date, style, words := a.month, sheet.Row, sheet.RowStrong
	if date == "" {
		date = p.s.Tell.RoundEnd(a.at)
	}
	if a.now {
		p.Arrow(sheet.R(r.X, r.Y+1, 64, r.H-2), 7, 0, ink.Red)
		style, words = sheet.RowStrong, sheet.RowStrong.In(ink.Cream)
	}
	p.Fit(sheet.R(r.X+5, r.Y, 54, r.H), date, words)
	p.Fit(sheet.R(r.X+71, r.Y, r.W-71, r.H), a.name, style)
}

var gatheringKeys = [...]string{rules.NoGathering: "plenum", rules.Plenum: "plenum", rules.Conference: "conference", rules.Congress: "congress"}
