package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// filterGroup is a heading with the filters below it.
type filterGroup struct {
	key     string
	columns int
	names   []string
	first   int // Desk.Filter of the first
	met     map[int]bool
}

// logMet are the filters, as Desk.Filter has them, that some line of the log is about.
func logMet(s *Scene) map[int]bool {
	met := map[int]bool{}
	for _, e := range told(s, s.Log) {
		x := s.Tell.FactTopic(e.Event)
		met[logRound+e.Round], met[logBloc+int(x.Bloc)], met[logIssue+int(x.Issue)] = true, true, true
		for p := range s.Book.People {
			if x.People.Has(rules.Person(p)) {
				met[logMan+p] = true
			}
		}
	}
	return met
}

const (
	filterTall  = 25.0
	filterHead  = 24.0
	filterGap   = 8.0
	filterLeft  = 912.0
	filterRight = 1256.0
)

// logFilters prints the ways to look for something, beside the list.
func logFilters(b *sheet.Builder, s *Scene, r sheet.Rect) {
	logAllButton(b, s, r)
	groups := filterGroups(s)
	r = sheet.R(r.X, r.Y+38, r.W, r.H-38)
	high := 0.0
	for _, g := range groups {
		high += g.tall()
	}
	b.Scroll("log.filters", r, high, func() { printGroups(b, s, r, groups) })
}

// logAllButton takes every filter away.
func logAllButton(b *sheet.Builder, s *Scene, r sheet.Rect) {
	all := sheet.Button{ID: "log.all", Rect: sheet.R(r.X, r.Y, r.W-18, 28), Label: s.Tell.Say("ui.record.all"), Key: hand.E,
		Chosen: s.Desk.Filter < logKind, Do: sheet.Do(ActDesk, DeskFilter, logAll), Role: sheet.Choice, Group: "log.all"}
	b.Button(all)
}

func printGroups(b *sheet.Builder, s *Scene, r sheet.Rect, groups []filterGroup) {
	y := r.Y
	for _, g := range groups {
		g.print(b, s, sheet.R(r.X, y, r.W-pick(b, 18, 0), 0)) // a page has its bar outside
		y += g.tall()
	}
}

func filterGroups(s *Scene) []filterGroup {
	n, met := len(s.Book.Contenders), logMet(s)
	list := []filterGroup{
		{key: "rounds", columns: 6, names: namesOf(s.Book.Rounds, func(i int) string { return strconv.Itoa(i + 1) }), first: logRound},
		{key: "men", columns: 3, names: namesOf(n, func(i int) string { return s.Tell.Short(rules.Person(i)) }), first: logMan},
		{key: "issues", columns: 3, names: namesOf(len(s.Book.Issues), func(i int) string { return s.Book.Issues[i].Short }), first: logIssue},
		{key: "blocs", columns: 2, names: namesOf(len(s.Book.Blocs), func(i int) string { return s.Tell.BlocShort(rules.Bloc(i)) }), first: logBloc},
		{key: "officials", columns: 3, names: namesOf(len(s.Book.People)-n, func(i int) string { return s.Tell.Short(rules.Person(n + i)) }), first: logMan + n},
	}
	for i := range list {
		list[i].met = met
	}
	return list
}

func namesOf(n int, name func(int) string) []string {
	list := make([]string, min(n, logKind))
	for i := range list {
		list[i] = name(i)
	}
	return list
}

func (g filterGroup) tall() float64 {
	rows := (len(g.names) + g.columns - 1) / g.columns
	return filterHead + float64(rows)*filterTall + filterGap
}

func (g filterGroup) print(b *sheet.Builder, s *Scene, r sheet.Rect) {
	b.Rule(r.X, r.Y, r.W, 2, ink.Black)
	b.Text(r.X, r.Y+5, s.Tell.Say("ui.record."+g.key), sheet.SubHeading)
	for i := range g.names {
		cell := r.Column(i%g.columns, g.columns, 4)
		cell.Y, cell.H = r.Y+filterHead+float64(i/g.columns)*filterTall, filterTall-1
		g.choice(b, s, cell, i)
	}
}

// A filter that is on leads back to everything.
func (g filterGroup) choice(b *sheet.Builder, s *Scene, r sheet.Rect, i int) {
	name := g.names[i]
	to, chosen := g.first+i, s.Desk.Filter == g.first+i
	if chosen {
		to = logAll
	}
	n := sheet.Node{ID: "log." + g.key + strconv.Itoa(i+1), Role: sheet.Choice, Name: name, Rect: r, Do: sheet.Do(ActDesk, DeskFilter, to), Group: "log." + g.key}
	words, shown := ink.Black, sheet.R(r.X, r.Y+1, r.W, r.H-2) // as far from the next row as from the next column
	if !g.met[g.first+i] {
		n.Off, words = s.Tell.Say("ui.record.nothing"), ink.Soft
	}
	if chosen {
		n.State, n.Dark, words = s.Tell.Say("ui.record.chosen"), true, ink.Cream
		b.Fill(shown, ink.Red)
	}
	if look := b.Node(n); look.Pointed && !chosen && n.Off == "" {
		b.Fill(shown, ink.Buff)
	}
	b.Frame(shown, 1, ink.Empty)
	style := sheet.RowStrong.Sized(13)
	if n.Off != "" {
		style = sheet.Row.Sized(13)
	}
	b.Fit(r.Inset(3), name, style.In(words).Centre())
}
