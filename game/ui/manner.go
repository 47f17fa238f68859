package ui

import (
	"afterlenin/game/ai"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// setManner sets how well a computer plays, or in what temper: on one seat, or on all. It
// shuts the list from which that was chosen.
func (a *App) setManner(x sheet.Action) {
	d := &a.house.Draft
	d.Choosing = screen.Choosing{}
	for p := range d.Seats {
		if d.Seats[p].Person || x.A >= 0 && x.A != p {
			continue
		}
		style, _ := ai.ParseStyle(d.Seats[p].Style)
		switch {
		case x.Text == screen.SetLevel && x.B >= 0 && x.B < len(d.Levels):
			style.Level = ai.Levels()[x.B]
		case x.Text == screen.SetTemper && x.B >= 0 && x.B < len(d.Tempers):
			d.Tempered[p] = x.B
		}
		// A player by chance has no temper; his seat keeps the one that was set.
		style.Temper = ai.Tempers()[d.Tempered[p]]
		d.Seats[p].Style = style.String()
	}
}
