// Command afterlenin plays After Lenin, a game of politics about who followed Lenin.
package main

import (
	"os"

	"afterlenin/assets"
	"afterlenin/game/command"
	"afterlenin/game/ui"
	"afterlenin/game/ui/shape"
	"afterlenin/game/ui/sheet"
	"afterlenin/scenarios"
)

// version is the version of the program; saves and the title carry it.
const version = "0.1.0"

func main() {
	os.Exit(int(program().Run(os.Args[1:])))
}

func program() command.Program {
	return command.Program{
		Version:   version,
		Out:       os.Stdout,
		Err:       os.Stderr,
		Scenarios: scenarios.Files,
		Pictures:  assets.Files,
		Drawn:     drawn,
		Letter:    sheet.HasLetter,
		Window:    window,
	}
}

// drawn says why the window cannot draw an SVG.
func drawn(svg []byte) error {
	_, err := shape.Parse(svg)
	return err
}

// window opens the window and plays.
func window(s command.Start) error {
	o := ui.Options{Version: version, Shelf: s.Shelf, Library: s.Library, First: command.UsualScenario, Lesson: command.LessonScenario, Next: command.NextScenario}
	o.NextMan, o.Order = command.NextMan, command.Order
	if g := s.Game; g != nil {
		o.Start = &ui.Start{Scenario: g.Scenario, Loaded: g.Loaded, Seat: g.Seat, Seed: g.Seed}
	}
	return ui.Run(o)
}
