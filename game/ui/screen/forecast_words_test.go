package screen

import (
	"testing"

	"afterlenin/game/rules"
)

// A vote is a surprise when it goes against the side that was foretold, and of nobody else is a side counted; to abstain
// is not to vote for. Of oneself nothing is foretold, and one is spoken to.
func TestWhatIsASurprise(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	s.Votes.Motion = rules.Motion{Kind: rules.MoveLine, By: 0, Result: rules.Carried}
	c := &calling{Scene: s, motion: s.Votes.Motion, before: &s.Votes.Before, taken: true, obs: s.Obs}
	for _, x := range []struct {
		lean     int8
		ballot   rules.Ballot
		key      string
		surprise bool
	}{
		{30, rules.For, "ui.roll.as_forecast", false},
		{30, rules.Against, "ui.roll.not_forecast", true},
		{30, rules.Abstain, "ui.roll.not_forecast", true},
		{-30, rules.For, "ui.roll.not_forecast", true},
		{-30, rules.Abstain, "ui.roll.as_forecast_not_for", false},
		{-30, rules.Against, "ui.roll.as_forecast", false},
		{25, rules.Against, "ui.roll.not_forecast", true},
		{24, rules.Against, "ui.roll.was_open", false},
		{-24, rules.For, "ui.roll.was_open", false},
		{15, rules.Against, "ui.roll.was_open", false},
		{0, rules.Against, "ui.roll.was_open", false},
	} {
		s.Votes.Forecast[1] = x.lean
		if key, surprise := c.cameTrue(1, x.ballot); key != x.key || surprise != x.surprise {
			t.Errorf("at %d of 100, ballot %d: %s, %v", c.forecast(1), x.ballot, key, surprise)
		}
	}
	if key, _ := c.cameTrue(3, rules.For); key != "ui.roll.person_decided.you" || c.forecastText(3) != "you" {
		t.Errorf("of the reader himself: %s, %q", key, c.forecastText(3))
	}
}

// Whoever is for a motion only because he has promised to vote together stands apart: he may
// abstain.
func TestAPledgeIsNoVote(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	b := newTestBuilder(t)
	p := &board{Builder: b, s: s, t: &s.Obs.Table}
	m := rules.Motion{Kind: rules.MoveLine, By: 3, B: 2, C: s.Obs.Table.Lines[2] + 1, Was: s.Obs.Table.Lines[2]}
	for q := range s.Book.Contenders {
		if q == 3 {
			continue
		}
		s.Obs.Pledges = [rules.MaxPledges]rules.Pledge{}
		parts := s.Book.Lean(&s.Obs, rules.Person(q), m)
		alone := rules.LeansTo(parts.Sum()) != rules.For
		if p.onlyPledged(rules.Person(q), m) {
			t.Errorf("%s is bound by no pledge", s.Book.Contenders[q].ID)
		}
		s.Obs.Pledges[0] = rules.Pledge{Live: rules.Binding, A: 3, B: rules.Seat(q), Kind: rules.VoteTogether, Until: 9}
		if p.onlyPledged(rules.Person(q), m) != alone {
			t.Errorf("%s leans %d by himself, and is told as bound: %v", s.Book.Contenders[q].ID, parts.Sum(), !alone)
		}
	}
}
