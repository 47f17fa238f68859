package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Scenarios lists what can be played, and what cannot and why.
func Scenarios(b *sheet.Builder, s *Scene) {
	houseHead(b, s, s.Tell.Say("ui.scenarios"))
	at := shares{{12, 420, 0.3}, {456, 812, 0.7}}.of(b)
	broad(b, at[0].rect(76, 540), func(r sheet.Rect) { scenarioList(b, s, r) })
	next := step{ID: "scenarios.play", Label: s.Tell.Say("ui.scenarios.play"), Key: hand.Enter, Do: sheet.Action{Name: ActMenu, Text: MenuNew}}
	if l := pickedScenario(s); l == nil {
		next.Off = s.Tell.Say("ui.new.no_scenario")
	} else {
		if !l.Reading {
			broad(b, at[1].rect(76, 540), func(r sheet.Rect) { scenarioPage(b, s, l, r) })
		}
		if l.Broken {
			next.Off = s.Tell.Say("ui.scenarios.broken")
		}
	}
	houseGround(b, s, scenarioFolder(s))
	houseNext(b, next)
}

func scenarioList(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.scenarios"), s.Tell.Say("ui.scenarios.count", "n", len(s.House.Scenarios)))
	content, rows := float64(len(s.House.Scenarios))*56, in
	rows.W -= barRoom(content, in.H)
	b.Scroll("scenarios", in, content, func() {
		for i := range s.House.Scenarios {
			scenarioRow(b, s, i, rows.Line(i, 56))
		}
	})
}

func scenarioFolder(s *Scene) string {
	if s.House.Folder == "" {
		return ""
	}
	return s.Tell.Say("ui.scenarios.folder", "folder", s.House.Folder)
}

func pickedScenario(s *Scene) *Listed {
	if i := s.House.Picked; i >= 0 && i < len(s.House.Scenarios) {
		return &s.House.Scenarios[i]
	}
	return nil
}

func scenarioRow(b *sheet.Builder, s *Scene, i int, r sheet.Rect) {
	l := &s.House.Scenarios[i]
	n := sheet.Node{ID: "scenario." + l.Name, Role: sheet.Choice, Name: l.Title, Rect: sheet.R(r.X, r.Y, r.W, 52), Group: "scenarios", Do: sheet.Do(ActSet, i)}
	n.Do.Text = SetScenario
	words, second := rowInks(b, &n, i == s.House.Picked)
	if (l.Broken || l.Reading) && i != s.House.Picked {
		words = ink.Soft
	}
	x := r.X + 12
	if l.Broken {
		b.Sign("lock", sheet.P(x, r.Y+8), 15, words)
		x += 22
	}
	b.Fit(sheet.R(x, r.Y+5, r.W-x+r.X-30, 22), l.Title, sheet.RowStrong.Sized(17).In(words))
	b.Fit(sheet.R(x, r.Y+28, r.W-x+r.X-30, 17), scenarioNote(s, l), sheet.Row.In(second))
}

func scenarioNote(s *Scene, l *Listed) string {
	where := s.Tell.Say("ui.scenarios.shipped")
	if l.Own {
		where = s.Tell.Say("ui.scenarios.own")
	}
	if l.Reading {
		return s.Tell.Say("ui.scenarios.note", "size", s.Tell.Say("ui.scenarios.reading"), "where", where)
	}
	if l.Broken {
		return s.Tell.Say("ui.scenarios.note", "size", s.Tell.Say("ui.scenarios.problems", "n", len(l.Problems)), "where", where)
	}
	return s.Tell.Say("ui.scenarios.note", "size", s.Tell.Say("ui.scenarios.size", "n", l.Rounds, "m", l.Seats), "where", where)
}

func scenarioPage(b *sheet.Builder, s *Scene, l *Listed, r sheet.Rect) {
	version := ""
	if l.Version != "" {
		version = s.Tell.Say("ui.version", "version", l.Version)
	}
	in := b.Panel(r, l.Title, version)
	y := in.Y + 4
	if l.Broken {
		y += b.Wrap(sheet.R(in.X, y, in.W, 50), s.Tell.Say("ui.scenarios.broken"), sheet.RowStrong.Sized(16).In(ink.RedDeep)) + 10
	} else {
		y += b.Wrap(sheet.R(in.X, y, min(in.W, 700), 150), l.About, sheet.Row.Sized(16)) + 12
		if l.More != "" {
			y += b.Wrap(sheet.R(in.X, y, min(in.W, 700), 150), l.More, sheet.Row) + 12
		}
		in.Y, in.H = y, in.Bottom()-y
		y = scenarioMen(b, l, in)
		in.Y, in.H = y, in.Bottom()-y
		y = scenarioParts(b, s, l, in)
	}
	if len(l.Problems) == 0 {
		return
	}
	list := sheet.R(in.X, y, in.W, in.Bottom()-y)
	tall, wide := 0.0, list.W-pick(b, 20, 0) // a page has its bar outside
	for i := range l.Problems {
		tall += faultTall(b, &l.Problems[i], wide)
	}
	b.Scroll("problems", list, tall, func() {
		at := list.Y
		for i := range l.Problems {
			at += scenarioFault(b, s, &l.Problems[i], i, sheet.R(list.X, at, wide, 0))
		}
	})
}

