package ui

import "afterlenin/game/rules"

// handOver is how many ticks must lie between what one person decides before all and what the next one does: whoever
// presses a key twice would else decide for the next team too, and cannot take it back alone.
const handOver = 20

// handed is who decided last of what is decided before all, and when.
type handed struct {
	by rules.Seat
	at int // in ticks since the start; 0: nobody yet
}

// atTheTable reports whether moves of a kind are made before all, one person after another, with the same keys.
func atTheTable(v rules.Verb) bool {
	return v == rules.Second || v == rules.Agenda || v == rules.Vote || v == rules.Speak
}

// tooSoon reports whether a move comes so soon after another person's that it was hardly meant.
func (a *App) tooSoon(m rules.Move) bool {
	return atTheTable(m.Do) && a.handed.at > 0 && a.handed.by != m.By && a.clock-a.handed.at < handOver
}

// hands remembers who has decided before all.
func (a *App) hands(m rules.Move) {
	if atTheTable(m.Do) {
		a.handed = handed{m.By, max(1, a.clock)}
	}
}
