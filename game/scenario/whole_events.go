package scenario

import "afterlenin/game/rules"

func (j *judge) events() {
	if n := j.usage.waiting; n > rules.MaxScheduled {
		j.warnAt(j.usage.crowded, crowded, "effects schedule %d different events, and no more than %d can wait at a time: one that finds no place never comes", n, rules.MaxScheduled)
	}
	for i := range j.raw.Events {
		e := &j.raw.Events[i]
		if !j.usage.scheduled[i] && !e.hasKey("date", "when", "chance") {
			j.warnAt(e.at.keySpot(), noStart, "nothing can start the event %q: it has no date and no when, and nothing schedules it", e.id).follows(ofUse)
		}
		j.pictured(e.Picture, cardPicture)
		j.lead(e.Text, "more")
		j.lead(e.After, "after_more")
		j.choices(e)
	}
}

// hasKey reports whether the table has one of the keys, right or wrong.
func (n *noun) hasKey(keys ...string) bool {
	for _, key := range keys {
		if n.at.member(key) != nil {
			return true
		}
	}
	return false
}

func (j *judge) choices(e *rawEvent) {
	if len(e.Choices) == 0 {
		if e.For.given() {
			j.warnAt(e.For.spot(), noChooser, "the event %q says for whom it is, and has no choices: give it two, or leave for out", e.id).follows(ofTables)
		}
		return
	}
	if n := len(e.Choices); n < 2 || n > rules.MaxChoices {
		j.errorAt(e.at.keySpot(), "the event %q has %s: 2 to %d, or none", e.id, plural(n, "choice"), rules.MaxChoices).follows(ofTables)
	}
	historical, open := 0, false
	for i := range e.Choices {
		c := &e.Choices[i]
		open = open || !c.hasKey("when")
		if c.Historical.yes {
			if historical++; historical > 1 {
				j.errorAt(c.Historical.spot(), "the event %q has a second choice with historical = true: exactly one has it", e.id)
			}
		}
		if c.hasKey("otherwise") && !c.hasKey("odds") {
			j.errorAt(c.at.member("otherwise").keySpot(), "%q has otherwise but no odds", c.id)
		}
	}
	if historical == 0 {
		j.errorAt(e.at.keySpot(), "no choice of the event %q has historical = true: exactly one has it", e.id).follows(ofTables)
	}
	if !open {
		j.warnAt(e.at.keySpot(), noWayOut, "every choice of the event %q has a when: if none holds, the first is open all the same", e.id).follows(ofTables)
	}
}
