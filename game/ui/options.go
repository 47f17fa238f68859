// Package ui is the application: the game in its window. It builds a scene for the
// screen that is seen, carries out what hands ask for, lets computers decide a little
// at a time, and keeps games and settings on the shelf.
//
// It must never decide anything of the rules, write a sentence, or show on a public
// screen what only one seat may know.
package ui

import (
	"io/fs"
	"os"

	"afterlenin/assets"
	"afterlenin/game/scenario"
	"afterlenin/game/store"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/window"
)

// Options say with what the application begins.
type Options struct {
	Version string
	Shelf   store.Shelf      // games and settings; nil: nothing is kept
	Library scenario.Library // the game's scenarios and the player's own
	First   string           // the scenario that the title shows; "" the first that can be played
	Lesson  string           // the scenario that teaches the game; "" none
	Order   []string         // the scenarios that stand first in the list, in this order
	Next    string           // the scenario that is offered after it; "" the one that was picked before
	NextMan string           // the man who is proposed there; "" none
	Start   *Start           // begin this at once; nil: the title
	Words   *text.Words      // nil: English
	Full    bool             // begins on the full screen, whatever the settings say
}

// Start is a game that begins without the title.
type Start struct {
	Scenario string
	Loaded   *scenario.Loaded // when it lies outside the library; may be nil
	Seat     string           // the contender's id; "" the first
	Seed     uint64           // 0: drawn
}

// Run opens the window and returns when it was closed.
func Run(o Options) error {
	a := light(o)
	a.shell = &realShell{}
	if !a.startSoon() {
		a.begun()
	}
	w := window.Options{Title: a.tell.Say("ui.title"), Lost: a.tell.Say("message.display_lost"), Shapes: []fs.FS{a.pictures, assets.Files}, Full: a.house.Set.Full,
		Restless: os.Getenv(dumpVariable) != "", Built: dump, Drawn: a.drawn}
	return window.Run(a, w)
}

// New is the application without a window. Everything it says about trouble at its
// start stands in the notice of the first screen.
func New(o Options) *App {
	a := light(o)
	a.begun()
	return a
}

// light is the application as far as it is there at once.
func light(o Options) *App {
	if o.Words == nil {
		o.Words = text.English()
	}
	if o.Shelf == nil {
		o.Shelf = &store.Memory{}
	}
	a := &App{options: o, words: o.Words, tell: text.New(o.Words, nil), pictures: &pictures{}, shell: noShell{},
		house: screen.House{Version: o.Version, Folder: o.Library.Own, Picked: -1}, known: map[string]*scenario.Loaded{}}
	a.desk = emptyDesk()
	a.takeSettings()
	if o.Full {
		a.house.Set.Full = true
	}
	return a
}

// begun loads what the first screen needs and opens it.
func (a *App) begun() {
	a.takeLibrary()
	a.draftFor(a.house.Picked)
	a.toTitle()
	if a.options.Start != nil {
		a.startAt(*a.options.Start)
	}
}
