package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Dossier tells of the person whom the desk names what everybody knows and what the
// one who looks has learnt, and leads to the orders that concern him.
func Dossier(b *sheet.Builder, s *Scene) {
	p := &dossier{board: newBoard(b, s), who: s.Desk.Who}
	if p.who < 0 || int(p.who) >= len(s.Book.People) {
		p.who = 0
	}
	p.seat = s.Book.SeatOf(p.who)
	barBack(b, s)
	if b.Paged {
		p.pages()
		return
	}
	at, deeds := shares{{404, 424, 0.5}, {854, 414, 0.5}}.ofWith(b)
	p.apart = deeds.w > 0
	b.AtTop(func() { b.AtLeft(p.portrait) })
	if p.seat >= 0 {
		p.part(at[0].rect(52, 552), p.contender)
	} else {
		p.part(at[0].rect(52, 552), p.official)
	}
	p.part(at[1].rect(52, 552), p.right)
	if p.apart {
		p.part(deeds.rect(52, 552), p.deedsAtLength)
	}
	if s.Public() {
		p.publicFoot()
		return
	}
	p.tray(stepOnDossier)
}

// right is the column of what he holds, promised, and what can be done. His men are a shorter list where else not one note
// had room.
func (p *dossier) right(r sheet.Rect) {
	can, room := 30+p.canTall(r.W), r.Bottom()
	if !p.s.Public() {
		room -= 24 + can + 46 + p.notePitch(p.known(), r.W)
	}
	p.seen = 0
	room -= p.Measured(func() float64 { return p.above(r) })
	p.seen = max(1, min(menSeen, int(room/menPitch)))
	y := p.above(r)
	if !p.s.Public() {
		notes := sheet.R(r.X, y+12, r.W, min(r.Bottom()-24-can-y, p.notesTall(r.W)))
		p.notes(notes)
		p.can(sheet.R(r.X, notes.Bottom()+12, r.W, can))
	}
}

// above is what stands above the notes; where it ends is returned.
func (p *dossier) above(r sheet.Rect) float64 {
	y := p.offices(sheet.R(r.X, r.Y, r.W, 0))
	y = p.promises(sheet.R(r.X, y+12, r.W, 0))
	if p.seat >= 0 {
		y = p.life(sheet.R(r.X, y+12, r.W, 0))
	}
	return y
}

// pages sets the dossier for large text, each panel a part.
func (p *dossier) pages() {
	p.broad(sheet.R(0, 0, 600, 0), p.card)
	for _, fill := range p.panels() {
		p.broad(sheet.R(0, 0, 600, 0), fill)
	}
	if p.s.Public() {
		p.publicFoot()
		return
	}
	p.broad(sheet.R(0, 0, 600, p.notesTall(p.Page.W-24)), func(r sheet.Rect) { p.notes(r) })
	p.broad(sheet.R(0, 0, 600, 96), p.can)
	p.trayPages(stepOnDossier)
}

func (p *dossier) panels() []func(sheet.Rect) {
	list := []func(sheet.Rect){func(r sheet.Rect) { p.offices(r) }, func(r sheet.Rect) { p.promises(r) }}
	if p.seat < 0 {
		return append(list, func(r sheet.Rect) { r.H = 552; p.official(r) })
	}
	return append(list, func(r sheet.Rect) { p.positions(r) }, func(r sheet.Rect) { p.traits(r) },
		func(r sheet.Rect) { r.H = 300; p.record(r) })
}

// card is the picture, the name and who he is, for pages.
func (p *dossier) card(r sheet.Rect) {
	me, words := &p.s.Book.People[p.who], sheet.R(r.X+128, r.Y+10, r.W-142, 0)
	tall := max(138, 92+p.Tall(words.W, me.About, sheet.Sentence))
	p.Fill(sheet.R(r.X, r.Y, r.W, tall), ink.Black)
	p.Portrait(sheet.R(r.X+14, r.Y+12, 98, 114), me.Portrait, sheet.Living)
	p.Node(sheet.Node{ID: "who", Name: p.s.Tell.Person(p.who), Rect: sheet.R(r.X+8, r.Y+8, r.W-16, tall-16), Dark: true, Tip: p.aboutTip()})
	p.Fit(sheet.R(words.X, words.Y, words.W-190, 34), p.s.Tell.Short(p.who), sheet.Headline.Sized(30).In(ink.Cream))
	if p.seat >= 0 {
		p.cardNumbers(sheet.R(words.Right()-180, words.Y+2, 180, 30))
	}
	p.Fit(sheet.R(words.X, words.Y+36, words.W, 18), p.fullName(me), sheet.Row.Sized(15).In(ink.OnBlack))
	p.Fit(sheet.R(words.X, words.Y+55, words.W, 18), p.rungWords(), sheet.Row.Sized(14).In(ink.OnBlack))
	p.Linked(sheet.R(words.X, words.Y+76, words.W, 0), me.About, sheet.Sentence.In(ink.OnBlack), &sheet.Links{ID: "life", Dark: true})
}

