package screen

import (
	"strconv"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// stateTall is the height of what the aftermath tells of country and lines.
const stateTall = 170.0

// state shows how country and lines stand at the round's end and, where it stands nowhere else, what power all see.
func (t tale) state(round int, power bool) {
	page := pageOfRound(t.s, round)
	if page == nil {
		return
	}
	r := stretched(t.b, sheet.R(24, footTop-stateTall, 1232, stateTall))
	if !power {
		stateMeters(t.b, t.s, page, r.Column(0, 2, tellGutter))
		stateLines(t.b, t.s, page, r.Column(1, 2, tellGutter))
		return
	}
	room := r.W - 2*tellGutter // the words at the ends of the lines need most of it
	meters, lines := sheet.R(r.X, r.Y, 0.345*room, r.H), sheet.R(r.X+0.345*room+tellGutter, r.Y, 0.375*room, r.H)
	stateMeters(t.b, t.s, page, meters)
	stateLines(t.b, t.s, page, lines)
	t.power(sheet.R(lines.Right()+tellGutter, r.Y, r.Right()-lines.Right()-tellGutter, r.H))
}

// tellStatePages shows the same as parts of pages.
func tellStatePages(b *sheet.Builder, s *Scene, round int) {
	page := pageOfRound(s, round)
	if page == nil {
		return
	}
	unbrokenBroad(b, sheet.R(24, 400, 600, stateTall), func(r sheet.Rect) { stateMeters(b, s, page, r) })
	unbrokenBroad(b, sheet.R(24, 400, 600, stateTall), func(r sheet.Rect) { stateLines(b, s, page, r) })
}

func pageOfRound(s *Scene, round int) *match.Page {
	for i := range s.History {
		if s.History[i].Round == round {
			return &s.History[i]
		}
	}
	return nil
}

// driftsIn is how the aftermath of a round has moved each number of the country, as the lines
// above tell it.
func driftsIn(s *Scene, round int) (n [rules.MaxMeters]int) {
	for _, e := range s.Since {
		if e.Event.What == rules.Drifted && e.Round == round {
			n[e.Event.N] = int(e.Event.M)
		}
	}
	return n
}

// Where the meter of a number, its change and the word for a crisis stand in a row: in a column of two, and of three.
var (
	metersWide   = [3]float64{230, 430, 490}
	metersNarrow = [3]float64{150, 318, 358}
)

// narrowState is how wide a column is at most in which all is set closer.
const narrowState = 500.0

func stateMeters(b *sheet.Builder, s *Scene, page *match.Page, r sheet.Rect) {
	in := panel(b, r, s.Tell.Say("ui.telling.country"), s.Tell.Say("ui.telling.country_note"))
	at := metersWide
	if r.W < narrowState {
		at = metersNarrow
	}
	drifts := driftsIn(s, page.Round)
	pitch := min(25, (in.H-8)/float64(max(1, len(s.Book.Meters))))
	for i, m := range s.Book.Meters {
		row := in.Line(i, pitch)
		now := int(page.Meters[i])
		drift := drifts[i]
		crisis := now >= int(m.Crisis)
		if m.Bad < 0 {
			crisis = now <= int(m.Crisis)
		}
		b.Sign(m.Sign, sheet.P(row.X, row.Middle().Y-8), 16, ink.Black)
		b.Fit(sheet.R(row.X+26, row.Y, at[0]-34, row.H), m.Name, sheet.RowStrong.Sized(15))
		b.Meter(row.X+at[0], row.Middle().Y, sheet.Meter{Value: (now + 5) / 10, Of: 10, Drift: drift, Bad: drift*int(m.Bad) > 0, Crisis: float64(m.Crisis) / 10})
		word, moved := "", ""
		if drift != 0 {
			moved = (&board{Builder: b, s: s}).mood(drift)
			b.Fit(sheet.R(row.X+at[1], row.Y, at[2]-at[1]-4, row.H), moved, sheet.Row.Sized(15))
		}
		if crisis {
			word = s.Tell.Say("ui.telling.crisis")
			b.Fit(sheet.R(row.X+at[2], row.Y, row.W-at[2], row.H), word, sheet.RowStrong.In(ink.RedDeep))
		}
		b.Node(sheet.Node{ID: "reveal.meter" + strconv.Itoa(i), Name: m.Name, Value: strings.TrimSpace(sheet.Count((now+5)/10) + " " + moved), State: word, Rect: row, Inner: true,
			Tip: sheet.Tip{Title: m.Name, Lines: []sheet.TipLine{{Label: m.About}}}})
	}
}

func stateLines(b *sheet.Builder, s *Scene, page *match.Page, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.telling.lines"), "")
	pitch, name := (in.H-6)/float64(max(1, len(s.Book.Issues))), 160.0
	if r.W < narrowState {
		name = 86
	}
	for i, issue := range s.Book.Issues {
		row := in.Line(i, pitch)
		b.Fit(sheet.R(row.X, row.Y, name-8, 20), issue.Short, sheet.RowStrong.Sized(15))
		b.Scale(sheet.R(row.X+name, row.Y+1, row.W-name, 18), sheet.Scale{Line: int(page.Lines[i]), NoWants: true, Low: issue.Low, High: issue.High})
		b.Node(sheet.Node{ID: "reveal.line" + strconv.Itoa(i), Name: s.Tell.Issue(rules.Issue(i)), Value: zeroOr(int(page.Lines[i])), Rect: row, Inner: true,
			Tip: sheet.Tip{Title: s.Tell.Issue(rules.Issue(i)), Lines: []sheet.TipLine{{Label: issue.About}}}})
	}
}
