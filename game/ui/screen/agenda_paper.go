package screen

import (
	"strconv"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// paperSpot is where the paper of a motion lies, and the type of its title.
type paperSpot struct {
	motion  int
	rect    sheet.Rect
	title   sheet.Style
	crowded bool // see agendaCrowded
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
	seconds, low, act := sheet.R(r.X+14, r.Bottom()-66, r.W-28, 24), 108.0, sheet.R(r.X+14, r.Bottom()-38, r.W-28, 30)
	about, common := sheet.Row.In(ink.Soft), ""
	if at.crowded {
		common, low = agendaCarries(s), crowdedLow
		if act.W = 156; onTable {
			act.W = 190
		}
		seconds = sheet.R(act.Right()+10, act.Y+3, r.Right()-act.Right()-20, 24)
		about = agendaAboutStyle(b, agendaAbout(s, m, common), sheet.R(r.X+14, y+2, r.W-28, r.Bottom()-low-y-6))
	}
	b.Wrap(sheet.R(r.X+14, y+2, r.W-28, 0), agendaAbout(s, m, common), about)
	agendaForecast(b, s, m, sheet.R(r.X+14, r.Bottom()-low, r.W-28, 42))
	if !at.crowded || !onTable || m.Seconds != 0 { // beside the word that it goes to the vote there is no room to say that nobody seconds it
		agendaSeconds(b, s, m, seconds)
	}
	if onTable {
		b.Arrow(sheet.R(act.X, act.Y, 190, 28), 10, 0, ink.Red)
		b.Fit(sheet.R(act.X+8, act.Y, 168, 28), s.Tell.Say("ui.papers.chosen"), sheet.SubHeading.In(ink.Cream))
		return
	}
	agendaButton(b, s, n, act)
}

// crowdedLow is how far above its lower edge the forecast of a crowded paper begins.
const crowdedLow = 86.0

// agendaAboutStyle is the type in which what a motion brings goes into a room.
func agendaAboutStyle(b *sheet.Builder, about string, room sheet.Rect) sheet.Style {
	if b.Tall(room.W, about, sheet.Row) > room.H {
		return sheet.SmallestPlain.In(ink.Soft)
	}
	return sheet.Row.In(ink.Soft)
}

// agendaAbout says what carries a motion and what it brings, but for what is said of all in common, and which other one is
// left without an object if it is carried.
func agendaAbout(s *Scene, m rules.Motion, common string) string {
	t := &s.Obs.Table
	about := strings.TrimSpace(strings.TrimPrefix(motionAbout(s, m, t), common))
	for _, i := range agendaPapers(s) {
		if x := t.Motions[i]; x != m && x.Excludes(m) {
			about += " " + s.Tell.Say("ui.papers.excludes", "n", i+1)
		}
	}
	return about
}

// agendaTitle is the type in which all titles fit into their papers.
func agendaTitle(b *sheet.Builder, s *Scene, papers []int, room sheet.Rect) sheet.Style {
	size, taken, common := 28.0, 148.0, ""
	if agendaCrowded(papers) {
		size, taken, common = 22, 40+crowdedLow, agendaCarries(s)
	}
	for i, n := range papers {
		r, m := agendaPlace(room, i, len(papers)), s.Obs.Table.Motions[n]
		title := s.Tell.MotionOn(m, &s.Obs.Table)
		about := b.Tall(r.W-28, agendaAbout(s, m, common), sheet.Row)
		if agendaCrowded(papers) {
			about = min(about, b.Tall(r.W-28, agendaAbout(s, m, common), sheet.SmallestPlain)+6)
		}
		for size > 12 && b.Tall(r.W-28, title, sheet.NextStep.Sized(size))+about > r.H-taken {
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
	if v.Percent && v.Unreadable() { // what is open counts half in it, which reads as if it were won already
		return s.Tell.Say("ui.roll.tellers_needed", "need", v.Needed)
	}
	if v.Percent {
		return s.Tell.Say("ui.roll.tellers_percent", "yes", v.For, "need", v.Needed)
	}
	return s.Tell.Say("ui.roll.tellers", "yes", v.For, "no", v.Against, "open", v.Open)
}

// tellersBar: black for, outlined against, hatched by nothing: the middle is open.
func tellersBar(b *sheet.Builder, v rules.Tellers, r sheet.Rect) {
	all := float64(max(1, v.For+v.Against+v.Open))
	b.Fill(r, ink.Card)
	if v.Percent && v.Unreadable() {
		b.Fill(r, ink.Mid)
	} else {
		b.Fill(sheet.R(r.X, r.Y, r.W*float64(v.For)/all, r.H), ink.Black)
		b.Fill(sheet.R(r.X+r.W*float64(v.For)/all, r.Y, r.W*float64(v.Open)/all, r.H), ink.Mid)
	}
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
	var letters []string
	for p := range s.Book.Contenders {
		if m.Seconds.Has(rules.Seat(p)) {
			letters = append(letters, s.Book.People[p].Mono)
		}
	}
	w, said := 0.0, s.Tell.Say("ui.papers.seconds")
	if b.Wide(said, sheet.Row)+6+24*float64(len(letters)) <= r.W {
		w = b.Text(r.X, r.Y+3, said, sheet.Row.In(ink.Soft)) + 6
	}
	pitch := min(24, (r.W-w-24)/float64(max(1, len(letters)-1)))
	b.Monograms(sheet.P(r.X+w+12, r.Y+12), pitch, letters, -1)
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
