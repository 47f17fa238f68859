package screen

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// table prints the red table: pledges between the seats, and what lies on it.
func (p *board) table() {
	left, right := p.tableEdges()
	p.Poly(ink.Black, sheet.P(left, 208), sheet.P(right, 194), sheet.P(right, 202), sheet.P(left, 216))
	p.Poly(ink.Red, sheet.P(left, 214), sheet.P(right, 200), sheet.P(right, 370), sheet.P(left, 370))
	p.brackets()
	p.tableHead()
	in := sheet.R(left+12, 276, right-left-24, 84)
	switch {
	case p.t.MotionsN > 0:
		p.motions(in)
	case p.t.Phase == rules.Bulletin && p.t.Event >= 0:
		p.eventPaper(in)
	case p.t.Phase == rules.Hall:
		p.hallPaper(in)
	default:
		p.emptyTable(in)
	}
}

// tableEdges are the left and the right edge of the table, a little beyond the seats.
func (p *board) tableEdges() (left, right float64) {
	return p.at.middle.x - 8, p.at.middle.x + p.at.middle.w + 8
}

func (p *board) tableHead() {
	x, wide := p.at.middle.x+4, p.at.middle.w-8
	heading := p.say("ui.board.table")
	w := p.Text(x, 253, heading, sheet.Heading.In(ink.Cream))
	voters := p.s.Book.Members(p.t).Count()
	style := sheet.Row.Sized(12.5).In(ink.Cream).Right()
	note := p.tableNote(wide-w-16, style)
	t := p.tip(heading, p.term("motion"))
	t.say(p.say("ui.board.tip.table"))
	t.pair(p.say("ui.board.tip.voters"), sheet.Count(voters))
	t.pair(p.say("ui.board.tip.carry"), sheet.Count(voters/2+1))
	if also := p.officialsVoting(); len(also) > 0 {
		t.say(p.say("ui.board.tip.also_vote", "list", strings.Join(also, ", ")))
	}
	p.Node(sheet.Node{ID: "table", Name: heading, Rect: sheet.R(x, 250, w, 24), Tip: t.Tip, Dark: true})
	p.aside(sheet.R(x+w+16, 253, wide-w-16, 18), note, style)
}

// tableNote says what carries a motion. Officials who have a vote have no seat above: as many of them are named as the
// room allows.
func (p *board) tableNote(wide float64, style sheet.Style) string {
	voters := p.s.Book.Members(p.t).Count()
	also := p.officialsVoting()
	if len(also) == 0 {
		return p.say("ui.board.table_note", "n", voters/2+1, "m", voters)
	}
	said := ""
	for n := len(also); n >= 0; n-- {
		list := strings.Join(also[:n], ", ")
		if rest := len(also) - n; rest > 0 {
			list = strings.TrimSpace(list + " +" + sheet.Count(rest))
		}
		said = p.say("ui.board.table_note_also", "list", list, "n", voters/2+1, "m", voters)
		if p.Wide(said, style) <= wide {
			break
		}
	}
	return said
}

// officialsVoting are the names of the officials who are full members of the Politburo.
func (p *board) officialsVoting() []string {
	var list []string
	members := p.s.Book.Members(p.t)
	for i := len(p.s.Book.Contenders); i < len(p.s.Book.People); i++ {
		if who := rules.Person(i); members.Has(who) {
			list = append(list, p.s.Tell.Short(who))
		}
	}
	return list
}

// bracket ties two seats on the table, on a level of its own or beside others.
type bracket struct {
	number, from, to int // number in the list of open pledges, seats from left to right
	level            int
	pitch            float64 // of the levels
	dx               float64 // apart from others at the same seat
}

const (
	mostBrackets = 6
	bracketTop   = 222.0
	bracketDeep  = 23.0 // the room of all levels, clear of the words below
	bracketPitch = 9.0
	bracketDisc  = 7.5
)

