package ui

import (
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// setManner sets how well a computer plays, or in what temper: on one seat, or on all. It
// shuts the list from which that was chosen.
func (a *App) setManner(x sheet.Action) {
	d := &a.house.Draft
	d.Choosing = screen.Choosing{}
	for p := range d.Seats {
		if x.A >= 0 && x.A != p {
			continue
		}
		switch {
		case x.Text == screen.SetLevel && x.B >= 0 && x.B < len(d.Levels):
			d.Levelled[p] = x.B
		case x.Text == screen.SetTemper && x.B >= 0 && x.B < len(d.Tempers):
			d.Tempered[p] = x.B
		}
		if !d.Seats[p].Person {
			d.Seats[p] = a.seated(p, false)
		}
	}
}
