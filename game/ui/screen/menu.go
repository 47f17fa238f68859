package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Menu is what Escape opens in a game: how it stands at the right, what can be done
// with it at the left. It shows nothing that is not public.
func Menu(b *sheet.Builder, s *Scene) {
	if b.Paged {
		menuInPages(b, s)
		return
	}
	b.AtLeft(func() {
		titleNight(b)
		b.Fit(sheet.R(50, 40, 400, 60), s.Tell.Say("ui.menu"), sheet.Headline.In(ink.Cream))
		b.Fill(sheet.R(50, 104, 250, 8), ink.Red)
		t := &s.Obs.Table
		b.Fit(sheet.R(50, 124, 400, 30), s.Tell.Round(t.Round), sheet.RowStrong.Sized(22).In(ink.Cream))
		b.Fit(sheet.R(50, 154, 400, 24), s.Tell.Date(t.Round), sheet.Row.Sized(18).In(ink.OnBlack))
		list := menuEntries(s)
		leads := firstLeads(b, "menu", list)
		for i, e := range list {
			nightEntry(b, menuNode(e, entryPlace(214+46*float64(i))), i == 0 && leads)
		}
		menuSeats(b, s, sheet.R(600, 56, 640+titleMore(b), 556))
		if s.House.Notice != "" {
			houseNotice(b, s, sheet.R(560, 616, 680, 84))
		}
	})
}

func menuEntries(s *Scene) []titleItem {
	list := []titleItem{{"back", s.Tell.Say("ui.menu.continue"), "", hand.Escape}}
	if s.House.CanCover {
		list = append(list, titleItem{MenuCover, s.Tell.Say("ui.menu.cover"), "", hand.H})
	}
	return append(list,
		titleItem{MenuSave, s.Tell.Say("ui.menu.save"), "", hand.S},
		titleItem{MenuSettings, s.Tell.Say("ui.settings"), "", hand.O},
		titleItem{MenuCodex, s.Tell.Say("ui.codex"), "", hand.F1},
		titleItem{MenuSound, soundWord(s), "", MuteKey},
		titleItem{MenuTitle, s.Tell.Say("ui.menu.title"), "", hand.T},
		titleItem{MenuLeave, s.Tell.Say("ui.title.leave"), "", hand.Q})
}

// soundWord says what the key would do to the sound.
func soundWord(s *Scene) string {
	if s.House.Set.Mute || s.House.Set.Volume == 0 {
		return s.Tell.Say("ui.menu.sound_on")
	}
	return s.Tell.Say("ui.menu.sound_off")
}

func menuNode(e titleItem, r sheet.Rect) sheet.Node {
	do := sheet.Action{Name: ActMenu, Text: e.id}
	if e.id == "back" {
		do = sheet.Do(ActBack)
	}
	return sheet.Node{ID: "menu." + e.id, Role: sheet.Press, Name: e.label, Rect: r, Key: e.key, Dark: true, Do: do, Group: "menu"}
}

func menuSeats(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.new.seats"), s.Book.Title)
	pitch := min(74, in.H/float64(max(1, len(s.Book.Contenders))))
	for p := range s.Book.Contenders {
		menuSeat(b, s, rules.Seat(p), in.Line(p, pitch))
	}
}

func menuSeat(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	if p%2 == 0 {
		b.Fill(r, ink.Row)
	}
	size := min(r.H-8, 64)
	tone := sheet.Living
	if s.Obs.Table.Men[p].Rung > rules.InCommittee {
		tone = sheet.Fallen
	}
	b.Portrait(sheet.R(r.X+8, r.Y+(r.H-size)/2, size, size), s.Book.People[p].Portrait, tone)
	b.Fit(sheet.R(r.X+92, r.Y+r.H/2-22, 220, 22), s.Tell.Seat(p), sheet.SeatName.Sized(18))
	b.Fit(sheet.R(r.X+92, r.Y+r.H/2+2, 220, 18), s.Tell.Rung(s.Obs.Table.Men[p].Rung), sheet.Row.In(ink.Soft))
	sign, words := "machine", s.Tell.Say("ui.computer")
	if int(p) < len(s.Players) && s.Players[p].Person {
		sign, words = "person", s.Players[p].Name
		if words == "" {
			words = s.Tell.Say("ui.person")
		}
	}
	x := r.X + max(340, r.W*0.52)
	b.Sign(sign, sheet.P(x, r.Middle().Y-9), 18, ink.Black)
	houseShort(b, sheet.R(x+28, r.Y, r.Right()-x-36, r.H), words, sheet.RowStrong.Sized(16))
}
