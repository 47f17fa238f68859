package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// What hangs on the curtain for the room that waits: of the table alone, which everybody knows, so that the projector
// may stay on until the curtain opens.

// Where it hangs: above the band, and at its left below.
var (
	curtainLines   = sheet.R(24, 8, 776, 138)
	curtainCountry = sheet.R(816, 8, 446, 108)
	curtainSeats   = sheet.R(24, 548, 470, 100)
)

// curtainPublic hangs it up once the cloth has shut.
func curtainPublic(b *sheet.Builder, s *Scene, p rules.Seat) {
	if s.Ticks > 0 || !s.Public() {
		return
	}
	w := newBoard(b, s)
	b.Fill(curtainLines, ink.Cream)
	in := sheet.R(curtainLines.X+12, curtainLines.Y+8, curtainLines.W-24, curtainLines.H-12)
	for i := range s.Book.Issues {
		w.line(rules.Issue(i), in.Column(i, max(2, len(s.Book.Issues)), 18))
	}
	b.Fill(curtainCountry, ink.Cream)
	w.countryShort(sheet.R(curtainCountry.X+12, curtainCountry.Y+4, curtainCountry.W-24, curtainCountry.H-8), 2)
	b.Fill(curtainSeats, ink.Cream)
	w.whoIsDone(sheet.R(curtainSeats.X+10, curtainSeats.Y+5, curtainSeats.W-20, curtainSeats.H-10), p)
}

// countryShort prints the numbers of the country in columns, without bars.
func (p *board) countryShort(r sheet.Rect, columns int) {
	n := len(p.s.Book.Meters)
	rows := max(1, (n+columns-1)/columns)
	pitch := min(34, r.H/float64(rows))
	for i := range p.s.Book.Meters {
		rule, value := &p.s.Book.Meters[i], int(p.t.Meters[i])
		at := r.Column(i/rows, columns, 14).Line(i%rows, pitch)
		p.Node(sheet.Node{ID: "country-" + rule.ID, Name: rule.Name, Rect: least(at), Group: "country", Tip: p.meterTip(rules.Meter(i)),
			Value: sheet.Count(tenth(value))})
		p.Sign(rule.Sign, sheet.P(at.X, at.Middle().Y-8), 16, ink.Black)
		words := ink.Black
		if inCrisis(rule, value) {
			words = ink.RedDeep
			p.Sign("bell", sheet.P(at.Right()-15, at.Middle().Y-7), 14, ink.Red)
		}
		p.Fit(sheet.R(at.Right()-40, at.Y, 22, at.H), sheet.Count(tenth(value)), sheet.RowStrong.Sized(18).In(words).Right())
		p.fitted(sheet.R(at.X+22, at.Y, at.W-66, at.H), rule.Name, sheet.RowStrong.Sized(15).In(words))
	}
}

// whoIsDone prints the seats with a tick at those that have decided in this part of the round, and who comes after the
// one to whom the screen passes. What they decided only they know.
func (p *board) whoIsDone(r sheet.Rect, now rules.Seat) {
	n := len(p.s.Book.Contenders)
	with, without := p.doneWords(now)
	p.firstFit(sheet.R(r.X, r.Y, r.W, 20), sheet.RowStrong.Sized(15), with, without)
	for i := range n {
		q := rules.Seat(i)
		at := sheet.R(r.X, r.Y+23, r.W, r.H-23).Column(i, max(n, 2), 6)
		pic := sheet.R(at.Middle().X-20, at.Y, 40, 46)
		p.Portrait(pic, p.s.Book.People[q].Portrait, sheet.Living)
		state, sign := p.say("ui.curtain.to_come"), ""
		switch {
		case q == now:
			state = p.say("ui.bar.now")
			p.Frame(pic.Inset(-3), 3, ink.Red)
		case !p.t.Turn.Has(q):
			state, sign = p.say("ui.bar.done"), "tick"
		}
		if sign != "" {
			p.Fill(sheet.R(pic.Right()-17, pic.Bottom()-17, 17, 17), ink.Black)
			p.Sign(sign, sheet.P(pic.Right()-14.5, pic.Bottom()-14.5), 12, ink.Cream)
		}
		p.Node(sheet.Node{ID: "curtain." + seatID(p.s.Book, q), Name: p.s.Tell.Seat(q), State: state, Rect: at, Quiet: true})
		p.fitted(sheet.R(at.X-2, pic.Bottom()+3, at.W+4, 17), p.s.Tell.Seat(q), sheet.SeatName.Sized(13).Centre())
	}
}

// doneWords says how many have decided and who is next, with his team and without.
func (p *board) doneWords(now rules.Seat) (with, without string) {
	key, done, next := "ui.curtain.sealed", 0, rules.NoSeat
	if p.t.Phase == rules.Opening {
		key = "ui.curtain.chosen"
	}
	for i := range p.s.Book.Contenders {
		switch q := rules.Seat(i); {
		case !p.t.Turn.Has(q):
			done++
		case q != now && next == rules.NoSeat && p.isPerson(q):
			next = q
		}
	}
	if next == rules.NoSeat {
		last := p.say(key+".last", "n", done, "m", len(p.s.Book.Contenders))
		return last, last
	}
	say := func(who string) string { return p.say(key, "n", done, "m", len(p.s.Book.Contenders), "who", who) }
	return say(p.s.called(next)), say(p.s.Tell.Seat(next))
}

// called is a seat's man with his team, if he has one.
func (s *Scene) called(q rules.Seat) string {
	if team := s.team(q); team != "" {
		return s.Tell.Say("ui.saves.team", "team", team, "who", s.Tell.Seat(q))
	}
	return s.Tell.Seat(q)
}
