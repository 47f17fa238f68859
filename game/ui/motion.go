package ui

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
)

// motion is what moves on the screen. Whenever it becomes another, its ticks begin
// anew; after the last of them nothing is drawn.
type motion struct {
	screen string
	base   string
	shown  int          // blocs counted
	newest rules.Person // who voted last
}

// motionTicks is how long things move on the screens that have any motion.
var motionTicks = map[string]int{"rollcall": screen.RollTicks, "hall": screen.HallTicks, "curtain": screen.ShutTicks,
	"event": screen.PaperTicks, "board": screen.PushTicks}

// startMotion begins a motion if what is to be shown is not what was shown before.
func (a *App) startMotion(name string) {
	now := motion{screen: name, newest: rules.Nobody}
	if a.play != nil && motionTicks[name] > 0 {
		now.base, now.shown, now.newest = a.base, a.play.shown(), a.play.newest()
	}
	if now != a.moves {
		a.hear(noiseOf(now, a.moves))
		a.moves, a.tick = now, 0
		a.opening, a.opened = a.opened, false
		a.lookAgain(name)
	}
}

// lookAgain remembers what the board shows, and what it showed before when that differs.
func (a *App) lookAgain(name string) {
	a.was = nil
	if name != "board" || a.play == nil {
		return
	}
	now := screen.SeenOf(a.play.table())
	if before := a.play.seen; before != nil && *before != now {
		a.was = before
	}
	a.play.seen = &now
}

// skip ends what moves, and the rest before a computer's next decision; it reports
// whether anything moved.
func (a *App) skip() bool {
	if a.play != nil {
		a.play.rest = 0
	}
	if !a.moving() {
		return false
	}
	a.tick, a.opening = screen.LongestMotion, false
	return true
}

// moving reports whether something on the screen still moves.
func (a *App) moving() bool {
	switch {
	case a.house.Set.Still || a.play == nil:
		return false
	case a.opening:
		return a.tick < screen.OpenTicks
	case a.moves.screen == "board" && a.was == nil:
		return false
	}
	return a.tick < motionTicks[a.moves.screen]
}

// shown is how much of the stage was shown.
func (p *play) shown() int {
	if !p.showing() {
		return 0
	}
	return p.told.ready[0].shown
}

// newest is who voted last in the roll-call that is seen.
func (p *play) newest() rules.Person {
	switch {
	case p.showing() && p.told.ready[0].kind == screen.OfVote:
		return p.told.ready[0].votes.Newest
	case p.told.taken:
		return p.told.vote.Newest
	}
	return rules.Nobody
}
