package ui

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// standIn lists what can be decided, until the screen itself is there.
func standIn(b *sheet.Builder, s *screen.Scene) {
	b.Text(20, 20, s.Tell.Phase(s.Obs.Table.Phase), sheet.Title)
	var list []rules.Move
	if s.Waiting.Person && s.Stage == screen.NoStage {
		for _, m := range s.Legal() {
			list = append(list, m)
		}
	}
	for i, m := range list[:min(len(list), 24)] {
		b.Button(sheet.Button{ID: "standin." + sheet.Count(i), Rect: sheet.R(20, 80+25*float64(i), 700, 24), Label: s.Tell.Move(m),
			Do: sheet.Action{Name: screen.ActMove, Text: s.Book.MoveText(m)}})
	}
	b.Button(sheet.Button{ID: "standin.next", Rect: sheet.R(900, 600, 200, 40), Label: s.Tell.Say("ui.next"), Key: hand.Enter, Do: sheet.Do(screen.ActNext)})
	b.Button(sheet.Button{ID: "standin.back", Rect: sheet.R(900, 660, 200, 40), Label: s.Tell.Say("ui.back"), Key: hand.Escape, Do: sheet.Do(screen.ActBack)})
}