func scenarioMen(b *sheet.Builder, l *Listed, in sheet.Rect) float64 {
	const gap, most = 12.0, 132.0
	n := float64(max(1, len(l.Book.Contenders)))
	pitch := min(most, (in.W+gap)/n)
	for p := range l.Book.Contenders {
		prof := &l.Book.People[p]
		r := sheet.R(in.X+pitch*float64(p), in.Y, pitch-gap, (pitch-gap)*1.2)
		b.Portrait(r, prof.Portrait, sheet.Living)
		b.Fit(sheet.R(r.X-4, r.Bottom()+3, r.W+8, 18), prof.Short, sheet.SeatName.Centre())
		b.Node(sheet.Node{ID: "scenario.man." + prof.ID, Name: prof.Name, Rect: r, Inner: true,
			Tip: sheet.Tip{Title: prof.Name, Lines: []sheet.TipLine{{Label: prof.About}}}})
	}
	return in.Y + (pitch-gap)*1.2 + 36
}

// scenarioPart is what a scenario has several of: what they quarrel over, its acts.
type scenarioPart struct {
	heading string
	rows    []sheet.TipLine
	about   []string // what each row means; nil: they speak for themselves
}

// node lets row i be asked what it means.
func (p *scenarioPart) node(b *sheet.Builder, i int, r sheet.Rect) {
	if i >= len(p.about) {
		return
	}
	x := &p.rows[i]
	b.Node(sheet.Node{ID: "scenario.part" + sheet.Count(i+1), Name: x.Label + ": " + x.Value, Rect: r, Inner: true,
		Tip: sheet.Tip{Title: x.Label, Lines: []sheet.TipLine{{Label: p.about[i]}, {Label: x.Value}}}})
}

// partGap lies between two of them.
const partGap = 14.0

// partsOf are the parts of a scenario that it has.
func partsOf(s *Scene, book *rules.Book) []scenarioPart {
	tell := text.New(s.Tell.Words(), book)
	lines := scenarioPart{heading: s.Tell.Say("ui.kind.issues")}
	for i := range book.Issues {
		low, high := tell.Poles(rules.Issue(i))
		lines.rows = append(lines.rows, sheet.TipLine{Label: tell.Issue(rules.Issue(i)), Value: s.Tell.Say("ui.result.poles", "low", low, "high", high)})
		lines.about = append(lines.about, book.Issues[i].About)
	}
	acts := scenarioPart{heading: s.Tell.Say("ui.scenarios.acts")}
	for _, a := range book.Acts {
		acts.rows = append(acts.rows, sheet.TipLine{Label: a.Name, Value: tell.Span(int8(a.From), int8(a.To))})
	}
	if len(acts.rows) == 0 {
		return []scenarioPart{lines}
	}
	return []scenarioPart{lines, acts}
}

// scenarioParts prints what the men quarrel about, and the acts.
func scenarioParts(b *sheet.Builder, s *Scene, l *Listed, r sheet.Rect) float64 {
	const pitch = 28.0
	value := sheet.Row.Sized(15).In(ink.Soft)
	y := r.Y
	for _, p := range partsOf(s, l.Book) {
		y = b.Panel(sheet.R(r.X, y, r.W, 27), p.heading, "").Y
		for i, x := range p.rows {
			row := sheet.R(r.X, y, r.W, max(pitch, b.Tall(r.W*0.68, x.Value, value)+8))
			b.Fit(sheet.R(row.X, row.Y, row.W*0.31, row.H), x.Label, sheet.RowStrong.Sized(16))
			b.Wrap(sheet.R(row.X+row.W*0.32, row.Middle().Y-b.Tall(row.W*0.68, x.Value, value)/2, row.W*0.68, 0), x.Value, value)
			b.Fill(sheet.R(row.X, row.Bottom()-1, row.W, 1), ink.Rule)
			p.node(b, i, row)
			y = row.Bottom()
		}
		y += partGap
	}
	return y
}

func faultTall(b *sheet.Builder, f *Fault, wide float64) float64 {
	h := 10 + 17 + b.Tall(wide, f.What, sheet.Sentence)
	if f.Hint != "" {
		h += b.Tall(wide, f.Hint, sheet.Row)
	}
	return h
}

// faultPlace is where a problem lies; without a file it is about the whole scenario.
func faultPlace(s *Scene, f *Fault) string {
	if f.Place == "" {
		return s.Tell.Say("ui.scenarios.whole")
	}
	return f.Place
}

func scenarioFault(b *sheet.Builder, s *Scene, f *Fault, i int, r sheet.Rect) float64 {
	h := faultTall(b, f, r.W)
	b.Node(sheet.Node{ID: "problem." + sheet.Count(i), Name: faultPlace(s, f) + " " + f.What, Rect: sheet.R(r.X, r.Y, r.W, h-4), Group: "problems"})
	k := ink.RedDeep
	if f.Warning {
		k = ink.Soft
	}
	y := r.Y + 2
	b.Fit(sheet.R(r.X, y, r.W, 17), faultPlace(s, f), sheet.RowStrong.In(k))
	y += 17
	y += b.Wrap(sheet.R(r.X, y, r.W, 0), f.What, sheet.Sentence)
	if f.Hint != "" {
		b.Wrap(sheet.R(r.X, y, r.W, 0), f.Hint, sheet.Row.In(ink.Soft))
	}
	b.Fill(sheet.R(r.X, r.Y+h-4, r.W, 1), ink.Rule)
	return h
}
