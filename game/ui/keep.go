package ui

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/ui/screen"
)

// keeping is how the game in progress comes to lie where the title goes on from. There is
// one such place; a game that lies there moves aside before another takes it. Whoever learns to play
// has a place apart, so that no game of anybody's makes room for that.
type keeping struct {
	slot  string // where it lies; "": with the games in progress
	other bool   // what lies there is another game, or may be
	last  []byte // what this window knows to lie there; another window may have put something else since
	from  string // the place aside that this game was opened from; "": none
}

// autosave keeps the game in progress. As long as the game that was there before cannot be
// put aside, it fails, and that game stays where it is.
func (a *App) autosave(text []byte) error {
	shelf, slot := a.options.Shelf, a.keeping.place()
	if slot != screen.Tutorial && (a.keeping.other || a.isForeign()) {
		if err := a.putAside(); err != nil {
			return err
		}
		a.keeping.other = false
	}
	if err := shelf.Put(slot, text); err != nil {
		return err
	}
	a.keeping.last = text
	if a.keeping.from != "" {
		_ = shelf.Remove(a.keeping.from) // it now lies in two places; if it stays, nothing is lost
		a.keeping.from = ""
	}
	return nil
}

// place is where the game in progress lies.
func (k *keeping) place() string {
	if k.slot == "" {
		return screen.Autosave
	}
	return k.slot
}

// placeOf is where a game belongs: one person who is taught learns to play; a class that plays the same scenario
// wants its game kept like any other.
func placeOf(b *rules.Book, seats []match.Player) string {
	if isTutorial(b, seats) {
		return screen.Tutorial
	}
	return screen.Autosave
}

func isTutorial(b *rules.Book, seats []match.Player) bool {
	people := 0
	for _, p := range seats {
		if p.Person {
			people++
		}
	}
	return len(b.Lessons) > 0 && people == 1
}

// isForeign reports whether something lies there that this window did not put there: a game of another.
func (a *App) isForeign() bool {
	if a.keeping.last == nil {
		return false
	}
	text, err := a.options.Shelf.Take(screen.Autosave)
	return err == nil && !bytes.Equal(text, a.keeping.last)
}

// putAside gives the game that was played last a place of its own, if anybody would miss it; of one that is
// damaged also the version before, which can still be read.
func (a *App) putAside() error {
	text, err := a.options.Shelf.Take(screen.Autosave)
	if err != nil || len(text) == 0 {
		return nil // nothing is there, or nothing that could be read again
	}
	if _, bad := save.Read(text); bad != nil {
		if older, err := a.options.Shelf.Before(screen.Autosave); err == nil {
			if _, bad := save.Read(older); bad == nil {
				if err := a.layAside(older); err != nil {
					return err
				}
			}
		}
	}
	return a.layAside(text)
}

// layAside keeps the text of a game in the first place aside that is free, if anybody would miss it.
func (a *App) layAside(text []byte) error {
	names, err := a.options.Shelf.List()
	if err != nil {
		return err
	}
	if r, bad := save.Read(text); bad == nil && (!a.touched(r) || a.liesElsewhere(r, names)) {
		return nil
	}
	n := 2
	for slices.Contains(names, aside(n)) {
		n++
	}
	return a.options.Shelf.Put(aside(n), text)
}

// touched reports whether a person has moved in a game.
func (a *App) touched(r save.Record) bool {
	l, _, _ := a.scenarioOf(r)
	if l == nil {
		return true // this program cannot know
	}
	return slices.ContainsFunc(r.Steps, func(x save.Step) bool {
		m, err := l.Book.ParseMove(x.Move)
		return err != nil || int(m.By) < len(r.Seats) && r.Seats[m.By].Person
	})
}

// liesElsewhere reports whether all moves of a game are kept under another name too.
func (a *App) liesElsewhere(r save.Record, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		if name == screen.Autosave || name == a.keeping.from {
			return false
		}
		text, err := a.options.Shelf.Take(name)
		if err != nil {
			return false
		}
		o, err := save.Read(text)
		return err == nil && o.Scenario.Hash == r.Scenario.Hash && o.Seed == r.Seed && len(o.Steps) >= len(r.Steps) &&
			slices.EqualFunc(r.Steps, o.Steps[:len(r.Steps)], func(x, y save.Step) bool { return x.Move == y.Move })
	})
}

// aside is the n-th place for games that were put aside; the first is that of the game
// played last.
func aside(n int) string { return screen.Autosave + " " + strconv.Itoa(n) }

// isAside reports whether a place is one of them.
func isAside(slot string) bool { return strings.HasPrefix(slot, screen.Autosave+" ") }
