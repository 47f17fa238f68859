package screen

import "testing"

// A lesson of an hour gives seven teams a good minute each over four rounds; over twelve it gives them the
// least, which is more than their share, and says that not all rounds will be played.
func TestALessonIsSharedOut(t *testing.T) {
	for _, x := range []struct {
		minutes, rounds, teams, seconds int
		tooMany                         bool
	}{
		{60, 4, 7, 77, false},
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

// How far a lesson gets is never more than the clock lets through: whoever counts the turns that it gives and the time that
// all need besides comes to as many rounds, and one more takes longer than the lesson.
func TestALessonGetsAsFarAsItSays(t *testing.T) {
	for _, x := range []struct{ minutes, rounds, teams, want int }{
		{50, 4, 7, 3}, {45, 4, 7, 2}, {90, 4, 7, 4}, {50, 12, 7, 3}, {50, 4, 3, 4}, {10, 4, 7, 0}, {240, 12, 2, 12},
	} {
		if n := RoundsOf(60*x.minutes, x.rounds, x.teams); n != x.want {
			t.Errorf("%d minutes, %d rounds, %d teams: %d rounds are expected, not %d", x.minutes, x.rounds, x.teams, n, x.want)
		}
	}
}

// The acts say that seven teams need two lessons for their four rounds: one is too short, two are enough.
func TestAnActIsTwoLessons(t *testing.T) {
	const teams, rounds = 7, 4
	if one, two := RoundsOf(60*UsualLesson, rounds, teams), RoundsOf(2*60*45, rounds, teams); one >= rounds || two < rounds {
		t.Errorf("one lesson does for %d rounds, two for %d", one, two)
	}
}
