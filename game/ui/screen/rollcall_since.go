package screen

import (
	"strings"

	"afterlenin/game/rules"
)

// A man has turned when he leans so much otherwise, in points of 100 of leaning, and a
// forecast has when its odds are so far from what they were.
const (
	turned      = 15
	otherChance = 8
)

// sinceSealed says of a motion of the reader's own what the odds were when he sealed his
// orders, and who leans otherwise since: it is what he decided by. It is nothing when they
// are much the same, or were not noted.
func (c *calling) sinceSealed() string {
	was, me := c.Sealed, c.Obs.Me
	if was == nil || me == rules.NoSeat || c.motion.By != me || was.Table.Round != c.before.Round {
		return ""
	}
	m := c.motion
	m.Seconds, m.Result = 0, rules.Pending
	then, now := c.Scene.tellers(was, m), c.Scene.tellers(&c.obs, c.motion)
	change := int(now.Chance) - int(then.Chance)
	if max(change, -change) < otherChance {
		return ""
	}
	key := "ui.roll.since_sealed"
	who := c.turnedSince(was, m, change)
	if who == "" && c.motion.Seconds == 0 && change < 0 { // a line that nobody stands up for is mostly left as it is
		key += ".alone"
	}
	return c.Tell.Say(key, "n", then.Chance, "who", who)
}

// turnedSince names up to three voters who lean otherwise than they did, the way the odds
// have gone.
func (c *calling) turnedSince(was *rules.Observation, m rules.Motion, change int) string {
	var list []string
	for _, voters := range [][]rules.Person{c.seats, c.others} {
		for _, who := range voters {
			then, now := c.Book.Lean(was, who, m), c.lean(who)
			if d := now.Sum() - then.Sum(); max(d, -d) >= turned && d > 0 == (change > 0) && len(list) < 3 && rules.Seat(who) != c.Obs.Me {
				list = append(list, c.Book.People[who].Short)
			}
		}
	}
	return strings.Join(list, ", ")
}
