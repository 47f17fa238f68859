package screen

import (
	"fmt"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The clock of a lesson in the top bar: what the turn has left, or the lesson.

// clockInBar prints the clock in the place of the act, which stands below it between turns.
func clockInBar(b *sheet.Builder, s *Scene, round int8) {
	c := &s.Clock
	small := ink.OnBlack
	if c.alarms() {
		b.Fill(sheet.R(actLeft-8, 0, 192, barTall), ink.Red)
		small = ink.Cream
	}
	b.Sign("clock", sheet.P(actLeft, 11), 18, ink.Cream)
	x := actLeft + 26.0
	low := sheet.R(x, 21, 160, 15)
	if c.Timed {
		b.Fit(sheet.R(x, 4, 148, 19), s.Tell.Say("ui.clock.turn", "time", minutes(c.Turn)), sheet.SeatName.Sized(16).In(ink.Cream))
		b.Fit(low, clockLeft(s), sheet.SubHeading.Sized(12.5).In(small))
	} else {
		b.Fit(sheet.R(x, 4, 148, 19), clockLeft(s), sheet.SeatName.Sized(16).In(ink.Cream))
		barAct(b, s, round, low)
	}
	clockNode(b, s, sheet.R(actLeft-4, 1, 190, barTall-2))
}

// clockInDate prints the clock in the place of the date, where there is no other.
func clockInDate(b *sheet.Builder, s *Scene) {
	c := &s.Clock
	if !c.Set {
		return
	}
	said := clockLeft(s)
	if c.Timed {
		said = s.Tell.Say("ui.clock.turn_of", "time", minutes(c.Turn), "n", c.Left)
	}
	r := sheet.R(56, 21, 164, 15)
	ground := ink.Black
	if c.alarms() {
		ground = ink.Red
	}
	b.Fill(r, ground)
	b.Fit(r, said, sheet.SubHeading.Sized(12.5).In(ink.Cream))
	clockNode(b, s, sheet.R(50, 1, 172, barTall-2))
}

func clockNode(b *sheet.Builder, s *Scene, r sheet.Rect) {
	name := s.Tell.Say("ui.clock")
	b.Node(sheet.Node{ID: "bar.clock", Name: name, State: clockLeft(s), Rect: r, Dark: true, Inner: true,
		Tip: sheet.Tip{Title: name, Lines: []sheet.TipLine{{Label: clockLeft(s)}, {Label: s.Tell.Say("ui.clock.each", "time", minutes(s.Clock.Each))}, {Label: s.Tell.Say("ui.clock.about")}}}})
}

// alarm is how many seconds of a turn are the last: the clock stands on red then.
const alarm = 20

func (c *Clock) alarms() bool { return c.Timed && c.Turn <= alarm }

// clockLeft says what the lesson has left.
func clockLeft(s *Scene) string {
	if n := s.Clock.Left; n > 0 {
		return s.Tell.Say("ui.clock.left", "n", n)
	}
	return s.Tell.Say("ui.clock.over")
}

// minutes writes seconds as a clock does.
func minutes(seconds int) string { return fmt.Sprintf("%d:%02d", seconds/60, seconds%60) }

// clockHeld says whose time ran out last, or nothing.
func clockHeld(s *Scene) string {
	c := &s.Clock
	if !c.Set || c.Held == rules.NoSeat {
		return ""
	}
	if c.Aimed {
		return s.Tell.Say("ui.clock.aimed", "who", c.Held)
	}
	return s.Tell.Say("ui.clock.held", "who", c.Held)
}

// What a lesson is reckoned with besides the clock's own shares: nobody can say beforehand how long a class talks. In
// seconds; judgement: no class has been timed.
const (
	LeastAim    = 60  // to choose an ambition: three have to be read
	changeSeats = 10  // until the next team sits before the screen
	forAll      = 120 // of a round, for the bulletin, the reveal and what comes of it
	forAllEach  = 20  // ... and for each team, which seconds, votes and speaks
)

// AimOf is how many seconds a team has to choose its ambition, where it has so many for its orders.
func AimOf(each int) int { return max(LeastAim, each/2) }

// RoundsOf is how many rounds so many teams play to their end in a lesson of so many seconds, if each takes the time that
// the clock gives it: an estimate, and the game stops where the time is over, whatever was estimated.
func RoundsOf(lesson, rounds, teams int) int {
	each, _ := TurnOf(lesson, rounds, teams)
	left := lesson - teams*(AimOf(each)+changeSeats)
	for n := range rounds {
		if n > 0 {
			each, _ = TurnOf(left, rounds-n, teams)
		}
		if left -= teams*(each+changeSeats+forAllEach) + forAll; left < 0 {
			return n
		}
	}
	return rounds
}

const (
	ordersShare = 60 // per cent of a round that its orders have; the rest is for what all see
	leastTurn   = 60 // seconds
	mostTurn    = 600
)

// TurnOf is how many seconds a team has for its orders of a round when so many seconds of the lesson are left for so many
// rounds and teams, 60 at least and 600 at most; and whether that is more than its share, so that the rounds will not all be played.
func TurnOf(left, rounds, teams int) (seconds int, tooMany bool) {
	share := left * ordersShare / 100 / max(1, rounds) / max(1, teams)
	return max(leastTurn, min(mostTurn, share)), share < leastTurn
}