// brackets shows who is openly pledged to whom. In pages the seats they hang from may be on
// another page: there the list of pledges tells it.
func (p *board) brackets() {
	if p.Paged {
		return
	}
	list := p.bracketed()
	left, right := p.tableEdges()
	for _, x := range list {
		y := x.y()
		a, b := p.seatMiddle(rules.Seat(x.from))+x.dx, p.seatMiddle(rules.Seat(x.to))+x.dx
		top := func(at float64) float64 { return 216 - (at-left)*14/(right-left) - 2 }
		p.Fill(sheet.R(a-1, top(a), 2, y-top(a)+1), ink.Cream)
		p.Fill(sheet.R(b-1, top(b), 2, y-top(b)+1), ink.Cream)
		p.Fill(sheet.R(a-1, y-1, b-a+2, 2), ink.Cream)
	}
	var discs []sheet.Point
	for _, x := range list {
		at := p.bracketMark(x, discs)
		discs = append(discs, at)
		p.Disc(at, bracketDisc, ink.Cream)
		p.Text(at.X, at.Y-7, sheet.Count(x.number), sheet.Smallest.Centre())
	}
}

func (x *bracket) y() float64 { return bracketTop + x.pitch*float64(x.level) }

// bracketMark is where the number of a bracket stands: in its middle, or beside that where the
// number of another is in the way.
func (p *board) bracketMark(x bracket, taken []sheet.Point) sheet.Point {
	a, b := p.seatMiddle(rules.Seat(x.from))+x.dx, p.seatMiddle(rules.Seat(x.to))+x.dx
	free := func(at sheet.Point) bool {
		return at.X > a+bracketDisc && at.X < b-bracketDisc && !slices.ContainsFunc(taken, func(o sheet.Point) bool {
			return math.Hypot(at.X-o.X, at.Y-o.Y) < 2*bracketDisc+3
		})
	}
	for _, off := range [...]float64{0, 18, -18, 36, -36, 54, -54} {
		if at := sheet.P((a+b)/2+off, x.y()); free(at) {
			return at
		}
	}
	return sheet.P((a+b)/2, x.y())
}

// bracketed gives each pledge the highest level on which nothing is in its way.
func (p *board) bracketed() []bracket {
	var list []bracket
	for i, k := range p.openPledges() {
		x := p.s.Obs.Pledges[k]
		list = append(list, bracket{number: i + 1, from: int(min(x.A, x.B)), to: int(max(x.A, x.B))})
	}
	list = list[:min(len(list), mostBrackets)]
	slices.SortStableFunc(list, func(x, y bracket) int { return cmp.Compare(x.to-x.from, y.to-y.from) })
	deepest := 1
	for i := range list {
		list[i].place(list[:i])
		deepest = max(deepest, list[i].level)
	}
	for i := range list {
		list[i].pitch = min(bracketPitch, bracketDeep/float64(deepest))
	}
	return list
}

func (x *bracket) place(before []bracket) {
	for x.level = 0; x.level < len(before); x.level++ {
		if !slices.ContainsFunc(before, func(o bracket) bool {
			return o.level == x.level && x.from <= o.to && o.from <= x.to
		}) {
			break
		}
	}
	for _, o := range before {
		if o.from == x.from || o.to == x.to || o.from == x.to || o.to == x.from {
			x.dx = max(x.dx, o.dx+6)
		}
	}
}

// emptyTable says how motions come to the table, and shows the one's own that is
// only in the tray yet.
func (p *board) emptyTable(r sheet.Rect) {
	for i, key := range []string{"chair", "seconders"} {
		at := r.Column(i, 2, 8)
		if m, ok := p.tabledByMe(); ok && i == 0 {
			p.motion(paper{at: at, id: "motion-mine", motion: m, mine: true})
			continue
		}
		name := p.say("ui.board.slot." + key)
		t := p.tip(name, p.term("motion"))
		t.say(p.say("ui.board.slot." + key + ".about"))
		do := sheet.Action{}
		if p.t.Phase == rules.Orders {
			do = p.leads(t, lead{rules.Move{Do: rules.Propose}, 0})
		}
		id := "slot-" + key
		p.Node(sheet.Node{ID: id, Role: sheet.Paper, Name: name, Rect: at, Do: do, Tip: t.Tip, Group: "table", Dark: true})
		if p.Look(id).Pointed {
			p.Fill(at, ink.RedDeep)
		}
		p.Dashed(at, ink.Cream)
		who, style, up := p.say("ui.board.slot."+key+".who", "who", p.s.Book.Chairman(p.t)), sheet.Row.Sized(13).In(ink.Cream), 0.0
		if p.Tall(at.W-24, who, style) > 20 { // two lines keep clear of what stands below them
			up = 7
		}
		p.Fit(sheet.R(at.X+12, at.Y+10-up, at.W-24, 18), name, sheet.RowStrong.Sized(14).In(ink.Cream))
		p.within(sheet.R(at.X+12, at.Y+29-up, at.W-24, 34), who, style, sheet.SmallestPlain.In(ink.Cream))
		p.slotFoot(sheet.R(at.X+12, at.Bottom()-24, at.W-24, 18), do, i)
	}
}

