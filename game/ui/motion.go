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
var motionTicks = map[string]int{"rollcall": screen.RollTicks, "hall": screen.HallTicks, "curtain": screen.ShutTicks}

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
	}
}

// moving reports whether something on the screen still moves.
func (a *App) moving() bool {
	switch {
	case a.house.Set.Still || a.play == nil:
		return false
	case a.opening:
		return a.tick < screen.OpenTicks
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
