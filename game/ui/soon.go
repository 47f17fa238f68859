package ui

import (
	"runtime/debug"
	"slices"

	"afterlenin/game/scenario"
)

// reading is a scenario as it was read: its faults, or the book.
type reading struct {
	name     string
	err      error
	loaded   *scenario.Loaded
	problems scenario.Problems
	broke    any // a panic on the way, to be told by whoever waits
	stack    []byte
}

// read reads a scenario of a library. It touches nothing else, so it may be done while
// the first picture is seen.
func read(lib scenario.Library, name string) (r reading) {
	r.name = name
	defer func() {
		if r.broke = recover(); r.broke != nil {
			r.stack = debug.Stack()
		}
	}()
	src, err := lib.Open(name)
	if err != nil {
		r.err = err
		return r
	}
	r.loaded, r.problems = scenario.Load(src, lib)
	_ = src.Close() // it was only read
	return r
}

// beginning is the scenario that the title speaks of, while it is still to come: the
// first picture does not wait for it.
type beginning struct {
	name string
	got  chan reading // nil: not begun
}

// startSoon is the application as far as the first picture needs it.
func (a *App) startSoon() bool {
	first := a.options.First
	if a.options.Start != nil || !slices.Contains(a.options.Library.Names(), first) {
		return false
	}
	names := a.layOut()
	a.begins = &beginning{name: first}
	a.later = slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == first })
	a.house.CanLearn = slices.Contains(names, a.options.Lesson)
	a.house.Reading = true
	a.toTitle()
	return true
}

// read begins to read elsewhere, if that has not begun.
func (x *beginning) read(lib scenario.Library) {
	if x.got != nil {
		return
	}
	x.got = make(chan reading, 1)
	go func(name string, got chan<- reading) { got <- read(lib, name) }(x.name, x.got)
}

// arrived takes the scenario if it has been read, and reports whether it was.
func (a *App) arrived() bool {
	if a.begins == nil || a.begins.got == nil {
		return false
	}
	select {
	case r := <-a.begins.got:
		a.welcome(r)
		return true
	default:
		return false
	}
}

// takeNext reads the next of the scenarios that wait, elsewhere, and reports whether one
// has come.
func (a *App) takeNext() bool {
	if len(a.later) == 0 || a.begins != nil {
		return false
	}
	if a.next == nil {
		a.next = &beginning{name: a.later[0]}
		a.next.read(a.options.Library)
		return false
	}
	select {
	case r := <-a.next.got:
		a.next = nil
		return a.takeLate(r)
	default:
		return false
	}
}

// takeLate adds a scenario that waited, unless somebody could not wait for it.
func (a *App) takeLate(r reading) bool {
	i := slices.Index(a.later, r.name)
	if i < 0 {
		return false
	}
	a.later = slices.Delete(a.later, i, i+1)
	a.take(r)
	return true
}

// await waits for the scenario: a hand asks for something.
func (a *App) await() {
	if a.begins != nil {
		a.begins.read(a.options.Library)
		a.welcome(<-a.begins.got)
	}
}

func (a *App) welcome(r reading) {
	a.begins, a.house.Reading = nil, false
	a.take(r)
	a.pickFirst()
	a.draftFor(a.house.Picked)
	a.findResume()
}
