package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Pages of the charts.
const (
	ChartsLines = iota
	ChartsCountry
	ChartsPower
	ChartsLedgers
	chartsPages
)

// chartsKey opens the charts, from the board and from the result.
const chartsKey = hand.G

var chartsKeys = [chartsPages]string{"lines", "country", "power", "ledgers"}

// Charts shows how the game went so far: positions, country, power and ledgers over the
// rounds, with what happened in history beside them. Of the ledgers it shows, while the
// game goes on, what everybody can count, and of one's own what one knows oneself.
func Charts(b *sheet.Builder, s *Scene) {
	barBack(b, s)
	b.Between(barTall, 692)
	head := shares{{16, 220, 0}, {250, 1014, 1}}.of(b)
	broad(b, head[1].rect(50, 30), func(r sheet.Rect) { chartsTabs(b, s, r) })
	broad(b, stretched(b, sheet.R(16, 88, 1248, 30)), func(r sheet.Rect) { chartsMen(b, s, r) })
	if !b.Paged {
		b.Fit(head[0].rect(b.Bleed.Y+46, 38), s.Tell.Say("ui.charts"), sheet.Title.Sized(30))
	}
	r, note := stretched(b, sheet.R(16, 128, 1248, 560)), "ui.charts.note."+chartsKeys[max(0, s.Desk.Chart)%chartsPages]
	switch s.Desk.Chart {
	case ChartsCountry:
		chartsCountry(b, s, stretched(b, sheet.R(16, 96, 1248, 592)))
	case ChartsPower:
		chartsPower(b, s, r)
	case ChartsLedgers:
		chartsLedgers(b, s, r)
		if s.House.LedgerHistory != nil {
			note = "ui.charts.note.ledgers_end"
		}
	default:
		chartsLines(b, s, r)
	}
	if len(s.History) <= 1 {
		note = "ui.charts.note.start"
	}
	b.AtFoot(func() {
		b.Fit(head[0].rect(694, 20).With(head[1].rect(694, 20)), s.Tell.Say(note), sheet.Row.Sized(14).In(ink.Soft))
	})
	b.Todo(s.Tell.Say(note), ink.Black)
}

func chartsTabs(b *sheet.Builder, s *Scene, r sheet.Rect) {
	for i, key := range chartsKeys {
		b.Button(sheet.Button{ID: "charts." + key, Rect: r.Column(i, chartsPages, 14), Label: s.Tell.Say("ui.charts." + key), Key: hand.Digit(i + 1),
			Role: sheet.Choice, Chosen: i == s.Desk.Chart, Group: "charts", Do: sheet.Do(ActDesk, DeskChart, i)})
	}
}

// chartsMan is the man whose curves stand out: who was chosen, oneself, or who leads.
func chartsMan(s *Scene) rules.Seat {
	switch n := s.Desk.Man - 1; {
	case n >= 0 && n < len(s.Book.Contenders):
		return rules.Seat(n)
	case s.Obs.Me != rules.NoSeat:
		return s.Obs.Me
	case s.Obs.Table.Leader >= 0:
		return s.Obs.Table.Leader
	}
	return 0
}

// chartsMen is a row with the men to choose from; the country is everybody's.
func chartsMen(b *sheet.Builder, s *Scene, r sheet.Rect) {
	if s.Desk.Chart == ChartsCountry {
		return
	}
	n := len(s.Book.Contenders)
	r.H = 30
	short := chartsShort(b, s, r.Column(0, n, 6).W-40)
	for i := range n {
		p := rules.Seat(i)
		at := r.Column(i, n, 6)
		if short {
			at = chartsDisc(s, r, i)
		}
		id := "charts.man" + sheet.Count(i+1)
		chosen := p == chartsMan(s)
		ground, words := ink.Row, ink.Black
		if b.Look(id).Pointed {
			ground = ink.Buff
		}
		state := ""
		if chosen {
			ground, words, state = ink.Red, ink.Cream, s.Tell.Say("ui.record.chosen")
		}
		b.Node(sheet.Node{ID: id, Role: sheet.Choice, Name: s.Tell.Seat(p), State: state, Rect: at, Group: "charts.men", Dark: chosen, Do: sheet.Do(ActDesk, DeskMan, i+1)})
		b.Fill(at, ground)
		kind := sheet.Man
		if p == s.Obs.Me {
			kind = sheet.Mine
		}
		mono := sheet.P(at.X+18, at.Middle().Y)
		if chosen && kind == sheet.Mine { // petrol lies on red with a seam
			const d = 14.0
			kind = sheet.MineLow
			b.Poly(ink.Cream, sheet.P(mono.X-d, mono.Y), sheet.P(mono.X, mono.Y-d), sheet.P(mono.X+d, mono.Y), sheet.P(mono.X, mono.Y+d))
		}
		b.Monogram(mono, s.Book.People[p].Mono, kind)
		if chosen || !short {
			houseShort(b, sheet.R(at.X+36, at.Y, at.W-40, at.H), s.Tell.Seat(p), sheet.SeatName.In(words))
		}
	}
}

// chartsShort reports whether some name is too long for its place.
func chartsShort(b *sheet.Builder, s *Scene, wide float64) bool {
	for q := range s.Book.Contenders {
		if b.Wide(s.Tell.Seat(rules.Seat(q)), sheet.SeatName.Sized(12)) > wide {
			return true
		}
	}
	return false
}

// chartsDisc is the place of man i in the row where only the chosen one has his name.
func chartsDisc(s *Scene, r sheet.Rect, i int) sheet.Rect {
	const pitch, gap = 46.0, 6.0
	chosen, others := int(chartsMan(s)), float64(len(s.Book.Contenders)-1)
	wide := r.W + gap - others*pitch
	switch {
	case i < chosen:
		return sheet.R(r.X+pitch*float64(i), r.Y, pitch-gap, r.H)
	case i == chosen:
		return sheet.R(r.X+pitch*float64(i), r.Y, wide-gap, r.H)
	}
	return sheet.R(r.X+wide+pitch*float64(i-1), r.Y, pitch-gap, r.H)
}

// inkOf is the ink of a man's own curve.
func inkOf(s *Scene, p rules.Seat) ink.Ink {
	if p == s.Obs.Me {
		return ink.Yours
	}
	return ink.Black
}

// seatDashes tell the curves of the men apart, together with their names.
var seatDashes = [rules.MaxSeats]float64{3, 9, 5, 14, 2, 7, 11, 4}

// everyone is a curve for each man, the chosen one's last and broad.
func everyone(s *Scene, values func(p rules.Seat) []float64) []curve {
	var list []curve
	chosen := chartsMan(s)
	for i := range s.Book.Contenders {
		if p := rules.Seat(i); p != chosen {
			list = append(list, curve{name: s.Tell.Seat(p), dash: seatDashes[i], wide: 2, ink: softer(s, p), values: values(p)})
		}
	}
	own := curve{name: s.Tell.Seat(chosen), wide: 4.5, dots: true, ink: inkOf(s, chosen), values: values(chosen)}
	if len(list) > 0 && !slices.ContainsFunc(list, func(x curve) bool { return !slices.Equal(x.values, own.values) }) {
		own.name = s.Tell.Say("ui.charts.everybody")
		return []curve{own}
	}
	return append(list, own)
}

func softer(s *Scene, p rules.Seat) ink.Ink {
	if p == s.Obs.Me {
		return ink.Yours
	}
	return ink.Soft
}
