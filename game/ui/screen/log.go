package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Filters of the log: Desk.Filter is a kind and an index, or logAll.
const (
	logAll   = 0
	logMan   = 100
	logBloc  = 200
	logIssue = 300
	logRound = 400
	logKind  = 100
)

// Log is everything the seat was ever shown, the last round first, with filters by
// man, bloc, issue and round.
func Log(b *sheet.Builder, s *Scene) {
	barBack(b, s)
	list := logFiltered(s)
	b.Between(102, 692)
	count := s.Tell.Say("ui.record.count", "n", len(list), "m", len(told(s, s.Log)), "filter", logFilterName(s))
	if b.Paged {
		b.Todo(count, ink.Black)
		broad(b, sheet.R(24, 45, 600, 32), func(r sheet.Rect) {
			w := b.Text(r.X, r.Y, s.Tell.Say("ui.record.title"), sheet.Title.Sized(24))
			logTimeline(b, s, sheet.P(r.X+w+20, r.Y+2))
		})
		groups := filterGroups(s)
		groups[1].columns, groups[3].columns, groups[4].columns = 4, 4, 4
		broad(b, sheet.R(filterLeft, 112, filterRight-filterLeft+8, 560), func(r sheet.Rect) {
			logAllButton(b, s, r)
			printGroups(b, s, sheet.R(r.X, r.Y+38, r.W, 0), groups[:2])
		})
		broad(b, sheet.R(24, 110, 856, 576), func(r sheet.Rect) { logList(b, s, list, r) })
		broad(b, sheet.R(filterLeft, 112, filterRight-filterLeft+8, 560), func(r sheet.Rect) { printGroups(b, s, r, groups[2:]) })
		return
	}
	at, more := shares{{24, 856, 0.8}, {filterLeft, filterRight - filterLeft + 8, 0.2}}.ofWith(b)
	b.AtTop(func() { logBand(b, s, count) })
	part(b, at[0].rect(110, 566), func(r sheet.Rect) { logList(b, s, list, r) })
	b.AtFoot(func() { b.AtLeft(func() { logHint(b, s) }) })
	part(b, at[1].rect(112, 598), func(r sheet.Rect) { logFilters(b, s, r) })
	if more.w > 0 {
		resultCharts(b, s, more.rect(112, 598))
	}
}

func logBand(b *sheet.Builder, s *Scene, count string) {
	b.Poly(ink.Cell, sheet.P(b.Bleed.X, barTall), sheet.P(b.Bleed.Right(), barTall), sheet.P(b.Bleed.Right(), 80), sheet.P(b.Bleed.X, 102))
	b.AtLeft(func() { b.Fit(sheet.R(24, 45, 390, 42), s.Tell.Say("ui.record.title"), sheet.Title.Sized(30)) })
	b.AtRight(func() { b.Fit(sheet.R(420, 50, 836, 24), count, sheet.Row.Sized(15).Right()) })
}

// logHint tells the keys that turn the pages.
func logHint(b *sheet.Builder, s *Scene) {
	x := b.Cap(24, 698, b.Keys.Of(hand.PageUp), ink.Soft) + 30
	x += b.Cap(x, 698, b.Keys.Of(hand.PageDown), ink.Soft) + 8
	x += b.Text(x, 689, s.Tell.Say("ui.record.pages"), sheet.Row.In(ink.Soft)) + 24
	logTimeline(b, s, sheet.P(x, 684))
}

// logTimeline leads to the timeline.
func logTimeline(b *sheet.Builder, s *Scene, at sheet.Point) {
	link := sheet.Button{ID: "log.timeline", Label: s.Tell.Say("ui.timeline"), Key: timelineKey, Role: sheet.Link,
		Do: sheet.Action{Name: ActOpen, Text: "timeline"}}
	link.Rect = sheet.R(at.X, at.Y, linkWide(b, link)+8, 26)
	b.Button(link)
}

