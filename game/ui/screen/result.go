package screen

import (
	"slices"
	"sort"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Pages of the result.
const (
	PageCount = iota
	PageFates
	PageQuestions
)

// Result is the end: the four ledgers of the seven, what decided it, how it went, and
// on further pages what became of everybody and what to ask.
func Result(b *sheet.Builder, s *Scene) {
	resultHead(b, s)
	whole := stretched(b, sheet.R(16, 98, 1248, 540))
	switch s.Desk.Page {
	case PageFates:
		broad(b, whole, func(r sheet.Rect) { resultFates(b, s, r) })
	case PageQuestions:
		resultQuestions(b, s, whole)
	default:
		resultCount(b, s, whole)
	}
	resultFoot(b, s)
}

// Where the panels of the count begin and end, how high the ledgers are with the words of
// an ending above them and without, and the least room for what decided it, as a list that
// scrolls where there is no more.
const (
	countTop     = 98.0
	countLow     = 640.0
	ledgersTall  = 310.0
	ledgersTight = 284.0
	decidedLeast = 120.0
)

// resultCount is how it ended, the ledgers, what decided it, and the charts. An ending that
// is open takes from the room of what decided it.
func resultCount(b *sheet.Builder, s *Scene, whole sheet.Rect) {
	top, ledgers := countTop, ledgersTall
	if l, ok := endingOf(b, s); ok && !b.Paged {
		top, ledgers = countTop-4+l.tall(whole.W), ledgersTight
		broad(b, sheet.R(whole.X, countTop-6, whole.W, top-countTop), l.print)
	}
	at, fates := shares{{16, 770, 0.6}, {806, 458, 0.4}}.ofWith(b)
	decided := at[0].rect(top+ledgers+6, countLow-top-ledgers-6)
	if decided.H < decidedLeast {
		ledgers = countLow - top
	}
	resultLedgers(b, s, at[0].rect(top, ledgers))
	if decided.H >= decidedLeast {
		broad(b, decided, func(r sheet.Rect) { resultDecided(b, s, r) })
	}
	if b.Paged { // below what decided it, which has a page's room then
		resultAsks(b, s)
	}
	resultCharts(b, s, at[1].rect(top, countLow-top))
	if fates.w > 0 {
		broad(b, fates.rect(top, countLow-2-top), func(r sheet.Rect) { resultFates(b, s, r) })
	}
}

// ranked are the seats, the one who did best against his par first.
func ranked(s *Scene) []rules.Seat {
	var list []rules.Seat
	for p := range s.House.Ledgers {
		list = append(list, rules.Seat(p))
	}
	sort.SliceStable(list, func(i, j int) bool {
		return s.House.Ledgers[list[i]].Margin > s.House.Ledgers[list[j]].Margin
	})
	return list
}

func resultHead(b *sheet.Builder, s *Scene) {
	b.Between(84, 646)
	if b.Paged {
		resultHeadPages(b, s)
		return
	}
	b.Head(84, func() { resultHeadWhole(b, s) })
}

func resultHeadWhole(b *sheet.Builder, s *Scene) {
	b.Fill(sheet.R(b.Bleed.X, b.Bleed.Y, b.Bleed.W, 84-b.Bleed.Y), ink.Black)
	plates := resultPlates(b, s)
	b.AtLeft(func() {
		b.Poly(ink.Red, sheet.P(0, b.Bleed.Y), sheet.P(64, b.Bleed.Y), sheet.P(64, 0), sheet.P(30, 84), sheet.P(0, 84))
		b.Sign("star", sheet.P(8, 26), 28, ink.Cream)
		wide := b.Bleed.W - sheet.Width + plateEnd - 90
		for _, x := range plates {
			wide -= x.wide
		}
		kicker := resultKicker(s)
		if stand := resultStand(s); stand != "" && b.Wide(kicker, sheet.Heading.Sized(13)) > wide { // of the two, the place says more
			kicker = stand
		}
		b.Fit(sheet.R(84, 8, wide, 20), kicker, sheet.Heading.In(ink.OnBlack))
		b.Fit(sheet.R(84, 26, wide, 52), resultTitle(s), sheet.Title.Sized(42).In(ink.Cream))
	})
	b.AtRight(func() {
		for _, x := range plates {
			resultPlate(b, s, x)
		}
	})
}

// resultPlates are the plates of who leads and who did best, each as wide as their words
// need; the last one ends where the sheet does.
func resultPlates(b *sheet.Builder, s *Scene) []medal {
	var list []medal
	for p := range s.House.Ledgers {
		l := &s.House.Ledgers[p]
		if l.Leads {
			list = append(list, medal{who: rules.Seat(p), ground: ink.Red, words: ink.Cream, head: s.Tell.Say("ui.result.leads", "year", resultYear(s)), note: resultLead(s, rules.Seat(p))})
		}
		if l.Best {
			list = append(list, medal{who: rules.Seat(p), ground: ink.Cream, words: ink.Black, head: s.Tell.Say("ui.result.best"), note: resultBest(s, l)})
		}
	}
	wide := plateLeast
	for _, x := range list {
		need := max(b.Wide(x.head, sheet.SubHeading.Sized(min(13.5, 13/min(1, b.Type)))), b.Wide(x.note, sheet.Row.Sized(13)))
		wide = min(plateMost, max(wide, need+platePlain))
	}
	for i := range list {
		list[i].wide, list[i].x = wide, plateEnd-wide*float64(len(list)-i)
	}
	return list
}

// resultTitle names an ending that came before its time, or the count.
func resultTitle(s *Scene) string {
	if e := s.Obs.Table.Ending; e >= 0 && int(e) < len(s.Book.Endings) {
		return s.Tell.Say("ui.result.over", "ending", s.Tell.Ending(int(e)))
	}
	return s.Tell.Say("ui.result.title_n", "n", len(s.Book.Contenders))
}

// resultKicker is when it ended and, for whoever plays alone, where he stands.
func resultKicker(s *Scene) string {
	year, month := resultEnd(s)
	said := s.Tell.Month(year, month)
	if stand := resultStand(s); stand != "" {
		said = s.Tell.Say("ui.result.date_stand", "date", said, "stand", stand)
	}
	return said
}

// resultStand is where whoever plays alone stands, or "".
func resultStand(s *Scene) string {
	me := s.Obs.Me
	if me < 0 || int(me) >= len(s.House.Ledgers) {
		return ""
	}
	place := 1 + slices.Index(ranked(s), me)
	return s.Tell.Say("ui.result.stand", "par", resultBest(s, &s.House.Ledgers[me]), "n", place, "m", len(s.House.Ledgers))
}

// resultEnd is the month in which the game ended.
func resultEnd(s *Scene) (year, month int) {
	m := s.Book.StartMonth - 1 + s.Book.MonthsPerRound*resultRounds(s) - 1
	return s.Book.StartYear + m/12, m%12 + 1
}

func resultRounds(s *Scene) int { return max(1, len(s.History)-1) }

func resultYear(s *Scene) int {
	year, month := resultEnd(s)
	if month == 12 {
		year++
	}
	return year
}

// resultLead is by how much the leader's office is more than the next man's.
func resultLead(s *Scene, p rules.Seat) string {
	next := rules.NoSeat
	for q := range s.House.Ledgers {
		if rules.Seat(q) != p && (next < 0 || s.House.Ledgers[q].Office > s.House.Ledgers[next].Office) {
			next = rules.Seat(q)
		}
	}
	mine := s.House.Ledgers[p].Office
	if next < 0 || s.House.Ledgers[next].Office > mine {
		return s.Tell.Say("ui.result.office_alone", "n", decimal(mine))
	}
	return s.Tell.Say("ui.result.office_margin", "n", decimal(mine), "m", decimal(mine-s.House.Ledgers[next].Office), "who", next)
}

func resultBest(s *Scene, l *rules.Ledger) string {
	switch n := l.Margin; {
	case n > 0:
		return s.Tell.Say("ui.result.above_par", "n", decimal(n))
	case n < 0:
		return s.Tell.Say("ui.result.below_par", "n", decimal(-n))
	}
	return s.Tell.Say("ui.result.at_par")
}

// medal is a slanted plate of the head with a man on it.
type medal struct {
	who           rules.Seat
	x, wide       float64
	ground, words ink.Ink
	head, note    string
}

// How wide a plate is, what of it is no room for words, and where the last one ends.
const (
	plateLeast = 304.0
	plateMost  = 400.0
	platePlain = 116.0
	plateEnd   = 1248.0
)

func resultPlate(b *sheet.Builder, s *Scene, x medal) {
	p, right, room := x.who, x.x+x.wide, x.wide-platePlain
	b.Poly(x.ground, sheet.P(x.x+14, 0), sheet.P(right, 0), sheet.P(right-14, 84), sheet.P(x.x, 84))
	b.Portrait(sheet.R(x.x+26, 6, 60, 72), s.Book.People[p].Portrait, sheet.Living)
	houseShort(b, sheet.R(x.x+98, 10, room, 20), x.head, sheet.SubHeading.In(x.words))
	team := s.team(p)
	if team == "" {
		b.Fit(sheet.R(x.x+98, 28, room, 38), s.Tell.Seat(p), sheet.Title.Sized(32).In(x.words))
	} else {
		b.Fit(sheet.R(x.x+98, 25, room, 26), s.Tell.Seat(p), sheet.Title.Sized(24).In(x.words))
		houseShort(b, sheet.R(x.x+98, 48, room, 17), team, sheet.RowStrong.In(x.words))
	}
	houseShort(b, sheet.R(x.x+98, pick(b, 64, 62), room, 17), x.note, sheet.Row.In(x.words))
	id, tip := "result.plate.leads", leadTip(s, p, b.Asked("result.plate.leads"))
	if x.ground != ink.Red {
		id, tip = "result.plate.best", ledgerTip(s, p, b.Asked("result.plate.best"))
	}
	b.Node(sheet.Node{ID: id, Name: x.head + " " + s.called(p) + ", " + x.note, Rect: sheet.R(x.x+20, 4, x.wide-34, 76), Quiet: true, Dark: true, Tip: tip})
}

func resultFoot(b *sheet.Builder, s *Scene) {
	if b.Paged {
		resultFootPages(b, s)
		return
	}
	b.AtFoot(func() { resultFootWhole(b, s) })
}

func resultFootWhole(b *sheet.Builder, s *Scene) {
	const top = 646
	b.Fill(sheet.R(b.Bleed.X, top, b.Bleed.W, b.Bleed.Bottom()-top), ink.Black)
	b.AtLeft(func() {
		b.Poly(ink.Red, sheet.P(0, top), sheet.P(238, top), sheet.P(206, 720), sheet.P(206, b.Bleed.Bottom()), sheet.P(0, b.Bleed.Bottom()))
		b.Fit(sheet.R(20, 654, 190, 20), s.Tell.Say("ui.result.lesson"), sheet.Heading.In(ink.Cream))
		b.Fit(sheet.R(20, 677, 180, 20), s.Tell.Say("ui.result.seed", "seed", resultSeed(s)), sheet.Row.Sized(15).In(ink.Cream))
		line := s.Tell.Say("ui.result.care")
		if len(s.Book.Debrief) > 0 && s.Desk.Page != PageQuestions {
			line = s.Book.Debrief[0].Text
		}
		resultLinks(b, s, resultAsk(b, line))
	})
	b.AtRight(func() {
		b.Button(sheet.Button{ID: "result.title", Rect: sheet.R(1074, 664, 186, 40), Label: s.Tell.Say("ui.result.to_title"), Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop,
			Do: sheet.Action{Name: ActMenu, Text: MenuTitle}})
	})
}

// resultAsk prints the question for the lesson, in two lines if it is too long for one, and returns by
// how much what is below stands lower.
func resultAsk(b *sheet.Builder, line string) float64 {
	r, style := sheet.R(256, 652, 800+b.Bleed.W-sheet.Width, 28), sheet.TellingItalic.In(ink.Cream)
	b.Node(sheet.Node{ID: "result.ask", Name: line, Rect: r, Quiet: true, Tip: sheet.Tip{Title: line}})
	if b.Wide(line, houseSmall(b, style)) <= r.W {
		b.Fit(r, line, style)
		return 0
	}
	const lower = 5.0
	houseFitted(b, sheet.R(r.X, r.Y-3, r.W, r.H+lower+2), line, style)
	return lower
}

func resultLinkList(s *Scene) []sheet.Button {
	links := []sheet.Button{
		{ID: "result.fates", Label: s.Tell.Say("ui.result.fates"), Key: hand.E, Do: sheet.Do(ActDesk, DeskPage, PageFates)},
		{ID: "result.questions", Label: s.Tell.Say("ui.result.questions"), Key: hand.Q, Do: sheet.Do(ActDesk, DeskPage, PageQuestions)},
		{ID: "result.charts", Label: s.Tell.Say("ui.charts"), Key: chartsKey, Do: sheet.Action{Name: ActOpen, Text: "charts"}},
		{ID: "result.log", Label: s.Tell.Say("ui.result.chronicle"), Key: hand.L, Do: sheet.Action{Name: ActOpen, Text: "log"}},
	}
	if s.Desk.Page != PageCount {
		at := s.Desk.Page - PageFates
		links[at] = sheet.Button{ID: "result.count", Label: s.Tell.Say("ui.result.ledgers"), Key: hand.C, Do: sheet.Do(ActDesk, DeskPage, PageCount)}
	}
	return links
}

func resultLinks(b *sheet.Builder, s *Scene, lower float64) {
	x := 250.0
	for _, l := range resultLinkList(s) {
		w := linkWide(b, l) + 8
		l.Rect, l.Kind, l.Role, l.Group = sheet.R(x, 682+lower, w, 28), sheet.Bare, sheet.Link, "result"
		b.Button(l)
		x += w + 8
	}
}
