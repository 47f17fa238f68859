package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Faces prints the contenders at the sizes in which roll-call, hall, curtain and dossier
// show them. Nobody sees it: it is baked ahead, so that these open without a stumble.
func Faces(b *sheet.Builder, s *Scene) {
	for p := range s.Book.Contenders {
		face, tone := s.Book.People[p].Portrait, toneOf(&s.Obs.Table, rules.Seat(p))
		for _, size := range [...]float64{112, 90, 48, 60} {
			b.Portrait(sheet.R(0, 0, size, faceTall(size)), face, tone)
		}
		b.Face(sheet.R(30, 60, 276, 331), face, sheet.OnNight)
		if s.House.CanCover && p < len(s.Players) && s.Players[p].Person {
			b.Portrait(curtainFace, face, sheet.Living)
			b.Fit(sheet.R(66, 278, 690, 140), s.Tell.Seat(rules.Seat(p)), sheet.Huge.Sized(140))
		}
	}
}

// Where the large portraits stand on the curtain and at the choice of ambition.
var (
	curtainFace = sheet.R(787, 207, 180, 216)
	aimFace     = sheet.R(50, 66, 236, 283)
)

// aheadStyles are those in which the board and the cards of events are set.
var aheadStyles = [...]sheet.Style{sheet.Headline, sheet.SeatName, sheet.SeatName.Sized(16), sheet.Heading, sheet.SubHeading, sheet.RowStrong, sheet.Row,
	sheet.Row.Sized(12.5), sheet.Smallest, sheet.Telling.Sized(eventTypes[1].telling), sheet.TellingItalic.Sized(eventTypes[1].aside)}

// BeforeGame prints what a game begins with: the faces at the table, on the curtain and at
// the choice of ambition, which are large, and the letters of the board and of the first card, as the scenario's own words have them. Nobody sees it: it
// is baked ahead, while a game is set up.
func BeforeGame(b *sheet.Builder, s *Scene) {
	if s.Book == nil {
		return
	}
	for p := range s.Book.Contenders {
		face := s.Book.People[p].Portrait
		b.Portrait(sheet.R(0, 0, 62, 74), face, sheet.Living)
		b.Portrait(curtainFace, face, sheet.Living)
		b.Face(aimFace, face, sheet.OnNight)
	}
	for _, style := range aheadStyles {
		b.Wrap(sheet.R(0, 0, sheet.Width, 0), s.Book.About, style)
	}
}

// faceTall is the height of a portrait of this width, as the screens have it.
func faceTall(wide float64) float64 {
	switch wide {
	case 112:
		return 134
	case 48:
		return 58
	}
	return wide * 1.2
}
