package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/store"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// beginWith begins a game; from now on it is kept on the shelf after every move.
func (a *App) beginWith(l *scenario.Loaded, seats []match.Player, seed uint64, sealed bool) {
	players := append([]match.Player(nil), seats...)
	setup := a.setup(l)
	setup.Seed, setup.Players, setup.Sealed = seed, players, sealed
	a.house.Draft.Seed = ""
	a.enterGame(match.New(setup), l)
	a.keeping = keeping{other: true, slot: placeOf(l.Book, players)}
}

func (a *App) setup(l *scenario.Loaded) match.Setup {
	return match.Setup{Book: l.Book, Game: a.options.Version, Name: screen.Autosave,
		Scenario: a.packed(l), Autosave: a.autosave}
}

// enterGame shows a game from now on.
func (a *App) enterGame(m *match.Match, l *scenario.Loaded) {
	a.tellOf(l.Book)
	a.pictures.show(l)
	a.watch(m)
	a.taught = taught{}
	a.setClock(a.house.Set.Lesson)
}

// watch looks at a game as it stands now.
func (a *App) watch(m *match.Match) {
	was := a.play
	a.play = newPlay(m, a.tell)
	a.play.unsaved = a.trouble
	if was != nil && was.m == m { // the same game, with other eyes or taken back
		a.play.before = was.before
	}
	a.over, a.desk = nil, emptyDesk()
}

// trouble is what the shelf could not do, as a sentence.
func (a *App) trouble(err error) string {
	switch {
	case errors.Is(err, store.NoRoom):
		return a.tell.Say("message.disk_full")
	case errors.Is(err, store.ReadOnly) && a.folder() == "":
		return a.tell.Say("message.read_only.browser")
	case errors.Is(err, store.ReadOnly):
		return a.tell.Say("message.read_only", "folder", a.folder())
	}
	return a.tell.Say("message.not_saved", "cause", err.Error())
}

// folder is where the saves lie; in a browser they lie in none.
func (a *App) folder() string {
	if f, ok := a.options.Shelf.(interface{ Path() string }); ok {
		return f.Path()
	}
	return ""
}

// save keeps the game under the name that was typed, and asks before it replaces
// another; without a name it opens the place to type one.
func (a *App) save() {
	if a.play == nil {
		return
	}
	if a.top() != "saves" {
		a.listSaves()
		a.house.SaveName = a.tell.Say("ui.saves.default", "n", a.play.table().Round+1)
		a.house.NameBad = a.wrongName(a.house.SaveName)
		a.open("saves")
		a.rewrite = screen.SaveName
		return
	}
	if a.house.NameBad != "" {
		return
	}
	for _, k := range a.house.Saves {
		if store.Same(k.Slot, a.house.SaveName) {
			a.ask(screen.Doubt{Text: a.tell.Say("ui.saves.replace_ask", "name", k.Slot), Slot: k.Slot, Do: screen.MenuSave})
			return
		}
	}
	a.saveAs(a.house.SaveName)
}

// saveAs keeps the game as it is now under a name. The game goes on to be kept by
// itself as before.
func (a *App) saveAs(slot string) {
	first := true
	err := a.play.m.SaveAs(slot, func(text []byte) error {
		if first {
			first = false
			return a.options.Shelf.Put(slot, text)
		}
		return a.autosave(text)
	})
	a.house.Notice = a.tell.Say("message.saved", "name", slot)
	if err != nil {
		a.house.Notice = a.trouble(err)
	}
	a.listSaves()
}

// wrongName is why nothing can be kept under a name.
func (a *App) wrongName(name string) string {
	own := func(used string) bool { return store.Same(name, used) }
	if slices.ContainsFunc([]string{settingsSlot, damagedSettings, screen.Autosave, screen.Tutorial}, own) || isAside(strings.ToLower(name)) {
		return a.tell.Say("ui.saves.name_taken")
	}
	switch store.Wrong(name) {
	case store.NoMistake:
		return ""
	case store.EmptyName:
		return a.tell.Say("ui.saves.name_empty")
	case store.TakenName:
		return a.tell.Say("ui.saves.name_taken")
	}
	return a.mistaken(name)
}

// mistaken says which letter, or what else, keeps a name from being used.
func (a *App) mistaken(name string) string {
	switch store.Wrong(name) {
	case store.LongName:
		return a.tell.Say("ui.saves.name_long")
	case store.BadEdge:
		return a.tell.Say("ui.saves.name_edge")
	}
	return a.tell.Say("ui.saves.name_letter", "letter", seen(store.Culprit(name)))
}

// seen is a letter as it can be printed: one that cannot be seen, or has no face, by its number.
func seen(letter string) string {
	r, _ := utf8.DecodeRuneInString(letter)
	if !unicode.IsGraphic(r) || unicode.IsSpace(r) || !sheet.HasLetter(r) {
		return fmt.Sprintf("U+%04X", r)
	}
	return letter
}

