package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Board is the wall at a glance: lines, country, pledges, seats, table, posts,
// blocs, precedents, what is coming. A seat that may look has its tray below; on a
// public screen the foot says what the table has to do.
func Board(b *sheet.Builder, s *Scene) {
	p := newBoard(b, s)
	bar(b, s)
	if b.Paged {
		p.boardFoot()
		p.boardMiddle()
		p.boardLeft()
		p.boardRight()
		return
	}
	p.boardLeft()
	p.boardMiddle()
	p.boardRight()
	p.boardFoot()
}

func (p *board) boardLeft() {
	at := p.at.left
	p.broad(at.rect(48, 308), p.lines) // a page ends between two of them
	p.part(at.rect(362, 130), p.country)
	p.part(at.rect(495, 114), p.pledges)
}

func (p *board) boardMiddle() {
	at := p.at.middle
	if p.Paged {
		p.solid(sheet.R(at.x, 44, at.w, 150), p.seats)
		p.broad(sheet.R(898, 520, 370, 84), p.coming) // there is room below the seats
		p.solid(sheet.R(at.x-8, 194, at.w+16, 178), p.table)
	} else {
		p.solid(sheet.R(at.x-8, 40, at.w+16, 334), func() {
			p.seats()
			p.table()
		})
	}
	p.broad(at.rect(380, 224), p.posts)
}

func (p *board) boardRight() {
	at := p.at.right
	p.delegations(at.rect(48, 308))
	p.broad(at.rect(370, 142), p.precedents)
	if !p.Paged {
		p.part(at.rect(520, 84), p.coming)
	}
	if p.at.news.w > 0 {
		p.part(p.at.news.rect(48, 556), p.news)
	}
}

// news is the fourth column: what the seat saw since its last turn, or else what was told
// last.
func (p *board) news(r sheet.Rect) {
	list, heading := told(p.s, briefly(p.s.Since)), p.say("ui.telling.since.title")
	if len(list) == 0 || p.s.Public() {
		list, heading = told(p.s, p.s.Log), p.say("ui.record.title")
	}
	in := panel(p.Builder, r, heading)
	if len(list) == 0 {
		p.Wrap(in, p.say("ui.record.nothing"), sheet.Row.In(ink.Soft))
		return
	}
	taleOf(p.Builder, p.s, "news.row").logRows("news", list, in)
}

func (p *board) boardFoot() {
	if p.s.Public() {
		p.publicFoot()
		return
	}
	p.tray(stepOnBoard)
}

// part sets a panel that can be taller when the window is.
func (p *board) part(r sheet.Rect, fill func(sheet.Rect)) { part(p.Builder, r, fill) }

// broad is a part that takes the whole width of a page.
func (p *board) broad(r sheet.Rect, fill func(sheet.Rect)) {
	broad(p.Builder, r, fill)
}

// solid sets what has places of its own within r.
func (p *board) solid(r sheet.Rect, fill func()) {
	solid(p.Builder, r, fill)
}

// board prints what the board, the orders, the pledges and the dossier share.
type board struct {
	*sheet.Builder
	s     *Scene
	t     *rules.Table
	at    spread
	wider float64      // by as much the columns of the blocs stand apart, in pages
	legal []rules.Move // of the seat that may look; none on a public screen
}

func newBoard(b *sheet.Builder, s *Scene) *board {
	p := &board{Builder: b, s: s, t: &s.Obs.Table, at: spreadOf(b)}
	if !s.Public() {
		p.legal = s.Book.Legal(&s.Obs, nil)
	}
	return p
}

func (p *board) say(key string, args ...any) string { return p.s.Tell.Say(key, args...) }

// me is the acting seat as a person, or Nobody.
func (p *board) me() rules.Person { return rules.Person(p.s.Obs.Me) }

// mine reports whether a person is the acting seat.
func (p *board) mine(who rules.Person) bool { return !p.s.Public() && who == p.me() }

func (p *board) mono(who rules.Person) string {
	if who < 0 || int(who) >= len(p.s.Book.People) {
		return ""
	}
	return p.s.Book.People[who].Mono
}

// disc prints the monogram of a person as he stands to the one who looks.
func (p *board) disc(at sheet.Point, who rules.Person) {
	kind := sheet.Man
	switch {
	case p.mine(who):
		kind = sheet.Mine
	case !p.s.Book.IsContender(who):
		kind = sheet.Official
	}
	p.Monogram(at, p.mono(who), kind)
}

// aside sets a line of less weight, if there is room for it.
func (p *board) aside(r sheet.Rect, text string, style sheet.Style) {
	if p.Wide(text, p.least(style)) <= r.W {
		p.Fit(r, text, style)
	}
}

// plate is the ground of a row that can be used: its own when pointed at.
func (p *board) plate(id string, r sheet.Rect, rest ink.Ink) {
	if p.Look(id).Pointed {
		rest = ink.Buff
	}
	p.Fill(r, rest)
}

// least makes a row high enough to be hit.
func least(r sheet.Rect) sheet.Rect {
	const high = 24
	if r.H < high {
		return sheet.R(r.X, r.Y-(high-r.H)/2, r.W, high)
	}
	return r
}

// besideBar is the room that a bar takes from the rows it scrolls.
const besideBar = 8.0

// list shows rows, and scrolls if they are too many for their place.
func (p *board) list(id string, r sheet.Rect, pitch float64, n int, row func(i int, r sheet.Rect)) {
	content, rows := pitch*float64(n), r
	fill := func() {
		for i := range n {
			row(i, rows.Line(i, pitch))
		}
	}
	if content <= r.H+1 || p.Paged {
		fill()
		return
	}
	rows.W -= besideBar
	p.Scroll(id, r, content, fill)
}

// open is the action of a link to another screen.
func open(text string, a ...int) sheet.Action {
	do := sheet.Do(ActOpen, a...)
	do.Text = text
	return do
}

// publicFoot says whose decision the table waits for.
func (p *board) publicFoot() {
	w := p.s.Waiting
	f := footing{Kicker: p.s.Tell.Phase(p.t.Phase), Head: p.say("ui.board.foot.over"),
		Next: step{ID: "next", Label: p.say("ui.next.go_on"), Do: sheet.Do(ActNext), Key: hand.Enter}, Lead: p.say("ui.next.title")}
	if !w.Over() {
		f.Head = p.waitsFor()
		f.Text = p.say("ui.board.foot." + footKeys[p.t.Phase])
	}
	foot(p.Builder, f)
}

// waitsFor says who decides: a person who is waited for, or a computer that thinks.
func (p *board) waitsFor() string {
	w := p.s.Waiting
	if w.Person {
		return p.say("ui.next.wait", "who", w.Seat)
	}
	return p.say("ui.next.thinks", "who", w.Seat)
}

var footKeys = [...]string{rules.Opening: "opening", rules.Bulletin: "bulletin", rules.Orders: "orders",
	rules.AgendaOf: "agenda", rules.RollCall: "roll_call", rules.Hall: "hall", rules.Over: "over"}
