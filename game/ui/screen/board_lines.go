package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// lines prints the issues with the party's line, every man's stated position and
// what the country presses for.
func (p *board) lines(r sheet.Rect) {
	least := pick(p.Builder, 94, 99) // in pages one can end between two lines
	p.Panel(r, p.say("ui.board.lines"), "")
	room := r.W - p.Wide(p.say("ui.board.lines"), sheet.Heading) - 10
	slots := []sheet.Rect{sheet.R(r.Right()-room, r.Y+6, room, 17)}
	in := sheet.R(r.X, r.Y+25, r.W, r.H-25)
	pitch := max(least, in.H/float64(max(2, len(p.s.Book.Issues))))
	if float64(len(p.s.Book.Issues))*pitch <= in.H+1 || p.Paged { // the discs begin below the name of an issue
		for i := range p.s.Book.Issues {
			name := p.Wide(p.s.Book.Issues[i].Short+" "+p.tag(rules.Issue(i)), sheet.Heading.Sized(14.5)) + 8
			slots = append(slots, sheet.R(r.X+name, in.Y+pitch*float64(i)-1, r.W-name, 17))
		}
	}
	p.legend(slots)
	p.list("lines", in, pitch, len(p.s.Book.Issues), func(i int, row sheet.Rect) { p.line(rules.Issue(i), row) })
}

// legendMark is a sign of the scales with its words.
type legendMark struct {
	words string
	room  float64 // of the sign and the air beside it
	print func(x, y float64)
}

// legendMarks are the signs that the scales have here, the one that stands rightmost first.
func (p *board) legendMarks() []legendMark {
	list := []legendMark{{p.say("ui.board.pressure_mark"), 17, p.WantsSign}, {p.say("ui.board.line_mark"), 17, p.LineSign}}
	if !p.s.Public() {
		list = append(list, legendMark{p.say("ui.board.band_mark"), 18, func(x, y float64) {
			p.Fill(sheet.R(x, y+1.5, 14, 3), ink.Yours)
			p.Fill(sheet.R(x, y-2.5, 3, 6), ink.Yours)
			p.Fill(sheet.R(x+11, y-2.5, 3, 6), ink.Yours)
		}})
	}
	return list
}

// legend explains the signs of the scales, each in the first slot that has room for it, from the
// right on.
func (p *board) legend(slots []sheet.Rect) {
	const apart = 12.0
	style := sheet.Row.Sized(12.5)
	for _, m := range p.legendMarks() {
		for i := range slots {
			r := &slots[i]
			if w := p.Wide(m.words, style); w+m.room <= r.W {
				p.Text(r.Right()-w, r.Y, m.words, style)
				m.print(r.Right()-w-m.room, r.Y+8.5)
				r.W -= w + m.room + apart
				break
			}
		}
	}
}

func (p *board) line(i rules.Issue, r sheet.Rect) {
	low, high := p.s.Tell.Poles(i)
	do, tip := p.lineWords(i)
	id := "line-" + p.s.Book.Issues[i].ID
	if p.Node(sheet.Node{ID: id, Name: p.s.Tell.Issue(i), Rect: sheet.R(r.X, r.Y, r.W, r.H-2), Group: "lines",
		Role: sheet.Link, Do: do, Tip: tip, Value: sheet.Signed(int(p.t.Lines[i]))}).Pointed {
		p.Fill(sheet.R(r.X, r.Y, r.W, 16), ink.Buff)
	}
	w := p.Text(r.X, r.Y-2, p.s.Book.Issues[i].Short, sheet.Heading.Sized(14.5))
	p.Text(r.X+w+5, r.Y-2, p.tag(i), sheet.Row.Sized(14.5).In(ink.Soft))
	scale := sheet.Scale{Line: int(p.t.Lines[i]), Wants: int(p.t.Pressure[i]), Men: p.stances(i), Pushed: p.s.pushed(i)}
	scale.Band, scale.Banded = p.band(i)
	p.Scale(sheet.R(r.X, r.Y+56, r.W, 18), scale)
	p.stanceNodes(i, sheet.R(r.X, r.Y+56, r.W, 18))
	p.poles(sheet.R(r.X, r.Y+74, r.W, max(17, r.H-80)), low, high)
}

