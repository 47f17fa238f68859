package ui

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
)

// lessonClock is the clock of a lesson. It counts ticks while the game is on the screen, and
// stands while the menu is, or what was last time. It makes the moves that a team leaves out, as a hand would: no
// rule knows of it, and the record of a game does not either.
type lessonClock struct {
	set    bool
	left   int        // ticks of the lesson that are left
	each   int        // ticks that a team has for its orders ...
	round  int8       // ... in this round; -1 not found yet
	turn   int        // ticks left of a turn ...
	of     turnOf     // ... and of which
	held   rules.Seat // whose time ran out last ...
	aimed  bool       // ... over his ambition
	overIn int8       // the round in which the time of the lesson ran out, -1 not yet
}

// turnOf is what somebody decides alone before the screen.
type turnOf struct {
	round int8
	phase rules.Phase
	by    rules.Seat
}

// noTurn is no turn: the zero turnOf is the first one of a game.
var noTurn = turnOf{by: rules.NoSeat}

const (
	aSecond = 60 // ticks
	aMinute = 60 * aSecond
)

// setClock gives the lesson so many minutes from now on; with none it has no clock.
func (a *App) setClock(minutes int) {
	minutes = max(0, min(screen.LongestLesson, minutes))
	a.lesson = lessonClock{set: minutes > 0, left: minutes * aMinute, round: -1, of: noTurn, held: rules.NoSeat, overIn: -1}
}

// timed reports whether a clock is set for the game in progress: one person alone has none.
func (a *App) timed() bool {
	return a.lesson.set && a.play != nil && a.play.persons() > 1 && !a.play.m.Over()
}

// runClock lets ticks pass, and reports whether the clock is told otherwise than before.
func (a *App) runClock(n int) bool {
	if !a.timed() || slices.Contains(a.over, "menu") || slices.Contains(a.over, "lasttime") {
		return false
	}
	before := a.clockNow()
	a.lesson.left = max(0, a.lesson.left-n)
	a.timeTurn(n)
	a.endLesson()
	return a.clockNow() != before
}

// timeTurn counts the turn of whoever sits before the screen alone. When it is over the seat
// holds: what it gave stands, and what it left out is not given.
func (a *App) timeTurn(n int) {
	c, p := &a.lesson, a.play
	me, t := p.viewer(), p.table()
	if me == rules.NoSeat {
		return
	}
	if now := (turnOf{t.Round, t.Phase, me}); c.of != now {
		c.of, c.turn, c.held = now, a.shareOf(t.Phase), rules.NoSeat
	}
	if c.turn -= n; c.turn > 0 {
		return
	}
	c.turn, c.of = 0, noTurn
	move := a.leftOut(me)
	a.over, a.house.Ask, p.since = nil, screen.Doubt{}, false
	a.made(move)
	c.held, c.aimed = me, t.Phase == rules.Opening
}

// leftOut is the move of a seat whose time is over: to seal, or the ambition that its screen says is chosen.
func (a *App) leftOut(me rules.Seat) rules.Move {
	if a.play.table().Phase != rules.Opening {
		return rules.Move{By: me, Do: rules.Seal}
	}
	s := a.scene()
	return screen.AimMove(&s)
}

// shareOf is how many ticks a team has for what it decides alone in a phase.
func (a *App) shareOf(ph rules.Phase) int {
	if ph == rules.Opening {
		return screen.AimOf(a.each()/aSecond) * aSecond
	}
	return a.each()
}

// each is how many ticks a team has for its orders in this round: what is left of the lesson is
// shared out among the rounds that are left once a round, so that the last team has what the
// first had.
func (a *App) each() int {
	c, t := &a.lesson, a.play.table()
	if c.round != t.Round {
		rounds := a.play.m.Book().Rounds - int(t.Round)
		c.round = t.Round
		seconds, _ := screen.TurnOf(c.left/aSecond, rounds, a.play.persons())
		c.each = seconds * aSecond
	}
	return c.each
}

// endLesson stops after the round in which the time ran out: there everything is counted and
// kept. Whoever leads the room may go on without a clock.
func (a *App) endLesson() {
	c, p := &a.lesson, a.play
	if c.left > 0 {
		return
	}
	if c.overIn < 0 {
		c.overIn = p.seenRound()
	}
	if p.showing() || p.table().Round <= c.overIn {
		return
	}
	c.set = false
	a.over = nil
	p.m.Cover()
	a.ask(screen.Doubt{Text: a.tell.Say("ui.clock.over_ask"), Do: screen.MenuTitle})
}

// seenRound is the round that is on the screen: while the end of one is shown, the game already stands in the next.
func (p *play) seenRound() int8 {
	if p.showing() {
		if since := p.told.ready[0].since; len(since) > 0 {
			return int8(since[0].Round)
		}
	}
	return p.table().Round
}

// clockNow is the clock as it is told.
func (a *App) clockNow() screen.Clock {
	if !a.timed() {
		return screen.Clock{Held: rules.NoSeat}
	}
	c := &a.lesson
	now := screen.Clock{Set: true, Left: (c.left + aMinute - 1) / aMinute, Held: c.held, Aimed: c.aimed, Each: told(a.shareOf(a.play.table().Phase))}
	if me := a.play.viewer(); me != rules.NoSeat && me == c.of.by && c.turn > 0 {
		now.Timed, now.Turn = true, told(c.turn)
	}
	return now
}

// told is a time in seconds as it is told: in steps, so that the screen is still in between.
func told(ticks int) int {
	n, step := (ticks+aSecond-1)/aSecond, 1
	switch {
	case n > 180:
		step = 30
	case n > 10:
		step = 5
	}
	return (n + step - 1) / step * step
}
