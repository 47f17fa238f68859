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
	broad(b, sheet.R(12, 76, 420, 540), func(r sheet.Rect) { scenarioList(b, s, r) })
	next := step{ID: "scenarios.play", Label: s.Tell.Say("ui.scenarios.play"), Key: hand.Enter, Do: sheet.Action{Name: ActMenu, Text: MenuNew}}
	if l := pickedScenario(s); l == nil {
		next.Off = s.Tell.Say("ui.new.no_scenario")
	} else {
		broad(b, sheet.R(456, 76, 812, 540), func(r sheet.Rect) { scenarioPage(b, s, l, r) })
		if l.Broken {
			next.Off = s.Tell.Say("ui.scenarios.broken")
		}
	}
	houseGround(b, s, scenarioFolder(s))
	houseNext(b, next)
}

func scenarioList(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.scenarios"), s.Tell.Say("ui.scenarios.count", "n", len(s.House.Scenarios)))
	b.Scroll("scenarios", in, float64(len(s.House.Scenarios))*56, func() {
		for i := range s.House.Scenarios {
			scenarioRow(b, s, i, in.Line(i, 56))
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
	n := sheet.Node{ID: "scenario." + l.Name, Role: sheet.Choice, Name: l.Title, Rect: sheet.R(r.X, r.Y, r.W-12, 52), Group: "scenarios", Do: sheet.Do(ActSet, i)}
	n.Do.Text = SetScenario
	words, second := rowInks(b, &n, i == s.House.Picked)
	if l.Broken && i != s.House.Picked {
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
	if l.Broken {
		return s.Tell.Say("ui.scenarios.note", "size", s.Tell.Say("ui.scenarios.problems", "n", len(l.Problems)), "where", where)
	}
	return s.Tell.Say("ui.scenarios.note", "size", s.Tell.Say("ui.scenarios.size", "n", l.Rounds, "m", l.Seats), "where", where)
}

func scenarioPage(b *sheet.Builder, s *Scene, l *Listed, r sheet.Rect) {
	in := b.Panel(r, l.Title, l.Version)
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
	tall := 0.0
	for i := range l.Problems {
		tall += faultTall(b, &l.Problems[i], list.W-20)
	}
	b.Scroll("problems", list, tall, func() {
		at := list.Y
		for i := range l.Problems {
			at += scenarioFault(b, s, &l.Problems[i], i, sheet.R(list.X, at, list.W-20, 0))
		}
	})
}

func scenarioMen(b *sheet.Builder, l *Listed, in sheet.Rect) float64 {
	pitch := min(100, in.W/float64(max(1, len(l.Book.Contenders))))
	for p := range l.Book.Contenders {
		prof := &l.Book.People[p]
		r := sheet.R(in.X+pitch*float64(p), in.Y, pitch-12, (pitch-12)*1.2)
		b.Portrait(r, prof.Portrait, sheet.Living)
		b.Fit(sheet.R(r.X-4, r.Bottom()+3, r.W+8, 18), prof.Short, sheet.SeatName.Centre())
		b.Node(sheet.Node{ID: "scenario.man." + prof.ID, Name: prof.Name, Rect: r, Inner: true,
			Tip: sheet.Tip{Title: prof.Name, Lines: []sheet.TipLine{{Label: prof.About}}}})
	}
	return in.Y + pitch*1.2 + 20
}

// scenarioParts prints what the men quarrel about, and the acts.
func scenarioParts(b *sheet.Builder, s *Scene, l *Listed, r sheet.Rect) float64 {
	tell := text.New(s.Tell.Words(), l.Book)
	in := b.Panel(sheet.R(r.X, r.Y, r.W, 27+28*float64(len(l.Book.Issues))), s.Tell.Say("ui.kind.issues"), "")
	for i := range l.Book.Issues {
		row := in.Line(i, 28)
		low, high := tell.Poles(rules.Issue(i))
		b.Fit(sheet.R(row.X, row.Y, row.W*0.31, row.H), tell.Issue(rules.Issue(i)), sheet.RowStrong.Sized(16))
		b.Fit(sheet.R(row.X+row.W*0.32, row.Y, row.W*0.68, row.H), s.Tell.Say("ui.result.poles", "low", low, "high", high), sheet.Row.Sized(15).In(ink.Soft))
		b.Fill(sheet.R(row.X, row.Bottom()-1, row.W, 1), ink.Rule)
	}
	y := in.Bottom() + 14
	if len(l.Book.Acts) == 0 {
		return y
	}
	in = b.Panel(sheet.R(r.X, y, r.W, 27+28*float64(len(l.Book.Acts))), s.Tell.Say("ui.scenarios.acts"), "")
	for i, a := range l.Book.Acts {
		row := in.Line(i, 28)
		b.Fit(sheet.R(row.X, row.Y, row.W*0.31, row.H), a.Name, sheet.RowStrong.Sized(16))
		b.Fit(sheet.R(row.X+row.W*0.32, row.Y, row.W*0.68, row.H), s.Tell.Say("ui.scenarios.span", "from", tell.Date(int8(a.From)), "to", tell.Date(int8(a.To))), sheet.Row.Sized(15).In(ink.Soft))
		b.Fill(sheet.R(row.X, row.Bottom()-1, row.W, 1), ink.Rule)
	}
	return in.Bottom() + 14
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
