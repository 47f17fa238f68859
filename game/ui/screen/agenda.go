package screen

import (
	"slices"
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Agenda is the choice of the two motions that reach the table: every member seconds
// one or none, the chairman takes one of his own choice.
func Agenda(b *sheet.Builder, s *Scene) {
	barAt(b, s, moment{Round: s.Obs.Table.Round, Plate: plateTable})
	if b.Paged {
		agendaPages(b, s)
		return
	}
	b.AtTop(func() { agendaBand(b, s) })
	table := stretched(b, sheet.R(24, 148, 1232, footTop-148-20))
	b.Between(140, footTop-8)
	part(b, table, func(r sheet.Rect) { table = r })
	papers := agendaPapers(s)
	style := agendaTitle(b, s, papers, table)
	for i, n := range papers {
		agendaPaper(b, s, paperSpot{n, agendaPlace(table, i, len(papers)), style, agendaCrowded(papers)})
	}
	foot(b, agendaFoot(s))
}

// agendaPages lays the papers out for large text, each a part, with who has spoken before them.
func agendaPages(b *sheet.Builder, s *Scene) {
	broad(b, sheet.R(24, 46, 600, 0), func(r sheet.Rect) {
		y := r.Y + b.Wrap(r, agendaHead(s), sheet.Title.Sized(24)) + 2
		b.Wrap(sheet.R(r.X, y, r.W-10, 0), agendaRule(s)+" "+s.Tell.Say("ui.papers.bars"), sheet.Row.Sized(14).In(ink.Soft))
	})
	wide := 0.0
	for p := range s.Book.Contenders {
		if s.Obs.Table.Men[p].Rung == rules.InPolitburo {
			wide += 42
		}
	}
	solid(b, sheet.R(1262-wide, 44, 298, 44), func() { agendaMembers(b, s) })
	f := agendaFoot(s)
	if f.Kicker != "" { // below the men: beside them its lines would be short
		footPages(b, f, b.Page.W-24)
	} else { // the motions come before what can be read about them
		defer footPages(b, f, b.Page.W-24)
	}
	papers, columns, at := agendaPapers(s), int((b.Page.W-24+paperGap)/(300+paperGap)), sheet.R(24, 148, b.Page.W-24, 0)
	at = at.Column(0, max(1, columns), paperGap)
	title := agendaTitlePages(b, s, papers, at.W-28)
	for i := 0; i < len(papers); i += max(1, columns) {
		row := papers[i:min(i+max(1, columns), len(papers))]
		at.H = 0
		for _, n := range row { // those beside each other are as high
			at.H = max(at.H, agendaTall(b, s, asPaper{s.Obs.Table.Motions[n], at.W - 28, title}))
		}
		for _, n := range row {
			unbroken(b, at, func(r sheet.Rect) { agendaPaper(b, s, paperSpot{n, r, title, false}) })
		}
	}
}

// paperGap is what lies between two papers.
const paperGap = 16.0

// asPaper is a motion whose words are so wide on its paper, under a title in this type.
type asPaper struct {
	m     rules.Motion
	wide  float64
	title sheet.Style
}

// agendaTall is how high a paper is in pages.
func agendaTall(b *sheet.Builder, s *Scene, x asPaper) float64 {
	return 148 + b.Tall(x.wide, s.Tell.MotionOn(x.m, &s.Obs.Table), x.title) +
		b.Tall(x.wide, agendaAbout(s, x.m, ""), sheet.Row) + tellersMore(b, s, x.m, x.wide)
}

// agendaTitlePages is the type in which all papers go on a page.
func agendaTitlePages(b *sheet.Builder, s *Scene, papers []int, wide float64) sheet.Style {
	size := 18.0
	for _, n := range papers {
		for size > 14 && agendaTall(b, s, asPaper{s.Obs.Table.Motions[n], wide, sheet.NextStep.Sized(size)}) > b.Room()-7 {
			size -= 0.5
		}
	}
	return sheet.NextStep.Sized(size)
}

func agendaBand(b *sheet.Builder, s *Scene) {
	low := b.Bleed.Bottom() - (sheet.Height - footTop) - 8
	b.Poly(ink.Cell, sheet.P(b.Bleed.X, barTall), sheet.P(b.Bleed.Right(), barTall), sheet.P(b.Bleed.Right(), 108), sheet.P(b.Bleed.X, 132))
	b.AtLeft(func() {
		b.Fit(sheet.R(24, 46, 900, 36), agendaHead(s), sheet.Title.Sized(30))
		if carries := agendaCarries(s); carries != "" { // what the bars show stands above each of them
			b.Fit(sheet.R(24, 76, 900, 20), agendaRule(s), sheet.Row.Sized(16))
			b.Fit(sheet.R(24, 94, 640, 20), carries, sheet.Row.Sized(16))
			return
		}
		b.Fit(sheet.R(24, 80, 900, 22), agendaRule(s)+" "+s.Tell.Say("ui.papers.bars"), sheet.Row.Sized(16))
	})
	b.AtRight(func() { agendaMembers(b, s) })
	b.Poly(ink.Black, sheet.P(b.Bleed.X, 130), sheet.P(b.Bleed.Right(), 106), sheet.P(b.Bleed.Right(), 113), sheet.P(b.Bleed.X, 137))
	b.Poly(ink.Red, sheet.P(b.Bleed.X, 136), sheet.P(b.Bleed.Right(), 112), sheet.P(b.Bleed.Right(), low), sheet.P(b.Bleed.X, low))
}

// agendaHead says how many of the motions go to the vote.
func agendaHead(s *Scene) string {
	if len(agendaPapers(s)) > rules.MostSlots {
		return s.Tell.Say("ui.papers.title_many")
	}
	return s.Tell.Say("ui.papers.title")
}

// agendaCrowded reports whether the papers lie in two rows: what all of them would say the band says once, and who
// seconds a motion stands beside its button.
func agendaCrowded(papers []int) bool { return len(papers) > 3 }

// agendaCarries is what carries each of many motions, where it is the same for all: the band says it once. It is
// empty otherwise.
func agendaCarries(s *Scene) string {
	papers, t := agendaPapers(s), &s.Obs.Table
	if !agendaCrowded(papers) {
		return ""
	}
	said := s.Tell.MotionAbout(t.Motions[papers[0]], t)
	for _, n := range papers {
		if s.Tell.MotionAbout(t.Motions[n], t) != said {
			return ""
		}
	}
	return said
}

// agendaRule says how the motions are chosen, with what the chair has chosen already.
func agendaRule(s *Scene) string {
	t := &s.Obs.Table
	if n := int(t.Slots[0]); n >= 0 && n < int(t.MotionsN) && t.Motions[n].Result == rules.OnTable {
		return s.Tell.Say("ui.papers.rule_picked", "who", s.Book.Chairman(t), "n", n+1)
	}
	return s.Tell.Say("ui.papers.rule", "who", s.Book.Chairman(t))
}

// agendaPapers are the motions that compete: a resignation has a place of its own.
func agendaPapers(s *Scene) []int {
	var list []int
	t := &s.Obs.Table
	for i := range int(t.MotionsN) {
		if t.Motions[i].Kind != rules.AcceptResignation {
			list = append(list, i)
		}
	}
	return list
}

// agendaPlace lays up to eight papers on the table in two rows.
func agendaPlace(room sheet.Rect, i, n int) sheet.Rect {
	cols := max(2, (n+1)/2)
	rows := 2
	if n <= 3 {
		cols, rows = n, 1
		room.Y, room.H = room.Y+(room.H-300)/2-10, 300
	}
	cell := room.Column(i%cols, cols, paperGap)
	cell.H = (room.H - paperGap*float64(rows-1)) / float64(rows)
	cell.Y += float64(i/cols) * (cell.H + paperGap)
	return cell
}

// agendaMembers shows who has spoken and who is asked, at the right of the band.
func agendaMembers(b *sheet.Builder, s *Scene) {
	t := &s.Obs.Table
	chair := s.Book.Chairman(t)
	x := 1262.0
	for p := len(s.Book.Contenders) - 1; p >= 0; p-- {
		seat := rules.Seat(p)
		if t.Men[p].Rung != rules.InPolitburo {
			continue
		}
		x -= 42
		r := sheet.R(x, 48, 36, 36)
		b.Portrait(r, s.Book.People[p].Portrait, sheet.Living)
		state := agendaState(s, seat)
		b.Node(sheet.Node{ID: "agenda.member" + strconv.Itoa(p), Role: sheet.Seat, Name: s.Tell.Seat(seat), State: state, Rect: r, Inner: true,
			Tip: sheet.Tip{Title: s.Tell.Seat(seat), Lines: []sheet.TipLine{{Label: state}}}})
		switch {
		case seat == s.Waiting.Seat:
			b.Frame(r.Inset(-3), 3, ink.Red)
		case !t.Turn.Has(seat):
			b.Fill(sheet.R(r.Right()-14, r.Bottom()-14, 14, 14), ink.Black)
			b.Sign("tick", sheet.P(r.Right()-13, r.Bottom()-13), 12, ink.Cream)
		}
		if seat == chair {
			b.Fill(sheet.R(r.X, r.Y, 14, 14), ink.Red)
			b.Sign("bell", sheet.P(r.X+1, r.Y+1), 12, ink.Cream)
		}
	}
}

func agendaState(s *Scene, p rules.Seat) string {
	switch {
	case p == s.Waiting.Seat:
		return s.Tell.Say("ui.papers.asked")
	case s.Obs.Table.Turn.Has(p):
		return s.Tell.Say("ui.papers.waits")
	}
	return s.Tell.Say("ui.papers.spoke")
}

func agendaFoot(s *Scene) footing {
	who := s.Waiting.Seat
	if s.Waiting.For != rules.Second || who < 0 {
		return footing{Head: s.Tell.Say("ui.papers.settled"), Text: s.Refused,
			Next: step{ID: "agenda.next", Label: s.Tell.Say("ui.papers.next"), Do: sheet.Do(ActNext), Key: hand.Enter}}
	}
	f := footing{Kicker: s.Refused, Head: s.Tell.Say("ui.papers.turn", "who", who, "team", s.team(who)), Text: turnSecond(s)}
	if who == s.Book.Chairman(&s.Obs.Table) {
		f.Head, f.Text = s.Tell.Say("ui.papers.turn_chair_head", "who", who, "team", s.team(who)), s.Tell.Say("ui.papers.turn_chair")
		return f
	}
	if s.Waiting.Person {
		f.Lead = s.Tell.Say("ui.papers.or")
		f.Next = step{ID: "agenda.none", Label: s.Tell.Say("ui.papers.none"), Key: hand.D0, Aside: true,
			Do: sheet.Action{Name: ActMove, Text: s.Book.MoveText(rules.Move{By: who, Do: rules.Second, A: -1})}}
	}
	return f
}

// motionTip says how the forecast of a motion comes about.
func motionTip(s *Scene, m rules.Motion) sheet.Tip {
	v := s.tellers(&s.Obs, m)
	return sheet.Tip{Title: s.Tell.MotionOn(m, &s.Obs.Table), Codex: s.Tell.Say("ui.roll.word"), Lines: []sheet.TipLine{
		{Label: agendaAbout(s, m, "")},
		{Label: s.Tell.Say("ui.roll.tip_for"), Value: sheet.Count(int(v.For))},
		{Label: s.Tell.Say("ui.roll.tip_against"), Value: sheet.Count(int(v.Against))},
		{Label: s.Tell.Say("ui.roll.tip_needed"), Value: sheet.Count(int(v.Needed))},
		s.chanceLine(v),
	}}
}

// turnSecond says what seconding brings about.
func turnSecond(s *Scene) string {
	t, n := &s.Obs.Table, int(s.Book.Numbers.PlenumHears)
	ofPlenum := func(m rules.Motion) bool { return s.Book.Body(t, m) != rules.ByMajority }
	if n > 0 && slices.ContainsFunc(t.Motions[:t.MotionsN], ofPlenum) {
		return s.Tell.Say("ui.papers.turn_second.plenum", "n", n)
	}
	return s.Tell.Say("ui.papers.turn_second")
}
