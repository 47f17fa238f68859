package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
)

// takeLibrary loads every scenario once; the broken ones keep their problems.
func (a *App) takeLibrary() {
	names := a.layOut()
	for _, name := range names {
		a.takeOne(name)
	}
	a.house.CanLearn = slices.Contains(names, a.options.Lesson)
	a.pickFirst()
}

// layOut gives every scenario of the library its place in the list before any is read, so that nothing
// moves under a hand while they come in: first those that are told to stand first, the others by name.
func (a *App) layOut() []string {
	names := a.options.Library.Names()
	place := func(name string) int {
		if i := slices.Index(a.options.Order, name); i >= 0 {
			return i
		}
		return len(a.options.Order)
	}
	slices.SortStableFunc(names, func(x, y string) int { return place(x) - place(y) })
	for _, name := range names {
		a.put(screen.Listed{Name: name, Title: a.titleAhead(name), Own: a.isOwn(name), Reading: true}, nil)
	}
	if err := a.options.Library.Trouble(); err != nil { // else the player's own folder looks empty
		a.addBroken("scenarios", []screen.Fault{{Place: a.options.Library.Own, What: err.Error()}})
	}
	return names
}

// titleAhead is what a scenario is called until it is read: its title, if it comes with the game, else
// the name of its folder.
func (a *App) titleAhead(name string) string {
	if title := a.options.Library.ShippedTitle(name); title != "" {
		return title
	}
	return strings.ReplaceAll(name, "_", " ")
}

// put gives a scenario its place: the one that was laid out for it, or one at the end.
func (a *App) put(l screen.Listed, loaded *scenario.Loaded) {
	for i := range a.house.Scenarios {
		if a.house.Scenarios[i].Name == l.Name {
			a.house.Scenarios[i], a.listed[i] = l, loaded
			return
		}
	}
	a.house.Scenarios, a.listed = append(a.house.Scenarios, l), append(a.listed, loaded)
}

// pickFirst lets the title speak of the scenario it was asked to, or of the first that
// can be played.
func (a *App) pickFirst() {
	a.house.Picked = a.firstPlayable()
	for i := range a.house.Scenarios {
		if a.house.Scenarios[i].Name == a.options.First && a.listed[i] != nil {
			a.house.Picked = i
		}
	}
	a.tellPicked()
}

func (a *App) takeOne(name string) { a.take(read(a.options.Library, name)) }

// takeNow reads a scenario that is still to be read.
func (a *App) takeNow(name string) {
	if i := slices.Index(a.later, name); i >= 0 {
		a.later = slices.Delete(a.later, i, i+1)
		a.takeOne(name)
	}
}

// take adds a scenario that was read to the list.
func (a *App) take(r reading) {
	switch {
	case r.broke != nil:
		panic(fmt.Sprintf("%v\n%s", r.broke, r.stack))
	case r.err != nil:
		a.addBroken(r.name, []screen.Fault{{Place: r.name, What: r.err.Error()}})
	default:
		a.addScenario(r.name, r.loaded, r.problems)
	}
}

func (a *App) addBroken(name string, faults []screen.Fault) {
	a.put(screen.Listed{Name: name, Title: name, Own: a.isOwn(name), Broken: true, Problems: faults}, nil)
}

func (a *App) addScenario(name string, loaded *scenario.Loaded, problems scenario.Problems) {
	var faults []screen.Fault
	for _, p := range problems {
		faults = append(faults, faultOf(p))
	}
	// What has a place in a file is mended first: much of the rest may follow from it.
	slices.SortStableFunc(faults, func(a, b screen.Fault) int { return placed(b) - placed(a) })
	if loaded == nil {
		a.addBroken(name, faults)
		return
	}
	b := loaded.Book
	a.put(screen.Listed{Name: name, Title: b.Title, Version: b.Version, About: b.About, More: b.More,
		Rounds: b.Rounds, Seats: len(b.Contenders), Own: a.isOwn(name), Problems: faults, Book: b}, loaded)
}

// isOwn reports whether a scenario lies in the player's folder and not in the game.
func (a *App) isOwn(name string) bool {
	shipped := scenario.Library{Shipped: a.options.Library.Shipped}
	for _, n := range shipped.Names() {
		if n == name {
			return false
		}
	}
	return true
}

func faultOf(p scenario.Problem) screen.Fault {
	place := p.File
	if p.Line > 0 {
		place += ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
	}
	return screen.Fault{Place: place, What: p.Message, Hint: p.Hint, Warning: p.Severity == scenario.Warning}
}

// placed is 1 for a fault with a place in a file, else 0.
func placed(f screen.Fault) int {
	if strings.Contains(f.Place, ":") {
		return 1
	}
	return 0
}

func (a *App) firstPlayable() int {
	for i, l := range a.listed {
		if l != nil {
			return i
		}
	}
	return -1
}

func (a *App) pickedLoaded() *scenario.Loaded {
	if i := a.house.Picked; i >= 0 && i < len(a.listed) {
		return a.listed[i]
	}
	return nil
}

func (a *App) pickScenario(i int) {
	if i < 0 || i >= len(a.listed) || i == a.house.Picked {
		return
	}
	a.takeNow(a.house.Scenarios[i].Name)
	if a.listed[i] == nil && a.top() == "newgame" { // it was chosen while it was still to be read
		return
	}
	a.keepChoice()
	a.house.Picked = i
	a.tellPicked()
	a.draftFor(i)
}

// tellPicked lets the title and the new game speak of the scenario that is picked.
func (a *App) tellPicked() {
	a.tellOf(a.pickedBook())
	a.pictures.show(a.pickedLoaded())
}

// tellOf lets everything speak of a scenario, which may be nil. What speaks of it already is
// kept: a glossary takes milliseconds of the frame in which a game begins.
func (a *App) tellOf(b *rules.Book) {
	if a.glossary != nil && a.about == b {
		return
	}
	a.about = b
	a.tell = text.New(a.words, b)
	a.glossary = screen.Glossary(b, a.tell)
}

// packed is the scenario as a save of a game of it holds it. Packing takes a whole frame, so the
// title has it done beforehand for the one that is picked.
func (a *App) packed(l *scenario.Loaded) save.Scenario {
	if a.pack.of != l {
		a.pack = pack{l, save.NewScenario(l.Book.ID, l.Book.Version, l.Text)}
	}
	return a.pack.scenario
}

// pack is the scenario that was packed last.
type pack struct {
	of       *scenario.Loaded
	scenario save.Scenario
}
