package screen

import "testing"

// A lesson of forty-five minutes gives seven teams about a minute each over four rounds; over twelve it gives them the
// least, which is more than their share, and says that not all rounds will be played.
func TestALessonIsSharedOut(t *testing.T) {
	for _, x := range []struct {
		minutes, rounds, teams, seconds int
		tooMany                         bool
	}{
		{45, 4, 7, 57, false},
		{45, 12, 7, leastTurn, true},
		{90, 12, 7, leastTurn, true},
		{90, 4, 2, 405, false},
		{90, 1, 2, mostTurn, false},
		{0, 0, 0, leastTurn, true},
	} {
		if n, tooMany := TurnOf(60*x.minutes, x.rounds, x.teams); n != x.seconds || tooMany != x.tooMany {
			t.Errorf("%d minutes, %d rounds, %d teams: %d seconds, %v", x.minutes, x.rounds, x.teams, n, tooMany)
		}
	}
}
