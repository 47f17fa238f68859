package screen

import (
	"fmt"

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
		tall := 556.0
		if s.House.CanCover {
			tall -= menuClockTall + 8
			menuClock(b, s, sheet.R(600, 56+tall+8, 640+titleMore(b), menuClockTall))
		}
		menuSeats(b, s, sheet.R(600, 56, 640+titleMore(b), tall))
		if s.House.Notice != "" {
			houseNotice(b, s, sheet.R(560, 616, 680, 84))
		}
	})
}

func menuEntries(s *Scene) []titleItem {
	list := []titleItem{{"back", s.Tell.Say("ui.menu.continue"), "", hand.Escape}}
	if s.House.CanCover {
		list = append(list, titleItem{MenuCover, s.Tell.Say("ui.menu.cover"), "", hand.H}, titleItem{MenuRewind, s.Tell.Say("ui.menu.rewind"), "", hand.Z})
		if who := s.House.LastAnswer; s.House.TakesBack {
			list = append(list, titleItem{MenuTakeBack, s.Tell.Say("ui.menu.take_back", "who", who), "", hand.B})
		}
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
	in := b.Panel(r, s.Tell.Say("ui.new.seats"), s.Tell.Say("ui.menu.who_note"))
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
	x := r.X + max(322, r.W*0.46)
	at := sheet.R(x, r.Y+(r.H-32)/2, 150, 32)
	menuSwitch(b, s, p, at)
	beside := sheet.R(at.Right()+14, r.Y, r.Right()-at.Right()-22, r.H)
	switch {
	case int(p) >= len(s.Players):
	case s.Players[p].Person:
		houseShort(b, beside, s.Players[p].Name, sheet.RowStrong.Sized(16))
	case s.Players[p].Absent != "":
		said := s.Tell.Say("ui.menu.absent", "team", s.Players[p].Absent)
		b.Node(sheet.Node{ID: "menu.absent" + sheet.Count(int(p)), Name: said, Rect: beside, Quiet: true})
		houseShort(b, beside, said, sheet.Row.Sized(16).In(ink.Soft))
	}
}

// menuSwitch gives the seat to a person or to the computer. The last person keeps his.
func menuSwitch(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	persons, mine := 0, false
	for q, who := range s.Players {
		if who.Person {
			persons++
			mine = mine || q == int(p)
		}
	}
	if mine && persons < 2 { // somebody must play
		b.Sign("person", sheet.P(r.X+8, r.Middle().Y-9), 18, ink.Black)
		b.Fit(sheet.R(r.X+34, r.Y, r.W-34, r.H), s.Tell.Say("ui.new.human"), sheet.RowStrong.Sized(16))
		return
	}
	x := sheet.Button{ID: "menu.who." + s.Book.People[p].ID, Rect: r, Label: s.Tell.Say("ui.new.computer"), Sign: "machine", Role: sheet.Switch, Group: "menu.who",
		Do: sheet.Do(ActReseat, int(p), 1), Name: s.Tell.Say("ui.menu.who", "who", p), Tip: sheet.Tip{Title: s.Tell.Say("ui.menu.who", "who", p),
			Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.menu.who_about")}}}}
	if mine {
		x.Label, x.Sign, x.Kind, x.Do = s.Tell.Say("ui.new.human"), "person", sheet.Strong, sheet.Do(ActReseat, int(p), 0)
	}
	b.Button(x)
}

// menuClockTall is how high the panel of the clock is.
const menuClockTall = 74.0

// menuClock sets the clock of the lesson anew, which stands while the menu is open.
func menuClock(b *sheet.Builder, s *Scene, r sheet.Rect) {
	c := &s.Clock
	note := s.Tell.Say("ui.clock.stands")
	if !c.Set {
		note = ""
	}
	in := b.Panel(r, s.Tell.Say("ui.clock"), note)
	row := sheet.R(in.X, in.Y+6, in.W, 34)
	button := func(i int, id, label string, to int) {
		do := sheet.Do(ActSet, to)
		do.Text = SetClock
		b.Button(sheet.Button{ID: "menu.clock." + id, Rect: row.Column(i, 4, 12), Label: label, Do: do, Group: "menu.clock"})
	}
	if !c.Set {
		for i, n := range lessons[1:] {
			button(i, fmt.Sprint(n), s.Tell.Say("ui.clock.minutes", "n", n), n)
		}
		return
	}
	b.Fit(row.Column(0, 4, 12), clockLeft(s), sheet.RowStrong.Sized(17))
	button(1, "less", s.Tell.Say("ui.clock.less", "n", clockStep), max(1, c.Left-clockStep))
	button(2, "more", s.Tell.Say("ui.clock.more", "n", clockStep), min(LongestLesson, c.Left+clockStep))
	button(3, "none", s.Tell.Say("ui.clock.none"), 0)
}

// clockStep is how many minutes a press gives or takes.
const clockStep = 5
