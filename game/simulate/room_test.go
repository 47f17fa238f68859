package simulate

import "testing"

// TestARoomKeepsNothingOfAGame: a game that is played in the room of another, with the same
// players made new, goes as it goes in a room of its own.
func TestARoomKeepsNothingOfAGame(t *testing.T) {
	b := afterLenin(t)
	for _, list := range []string{"normal", "normal-historical", "random", "normal,stalin=easy-ruthless"} {
		plan := Plan{Seed: 5, Styles: styles(t, b, list)}
		room := newGame(b, plan.trialOf(0), newTally(b))
		room.play()
		room.begin(plan.trialOf(1))
		again := room.play()
		if fresh := newGame(b, plan.trialOf(1), newTally(b)).play(); again.hash != fresh.hash || again.moves != fresh.moves {
			t.Errorf("%s: %d moves to %x in a room of its own, %d to %x in another's", list, fresh.moves, fresh.hash, again.moves, again.hash)
		}
	}
}
