package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// timelineKey turns from the chronicle to the timeline.
const timelineKey = hand.T

// timelineEach is how many events of a round the timeline tells.
const timelineEach = 6

// The columns of the timeline: the game at the left, history at the right of the spine.
const (
	timeGame    = 24.0
	timeGameW   = 546.0
	timeSpine   = 580.0
	timeSpineW  = 102.0
	timePast    = 690.0
	timePastW   = 552.0
	timeHeadW   = 92.0
	timeRowGap  = 7.0
	timeTitle   = 19.0 // a line of its own
	timeLeast   = 46.0
	timelineTop = 124.0
)

// Timeline is the game's events, round by round, with what happened in history beside
// them. History is told of rounds that are over: it must not say what to choose.
func Timeline(b *sheet.Builder, s *Scene) {
	barBack(b, s)
	if b.Paged {
		timelinePages(b, s)
		return
	}
	b.Between(timelineTop, 700)
	b.AtTop(func() { timelineHead(b, s) })
	rounds := timelineRounds(b, s)
	high := 0.0
	for i := range rounds {
		high += rounds[i].tall
	}
	part(b, sheet.R(timeGame, timelineTop, 1240, 576), func(r sheet.Rect) {
		if timelineUntold(rounds) {
			b.Wrap(sheet.R(timePast, r.Y+2, timePastW, 0), s.Tell.Say("ui.timeline.later"), sheet.Row.Sized(14.5).In(ink.Soft))
		}
		b.Scroll("timeline", r, high, func() {
			y := r.Y
			for i := range rounds {
				rounds[i].print(b, s, y)
				y += rounds[i].tall
			}
		})
	})
}

// timelineUntold reports whether nothing of history may be told yet.
func timelineUntold(list []timeRound) bool {
	for i := range list {
		if len(list[i].past) > 0 {
			return false
		}
	}
	return true
}

func timelineHead(b *sheet.Builder, s *Scene) {
	b.Poly(ink.Cell, sheet.P(b.Bleed.X, barTall), sheet.P(b.Bleed.Right(), barTall), sheet.P(b.Bleed.Right(), 80), sheet.P(b.Bleed.X, 102))
	b.Fit(sheet.R(24, 45, 600, 42), s.Tell.Say("ui.timeline"), sheet.Title.Sized(30))
	b.Fit(sheet.R(timeGame, 104, timeGameW, 20), s.Tell.Say("ui.charts.here"), sheet.Heading)
	b.Fit(sheet.R(timePast, 104, timePastW, 20), s.Tell.Say("ui.charts.history"), sheet.Heading)
}

// timelinePages sets each round as two parts: the game, and history.
func timelinePages(b *sheet.Builder, s *Scene) {
	b.Todo(s.Tell.Say("ui.timeline"), ink.Black)
	for _, t := range timelineRounds(b, s) {
		broad(b, sheet.R(24, timelineTop, 600, 24), func(r sheet.Rect) {
			b.Arrow(sheet.R(r.X, r.Y, 300, 24), 10, 0, ink.Red)
			b.Fit(sheet.R(r.X+10, r.Y, 276, 24), s.Tell.Date(t.round), sheet.RowStrong.Sized(15).In(ink.Cream))
		})
		t.herePages(b, s)
		if len(t.past) == 0 {
			continue
		}
		solid(b, sheet.R(timePast-4, timelineTop, timePastW+8, 0), func() {
			b.Fit(sheet.R(timePast, timelineTop, timePastW, 20), s.Tell.Say("ui.charts.history"), sheet.SubHeading.In(ink.Soft))
			t.history(b, timelineTop+20)
		})
	}
}

// timeRound is a round of the timeline.
type timeRound struct {
	round int8
	game  []text.Decision
	past  []rules.Bygone
	tall  float64
}

func timelineRounds(b *sheet.Builder, s *Scene) []timeRound {
	now := int(s.Obs.Table.Round)
	list := make([]timeRound, min(now+1, s.Book.Rounds))
	for i := range list {
		list[i].round = int8(i)
	}
	for _, d := range s.Tell.Milestones(resultEvents(s), timelineEach) {
		if int(d.Round) < len(list) {
			list[d.Round].game = append(list[d.Round].game, d)
		}
	}
	for _, p := range s.Book.Past {
		if int(p.Round) < now || s.Obs.Table.Phase == rules.Over && int(p.Round) < len(list) {
			list[p.Round].past = append(list[p.Round].past, p)
		}
	}
	for i := range list {
		list[i].tall = list[i].height(b)
	}
	return list
}

func (t *timeRound) height(b *sheet.Builder) float64 {
	game, past := 0.0, 0.0
	for _, d := range t.game {
		game += timeRowTall(b, d)
	}
	for _, p := range t.past {
		past += timeTall(b, p.Text, timePastW)
	}
	return max(timeLeast, game, past) + 14
}

