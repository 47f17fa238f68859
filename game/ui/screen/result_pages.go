package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// resultFates tells what became of everybody: how they ended here, and in history.
func resultFates(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := panel(b, r, s.Tell.Say("ui.result.fates"))
	wide := in.W - pick(b, 14, 0) // a page has its bar outside
	if fateBroad(wide) {
		style := sheet.SubHeading.In(ink.Soft)
		b.Fit(sheet.R(in.X+92, in.Y-1, fateHead(in.W), 18), s.Tell.Say("ui.debrief.here"), style)
		b.Fit(sheet.R(in.X+fateLeft(wide), in.Y-1, 300, 18), s.Tell.Say("ui.debrief.history"), style)
		in.Y, in.H = in.Y+20, in.H-20
	}
	tall := 0.0
	for i := range s.Book.People {
		tall += fateTall(b, s, rules.Person(i), wide)
	}
	b.Scroll("fates", in, tall, func() {
		y := in.Y
		for i := range s.Book.People {
			h := fateTall(b, s, rules.Person(i), wide)
			resultFate(b, s, rules.Person(i), sheet.R(in.X, y, wide, h))
			y += h
		}
	})
}

// fateLeft is where the column of history begins in a row so wide: a line of it is no longer than
// can be read.
func fateLeft(wide float64) float64 { return max(470, wide-860) }

// fateBroad tells whether both columns have room, each under its head. Else every row says what of it
// is this game and what is history.
func fateBroad(wide float64) bool { return wide >= 1000 }

// fateHead is how wide the name stands, with where he is at the end of this game below it.
func fateHead(wide float64) float64 { return min(360, wide-100) }

var (
	fateName  = sheet.RowStrong.Sized(17)
	fateStyle = sheet.Row.Sized(14).In(ink.Soft)
)

// fateHereWide is how wide the words are that say where he is at the end.
func fateHereWide(wide float64) float64 {
	if fateBroad(wide) {
		return fateHead(wide)
	}
	return wide - 98
}

// fateBeside tells whether where he is at the end stands in one line with his name.
func fateBeside(b *sheet.Builder, s *Scene, p rules.Person, wide float64) bool {
	return !fateBroad(wide) && b.Wide(s.Book.People[p].Name, fateName)+b.Wide(fateSaid(s, p, wide), fateStyle)+16 <= wide-98
}

// fateAt is where the words of a fate begin in their row: beside the name or below it.
func fateAt(b *sheet.Builder, s *Scene, p rules.Person, wide float64) sheet.Point {
	switch {
	case fateBroad(wide):
		return sheet.P(fateLeft(wide), 8)
	case fateBeside(b, s, p, wide):
		return sheet.P(92, 29)
	}
	return sheet.P(92, 32+b.Tall(fateHereWide(wide), fateSaid(s, p, wide), fateStyle))
}

func fateTall(b *sheet.Builder, s *Scene, p rules.Person, wide float64) float64 {
	at := fateAt(b, s, p, wide)
	words := b.Tall(wide-at.X-6, fateThere(s, p, wide), sheet.Telling.Sized(16)) + 8 + at.Y
	if fateBroad(wide) {
		words = max(words, 29+b.Tall(fateHead(wide), fateSaid(s, p, wide), fateStyle)+8)
	}
	if s.Book.IsContender(p) {
		return max(84, words)
	}
	return max(54, words)
}

func resultFate(b *sheet.Builder, s *Scene, p rules.Person, r sheet.Rect) {
	prof := &s.Book.People[p]
	size := 40.0
	if s.Book.IsContender(p) {
		size = 66
	}
	tone := sheet.Living
	if fateFallen(s, p) {
		tone = sheet.Fallen
	}
	b.Portrait(sheet.R(r.X+8+(66-size)/2, r.Y+8, size, size), prof.Portrait, tone)
	b.Fit(sheet.R(r.X+92, r.Y+6, fateHead(r.W), 24), prof.Name, fateName)
	if fateBeside(b, s, p, r.W) {
		b.Fit(sheet.R(r.X+92, r.Y+6, r.W-98, 24), fateSaid(s, p, r.W), fateStyle.Right())
	} else {
		b.Wrap(sheet.R(r.X+92, r.Y+29, fateHereWide(r.W), 0), fateSaid(s, p, r.W), fateStyle)
	}
	at := fateAt(b, s, p, r.W)
	b.Wrap(sheet.R(r.X+at.X, r.Y+at.Y, r.W-at.X-6, 0), fateThere(s, p, r.W), sheet.Telling.Sized(16))
	b.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.Rule)
	b.Node(sheet.Node{ID: "fate." + prof.ID, Role: sheet.TableRow, Name: prof.Name + ". " + fateSaid(s, p, 0) + ". " + fateThere(s, p, 0), Rect: sheet.R(r.X, r.Y, r.W, r.H-1), Group: "fates"})
}

func fateFallen(s *Scene, p rules.Person) bool {
	t := &s.Obs.Table
	if seat := s.Book.SeatOf(p); seat != rules.NoSeat {
		return t.Men[seat].Rung > rules.InCommittee
	}
	return t.Officials[s.Book.Official(p)].Gone
}

// fateSaid is how he ended here, and fateThere how in history, for a row so wide.
func fateSaid(s *Scene, p rules.Person, wide float64) string {
	if fateBroad(wide) {
		return fateHere(s, p)
	}
	return s.Tell.Say("ui.result.fate_here", "what", fateHere(s, p))
}

func fateThere(s *Scene, p rules.Person, wide float64) string {
	if fate := s.Book.People[p].Fate; fateBroad(wide) || fate == "" {
		return fate
	}
	return s.Tell.Say("ui.result.fate_there", "what", s.Book.People[p].Fate)
}

// fateHere is where a man stands at the end of this game.
func fateHere(s *Scene, p rules.Person) string {
	t := &s.Obs.Table
	post := s.Book.PostOf(t, p)
	var rung rules.Rung
	if seat := s.Book.SeatOf(p); seat != rules.NoSeat {
		rung = t.Men[seat].Rung
	} else {
		of := t.Officials[s.Book.Official(p)]
		if of.Gone {
			return s.Tell.Say("ui.result.gone")
		}
		rung = of.Rung
	}
	if post == rules.NoPost {
		return s.Tell.Rung(rung)
	}
	return s.Tell.Say("ui.result.here", "rung", s.Tell.Rung(rung), "post", post)
}
