package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// TestTheCommonestCauseIsSaidOnce: above the rows, where three or more share it, and under none
// of them; what differs stays.
func TestTheCommonestCauseIsSaidOnce(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	gain, odium := rules.Part{Why: rules.WhyGain, N: 9, Who: rules.Nobody}, rules.Part{Why: rules.WhyOdium, N: 4, Who: rules.Nobody}
	s.Reasons = func(e match.Entry) []rules.Part {
		if e.Event.Who == 0 {
			return []rules.Part{gain, odium}
		}
		return []rules.Part{gain}
	}
	var list []match.Entry
	for q := range rules.Seat(3) {
		list = append(list, match.Entry{At: int(q), Event: rules.Event{What: rules.LayLow, Who: q, SeenBy: rules.Everybody}})
	}
	b := newTestBuilder(t)
	if o := commonCause(b, s, telling{key: "orders", list: list[:2]}); o.why != "" {
		t.Errorf("two rows share %q", o.why)
	}
	o := commonCause(b, s, telling{key: "orders", list: list})
	if o.why != s.Tell.Because(rules.Gesture, []rules.Part{gain})[0] || !strings.Contains(o.said, "3 of 3") {
		t.Fatalf("%+v", o)
	}
	row := taleOf(b, s, "")
	row.often = o
	if why := row.cause(list[1]); why != "" {
		t.Errorf("said again: %q", why)
	}
	if why := row.cause(list[0]); strings.Contains(why, o.why) || !strings.Contains(why, s.Tell.Part(odium)) {
		t.Errorf("what differs is %q", why)
	}
}

// TestOneLineTellsOfTheNewLeader: that he leads from now on, and is feared for it.
func TestOneLineTellsOfTheNewLeader(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	list := once(s, []match.Entry{{Event: rules.Event{What: rules.LeadChanged, Who: 0}}, {Event: rules.Event{What: rules.LeaderFeared, Who: 0, N: 2}}})
	if len(list) != 1 || !strings.Contains(s.Tell.Fact(list[0].Event, 3), "now seen to lead") {
		t.Errorf("%d lines", len(list))
	}
	if list = once(s, []match.Entry{{Event: rules.Event{What: rules.LeadChanged, Who: 1}}, {Event: rules.Event{What: rules.LeaderFeared, Who: 0, N: 2}}}); len(list) != 2 {
		t.Error("of two men one line is left out")
	}
}
