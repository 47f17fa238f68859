package screen

import (
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
		agendaPaper(b, s, paperSpot{n, agendaPlace(table, i, len(papers)), style})
	}
	foot(b, agendaFoot(s))
}

// agendaPages lays the papers out for large text, each a part; who has spoken follows them.
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
	footPages(b, agendaFoot(s), b.Page.W-24) // below the men: beside them its lines would be short
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
			unbroken(b, at, func(r sheet.Rect) { agendaPaper(b, s, paperSpot{n, r, title}) })
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
		b.Tall(x.wide, agendaAbout(s, x.m), sheet.Row) + tellersMore(b, s, x.m, x.wide)
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

// paperSpot is where the paper of a motion lies, and the type of its title.
type paperSpot struct {
	motion int
	rect   sheet.Rect
	title  sheet.Style
}

// agendaPaper is a motion as a paper: what it asks, how it would go, who seconds it,
// and the button of whoever is asked.
func agendaPaper(b *sheet.Builder, s *Scene, at paperSpot) {
	n, r := at.motion, at.rect
	m := s.Obs.Table.Motions[n]
	title := s.Tell.MotionOn(m, &s.Obs.Table)
	onTable := m.Result == rules.OnTable
	b.PaperCard(r, n+1, false)
	b.Node(sheet.Node{ID: "agenda.motion" + strconv.Itoa(n+1), Role: sheet.Paper, Name: title, Rect: r, Inner: true, Tip: motionTip(s, m)})
	b.Fit(sheet.R(r.X+34, r.Y+3, r.W-52, 18), s.Tell.Say("ui.papers.mover", "who", m.By), sheet.Row.In(ink.Soft))
	y := r.Y + 30
	y += b.Wrap(sheet.R(r.X+14, y, r.W-28, 0), title, at.title)
	y += 4 + b.Wrap(sheet.R(r.X+14, y+2, r.W-28, 0), agendaAbout(s, m), sheet.Row.In(ink.Soft))
	agendaForecast(b, s, m, sheet.R(r.X+14, r.Bottom()-108, r.W-28, 42))
	agendaSeconds(b, s, m, sheet.R(r.X+14, r.Bottom()-66, r.W-28, 24))
	if onTable {
		b.Arrow(sheet.R(r.X+14, r.Bottom()-38, 190, 28), 10, 0, ink.Red)
		b.Fit(sheet.R(r.X+22, r.Bottom()-38, 168, 28), s.Tell.Say("ui.papers.chosen"), sheet.SubHeading.In(ink.Cream))
		return
	}
	agendaButton(b, s, n, sheet.R(r.X+14, r.Bottom()-38, r.W-28, 30))
}

// agendaAbout says what a motion brings, and which other one is left without an object if it is carried.
func agendaAbout(s *Scene, m rules.Motion) string {
	t := &s.Obs.Table
	about := motionAbout(s, m, t)
	for _, i := range agendaPapers(s) {
		if x := t.Motions[i]; x != m && x.Excludes(m) {
			about += " " + s.Tell.Say("ui.papers.excludes", "n", i+1)
		}
	}
	return about
}

// agendaTitle is the type in which all titles fit into their papers.
func agendaTitle(b *sheet.Builder, s *Scene, papers []int, room sheet.Rect) sheet.Style {
	size := 22.0
	if len(papers) <= 3 && !b.Paged {
		size = 28
	}
	for i, n := range papers {
		r, m := agendaPlace(room, i, len(papers)), s.Obs.Table.Motions[n]
		title := s.Tell.MotionOn(m, &s.Obs.Table)
		about := b.Tall(r.W-28, agendaAbout(s, m), sheet.Row)
		for size > 12 && b.Tall(r.W-28, title, sheet.NextStep.Sized(size))+about > r.H-148 {
			size--
		}
	}
	return sheet.NextStep.Sized(size)
}

// agendaForecast is a bar of the voters as far as the table can tell, with the odds.
func agendaForecast(b *sheet.Builder, s *Scene, m rules.Motion, r sheet.Rect) {
	v := s.tellers(&s.Obs, m)
	said, chance := tellersText(s, v), s.carries(v)
	if b.Wide(said, sheet.Row)+b.Wide(chance, sheet.RowStrong)+10 > r.W {
		chance = s.carriesShortly(v)
	}
	wide := b.Wide(chance, sheet.RowStrong)
	if more := tellersMore(b, s, m, r.W); b.Paged && more > 0 {
		b.Wrap(sheet.R(r.X, r.Y-more, r.W-wide-10, 0), said, sheet.Row)
	} else {
		b.Fit(sheet.R(r.X, r.Y, r.W-wide-10, 18), said, sheet.Row)
	}
	b.Fit(sheet.R(r.Right()-wide-1, r.Y, wide+1, 18), chance, sheet.RowStrong.Right())
	tellersBar(b, v, sheet.R(r.X, r.Y+22, r.W, 12))
}

// tellersMore is how much more than a line the forecast takes beside the shortest odds.
func tellersMore(b *sheet.Builder, s *Scene, m rules.Motion, wide float64) float64 {
	v := s.tellers(&s.Obs, m)
	odds := b.Wide(s.carriesShortly(v), sheet.RowStrong)
	return max(0, b.Tall(wide-odds-10, tellersText(s, v), sheet.Row)-b.Tall(wide, "0", sheet.Row))
}

