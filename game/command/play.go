package command

import (
	"afterlenin/game/rules"
	"afterlenin/game/simulate"
)

const playHelp = `
SCENARIO is a folder, a zip, or the name of a scenario; left out: after_lenin.
    afterlenin play after_lenin --seat trotsky --seed 7`

func play(p *Program, c *command, args []string) Status {
	f := flagsOf(c)
	seat := f.String("seat", "", "play the `MAN` of this name; left out: the first")
	seed := f.Uint64("seed", 0, "the number `S` decides all chance; left out or 0: any")
	named, loaded, status := p.scenarioOf(c, f, args)
	if loaded == nil {
		return status
	}
	g := Game{Scenario: named, Loaded: loaded, Seed: *seed}
	if *seat != "" {
		at := simulate.FindSeat(loaded.Book, *seat)
		if at == rules.NoSeat {
			return p.refuse("there is no seat %q: the seats are %s", *seat, simulate.SeatWords(loaded.Book))
		}
		g.Seat = loaded.Book.Contenders[at].ID
	}
	return p.open(&g)
}
