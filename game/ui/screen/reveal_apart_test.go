package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// TestWhatIsSecretStandsApart: under the headings that say what everybody sees stands nothing
// that a seat alone knows, and a room with two people in it is shown nothing else.
func TestWhatIsSecretStandsApart(t *testing.T) {
	b := newTestBuilder(t)
	for _, people := range [][]int{{1}, {0, 2}} {
		own := 0
		for _, s := range newReel(t, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(t, people...), Minds: chanceMinds(t, 5)}).run() {
			if s.Stage != OfReveal && s.Stage != OfAftermath {
				continue
			}
			page := telling{list: told(s, s.Since)}
			open, apart := page.apart()
			for _, e := range open {
				if e.Event.SeenBy != rules.Everybody {
					t.Errorf("in public: %s", s.Tell.Fact(e.Event, s.Obs.Me))
				}
			}
			own += len(apart)
			said := false
			heading := s.Tell.Say("ui.subject.only_you")
			for _, m := range builtBy(t, b, Reveal, s).Marks {
				said = said || strings.EqualFold(m.Text, heading)
			}
			if alone := len(privately(s, apart)) > 0 && apart[0].Event.SeenBy.Count() == 1; alone && !said {
				t.Errorf("%d secret lines in round %d stand under no heading of their own", len(apart), roundOf(s, s.Since))
			}
		}
		if alone := len(people) == 1; alone != (own > 0) {
			t.Errorf("%d people see %d secret lines", len(people), own)
		}
	}
}
