package ui

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// menu carries out an entry of the title or of the menu.
func (a *App) menu(entry string) {
	switch entry {
	case screen.MenuNew:
		a.openNew()
	case screen.MenuLearn:
		a.learn()
	case screen.MenuBegin:
		a.begin()
	case screen.MenuContinue:
		a.resume()
	case screen.MenuSaves:
		a.listSaves()
		a.open("saves")
	case screen.MenuSave:
		a.save()
	case screen.MenuScenarios, screen.MenuSettings:
		a.open(entry)
	case screen.MenuCodex:
		a.explain(sheet.Action{})
	case screen.MenuSound:
		a.mute()
	case screen.MenuCover:
		if a.play != nil {
			a.play.m.Cover()
			a.play.since = false
			a.over = nil
		}
	case screen.MenuTakeBack:
		if who := a.play.m.LastAnswer(); who != rules.NoSeat {
			a.ask(screen.Doubt{Text: a.tell.Say("ui.menu.take_back_ask", "who", who), Do: screen.MenuTakeBack})
		}
	case screen.MenuRewind:
		a.ask(screen.Doubt{Text: a.tell.Say("ui.menu.rewind_ask"), Do: screen.MenuRewind})
	case screen.MenuTitle:
		if a.unkept() {
			a.ask(screen.Doubt{Text: a.tell.Say("ui.menu.unkept_ask"), Do: screen.MenuTitle})
			return
		}
		a.toTitle()
	case screen.MenuLeave:
		a.leave()
	}
}

// leave closes the window; in a game it asks first.
func (a *App) leave() {
	switch {
	case a.unkept():
		a.ask(screen.Doubt{Text: a.tell.Say("ui.menu.unkept_ask"), Do: screen.MenuLeave})
		return
	case a.play != nil && !a.play.m.Over():
		a.ask(screen.Doubt{Text: a.tell.Say("ui.leave.ask"), Do: screen.MenuLeave})
		return
	}
	a.done = true
}

// unkept reports whether the game in progress would be lost, since the shelf failed.
func (a *App) unkept() bool { return a.play != nil && a.play.m.SaveError() != nil }

func (a *App) ask(d screen.Doubt) { a.house.Ask = d }

// answer does what was asked for, or does not.
func (a *App) answer(yes bool) {
	d := a.house.Ask
	a.house.Ask = screen.Doubt{}
	if !yes {
		return
	}
	switch d.Do {
	case screen.MenuLeave:
		a.done = true
	case screen.MenuTitle:
		a.toTitle()
	case screen.MenuTakeBack:
		a.takeBack()
	case screen.MenuRewind:
		a.rewind()
	case screen.ActDelete:
		a.delete(d.Slot)
	case screen.MenuSave:
		a.saveAs(d.Slot)
	case screen.ActMove:
		a.sealAnyway(d.Slot)
	case screen.ActTaught:
		a.taught.skipped = true
	}
}

// toTitle leaves the game, which lies on the shelf.
func (a *App) toTitle() {
	if p := a.play; p != nil && p.m.Book().ID == a.options.Lesson && p.m.Observation(rules.NoSeat).Table.Round > 0 {
		a.offerNext()
		a.house.Learnt = true
	}
	a.play, a.over = nil, nil
	a.desk = emptyDesk()
	a.tellPicked()
	a.findResume()
}

// offerNext picks what is to be played after the lesson, and the man whom its last words name, unless the hand has
// picked something.
func (a *App) offerNext() {
	name := a.options.Next
	if a.house.Learnt || a.house.Picked < 0 || a.house.Scenarios[a.house.Picked].Name != a.options.First {
		return
	}
	a.takeNow(name)
	for i := range a.house.Scenarios {
		if a.house.Scenarios[i].Name == name && !a.house.Scenarios[i].Broken {
			a.pickScenario(i)
			a.seatNext(a.options.NextMan)
		}
	}
}

// openNew opens the setting up of a game; what was set up before is kept.
func (a *App) openNew() {
	if a.house.Picked >= 0 && a.house.Scenarios[a.house.Picked].Broken {
		a.house.Picked = a.firstPlayable()
		a.draftFor(a.house.Picked)
	}
	a.house.Draft.Choosing = screen.Choosing{}
	a.open("newgame")
	a.leadTo = screen.Begins
}

// set sets a setting, or a field of the game that is set up.
func (a *App) set(x sheet.Action) {
	d := &a.house.Draft
	switch x.Text {
	case screen.SetScenario:
		a.pickScenario(x.A)
	case screen.SetSeat:
		a.seat(x.A, x.B == 1)
	case screen.SetClass:
		a.seatClass()
	case screen.SetLevel, screen.SetTemper:
		a.setManner(x)
	case screen.SetChoosing:
		d.Choosing = screen.Choosing{Seat: x.A, Field: x.B}
	case screen.SetSealed:
		d.Sealed = x.A == 1
	case screen.SetClock:
		a.setClock(x.A)
	case screen.SetSeed:
		d.Seed = strconv.FormatUint(drawnSeed(), 10)
	default:
		a.setPreference(x)
	}
}