func logFiltered(s *Scene) []match.Entry {
	var list []match.Entry
	for _, e := range told(s, s.Log) {
		if logFits(s, e) {
			list = append(list, e)
		}
	}
	return list
}

func logFits(s *Scene, e match.Entry) bool {
	kind, n := s.Desk.Filter/logKind*logKind, s.Desk.Filter%logKind
	switch kind {
	case logMan:
		return s.Tell.FactTopic(e.Event).People.Has(rules.Person(n))
	case logBloc:
		return s.Tell.FactTopic(e.Event).Bloc == rules.Bloc(n)
	case logIssue:
		return s.Tell.FactTopic(e.Event).Issue == rules.Issue(n)
	case logRound:
		return e.Round == n
	}
	return true
}

func logFilterName(s *Scene) string {
	kind, n := s.Desk.Filter/logKind*logKind, s.Desk.Filter%logKind
	switch kind {
	case logMan:
		return s.Tell.Short(rules.Person(n))
	case logBloc:
		return s.Tell.BlocShort(rules.Bloc(n))
	case logIssue:
		return s.Tell.Issue(rules.Issue(n))
	case logRound:
		return s.Tell.Date(int8(n))
	}
	return s.Tell.Say("ui.record.all")
}

// logLine is a row of the log or, without an entry, the heading of a round.
type logLine struct {
	round int
	entry *match.Entry
	y, h  float64
}

const logHead = 34.0

// logLines places every row below its round, the last round first.
func (t tale) logLines(list []match.Entry, wide float64) ([]logLine, float64) {
	var lines []logLine
	y := 0.0
	for end := len(list); end > 0; {
		from := end - 1
		for from > 0 && list[from-1].Round == list[end-1].Round {
			from--
		}
		lines = append(lines, logLine{round: list[from].Round, y: y, h: logHead})
		y += logHead
		for i := from; i < end; i++ {
			h := t.tall(list[i], wide)
			lines = append(lines, logLine{round: list[i].Round, entry: &list[i], y: y, h: h})
			y += h
		}
		y += 12
		end = from
	}
	return lines, y
}

// logList prints what of the list can be seen: a long game has a thousand rows.
func logList(b *sheet.Builder, s *Scene, list []match.Entry, r sheet.Rect) {
	if len(list) == 0 {
		b.Fit(sheet.R(r.X, r.Y, r.W, 30), s.Tell.Say("ui.record.nothing"), sheet.Telling.In(ink.Soft))
		return
	}
	logRows("log", taleOf(b, s, "log.row"), list, r)
}

// logRows prints the rows of a list in an area of this id.
func logRows(id string, t tale, list []match.Entry, r sheet.Rect) {
	b, s := t.b, t.s
	lines, high := t.logLines(list, r.W-20)
	top := min(max(0, b.Memory.Scrolled(id)), max(0, high-r.H))
	b.Scroll(id, r, high, func() {
		for _, l := range lines {
			if !b.Paged && (l.y+l.h < top || l.y > top+r.H) {
				continue
			}
			if l.entry != nil {
				t.row(r.X, r.Y+l.y, r.W-20, *l.entry)
				continue
			}
			logPlate(b, s, sheet.R(r.X, r.Y+l.y+4, min(350, r.W-20), 24), int8(l.round))
		}
	})
}

// logPlate heads a round: its number and date or, in a narrow column, the date alone.
func logPlate(b *sheet.Builder, s *Scene, plate sheet.Rect, round int8) {
	b.Arrow(plate, 10, 0, ink.Black)
	in, style := sheet.R(plate.X+10, plate.Y, plate.W-26, 24), sheet.SubHeading.In(ink.Cream)
	said := s.Tell.Say("ui.record.round", "round", s.Tell.Round(round), "date", s.Tell.Date(round))
	if b.Wide(said, style.Sized(12)) > in.W {
		said = s.Tell.Date(round)
	}
	b.Fit(in, said, style)
}