func (p *dossier) cardNumbers(r sheet.Rect) {
	man := &p.t.Men[p.seat]
	for i, x := range []struct {
		sign, key string
		n         int8
	}{{"star", "prestige", man.Prestige}, {"odium", "odium", man.Odium}, {"word", "word", man.Word}} {
		at := r.Column(i, 3, 6)
		p.Node(sheet.Node{ID: "number-" + x.key, Name: p.say("ui.board." + x.key), Value: sheet.Count(int(x.n)), Rect: at, Tip: p.seatTip(p.seat), Dark: true, Group: "numbers"})
		p.Sign(x.sign, sheet.P(at.X, at.Y+6), 18, ink.Cream)
		p.Text(at.X+24, at.Y+1, sheet.Count(int(x.n)), sheet.Title.Sized(24).In(ink.Cream))
	}
}

// dossier prints what is known of one person.
type dossier struct {
	*board
	who   rules.Person
	seat  rules.Seat // NoSeat for an official
	apart bool       // his deeds have a column of their own
	seen  int        // how many of his men are in sight at once
}

// portrait prints the left part: the picture, the name, the numbers.
func (p *dossier) portrait() {
	x, low := p.Bleed.X, p.FootTop()
	p.Poly(ink.Red, sheet.P(x, barTall), sheet.P(392, barTall), sheet.P(356, 378), sheet.P(x, 393))
	p.Poly(ink.Black, sheet.P(x, 392), sheet.P(356, 376), sheet.P(330, low), sheet.P(x, low))
	p.Disc(sheet.P(168, 232), 150, ink.Black)
	p.Face(sheet.R(30, 60, 276, 331), p.s.Book.People[p.who].Portrait, sheet.OnNight)
	p.Poly(ink.Black, sheet.P(x, 392), sheet.P(356, 376), sheet.P(346, 430), sheet.P(x, 430))
	me := &p.s.Book.People[p.who]
	name := p.s.Tell.Short(p.who)
	p.Node(sheet.Node{ID: "who", Name: p.s.Tell.Person(p.who), Rect: sheet.R(20, 400, 310, 60), Dark: true, Tip: p.aboutTip()})
	p.Fit(sheet.R(20, 398, 312, 60), name, sheet.Headline.In(ink.Cream))
	p.Fit(sheet.R(20, 458, 310, 20), p.fullName(me), sheet.Row.Sized(16).In(ink.OnBlack))
	p.Fit(sheet.R(20, 479, 306, 18), p.rungWords(), sheet.Row.Sized(14).In(ink.OnBlack))
	if p.seat >= 0 {
		p.numbers()
		return
	}
	p.Linked(sheet.R(20, 504, 304, 90), me.About, sheet.Sentence.In(ink.OnBlack), &sheet.Links{ID: "life", Dark: true})
}

func (p *dossier) aboutTip() sheet.Tip {
	me := &p.s.Book.People[p.who]
	t := p.tip(p.s.Tell.Person(p.who), me.Name)
	t.say(me.About)
	t.say(me.Source)
	return t.Tip
}

func (p *dossier) fullName(me *rules.Profile) string {
	if me.Born == 0 {
		return p.s.Tell.Person(p.who)
	}
	return p.say("ui.dossier.name_born", "name", p.s.Tell.Person(p.who), "year", me.Born)
}

func (p *dossier) rung() rules.Rung {
	if p.seat >= 0 {
		return p.t.Men[p.seat].Rung
	}
	return p.t.Officials[p.s.Book.Official(p.who)].Rung
}

func (p *dossier) rungWords() string {
	if p.seat < 0 && p.t.Officials[p.s.Book.Official(p.who)].Gone {
		return p.say("ui.dossier.gone")
	}
	return p.s.Tell.Rung(p.rung())
}

