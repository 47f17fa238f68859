// Command afterlenin plays After Lenin, a game of politics about who followed Lenin.
package main

import (
	"errors"
	"os"

	"afterlenin/assets"
	"afterlenin/game/command"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// version is the version of the program; saves and the title carry it.
const version = "0.1.0"

func main() {
	p := command.Program{
		Version:   version,
		Out:       os.Stdout,
		Err:       os.Stderr,
		Scenarios: scenarios.Files,
		Picture:   scenario.Pictures(assets.Files),
		Window:    window,
	}
	os.Exit(int(p.Run(os.Args[1:])))
}

// window opens the window and plays.
func window(command.Start) error {
	return errors.New("it is not built in yet; afterlenin help lists what works without it")
}
