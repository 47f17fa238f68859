package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// Of a person's vote nothing is foretold but of his own motion: he is open on his card and in the
// count, which is that of the cards.
func TestAPersonsVoteIsOpen(t *testing.T) {
	persons, others, asked := []int{0, 2, 5}, 0, 0
	for seed := range uint64(6) {
		e := newEvening(t, seed+3, persons...)
		for range 12 {
			motion := int8(-1)
			w := e.until(func(w match.Waiting) bool {
				o := e.m.PublicObservation()
				return w.For == rules.Vote && o.Table.Motion != motion
			})
			if w.Over() {
				break
			}
			s := e.scene(rules.NoSeat, englishWords())
			motion = s.Obs.Table.Motion
			c := callingOf(s)
			if c.percent {
				continue
			}
			var yes, no, open int
			for _, who := range append(c.seats[:len(c.seats):len(c.seats)], c.others...) {
				ballot, sure := c.foretold(who)
				switch moved := rules.Seat(who) == c.motion.By && c.motion.Kind != rules.AcceptResignation; {
				case c.person(who) && !moved && sure:
					t.Errorf("%s: a vote is foretold of %s, whom a person plays", s.Tell.Motion(c.motion), s.Tell.Short(who))
				case !sure:
					open++
				case ballot == rules.For:
					yes++
				default:
					no++
				}
				if c.person(who) {
					asked++
				} else if sure {
					others++
				}
			}
			if v := c.Scene.tellers(&c.obs, c.motion); int(v.For) != yes || int(v.Against) != no || int(v.Open) != open {
				t.Errorf("%s: the cards say %d for, %d against, %d open, the count %+v", s.Tell.Motion(c.motion), yes, no, open, v)
			}
			e.until(func(w match.Waiting) bool { return w.For != rules.Vote })
		}
	}
	if asked < 10 || others < 10 {
		t.Errorf("%d votes of persons and %d forecasts of others were seen", asked, others)
	}
}

// What carries a motion that goes on to the plenum is told apart: the odds at the table, and
// those with the plenum.
func TestTheOddsOfAnAppealAreToldApart(t *testing.T) {
	s := newEvening(t, 3, 2).orders(2, 3).scene(2, englishWords())
	b, n := newTestBuilder(t), 0
	for _, m := range s.Book.Legal(&s.Obs, nil) {
		if m.Do != rules.Propose || m.D != 1 || n > 3 {
			continue
		}
		f := s.Book.Forecast(&s.Obs, m)
		if f.Votes.Here > 90 {
			continue // it is as good as carried here
		}
		n++
		if f.Votes.Here >= f.Votes.Chance {
			t.Errorf("%s: %d of 100 here, %d with the plenum", s.Book.MoveText(m), f.Votes.Here, f.Votes.Chance)
		}
		want := s.Tell.Say("ui.before.odds_vote_appeal", "here", f.Votes.Here)
		if said := previewOf(t, b, s, m); !strings.Contains(said, strings.Fields(want)[4]) || !strings.Contains(said, "else in the plenum") {
			t.Errorf("%s: not told apart: %s", s.Book.MoveText(m), said)
		}
	}
	if n == 0 {
		t.Error("no motion goes on to the plenum")
	}
}

// Where mostly teams decide, no odds are shown: they would say nothing. What is needed stands there. With one person at
// the table the odds are told.
func TestOddsAreNotToldOfTeams(t *testing.T) {
	for _, people := range [][]int{{2}, {0, 1, 2, 3, 4, 5, 6}} {
		s := newEvening(t, 3, people...).orders(2, 3).scene(2, englishWords())
		b, n := newTestBuilder(t), 0
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Propose || m.D != 0 || n > 12 || s.Book.Body(&s.Obs.Table, m.Motion()) != rules.ByMajority {
				continue
			}
			n++
			said := previewOf(t, b, s, m)
			odds, needed := strings.Contains(said, "in 100 that it carries"), strings.Contains(said, "mostly teams decide")
			if teams := len(people) > 1; odds == teams || needed != teams {
				t.Errorf("%d teams, %s: %s", len(people), s.Book.MoveText(m), said)
			}
			if v := s.tellers(&s.Obs, m.Motion()); strings.Contains(s.carries(v)+s.carriesShortly(v)+s.chanceLine(v).Value, "%") == (len(people) > 1) {
				t.Errorf("%d teams, %s: %s", len(people), s.Book.MoveText(m), s.carries(v))
			}
		}
		if n == 0 {
			t.Error("no motion is decided here")
		}
	}
}