// numbers prints prestige, odium and word large, and who plays.
func (p *dossier) numbers() {
	man := &p.t.Men[p.seat]
	list := []struct {
		sign, key string
		n         int8
	}{{"star", "prestige", man.Prestige}, {"odium", "odium", man.Odium}, {"word", "word", man.Word}}
	tip := p.seatTip(p.seat)
	for i, x := range list {
		at := sheet.R(20+100*float64(i), 504, 92, 54)
		name := p.say("ui.board." + x.key)
		p.Node(sheet.Node{ID: "number-" + x.key, Name: name, Value: sheet.Count(int(x.n)), Rect: at, Tip: tip, Dark: true, Group: "numbers"})
		p.Sign(x.sign, sheet.P(at.X, at.Y+10), 20, ink.Cream)
		p.Text(at.X+28, at.Y, sheet.Count(int(x.n)), sheet.Title.Sized(33).In(ink.Cream))
		p.Fit(sheet.R(at.X, at.Y+38, at.W, 18), name, sheet.Row.In(ink.OnBlack))
	}
	text := p.say("ui.computer")
	if p.isPerson(p.seat) {
		text = p.say("ui.person")
	}
	p.Fit(sheet.R(20, 574, 300, 20), text, sheet.Row.Sized(14).In(ink.OnBlack))
}

// life says in a sentence or two who this is.
func (p *dossier) life(r sheet.Rect) float64 {
	in := panel(p.Builder, r, p.say("ui.dossier.life"))
	return in.Y + p.Linked(sheet.R(in.X, in.Y, in.W, 0), p.s.Book.People[p.who].About, sheet.Sentence, &sheet.Links{ID: "life"})
}

// contender prints positions, traits and deeds.
func (p *dossier) contender(r sheet.Rect) {
	y := p.positions(r)
	y = p.traits(sheet.R(r.X, y+12, r.W, 0))
	rest := sheet.R(r.X, y+12, r.W, r.Bottom()-y-12)
	if p.apart {
		p.curve(rest)
		return
	}
	p.record(rest)
}

// positions prints where he stands: black the stated position, dashed the start.
func (p *dossier) positions(r sheet.Rect) float64 {
	moved := p.t.Men[p.seat].Stance != p.s.Book.Contenders[p.seat].Stance
	beside := p.Paged && !moved // what the wedge means stands beside the heading
	note := p.say("ui.dossier.stated")
	if beside {
		note = ""
	}
	in := panel(p.Builder, r, p.say("ui.dossier.stands"), note)
	y := in.Y
	for i := range p.s.Book.Issues {
		h := p.positionTall(rules.Issue(i), r.W)
		p.position(rules.Issue(i), sheet.R(r.X, y, r.W, h-2), p.t.Men[p.seat].Stance[i], p.s.Book.Contenders[p.seat].Stance[i])
		y += h
	}
	if beside {
		p.lineMark(r.Right(), r.Y+6)
		return y
	}
	w := p.lineMark(r.Right(), y)
	if moved {
		p.fitted(sheet.R(r.X, y, r.W-w-40, 17), p.say("ui.dossier.start_mark"), sheet.Row.In(ink.Soft))
	}
	p.Together(sheet.R(r.X, y-positionPlain, r.W, positionPlain+17)) // what the marks mean stands with a scale
	return y + 17
}

// lineMark says what the wedge under a scale means; the width of its words is returned.
func (p *dossier) lineMark(right, y float64) float64 {
	mark := p.say("ui.board.line_mark")
	w := p.Wide(mark, sheet.Row)
	p.Text(right, y, mark, sheet.Row.In(ink.Soft).Right())
	x := right - w - 18
	p.Poly(ink.Red, sheet.P(x, y+12), sheet.P(x+6, y+4), sheet.P(x+12, y+12))
	return w
}

// How high a position is, and by how much more where the ends of the scale stand below its name.
const (
	positionPlain = 52.0
	positionMore  = 15.0
)

// positionName is how an issue is named, and positionPoles how the ends of its scale are.
var positionName, positionPoles = sheet.SubHeading.Sized(14), sheet.Row.Sized(12.5).In(ink.Soft).Right()

// positionTall is how high a position is in a column so wide.
func (p *dossier) positionTall(i rules.Issue, w float64) float64 {
	if p.Wide(p.s.Book.Issues[i].Short, p.plain(positionName))+14+p.polesLeast(i) > w {
		return positionPlain + positionMore
	}
	return positionPlain
}

// polesLeast is how wide the ends of the scale of an issue are in small letters.
func (p *dossier) polesLeast(i rules.Issue) float64 {
	low, high := p.s.Tell.Poles(i)
	return p.Wide(p.say("ui.dossier.poles", "low", low, "high", high), p.least(positionPoles))
}

