package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// TestAClassReadsWhoIsAsked plays with seven teams and alone: what all see names the team that is
// asked, and says that the projector may be uncovered; to somebody alone neither is said.
func TestAClassReadsWhoIsAsked(t *testing.T) {
	words := englishWords()
	uncover, _, _ := strings.Cut(words.Say("ui.telling.orders.foot_all"), ":")
	for _, people := range [][]int{{0, 1, 2, 3, 4, 5, 6}, {3}} {
		class := len(people) > 1
		b, told := newTestBuilder(t), map[string]int{}
		setup := match.Setup{Seed: 4, Players: seatedPlayers(t, people...), Minds: chanceMinds(t, 4)}
		for n, s := range newReel(t, words, setup).run() {
			name, show := screenOf(s)
			said, asked := printed(builtBy(t, b, show, s)), s.Waiting.Seat
			switch {
			case name == "reveal":
				if told[name]++; strings.Contains(said, uncover) != class {
					t.Errorf("scene %d with %d people says of the projector: %s", n, len(people), said)
				}
			case name == "event" || name == "rollcall":
				if !s.Waiting.Person || int(asked) < 0 {
					continue
				}
				if strings.Contains(said, uncover) {
					told["first card"]++
				}
				team := s.Players[asked].Name
				if name == "event" {
					team = "(" + team + ")"
				} else {
					team = ": " + team
				}
				if told[name]++; strings.Contains(strings.ToLower(said), strings.ToLower(team)) != class {
					t.Errorf("%s, scene %d with %d people, asks %q: %s", name, n, len(people), team, said)
				}
			}
		}
		if first := told["first card"]; first > 1 || (first == 1) != class {
			t.Errorf("with %d people %d cards say of the projector", len(people), first)
		}
		if told["reveal"] == 0 || told["event"] == 0 || told["rollcall"] == 0 {
			t.Errorf("with %d people it showed only %v", len(people), told)
		}
	}
}

// TestWhoAbstainsIsNotNeeded: a motion is carried by more for it than against, so that every two
// who abstain leave one vote less to be won. What is needed says so before the last card.
func TestWhoAbstainsIsNotNeeded(t *testing.T) {
	fewer := 0
	setup := match.Setup{Seed: 4, Players: seatedPlayers(t, 0, 1, 2, 3, 4, 5, 6), Minds: chanceMinds(t, 4)}
	for n, s := range newReel(t, englishWords(), setup).run() {
		if name, _ := screenOf(s); name != "rollcall" {
			continue
		}
		c := callingOf(s)
		yes, no := c.tally()
		cards := len(c.seats) + len(c.others)
		up := s.Obs.Table.Votes[rules.Abstain].Count() + yes + no
		if c.percent || up != cards-1 || yes+1 <= no {
			continue
		}
		if yes+1 < c.enough() || c.enough() <= no {
			t.Errorf("scene %d: %d to %d of %d, one more carries it, and %d are needed", n, yes, no, cards, c.enough())
		}
		if c.enough() < cards/2+1 {
			fewer++
		}
	}
	if fewer == 0 {
		t.Error("nobody abstained before a last card that decided")
	}
}

// TestAnOwnScenarioIsToldFromItsModel: whoever copies a scenario to change it may keep its title.
func TestAnOwnScenarioIsToldFromItsModel(t *testing.T) {
	book, words := campaignBook(t), englishWords()
	l := Listed{Name: "after_lenin", Title: "After Lenin", Rounds: 12, Seats: 7, Book: book}
	own := l
	own.Name, own.Own = "lesson", true
	house := &House{Scenarios: []Listed{l, own}, Draft: Draft{Seats: make([]match.Player, 7)}}
	b := newTestBuilder(t)
	said := printed(builtBy(t, b, NewGame, &Scene{Book: book, Tell: text.New(words, book), House: house}))
	if n := strings.Count(said, words.Say("ui.scenarios.own")); n != 1 {
		t.Errorf("it says %d times of two scenarios with one title which is the player's own: %s", n, said)
	}
}