func (a *App) slotName(slot string) string { return screen.SlotName(a.tell, slot) }

func (a *App) delete(slot string) {
	if err := a.options.Shelf.Remove(slot); err != nil {
		a.house.Notice = a.trouble(err)
	}
	a.listSaves()
	if a.play == nil {
		a.findResume()
	}
}

// findResume looks for the game that the title goes on with, or whose result it shows, and for what is left of learning.
func (a *App) findResume() {
	found := func(slot string) screen.Kept {
		if _, err := a.options.Shelf.Take(slot); err != nil {
			return screen.Kept{}
		}
		return a.kept(slot)
	}
	a.house.Resume, a.house.Tutorial = found(screen.Autosave), found(screen.Tutorial)
}

// resume goes on with the last game; a damaged one opens the list, which says what
// can be done.
func (a *App) resume() {
	switch k := a.house.Resume; {
	case k.Slot == "":
	case k.Bad != "":
		a.listSaves()
		a.house.Notice = k.Bad
		a.open("saves")
	default:
		a.load(k.Slot, screen.LoadLast)
	}
}

func (a *App) listSaves() {
	a.house.Saves = nil
	names, err := a.options.Shelf.List()
	if err != nil {
		a.house.Notice = a.tell.Say("message.unread", "folder", a.folder(), "cause", err.Error())
	}
	for _, n := range names {
		if n != settingsSlot && n != damagedSettings {
			a.house.Saves = append(a.house.Saves, a.kept(n))
		}
	}
	if f, ok := a.options.Shelf.(interface{ Misnamed() []string }); ok {
		for _, n := range f.Misnamed() {
			why := a.tell.Say("ui.saves.misnamed", "folder", a.folder(), "why", a.mistaken(n))
			a.house.Saves = append(a.house.Saves, screen.Kept{Slot: n, Bad: why, Misnamed: true})
		}
	}
}

// kept reads what lies under a name.
func (a *App) kept(slot string) screen.Kept {
	k := screen.Kept{Slot: slot}
	text, err := a.options.Shelf.Take(slot)
	if err != nil {
		k.Bad = a.trouble(err)
		return k
	}
	r, err := save.Read(text)
	if err != nil {
		k.Bad = a.damage(slot, err)
		var d *save.Damage
		k.Salvaged = errors.As(err, &d) && d.Salvaged != nil
		k.Older = a.hasOlder(slot)
		return k
	}
	l, _, why := a.scenarioOf(r)
	if l == nil {
		k.Bad = why
		return k
	}
	a.describe(&k, r, l.Book)
	return k
}

func (a *App) hasOlder(slot string) bool {
	text, err := a.options.Shelf.Before(slot)
	if err != nil {
		return false
	}
	_, err = save.Read(text)
	return err == nil
}

// endedEarly reports whether a game was over when its last round was: that is only seen by playing it again, and
// is asked only of one that was kept at the end of a round.
func endedEarly(b *rules.Book, r save.Record) bool {
	n := len(r.Marks)
	if n == 0 || r.Marks[n-1].Steps != len(r.Steps) {
		return false
	}
	s, err := save.Replay(b, r, nil)
	return err == nil && s.Table.Phase == rules.Over
}

func (a *App) describe(k *screen.Kept, r save.Record, b *rules.Book) {
	tell := text.New(a.words, b)
	k.Scenario, k.Rounds, k.Round, k.Lesson = b.Title, b.Rounds, int8(len(r.Marks)), isTutorial(b, r.Seats)
	if len(r.Marks) >= b.Rounds || endedEarly(b, r) {
		k.Over, k.Round = true, int8(max(1, len(r.Marks))-1)
	}
	k.Date, k.Who = tell.Date(k.Round), whoPlays(tell, r.Seats)
	for _, s := range r.Seats {
		if s.Person {
			k.Players++
		}
	}
}

// whoPlays names the people of a game: their teams, where these have names of their own, else their men.
func whoPlays(tell *text.Teller, seats []match.Player) string {
	var men, teams []string
	named := false
	for p, s := range seats {
		if !s.Person {
			continue
		}
		man := tell.Seat(rules.Seat(p))
		men = append(men, man)
		if s.Name == "" || isTeam(tell, s.Name) {
			teams = append(teams, man)
			continue
		}
		named = true
		teams = append(teams, tell.Say("ui.saves.team", "team", s.Name, "who", man))
	}
	switch {
	case len(men) == 0:
		return tell.Say("ui.saves.nobody")
	case len(men) == len(seats) && !named:
		return tell.Say("ui.saves.teams", "n", len(men))
	}
	return tell.Say("ui.saves.who", "who", strings.Join(teams, ", "))
}