// band is from where to where the seat that looks is believed: so far from its conviction it may
// stand. Farther off it costs credibility in the aftermath.
func (p *board) band(i rules.Issue) ([2]int, bool) {
	if p.s.Public() {
		return [2]int{}, false
	}
	me := &p.s.Book.Contenders[p.s.Obs.Me]
	at, wide := int(me.Conviction[i]), int(me.Band)
	return [2]int{max(at-wide, -3), min(at+wide, 3)}, true
}

// poles names both ends; if they are too long together, smaller, or in two lines where
// there is room.
func (p *board) poles(r sheet.Rect, low, high string) {
	style := sheet.Row
	for style.Size() > 12 && p.Wide(low, style)+p.Wide(high, style)+8 > r.W {
		style = style.Sized(style.Size() - 0.5)
	}
	if p.Wide(low, style)+p.Wide(high, style)+8 > r.W && r.H >= 2*style.Line() {
		half := sheet.R(r.X, r.Y, r.W/2-6, 0)
		p.Wrap(half, low, sheet.Row)
		p.Wrap(half.Moved(r.W/2+6, 0), high, sheet.Row.Right())
		return
	}
	r.H = 17
	w := min(p.Wide(low, style), r.W*0.6)
	p.Fit(sheet.R(r.X, r.Y, w+0.5, r.H), low, style)
	p.Fit(sheet.R(r.X+w+6, r.Y, r.W-w-6, r.H), high, style.Right())
}

// tag is the short sign of an issue, as it heads the moods of the blocs: two letters.
func (p *board) tag(i rules.Issue) string {
	name := []rune(p.s.Book.Issues[i].Short)
	if len(name) < 2 {
		return string(name)
	}
	return string([]rune{name[0], tagSecond(p.s.Book.Issues, int(i), name)})
}

// tagSecond is the first letter after the initial that no earlier issue has with it.
func tagSecond(all []rules.IssueRule, i int, name []rune) rune {
	for _, c := range name[1:] {
		taken := false
		for j := range all {
			other := []rune(all[j].Short)
			taken = taken || j != i && len(other) > 1 && other[0] == name[0] && other[1] == c
		}
		if !taken {
			return c
		}
	}
	return name[1]
}

func (p *board) stances(i rules.Issue) []sheet.Stance {
	var men []sheet.Stance
	for q := range p.s.Book.Contenders {
		who := rules.Person(q)
		men = append(men, sheet.Stance{Letters: p.mono(who), At: int(p.t.Men[q].Stance[i]), Mine: p.mine(who), Past: p.s.trail(rules.Seat(q), i)})
	}
	return men
}

// lineWords is where a line leads and what it says when asked.
func (p *board) lineWords(i rules.Issue) (sheet.Action, sheet.Tip) {
	tip := p.tip(p.s.Tell.Issue(i), p.s.Tell.Issue(i))
	tip.say(p.s.Book.Issues[i].About)
	tip.pair(p.say("ui.board.tip.line"), sheet.Signed(int(p.t.Lines[i])))
	tip.pair(p.say("ui.board.tip.pressure"), sheet.Signed(int(p.t.Pressure[i])))
	if p.s.Public() {
		return sheet.Action{}, tip.Tip
	}
	mine := &p.s.Book.Contenders[p.s.Obs.Me]
	tip.pair(p.say("ui.board.tip.stated"), sheet.Signed(int(p.t.Men[p.s.Obs.Me].Stance[i])))
	tip.pair(p.say("ui.board.tip.conviction"), sheet.Signed(int(mine.Conviction[i])))
	if band, ok := p.band(i); ok {
		tip.say(p.say("ui.board.tip.band", "low", sheet.Signed(band[0]), "high", sheet.Signed(band[1])))
	}
	return p.leads(tip, p.aimed(AnIssue, int16(i))...), tip.Tip
}
