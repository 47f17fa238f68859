package command

import (
	"flag"
	"fmt"
	"slices"

	"afterlenin/game/scenario"
)

// library is where scenarios are found by name: the player's own folder, and those
// that come with the game.
func (p *Program) library() scenario.Library {
	return scenario.Library{Shipped: p.Scenarios, Own: ownScenarios(), Pictures: p.Pictures, Drawn: p.Drawn, Letter: p.Letter}
}

// load reads a scenario and all its problems. Only a scenario that cannot be found is
// an error.
func (p *Program) load(named string) (*scenario.Loaded, scenario.Problems, error) {
	lib := p.library()
	src, err := scenario.Find(named, lib)
	if err != nil {
		return nil, nil, err
	}
	defer src.Close()
	if passed := scenario.Passed(named, src); passed != "" {
		fmt.Fprintf(p.Err, "afterlenin: %s is read %s; %s was not read: to read that, write its path, %s\n", named, whence(src), passed, passed)
	}
	loaded, problems := scenario.Load(src, lib)
	return loaded, problems, nil
}

// whence says from where a scenario is read that was called by its name alone.
func whence(src scenario.Source) string {
	if src.Where == "" {
		return "from those that come with the game"
	}
	return "from " + src.Where
}

// scenarioOf reads the flags of a command, and loads the scenario it is about: the usual one when none is named. It
// is nil when the command ends here, with that status.
func (p *Program) scenarioOf(c *command, f *flag.FlagSet, args []string) (named string, l *scenario.Loaded, s Status) {
	rest, s, done := p.parse(c, f, args)
	if done {
		return "", nil, s
	}
	named, ok := p.only(c, rest, UsualScenario)
	if !ok {
		return "", nil, CouldNotRun
	}
	l, s = p.playable(named)
	return named, l, s
}

// playable is a scenario that can be played; if it cannot, the reasons were told.
func (p *Program) playable(named string) (*scenario.Loaded, Status) {
	loaded, problems, err := p.load(named)
	if err != nil {
		return nil, p.refuse("%v", err)
	}
	if loaded == nil || problems.Broken() {
		fmt.Fprint(p.Err, slices.DeleteFunc(problems, func(x scenario.Problem) bool { return x.Severity != scenario.Error }))
		fmt.Fprintf(p.Err, "afterlenin: the scenario %s cannot be played before these problems are mended\n", named)
		return nil, Problems
	}
	return loaded, Fine
}
