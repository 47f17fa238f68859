package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Where the lines lie that a hall debates, while the men speak: in the room above the half-circle.
const (
	hallLinesTop  = 92.0
	hallLinesTall = 95.0
	hallLinesGap  = 22.0
	hallLineMost  = 420.0 // a scale that is wider is no easier to read
)

// lines shows over the floor the lines that the speeches are about, and where every man stands.
func (h *sitting) lines(b *sheet.Builder, wide float64) {
	n := len(h.Book.Issues)
	r := sheet.R(16, hallLinesTop, min(wide, (hallLineMost+hallLinesGap)*float64(n)-hallLinesGap), hallLinesTall)
	for i := range n {
		h.line(b, r.Column(i, n, hallLinesGap), rules.Issue(i))
	}
}

// linesPages shows them for large text, two beside each other, with what their signs mean.
func (h *sitting) linesPages(b *sheet.Builder) {
	n := len(h.Book.Issues)
	const columns, pitch, legend = 2, hallLinesTall + 8, 20.0
	unbrokenBroad(b, sheet.R(0, 300, 600, legend+pitch*float64((n+columns-1)/columns)), func(r sheet.Rect) {
		b.Legend(sheet.R(r.X, r.Y, r.W, legend), h.Tell.Say("ui.board.line_mark"), h.Tell.Say("ui.board.pressure_mark"))
		for i := range n {
			at := r.Column(i%columns, columns, hallLinesGap).Moved(0, legend+pitch*float64(i/columns))
			at.H = hallLinesTall
			h.line(b, at, rules.Issue(i))
		}
	})
}

// linesHead is the head over the lines: what meets, what is reported, and what the signs of the lines mean
// where there is room for it.
func (h *sitting) linesHead(b *sheet.Builder, title string, wide float64) {
	report, style := h.Tell.Say("ui.sitting.report"), sheet.Row.Sized(17)
	line, wants := h.Tell.Say("ui.board.line_mark"), h.Tell.Say("ui.board.pressure_mark")
	w := min(b.Wide(title, sheet.Title.Sized(28)), wide-200)
	b.Fit(sheet.R(16, 48, w, 36), title, sheet.Title.Sized(28))
	left := 16 + w + 18
	b.Fit(sheet.R(left, 54, 16+wide-left, 28), report, style)
	left += b.Wide(report, style) + 24
	if signs := b.Wide(line+wants, sheet.Row.Sized(12.5)) + 60; left+signs <= 16+wide {
		b.Legend(sheet.R(left, 61, 16+wide-left, 17), line, wants)
	}
}

// line is one of them: the party’s line, what the country wants, and the men; where one person plays, he in
// the colour of his own things.
func (h *sitting) line(b *sheet.Builder, r sheet.Rect, i rules.Issue) {
	p := &board{Builder: b, s: h.Scene, t: &h.Obs.Table}
	men := p.stances(i)
	for q := range men {
		men[q].Mine, men[q].Past = !h.Public() && h.Waiting.Person && rules.Seat(q) == h.Waiting.Seat, nil
	}
	line := int(h.Obs.Table.Lines[i])
	w := b.Text(r.X, r.Y-2, h.Book.Issues[i].Short, sheet.Heading.Sized(14.5))
	w += 5 + b.Text(r.X+w+5, r.Y-2, p.tag(i), sheet.Row.Sized(14.5))
	b.Node(sheet.Node{ID: "hall.line." + h.Book.Issues[i].ID, Name: h.Tell.Issue(i), Value: sheet.Signed(line), Quiet: true,
		Rect: sheet.R(r.X, r.Y-2, w, 17), Tip: h.lineTip(i)})
	cells := sheet.R(r.X, r.Y+56, r.W, 18)
	b.Scale(cells, sheet.Scale{Line: line, Wants: int(h.Obs.Table.Pressure[i]), Men: men})
	low, high := h.Tell.Poles(i)
	p.poles(sheet.R(r.X, cells.Bottom(), r.W, 17), low, high)
}

// lineTip lists where everybody stands.
func (h *sitting) lineTip(i rules.Issue) sheet.Tip {
	lines := []sheet.TipLine{
		{Label: h.Book.Issues[i].About},
		{Label: h.Tell.Say("ui.board.tip.line"), Value: sheet.Signed(int(h.Obs.Table.Lines[i]))},
		{Label: h.Tell.Say("ui.board.tip.pressure"), Value: sheet.Signed(int(h.Obs.Table.Pressure[i]))},
	}
	for q := range h.Book.Contenders {
		lines = append(lines, sheet.TipLine{Label: h.Tell.Seat(rules.Seat(q)), Value: zeroOr(int(h.Obs.Table.Men[q].Stance[i]))})
	}
	return sheet.Tip{Title: h.Tell.Issue(i), Lines: lines, Codex: h.Tell.Issue(i)}
}

// speechBrings is what a speech can bring whoever holds it.
func (h *sitting) speechBrings(s rules.Speech) string {
	switch s {
	case rules.SpeakForLine:
		return h.Tell.Say("ui.sitting.brings_for")
	case rules.SpeakAgainst:
		return h.platformWould()
	}
	return h.Tell.Say("ui.sitting.brings_silent")
}

// platformWould says where the lines would go if the hall turned against them: to whoever speaks
// now or, if a man of more prestige has spoken against them, to him.
func (h *sitting) platformWould() string {
	t, who := h.Obs.Table, h.Waiting.Seat
	t.Speeches[who] = int8(rules.SpeakAgainst)
	lead := h.Book.MinorityLeader(&t)
	p := &board{s: h.Scene}
	var moves []string
	for i := range h.Book.Issues {
		from := t.Lines[i]
		if to := rules.Platform(from, t.Men[lead].Stance[i]); to != from {
			moves = append(moves, p.tag(rules.Issue(i))+" "+h.Tell.Say("ui.sitting.from_to", "n", sheet.Signed(int(from)), "m", sheet.Signed(int(to))))
		}
	}
	if h.Book.WinsWith(&t, who, lead) {
		moves = append(moves, h.Tell.Say("ui.sitting.brings_prestige", "n", sheet.Signed(rules.HallWinner)))
	}
	key := "ui.sitting.brings_against"
	if lead != who {
		key = "ui.sitting.brings_other"
	}
	return h.Tell.Say(key, "who", lead, "list", strings.Join(moves, ", "))
}
