package scenario

import (
	"fmt"
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// comes warns of events that can come in no game, and says why. While there are errors it is silent: what they hide
// may be what starts an event.
func (j *judge) comes() {
	if Problems(j.list).Broken() || len(j.book.Events) != len(j.raw.Events) {
		return
	}
	x := reachOf(j.book, j.usage)
	for i := range j.raw.Events {
		e := &j.raw.Events[i]
		if x.comes[i].any() || j.startless(i) || j.toldNever(e.When) {
			continue
		}
		if why := x.whenNever(i, e); why != "" {
			j.warnAt(e.When.spot(), noStart, "the event %q can never come: %s", e.id, why)
			continue
		}
		why := "only the event itself, or one that never comes either, schedules it: give it a date or a when"
		if x.late[i] {
			why = fmt.Sprintf("it is scheduled to a round behind the last, which is %d: let it be scheduled earlier", j.book.Rounds)
		}
		j.warnAt(e.at.keySpot(), noStart, "the event %q can never come: %s", e.id, why)
	}
}

// startless reports an event that has nothing to start it, of which events tells.
func (j *judge) startless(i int) bool {
	return !j.usage.scheduled[i] && !j.raw.Events[i].hasKey("date", "when", "chance")
}

// toldNever reports a condition of which it was said, or need not be said, that it can never be true.
func (j *judge) toldNever(t text) bool {
	if !t.given() {
		return false
	}
	at := t.spot()
	line, _ := at.file.place(at.offset)
	return at.silences(neverTrue) || slices.ContainsFunc(j.list, func(p Problem) bool {
		return p.File == at.file.name && p.Line >= line && p.Line <= line+strings.Count(t.node.raw, "\n") && strings.HasPrefix(p.Message, neverBegins)
	})
}

// whenNever says why the condition of an event holds in none of the rounds in which it could come, or "" if it may.
func (x *reach) whenNever(i int, e *rawEvent) string {
	rule := &x.b.Events[i]
	if !e.When.given() {
		return ""
	}
	due, holds := false, false
	for r := 1; r <= x.b.Rounds; r++ {
		due = due || x.starts(i, r)
		holds = holds || x.may(rule.When, r)
	}
	for _, op := range rule.When {
		if f := op.Ref; !holds && op.Code == rules.OpRead && f.Kind == rules.RefFlag && x.usage.flagSet[f.A] && x.set[f.A] == 0 {
			return fmt.Sprintf("its when needs the flag %q, which only the event itself sets, or one that never comes either", x.b.Flags[f.A].ID)
		}
	}
	switch {
	case !holds:
		return "its when holds in no round"
	case due && e.Date.given():
		return "its when does not hold in the round of its date"
	case due:
		return "its when does not hold in the rounds to which it is scheduled"
	}
	return ""
}
