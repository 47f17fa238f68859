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
			w += logTimeline(b, s, sheet.P(r.X+w+20, r.Y+2)) + 32
			logAllButton(b, s, sheet.R(r.X+w, r.Y+1, r.W-w+18, 28))
		})
		groups := filterGroups(s)
		groups[0].columns, groups[1].columns, groups[3].columns, groups[4].columns = 12, len(groups[1].names), 4, 4
		first := groups[0] // a round is asked for most; what else one looks by comes after the list
		broad(b, sheet.R(24, 90, 600, 0), func(r sheet.Rect) { printGroups(b, s, r, groups[:1]) })
		logPages(b, s, list, 32+first.tall()+2*lotAir)
		broad(b, sheet.R(filterLeft, 112, filterRight-filterLeft+8, 560), func(r sheet.Rect) { printGroups(b, s, r, groups[1:]) })
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

// logTimeline leads to the timeline; its width is returned.
func logTimeline(b *sheet.Builder, s *Scene, at sheet.Point) float64 {
	link := sheet.Button{ID: "log.timeline", Label: s.Tell.Say("ui.timeline"), Key: timelineKey, Role: sheet.Link,
		Do: sheet.Action{Name: ActOpen, Text: "timeline"}}
	link.Rect = sheet.R(at.X, at.Y, linkWide(b, link)+8, 26)
	b.Button(link)
	return link.Rect.W
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