// slotFoot: who is in the chair; and that a motion can be tabled by an order.
func (p *board) slotFoot(r sheet.Rect, do sheet.Action, slot int) {
	chair := p.s.Book.Chairman(p.t)
	if slot == 0 && chair >= 0 {
		p.Monogram(sheet.P(r.X+10, r.Middle().Y), p.mono(rules.Person(chair)), sheet.OnTable)
		p.Sign("bell", sheet.P(r.X+26, r.Y+2), 14, ink.Cream)
		return
	}
	if do.Name != "" {
		p.Sign("paper", sheet.P(r.X, r.Y+2), 14, ink.Cream)
		p.fitted(sheet.R(r.X+20, r.Y, r.W-20, r.H), p.say("ui.board.slot.table"), sheet.RowStrong.In(ink.Cream))
	}
}

// tabledByMe is the motion among the orders that were entered.
func (p *board) tabledByMe() (rules.Motion, bool) {
	if p.s.Public() {
		return rules.Motion{}, false
	}
	for _, m := range p.s.Obs.Hand.Orders[:p.s.Obs.Hand.OrdersN] {
		if m.Do == rules.Propose {
			return m.Motion(), true
		}
	}
	return rules.Motion{}, false
}

func (p *board) eventPaper(r sheet.Rect) {
	e := &p.s.Book.Events[p.t.Event]
	t := p.tip(e.Title, p.term("round"))
	t.say(e.Text)
	id := "event"
	p.Node(sheet.Node{ID: id, Role: sheet.Paper, Name: e.Title, Rect: r, Do: open("event"), Tip: t.Tip, Group: "table", Dark: true})
	p.PaperCard(r, 0, false)
	p.Fit(sheet.R(r.X+12, r.Y+6, r.W-40, 18), p.s.Tell.Phase(rules.Bulletin), sheet.SubHeading.In(ink.Soft))
	p.Fit(sheet.R(r.X+12, r.Y+26, r.W-24, 26), e.Title, sheet.NextStep)
	p.Fit(sheet.R(r.X+12, r.Y+58, r.W-24, 18), p.say("ui.board.decides", "who", p.firstTurn()), sheet.Sentence)
}

func (p *board) firstTurn() rules.Seat {
	for q := range p.s.Book.Contenders {
		if p.t.Turn.Has(rules.Seat(q)) {
			return rules.Seat(q)
		}
	}
	return rules.NoSeat
}

func (p *board) hallPaper(r sheet.Rect) {
	g := p.s.Book.Gathering(p.t.Round)
	if g == nil {
		p.emptyTable(r)
		return
	}
	t := p.tip(g.Name, p.term("gathering"))
	t.say(g.Text)
	p.Node(sheet.Node{ID: "gathering", Role: sheet.Paper, Name: g.Name, Rect: r, Tip: t.Tip, Group: "table", Dark: true})
	p.PaperCard(r, 0, false)
	p.Fit(sheet.R(r.X+12, r.Y+6, r.W-40, 18), p.s.Tell.GatheringKind(g.Kind), sheet.SubHeading.In(ink.Soft))
	p.Fit(sheet.R(r.X+12, r.Y+26, r.W-24, 26), g.Name, sheet.NextStep)
	p.Fit(sheet.R(r.X+12, r.Y+58, r.W-24, 18), p.say("ui.board.speaks", "who", p.firstTurn()), sheet.Sentence)
}