// drawnSeed is a seed that is easy to read out. Chance outside of a game may come
// from anywhere; within it everything follows from this number.
func drawnSeed() uint64 { return 1 + rand.Uint64N(999_999) }

// The longest texts that are taken by the fields.
const (
	longestTeam = screen.LongestTeam
	longestSeed = 20
	longestFind = 40
)

// write takes what was typed in a field.
func (a *App) write(x sheet.Action) {
	d := &a.house.Draft
	switch x.A {
	case screen.WriteTeam:
		if x.B >= 0 && x.B < len(d.Seats) {
			name := x.Text
			if was := d.Seats[x.B].Name; a.isTeam(was) && name != was {
				name = strings.TrimPrefix(name, was) // a number gives way to the first letter of a name
			}
			d.Seats[x.B].Name = clipped(name, longestTeam)
		}
	case screen.WriteSeed:
		d.Seed = digits(clipped(x.Text, longestSeed-1))
	case screen.WriteName:
		a.house.SaveName = clipped(x.Text, longestTeam)
		a.house.NameBad = a.wrongName(a.house.SaveName)
	case screen.WriteSearch:
		a.house.Search, a.house.Entry = clipped(x.Text, longestFind), ""
	}
}

// clipped is the text without what no line may hold, and not longer than n signs.
func clipped(s string, n int) string {
	var out []rune
	for _, r := range s {
		if r >= ' ' && r != 0x7f && len(out) < n {
			out = append(out, r)
		}
	}
	return string(out)
}

func digits(s string) string {
	var out []rune
	for _, r := range s {
		if r >= '0' && r <= '9' {
			out = append(out, r)
		}
	}
	return string(out)
}

// seedOf is the seed that was typed, or one that is drawn.
func seedOf(typed string) uint64 {
	n, err := strconv.ParseUint(typed, 10, 64)
	if err != nil || n == 0 {
		return drawnSeed()
	}
	return n
}

// begin begins the game that was set up.
func (a *App) begin() {
	l := a.pickedLoaded()
	if l == nil {
		return
	}
	a.keepTeams()
	a.beginWith(l, a.house.Draft.Seats, seedOf(a.house.Draft.Seed), a.house.Draft.Sealed)
}

// startAt begins at once what the command line asks for; when that cannot be, the
// title says why.
func (a *App) startAt(s Start) {
	if s.Loaded != nil && !a.lists(s.Scenario) {
		a.addScenario(s.Scenario, s.Loaded, nil)
	}
	for i := range a.house.Scenarios {
		if a.house.Scenarios[i].Name != s.Scenario {
			continue
		}
		a.pickScenario(i)
		if a.listed[i] == nil {
			a.house.Notice = a.tell.Say("message.scenario_broken", "name", s.Scenario, "n", len(a.house.Scenarios[i].Problems))
			return
		}
		a.seatOnly(s.Seat)
		if s.Seed == 0 {
			s.Seed = drawnSeed()
		}
		a.beginWith(a.listed[i], a.house.Draft.Seats, s.Seed, false)
		return
	}
	a.house.Notice = a.tell.Say("message.scenario_missing", "name", s.Scenario, "folder", a.options.Library.Own)
}

// lists reports whether the library has a scenario of this name.
func (a *App) lists(name string) bool {
	for i := range a.house.Scenarios {
		if a.house.Scenarios[i].Name == name {
			return true
		}
	}
	return false
}

// learn goes on with learning, or begins the scenario that teaches the game, in the seat that it is written for.
func (a *App) learn() {
	if a.house.Tutorial.Unfinished() {
		a.load(screen.Tutorial, screen.LoadLast)
		return
	}
	name := a.options.Lesson
	a.takeNow(name)
	start := Start{Scenario: name, Seed: lessonSeed}
	for i, l := range a.listed {
		if l != nil && a.house.Scenarios[i].Name == name {
			start.Seat = l.Book.Contenders[writtenFor(l.Book)].ID
		}
	}
	picked, draft := a.house.Picked, a.house.Draft
	draft.Seats = slices.Clone(draft.Seats)
	a.startAt(start)
	if a.house.Picked = picked; a.play != nil {
		a.house.Draft = draft
	}
}

// lessonSeed is the chance of the lesson, the same for everybody: a class can compare. With
// this one the first vote hangs on the learner, whatever he did before.
const lessonSeed = 2659

// seatOnly puts a person on the seat of this id and computers on the others.
func (a *App) seatOnly(id string) {
	b := a.pickedBook()
	seat := 0
	for p := range b.Contenders {
		if b.Contenders[p].ID == id || b.People[p].ID == id {
			seat = p
		}
	}
	for p := range a.house.Draft.Seats {
		a.house.Draft.Seats[p] = match.Player{Style: defaultStyle().String()}
	}
	a.house.Draft.Seats[seat] = match.Player{Person: true}
}

// draftBook is the scenario that is picked, with the pars of the company that is seated in the new game.
func (a *App) draftBook() *rules.Book {
	b := a.pickedBook()
	if b == nil {
		return nil
	}
	return b.In(match.CompanyOf(a.house.Draft.Seats))
}

func (a *App) pickedBook() *rules.Book {
	if l := a.pickedLoaded(); l != nil {
		return l.Book
	}
	return nil
}
