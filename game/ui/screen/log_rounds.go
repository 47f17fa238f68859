package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// logLine is a row of the log or, without an entry, the heading of a round or of a part of it.
type logLine struct {
	round int
	part  int // of the round; of the heading of a round, noPart
	entry *match.Entry
	y, h  float64
}

const (
	logHead = 34.0 // of a round
	logPart = 26.0 // of a part of it
	noPart  = -2
)

// logLines places every row below its round, the last round first, and below its part of the
// round if the tale is told in parts.
func (t tale) logLines(list []match.Entry, wide float64) ([]logLine, float64) {
	var lines []logLine
	y := 0.0
	add := func(l logLine) {
		l.y = y
		lines = append(lines, l)
		y += l.h
	}
	for end := len(list); end > 0; {
		from := end - 1
		for from > 0 && list[from-1].Round == list[end-1].Round {
			from--
		}
		add(logLine{round: list[from].Round, part: noPart, h: logHead})
		part := noPart
		for i := from; i < end; i++ {
			if now := max(part, partOf(list[i])); t.inParts && now != part {
				part = now
				add(logLine{round: list[i].Round, part: part, h: logPart})
			}
			add(logLine{round: list[i].Round, part: part, entry: &list[i], h: t.tall(list[i], wide)})
		}
		y += 12
		end = from
	}
	return lines, y
}

// partOf is the part of the round in which something happened, as the top bar names them. They
// follow one another: whoever reads a round never goes back to a part that is over.
func partOf(e match.Entry) int {
	switch e.Event.What {
	case rules.PledgeOffered, rules.PledgeMade, rules.PledgeRefused, rules.NoticeGiven:
		if e.Phase == rules.Orders {
			return plateOrders
		}
	case rules.Income, rules.UpkeepUnpaid, rules.LeaderFeared, rules.MiddleGround, rules.OwnMan, rules.Drifted,
		rules.CrisisCame, rules.Blamed, rules.Settled, rules.PledgeKept, rules.GameEnded:
		return plateAftermath
	}
	if e.Phase == rules.Orders {
		return plateReveal
	}
	return plateOf(e.Phase)
}

// partName is the heading of a part of a round.
func partName(s *Scene, part int) string {
	if part < 0 || part >= plates {
		return s.Tell.Phase(rules.Opening)
	}
	return s.Tell.Say("ui.phase." + plateKeys[part])
}

// logList prints what of the list can be seen: a long game has a thousand rows. Above it stands
// to which round and part of it the first line belongs.
func logList(b *sheet.Builder, s *Scene, list []match.Entry, r sheet.Rect) {
	if len(list) == 0 {
		b.Fit(sheet.R(r.X, r.Y, r.W, 30), s.Tell.Say("ui.record.nothing"), sheet.Telling.In(ink.Soft))
		return
	}
	t := logTale(b, s)
	in := sheet.R(r.X, r.Y+logHead, r.W, r.H-logHead)
	first := t.logRows("log", list, in)
	plate := logPlate(b, s, sheet.R(r.X, r.Y+2, min(350, r.W-20), 24), int8(first.round))
	if first.entry != nil {
		b.Fit(sheet.R(plate.Right()+14, plate.Y, r.Right()-plate.Right()-34, 24), partName(s, first.part), sheet.SubHeading.In(ink.RedDeep))
	}
}

// logTale tells the log in the parts of its rounds, with what concerns the reader on a ground.
func logTale(b *sheet.Builder, s *Scene) tale {
	t := taleOf(b, s, "log.row")
	t.inParts = true
	return t
}

// logRows prints the rows of a list in an area of this id, and returns the first that is seen.
// The heading of the first round is left to whoever tells it in parts.
func (t tale) logRows(id string, list []match.Entry, r sheet.Rect) logLine {
	b := t.b
	lines, high := t.logLines(list, r.W-20)
	skip := 0.0
	if t.inParts {
		skip, lines = logHead, lines[1:]
	}
	top := min(max(0, b.Memory.Scrolled(id)), max(0, high-skip-r.H))
	b.Scroll(id, r, high-skip, func() {
		for _, l := range lines {
			l.y -= skip
			if b.Paged || l.y+l.h >= top && l.y <= top+r.H {
				t.logLine(l, sheet.R(r.X, r.Y+l.y, r.W-20, l.h))
			}
		}
	})
	top = b.Memory.Scrolled(id)
	for _, l := range lines {
		if l.y-skip+l.h > top+1 {
			return l
		}
	}
	return logLine{}
}

