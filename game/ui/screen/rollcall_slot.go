package screen

import "afterlenin/game/rules"

// whyHere says how the motion came to the vote, where more were tabled than the table takes.
func (c *calling) whyHere() string {
	t := c.before
	if c.competing() <= rules.MostSlots || c.motion.Kind == rules.AcceptResignation {
		return ""
	}
	n := c.motion.Seconds.Count()
	switch {
	case c.number == 1 && c.Book.Chairman(t) >= 0:
		return c.Tell.Say("ui.roll.from_chair", "who", c.Book.Chairman(t))
	case c.number > rules.MostSlots:
		return c.Tell.Say("ui.roll.from_plenum", "n", n)
	case c.tied():
		return c.Tell.Say("ui.roll.from_seconds.tied", "n", n, "who", c.motion.By)
	}
	return c.Tell.Say("ui.roll.from_seconds", "n", n)
}

// kicker says which motion it is and whose: an offer to resign has no place on the table.
func (c *calling) kicker() string {
	if c.motion.Kind == rules.AcceptResignation {
		return c.Tell.Say("ui.roll.resignation", "who", c.motion.By)
	}
	return c.Tell.Say("ui.roll.motion", "n", c.number, "who", c.motion.By)
}

// competing is how many motions of the round compete for the table.
func (c *calling) competing() int {
	n := 0
	for i := range c.before.Motions[:c.before.MotionsN] {
		if c.before.Motions[i].Kind != rules.AcceptResignation {
			n++
		}
	}
	return n
}

// tied reports whether a motion that did not reach the table had as many seconders.
func (c *calling) tied() bool {
	for _, m := range c.passedOver() {
		if m.Seconds.Count() == c.motion.Seconds.Count() {
			return true
		}
	}
	return false
}

// passedOver are the motions of the round that did not reach the table.
func (c *calling) passedOver() []rules.Motion {
	if c.competing() <= rules.MostSlots {
		return nil
	}
	var list []rules.Motion
	for i := range c.before.Motions[:c.before.MotionsN] {
		if m := c.before.Motions[i]; m.Kind != rules.AcceptResignation && slotIn(c.before, i) < 0 {
			list = append(list, m)
		}
	}
	return list
}

// slotIn is the place of a motion on the table, or -1.
func slotIn(t *rules.Table, index int) int {
	for i, n := range t.Slots {
		if int(n) == index {
			return i
		}
	}
	return -1
}

// leftOut says of each motion that did not reach the table whose it was and how many seconded it.
func (c *calling) leftOut() string {
	said := ""
	for _, m := range c.passedOver() {
		one := c.Tell.Say("ui.roll.left_one", "motion", c.Tell.MotionOn(m, c.before), "who", m.By, "n", m.Seconds.Count())
		if said != "" {
			one = c.Tell.Say("ui.roll.left_and", "first", said, "then", one)
		}
		said = one
	}
	if said == "" {
		return ""
	}
	return c.Tell.Say("ui.roll.left_out", "list", said)
}

// aboutHere says what carries the motion, what it brings then, and how it came to the vote. Of an offer to resign it says
// first what to be for it means: that he goes.
func (c *calling) aboutHere() string {
	about := motionAbout(c.Scene, c.motion, c.before)
	if c.motion.Kind == rules.AcceptResignation {
		return c.Tell.Say(c.ownKey(rules.Person(c.motion.By), "ui.roll.resign_means")) + " " + about
	}
	if why := c.whyHere(); why != "" {
		return about + " " + why
	}
	return about
}

// settled is said when the cards that are up decide already, so that of the men of the
// Politburo who have not voted none can turn it, or when one is left that decides.
func (c *calling) settled() string {
	if c.percent || c.taken {
		return ""
	}
	yes, no := c.tally()
	open := 0
	for _, list := range [][]rules.Person{c.seats, c.others} {
		for _, who := range list {
			if _, voted := c.ballot(who); !voted {
				open++
			}
		}
	}
	switch {
	case yes > no+open:
		return c.Tell.Say("ui.roll.settled_for")
	case yes+open <= no:
		return c.Tell.Say("ui.roll.settled_against")
	case open == 1:
		return c.Tell.Say("ui.roll.last_card")
	}
	return ""
}

// motionAbout says what carries a motion and what it brings then.
func motionAbout(s *Scene, m rules.Motion, t *rules.Table) string {
	about := s.Tell.MotionAbout(m, t)
	if brings := s.Tell.IfCarried(m, t, s.Obs.Me); brings != "" {
		about += " " + brings
	}
	if m.Kind == rules.Demand && s.Book.RecantsIfTold(t) {
		key := "ui.roll.demand"
		if rules.Seat(m.B) == s.Obs.Me {
			key += ".you"
		}
		about += " " + s.Tell.Say(key, "who", rules.Seat(m.B), "n", rules.UnmetMarks, "m", rules.UnmetOdium)
	}
	return about
}