func tellersText(s *Scene, v rules.Tellers) string {
	if v.Percent {
		return s.Tell.Say("ui.roll.tellers_percent", "yes", v.For, "need", v.Needed)
	}
	return s.Tell.Say("ui.roll.tellers", "yes", v.For, "no", v.Against, "open", v.Open)
}

// tellersBar: black for, outlined against, hatched by nothing: the middle is open.
func tellersBar(b *sheet.Builder, v rules.Tellers, r sheet.Rect) {
	all := float64(max(1, v.For+v.Against+v.Open))
	b.Fill(r, ink.Card)
	b.Fill(sheet.R(r.X, r.Y, r.W*float64(v.For)/all, r.H), ink.Black)
	b.Fill(sheet.R(r.X+r.W*float64(v.For)/all, r.Y, r.W*float64(v.Open)/all, r.H), ink.Mid)
	b.Frame(r, 1.5, ink.Black)
	need := float64(v.Needed) / all
	if v.Percent {
		need = float64(v.Needed) / 100
	}
	x := r.X + r.W*min(1, need)
	b.Poly(ink.Red, sheet.P(x, r.Bottom()), sheet.P(x-5, r.Bottom()+7), sheet.P(x+5, r.Bottom()+7))
	b.Fill(sheet.R(x-2, r.Y+1.5, 4, r.H-3), ink.Card) // red on black is hard to see
	b.Fill(sheet.R(x-1, r.Y-1, 2, r.H+2), ink.Red)
}

func agendaSeconds(b *sheet.Builder, s *Scene, m rules.Motion, r sheet.Rect) {
	if m.Seconds == 0 {
		b.Fit(r, s.Tell.Say("ui.papers.no_seconds"), sheet.Row.In(ink.Soft))
		return
	}
	w := b.Text(r.X, r.Y+3, s.Tell.Say("ui.papers.seconds"), sheet.Row.In(ink.Soft))
	var letters []string
	for p := range s.Book.Contenders {
		if m.Seconds.Has(rules.Seat(p)) {
			letters = append(letters, s.Book.People[p].Mono)
		}
	}
	b.Monograms(sheet.P(r.X+w+18, r.Y+12), 24, letters, -1)
}

func agendaButton(b *sheet.Builder, s *Scene, n int, r sheet.Rect) {
	if !s.Waiting.Person || s.Waiting.For != rules.Second {
		return
	}
	move, key := agendaMove(s, n), "ui.papers.second"
	if move.Do == rules.Agenda {
		key = "ui.papers.take"
	}
	off := s.Tell.Refusal(move, s.Check(move))
	if off != "" {
		b.Node(sheet.Node{ID: "agenda.pick" + strconv.Itoa(n+1), Role: sheet.Press, Name: s.Tell.Say(key), Rect: r, Off: off})
		low := (r.H - b.Tall(r.W-20, off, sheet.SmallestPlain)) / 2
		b.Sign("lock", sheet.P(r.X, r.Middle().Y-7), 13, ink.Soft)
		b.Wrap(sheet.R(r.X+20, r.Y+low, r.W-20, 0), off, sheet.SmallestPlain.In(ink.Soft))
		return
	}
	b.Button(sheet.Button{ID: "agenda.pick" + strconv.Itoa(n+1), Rect: r, Label: s.Tell.Say(key), Key: hand.Digit(n + 1),
		Do: sheet.Action{Name: ActMove, Text: s.Book.MoveText(move)}, Group: "agenda"})
}

// The chairman chooses; everybody else seconds.
func agendaMove(s *Scene, n int) rules.Move {
	m := rules.Move{By: s.Waiting.Seat, Do: rules.Second, A: int16(n)}
	if s.Waiting.Seat == s.Book.Chairman(&s.Obs.Table) {
		m.Do = rules.Agenda
	}
	return m
}

func agendaFoot(s *Scene) footing {
	who := s.Waiting.Seat
	if s.Waiting.For != rules.Second || who < 0 {
		return footing{Head: s.Tell.Say("ui.papers.settled"), Text: s.Refused,
			Next: step{ID: "agenda.next", Label: s.Tell.Say("ui.papers.next"), Do: sheet.Do(ActNext), Key: hand.Enter}}
	}
	f := footing{Kicker: s.Refused, Head: s.Tell.Say("ui.papers.turn", "who", who), Text: turnSecond(s)}
	if who == s.Book.Chairman(&s.Obs.Table) {
		f.Head, f.Text = s.Tell.Say("ui.papers.turn_chair_head", "who", who), s.Tell.Say("ui.papers.turn_chair")
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
		{Label: agendaAbout(s, m)},
		{Label: s.Tell.Say("ui.roll.tip_for"), Value: sheet.Count(int(v.For))},
		{Label: s.Tell.Say("ui.roll.tip_against"), Value: sheet.Count(int(v.Against))},
		{Label: s.Tell.Say("ui.roll.tip_needed"), Value: sheet.Count(int(v.Needed))},
		s.chanceLine(v),
	}}
}

// turnSecond says what seconding brings about.
func turnSecond(s *Scene) string {
	if n := int(s.Book.Numbers.PlenumHears); n > 0 {
		return s.Tell.Say("ui.papers.turn_second.plenum", "n", n)
	}
	return s.Tell.Say("ui.papers.turn_second")
}
