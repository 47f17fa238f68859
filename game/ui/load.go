package ui

import (
	"errors"
	"slices"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/ui/screen"
)

// load opens a game from the shelf: the last one under the name, the one before it,
// or what is left of a damaged one.
func (a *App) load(slot string, which int) {
	r, err := a.record(slot, which)
	if err != nil {
		a.house.Notice = a.damage(slot, err)
		return
	}
	l, note, why := a.scenarioOf(r)
	if l == nil {
		a.house.Notice = why
		return
	}
	m, err := match.Resume(a.setup(l), r)
	a.enterGame(m, l)
	var parting *save.Parting
	differs := errors.As(err, &parting)
	notices, o := []string{note}, m.PublicObservation()
	if differs {
		notices = append(notices, a.tell.Say("message.save_differs", "name", a.slotName(slot), "n", parting.Round+1, "m", o.Table.Round+1))
	}
	if which == screen.LoadSalvaged {
		notices = append(notices, a.tell.Say("message.save_damaged", "name", a.slotName(slot), "n", o.Table.Round+1))
	}
	if err := a.moveIn(slot, which == screen.LoadLast && !differs); err != nil {
		notices = append(notices, a.trouble(err))
	}
	if a.play.persons() > 1 && m.Moves() > 0 && !m.Over() {
		a.open("lasttime") // a class has forgotten by the next lesson where it stood
	}
	a.house.Notice = strings.Join(slices.DeleteFunc(notices, func(s string) bool { return s == "" }), " ")
	if a.house.Notice != "" {
		a.open("menu")
	}
}

// moveIn gives a game that was opened, whole or a part of it, the place of the game in progress. One that
// lay aside leaves its place if it is whole; what was kept under a name stays there, and so does what there
// is more of a game in progress than was opened.
func (a *App) moveIn(slot string, whole bool) error {
	own := placeOf(a.play.m.Book(), a.play.m.Players())
	a.keeping = keeping{slot: own}
	if slot == own {
		a.keeping.other = !whole
		a.keeping.last, _ = a.options.Shelf.Take(slot)
		return nil
	}
	a.keeping.other = true
	if whole && (isAside(slot) || slot == screen.Autosave) { // programs of before kept learners with the others
		a.keeping.from = slot
	}
	return a.autosave(a.play.m.Text())
}

func (a *App) record(slot string, which int) (save.Record, error) {
	take := a.options.Shelf.Take
	if which == screen.LoadOlder {
		take = a.options.Shelf.Before
	}
	text, err := take(slot)
	if err != nil {
		return save.Record{}, err
	}
	r, err := save.Read(text)
	var d *save.Damage
	if which == screen.LoadSalvaged && errors.As(err, &d) && d.Salvaged != nil {
		return *d.Salvaged, nil
	}
	return r, err
}

// damage says what is wrong with a save and what can be done.
func (a *App) damage(slot string, err error) string {
	var d *save.Damage
	switch {
	case !errors.As(err, &d):
		return a.trouble(err)
	case d.Why == save.UnknownFormat:
		return a.tell.Say("ui.saves.newer", "name", a.slotName(slot))
	case d.Salvaged != nil:
		return a.tell.Say("ui.saves.damaged", "name", a.slotName(slot), "line", d.Line, "n", len(d.Salvaged.Marks)+1)
	}
	return a.tell.Say("message.save_unreadable", "name", a.slotName(slot))
}

// scenarioOf is the scenario with which a record was played, which every save brings
// along; a note says that the library has another version of it. Without it, why.
func (a *App) scenarioOf(r save.Record) (l *scenario.Loaded, note, why string) {
	for _, have := range a.listed {
		if have == nil || have.Book.ID != r.Scenario.ID {
			continue
		}
		if save.HashOf(have.Text) == r.Scenario.Hash {
			return have, "", ""
		}
		note = a.tell.Say("ui.saves.other_scenario", "title", have.Book.Title, "old", r.Scenario.Version, "new", have.Book.Version)
	}
	if l = a.known[r.Scenario.Hash]; l != nil {
		return l, note, ""
	}
	text, err := r.Scenario.Text()
	if err == nil {
		l, _ = scenario.FromText(text)
	}
	if l == nil {
		return nil, "", a.tell.Say("ui.saves.old_scenario", "title", r.Scenario.ID, "version", r.Scenario.Version, "game", r.Game)
	}
	a.known[r.Scenario.Hash] = l
	return l, note, ""
}