// logLine prints a row or a heading.
func (t tale) logLine(l logLine, r sheet.Rect) {
	switch {
	case l.entry != nil:
		if t.inParts && t.concerns(*l.entry) {
			t.b.Fill(sheet.R(r.X, r.Y, r.W, r.H), ink.YoursPale)
		}
		t.row(r.X, r.Y, r.W, *l.entry)
	case l.part == noPart:
		logPlate(t.b, t.s, sheet.R(r.X, r.Y+4, min(350, r.W), 24), int8(l.round))
	default:
		t.logPart(l.part, r)
	}
}

// logPart heads a part of a round.
func (t tale) logPart(part int, r sheet.Rect) {
	t.b.Rule(r.X, r.Bottom()-3, r.W, 1, ink.Rule)
	t.b.Fit(sheet.R(r.X, r.Y+4, r.W, 18), partName(t.s, part), sheet.SubHeading.In(ink.RedDeep))
}

// logPlate heads a round: its number and date or, in a narrow column, the date alone.
func logPlate(b *sheet.Builder, s *Scene, plate sheet.Rect, round int8) sheet.Rect {
	b.Arrow(plate, 10, 0, ink.Black)
	in, style := sheet.R(plate.X+10, plate.Y, plate.W-26, 24), sheet.SubHeading.In(ink.Cream)
	said := s.Tell.Say("ui.record.round", "round", s.Tell.Round(round), "date", s.Tell.Date(round))
	if b.Wide(said, style.Sized(12)) > in.W {
		said = s.Tell.Date(round)
	}
	b.Fit(in, said, style)
	return plate
}

// logPages prints the list in pages: each begins with its round and the part of it that goes on.
// So much stands above the first of them.
func logPages(b *sheet.Builder, s *Scene, list []match.Entry, above float64) {
	at := sheet.R(24, 110, b.Page.W-24, 0)
	if len(list) == 0 {
		broad(b, at, func(r sheet.Rect) { logList(b, s, list, r) })
		return
	}
	t := logTale(b, s)
	lines, _ := t.logLines(list, at.W)
	room := b.Room() - lotAir - above
	for from, n := 0, 0; from < len(lines); n++ {
		to, high := t.logLot(lines[from:], room)
		if n == 0 && high > room { // not even a line goes below the filters
			room = b.Room() - lotAir
			to, high = t.logLot(lines[from:], room)
		}
		page := lines[from : from+to]
		b.Part(sheet.Piece{Rect: sheet.R(at.X, at.Y+float64(n), at.W, high), Broad: true, Whole: true}, func(r sheet.Rect) { t.logPage(page, r) })
		from, room = from+to, b.Room()-lotAir
	}
}

// heads are the headings that a page repeats above its first line.
func (l logLine) heads() []logLine {
	round, part := logLine{round: l.round, part: noPart, h: logHead}, logLine{round: l.round, part: l.part, h: logPart}
	switch {
	case l.entry != nil:
		return []logLine{round, part}
	case l.part != noPart:
		return []logLine{round}
	}
	return nil
}

// opens tells whether a line is the title of a card of the bulletin: what was decided and came of
// it stands below.
func (l logLine) opens() bool { return l.entry != nil && l.entry.Event.What == rules.EventFell }

// logLot is how many of the lines, one at least, go on a page with so much room, and how high
// they are with the headings above them. No page ends with a heading, or with the mere title of a card.
func (t tale) logLot(lines []logLine, room float64) (n int, high float64) {
	for _, l := range lines[0].heads() {
		high += l.h
	}
	end, tall := 0, high
	for i, l := range lines {
		if tall += l.h; tall > room && end > 0 {
			break
		}
		if l.entry != nil && !(l.opens() && i+1 < len(lines) && lines[i+1].entry != nil && !lines[i+1].opens()) {
			end, high = i+1, tall
		}
	}
	return end, high
}

// logPage prints lines, and above them the headings of the first.
func (t tale) logPage(lines []logLine, r sheet.Rect) {
	y := r.Y
	for _, l := range append(lines[0].heads(), lines...) {
		t.logLine(l, sheet.R(r.X, y, r.W, l.h))
		y += l.h
	}
}
