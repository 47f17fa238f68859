package ui

import (
	"cmp"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// What whoever leads a room does with the game of all.

// rewind takes the game back to where this part of the round began, for everybody.
func (a *App) rewind() {
	m := a.play.m
	if m.Rewind() {
		a.watch(m)
	}
}

// takeBack takes back the last answer that all saw, for everybody.
func (a *App) takeBack() {
	m := a.play.m
	if m.TakeBack() {
		a.watch(m)
	}
}

// reseat gives a seat to a person, or to the computer when a team is absent. The last person
// keeps his: somebody must play.
func (a *App) reseat(p rules.Seat, person bool) {
	list := a.play.m.Players()
	if p < 0 || int(p) >= len(list) || list[p].Person == person || !person && a.play.persons() < 2 {
		return
	}
	was, eyes := list[p], a.play.watcher()
	before := a.play.before[p]
	who := match.Player{Style: a.computerOn(p)}
	if before.Style == "" || before.Absent != "" { // the seat is a team's, and not a computer's that somebody had for a while
		who.Absent = was.Name
	}
	if person {
		who = match.Player{Person: true, Name: cmp.Or(was.Absent, before.Name)}
		if who.Name == "" {
			who.Name = a.tell.Say("ui.new.team", "n", int(p)+1)
		}
	}
	a.play.before[p] = was
	a.play.m.Replace(p, who)
	a.play.since = false
	if a.play.watcher() != eyes { // what is shown was read with the eyes of one, or for all
		over := a.over
		a.watch(a.play.m)
		a.over = over
	}
	a.play.after(a.play.table().Phase)
}

// computerOn is how a computer plays a seat: as it did there before, else as the first of the
// others does.
func (a *App) computerOn(p rules.Seat) string {
	if style := a.play.before[p].Style; style != "" {
		return style
	}
	for _, who := range a.play.m.Players() {
		if !who.Person {
			return who.Style
		}
	}
	return defaultStyle().String()
}