func timeTall(b *sheet.Builder, said string, wide float64) float64 {
	return max(24, b.Tall(wide, said, timeStyle)+timeRowGap)
}

// timeRowTall is how high a row of the game is: a head that is too long for its column has a line of
// its own.
func timeRowTall(b *sheet.Builder, d text.Decision) float64 {
	switch {
	case timeHeadFits(b, d):
		return timeTall(b, d.Text, timeGameW-timeHeadW)
	case d.Text == "":
		return timeTall(b, d.Head, timeGameW)
	}
	return timeTitle + timeTall(b, d.Text, timeGameW-timeHeadW)
}

func timeHeadFits(b *sheet.Builder, d text.Decision) bool {
	return b.Wide(d.Head, sheet.RowStrong) <= timeHeadW-8
}

var timeStyle = sheet.Sentence.Sized(14)

func (t *timeRound) print(b *sheet.Builder, s *Scene, y float64) {
	b.Fill(sheet.R(timeSpine+timeSpineW/2-1.5, y, 3, t.tall), ink.Black)
	b.Arrow(sheet.R(timeSpine, y+2, timeSpineW, 22), 8, 0, ink.Red)
	b.Fit(sheet.R(timeSpine+2, y+2, timeSpineW-12, 22), s.Tell.RoundShort(t.round), sheet.RowStrong.In(ink.Cream).Centre())
	t.here(b, s, y)
	t.history(b, y)
	b.Fill(sheet.R(timeGame, y+t.tall-8, 1218, 1), ink.Rule)
}

// here prints what happened in the game.
func (t *timeRound) here(b *sheet.Builder, s *Scene, y float64) {
	at := y
	for i, d := range t.game {
		at += t.row(b, s, d, timePlace{at, i})
	}
	if len(t.game) == 0 {
		b.Fit(sheet.R(timeGame, y, timeGameW, 24), s.Tell.Say("ui.timeline.nothing"), timeStyle.In(ink.Soft))
	}
}

// herePages sets the same in pages, a row at a time: a round that is long begins below its date.
func (t *timeRound) herePages(b *sheet.Builder, s *Scene) {
	for i := range max(1, len(t.game)) {
		y := timelineTop
		solid(b, sheet.R(timeGame-4, y, timeGameW+8, 0), func() {
			if i == 0 {
				b.Fit(sheet.R(timeGame, y, timeGameW, 20), s.Tell.Say("ui.charts.here"), sheet.SubHeading.In(ink.Soft))
				y += 20
			}
			if len(t.game) == 0 {
				t.here(b, s, y)
				return
			}
			t.row(b, s, t.game[i], timePlace{y, i})
		})
	}
}

// history prints what happened in truth.
func (t *timeRound) history(b *sheet.Builder, y float64) {
	at := y
	for i, p := range t.past {
		h := timeTall(b, p.Text, timePastW)
		b.Wrap(sheet.R(timePast, at+2, timePastW, 0), p.Text, timeStyle)
		b.Node(sheet.Node{ID: "timeline.past" + sheet.Count(int(t.round)) + "." + sheet.Count(i), Name: p.Text, Rect: sheet.R(timePast-4, at, timePastW+4, h-1), Group: t.group()})
		at += h
	}
}

// group is that of what happened in the round, here and in truth: Tab reads round by round.
func (t *timeRound) group() string { return "timeline." + sheet.Count(int(t.round)) }

// timePlace is where a row stands, and its number in its round.
type timePlace struct {
	y float64
	n int
}

func (t *timeRound) row(b *sheet.Builder, s *Scene, d text.Decision, at timePlace) float64 {
	h := timeRowTall(b, d)
	id := "timeline.game" + sheet.Count(int(t.round)) + "." + sheet.Count(at.n)
	r := sheet.R(timeGame-4, at.y, timeGameW+4, h-1)
	if b.Look(id).Pointed {
		b.Fill(r, ink.Buff)
	}
	b.Node(sheet.Node{ID: id, Role: sheet.Link, Name: strings.TrimSuffix(d.Head+": "+d.Text, ": "), Rect: r, Group: t.group(),
		Do: sheet.Action{Name: ActOpen, Text: "log", A: logRound + int(d.Round)}})
	y := at.y + 2
	if wide := timeHeadW - 8; timeHeadFits(b, d) {
		b.Fit(sheet.R(timeGame, y, wide, 18), d.Head, sheet.RowStrong)
	} else {
		houseShort(b, sheet.R(timeGame, y, timeGameW, 18), d.Head, sheet.RowStrong)
		y += timeTitle
	}
	b.Wrap(sheet.R(timeGame+timeHeadW, y, timeGameW-timeHeadW, 0), d.Text, timeStyle)
	return h
}
