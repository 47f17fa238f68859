package screen

import (
	"strings"

	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Saves lists the games on the shelf, and keeps the one in progress under a name.
func Saves(b *sheet.Builder, s *Scene) {
	houseHead(b, s, s.Tell.Say("ui.saves"))
	r := stretched(b, sheet.R(12, 76, 1256, 540))
	if s.House.InGame {
		broad(b, sheet.R(r.X, 76, r.W, 76), func(r sheet.Rect) { saveAs(b, s, r) })
		r.Y, r.H = 160, 456
	}
	broad(b, r, func(r sheet.Rect) { saveList(b, s, r) })
	houseGround(b, s, s.Tell.Say("ui.saves.about"))
}

func saveList(b *sheet.Builder, s *Scene, r sheet.Rect) {
	count := s.Tell.Say("ui.saves.count", "n", len(s.House.Saves))
	if len(s.House.Saves) == 0 {
		count = ""
	}
	in := b.Panel(r, s.Tell.Say("ui.saves"), count)
	if len(s.House.Saves) == 0 {
		b.Fit(sheet.R(in.X, in.Y+6, in.W, 26), s.Tell.Say("ui.saves.none"), sheet.Row.Sized(18).In(ink.Soft))
	}
	pitch := 82.0
	if narrow(in) {
		pitch = 124
	}
	content := float64(len(s.House.Saves)) * pitch
	rows := in
	rows.W -= barRoom(content, in.H)
	b.Scroll("saves", in, content, func() {
		for i := range s.House.Saves {
			saveRow(b, s, &s.House.Saves[i], rows.Line(i, pitch))
		}
	})
}

// narrow tells whether what stands side by side on the whole sheet has to stand below
// each other.
func narrow(r sheet.Rect) bool { return r.W < 1000 }

// SaveName is the field for the name under which the game is kept.
const SaveName = "saves.name"

func saveAs(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.saves.as"), s.House.NameBad)
	houseWrite(b, sheet.R(in.X, in.Y+4, min(560, in.W-216), 36), writing{id: SaveName, name: s.Tell.Say("ui.saves.name"), value: s.House.SaveName,
		hint: s.Tell.Say("ui.saves.name"), do: sheet.Do(ActWrite, WriteName)})
	look := sheet.Button{ID: "saves.save", Rect: sheet.R(in.X+min(576, in.W-200), in.Y+4, 200, 36), Label: s.Tell.Say("ui.saves.save"), Kind: sheet.Strong, Key: hand.Enter,
		Do: sheet.Action{Name: ActMenu, Text: MenuSave}}
	if s.House.NameBad != "" {
		look.Do, look.Kind = sheet.Action{}, sheet.Plain
		look.Tip = sheet.Tip{Title: s.House.NameBad}
	}
	b.Button(look)
}

func saveRow(b *sheet.Builder, s *Scene, k *Kept, r sheet.Rect) {
	words := ink.Black
	if k.Bad != "" {
		words = ink.Soft
	}
	b.Fill(sheet.R(r.X, r.Bottom()-2, r.W, 1), ink.Rule)
	name := SlotName(s.Tell, k.Slot)
	b.Node(sheet.Node{ID: "saves.row." + k.Slot, Role: sheet.TableRow, Name: name + ", " + saveNote(s, k), State: k.Who, Rect: sheet.R(r.X, r.Y+2, min(640, r.W-8), 74), Inner: true})
	b.Fit(sheet.R(r.X, r.Y+6, min(620, r.W-20), 24), name, sheet.RowStrong.Sized(18).In(words))
	note := sheet.R(r.X, r.Y+31, min(620, r.W-20), 26)
	if k.Bad != "" {
		note.W = min(640, r.W-12)
		b.Wrap(sheet.R(note.X, note.Y-1, note.W, 30), k.Bad, sheet.SmallestPlain.Sized(12.5).In(ink.RedDeep))
	} else {
		b.Fit(sheet.R(note.X, note.Y, note.W, 20), saveNote(s, k), sheet.Row.Sized(15).In(words))
		houseShort(b, sheet.R(note.X, note.Y+21, note.W, 19), k.Who, sheet.Row.Sized(14).In(ink.Soft))
	}
	if k.Misnamed {
		return
	}
	if narrow(r) {
		saveButtons(b, s, k, sheet.R(r.X, r.Y+80, r.W, 34))
		return
	}
	saveButtons(b, s, k, sheet.R(r.X+664, r.Y+22, r.W-664, 34))
}

// Autosave is the slot in which every game in progress is kept.
const Autosave = "autosave"

// Tutorial is the slot of whoever learns to play, so that no game makes room for it.
const Tutorial = "tutorial"

// SlotName is what a place on the shelf is called: games that were put aside have the name of
// that of the game in progress, and a number from 2 on.
func SlotName(tell *text.Teller, slot string) string {
	n, aside := strings.CutPrefix(slot, Autosave+" ")
	switch {
	case slot == Autosave:
		return tell.Say("ui.saves.autosave")
	case slot == Tutorial:
		return tell.Say("ui.saves.tutorial")
	case aside:
		return tell.Say("ui.saves.aside", "n", n)
	}
	return slot
}

func saveNote(s *Scene, k *Kept) string {
	if k.Bad != "" {
		return k.Bad
	}
	if k.Over {
		return s.Tell.Say("ui.saves.over", "scenario", k.Scenario, "date", k.Date)
	}
	return s.Tell.Say("ui.saves.row", "scenario", k.Scenario, "n", k.Round+1, "date", k.Date)
}

// saveButtons prints what can be done with a game on the shelf: a damaged one offers
// what is left of it and the one before it.
func saveButtons(b *sheet.Builder, s *Scene, k *Kept, r sheet.Rect) {
	var list []sheet.Button
	load := func(id, key string, n int) {
		a := sheet.Do(ActLoad, n)
		a.Text = k.Slot
		list = append(list, sheet.Button{ID: id + k.Slot, Label: s.Tell.Say(key), Do: a, Kind: sheet.Strong})
	}
	if k.Bad == "" {
		load("saves.load.", "ui.saves.load", LoadLast)
	}
	if k.Salvaged {
		load("saves.salvage.", "ui.saves.salvage", LoadSalvaged)
	}
	if k.Older {
		load("saves.older.", "ui.saves.older", LoadOlder)
		list[len(list)-1].Kind = sheet.Plain
	}
	list = append(list, sheet.Button{ID: "saves.delete." + k.Slot, Label: s.Tell.Say("ui.saves.delete"), Do: sheet.Action{Name: ActDelete, Text: k.Slot}})
	x := r.Right()
	for i := len(list) - 1; i >= 0; i-- {
		w := max(110, b.Wide(list[i].Label, sheet.RowStrong.Sized(14))+24)
		x -= w
		list[i].Rect, list[i].Group = sheet.R(x, r.Y, w, r.H), "saves."+k.Slot
		x -= 10
	}
	for _, x := range list {
		b.Button(x)
	}
}

// What is loaded of a slot, as A of ActLoad.
const (
	LoadLast = iota
	LoadOlder
	LoadSalvaged
)