// position is one issue as seven cells.
func (p *dossier) position(i rules.Issue, r sheet.Rect, at, start int8) {
	low, high := p.s.Tell.Poles(i)
	name := p.s.Book.Issues[i].Short
	t := p.tip(p.s.Tell.Issue(i), p.s.Tell.Issue(i))
	t.say(p.s.Book.Issues[i].About)
	t.pair(p.say("ui.board.tip.stated_his"), sheet.Signed(int(at)))
	t.pair(p.say("ui.dossier.tip.start"), sheet.Signed(int(start)))
	t.pair(p.say("ui.board.tip.line"), sheet.Signed(int(p.t.Lines[i])))
	p.Node(sheet.Node{ID: "stance-" + p.s.Book.Issues[i].ID, Name: name, Value: sheet.Signed(int(at)), Rect: r, Tip: t.Tip, Group: "stances"})
	style, poles := positionName, p.say("ui.dossier.poles", "low", low, "high", high)
	if p.Wide(name, style)+14+p.polesLeast(i) > r.W {
		style = p.plain(style)
	}
	w := p.Text(r.X, r.Y, name, style)
	if r.H > positionPlain {
		p.fitted(sheet.R(r.X, r.Y+positionMore+1, r.W, 17), poles, positionPoles)
	} else {
		p.fitted(sheet.R(r.X+w+14, r.Y, r.W-w-14, 17), poles, positionPoles)
	}
	p.cells(sheet.R(r.X, r.Bottom()-31, r.W, 20), int(at), int(start), int(p.t.Lines[i]))
}

// cells: black the position, dashed the start, a red wedge under the party's line.
func (p *dossier) cells(r sheet.Rect, at, start, line int) {
	for k := range 7 {
		v := k - 3
		c := r.Column(k, 7, 3)
		words := ink.Black
		p.Fill(c, ink.Cell)
		if v == at {
			p.Fill(c, ink.Black)
			words = ink.Cream
		} else if v == start {
			p.Dashed(c, ink.Empty)
		}
		p.Fit(c, sheet.Signed(v), sheet.RowStrong.In(words).Centre())
		if v == line {
			x, y := c.Middle().X, c.Bottom()+2
			p.Poly(ink.Red, sheet.P(x-6, y+8), sheet.P(x, y), sheet.P(x+6, y+8))
		}
	}
}

func (p *dossier) traits(r sheet.Rect) float64 {
	in := panel(p.Builder, r, p.say("ui.dossier.traits"))
	y := in.Y
	for i, trait := range p.s.Book.Contenders[p.seat].Traits {
		if i > 0 {
			p.Fill(sheet.R(r.X, y, r.W, 1), ink.PostRule)
		}
		y += p.trait(i, trait, sheet.R(r.X, y+2, r.W, p.traitTall(trait, r.W))) + 3
	}
	return y
}

// traitName is how wide the names of strengths and weaknesses are; what each means stands beside.
const traitName = 118.0

// traitStyle is how what a trait means is set in a panel so wide: no larger than in plain text where
// three lines are too few for one of them.
func (p *dossier) traitStyle(w float64) sheet.Style {
	for _, trait := range p.s.Book.Contenders[p.seat].Traits {
		if p.Tall(w-30-traitName, trait.About, sheet.SmallestPlain) > p.Tall(w, "x", sheet.SmallestPlain)*3 {
			return p.plain(sheet.SmallestPlain)
		}
	}
	return sheet.SmallestPlain
}

// traitTall is how high a trait is: up to six lines of what it means, so that none is cut in a narrow
// column or a long language.
func (p *dossier) traitTall(trait rules.Trait, w float64) float64 {
	style := p.traitStyle(w)
	line := p.Tall(w, "x", style)
	need := max(p.Tall(w-30-traitName, trait.About, style), p.Tall(traitName, trait.Name, sheet.RowStrong))
	return max(32, min(line*6, max(line*2, need))+2)
}

func (p *dossier) trait(i int, trait rules.Trait, r sheet.Rect) float64 {
	t := p.tip(trait.Name, trait.Name)
	t.say(trait.About)
	p.Node(sheet.Node{ID: "trait-" + sheet.Count(i), Name: trait.Name, Rect: r, Tip: t.Tip, Group: "traits"})
	sign, k := "cross", ink.RedDeep
	if trait.Strength {
		sign, k = "tick", ink.Black
	}
	p.Sign(sign, sheet.P(r.X+3, r.Middle().Y-6), 12, k)
	name := p.brief(trait.Name, traitName, 2, sheet.RowStrong)
	p.Wrap(sheet.R(r.X+22, r.Middle().Y-p.Tall(traitName, name, sheet.RowStrong)/2, traitName, 0), name, sheet.RowStrong)
	at := sheet.R(r.X+30+traitName, r.Y, r.W-30-traitName, r.H)
	style := p.traitStyle(r.W)
	about := p.brief(trait.About, at.W, 6, style)
	p.Wrap(sheet.R(at.X, r.Middle().Y-p.Tall(at.W, about, style)/2, at.W, 0), about, style)
	return r.H
}
