package screen

import (
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// menuInPages is the menu for large text.
func menuInPages(b *sheet.Builder, s *Scene) {
	t := &s.Obs.Table
	list := menuEntries(s)
	leads := firstLeads(b, "menu", list)
	menuPages(b, list, func(e titleItem, r sheet.Rect, first bool) { entryWords(b, menuNode(e, r), first && leads) })
	broad(b, sheet.R(0, 300, 640, 27+58*float64(len(s.Book.Contenders))), func(r sheet.Rect) { menuSeats(b, s, r) })
	if s.House.CanCover {
		broad(b, sheet.R(0, 900, 640, menuClockTall), func(r sheet.Rect) { menuClock(b, s, r) })
	}
	said := s.Tell.Say("list.more", "a", s.Tell.Round(t.Round), "b", s.Tell.Date(t.Round))
	if s.House.Notice != "" {
		said = s.House.Notice
	}
	b.Todo(said, ink.Black)
}
