// Package command is what the words behind afterlenin do: play, check, simulate,
// replay, version and help. It reads flags, opens files and writes to the terminal.
//
// It must never hold a rule of the game, and every way out of it is a sentence and an
// exit status.
package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime/debug"
	"slices"
	"strings"

	"afterlenin/game/scenario"
	"afterlenin/game/store"
)

// Status is the exit status of the program.
type Status int

// The statuses.
const (
	Fine        Status = iota
	Problems           // it ran, and found something wrong
	CouldNotRun        // a flag, a file or the display was not to be had
)

// Program is what the commands need of the world around them.
type Program struct {
	Version   string
	Out, Err  io.Writer
	Scenarios fs.FS // the folders of the scenarios that come with the game
	Pictures  fs.FS // the pictures that come with the game, as scenario.Library has them; may be nil
	Drawn     func(drawing []byte) error
	Letter    func(r rune) bool // both as scenario.Library has them; may be nil
	// Window opens the window and returns when it is closed. An error that knows
	// Broke() (what any, stack []byte) is a panic in the window.
	Window func(Start) error
}

// Start is what the window shows first.
type Start struct {
	Library scenario.Library
	Shelf   store.Shelf // where saves and settings are kept
	Game    *Game       // to be started at once, or nil for the title
}

// Game is a game to be started at once.
type Game struct {
	Scenario string // a name of the library, a folder or a zip
	Loaded   *scenario.Loaded
	Seat     string // the id of the contender to play, or ""
	Seed     uint64 // 0: any
}

// UsualScenario is meant when none is named.
const UsualScenario = "after_lenin"

// LessonScenario teaches the game.
const LessonScenario = "testament"

// NextScenario is offered to whoever comes from the lesson: an act, of which an evening is enough.
const NextScenario = "triumvirate"

// NextMan is proposed to him there: the lesson's last words name both.
const NextMan = "zinoviev"

// Order is in which order the scenarios of the game are listed: the campaign, then its acts by time.
var Order = []string{UsualScenario, LessonScenario, NextScenario, "opposition", "right_and_grain"}

// command is one word of the command line.
type command struct {
	name  string
	takes string // its arguments, as the help shows them
	about string // one line
	more  string // for its own help
	run   func(p *Program, c *command, args []string) Status
}

func commands() []command {
	return []command{
		{"play", "[SCENARIO]", "start a game at once", playHelp, play},
		{"check", "[PATH...]", "list the problems of scenarios", checkHelp, check},
		{"simulate", "[SCENARIO]", "play many games without a window and count", simulateHelp, simulateGames},
		{"replay", "SAVE", "play a save again, verify it and tell its story", replayHelp, replay},
		{"slips", "[SCENARIO]", "make a page of order slips to print for a class", slipsHelp, printSlips},
		{"version", "", "say which version this is", "", version},
		{"help", "[COMMAND]", "explain a command", "", help},
	}
}

// Run does what the arguments say. A panic anywhere in it ends as a sentence.
func (p Program) Run(args []string) (status Status) {
	defer func() {
		if broken := recover(); broken != nil {
			status = p.breakDown(broken, debug.Stack())
		}
	}()
	out := &output{to: p.Out}
	p.Out = out
	status = p.do(args)
	if out.err != nil {
		return p.refuse("what it has to say cannot be written: %v", out.err)
	}
	return status
}

// do finds the command and does it.
func (p *Program) do(args []string) Status {
	if len(args) == 0 {
		return p.open(nil)
	}
	if isHelp(args[0]) {
		return help(p, nil, args[1:])
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(p, &c, args[1:])
		}
	}
	if args[0] == "--version" {
		return version(p, &command{name: "version"}, args[1:])
	}
	return p.unknown(args[0])
}

// unknown refuses a first word that is no command.
func (p *Program) unknown(word string) Status {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	near := scenario.Nearest(word, names)
	switch {
	case slices.Contains(p.library().Names(), word):
		return p.refuse("there is no command %q: to play the scenario, write afterlenin play %s", word, word)
	case near != "":
		return p.refuse("there is no command %q (did you mean %q?): afterlenin help lists them", word, near)
	}
	return p.refuse("there is no command %q: afterlenin help lists them", word)
}

func isHelp(word string) bool {
	return word == "-h" || word == "-help" || word == "--help"
}

// open opens the window.
func (p *Program) open(g *Game) Status {
	if p.Window == nil {
		return p.refuse("this program was built without its window")
	}
	shelf, err := savesShelf()
	if err != nil {
		return p.refuse("there is no place for saves: %v", err)
	}
	err = p.Window(Start{p.library(), shelf, g})
	var broke interface {
		Broke() (what any, stack []byte)
	}
	switch {
	case err == nil:
		return Fine
	case errors.As(err, &broke):
		return p.breakDown(broke.Broke())
	}
	return p.refuse("the window cannot be opened (%v): %s", err, withoutWindow)
}

// refuse says why the program cannot run.
func (p *Program) refuse(format string, args ...any) Status {
	fmt.Fprintf(p.Err, "afterlenin: "+format+"\n", args...)
	return CouldNotRun
}

func version(p *Program, c *command, args []string) Status {
	rest, status, done := p.parse(c, flagsOf(c), args)
	if done {
		return status
	}
	if len(rest) > 0 {
		return p.refuse("version takes nothing, found %q: leave it out", rest[0])
	}
	fmt.Fprintf(p.Out, "afterlenin %s\n", p.Version)
	return Fine
}

func help(p *Program, _ *command, args []string) Status {
	if len(args) == 0 {
		fmt.Fprint(p.Out, overview())
		return Fine
	}
	for _, c := range commands() {
		if c.name == args[0] && c.name != "help" {
			return c.run(p, &c, []string{"--help"})
		}
	}
	if args[0] == "help" || isHelp(args[0]) {
		return help(p, nil, nil)
	}
	return p.unknown(args[0])
}

// overview is the help of the whole program.
func overview() string {
	var w strings.Builder
	w.WriteString("After Lenin, a game of politics about who followed Lenin\n\nusage:\n")
	fmt.Fprintf(&w, "  %-34s %s\n", "afterlenin", "open the window")
	for _, c := range commands() {
		fmt.Fprintf(&w, "  %-34s %s\n", strings.TrimSpace("afterlenin "+c.name+" "+c.takes), c.about)
	}
	w.WriteString("\nSCENARIO and PATH are a folder, a zip, or the name of a scenario; left out: after_lenin.\n" +
		"SAVE is a file or the name of a save. Each command has its own --help.\n" +
		"Exit status: 0 fine, 1 problems were found, 2 could not run.\n" + whereKept())
	return w.String()
}
