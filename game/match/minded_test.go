package match_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// Whom a computer minded most is a secret until the game is over; then it is told of every computer and of no person.
func TestWhomAComputerMindedIsToldAtTheEnd(t *testing.T) {
	b := trialBook()
	b.Numbers.Rivalry = 40
	style := ai.Style{Level: ai.Normal}
	players := []match.Player{{Person: true, Name: "team"}, {Style: style.String()}, {Style: style.String()}, {Style: style.String()}}
	m := match.New(match.Setup{Book: b, Seed: 7, Players: players})
	told := func() (n int) {
		for p := range players {
			if q := m.Minded(rules.Seat(p)); q != rules.NoSeat {
				if n++; q == rules.Seat(p) || p == 0 {
					t.Errorf("%d minded %d most", p, q)
				}
			}
		}
		return n
	}
	goOn(t, m, func(match.Waiting) bool {
		if n := told(); !m.Over() && n > 0 {
			t.Fatal("it is told before the game is over")
		}
		return false
	})
	if n := told(); n != 3 {
		t.Errorf("of three computers %d minded somebody", n)
	}
}
