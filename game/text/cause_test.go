package text

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// causeLog is a game in which Stalin (0) fills posts, Trotsky (1) falls, others quarrel.
func causeLog() []rules.Event {
	event := func(what rules.Fact, who, whom rules.Seat, n, m int16) rules.Event {
		e := none(what)
		e.Who, e.Whom, e.N, e.M = who, whom, n, m
		return e
	}
	appointed := event(rules.Appointed, 0, -1, 0, 0)
	appointed.Post, appointed.Person = 1, 7
	fell := event(rules.Fell, 3, 1, 2, 0)
	log := []rules.Event{event(rules.RoundBegan, -1, -1, 0, 0), event(rules.LeadChanged, 3, -1, 0, 0), appointed, appointed, appointed,
		event(rules.RoundBegan, -1, -1, 3, 0), event(rules.HallDecided, 2, -1, 73, 17), event(rules.LeadChanged, 0, -1, 0, 0)}
	log = append(log, rollCall(0, 5, 2, 0, fell)...)
	return append(log, event(rules.RoundBegan, -1, -1, 7, 0), event(rules.Fell, 3, 0, 2, 0), event(rules.PledgeBroken, 3, 2, 0, 0),
		event(rules.CrisisCame, -1, -1, 0, 0), event(rules.Blamed, 4, -1, 3, 0), event(rules.PledgeBroken, 5, 2, 0, 0))
}

func TestCausesSayWhyHeLeads(t *testing.T) {
	teller := testTeller()
	got := teller.Causes(causeLog(), 0)
	var said []string
	for _, d := range got {
		said = append(said, d.Date+" "+d.Head+": "+d.Text)
	}
	if len(said) != mostDecided {
		t.Fatalf("%d sentences: %q", len(said), said)
	}
	for _, want := range []string{
		"July–Dec ’25 Stalin: Stalin overtakes Kamenev and stays first to the end.",
		"Jan–June ’24 Trotsky: Trotsky is taken down on Kamenev’s motion, and Stalin has one rival less.",
	} {
		if !slices.Contains(said, want) {
			t.Errorf("no %q in %q", want, said)
		}
	}
	for i, d := range got {
		if d.Of.What == rules.Fell && d.Of.Whom == 0 {
			t.Errorf("that he fell is told as a reason why he leads: %q", d.Text)
		}
		if i > 0 && d.Round < got[i-1].Round {
			t.Errorf("out of order: %q", said)
		}
	}
}

// Another leader has other causes; with nobody, or nothing in the log, nothing breaks.
func TestCausesAreTheLeadersOwn(t *testing.T) {
	teller := testTeller()
	log := causeLog()
	text := func(leader rules.Seat) (out []string) {
		for _, d := range teller.Causes(log, leader) {
			out = append(out, d.Text)
		}
		return out
	}
	if slices.Equal(text(0), text(3)) {
		t.Error("Kamenev leads for the reasons for which Stalin does")
	}
	if got, want := teller.Causes(log, rules.NoSeat), teller.Verdict(log); len(got) != len(want) {
		t.Errorf("nobody leads: %d sentences, not the %d of the verdict", len(got), len(want))
	}
	if got := teller.Causes(nil, 0); len(got) != 0 {
		t.Errorf("an empty log has causes: %v", got)
	}
}

// Every sentence is filled, whatever the event holds.
func TestCausesOfAnyEvent(t *testing.T) {
	teller := testTeller()
	for what := range rules.FactCount {
		for _, e := range someEvents(rules.Fact(what)) {
			for _, d := range teller.Causes([]rules.Event{e, e, e}, 0) {
				if bad := clean(d.Text); bad != "" {
					t.Errorf("%s %s: %q", factNames[what], bad, d.Text)
				}
			}
		}
	}
}

// someEvents are events of a kind with nothing, something and nonsense in their fields.
func someEvents(what rules.Fact) []rules.Event {
	full, wild := none(what), none(what)
	full.Who, full.Whom, full.Person, full.Other, full.Post, full.Issue, full.N, full.M = 1, 2, 1, 2, 1, 0, 1, 2
	wild.Who, wild.Whom, wild.Post, wild.Issue, wild.N, wild.M = 6, 99, 99, 99, 999, -999
	return []rules.Event{none(what), full, wild}
}
